import type { PlaceMention } from '../../model/index.ts';
import { KIND, tokenFrom } from '../../text/index.ts';
import { inRegions, type Page } from '../extractor.ts';
import type { PlaceLexicon } from './lexicon.ts';

/** Tokens looked at before a place for "N km north-west of". */
const REACH = 9;

/**
 * The places with the points that are said by distance and direction from them: "على بعد 32 كيلومترا جنوب غرب مدينة حلبجة", "35 km north-west of Hama".
 * A village that nobody knows, named right before ("قرية X على بعد 32 كيلومترا جنوب Y"), lies at the point.
 */
export function withPoints(page: Page, lexicon: PlaceLexicon, places: readonly PlaceMention[]): readonly PlaceMention[] {
  const { tokens, text } = page;
  const made = [...places];
  let from = 0;
  for (const [at, p] of places.entries()) {
    const earlier = from;
    from = p.end;
    if (p.lat === null || p.lon === null || p.kind === 'country' || p.kind === 'water') continue;
    const t = tokenFrom(tokens, p.start + 1) - 1;
    // Most places have no number before them.
    if (!tokens.kind.subarray(Math.max(0, t - REACH), t).includes(KIND.number)) continue;
    let bearings: number[] = [];
    let unit = 0;
    let number = -1;
    for (let i = t - 1; i >= Math.max(0, t - REACH); i--) {
      if (tokens.end[i]! <= earlier) break;
      if (tokens.kind[i] === KIND.breakLine || '.؟!;؛'.includes(tokens.words[i]!.raw)) break;
      const direction = lexicon.direction(tokens.words[i]!);
      if (direction >= 0 && unit === 0 && bearings.length < 2) bearings = [direction, ...bearings];
      const length = lexicon.length(tokens.words[i]!);
      if (length > 0) unit = length;
      if (unit > 0 && tokens.kind[i] === KIND.number) {
        number = i;
        break;
      }
    }
    const bearing = meanBearing(bearings);
    if (number < 0 || bearing === null) continue;
    // "32.5" and "32,5" are three tokens.
    let value = Number(tokens.words[number]!.fold);
    let first = number;
    if (
      number >= 2 &&
      /^[.,٫]$/.test(tokens.words[number - 1]!.raw) &&
      tokens.kind[number - 2] === KIND.number &&
      tokens.end[number - 2] === tokens.start[number - 1]
    ) {
      value = Number(`${tokens.words[number - 2]!.fold}.${tokens.words[number]!.fold}`);
      first = number - 2;
    }
    const km = value * unit;
    if (!(km > 0 && km <= 500)) continue;
    const span = { start: tokens.start[first]!, end: p.end };
    if (!inRegions(page, span)) continue;
    const [lat, lon] = moved(p.lat, p.lon, km, bearing);
    const away = {
      ...span,
      quote: text.slice(span.start, span.end),
      name: `${round(km)} km ${compass[Math.round(bearing / 45) % 8]} of ${p.name}`,
      lat,
      lon,
      // An eighth of the compass is 22.5 degrees off at most on either side; the place's own size comes on top.
      precisionKm: Math.round(Math.max(2, km * 0.4) + (p.precisionKm ?? 0) / 2),
    };
    made[at] = { ...p, away };
    const before = at > 0 ? made[at - 1]! : null;
    if (before && before.ref === null && before.rule === 'places/unknown' && !parted(text, before.end, span.start))
      made[at - 1] = { ...before, country: before.country ?? p.country, lat, lon, precisionKm: away.precisionKm };
  }
  return made;
}

/** Whether more than a relative clause or a sentence's end stands between a village and its distance. */
function parted(text: string, from: number, to: number): boolean {
  return to - from > 45 || /[.!?؟؛\n]/.test(text.slice(from, Math.min(to, from + 46)));
}

const compass = ['N', 'NE', 'E', 'SE', 'S', 'SW', 'W', 'NW'];

const round = (x: number): number => Math.round(x * 10) / 10;

/** Bearing of one or two direction words: "south-west" is halfway. Null for none, or for opposite ones. */
export function meanBearing(bearings: readonly number[]): number | null {
  const [a, b] = bearings;
  if (a === undefined) return null;
  if (b === undefined) return a;
  const turn = ((b - a + 540) % 360) - 180;
  return Math.abs(turn) > 90 ? null : (a + turn / 2 + 360) % 360;
}

/** The point `km` away in a direction (degrees); flat earth, good enough below 500 km. */
export function moved(lat: number, lon: number, km: number, bearing: number): readonly [number, number] {
  const b = (bearing * Math.PI) / 180;
  const north = (km * Math.cos(b)) / 111.2;
  const east = (km * Math.sin(b)) / (111.32 * Math.cos((lat * Math.PI) / 180));
  return [Math.round((lat + north) * 1000) / 1000, Math.round((lon + east) * 1000) / 1000];
}
