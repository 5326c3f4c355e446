import type { DayPart, StretchPart, TimeUnit } from '../../lang/words/times.ts';

/** What a time expression says, before it is set against a date. */
export type Meaning =
  /** A date with whatever of it is written. `yearStep`, `monthStep`: the year or month of the anchor shifted ("5 of this month", "March of last year"); `step`: the month before or after ("last March"). */
  | {
      readonly is: 'date';
      readonly calendar: 'gregorian' | 'hijri';
      readonly year?: number;
      readonly month?: number;
      readonly day?: number;
      readonly weekday?: number;
      readonly yearStep?: number;
      readonly monthStep?: number;
      readonly step?: -1 | 0 | 1;
      /** The month or year is that of the date mentioned before. */
      readonly same?: boolean;
    }
  /** The anchor's calendar unit, shifted: yesterday, last week, this year. */
  | { readonly is: 'shift'; readonly unit: TimeUnit; readonly n: number }
  /** A number of units from the anchor: three days ago. */
  | { readonly is: 'offset'; readonly unit: TimeUnit; readonly n: number; readonly approx?: boolean }
  /** The last or next so many units: the past 72 hours. */
  | { readonly is: 'window'; readonly unit: TimeUnit; readonly n: number }
  | { readonly is: 'weekday'; readonly weekday: number; readonly step?: -1 | 0 | 1; readonly weekStep?: number }
  /** So many days after the day mentioned before: the same day, the next day. */
  | { readonly is: 'context'; readonly unit: TimeUnit; readonly n: number }
  | { readonly is: 'overnight' }
  | { readonly is: 'part'; readonly part: StretchPart; readonly of: Meaning }
  | { readonly is: 'season'; readonly season: number; readonly year?: number; readonly yearStep?: number; readonly step?: -1 | 0 | 1 }
  /** Years `year` to `year + span - 1`. */
  | { readonly is: 'decade'; readonly year: number; readonly span: number }
  /** The n-th unit or weekday of a stretch; counted from its end when negative. */
  | { readonly is: 'nth'; readonly n: number; readonly unit?: TimeUnit; readonly weekday?: number; readonly of: Meaning }
  /** So long, or so many weekdays, after another day; before it where negative. */
  | { readonly is: 'after'; readonly base: Meaning; readonly parts: readonly { readonly unit: TimeUnit; readonly n: number }[] }
  | { readonly is: 'after'; readonly base: Meaning; readonly weekday: number; readonly n: number }
  /** A yearly day or month as it is found from another day than the anchor: "tax day two years ago". */
  | { readonly is: 'from'; readonly of: Meaning; readonly parts: readonly { readonly unit: TimeUnit; readonly n: number }[] }
  /** The week, Monday to Sunday, in which a day lies. */
  | { readonly is: 'week'; readonly of: Meaning }
  /** The n-th nearest occurrence to a day. */
  | { readonly is: 'closest'; readonly of: Meaning; readonly to: Meaning; readonly n: number }
  | { readonly is: 'range'; readonly from: Meaning; readonly to: Meaning }
  | { readonly is: 'holiday'; readonly holiday: string; readonly year?: number; readonly yearStep?: number; readonly step?: -1 | 0 | 1 }
  /** An exact moment: so many seconds from the anchor. */
  | { readonly is: 'moment'; readonly seconds: number }
  /** A length of time that names no point. */
  | { readonly is: 'duration'; readonly parts: readonly { readonly unit: TimeUnit; readonly n: number }[] }
  /** A time of day with no day. */
  | { readonly is: 'clock' };

/** A time of day: minutes after midnight, and the end where it is a stretch. */
export interface Clock {
  readonly from: number;
  readonly to?: number;
  readonly seconds?: number;
  /** Minutes east of Greenwich, where the text says so. */
  readonly zone?: number;
  /** Neither half of the day is said. */
  readonly half?: boolean;
}

/** A stretch of tokens read as a time expression. */
export interface Parsed {
  readonly meaning: Meaning;
  /** First token. */
  readonly first: number;
  /** Token after the last. */
  readonly last: number;
  /** Where the expression starts inside its first token: after glued conjunctions and prepositions. */
  readonly start: number;
  /** Rule that read it. */
  readonly rule: string;
  readonly calendar: 'gregorian' | 'hijri' | 'none';
  readonly clock?: Clock;
  /** The part of the day named with it: "Thursday evening". */
  readonly part?: DayPart;
  /** Bounded on one side only: what lies after or before it, or from now up to it. */
  readonly open?: 'after' | 'before' | 'by';
  /** "late last night". */
  readonly late?: 'early' | 'late';
  /** "about 12 July". */
  readonly approx?: boolean;
  /** Holds only where the sentence speaks of what is to come ("in two weeks"). */
  readonly ahead?: boolean;
  /** A reader of news would not take it for a time: for callers who ask for everything. */
  readonly loose?: boolean;
}

/** Whether a year has to be found for it. */
export function lacksYear(m: Meaning): boolean {
  if (m.is === 'part') return lacksYear(m.of);
  return (
    m.is === 'date' &&
    m.calendar === 'gregorian' &&
    m.month !== undefined &&
    m.year === undefined &&
    m.yearStep === undefined &&
    m.monthStep === undefined &&
    m.step === undefined &&
    !m.same
  );
}
