import type { Siting } from '../../lang/words/happenings.ts';
import { KIND } from '../../text/index.ts';
import type { Actors } from '../actors.ts';
import { type Clause, common, type Weights } from '../clauses.ts';
import { clusterBy } from '../groups.ts';
import { excerpt, type Headings } from '../headings.ts';
import { narratorOf } from '../narrator.ts';
import { type Draft, sideOf, weightOf } from '../points.ts';
import { FEW } from './ties.ts';

/** Words from a verb to the preposition, from that to the place, and between the verb and what it is of. */
const REACH = 8;
const NEAR = 3;
const OF = 6;
/** Units of text from a place to the one it lies in. */
const WITHIN = 40;
/** Wordings that a stem which ties two sayings stands in, at most; sides of one question. */
const TIE = 40;
const SIDES = 4;

/** Kinds of place too wide to be another one than what lies in them. */
const wide: ReadonlySet<string> = new Set(['country', 'province', 'region', 'water', 'derived']);

interface Told {
  readonly kind: string;
  readonly clause: Clause;
  readonly voice: string;
  /** The kind of site and the name, either may be empty. */
  readonly site: string;
  readonly name: string;
  readonly written: string;
}

/** Where somebody is held, where something was launched from, went to or came down, by whatever verb, where voices name different places. */
export function sitePoints(
  clauses: readonly Clause[],
  weights: Weights,
  actors: Actors,
  headings: Headings,
  reports: number,
): readonly Draft[] {
  const told = clauses.flatMap((c) => sitesIn(c, actors));
  if (told.length < 2) return [];
  const inside = containment(clauses);
  const groups = clusterBy(
    told,
    (t) => [t.kind, ...t.clause.stems.filter((s) => !/^[0-9]/u.test(s) && weights.frequency(s) <= TIE)],
    (a, b) => a.kind === b.kind && (reports <= FEW || common(a.clause.stems, b.clause.stems).some((s) => weights.frequency(s) <= TIE)),
  );
  return groups.flatMap((g) => {
    const sides = sidesOf(g, inside);
    if (sides === null) return [];
    const list = sides.map((s) => {
      const side = sideOf(s.map((t) => t.clause));
      return { ...side, says: `${s[0]!.written}: ${quoted(excerpt(side.says, 140))}` };
    });
    return [
      {
        kind: 'place' as const,
        about: headings.fill(`site/${g[0]!.kind}`, {}),
        sides: list,
        nature: 'conflict' as const,
        weight: weightOf(0.55, list, reports),
        reasons: [{ code: `site/${g[0]!.kind}`, en: 'accounts name different places', ar: 'تذكر الروايات أماكن مختلفة' }],
      },
    ];
  });
}

const quoted = (s: string): string => (/\p{Script=Arabic}/u.test(s) ? `«${s}»` : `“${s}”`);

/** Sayings by place; null where all may be of one place, where one voice names two, or where there are too many. */
function sidesOf(group: readonly Told[], inside: ReadonlySet<string>): readonly (readonly Told[])[] | null {
  const apart = (a: Told, b: Told): boolean =>
    a.name !== '' && b.name !== ''
      ? a.name !== b.name && !inside.has(`${a.name}>${b.name}`) && !inside.has(`${b.name}>${a.name}`)
      : a.site !== '' && b.site !== '' && a.site !== b.site;
  const sides: Told[][] = [];
  const byVoice = new Map<string, Told[]>();
  for (const t of group) {
    const key = `${t.clause.report.doc} ${t.voice}`;
    const own = byVoice.get(key) ?? byVoice.set(key, []).get(key)!;
    if (own.some((o) => apart(o, t))) return null;
    own.push(t);
    const fits = sides.find((s) => !s.some((o) => apart(o, t)));
    if (fits) fits.push(t);
    else sides.push([t]);
  }
  if (sides.length < 2 || sides.length > SIDES) return null;
  return new Set(group.map((t) => t.voice)).size < 2 ? null : sides;
}

/** Pairs of places of which the pile puts one in the other, as `INNER>OUTER`. */
function containment(clauses: readonly Clause[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { places } of clauses)
    for (let i = 0; i + 1 < places.length; i++)
      if (places[i + 1]!.start - places[i]!.end <= WITHIN) found.add(`${places[i]!.name}>${places[i + 1]!.name}`);
  return found;
}

function sitesIn(c: Clause, actors: Actors): readonly Told[] {
  const language = c.report.language?.reconciling;
  if (!language) return [];
  const { tokens, stems, text } = c.report;
  const { sites } = language.happenings;
  for (let t = c.first; t < c.last; t++) {
    const word = tokens.words[t]!;
    for (const kind of sites.kinds) {
      if (!kind.says(word) || !isOf(c, kind, t)) continue;
      for (let k = t; k < Math.min(c.last, t + REACH); k++) {
        const way = language.direction(tokens.words[k]!);
        if (way === null || !kind.ways.includes(way)) continue;
        // The place may be glued to its preposition.
        for (let p = k; p < Math.min(c.last, k + NEAR); p++) {
          const site = sites.site(tokens.words[p]!) && p > k - 1 ? p : -1;
          const head = sites.head(tokens.words[p]!) ? p : -1;
          const place = c.places.find((x) => x.start <= tokens.end[p]! && x.end > tokens.start[p]! && !wide.has(x.kind));
          const behind =
            site >= 0 ? c.places.find((x) => x.start > tokens.end[p]! && x.start - tokens.end[p]! <= 24 && !wide.has(x.kind)) : undefined;
          const named = place ?? behind;
          const bare = !named && head >= 0 && head + 1 < c.last && tokens.kind[head + 1] === KIND.word ? stems[head + 1]! : '';
          if (!named && site < 0 && bare === '') continue;
          const last = named ? named.end : tokens.end[Math.min(c.last - 1, p + 1)]!;
          return [
            {
              kind: kind.id,
              clause: c,
              voice: narratorOf(c, actors),
              site: site >= 0 ? stems[site]! : '',
              name: named ? named.name : bare,
              written: text.slice(Math.min(tokens.start[p]!, named?.start ?? tokens.start[p]!), last).replace(/\s+/gu, ' '),
            },
          ];
        }
      }
    }
  }
  return [];
}

function isOf(c: Clause, kind: Siting, t: number): boolean {
  if (kind.of === null) return true;
  for (let k = Math.max(c.first, t - OF); k < Math.min(c.last, t + 1 + OF); k++)
    if (k !== t && kind.of(c.report.tokens.words[k]!)) return true;
  return false;
}
