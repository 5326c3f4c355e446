import type { Item } from '../ingest/item.ts';
import { type Engine, inProcess } from './engine.ts';
import { WorkerPool } from './pool.ts';

// Texts and pages up to so many bytes are read in a second at worst, whatever they contain: every rule is linear.
const NEAR = 256 * 1024;
const near: ReadonlySet<Item['format']> = new Set(['text', 'markdown', 'html', 'json']);

/**
 * Analyses in the calling thread what cannot hurt it: texts and pages of common length. Longer ones, documents and containers are strangers to it: they go to one
 * worker, hired when the first comes, under the limits of a pool. What `--workers 0` asks for.
 */
export function guarded(options: { readonly timeLimit: number; readonly memoryLimit?: number }): Engine {
  const here = inProcess();
  const pool = new WorkerPool({ workers: 1, ...options });
  return {
    width: 1,
    submit: (item) => (near.has(item.format) && item.bytes.length <= NEAR ? here : pool).submit(item),
    open: pool.open,
    close: () => pool.close(),
  };
}
