import type { Figure, FigureUnit, Span } from '../../model/index.ts';
import { quoted } from '../../model/index.ts';
import { KIND, type Sentence, sourceOffset } from '../../text/index.ts';
import { type Extractor, type Found, idMaker, type Page, type Writable } from '../extractor.ts';
import { dualAt, dualQuantity } from './duals.ts';
import { excluded } from './exclusions.ts';
import type { Head } from './head.ts';
import { complement, headOf } from './heads.ts';
import { type NumberMatch, numberAt } from './numbers.ts';
import { partOf } from './parts.ts';
import { phraseBefore, phraseStart, type Quantity, qualified, qualifierAfter, quantityAround } from './quantities.ts';
import { roleCues, roleOf } from './roles.ts';
import { TRIGGER, type Triggers, triggersOf } from './trigger.ts';

/** A figure in the making, with what the next one must know of it. */
export interface Draft {
  readonly quantity: Quantity;
  readonly head: Head | null;
  figure: Figure;
}

/** Reads counts and measures: number with qualifier, the noun counted, what happened to it, and of which other figure it is a part. */
export const figures: Extractor<'figures'> = {
  id: 'figures',
  needs: ['times'],
  extract: (page, found) => ({ annotations: readFigures(page, found) }),
};

function readFigures(page: Page, found: Found): readonly Figure[] {
  const id = idMaker('f');
  const out: Figure[] = [];
  const inside = spanWalker(page.regions.map(([start, end]) => ({ start, end })));
  const timed = spanWalker(found.times);
  const triggers = triggersOf(page.language);
  const marks = triggers.marks.of(page.tokens);
  for (const sentence of page.sentences) {
    const quantities = quantitiesIn(page, sentence, triggers, marks, (q) => inside(q)?.covers === true && timed(q) === null);
    if (quantities.length === 0) continue;
    const cues = roleCues(page, triggers, sentence.first, sentence.last);
    const drafts: Draft[] = [];
    quantities.forEach((q, n) => {
      // A qualifier behind one number may reach over the next ("مئة وأكثر" behind a dual): what is read already is not read again.
      if (drafts.length > 0 && drafts.at(-1)!.figure.end > q.start) return;
      const previous = n > 0 ? quantities[n - 1]! : null;
      const next = quantities[n + 1];
      // "one" of a describing phrase (من عائلة واحدة) parts no clause.
      const border = next && !(next.low === 1 && next.high === 1) ? next.first : sentence.last;
      const made = draft(page, sentence, q, cues, previous, border, drafts, id);
      if (made) drafts.push(made);
    });
    // "11 of the 17", 11 من أصل 17: the whole follows its part.
    drafts.forEach((d, n) => {
      const whole = drafts[n + 1];
      if (!whole || !wholeFollows(page, d, whole.quantity)) return;
      d.figure = { ...d.figure, partOf: whole.figure.id };
      // 30 حافلة من أصل 47: the whole counts the same thing.
      const { head, what, headClass } = d.figure;
      if (!whole.figure.head) whole.figure = { ...whole.figure, head, what, headClass };
    });
    // 6.4 ثم 7.7 درجات: the noun behind the second number is the first one's too.
    for (let n = drafts.length - 2; n >= 0; n--) {
      shareHead(page, drafts[n]!, drafts[n + 1]!);
      shareRole(page, drafts[n]!, drafts[n + 1]!);
    }
    for (const d of drafts) out.push(d.figure);
  }
  return out;
}

