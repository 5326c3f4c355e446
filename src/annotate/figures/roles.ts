import type { RoleCue } from '../../lang/words/figures.ts';
import type { FigureRole } from '../../model/index.ts';
import { KIND, type PhraseMatch } from '../../text/index.ts';
import type { Page } from '../extractor.ts';
import type { Head } from './head.ts';
import type { Quantity } from './quantities.ts';
import type { Triggers } from './trigger.ts';

/** A role with the words that told it: tokens `first..last` (exclusive). */
export interface RoleFound {
  readonly role: FigureRole;
  readonly first: number;
  readonly last: number;
}

const clauseEnds = new Set(['.', '!', '?', '؟', '؛', ';', ':']);

/** Phrases for roles in a sentence, in order; each token is asked once a sentence, so that many figures cost no more than one. */
export function roleCues(page: Page, triggers: Triggers, from: number, to: number): readonly PhraseMatch<RoleCue>[] {
  const { tokens, language } = page;
  const marks = triggers.marks.of(tokens);
  const found: PhraseMatch<RoleCue>[] = [];
  for (let k = from; k < to; k++) {
    if ((marks[k]! & triggers.tells) === 0) continue;
    const m = language.figures.roles.match(tokens, k);
    if (!m || m.last > to) continue;
    found.push(m);
    k = m.last - 1;
  }
  return found;
}

/** What happened to the things counted (`fateOf`); bodies pulled out or found are of the dead. */
export function roleOf(...asked: Parameters<typeof fateOf>): RoleFound | null {
  const found = fateOf(...asked);
  return found?.role === 'rescued' && asked[2]?.noun?.class === 'body' ? { ...found, role: 'killed' } : found;
}

/**
 * What happened to the things counted. The head's own word decides first (قتيل), then a cue right after (لقوا حتفهم), then the nearest cue before in the clause
 * that no other figure has taken up, then one after it.
 * @param previous end token of the figure before in the sentence, or the sentence's start
 * @param next first token of the figure after, or the sentence's end
 */
function fateOf(
  page: Page,
  q: Quantity,
  head: Head | null,
  cues: readonly PhraseMatch<RoleCue>[],
  previous: number,
  next: number,
  inherit: boolean,
): RoleFound | null {
  const { tokens, language } = page;
  const own = head?.noun?.role;
  const end = head && head.last > q.last ? head.last : q.last;
  // Summed roles: 6 قتلى وجرحى, between قتيل وجريح.
  const summed = firstFrom(cues, head && head.first >= q.last ? head.first : end, end + 2, (c) => c.role === 'killed-or-wounded');
  if (summed && !apart(page, head, summed, end)) return summed;
  if (own) {
    // What befell them outweighs what they were: the release of 16 prisoners, توفي اثنان من المصابين.
    // وفاة أربعة مصابين: the word right before governs them.
    const died = own === 'wounded' ? cueBetween(cues, q.first - 1, q.first) : null;
    if (died?.role === 'killed' && died.last === q.first && !counts(page, died.first) && !ofNumber(page, died.first)) return died;
    const some = own === 'wounded' && head!.first > q.last;
    const fate =
      states.has(own) || some ? (cueBetween(cues, q.first - 3, q.first) ?? cueBehind(page, cues, end, Math.min(next, end + 3))) : null;
    if (fate && fate.role !== own && !(fate.last <= q.first && ofNumber(page, fate.first))) return fate;
    const both = lastBefore(cues, q.first, q.first - 3, (c) => c.role === 'killed-or-wounded' && c.side !== 'after');
    if (!both) return { role: own, first: head!.first, last: head!.last };
  }
  const floor = inherit ? Math.min(previous, q.first) - 40 : previous;
  let before: RoleFound | null = null;
  for (let n = lowerBound(cues, q.first) - 1; n >= 0; n--) {
    const c = cues[n]!;
    if (c.last > q.first) continue;
    if (c.first < floor || q.first - c.last > 14) break;
    if (head?.noun?.class === 'case' && ofNumber(page, c.first)) continue;
    if (broken(page, c.last, q.first)) break;
    const value = pick(c.values, (v) => v.side !== 'after');
    if (value && (!loose.has(value.role) || q.first - c.last <= 5)) {
      const role = value.second && hasSubject(page, c.first) ? value.second : value.role;
      before = suited({ role, first: c.first, last: c.last }, head);
      if (before) break;
    }
  }
  const reach = language.order === 'subject-first' ? 12 : 4;
  const over = behindInsertion(page, end);
  const behind = cueBehind(page, cues, over, over > end ? over + reach : Math.min(next, end + reach));
  // فقد ثلاثة أشخاص حياتهم: what they lost outweighs that something was lost.
  if (before?.role === 'missing' && behind?.role === 'killed' && behind.first - end <= 1) return suited(behind, head);
  // لا يزال ستة في عداد المفقودين: what they are outweighs that they still are.
  if (before?.role === 'remaining' && behind && states.has(behind.role) && behind.first - over <= 1) return suited(behind, head);
  // The verb right before governs (قُتل أربعة); else a cue right behind says it (61 شخصا لقوا حتفهم); else the nearest before, else one further behind.
  if (before && q.first - before.last <= 2 && !joinedAway(page, before.last, q.first)) return before;
  const near = behind && behind.first - over <= 2 ? suited(behind, head) : null;
  if (near) return near;
  return before ?? (behind && !broken(page, over, behind.first) ? suited(behind, head) : null);

  function broken(p: Page, a: number, b: number): boolean {
    for (let k = a; k < b; k++) if (p.tokens.kind[k] === KIND.punctuation && clauseEnds.has(tokens.words[k]!.raw)) return true;
    return false;
  }
}

