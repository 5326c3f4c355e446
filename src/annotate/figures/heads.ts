import type { NounReading } from '../../lang/words/figures.ts';
import type { FigureRole } from '../../model/index.ts';
import { KIND, sourceOffset, type Tokens } from '../../text/index.ts';
import type { Page } from '../extractor.ts';
import { type Head, headAt } from './head.ts';
import { numberAt } from './numbers.ts';
import { phraseBefore, type Quantity } from './quantities.ts';
import { measuredBefore, rateBefore, reached } from './shares.ts';

const quotes = new Set(['"', '“', '”', '«', "'", '‘', '(']);

/** The noun that a quantity counts: after it, before it, or named by a word for a tally earlier in the sentence. `from..to` are the sentence's tokens. */
export function headOf(page: Page, q: Quantity, from: number, to: number): Head | null {
  const { tokens, language } = page;
  const words = language.figures;
  if (q.noun !== null) return headAt(tokens, q.noun, q.noun + 1, words.noun(tokens.words[q.noun]!), null);
  if (q.number.pronoun) return null;
  if (q.currency && q.last <= to) {
    const t = q.currency.token;
    return headAt(tokens, t, t + 1, null, { unit: 'money', code: q.currency.code });
  }
  const alone = q.number.digits === null && q.low === 1 && q.number.kind === 'unit';
  const adjective = (q.number.article || alone) && q.number.kind === 'unit' ? nounBefore(page, q, from) : null;
  if (adjective?.noun) return adjective;
  // "Two" in a word follows its noun (مدنيين اثنين); what comes after it is something else unless من leads there.
  const pairWord = words.nounPhrase === 'head-first' && q.number.digits === null && q.number.kind === 'unit' && q.low === 2 && q.high === 2;
  if (pairWord && !(q.last < to && words.partitive.has(tokens.words[q.last]!.fold)))
    return nounBefore(page, q, from) ?? measureAt(page, q.last, to);
  const rate = q.percent ? rateBefore(page, q, from) : null;
  if (rate && (rate.last === q.first || reached(page, q, from))) return rate;
  const after = words.nounPhrase === 'head-first' ? headFirst(page, q, to) : headLast(page, q, to);
  // "ارتفاع عدد القتلى إلى 328 تاريخ النشر": a tally that leads to the number outweighs an unknown word behind it.
  if (after && !after.noun && !after.measure && words.rangeTo.has(tokens.words[q.first - 1]?.fold ?? ''))
    return tallyBefore(page, q, from) ?? after;
  if (after) return after;
  if (q.percent) return rate ?? measuredBefore(page, q, from);
  return adjective ?? nounBefore(page, q, from) ?? tallyBefore(page, q, from);
}

/** Token where a noun can stand: one opening mark is passed over. */
function past(tokens: Tokens, k: number, to: number): number {
  return k < to && quotes.has(tokens.words[k]!.raw) ? k + 1 : k;
}

/** Arabic: the noun follows its number, or من and the noun. */
function headFirst(page: Page, q: Quantity, to: number): Head | null {
  const { tokens, language } = page;
  const words = language.figures;
  let k = past(tokens, q.last, to);
  if (k >= to || tokens.kind[k] !== KIND.word) return measureAt(page, k, to);
  const measured = measureAt(page, k, to);
  if (measured) return measured;
  let partitive = false;
  if (words.partitive.has(tokens.words[k]!.fold)) {
    partitive = true;
    k = past(tokens, k + 1, to);
    // "11 من الـ17 حافلة", "11 من أصل 17 حافلة": the noun of the whole.
    if (k < to && tokens.words[k]!.fold === 'اصل') k++;
    else if (k + 1 < to && words.foremost.has(tokens.words[k]!.fold)) k++;
    if (k < to && tokens.words[k]!.fold === 'ال') k++;
    if (k < to && tokens.kind[k] === KIND.number) k = numberAt(tokens, k, words)?.last ?? k + 1;
  }
  while (k < to && words.skip.has(tokens.words[k]!.fold) && k < q.last + 2) k++;
  if (k >= to || tokens.kind[k] !== KIND.word) return null;
  const word = tokens.words[k]!;
  const reading = words.noun(word);
  if (reading && !reading.joined && (!reading.preposition || partitive)) {
    if (q.percent && !partitive) return null;
    // After an exact number without the article, a noun with the article begins another phrase: الـ72 الماضية.
    if (reading.article && !partitive && q.number.low === q.number.high && !q.percent && !q.number.share && !q.number.article) return null;
    return pair(page, k, to, reading, partitive || q.percent);
  }
  // A noun with a preposition or a conjunction glued on begins another phrase.
  if (reading) return null;
  const n = words.numeral(word);
  if (words.stop.has(word.fold) || words.verbal(word) || (n && !n.rare && n.kind !== 'ordinal') || n?.kind === 'ordinal') return null;
  if (word.fold.startsWith('ال') && !partitive && q.number.low === q.number.high && !q.percent && !q.number.share) return null;
  if (word.fold.length < 3 || !word.arabic) return word.arabic || !/^[A-Za-z]/.test(word.raw) ? null : headAt(tokens, k, k + 1, null, null);
  if (q.percent && !partitive) return null;
  // An unknown word in و is a conjunction with something far more often than a noun.
  if (word.fold.startsWith('و') || (word.fold.startsWith('ب') && words.stop.has(word.fold.slice(1)))) return null;
  return pair(page, k, to, null, partitive || q.percent);
}