/** The quantities of a sentence, in order, those left out that count nothing. */
function quantitiesIn(page: Page, s: Sentence, triggers: Triggers, marks: Int32Array, keep: (q: Quantity) => boolean): readonly Quantity[] {
  const { tokens, language } = page;
  const words = language.figures;
  const out: Quantity[] = [];
  for (let i = s.first; i < s.last; ) {
    if ((marks[i]! & triggers.bit) === 0) {
      i++;
      continue;
    }
    const what = triggers.at(tokens, i);
    if (what !== TRIGGER.number) {
      const previous = out.at(-1);
      const dual = what === TRIGGER.dual ? dualAt(page, i) : null;
      // شخصان مسلحان: the second dual only describes the first.
      if (dual && !(previous?.noun !== null && previous?.last === i)) {
        const q = qualified(tokens, dualQuantity(i, dual), words);
        if (keep(q)) out.push(q);
      }
      const again = what === TRIGGER.likewise && previous ? words.likewise.match(tokens, i) : null;
      if (again && again.last <= s.last) {
        const q = repeated(page, previous!, again.first, again.last, phraseStart(tokens, again));
        if (keep(q)) out.push(q);
        i = q.last;
      } else i++;
      continue;
    }
    const n = numberAt(tokens, i, words);
    if (!n) {
      i++;
      continue;
    }
    const half = n.kind === 'fraction' && n.joined ? measureAndPart(page, n, s.first) : null;
    if (half) {
      if (out.at(-1)?.last === n.first) out.pop();
      if (keep(half)) out.push(half);
      i = half.last;
      continue;
    }
    const q = quantityAround(tokens, n, words);
    const last = Math.max(q.last, n.last);
    // انفجارين اثنين: the number word only repeats the dual.
    if (out.at(-1)?.noun !== null && out.at(-1)?.last === q.first && q.low === 2 && q.high === 2) out.pop();
    if (!excluded(page, q, s) && q.last <= s.last && q.first >= (out.at(-1)?.last ?? s.first) && keep(q)) out.push(q);
    i = last;
  }
  return out;
}

/** ساعة ونصف, عامين ونصف: one or two of a measure and a part of it; null when no bare measure stands before. */
function measureAndPart(page: Page, n: NumberMatch, from: number): Quantity | null {
  const { tokens, language } = page;
  const k = n.first - 1;
  if (k < from || tokens.kind[k] !== KIND.word || n.pronoun) return null;
  const reading = language.figures.noun(tokens.words[k]!);
  if (!reading?.noun.measure || reading.noun.number === 'many' || reading.tail > 0 || reading.article) return null;
  // 3 ساعات ونصف belongs to the number before.
  const before = k - 1 >= from ? tokens.words[k - 1]! : null;
  if (before && (tokens.kind[k - 1] === KIND.number || language.figures.numeral(before))) return null;
  const start = reading.at > 0 ? sourceOffset(tokens, k, reading.at) : tokens.start[k]!;
  const value = (reading.noun.number === 'two' ? 2 : 1) + n.low;
  const number: NumberMatch = { ...n, first: k, start, low: value, high: value, share: false, joined: false };
  const whole: Quantity = {
    first: k,
    last: n.last,
    start,
    end: n.end,
    low: value,
    high: value,
    approx: false,
    number,
    upper: null,
    percent: false,
    currency: null,
    noun: k,
    qualifiers: [],
    rule: 'exact',
  };
  return qualified(tokens, whole, language.figures);
}

/** ومثلهم تقريبا: the count before, once more. */
function repeated(page: Page, q: Quantity, first: number, last: number, start: number): Quantity {
  const tail = qualifierAfter(page.tokens, last, page.language.figures);
  const end = tail ? tail.last : last;
  return {
    ...q,
    first,
    last: end,
    start,
    end: page.tokens.end[end - 1]!,
    approx: q.approx || tail?.qualifier === 'about',
    currency: null,
    noun: null,
    rule: 'likewise',
  };
}

