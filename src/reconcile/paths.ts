import type { PathGap, PathStep, Sighting } from '../model/index.ts';
import { daysBetween } from './days.ts';

/** Mean radius of the earth in kilometres. */
const EARTH = 6371;

/** Great-circle distance of two points in kilometres, rounded; null when one is unknown. */
export function distanceKm(
  a: { readonly lat: number | null; readonly lon: number | null },
  b: { readonly lat: number | null; readonly lon: number | null },
): number | null {
  if (a.lat === null || a.lon === null || b.lat === null || b.lon === null) return null;
  const rad = Math.PI / 180;
  const h =
    Math.sin(((b.lat - a.lat) * rad) / 2) ** 2 + Math.cos(a.lat * rad) * Math.cos(b.lat * rad) * Math.sin(((b.lon - a.lon) * rad) / 2) ** 2;
  return Math.round(2 * EARTH * Math.asin(Math.min(1, Math.sqrt(h))));
}

interface Stay {
  readonly place: string;
  readonly at: number[];
  earliest: string | null;
  latest: string | null;
}

const cmp = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const ways: readonly Sighting['way'][] = ['from', 'via', 'at', 'to'];

/**
 * The path of a group: its actual sightings, those at one place joined as one stay unless a sure sighting elsewhere lies between. Steps are ordered by the last day
 * on which each can have been, those of one day by the words (from, via, at, to). A step is `after` the one before where its first day lies behind the other's
 * last, or where a sentence says "from … to …"; else the order is `unsure`.
 */
export function pathOf(
  sightings: readonly Sighting[],
  arabicName: (place: string) => string | null,
): { readonly path: readonly PathStep[]; readonly gaps: readonly PathGap[] } {
  const stays: Stay[] = [];
  const order = sightings
    .map((s, i) => ({ s, i }))
    .filter(({ s }) => s.status === 'actual')
    .sort((a, b) => cmp(a.s.latest ?? '~', b.s.latest ?? '~') || ways.indexOf(a.s.way) - ways.indexOf(b.s.way) || a.i - b.i);
  for (const { s, i } of order) {
    const known = stays.findLast((x) => x.place === s.place);
    const since = known ? stays.slice(stays.indexOf(known) + 1) : [];
    // Elsewhere in between: a stay that surely began after the known one ended and surely ended before this one began.
    const away =
      known !== undefined &&
      since.some(
        (x) =>
          x.earliest !== null &&
          known.latest !== null &&
          x.earliest > known.latest &&
          x.latest !== null &&
          s.earliest !== null &&
          s.earliest > x.latest,
      );
    if (known && !away) {
      known.at.push(i);
      if (known.earliest === null || s.earliest === null) known.earliest = null;
      else if (s.earliest < known.earliest) known.earliest = s.earliest;
      if (known.latest === null || s.latest === null) known.latest = null;
      else if (s.latest > known.latest) known.latest = s.latest;
    } else stays.push({ place: s.place, at: [i], earliest: s.earliest, latest: s.latest });
  }
  const told = (a: Stay, b: Stay): boolean =>
    a.at.some((i) =>
      b.at.some((j) => {
        const [x, y] = [sightings[i]!, sightings[j]!];
        const one = x.evidence.doc === y.evidence.doc && x.evidence.start === y.evidence.start;
        return one && ways.indexOf(x.way) < ways.indexOf(y.way) && x.way !== 'at';
      }),
    );
  const path: PathStep[] = stays.map((x, n) => {
    const before = stays[n - 1];
    const after =
      before !== undefined && ((before.latest !== null && x.earliest !== null && x.earliest > before.latest) || told(before, x));
    return {
      place: x.place,
      placeName: sightings[x.at[0]!]!.placeName,
      sightings: x.at.toSorted((a, b) => a - b),
      earliest: x.earliest,
      latest: x.latest,
      order: before === undefined ? null : after ? 'after' : 'unsure',
    };
  });
  const gaps = path.slice(1).map((step, n): PathGap => {
    const before = path[n]!;
    const km = distanceKm(sightings[before.sightings[0]!]!, sightings[step.sightings[0]!]!);
    const least = daysBetween(before.latest, step.earliest);
    const most = daysBetween(before.earliest, step.latest);
    const days = { least: least === null ? null : Math.max(0, least), most: most === null ? null : Math.max(0, most) };
    const far = km === null ? ['an unknown distance', 'مسافة مجهولة'] : [`${km} km`, `${km} كم`];
    const long =
      days.least === null && days.most === null
        ? ['an unknown time', 'مدة مجهولة']
        : days.least === days.most
          ? [englishDays(days.least ?? 0), arabicDays(days.least ?? 0)]
          : days.least === null
            ? [`at most ${englishDays(days.most ?? 0)}`, `${arabicDays(days.most ?? 0)} على الأكثر`]
            : days.most === null
              ? [`at least ${englishDays(days.least)}`, `${arabicDays(days.least)} على الأقل`]
              : [`${days.least} to ${days.most} days`, `من ${days.least} إلى ${days.most} ${dayNoun(days.most)}`];
    return {
      after: n,
      km,
      days,
      reason: {
        code: 'track/gap',
        en: `no account of the way from ${before.placeName} to ${step.placeName}: ${far[0]}, ${long[0]}`,
        ar: `لا رواية عن الطريق من ${arabicName(before.place) ?? before.placeName} إلى ${arabicName(step.place) ?? step.placeName}: ${far[1]}، ${long[1]}`,
      },
    };
  });
  return { path, gaps };
}

/** A number of days in English. */
function englishDays(n: number): string {
  return n === 0 ? 'the same day' : n === 1 ? 'one day' : `${n} days`;
}

/** A number of days in Arabic, with the noun in the form that the number asks for. */
function arabicDays(n: number): string {
  if (n === 0) return 'اليوم نفسه';
  if (n === 1) return 'يوم واحد';
  if (n === 2) return 'يومان';
  return `${n} ${dayNoun(n)}`;
}

/** The noun behind a number of days written in digits: plural after 3 to 10, singular after any other. */
function dayNoun(n: number): string {
  const last = n % 100;
  if (last >= 3 && last <= 10) return 'أيام';
  return last >= 11 ? 'يوما' : 'يوم';
}
