import type { Evidence } from '../../model/index.ts';

const MOST = 120;

/** Every passage a record rests on, in the order it names them, each once; 120 at most. */
export function evidenceIn(record: unknown): readonly Evidence[] {
  const found = new Map<string, Evidence>();
  const queue: unknown[] = [record];
  for (let i = 0; i < queue.length && found.size < MOST; i++) {
    const x = queue[i];
    if (Array.isArray(x)) queue.push(...x);
    else if (x !== null && typeof x === 'object') {
      const e = x as Partial<Evidence>;
      if (typeof e.doc === 'string' && typeof e.start === 'number' && typeof e.end === 'number')
        found.set(`${e.doc} ${e.start}-${e.end}`, { doc: e.doc, start: e.start, end: e.end });
      else queue.push(...Object.values(x));
    }
  }
  return [...found.values()];
}