/** The noun with a second one joined to it by و (الأطفال والنساء), or, of a share, with its complement (مدينة دير الزور). */
function pair(page: Page, k: number, to: number, reading: NounReading | null, wide: boolean): Head {
  const { tokens, language } = page;
  const words = language.figures;
  let last = k + 1;
  if (wide) {
    while (last < to && last < k + 3 && tokens.kind[last] === KIND.word) {
      const w = tokens.words[last]!;
      const r = words.noun(w);
      const ok = r ? r.joined && r.article && !r.preposition : w.fold.startsWith('وال');
      if (!ok || words.numeral(w)) break;
      last++;
    }
  }
  return headAt(tokens, k, last, reading, null);
}

/** A noun of measure, several words long where it is (كيلومتر مربع). */
function measureAt(page: Page, k: number, to: number): Head | null {
  const { tokens, language } = page;
  if (k >= to || tokens.kind[k] === KIND.breakLine) return null;
  const m = language.figures.measures.match(tokens, k);
  if (m?.reading.conjunction !== '' || m.reading.preposition !== '' || m.last > to) return null;
  const reading = language.figures.noun(tokens.words[k]!);
  return { ...headAt(tokens, k, m.last, null, m.values[0]!), noun: reading?.noun ?? null };
}

/** What befalls people only. */
const fates: ReadonlySet<FigureRole> = new Set(['killed', 'wounded', 'missing', 'detained', 'abducted', 'displaced', 'rescued']);