/** Whether a word for the wounded behind a count of the dead is a count of its own: قتيلان وجرحى, 6 قتلى وجريح; or what follows a mark. */
function apart(page: Page, head: Head | null, summed: RoleFound, end: number): boolean {
  const { tokens, language } = page;
  for (let k = end; k < summed.first; k++) if (tokens.kind[k] === KIND.punctuation) return true;
  if (!head?.noun?.role || summed.first < end) return false;
  const other = language.figures.noun(tokens.words[summed.last - 1]!)?.noun;
  return other?.role === 'wounded' && (head.noun.number === 'two' || (head.noun.number === 'many' && other.number === 'one'));
}

/** Whether the word is the noun of a number before it: 82 وفاة و1600 إصابة. */
function ofNumber(page: Page, t: number): boolean {
  return t > 0 && page.tokens.kind[t - 1] === KIND.number;
}

/** Whether the word is a plural for the dead, which counts its own: قتلى, but not وفاة. */
function counts(page: Page, t: number): boolean {
  const noun = page.language.figures.noun(page.tokens.words[t]!)?.noun;
  return noun !== undefined && noun.role !== null && noun.number !== 'one';
}

/** Whether a noun for people stands before a verb as its subject: أن شخصا على الأقل قتل. */
function hasSubject(page: Page, verb: number): boolean {
  const { tokens, language } = page;
  for (let k = verb - 1; k >= Math.max(0, verb - SUBJECT); k--) {
    if (tokens.kind[k] !== KIND.word) return false;
    const noun = language.figures.noun(tokens.words[k]!);
    if (noun && people.has(noun.noun.class)) return !noun.preposition;
  }
  return false;
}
/** Tokens from a subject to its verb. */
const SUBJECT = 4;
const people: ReadonlySet<string> = new Set(['person', 'child', 'woman', 'man', 'civilian', 'soldier', 'fighter']);

/** First token behind a bracket or a pair of dashes right behind a count: 5 مدنيين (4 أطفال وسيدة) قتلوا. */
function behindInsertion(page: Page, from: number): number {
  const { tokens } = page;
  if (from >= tokens.count) return from;
  const close = closing(tokens.words[from]!.raw);
  if (close === '') return from;
  for (let k = from + 1; k < Math.min(tokens.count, from + INSERTION); k++) {
    if (tokens.kind[k] === KIND.breakLine) return from;
    if (tokens.words[k]!.raw === close) return k + 1;
  }
  return from;
}
const INSERTION = 16;

/** The mark that ends an insertion which this one begins; empty for all else. */
function closing(mark: string): string {
  return mark === '(' ? ')' : mark === '-' || mark === '–' || mark === '—' ? mark : '';
}

const states: ReadonlySet<FigureRole> = new Set(['detained', 'abducted', 'displaced', 'missing']);

/** The last cue that governs what follows within tokens `from..to`. */
function cueBetween(cues: readonly PhraseMatch<RoleCue>[], from: number, to: number): RoleFound | null {
  return lastBefore(cues, to, from, (c) => c.side !== 'after' && c.role !== 'hit');
}

