/** The worker thread that opens containers: one at a time, one part for each request. */
import { parentPort } from 'node:worker_threads';
import { Budget } from '../ingest/archive.ts';
import { contentOfBytes, contentOfFile } from '../ingest/content.ts';
import { type OpenPart, openParcel } from '../ingest/open.ts';
import type { OpenAnswer, OpenRequest } from './opening.ts';

const port = parentPort!;
let parts: AsyncGenerator<OpenPart> | null = null;

async function answer(request: OpenRequest): Promise<OpenAnswer | null> {
  if (request.ask === 'leave') {
    await parts?.return(undefined);
    parts = null;
    return null;
  }
  try {
    if (request.ask === 'open') {
      const { below, where, named, told, limits, columns } = request;
      const content = request.file === null ? contentOfBytes(request.bytes!) : contentOfFile(request.file);
      const parcel = { below, where, named, content, depth: 0, budget: new Budget(content.size), ...(told ? { told } : {}) };
      parts = openParcel(parcel, { limits, columns, besideReport: () => false });
    }
    const next = await parts!.next();
    return next.done ? { end: true } : { part: next.value };
  } catch (e) {
    return { failed: (e as Error).message };
  }
}

let last: Promise<unknown> = Promise.resolve();
port.on('message', (request: OpenRequest) => {
  last = last.then(async () => {
    const reply = await answer(request);
    if (reply !== null) port.postMessage(reply);
  });
});
