import type { TimeExpression, TimelineItem } from '../model/index.ts';
import type { Actors } from './actors.ts';
import { type Clause, clauseEvidence, type Wording } from './clauses.ts';
import { excerpt } from './headings.ts';
import { outletOf } from './open.ts';

/** What happened when, by the times the clauses give: one line for each wording and time, by event time, then report time. Times that could not be worked out are left out. */
export function timelineOf(wordings: readonly Wording[], actors: Actors): readonly TimelineItem[] {
  const items: TimelineItem[] = [];
  for (const w of wordings) {
    const seen = new Set<string>();
    for (const c of w.clauses)
      for (const t of c.times) {
        if (t.value === null || seen.has(t.value) || isDateline(c, t)) continue;
        seen.add(t.value);
        items.push({
          when: t.value,
          how: t.how,
          what: excerpt(c.report.text.slice(c.start, c.end), 180),
          claim: c.claim?.id ?? null,
          evidence: clauseEvidence(c),
          reported: c.report.item.report.published.value,
          source: c.claim ? actors.resolve(c.claim.origin) : outletOf(c.report),
        });
      }
  }
  const day = (edtf: string): string =>
    edtf
      .replace(/[~?%]/g, '')
      .replace(/^\.\.\//, '')
      .split('/')[0]!;
  return items.sort(
    (a, b) =>
      cmp(day(a.when), day(b.when)) ||
      cmp(a.when, b.when) ||
      cmp(a.reported ?? '~', b.reported ?? '~') ||
      cmp(a.evidence.doc, b.evidence.doc) ||
      a.evidence.start - b.evidence.start,
  );
}

/** Whether a time is the day in the dateline, on which the report was published and nothing happened. */
function isDateline(c: Clause, t: TimeExpression): boolean {
  const { published } = c.report.item.report;
  return published.by === 'dateline' && published.at !== undefined && t.start < published.at.end && published.at.start < t.end;
}

const cmp = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