/** English: the first plural noun of the noun phrase, or its last word when it is a single thing. */
function headLast(page: Page, q: Quantity, to: number): Head | null {
  const { tokens, language } = page;
  const words = language.figures;
  let k = past(tokens, q.last, to);
  if (k + 1 < to && tokens.words[k]!.raw === '-' && tokens.end[k - 1] === tokens.start[k]) {
    // "a 46-page report": the hyphen ties the number to its noun.
    k++;
    const tied = tokens.kind[k] === KIND.word ? words.noun(tokens.words[k]!) : null;
    if (tied) return headAt(tokens, k, k + 1, tied, null);
  }
  const measured = measureAt(page, k, to);
  if (measured) return measured;
  if (k + 1 < to && tokens.words[k]!.fold === 'out' && words.partitive.has(tokens.words[k + 1]!.fold)) k++;
  if (k < to && tokens.kind[k] === KIND.word && words.partitive.has(tokens.words[k]!.fold)) {
    k++;
    if (k < to && /^(the|these|those|this|that|its|his|her|their|our|your|my|all)$/.test(tokens.words[k]!.fold)) k++;
    const whole = k < to ? numberAt(tokens, k, words) : null;
    if (whole && !whole.ordinal) k = whole.last;
  }
  // "half the money"
  if (q.number.share && k < to && /^(the|its|his|her|their|our|all)$/.test(tokens.words[k]!.fold)) k++;
  const one = q.low === 1 && q.high === 1;
  let lastWord = -1;
  let plain = -1;
  for (let n = k; n < to && n < k + 7; n++) {
    if (tokens.kind[n] !== KIND.word) {
      const raw = tokens.words[n]!.raw;
      // "air-to-air", "car-bomb"; quotation marks inside the phrase.
      if (raw === '-' && tokens.end[n - 1] === tokens.start[n]) {
        // "coal- and gas-fired plants": the first half of a compound is no noun yet.
        if (n + 1 < to && /^(and|or|to)$/.test(tokens.words[n + 1]!.fold)) n++;
        lastWord = -1;
        continue;
      }
      if (quotes.has(raw) && raw !== '(') continue;
      break;
    }
    const word = tokens.words[n]!;
    if (word.fold === "'s") {
      plain = -1;
      continue;
    }
    const reading = words.noun(word);
    if (reading && (reading.noun.number === 'many' || one)) {
      const follows = n + 1 < to && tokens.kind[n + 1] === KIND.word ? words.noun(tokens.words[n + 1]!) : null;
      // "wounded soldiers", "two police officers": a longer phrase ends on the noun.
      if (follows && follows.noun.number === 'many' && !words.stop.has(tokens.words[n + 1]!.fold) && !follows.noun.measure) continue;
      if (follows === null && plural(page, n + 1, to) && !reading.noun.measure) continue;
      const participle = n === k && words.stop.has(word.fold) && reading.noun.role !== undefined && word.fold !== 'dead';
      if (!participle) return headAt(tokens, n, n + 1, reading, null);
    }
    if (n > k && tokens.words[n - 1]!.raw === '-' && tokens.end[n - 1] === tokens.start[n] && !/[^s]s$/.test(word.fold)) continue;
    if (words.skip.has(word.fold)) continue;
    if (words.stop.has(word.fold) || (word.fold.endsWith('ed') && n > k && words.verbal(word))) break;
    const num = words.numeral(word);
    if (num && !num.rare && num.kind !== 'ordinal' && num.kind !== 'several') break;
    lastWord = n;
    if (plain < 0 && word.fold.length > 3 && /[^su]s$/.test(word.fold) && !/(ous|ss|is)$/.test(word.fold)) {
      plain = n;
      const next = tokens.words[n + 1];
      // A possessive plural goes on: "two soldiers' bodies".
      if (plural(page, n + 1, to)) plain = -1;
      else if (next?.raw !== "'" && next?.raw !== '’') return headAt(tokens, n, n + 1, null, null);
    }
  }
  const at = plain >= 0 ? plain : lastWord;
  // "At least 11 killed as boat explodes": a headline counts by the participle.
  if (at < 0 && k === q.last && k < to && tokens.kind[k] === KIND.word && !q.percent) {
    const m = /(?:ed|t|n|missing)$/.test(tokens.words[k]!.fold) ? words.roles.match(tokens, k) : null;
    const role = m && m.last === k + 1 ? m.values[0]!.role : null;
    if (role && fates.has(role)) return { ...headAt(tokens, k, k + 1, null, null), noun: { class: 'person', role, number: 'many' } };
  }
  if (at < 0 || words.verbal(tokens.words[at]!) || /(ous|ful|ly|ive|able)$/.test(tokens.words[at]!.fold)) return null;
  if (!one && plain < 0 && q.number.digits && tokens.words[at]!.capital) return null;
  const last = words.noun(tokens.words[at]!);
  // "two Russian and three Turkish aircraft"
  if (!one && !q.percent && !q.number.share && plain < 0 && last?.noun.number === 'one') return null;
  return headAt(tokens, at, at + 1, last, null);
}

/** Whether a plural goes on a compound at token `n`: "weapons analysts", "customs officers". */
function plural(page: Page, n: number, to: number): boolean {
  const { tokens, language } = page;
  if (n >= to || tokens.kind[n] !== KIND.word || tokens.words[n]!.capital) return false;
  const { fold } = tokens.words[n]!;
  const words = language.figures;
  const known = words.noun(tokens.words[n]!);
  return known
    ? known.noun.number === 'many' && !known.noun.measure && !words.stop.has(fold)
    : fold.length > 4 && /[^su]s$/.test(fold) && !/is$/.test(fold) && !words.stop.has(fold) && !words.leading.has(fold);
}

