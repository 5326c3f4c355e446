import { KIND, type Word, WordLists } from '../../text/index.ts';
import type { DayTime, HappeningWords } from '../words/happenings.ts';

import { causes } from './causes.ts';
import { sites } from './sites.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));
const lists = new WordLists((word) => [word.fold]);
const is = (words: string): ((word: Word) => boolean) => lists.list(set(words));

const said: string[] = [];
const kind = (id: string, says: string, of: string | null = null, not: string | null = null): HappeningWords['kinds'][number] => ({
  id,
  says: is(said[said.push(says) - 1]!),
  of: of === null ? null : is(of),
  not: not === null ? null : is(not),
});

const kinds: HappeningWords['kinds'] = [
  kind(
    'collapse',
    `collapse collapsed collapsing caved`,
    null,
    `currency economy government coalition talks deal truce ceasefire market bank banks regime agreement`,
  ),
  kind('explosion', `explosion exploded explode blast blasts detonated detonation`),
  kind('fire', `broke started erupted ignited`, `fire blaze flames`),
  kind('crash', `crash crashed crashes collision collided derailed derailment`, null, `market currency stock economy`),
  kind('sinking', `sank sunk sinking capsized capsize overturned`, `boat ship vessel ferry dinghy trawler freighter tanker migrants`),
  kind('clashes', `began begun started erupted broke flared resumed`, `clashes fighting battles hostilities violence`),
  kind('flood', `flood floods flooding flooded`),
  kind('flood', `came opened released swept surged`, `wave gates spillway water waters`),
  kind(
    'arrival',
    `arrived arrival landed reached`,
    `unit troops soldiers forces fighters delegation plane planes convoy team mission advisers experts`,
  ),
  kind('signing', `signed signing`, `agreement deal accord treaty truce ceasefire memorandum`),
  kind(
    'carry-out',
    `implementation implemented carried resume resumption postponed begin start take`,
    `exchange swap handover evacuation prisoners flights`,
  ),
  kind('departure', `left departed sailed departure set`, `convoy ship vessel boat buses flotilla ferry trucks`),
  kind('outage', `blackout outage`),
];

const numbers = new Map(`one two three four five six seven eight nine ten eleven twelve`.split(' ').map((w, i) => [w, i + 1] as const));
const parts: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['dawn', [240, 420]],
  ['daybreak', [240, 420]],
  ['sunrise', [270, 450]],
  ['morning', [300, 720]],
  ['noon', [690, 750]],
  ['midday', [690, 780]],
  ['afternoon', [720, 1080]],
  ['sunset', [960, 1200]],
  ['dusk', [1020, 1230]],
  ['evening', [1020, 1320]],
  ['night', [1140, 1740]],
  ['midnight', [1425, 1455]],
]);

/** An hour in the half of the day that words say: [hour, known]. */
const inHalf = (hour: number, side: string | null): number => {
  if (side === 'am' || side === 'dawn' || side === 'morning') return hour % 12;
  if (side === 'pm' || side === 'afternoon' || side === 'evening') return (hour % 12) + 12;
  if (side === 'night') return hour % 12 >= 6 ? (hour % 12) + 12 : hour % 12;
  return hour;
};

/** "9.40pm", "10:15", "3 am", "half past four in the morning", "a quarter past ten", "ten o'clock", "at dawn". */
function dayTime(words: readonly Word[], at: number, last: number): DayTime | null {
  const fold = (t: number): string => (t < last ? words[t]!.fold : '');
  const hourAt = (t: number): number => {
    const w = words[t];
    if (t >= last || !w) return -1;
    const n = w.kind === KIND.number && /^[0-9]{1,2}$/u.test(w.fold) ? Number(w.fold) : (numbers.get(w.fold) ?? -1);
    return n >= 0 && n <= 24 ? n : -1;
  };
  /** What follows the hour: "pm", "a.m.", "in the morning". */
  const sideAt = (t: number): readonly [string | null, number] => {
    const w = fold(t);
    if (w === 'am' || w === 'pm') return [w, t + 1];
    if ((w === 'a' || w === 'p') && fold(t + 1) === '.' && fold(t + 2) === 'm') return [`${w}m`, t + 3];
    const n = w === 'in' || w === 'at' ? t + 1 : t;
    const m = fold(n) === 'the' ? n + 1 : n;
    return m > t && parts.has(fold(m)) ? [fold(m), m + 1] : [null, t];
  };
  const made = (hour: number, minute: number, side: string | null, end: number): DayTime => {
    const from = (inHalf(hour, side) * 60 + minute + 1440) % 1440;
    return { from, to: from, half: side === null && hour >= 1 && hour <= 12, last: end };
  };
  const first = fold(at) === 'a' ? at + 1 : at;
  const lead = fold(first) === 'half' ? 30 : fold(first) === 'quarter' ? 15 : hourAt(first);
  const turn = fold(first + 1);
  if (lead > 0 && (turn === 'past' || turn === 'to')) {
    const hour = hourAt(first + 2);
    if (hour > 0 && hour <= 12) {
      const [side, end] = sideAt(first + 3);
      return made(hour, turn === 'past' ? lead : -lead, side, end);
    }
  }
  const hour = hourAt(at);
  if (hour >= 0) {
    const minutes = words[at]!.kind === KIND.number && (fold(at + 1) === ':' || fold(at + 1) === '.') ? fold(at + 2) : '';
    if (/^[0-5][0-9]$/u.test(minutes)) {
      const [side, end] = sideAt(at + 3);
      const before = at > 0 ? words[at - 1]!.fold : '';
      // "2.30" without more may be a number.
      if (side === null && fold(at + 1) === '.' && before !== 'at') return null;
      return made(hour, Number(minutes), side, end);
    }
    if (fold(at + 1) === 'o' && fold(at + 3) === 'clock') return made(hour, 0, ...sideAt(at + 4));
    if (fold(at + 1) === "o'clock" || fold(at + 1) === 'o’clock') return made(hour, 0, ...sideAt(at + 2));
    const [side, end] = sideAt(at + 1);
    return side !== null && hour <= 12 ? made(hour, 0, side, end) : null;
  }
  const part = parts.get(fold(at));
  return part ? { from: part[0], to: part[1], half: false, last: at + 1 } : null;
}

/** English words by which accounts say when something happened. */
export const happenings: HappeningWords = {
  kinds,
  causes,
  sites,
  any: is(said.join(' ')),
  dayTime,
  relative: set(`after before since until till following`),
  alarm: set(`call calls alarm alert`),
  another: set(`second another third further new other`),
  was: set(`was`),
};