function draft(
  page: Page,
  s: Sentence,
  q: Quantity,
  cues: ReturnType<typeof roleCues>,
  previous: Quantity | null,
  next: number,
  drafts: readonly Draft[],
  id: (span: Span) => string,
): Draft | null {
  const { tokens, language, text } = page;
  const words = language.figures;
  let head = headOf(page, q, s.first, s.last);
  if (head && befallsAnew(head, q, cues)) head = null;
  if (q.noun === null && lacksNoun(page, q, head)) return null;
  let { low, high, approx, rule } = q;
  // A qualifier behind the noun bounds the number, but the span stays with the number: 14 إقليما على الأقل.
  let { end } = q;
  if (head && q.qualifiers.length === 0 && (head.last > q.last || q.noun !== null)) {
    for (let k = head.last; k <= Math.min(head.last + 2, s.last - 1); k++) {
      if (tokens.kind[k] !== KIND.word || words.likewise.match(tokens, k)) break;
      const tail = qualifierAfter(tokens, k, words);
      if (tail) {
        // A dual holds its noun, and so all up to the qualifier: معبرين تجاريين على الأقل.
        if (q.noun !== null) end = tokens.end[tail.last - 1]!;
        if (tail.qualifier === 'min') high = null;
        else if (tail.qualifier === 'max') low = null;
        else approx = true;
        rule = tail.qualifier;
        break;
      }
    }
  }
  if (phraseBefore(words.hedge, tokens, q.first)) approx = true;
  // "about 35km (20 miles)": the conversion is as rough as what it converts.
  const converted = drafts.at(-1);
  if (
    converted?.figure.approx &&
    converted.head?.measure &&
    head?.measure &&
    tokens.words[q.first - 1]?.raw === '(' &&
    q.first - converted.head.last <= 1
  )
    approx = true;
  const parent = partOf(page, q, head, drafts);
  const found = roleOf(page, q, head, cues, previous?.last ?? s.first, next, parent !== null);
  const follows = drafts.length > 0 && (q.number.joined || words.and.has(tokens.words[q.first - 1]?.fold ?? ''));
  const whole = drafts.length > 0 && wholeFollows(page, drafts.at(-1)!, q);
  // من 385 ألف برميل إلى 20 ألفا: the value after a change counts the same thing.
  const changed = drafts.length > 0 && q.first - drafts.at(-1)!.quantity.last <= 6 && words.rangeTo.has(tokens.words[q.first - 1]!.fold);
  if (changed && !head) head = drafts.at(-1)!.head;
  if (
    q.rule === 'exact' &&
    q.number.digits &&
    q.number.scale === 1 &&
    !head &&
    !found &&
    !parent &&
    !follows &&
    !whole &&
    !changed &&
    phraseBefore(words.strength, tokens, q.first) === null
  )
    return null;
  if (q.rule === 'exact' && head && !found && !parent && nameLike(page, s, q, head)) return null;
  // واثنان في كرميان: the thing and its fate are those of the figure before.
  const magnitude = language.order === 'subject-first' && phraseBefore(words.strength, tokens, q.first) !== null;
  if (magnitude && !head?.measure) head = null;
  const beside = follows && !found && !head?.measure ? drafts.at(-1)! : null;
  const gap = beside ? q.first - (beside.head && beside.head.first >= beside.quantity.last ? beside.head.last : beside.quantity.last) : 9;
  // 82 وفاة وألف إصابة: cases are counted by themselves.
  const elliptic = beside && (!head || (gap <= 1 && head.noun?.class !== 'case')) && !beside.head?.measure ? beside.figure.role : null;
  const inherited = parent ? roleById(drafts, parent) : elliptic;
  const role = found?.role ?? inherited;
  const unit: FigureUnit = q.percent ? 'percent' : (head?.measure?.unit ?? (q.number.share ? 'ratio' : 'count'));
  const code = q.percent ? undefined : head?.measure?.code;
  const strong = unit === 'magnitude' || phraseBefore(words.strength, tokens, q.first) !== null;
  const span = quoted(text, q.start, end);
  const figure: Writable<Figure> = {
    start: span.start,
    end: span.end,
    quote: span.quote,
    id: id(q),
    rule: `figures/${rule}`,
    low,
    high,
    approx,
    head: head ? quoted(text, head.start, head.end) : null,
    what: head ? complement(page, head, s.last) : '',
    unit: unit === 'count' && strong && !head ? 'magnitude' : unit,
    headClass: head?.noun?.class ?? (head?.measure ? head.measure.unit : null),
    role,
  };
  if (code) figure.unitCode = code;
  if (found) figure.roleAt = quoted(text, tokens.start[found.first]!, tokens.end[found.last - 1]!);
  if (parent) figure.partOf = parent;
  return { quantity: q, head, figure };
}

/** "ارتفاع عدد الوفيات إلى 13 وإصابة 19": what befell them is told anew right before the number, which is not of the noun before that. */
function befallsAnew(head: Head, q: Quantity, cues: ReturnType<typeof roleCues>): boolean {
  if (head.last > q.first || !head.noun?.role) return false;
  return cues.some(
    (c) =>
      c.first >= head.last &&
      c.last <= q.first &&
      q.first - c.last <= 1 &&
      c.values.some((v) => v.side !== 'after' && v.role !== head.noun!.role),
  );
}

/** Whether digits belong to the name before them (شبكة السويداء 24) rather than to the unknown word behind: no ending of a counted noun, no known word. */
function nameLike(page: Page, s: Sentence, q: Quantity, head: Head): boolean {
  const { tokens, language } = page;
  const words = language.figures;
  if (words.nounPhrase !== 'head-first' || !q.number.digits?.plain || head.noun || head.measure || head.first < q.last) return false;
  const prev = q.first - 1;
  if (prev < s.first || tokens.kind[prev] !== KIND.word || tokens.kind[q.last] !== KIND.word || head.first > q.last) return false;
  const word = tokens.words[prev]!;
  return !words.stop.has(word.fold) && !words.noun(word) && word.fold.startsWith('ال') && !/[اه]$/.test(tokens.words[head.first]!.fold);
}

