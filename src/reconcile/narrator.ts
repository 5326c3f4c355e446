import type { Actors } from './actors.ts';
import type { Clause } from './clauses.ts';

/** Key of who tells a clause: the innermost source of its statement, or the outlet in its own voice. */
export function narratorOf(c: Clause, actors: Actors): string {
  const origin = c.claim?.origin;
  if (!origin || origin.key === 'unknown') return `outlet:${c.report.item.report.source.value ?? c.report.doc}`;
  return actors.resolve(origin).key;
}
