import type { Language } from '../lang/language.ts';
import type { Figure, FigureRole, PileItem } from '../model/index.ts';
import { KIND, type Tokens, tokenFrom, tokenize } from '../text/index.ts';

/** Classes of head that are people. */
const people: ReadonlySet<string> = new Set(['person', 'child', 'woman', 'man', 'civilian']);
/** Words from a verb or noun of harm to those harmed: أصيب عدد من المدنيين. */
const REACH = 3;
/** Words before a noun in which a negation, and in which a number, takes it away. */
const BEFORE = 4;
const COUNTED = 2;

/**
 * Counts of several that no number states: "others were wounded", شهداء وجرحى. Two at least, open above; the rule is `implied/some`. Casualty recorders count
 * an unnumbered plural so ("Airwars Casualty Recording and Public Data Methodology", plural without a number). A noun with the article was told of before.
 */
export function impliedSome(item: PileItem, language: Language): readonly Figure[] {
  const { report, analysis } = item;
  const words = language.figures;
  const tokens = tokenize(report.text);
  // Tokens of stated figures and their heads, each with its figure's role.
  const covered = new Map<number, FigureRole | null>();
  for (const f of analysis.figures)
    for (const span of f.head ? [f, f.head] : [f])
      for (let t = tokenFrom(tokens, span.start); t < tokens.count && tokens.start[t]! < span.end; t++) covered.set(t, f.role);
  const found: Figure[] = [];
  const seen = new Set<number>();
  const put = (t: number, role: FigureRole, headClass: string): void => {
    const start = tokens.start[t]!;
    const end = tokens.end[t]!;
    if (seen.has(t) || !analysis.regions.some(([a, b]) => start >= a && end <= b) || taken(tokens, t, role, covered, language)) return;
    seen.add(t);
    const quote = report.text.slice(start, end);
    found.push({
      id: `s${start}-${end}`,
      start,
      end,
      quote,
      rule: 'implied/some',
      low: 2,
      high: null,
      approx: false,
      head: { start, end, quote },
      what: quote,
      unit: 'count',
      headClass,
      role,
    });
  };
  const headFirst = words.nounPhrase === 'head-first';
  // The harmed nearest to a cue, on the side where the language has them.
  const harmed = (from: number, step: 1 | -1, role: FigureRole): void => {
    let reach = REACH;
    for (let k = from; Math.abs(k - from) < reach && k >= 0 && k < tokens.count && tokens.kind[k] === KIND.word; k += step) {
      const noun = plural(tokens, k, language);
      // عدد آخر من المدنيين
      if (headFirst && words.skip.has(tokens.words[k]!.fold)) {
        reach++;
        continue;
      }
      if (words.several.has(tokens.words[k]!.fold)) put(k, role, 'person');
      else if (noun && noun.role === undefined && people.has(noun.class)) put(k, role, noun.class);
      else if (!words.noun(tokens.words[k]!) && !words.numeral(tokens.words[k]!)) continue;
      return;
    }
  };
  for (let t = 0; t < tokens.count; t++) {
    if (tokens.kind[t] !== KIND.word) continue;
    // In English "wounded" is a verb's form more often than a noun.
    const own = headFirst ? plural(tokens, t, language) : null;
    if (own?.role === 'killed' || own?.role === 'wounded') put(t, own.role, 'person');
    const cue = words.roles.match(tokens, t);
    if (!cue) continue;
    for (const { role, side } of cue.values) {
      if (role !== 'killed' && role !== 'wounded') continue;
      if (words.several.has(tokens.words[t]!.fold)) put(t, role, 'person');
      if (!headFirst && side !== 'before') harmed(t - 1, -1, role);
      if (headFirst && side !== 'after') harmed(cue.last, 1, role);
    }
  }
  return found;
}

/** The noun in the plural, without article, at a token. */
function plural(tokens: Tokens, t: number, language: Language): { readonly role?: FigureRole; readonly class: string } | null {
  const words = language.figures;
  const reading = words.noun(tokens.words[t]!);
  if (reading?.noun.number !== 'many') return null;
  // عدد من المدنيين: behind an amount and its partitive the article tells of no one known.
  const of = t > 1 && words.partitive.has(tokens.words[t - 1]!.fold) ? t - 2 : -1;
  const amount = of >= 0 && words.amounts.has(tokens.words[of > 0 && words.skip.has(tokens.words[of]!.fold) ? of - 1 : of]!.fold);
  return !reading.article || amount ? reading.noun : null;
}

/** Whether a number counts the noun at a token, or its clause denies it: دون وقوع إصابات. A number of another harm does not: 4 قتلى وإصابة آخرين. */
function taken(tokens: Tokens, t: number, role: FigureRole, covered: ReadonlyMap<number, FigureRole | null>, language: Language): boolean {
  const words = language.figures;
  const counts = (k: number): boolean => {
    const of = covered.get(k);
    return of !== undefined && (of === null || of === role || of === 'killed-or-wounded');
  };
  for (let k = t; k >= Math.max(0, t - BEFORE); k--) {
    if (k < t && tokens.kind[k] !== KIND.word) return false;
    if ((counts(k) && t - k <= COUNTED) || words.without.has(tokens.words[k]!.fold)) return true;
  }
  return t + 1 < tokens.count && counts(t + 1);
}