/** The role of a draft of the same sentence; parents stand near their parts. */
function roleById(drafts: readonly Draft[], id: string): Figure['role'] {
  for (let n = drafts.length - 1; n >= Math.max(0, drafts.length - 20); n--) if (drafts[n]!.figure.id === id) return drafts[n]!.figure.role;
  return null;
}

/** Gives a figure without a noun the noun of the next one, where only a conjunction stands between their numbers. */
function shareHead(page: Page, d: Draft, next: Draft): void {
  const { tokens, language } = page;
  const words = language.figures;
  const gap = next.quantity.first - d.quantity.last;
  if (d.figure.head || !next.figure.head || d.figure.unit === 'percent' || next.figure.unit === 'percent' || gap > 1) return;
  const between = gap === 1 ? tokens.words[d.quantity.last]!.fold : null;
  const linked =
    between === null ? next.quantity.number.joined : words.and.has(between) || words.or.has(between) || words.following.has(between);
  if (!linked || (next.quantity.noun !== null && d.quantity.noun === null)) return;
  const { head, what, unit, unitCode, headClass } = next.figure;
  d.figure = { ...d.figure, head, what, unit, headClass, ...(unitCode && { unitCode }) };
}

/** "40 soldiers and 12 rebels died": the verb behind the second subject is the first one's too. */
function shareRole(page: Page, d: Draft, next: Draft): void {
  const { tokens, language } = page;
  if (d.figure.role || !d.head || !next.figure.roleAt || next.figure.roleAt.start < next.figure.end || d.head.measure) return;
  const gap = next.quantity.first - d.head.last;
  if (d.head.first < d.quantity.last || gap !== 1 || !language.figures.and.has(tokens.words[d.head.last]!.fold)) return;
  if (next.head?.noun?.role === next.figure.role) return;
  d.figure = { ...d.figure, role: next.figure.role, roleAt: next.figure.roleAt };
}

/** Whether only "of the" (من أصل) stands between two quantities. */
function wholeFollows(page: Page, part: Draft, whole: Quantity): boolean {
  const { tokens, language } = page;
  const words = language.figures;
  const { quantity, head } = part;
  if (quantity.last >= whole.first) return false;
  const outOf = tokens.words[quantity.last]!.fold === 'out';
  const bare = outOf || words.partitive.has(tokens.words[quantity.last]!.fold);
  const from = !bare && head && head.first >= quantity.last ? head.last : quantity.last;
  if (from >= whole.first) return false;
  const out = tokens.words[from]!.fold === 'out' ? 1 : 0;
  const gap = whole.first - from;
  if (gap < 1 + out || gap > 3 || quantity.percent || !words.partitive.has(tokens.words[from + out]!.fold)) return false;
  if (!bare && gap - out === 1) return false;
  for (let k = from + out + 1; k < whole.first; k++) if (!words.whole.has(tokens.words[k]!.fold)) return false;
  return true;
}

/** Number words that count only together with a noun: "one", واحد, نصف. */
function lacksNoun(page: Page, q: Quantity, head: Head | null): boolean {
  // "One group said" introduces a speaker; "one soldier" is a count.
  if (q.number.kind === 'unit' && q.low === 1 && q.high === 1 && q.qualifiers.length === 0 && !q.percent && head && head.first >= q.last)
    return !page.language.figures.counted.has(head.noun?.class ?? '');
  if (head || q.number.digits || q.qualifiers.length > 0 || q.percent || q.number.pronoun) return false;
  return (
    (q.low === 1 && q.high === 1) ||
    q.number.share ||
    (q.number.kind === 'scale' && q.low === q.high && q.number.last === q.number.first + 1)
  );
}

/** Asks of spans given in order which of a sorted list they touch; both go forward together, so that the whole costs one pass. */
function spanWalker(spans: readonly Span[]): (s: Span) => { readonly covers: boolean } | null {
  let at = 0;
  return (s) => {
    while (at < spans.length && spans[at]!.end <= s.start) at++;
    const x = spans[at];
    return x && x.start < s.end ? { covers: x.start <= s.start && s.end <= x.end } : null;
  };
}
