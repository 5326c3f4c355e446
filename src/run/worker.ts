/** A worker thread of the pool: reads and annotates one item after another. */
import { parentPort } from 'node:worker_threads';
import { analyzeReport, openItem } from './analyze.ts';
import { analysisLine } from './analyzed.ts';
import type { WorkerJob, WorkerMessage } from './pool.ts';

const port = parentPort!;
const send = (m: WorkerMessage): void => port.postMessage(m);
let last: Promise<void> = Promise.resolve();

async function work({ id, item, line }: WorkerJob): Promise<void> {
  const { report, diagnostics } = await openItem(item);
  send({ id, step: 'read', report, diagnostics });
  const analysis = report === null ? null : analyzeReport(report, item.where);
  if (!line || report === null || analysis === null) {
    send({ id, step: 'done', analysis });
    return;
  }
  const bytes = new TextEncoder().encode(`${analysisLine(report, analysis)}\n`);
  port.postMessage({ id, step: 'line', line: bytes, diagnostics: analysis.diagnostics } satisfies WorkerMessage, [bytes.buffer]);
}

port.on('message', (job: WorkerJob) => {
  last = last.then(() => work(job));
});
