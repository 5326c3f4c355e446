import type { Language } from '../lang/language.ts';
import type { ActorMention, Figure, FigureRole, PileItem } from '../model/index.ts';
import { KIND, type Tokens, tokenFrom, tokenize } from '../text/index.ts';

/** Classes of head that are people. */
const people: ReadonlySet<string> = new Set(['person', 'child', 'woman', 'man', 'civilian', 'soldier', 'fighter']);
/** Words from a verb or noun of harm to the one harmed. */
const REACH = 3;
/** Tokens of a list that tells who those counted are. */
const BREAKDOWN = 30;
/** Words from one victim of a list to the next: their names stand between. */
const LIST = 8;

/**
 * Counts of one that no number states: "a child was killed", "مقتل شاب وإصابة امرأة". The noun in the singular is the figure; its rule is `implied/one`.
 * Only the harmed are read so, since their number is what casualty records count. A noun that belongs to a stated figure is left to it.
 */
export function impliedOnes(item: PileItem, language: Language): readonly Figure[] {
  const { report, analysis } = item;
  const words = language.figures;
  const tokens = tokenize(report.text);
  // Starts of the words of stated figures and their heads.
  const covered = new Set<number>();
  for (const f of analysis.figures)
    for (const span of f.head ? [f, f.head] : [f])
      for (let t = tokenFrom(tokens, span.start); t < tokens.count && tokens.start[t]! < span.end; t++) covered.add(tokens.start[t]!);
  const found: Figure[] = [];
  // Tokens right behind a count that only names its kinds.
  const kinds = new Set<number>();
  const seen = new Set<number>();
  // Names of states and places are no victims: روسيا is not the accusative of "a Russian".
  const named = new Set<number>();
  for (const p of [...analysis.places, ...analysis.actors.filter((a) => a.kind === 'state')])
    for (let t = tokenFrom(tokens, p.start); t < tokens.count && tokens.start[t]! < p.end; t++) named.add(t);
  const put = (t: number, role: FigureRole): void => {
    const start = tokens.start[t]!;
    const end = tokens.end[t]!;
    if (seen.has(t) || named.has(t) || kinds.has(t) || describes(tokens, t, language) || partitive(tokens, t, language)) return;
    // عدد آخر من الأشخاص: another number, not another one.
    if (t > 0 && language.figures.nounPhrase === 'head-first' && words.amounts.has(tokens.words[t - 1]!.fold)) return;
    // "another" behind the noun it goes with is no further victim.
    if (language.figures.nounPhrase === 'head-first' && language.figures.skip.has(tokens.words[t]!.fold) && seen.has(t - 1)) return;
    if (!analysis.regions.some(([a, b]) => start >= a && end <= b)) return;
    const { noun, article } = words.noun(tokens.words[t]!)!;
    // The dead of one clause are not the wounded of the next, and "the martyr" is told of before.
    if (noun.role !== undefined && (noun.role !== role || article)) return;
    add(t, start, end, noun.class, role);
  };
  const add = (t: number, start: number, end: number, headClass: string, role: FigureRole): void => {
    if (covered.has(start)) return;
    seen.add(t);
    const quote = report.text.slice(start, end);
    found.push({
      id: `i${start}-${end}`,
      start,
      end,
      quote,
      rule: 'implied/one',
      low: 1,
      high: 1,
      approx: false,
      head: { start, end, quote },
      what: quote,
      unit: 'count',
      headClass,
      role,
    });
  };
  // First tokens of people's names.
  const names = new Map<number, ActorMention>();
  for (const a of analysis.actors) if (a.kind === 'person' && a.form === 'name') names.set(tokenFrom(tokens, a.start), a);
  // Those joined to a victim: "a child and a woman", ثلاثة أطفال وأمهم.
  const joined = (from: number, role: FigureRole): void => {
    for (let k = from; k < Math.min(tokens.count, from - 1 + LIST); k++) {
      if (tokens.kind[k] === KIND.breakLine || tokens.words[k]!.raw === '.') break;
      // Another harm, another count: what follows is its own.
      if (words.roles.match(tokens, k) || words.part.match(tokens, k) || words.numeral(tokens.words[k]!)) break;
      const and = words.noun(tokens.words[k]!)?.joined || words.and.has(tokens.words[k - 1]!.fold);
      if (and && single(tokens, k, language)) put(k, role);
    }
  };
  const behindCount = (t: number): boolean => {
    for (let k = t - 1; k >= Math.max(0, t - 4); k--) if (covered.has(tokens.start[k]!)) return true;
    return false;
  };
  for (const f of analysis.figures) {
    const next = tokenFrom(tokens, Math.max(f.end, f.head?.end ?? 0));
    // بينهم ثلاثة أطفال وامرأة, 12 مدنيا وعسكريا: parts of the count before, and kinds of one count.
    if (f.partOf !== undefined || (words.nounPhrase === 'head-first' && (f.low ?? 0) > 10)) kinds.add(next);
  }
  for (const f of analysis.figures) {
    if ((f.role !== 'killed' && f.role !== 'wounded') || f.unit !== 'count' || f.partOf !== undefined) continue;
    const next = tokenFrom(tokens, Math.max(f.end, f.head?.end ?? 0));
    const last = breakdown(tokens, next, f.high ?? 0, language);
    for (let k = next; k < last; k++) kinds.add(k);
    if (last <= next) joined(next, f.role);
  }
  for (let t = 0; t < tokens.count; t++) {
    if (tokens.kind[t] !== KIND.word) continue;
    const own = single(tokens, t, language);
    // Not in "37 civilians, dead and wounded": a singular behind a count only names its kinds.
    // With the article it is a title or one told of before: ابنة الشهيد.
    const cue = words.roles.match(tokens, t);
    // وفاة امرأة: a noun that tells the harm is no victim itself.
    if ((own?.role === 'killed' || own?.role === 'wounded') && !cue && !definite(tokens, t, language) && !behindCount(t)) put(t, own.role);
    if (!cue) continue;
    for (const { role, side, second } of cue.values) {
      // أن طفلا قتل وأصيب آخر: each verb has its own.
      const subject = second === undefined ? -1 : victimBefore(tokens, t, language);
      if (second !== undefined && subject >= 0) {
        put(subject, 'killed');
        const object = victimAfter(tokens, cue.last, language);
        if (object >= 0) put(object, second);
      }
      if (role !== 'killed' && role !== 'wounded') continue;
      // A verb with a conjunction opens a clause of its own: قتلت امرأة وأصيب آخرون.
      const before = side === 'before' || cue.reading.conjunction !== '' ? -1 : victimBefore(tokens, t, language);
      if (before >= 0 && (side === 'after' || words.nounPhrase === 'head-last')) {
        put(before, role);
        continue;
      }
      let at = side === 'after' ? -1 : victimAfter(tokens, cue.last, language);
      if (at >= 0) put(at, role);
      else {
        // One whom only a name tells: مقتل فلان الفلاني.
        at = side === 'before' ? namedAfter(tokens, cue.last, names) : -1;
        if (at >= 0) {
          const { start, end } = names.get(at)!;
          if (!seen.has(at)) add(at, start, end, 'person', role);
        } else if (before >= 0) put(before, role);
        if (at < 0) continue;
      }
      joined(at + 1, role);
    }
  }
  return found;
}

