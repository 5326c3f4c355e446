import type { PlaceHead } from '../../lang/words/places.ts';
import type { PlaceMention, Span } from '../../model/index.ts';
import { KIND } from '../../text/index.ts';
import { idMaker, type Page } from '../extractor.ts';
import type { Candidate } from './candidate.ts';
import { meanBearing, moved, withPoints } from './derived.ts';
import type { PlaceLexicon } from './lexicon.ts';
import { centreOf, type Place, rankSenses } from './resolve.ts';

/** A candidate taken for a place, before it is known which. */
export interface Taken {
  readonly candidate: Candidate;
  readonly rule: string;
  /** The head word before or after it. */
  readonly head: PlaceHead | null;
  /** Country told beside it; empty when none is. */
  readonly country: string;
}

/** Whether a place is of the supplement or a country: known to news, unlike the many villages whose names are common words somewhere else. */
export function curated(key: string): boolean {
  const first = key.charCodeAt(0);
  return !(first >= 0x30 && first <= 0x39);
}

/** Kilometres within which the point of a place of each kind may lie. */
const precision: Readonly<Record<PlaceMention['kind'], number>> = {
  country: 500,
  region: 60,
  province: 60,
  district: 20,
  city: 5,
  village: 2,
  quarter: 2,
  site: 2,
  water: 100,
  derived: 5,
  unknown: 50,
};

/** Characters within which a known place after (or before) an unknown one tells where it lies: "قرية X في ريف Y". */
const NEAR_AFTER = 60;
const NEAR_BEFORE = 120;

/** Makes the annotations: which place each name means, where the unknown ones lie, the points derived from them. */
export function mentions(
  page: Page,
  lexicon: PlaceLexicon,
  taken: readonly Taken[],
  countries: ReadonlyMap<string, number>,
): readonly PlaceMention[] {
  const id = idMaker('p');
  const arabic = page.language.places.script === 'arabic';
  const main = [...countries].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0] ?? null;
  const centre = centreOf(
    lexicon,
    taken.map((t) => t.candidate.senses),
  );
  const found: { readonly taken: Taken; readonly ranked: readonly Place[]; readonly namesake: Place | null }[] = [];
  for (const t of taken) {
    const ranked = rankSenses(lexicon, t.candidate.senses, {
      countries,
      country: t.country,
      kind: t.candidate.head ? null : (t.head?.kind ?? null),
      centre,
    });
    const best = ranked[0];
    // A village of a country that the report is not about: the word is a common noun here ("التحالف", "إطار").
    if (arabic && best && t.head === null && !curated(best.key) && !countries.has(best.country ?? '')) continue;
    // "قرية برزة" is not the quarter Barzeh of Damascus, nor "ناحية الرياض" a capital.
    const small =
      t.head !== null && !t.candidate.head && (t.head.kind === 'village' || t.head.kind === 'district' || t.head.kind === 'quarter');
    // The hospital called after somebody whose name a village of a far country bears.
    const far = t.head !== null && best !== undefined && !curated(best.key) && countries.size > 0 && !countries.has(best.country ?? '');
    // Palestine Street lies in Baghdad, the market called Libya in Omdurman.
    const honoured =
      (t.candidate.head ?? t.head)?.honours === true &&
      best !== undefined &&
      (best.kind === 'country' || (main !== null && best.country !== main));
    if (honoured && !(t.candidate.head ?? t.head)!.inside) continue;
    found.push({
      taken: t,
      ranked: far || honoured || (small && best && (best.capital || (t.head.kind === 'village' && best.kind === 'quarter'))) ? [] : ranked,
      namesake: honoured ? best : null,
    });
  }
  /** Countries told beside unknown names, for their other mentions. */
  const told = new Map<string, string>();
  for (const { taken: t, ranked } of found)
    if (ranked.length === 0 && t.country !== '') told.set(page.text.slice(t.candidate.start, t.candidate.end), t.country);
  const made: PlaceMention[] = found.map(({ taken: t, ranked, namesake }, i) => {
    const c = t.candidate;
    const span: Span = { start: c.start, end: c.end };
    const quote = page.text.slice(c.start, c.end);
    const best = ranked[0];
    const label = (name: string): string => (c.head?.label && arabic ? c.head.label.replace('{}', name) : name);
    const rule = `places/${c.senses.length === 0 ? 'unknown' : t.rule}`;
    if (best) {
      const kind = c.head ? c.head.kind : kindOf(best, t.head);
      // All written out here and below: records put together from others change their shape in memory again and again.
      const known: PlaceMention = {
        id: id(span),
        start: c.start,
        end: c.end,
        quote,
        rule,
        name: label(best.name),
        country: best.country,
        ref: c.head ? null : best.key,
        kind,
        lat: best.lat,
        lon: best.lon,
        precisionKm: c.head ? Math.max(precision[kind], 15) : precision[kind],
      };
      return ranked.length > 1 ? { ...known, alternatives: ranked.slice(1, 6).map((p) => p.key) } : known;
    }
    const beside = neighbour(page.text, found, i);
    const near = beside?.place ?? null;
    const point = near && near.kind !== 'country' ? near : null;
    const bearing = point && beside?.after ? bearingTo(page, lexicon, c, beside.after) : null;
    const [lat, lon] =
      point === null ? [null, null] : bearing === null ? [point.lat, point.lon] : moved(point.lat, point.lon, aside(point), bearing);
    return {
      id: id(span),
      start: c.start,
      end: c.end,
      quote,
      rule,
      // Called after a known place: by its reference name. Nobody knows another script's name of the rest: as written.
      name: namesake && arabic ? label(namesake.name) : quote,
      country: t.country || told.get(quote) || (near?.country ?? main),
      ref: null,
      kind: c.head?.kind ?? t.head?.kind ?? 'unknown',
      // Where nobody knows the village, the district or city it is said to lie by is the best answer; the precision says so.
      lat,
      lon,
      precisionKm: point ? Math.max(30, precision[point.kind]) : null,
    };
  });
  return withPoints(page, lexicon, made);
}

