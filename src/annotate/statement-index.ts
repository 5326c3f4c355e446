import type { Statement } from '../model/index.ts';
import { latest } from './latest.ts';

interface Piece {
  readonly start: number;
  readonly end: number;
  readonly s: Statement;
}

interface StatementIndex {
  readonly byCue: ReadonlyMap<number, Statement>;
  readonly pieces: readonly Piece[];
}

/** The index of a list: positions and events ask for the same. */
const indexOf = latest((statements: readonly Statement[]): StatementIndex => {
  const byCue = new Map<number, Statement>();
  const pieces: Piece[] = [];
  for (const s of statements) {
    if (s.cue) {
      byCue.set(s.cue.start, s);
      // "has rejected": the verb itself.
      const last = s.cue.quote.lastIndexOf(' ');
      if (last > 0 && !byCue.has(s.cue.start + last + 1)) byCue.set(s.cue.start + last + 1, s);
    }
    for (const { start, end } of s.content) pieces.push({ start, end, s });
  }
  pieces.sort((a, b) => a.start - b.start || b.end - a.end);
  return { byCue, pieces };
});

/** Statements by where their cue starts, and its last word. */
export function statementsByCue(statements: readonly Statement[]): ReadonlyMap<number, Statement> {
  return indexOf(statements).byCue;
}

/** Finds the innermost statement whose content holds an offset. Contents nest but do not cross, so the last to start before the offset that still holds it is innermost. */
export function statementFinder(statements: readonly Statement[]): (offset: number) => Statement | undefined {
  const { pieces } = indexOf(statements);
  return (offset) => {
    let lo = 0;
    let hi = pieces.length;
    while (lo < hi) {
      const mid = (lo + hi) >> 1;
      if (pieces[mid]!.start <= offset) lo = mid + 1;
      else hi = mid;
    }
    for (let k = lo - 1, n = 0; k >= 0 && n < 6; k--, n++) if (pieces[k]!.end > offset) return pieces[k]!.s;
    return undefined;
  };
}
