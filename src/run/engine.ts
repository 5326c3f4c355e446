import os from 'node:os';
import type { Item } from '../ingest/item.ts';
import type { OpenParcels } from '../ingest/open.ts';
import type { Analyzed } from './analyzed.ts';

/** Where items are analysed. `submit` never rejects: what goes wrong with an item becomes a diagnostic of it. */
export interface Engine {
  /** How many items it makes sense to have under way at once. */
  readonly width: number;
  submit(item: Item): Promise<Analyzed>;
  /** Opens containers where items are analysed; in the calling thread when left out. */
  readonly open?: OpenParcels;
  close(): Promise<void>;
}

/** Analyses in the calling thread, without a time limit. The languages are loaded with the first item. */
export function inProcess(): Engine {
  return { width: 1, submit: async (item) => (await import('./analyze.ts')).analyzeItem(item), close: async () => {} };
}

/** Workers to use when nobody says: all cores but one, which feeds them and writes. */
export function defaultWorkers(): number {
  return Math.max(1, os.availableParallelism() - 1);
}

/** Sends items through an engine and yields what comes of them as it comes; at most `width` under way. Stops feeding when `signal` is aborted. */
export async function* analyzeAll(items: AsyncIterable<Item>, engine: Engine, signal?: AbortSignal): AsyncGenerator<Analyzed> {
  const source = items[Symbol.asyncIterator]();
  const under = new Map<number, Promise<{ readonly n: number; readonly done: Analyzed }>>();
  let n = 0;
  let more = true;
  while (true) {
    while (more && under.size < engine.width && !signal?.aborted) {
      const next = await source.next();
      if (next.done) {
        more = false;
        break;
      }
      const key = n++;
      under.set(
        key,
        engine.submit(next.value).then((done) => ({ n: key, done })),
      );
    }
    if (under.size === 0) break;
    const { n: key, done } = await Promise.race(under.values());
    under.delete(key);
    yield done;
  }
  if (more) await source.return?.(undefined);
}
