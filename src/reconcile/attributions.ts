import type { ActorMention, Evidence, Origin, SourceRef } from '../model/index.ts';
import type { Actors } from './actors.ts';
import { type Clause, clauseEvidence } from './clauses.ts';
import { denies } from './compare/denial.ts';
import { denialAt, denierOf } from './denier.ts';
import { excerpt, type Headings } from './headings.ts';
import { outletOf } from './open.ts';
import { type Draft, sideOf, weightOf } from './points.ts';

/** Words around a word of attribution in which the one it is put to and the one who puts it are named; sentences from it to the denial. */
const REACH = 8;
const NEAR = 3;

/** A saying put into a mouth that denies it: who is said to have said it, who says so, and the clauses of both. */
export interface DeniedAttribution {
  readonly to: SourceRef;
  readonly by: SourceRef;
  readonly clauses: readonly Clause[];
  readonly denials: readonly Clause[];
}

/** Attributions that the one named denies: "what the agency attributed to it is untrue", in the report that tells of both. One for each pair of names. */
export function deniedAttributions(clauses: readonly Clause[], actors: Actors): readonly DeniedAttribution[] {
  const byDoc = new Map<string, Clause[]>();
  for (const c of clauses) (byDoc.get(c.report.doc) ?? byDoc.set(c.report.doc, []).get(c.report.doc)!).push(c);
  const found = new Map<string, { to: SourceRef; by: SourceRef; clauses: Clause[]; denials: Set<Clause> }>();
  for (const list of byDoc.values()) {
    const denials = list.flatMap((c) => {
      const who = refuses(c) ? (denierOf(c, actors) ?? (c.claim ? actors.resolve(c.claim.origin) : null)) : null;
      return who && who.key !== 'unknown' && who.kind !== 'anonymous' ? [{ c, who }] : [];
    });
    if (denials.length === 0) continue;
    for (const c of list) {
      const at = attributedAt(c);
      if (at < 0) continue;
      const near = denials.filter((d) => d.c !== c && Math.abs(d.c.sentence - c.sentence) <= NEAR);
      const to = near[0]?.who;
      if (!to) continue;
      const by =
        putBy(c, at, to, actors) ?? (c.claim && c.claim.origin.key !== 'unknown' ? actors.resolve(c.claim.origin) : outletOf(c.report));
      if (by.key === to.key) continue;
      const key = `${to.key}\n${by.key}`;
      const f = found.get(key) ?? found.set(key, { to, by, clauses: [], denials: new Set() }).get(key)!;
      f.clauses.push(c);
      for (const d of near) if (d.who.key === to.key) f.denials.add(d.c);
    }
  }
  return [...found.keys()].sort().map((k) => {
    const f = found.get(k)!;
    return { ...f, denials: [...f.denials] };
  });
}

/** Whether a clause denies that something was published or said: "denied publishing", "never carried". */
function refuses(c: Clause): boolean {
  const words = c.report.language?.reconciling.contrasts;
  if (!words) return false;
  const { tokens, sentences } = c.report;
  const at = denies(c) ? denialAt(c) : -1;
  if (at >= 0)
    for (let t = at + 1; t < Math.min(sentences[c.sentence]!.last, at + 1 + REACH + REACH); t++)
      if (words.publishing.has(tokens.words[t]!.fold)) return true;
  for (let t = c.first; t + 1 < c.last; t++)
    if (words.negation.has(tokens.words[t]!.fold) && words.publishing.has(tokens.words[t + 1]!.fold)) return true;
  return false;
}

function attributedAt(c: Clause): number {
  const words = c.report.language?.reconciling.contrasts.attributed;
  if (words) for (let t = c.first; t < c.last; t++) if (words.has(c.report.tokens.words[t]!.fold)) return t;
  return -1;
}

/** Who attributes: the agency, outlet or other actor beside the word that is not the one it is attributed to. */
function putBy(c: Clause, at: number, to: SourceRef, actors: Actors): SourceRef | null {
  const { tokens, item, doc, sentences } = c.report;
  const s = sentences[c.sentence]!;
  const from = tokens.start[Math.max(s.first, at - REACH)]!;
  const end = tokens.end[Math.min(s.last, at + REACH) - 1]!;
  const list = item.analysis.actors.filter((m) => m.start >= from && m.end <= end && m.kind !== 'anonymous');
  const other = (m: ActorMention): SourceRef | null => {
    const ref = actors.resolve({ key: `${doc}#${m.actor}`, name: m.names[0] ?? m.quote, names: m.names, kind: 'organisation' });
    return ref.key === to.key ? null : ref;
  };
  for (const m of [...list.filter((x) => x.start >= tokens.end[at]!), ...list.filter((x) => x.end <= tokens.start[at]!).toReversed()]) {
    const ref = other(m);
    if (ref) return ref;
  }
  return null;
}

/** One point for each: whether the one named ever said it. */
export function attributionPoints(found: readonly DeniedAttribution[], headings: Headings, reports: number): readonly Draft[] {
  return found.map((f) => {
    const sides = [sideOf(f.clauses), sideOf(f.denials)];
    return {
      kind: 'responsibility',
      about: headings.fill('attribution/denied', { x: f.to.name, y: f.by.name }),
      sides,
      nature: 'conflict',
      weight: weightOf(0.8, sides, reports),
      reasons: [
        {
          code: 'attribution/denied',
          en: `${f.by.name} attributes it to ${f.to.name}, who denies having said it`,
          ar: `ينسبه ${f.by.name} إلى ${f.to.name} التي تنفي قوله`,
        },
      ],
    };
  });
}

/** The two origins of each: the attribution goes back to who made it and is denied by the one named; the denial goes back to the one who denies. */
export function attributionOrigins(found: readonly DeniedAttribution[], actors: Actors): readonly Origin[] {
  return found.flatMap((f) => {
    const evidence = f.clauses.map(clauseEvidence);
    const denials = f.denials.map(clauseEvidence);
    const reason = {
      code: 'origin/denied-attribution',
      en: `${f.by.name} attributes it to ${f.to.name}, who denies having said it`,
      ar: `ينسبه ${f.by.name} إلى ${f.to.name} التي تنفي قوله`,
    };
    return [
      origin(
        'attributed',
        f.by,
        f.clauses,
        evidence,
        denials.map((e, i) => ({ claim: f.denials[i]!.claim?.id ?? '', source: f.to, evidence: e })),
        reason,
        actors,
      ),
      origin('refused', f.to, f.denials, denials, [], reason, actors),
    ];
  });
}

function origin(
  what: string,
  source: SourceRef,
  clauses: readonly Clause[],
  evidence: readonly Evidence[],
  deniedBy: Origin['deniedBy'],
  reason: Origin['reasons'][number],
  actors: Actors,
): Origin {
  const first = clauses[0]!;
  const relays = clauses.flatMap((c) => (c.claim?.chain ?? []).slice(0, -1).map((h) => actors.nameOf(actors.resolve(h.from).key)));
  return {
    id: `origin:${what}:${first.report.doc}:${first.start}-${first.end}:${source.key}`,
    claim: excerpt(first.report.text.slice(first.start, first.end), 200),
    claimIds: [...new Set(clauses.flatMap((c) => (c.claim ? [c.claim.id] : [])))],
    origin: source.name,
    originRef: source,
    relayed_by: [...new Set([...clauses.map((c) => c.report.doc), ...relays])].sort(),
    evidence,
    deniedBy,
    independent: { min: 1, max: 1 },
    independence: [],
    reasons: [reason],
  };
}
