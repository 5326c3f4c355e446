import type { Reason, ValueRelation } from '../../model/index.ts';

/** Bounds of a count; null is open. */
export interface Bounds {
  readonly low: number | null;
  readonly high: number | null;
  readonly approx: boolean;
}

/** What is known of a value besides its bounds. */
export interface ValueContext extends Bounds {
  /** EDTF of the moment counted or, failing that, of the report. */
  readonly when: string | null;
  /** Key of the innermost source. */
  readonly source: string;
  /** Whether its words say that the count has risen or is newer. */
  readonly rising: boolean;
  /** Whether such a count can only grow as more is learned: the dead, the missing. A later, higher one by another source is then newer, not rival. */
  readonly grows: boolean;
}

/** An "about" stretches a value by a tenth on both sides. */
const ABOUT = 0.1;

/** The interval a value stands for, "about" included. Open ends are infinite. */
export function interval(v: Bounds): readonly [number, number] {
  const low = v.low ?? Number.NEGATIVE_INFINITY;
  const high = v.high ?? Number.POSITIVE_INFINITY;
  return v.approx ? [low - Math.abs(low) * ABOUT || low, high + Math.abs(high) * ABOUT || high] : [low, high];
}

/** Whether every count allowed by `a` is allowed by `b`: 308 lies inside "300 to 500", and not inside "dozens". */
export function inside(a: Bounds, b: Bounds): boolean {
  const [al, ah] = interval(a);
  const [bl, bh] = interval(b);
  return al >= bl && ah <= bh;
}

/** Whether some count is allowed by both. */
export function meets(a: Bounds, b: Bounds): boolean {
  const [al, ah] = interval(a);
  const [bl, bh] = interval(b);
  return Math.max(al, bl) <= Math.min(ah, bh);
}

/** One number for a value, for sorting: the stated bound, or the middle. */
export function point(v: Bounds): number {
  return v.low !== null && v.high !== null ? (v.low + v.high) / 2 : (v.low ?? v.high ?? 0);
}

/** The relation of a later-read value to an earlier one of the same thing, with the reason. */
export function compareValues(a: ValueContext, b: ValueContext): { readonly relation: ValueRelation; readonly reason: Reason } {
  const say = (relation: ValueRelation, code: string, en: string, ar: string) => ({ relation, reason: { code: `figure/${code}`, en, ar } });
  const x = show(a);
  const y = show(b);
  if (a.low === b.low && a.high === b.high && a.approx === b.approx) return say('same', 'equal', `both give ${x}`, `كلاهما يذكر ${x}`);
  const later = laterOf(a, b);
  const first = later === 'a' ? b : a;
  const second = later === 'a' ? a : b;
  const higher = point(second) > point(first);
  // A count that only "at least" holds is not contradicted by a higher one, yet a later one replaces it.
  if (later !== null && higher && (a.source === b.source || second.rising))
    return say(
      'update',
      'later-higher',
      `${show(second)} is later than ${show(first)} and higher`,
      `${show(second)} أحدث من ${show(first)} وأعلى`,
    );
  if (a.source === b.source && (a.rising || b.rising) && !meets(a, b))
    return say('update', 'rising', `the words say that the count rose from ${x} to ${y}`, `الكلام يقول إن العدد ارتفع من ${x} إلى ${y}`);
  if (inside(a, b) || inside(b, a)) {
    const [n, w] = inside(a, b) ? [x, y] : [y, x];
    return say('refinement', 'inside', `${n} lies inside ${w}`, `${n} يقع ضمن ${w}`);
  }
  if (meets(a, b)) return say('compatible', 'overlap', `${x} and ${y} can both hold`, `يمكن أن يصح ${x} و${y} معا`);
  if (later !== null && higher && a.grows)
    return say(
      'update',
      'later-higher',
      `${show(second)} is later than ${show(first)} and higher`,
      `${show(second)} أحدث من ${show(first)} وأعلى`,
    );
  return say('conflict', 'apart', `${x} and ${y} cannot both hold`, `لا يصح ${x} و${y} معا`);
}

/** Which of two is later by at least a day; null when the dates do not tell. */
function laterOf(a: ValueContext, b: ValueContext): 'a' | 'b' | null {
  const day = /^\d{4}-\d{2}-\d{2}$/;
  if (a.when === null || b.when === null || !day.test(a.when) || !day.test(b.when) || a.when === b.when) return null;
  return a.when > b.when ? 'a' : 'b';
}

/** A value as readers write it, in digits: `300–500`, `≥ 328`, `~ 300`. */
export function show(v: Bounds): string {
  const about = v.approx ? '~ ' : '';
  if (v.low !== null && v.high !== null) return v.low === v.high ? `${about}${v.low}` : `${about}${v.low}–${v.high}`;
  return v.low !== null ? `${about}≥ ${v.low}` : v.high !== null ? `${about}≤ ${v.high}` : '?';
}

/** Whether one value is the sum of the others, all exact: 17 = 11 + 6. */
export function isSum(whole: Bounds, parts: readonly Bounds[]): boolean {
  if (whole.low === null || whole.low !== whole.high || parts.length < 2) return false;
  let sum = 0;
  for (const p of parts) {
    if (p.low === null || p.low !== p.high) return false;
    sum += p.low;
  }
  return sum === whole.low;
}
