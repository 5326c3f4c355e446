import type { ContestedPoint, Side, SourceRef } from '../model/index.ts';
import type { Actors } from './actors.ts';
import type { Draft } from './points.ts';

/** Points lighter than this are not shown, and of the rest at most so many. */
const LEAST_WEIGHT = 0.2;
const MOST = 60;

/** Ranks drafts and turns them into contested points: evidence that stands on two sides is left on the first, empty sides go, a point that repeats a heavier one goes. */
export function contestedPoints(
  drafts: readonly Draft[],
  actors: Actors,
  outletOf: (doc: string) => SourceRef,
  originsOf: (sources: readonly SourceRef[], docs: readonly string[]) => Side['origins'],
  arabic: boolean,
): readonly ContestedPoint[] {
  const ranked = [...drafts].sort((a, b) => b.weight - a.weight || order(a.about.en, b.about.en));
  const points: ContestedPoint[] = [];
  const taken = new Map<string, number>();
  const ids = new Set<string>();
  for (const d of ranked) {
    if (d.weight < LEAST_WEIGHT || points.length >= MOST) continue;
    const sides = d.sides.filter((s) => s.evidence.length > 0);
    if (sides.length < 2) continue;
    // Who told the news is another question than how it names somebody: neither repeats the other.
    const question = d.reasons.some((r) => r.code === 'identity/source') ? 'source' : d.kind;
    const keys = sides.flatMap((s) => s.evidence.map((e) => `${e.doc} ${e.start}-${e.end}`));
    const again = keys.filter((k) => taken.has(`${question} ${k}`)).length;
    if (again / keys.length > 0.6) continue;
    for (const k of keys) taken.set(`${question} ${k}`, points.length);
    const first = sides[0]!.evidence[0]!;
    let id = `contested:${d.kind}:${first.doc}:${first.start}-${first.end}`;
    for (let n = 2; ids.has(id); n++) id = `contested:${d.kind}:${first.doc}:${first.start}-${first.end}.${n}`;
    ids.add(id);
    points.push({
      id,
      kind: d.kind,
      about: arabic ? d.about.ar : d.about.en,
      aboutIn: d.about,
      sides: sides.map((s) => {
        const claims = [...new Map(s.claims.map((c) => [c.id, c])).values()];
        // What an outlet says in its own voice has the outlet as its source.
        const voiced = new Set(claims.map((c) => c.doc));
        const own = [...new Set(s.evidence.map((e) => e.doc))].filter((d) => !voiced.has(d)).map(outletOf);
        const sources = [...new Map([...claims.map((c) => actors.resolve(c.origin)), ...own].map((r) => [r.key, r])).values()];
        return {
          says: s.says,
          ...(s.saysIn ? { saysIn: s.saysIn } : {}),
          evidence: s.evidence,
          sources,
          claims: claims.map((c) => c.id),
          origins: originsOf(sources, [...new Set(s.evidence.map((e) => e.doc))]),
        };
      }),
      nature: d.nature,
      weight: d.weight,
      reasons: d.reasons,
    });
  }
  return points;
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
