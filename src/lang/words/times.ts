import type { PhraseTrie, Word } from '../../text/index.ts';

/** Units in which calendars and clocks count. */
export type TimeUnit = 'second' | 'minute' | 'hour' | 'day' | 'weekend' | 'week' | 'month' | 'quarter' | 'year' | 'decade' | 'century';

/** Part of a longer stretch: its start, first third, middle, last third, end, and what is left of it. */
export type StretchPart = 'start' | 'early' | 'middle' | 'late' | 'end' | 'rest';

/** Part of a day, with its usual first and last hour. */
export interface DayPart {
  readonly k: 'daypart';
  readonly name: 'dawn' | 'morning' | 'noon' | 'afternoon' | 'evening' | 'night' | 'midnight';
  /** Hours after midnight between which an hour named with it lies: "3 in the afternoon" is 15. */
  readonly from: number;
  readonly to: number;
  /** A clock suffix ("am", "صباحا"), which names no day by itself. */
  readonly suffix?: boolean;
}

/** Names of feasts and fixed days that a text dates by. */
export type Holiday = string;

/** A month of a calendar. */
export interface MonthAtom {
  readonly k: 'month';
  readonly month: number;
  readonly calendar: 'gregorian' | 'hijri';
  /** Also an ordinary word: counts only beside a day, a year or the like. */
  readonly weak?: boolean;
  /** A short form that a dot may follow. */
  readonly short?: boolean;
}

/** A day of the week, 0 Monday … 6 Sunday. */
export interface WeekdayAtom {
  readonly k: 'weekday';
  readonly day: number;
  /** Also an ordinary word, or a short form. */
  readonly weak?: boolean;
}

/** A day counted from the anchor: yesterday -1. */
export interface ShiftAtom {
  readonly k: 'shift';
  readonly days: number;
  /** Says the night by itself: "tonight". */
  readonly night?: boolean;
  /** Also an ordinary word. */
  readonly weak?: boolean;
}

/** A unit of the calendar or the clock. */
export interface UnitAtom {
  readonly k: 'unit';
  readonly unit: TimeUnit;
  /** How many of the unit the word says by itself: 2 for a dual, 14 days for a fortnight. */
  readonly n: number;
  /** Carries an article. */
  readonly definite: boolean;
  readonly plural: boolean;
}

/** Last -1, this 0, next 1. */
export interface StepAtom {
  readonly k: 'step';
  readonly step: -1 | 0 | 1;
  /** A demonstrative: stands before its noun even where other steps follow it. */
  readonly loose?: boolean;
}

/** A number word. */
export interface NumberAtom {
  readonly k: 'number' | 'ordinal';
  /** Ordinals: negative when counted from the end, -1 the last. */
  readonly value: number;
  /** 20, 30 …: a smaller one may join. */
  readonly tens?: boolean;
  /** An indefinite article: a quantity, never a day of the month. */
  readonly article?: boolean;
}

/** What one phrase can mean in a time expression. A phrase may have several; the grammar takes the one that fits. */
export type TimeAtom =
  | MonthAtom
  | WeekdayAtom
  | ShiftAtom
  | UnitAtom
  | StepAtom
  | NumberAtom
  | DayPart
  | { readonly k: 'overnight' }
  /** "now": read only for callers who ask for everything. */
  | { readonly k: 'now'; readonly soon?: boolean }
  /** A day counted from the one last mentioned: "the same day" 0. */
  | { readonly k: 'context'; readonly days: number }
  /** "a few". */
  | { readonly k: 'few'; readonly value: number }
  | { readonly k: 'half'; readonly value: number }
  /** `of`: a noun, which needs "of" before what it is a part of. */
  | { readonly k: 'part'; readonly part: StretchPart; readonly of?: boolean }
  /** "the early hours". */
  | { readonly k: 'smallhours'; readonly late?: boolean }
  /** A zone of the clock: minutes east of Greenwich. */
  | { readonly k: 'zone'; readonly minutes: number }
  /** ISO 8601-2: 21 spring … 24 winter. */
  | { readonly k: 'season'; readonly season: number }
  /** First year within its century: 90. */
  | { readonly k: 'decade'; readonly tens: number }
  | { readonly k: 'holiday'; readonly holiday: Holiday }
  | { readonly k: 'mark'; readonly mark: TimeMark };

