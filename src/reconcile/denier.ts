import type { ActorMention, SourceRef } from '../model/index.ts';
import { KIND } from '../text/index.ts';
import type { Actors } from './actors.ts';
import type { Clause } from './clauses.ts';

const deniers: ReadonlySet<string> = new Set([
  'anonymous',
  'person',
  'state',
  'organ',
  'armed-group',
  'agency',
  'outlet',
  'organisation',
  'role',
]);

/** Units of text within which the one who denies stands beside the word of denial. */
const BESIDE = 60;

/** The last word of denial in the clause's sentence up to the clause's end, as a token; -1 when there is none. */
export function denialAt(c: Clause): number {
  const { report } = c;
  const completion = report.language?.reconciling.completion;
  const s = report.sentences[c.sentence];
  let at = -1;
  if (completion && s)
    for (let t = s.first; t < Math.min(s.last, c.last); t++) if (completion(report.tokens.words[t]!) === 'denied') at = t;
  return at;
}

/** The mention of who denies: the actor next to the word of denial, after it where verbs come first, else before it. "It rejected UN allegations" names no one who denies. */
export function denierMention(c: Clause): ActorMention | null {
  const { report } = c;
  const at = denialAt(c);
  if (at < 0) return null;
  const s = report.sentences[c.sentence]!;
  const [from, to] = [report.tokens.start[at]!, report.tokens.end[at]!];
  const own = report.item.analysis.actors.filter((m) => m.start >= s.start && m.end <= s.end && deniers.has(m.kind));
  const after = own.find((m) => m.start >= to && m.start - to <= BESIDE);
  const before = own.findLast((m) => m.end <= from && from - m.end <= BESIDE);
  const adjacent = before && from - before.end <= 2 ? before : undefined;
  return (report.language?.order === 'verb-first' ? (adjacent ?? after ?? before) : before) ?? null;
}

/** Who denies in a clause, resolved; a short name in quotation marks that no mention was read from counts too. */
export function denierOf(c: Clause, actors: Actors): SourceRef | null {
  const { report } = c;
  const m = denierMention(c);
  if (m) return actors.resolve({ key: `${report.doc}#${m.actor}`, name: m.names[0] ?? m.quote, names: m.names, kind: 'organisation' });
  const at = denialAt(c);
  if (at < 0) return null;
  const s = report.sentences[c.sentence]!;
  for (let t = Math.max(s.first, at - 3); t < Math.min(s.last, at + 4); t++) {
    const word = report.tokens.words[t]!;
    const key = word.fold.length >= 3 && report.tokens.kind[t] === KIND.word ? actors.named(word.raw) : null;
    const known = key === null ? null : actors.get(key);
    if (known && (known.kind === 'agency' || known.kind === 'outlet'))
      return { key: known.key, name: known.name, names: known.names, kind: known.kind };
  }
  return null;
}
