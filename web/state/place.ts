import type { Evidence } from '../../src/model/index.ts';

/** A stretch of a report as the address writes it: `DOC@START-END`, UTF-16 offsets. */
export function printPlace(e: Pick<Evidence, 'doc' | 'start' | 'end'>): string {
  return `${e.doc}@${e.start}-${e.end}`;
}

/** Reads a stretch from the address; null when it is none. Report keys may hold `@` themselves: the last one counts. */
export function parsePlace(s: string | undefined): Evidence | null {
  const m = /^(.+)@([0-9]{1,9})-([0-9]{1,9})$/s.exec(s ?? '');
  if (!m) return null;
  const [start, end] = [Number(m[2]), Number(m[3])];
  return end > start ? { doc: m[1]!, start, end } : null;
}
