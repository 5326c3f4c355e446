/** A worker thread of the pool: reads and annotates one item after another. */
import { parentPort } from 'node:worker_threads';
import { analyzeReport, openItem } from './analyze.ts';
import type { WorkerJob, WorkerMessage } from './pool.ts';

const port = parentPort!;
const send = (m: WorkerMessage): void => port.postMessage(m);
let last: Promise<void> = Promise.resolve();

async function work({ id, item }: WorkerJob): Promise<void> {
  const { report, diagnostics } = await openItem(item);
  send({ id, step: 'read', report, diagnostics });
  send({ id, step: 'done', analysis: report === null ? null : analyzeReport(report, item.where) });
}

port.on('message', (job: WorkerJob) => {
  last = last.then(() => work(job));
});