/** Words that hold a time expression together. */
export type TimeMark =
  | 'of'
  | 'in'
  | 'on'
  | 'at'
  | 'by'
  | 'the'
  | 'from'
  | 'to'
  | 'between'
  | 'and'
  | 'since'
  | 'until'
  | 'for'
  | 'ago'
  | 'before'
  | 'after'
  | 'hence'
  | 'later'
  | 'earlier'
  | 'during'
  | 'date'
  | 'corresponding'
  | 'hijri'
  | 'common-era'
  | 'before-christ'
  | 'hour'
  | 'about'
  | 'same'
  | 'last-century'
  | 'zone'
  | 'less'
  | 'throughout'
  | 'whole'
  | 'past'
  /** "two more hours". */
  | 'more'
  | 'closest';

/** First hour of a part of the day, and the one after its last, where it is asked for by the hour. */
export type DayHours = Readonly<Partial<Record<DayPart['name'], readonly [number, number]>>>;

/** What the times extractor needs to know of a language. */
export interface TimeWords {
  /** Every word of the grammar with what it can mean. */
  readonly atoms: PhraseTrie<TimeAtom>;
  /** Whether an expression may start with this word. */
  readonly starts: (word: Word) => boolean;
  /** Hours of the parts of a day. */
  readonly dayHours: DayHours;
  /** Feasts that this region keeps on another day, by their names elsewhere. */
  readonly localFeasts: ReadonlyMap<Holiday, Holiday>;
  /** Signs of units after a number: "h", "m". As written. */
  readonly unitSigns: ReadonlyMap<string, TimeUnit>;
  /** Folded words for a unit of the one who speaks: "my week". Ordinary words in a report. */
  readonly ownUnits: ReadonlyMap<string, 'week'>;
  /** Folded words for thousands and hundreds, of which a year may be made: "ألفين وأربعة عشر". */
  readonly yearWords: ReadonlyMap<string, number>;
  /** Folded letters for the end of a unit: "eom". */
  readonly endOf: ReadonlyMap<string, 'day' | 'month' | 'year'>;
  /** Folded words for nought in a time of day: "twelve oh three". */
  readonly zero: ReadonlySet<string>;
  /** The article, where it is a word of its own; the one before digits in Arabic. Folded. */
  readonly article: string;
  /** Numeric dates with slashes or hyphens: day first or month first where both could be. */
  readonly numericOrder: 'day-first' | 'month-first';
  /** Whether "before N days" (a preposition) or "N days ago" (a particle after) counts back. */
  readonly agoBefore: boolean;
  /** Whether a folded word, with the one before it, says that what follows has not happened at the time of the report. */
  isFutureCue(fold: string, before: string): boolean;
  /** Whether a folded word, with the one before it, is a verb that reports what was said or done: what lies on its far side is another clause's tense. */
  isPastCue(fold: string, before: string): boolean;
  /** Whether a folded word can be a cue of the future or of the past behind some word, or opens a clause: the first look. */
  isTensed(fold: string): boolean;
  /** Whether a word for today or tomorrow, between these folded words, is part of a name: an outlet, a party, a day of remembrance. `previous` stands before `before`. */
  isTitle(before: string, previous: string, after: string): boolean;
  /** Folded word that opens a clause of its own (that, who, إن …). */
  isClauseStart(fold: string): boolean;
  /** Folded word that may follow a bare year: a number followed by anything else counts things. */
  readonly afterYear: ReadonlySet<string>;
  /** Folded words after which a month name that is an ordinary word too is a month. */
  readonly beforeMonth: ReadonlySet<string>;
  /** Folded words after which a four-digit number is a year. */
  readonly beforeYear: ReadonlySet<string>;
}

/** Kinds of atom that can open an expression. */
const openers: ReadonlySet<TimeAtom['k']> = new Set<TimeAtom['k']>([
  'month',
  'weekday',
  'shift',
  'overnight',
  'now',
  'context',
  'unit',
  'step',
  'number',
  'ordinal',
  'few',
  'half',
  'part',
  'daypart',
  'smallhours',
  'season',
  'decade',
  'holiday',
]);
/** Marks that can. */
const openingMarks: ReadonlySet<TimeMark> = new Set<TimeMark>(['before', 'after', 'since', 'hour', 'about']);

/** Whether an expression can start with a phrase of this meaning. */
export function opens(atom: TimeAtom): boolean {
  return atom.k === 'mark' ? openingMarks.has(atom.mark) : openers.has(atom.k);
}