/** Arabic: the noun before "one" (شخص واحد) or before a number with the article (الساعات الـ72). */
function nounBefore(page: Page, q: Quantity, from: number): Head | null {
  const { tokens, language } = page;
  const words = language.figures;
  if (words.nounPhrase !== 'head-first') return null;
  const digitsWithArticle = q.number.digits !== null && q.start < q.number.start && tokens.words[q.number.first - 1]?.fold === 'ال';
  const lone = q.number.digits === null && q.number.kind === 'unit' && q.number.low <= 2;
  if (q.number.low !== q.number.high || q.number.share) return null;
  if (!(q.number.article || digitsWithArticle || lone) || q.number.joined || q.number.preposition) return null;
  const k = q.first - 1;
  if (k < from || tokens.kind[k] !== KIND.word) return null;
  const word = tokens.words[k]!;
  const reading = words.noun(word);
  if (lone && q.number.low === 2 && (reading ? reading.noun.number === 'one' : !/[اي]ن$/.test(word.fold))) return null;
  if (!reading && (words.stop.has(word.fold) || words.verbal(word) || words.numeral(word))) return null;
  const idafa = k - 1 >= from && tokens.kind[k - 1] === KIND.word ? words.noun(tokens.words[k - 1]!) : null;
  if (lone && idafa && reading && !reading.article && !idafa.article && idafa.noun.number === 'one')
    return { ...headAt(tokens, k - 1, k + 1, idafa, null) };
  if (reading) return headAt(tokens, k, k + 1, reading, null);
  const bare = /^[بلو]/.test(word.fold) && word.fold.length > 3 ? sourceOffset(tokens, k, 1) : tokens.start[k]!;
  return { ...headAt(tokens, k, k + 1, null, null), start: bare };
}

/** The noun after a word for a tally in the same sentence: عدد القتلى … إلى 328, "the death toll rose to 40". */
function tallyBefore(page: Page, q: Quantity, from: number): Head | null {
  const { tokens, language } = page;
  const words = language.figures;
  if (q.percent || q.upper?.share) return null;
  for (let k = q.first - 1; k >= Math.max(from, q.first - 30); k--) {
    if (tokens.kind[k] !== KIND.word) continue;
    let m = words.tally.match(tokens, k);
    if (!m || m.last > q.first) continue;
    // "death toll": the phrase may have begun before its last word.
    for (let n = k - 1; n >= Math.max(from, k - 3); n--) {
      const longer = words.tally.match(tokens, n);
      if (longer && longer.last >= m.last) m = longer;
    }
    // The noun may be the phrase's own last word (حصيلة القتلى) or follow it.
    for (let n = m.first; n < Math.min(m.last + 3, q.first); n++) {
      if (tokens.kind[n] !== KIND.word) break;
      const reading = words.noun(tokens.words[n]!);
      if (reading && (reading.noun.number === 'many' || (reading.noun.role && words.nounPhrase === 'head-first')))
        return headAt(tokens, n, n + 1, reading, null);
    }
    // القتلى بلغ عددهم 50: the pronoun stands for the noun before.
    for (
      let n = m.first - 1;
      words.nounPhrase === 'head-first' && /(هم|ها|هن)$/.test(tokens.words[m.last - 1]!.fold) && n >= Math.max(from, m.first - 5);
      n--
    ) {
      const reading = tokens.kind[n] === KIND.word ? words.noun(tokens.words[n]!) : null;
      if (reading?.noun.number === 'many') return headAt(tokens, n, n + 1, reading, null);
    }
    const toll = words.nounPhrase === 'head-last' ? m.last - 1 : -1;
    if (toll >= 0) return { ...headAt(tokens, m.first, m.last, null, null) };
    return null;
  }
  return null;
}

/** The figure's thing as written: the head with the complement that follows it, up to five words. */
export function complement(page: Page, head: Head, to: number): string {
  const { tokens, language, text } = page;
  const words = language.figures;
  let last = head.last;
  while (last < to && last < head.last + 5) {
    if (tokens.kind[last] !== KIND.word) break;
    const w = tokens.words[last]!;
    const n = words.numeral(w);
    if (n && n.kind !== 'ordinal' && n.kind !== 'article') break;
    const linking = words.partitive.has(w.fold);
    if (!linking && (words.stop.has(w.fold) || words.verbal(w))) break;
    if (linking && !(last + 1 < to && tokens.kind[last + 1] === KIND.word && !words.stop.has(tokens.words[last + 1]!.fold))) break;
    if (phraseBefore(words.after, tokens, last + 1)) break;
    // What befell the counted ("أربعة عمال حتفهم", "four people lost their lives") is the clause's, not the thing's name.
    const told = words.roles.match(tokens, last);
    if (told && (told.reading.conjunction !== '' || told.values.some((v) => v.side !== 'before'))) break;
    last++;
  }
  return text.slice(head.start, tokens.end[last - 1]!);
}