/** End of the list that tells who those counted are, right behind the count: "3 civilians (a child, a man and his wife)", إصابتان طفل ورجل; 0 when there is none. */
function breakdown(tokens: Tokens, from: number, counted: number, language: Language): number {
  if (from >= tokens.count || counted < 2) return 0;
  // "two brothers (a boy and a girl)": a word may stand between.
  if (from + 1 < tokens.count && tokens.kind[from] === KIND.word && tokens.words[from + 1]!.raw === '(') from++;
  const opens = tokens.words[from]!.raw === '(' || tokens.words[from]!.raw === ':';
  if (!opens && !(language.figures.nounPhrase === 'head-first' && bare(tokens, from, language))) return 0;
  let k = from + 1;
  for (; k < Math.min(tokens.count, from + BREAKDOWN); k++) {
    if (tokens.kind[k] === KIND.breakLine || tokens.words[k]!.raw === ')' || tokens.words[k]!.raw === '.') break;
    if (!opens && !single(tokens, k, language)) break;
  }
  return k;
}

/** Whether a victim in the singular stands at a token with no conjunction before it. */
const bare = (tokens: Tokens, t: number, language: Language): boolean =>
  single(tokens, t, language) !== null && language.figures.noun(tokens.words[t]!)?.joined !== true;

