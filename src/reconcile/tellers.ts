import type { Claim, SourceRef } from '../model/index.ts';
import type { Actors } from './actors.ts';
import type { Clause } from './clauses.ts';
import type { OpenReport } from './open.ts';

/** Kinds of source that can know a thing at first hand; an agency or outlet tells what others told it. */
const firsthand: ReadonlySet<SourceRef['kind']> = new Set(['person', 'organisation', 'state', 'armed-group']);

/** The outlet of a report as a source. */
export function outletSource({ item: { report }, doc }: OpenReport): SourceRef {
  const name = report.source.value;
  return name === null
    ? { key: `outlet:doc:${doc}`, name: doc, names: [], kind: 'outlet' }
    : { key: `outlet:${name}`, name, names: [name], kind: 'outlet' };
}

/** Who tells a clause: the innermost source of its chain, unnamed ones too; the outlet where nobody is named. */
export function tellerOf(c: Clause, actors: Actors): SourceRef {
  return c.claim === null ? outletSource(c.report) : actors.resolve(c.claim.origin);
}

/** Key of the side a source stands for: the body a person or a spokesman speaks for, else its own key. */
export function sideKey(report: OpenReport, claim: Claim | null, source: SourceRef, actors: Actors): string {
  const own = claim === null ? undefined : report.item.analysis.actors.find((m) => `${report.doc}#${m.actor}` === claim.origin.key);
  const body = own?.affiliation === undefined ? null : actors.keyOf(report.doc, own.affiliation);
  return body ?? source.key;
}

/** Whether a source, or the body it speaks for, can know at first hand and is named. */
export function isFirsthand(source: SourceRef, side: string, actors: Actors): boolean {
  if (firsthand.has(source.kind)) return true;
  // A spokesman without a name stands for the body he speaks for.
  const body = side === source.key ? null : actors.get(side);
  return source.kind === 'role' && body !== null && ['state', 'organ', 'armed-group', 'organisation'].includes(body.kind);
}

/** First days of an EDTF date that sort by time: the date without its marks, intervals by their start; unknown last. */
export function timeKey(edtf: string | null): string {
  if (edtf === null) return '~';
  const first = edtf.replace(/[~?%]/g, '').split('/')[0]!;
  return /^\d/.test(first) ? first : '~';
}

/** Order of telling: report date, then report, then place in it. */
export function byTelling(a: Clause, b: Clause): number {
  return reportsByTelling(a.report, b.report) || a.start - b.start;
}

/** Reports in order of their dates, then of their keys. */
export function reportsByTelling(a: OpenReport, b: OpenReport): number {
  if (a === b) return 0;
  const [x, y] = [timeKey(a.item.report.published.value), timeKey(b.item.report.published.value)];
  return x < y ? -1 : x > y ? 1 : a.doc < b.doc ? -1 : a.doc > b.doc ? 1 : 0;
}

/** Words at the head of a report in which it says that it corrects. */
const OPENING = 40;

/** Whether a report says at its head that it corrects. */
export function isCorrection(report: OpenReport): boolean {
  const words = report.language?.reconciling.correction;
  if (!words) return false;
  for (let k = 0, t = 0; t < report.tokens.count && k < OPENING; t++) {
    if (words.has(report.tokens.words[t]!.fold)) return true;
    if (report.stems[t]) k++;
  }
  return false;
}