/** Whether a conjunction or a mark parts a cue from the number: "killed and two million fled". */
function joinedAway(page: Page, from: number, to: number): boolean {
  const { tokens, language } = page;
  for (let k = from; k < to; k++)
    if (tokens.words[k]!.raw === ',' || (language.order === 'subject-first' && language.figures.and.has(tokens.words[k]!.fold)))
      return true;
  return false;
}

/** The first cue in a stretch behind the noun that says something of it: not one that opens a clause of its own (وأصيب, بينما أصيب). */
function cueBehind(page: Page, cues: readonly PhraseMatch<RoleCue>[], from: number, to: number): RoleFound | null {
  const english = page.language.order === 'subject-first';
  for (let n = lowerBound(cues, from); n < cues.length && cues[n]!.first < to; n++) {
    const c = cues[n]!;
    if (c.reading.conjunction !== '' || c.reading.preposition === 'ل') return null;
    if (english && comma(page, from, c.first)) return null;
    if (page.language.figures.meanwhile.has(page.tokens.words[c.first - 1]!.fold)) return null;
    const value = pick(c.values, (v) => v.side === 'after' || (english && v.side === 'any'));
    if (value) return { role: value.role, first: c.first, last: c.last };
  }
  return null;
}

/** Whether a comma stands in a stretch of tokens: what follows it is said of another in most sentences. */
function comma(page: Page, from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (page.tokens.words[k]!.raw === ',') return true;
  return false;
}

function pick(values: readonly RoleCue[], want: (c: RoleCue) => boolean): RoleCue | undefined {
  return values.find(want);
}

function firstFrom(cues: readonly PhraseMatch<RoleCue>[], from: number, to: number, want: (c: RoleCue) => boolean): RoleFound | null {
  for (let n = lowerBound(cues, from); n < cues.length && cues[n]!.first < to; n++) {
    const value = pick(cues[n]!.values, want);
    if (value) return { role: value.role, first: cues[n]!.first, last: cues[n]!.last };
  }
  return null;
}

function lastBefore(cues: readonly PhraseMatch<RoleCue>[], before: number, from: number, want: (c: RoleCue) => boolean): RoleFound | null {
  for (let n = lowerBound(cues, before) - 1; n >= 0 && cues[n]!.first >= from; n--) {
    const value = pick(cues[n]!.values, want);
    if (value && cues[n]!.last <= before) return { role: value.role, first: cues[n]!.first, last: cues[n]!.last };
  }
  return null;
}

/** Index of the first cue that starts at or after token `from`. */
function lowerBound(cues: readonly PhraseMatch<RoleCue>[], from: number): number {
  let lo = 0;
  let hi = cues.length;
  while (lo < hi) {
    const mid = (lo + hi) >> 1;
    if (cues[mid]!.first < from) lo = mid + 1;
    else hi = mid;
  }
  return lo;
}

const things = new Set([
  'vehicle',
  'bus',
  'tank',
  'ship',
  'aircraft',
  'house',
  'building',
  'position',
  'village',
  'place',
  'missile',
  'weapon',
  'goods',
]);
/** What is said of many things: such a word far from the number is most often said of another. */
const loose: ReadonlySet<FigureRole> = new Set(['hit', 'sent', 'arrived', 'returned', 'remaining', 'released', 'rescued', 'destroyed']);
const events = new Set(['strike', 'quake', 'thing', 'state', 'group', 'case', 'money']);
const ofThings: ReadonlySet<FigureRole> = new Set(['hit', 'destroyed', 'sent', 'arrived', 'returned', 'remaining']);

/** Things are hit, not wounded, and destroyed, not killed; people are neither; nothing happens to days and strikes. */
function suited(found: RoleFound, head: Head | null): RoleFound | null {
  const cls = head?.noun?.class;
  // وفاة ست عشرة حالة: those who die are patients.
  if (cls === 'case' && found.role === 'killed') return found;
  if (cls !== undefined && things.has(cls)) {
    if (found.role === 'wounded') return { ...found, role: 'hit' };
    return ofThings.has(found.role) ? found : null;
  }
  if (head?.measure || (cls !== undefined && events.has(cls))) return null;
  if (cls !== undefined && (found.role === 'hit' || found.role === 'destroyed')) return null;
  return found;
}