/** How many kilometres off a village lies that news puts on one side of a town, or of the seat of a province: the middle of what is usual. */
const aside = (town: Place): number => (town.kind !== 'city' ? 0 : town.parent === '' ? FROM_SEAT : FROM_TOWN);
const FROM_SEAT = 15;
const FROM_TOWN = 8;
/** Tokens between an unknown name and the place that tells on which side of it it lies. */
const BESIDE = 6;

/** On which side of the place named behind it an unknown one lies, degrees: غربي إدلب, بريف منبج الجنوبي; null where nothing tells. */
function bearingTo(page: Page, lexicon: PlaceLexicon, unknown: Candidate, known: Candidate): number | null {
  const { tokens } = page;
  if (known.first - unknown.last > BESIDE) return null;
  const bearings: number[] = [];
  for (let k = unknown.last; k < known.first; k++) {
    const bearing = tokens.kind[k] === KIND.word ? lexicon.direction(tokens.words[k]!) : -1;
    if (bearing >= 0) bearings.push(bearing);
  }
  // ريف منبج الجنوبي
  for (let k = known.last; known.head !== null && k < known.last + 2 && k < tokens.count && tokens.kind[k] === KIND.word; k++) {
    const bearing = tokens.words[k]!.fold.startsWith('ال') ? lexicon.direction(tokens.words[k]!) : -1;
    if (bearing < 0) break;
    bearings.push(bearing);
  }
  return bearings.length > 2 ? null : meanBearing(bearings);
}

/** The known place that the same sentence names right after, or else right before, place number `i`; `after`: its name, where it stands after. */
function neighbour(
  text: string,
  found: readonly { taken: Taken; ranked: readonly Place[] }[],
  i: number,
): { readonly place: Place; readonly after: Candidate | null } | null {
  const { start, end } = found[i]!.taken.candidate;
  const apart = (from: number, to: number): boolean => /[.!?؟؛\n]/.test(text.slice(from, to));
  for (let k = i + 1; k < found.length; k++) {
    const at = found[k]!.taken.candidate.start;
    if (at - end > NEAR_AFTER || apart(end, at)) break;
    const place = found[k]!.ranked[0];
    if (place) return { place, after: found[k]!.taken.candidate };
  }
  for (let k = i - 1; k >= 0; k--) {
    const at = found[k]!.taken.candidate.end;
    if (start - at > NEAR_BEFORE || apart(at, start)) break;
    const place = found[k]!.ranked[0];
    if (place) return { place, after: null };
  }
  return null;
}

/** The kind of a known place, as the head word narrows it: "Deir ez-Zor province" is the province of that city. */
function kindOf(best: Place, head: PlaceHead | null): PlaceMention['kind'] {
  if (head && (best.kind === 'city' || best.kind === 'village') && (head.kind === 'province' || head.kind === 'district')) return head.kind;
  return best.kind;
}
