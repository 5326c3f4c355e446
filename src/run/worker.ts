/** A worker thread of the pool: reads and annotates one item after another. */
import { parentPort } from 'node:worker_threads';
import { analyzeReport, openItem } from './analyze.ts';
import { analysisLine } from './analyzed.ts';
import type { WorkerJob, WorkerMessage } from './pool.ts';

const port = parentPort!;
const encoder = new TextEncoder();
const send = (m: WorkerMessage, transfer: ArrayBuffer[] = []): void => port.postMessage(m, transfer);
let last: Promise<void> = Promise.resolve();

async function work({ id, item, line }: WorkerJob): Promise<void> {
  const { report, diagnostics } = await openItem(item);
  if (!line || report === null) {
    send({ id, step: 'read', report, diagnostics });
    send({ id, step: 'done', analysis: report === null ? null : analyzeReport(report, item.where) });
    return;
  }
  const packed = encoder.encode(JSON.stringify(report));
  send({ id, step: 'packed', packed }, [packed.buffer]);
  const analysis = analyzeReport(report, item.where);
  const bytes = encoder.encode(`${analysisLine(report, analysis)}\n`);
  send({ id, step: 'line', line: bytes, diagnostics: analysis.diagnostics }, [bytes.buffer]);
}

port.on('message', (job: WorkerJob) => {
  last = last.then(() => work(job));
});