/** Whether the noun at a token carries an article of its own. */
function definite(tokens: Tokens, t: number, language: Language): boolean {
  return language.figures.noun(tokens.words[t]!)?.article ?? false;
}

/** Whether a noun with the article only describes the one before it: القصف الإسرائيلي. */
function describes(tokens: Tokens, t: number, language: Language): boolean {
  if (language.figures.nounPhrase !== 'head-first' || t === 0 || !definite(tokens, t, language)) return false;
  return tokens.kind[t - 1] === KIND.word && /^[وف]?[بكل]?ال/.test(tokens.words[t - 1]!.fold);
}

/** Whether "among them" stands before: a part of a count, not a victim more. */
function partitive(tokens: Tokens, t: number, language: Language): boolean {
  for (let k = t - 1; k >= Math.max(0, t - 2); k--) {
    const m = language.figures.part.match(tokens, k);
    if (m && m.last <= t) return true;
  }
  return false;
}

/** The person noun in the singular at a token, when it is one. */
function single(tokens: Tokens, t: number, language: Language): { readonly role?: FigureRole } | null {
  if (t < 0 || t >= tokens.count || tokens.kind[t] !== KIND.word) return null;
  const reading = language.figures.noun(tokens.words[t]!);
  // Where articles tell one from a kind ("a woman", "death toll"), one is asked for.
  if (reading && language.figures.nounPhrase === 'head-last' && !article(tokens, t, language)) return null;
  return reading && reading.noun.number === 'one' && people.has(reading.noun.class) ? reading.noun : null;
}

/** Whether "a" stands within two words before. */
function article(tokens: Tokens, t: number, language: Language): boolean {
  for (let k = t - 1; k >= Math.max(0, t - 2); k--) {
    const kind = language.figures.numeral(tokens.words[k]!)?.kind;
    if (kind === 'article') return true;
  }
  return false;
}

/** First singular person noun within reach after a cue, with nothing between that ends the phrase: a number, a plural, a mark. */
function victimAfter(tokens: Tokens, from: number, language: Language): number {
  for (let k = from; k < Math.min(tokens.count, from + REACH); k++) {
    if (tokens.kind[k] !== KIND.word) return -1;
    if (single(tokens, k, language)) return k;
    // مقتل أحد المدنيين: one of a kind.
    const number = language.figures.numeral(tokens.words[k]!);
    if (number?.bound && number.value === 1 && k + 1 < tokens.count) {
      const kind = language.figures.noun(tokens.words[k + 1]!);
      if (kind && kind.noun.number === 'many' && people.has(kind.noun.class)) return k + 1;
    }
    const reading = language.figures.noun(tokens.words[k]!);
    if (reading || language.figures.numeral(tokens.words[k]!)) return -1;
  }
  return -1;
}

/** The name right after a cue, quotation marks and brackets between them left aside. */
function namedAfter(tokens: Tokens, from: number, names: ReadonlyMap<number, ActorMention>): number {
  for (let k = from; k < Math.min(tokens.count, from + 2); k++) {
    if (names.has(k)) return k;
    if (tokens.kind[k] !== KIND.punctuation) return -1;
  }
  return -1;
}

function victimBefore(tokens: Tokens, cue: number, language: Language): number {
  for (let k = cue - 1; k >= Math.max(0, cue - REACH); k--) {
    if (tokens.kind[k] !== KIND.word) return -1;
    if (single(tokens, k, language)) return k;
    const reading = language.figures.noun(tokens.words[k]!);
    if (reading || language.figures.numeral(tokens.words[k]!)) return -1;
  }
  return -1;
}
