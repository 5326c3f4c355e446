import { KIND, type Sentence, touching, type Word } from '../../text/index.ts';
import type { Page } from '../extractor.ts';
import { phraseBefore, type Quantity } from './quantities.ts';

/** Why a number counts nothing in a report; null when it may be a figure. The names stand in rules' tests. */
export function excluded(page: Page, q: Quantity, s: Sentence): string | null {
  const { tokens, language } = page;
  const words = language.figures;
  const n = q.number;
  if (Number.isNaN(n.low) || (q.upper && Number.isNaN(q.upper.low))) return 'no-number';
  if (n.ordinal) return 'ordinal';
  if (n.kind === 'zero' && !n.digits) return 'zero';
  if (n.first > s.first && tokens.words[n.first - 1]!.raw === '_' && touching(tokens, n.first - 1)) return 'glued';
  if (compound(page, q, s)) return 'compound';
  if (idiom(page, n.first, n.last)) return 'idiom';
  if (n.digits) {
    const why = digitsOfName(page, q, s);
    if (why) return why;
  } else {
    const before = tokens.words[n.first - 1];
    if (n.first > s.first && before && namedBefore(page, n.first, n.last)) return 'name';
    // اليوم الاثنين: with the article and no noun it is Monday; a ten with the article after a noun in the singular is an ordinal (القرن العشرين).
    if (n.article && n.low === 2 && n.high === 2 && language.code === 'ar') return 'weekday';
    // المسيرة الواحدة: one by one, no count.
    if (n.article && n.low === 1 && n.high === 1 && language.code === 'ar') return 'single';
    if (n.article && n.low === n.high && (n.kind === 'tens' || n.kind === 'hundred') && q.qualifiers.length === 0) {
      const noun = n.first > s.first && tokens.kind[n.first - 1] === KIND.word ? words.noun(tokens.words[n.first - 1]!) : null;
      if (!(noun && noun.noun.number === 'many')) return 'ordinal';
    }
    if (language.code === 'en' && before && tokens.words[n.first]!.capital && n.low === n.high && capitalName(page, n.first, n.last, s))
      return 'name';
  }
  if (clock(page, q, s)) return 'clock';
  if (monthBeside(page, q, s)) return 'date';
  if (aged(page, q, s)) return 'age';
  return null;
}

/** Whether the words around make it a time of day: الساعة 5, 21,18 بالتوقيت المحلي. */
function clock(page: Page, q: Quantity, s: Sentence): boolean {
  const { tokens, language } = page;
  const value = q.low ?? q.high ?? 99;
  if (value >= 25 || q.percent) return false;
  if (q.last < s.last && language.figures.clock.match(tokens, q.last)) return true;
  const before = phraseBefore(language.figures.clock, tokens, q.first);
  return before !== null && before.reading.at === 0 && tokens.words[before.first]!.fold.startsWith('ال');
}

/** Whether a month stands beside a number that can be its day, where no extractor of dates has taken it. */
function monthBeside(page: Page, q: Quantity, s: Sentence): boolean {
  const { tokens, language } = page;
  const value = q.low ?? q.high ?? 99;
  if (value > 31 || q.percent || !q.number.digits?.plain) return false;
  // "20 may have died", "a march": Latin months are names.
  const month = (w: Word | null): boolean => w !== null && (w.arabic || w.capital) && language.figures.months.has(w.fold);
  const next = q.last < s.last ? tokens.words[q.last]! : null;
  const prev = q.first > s.first ? tokens.words[q.first - 1]! : null;
  return month(next) || (month(prev) && !(next !== null && language.figures.noun(next)));
}

/** Whether a hyphen ties the number to a word that is nothing counted ("a four-way race"), or to another number ("a 2-to-1 vote"). */
function compound(page: Page, q: Quantity, s: Sentence): boolean {
  const { tokens, language } = page;
  const words = language.figures;
  const tied = (k: number): boolean =>
    k > s.first && k + 1 < s.last && hyphen(tokens.words[k]!.raw) && touching(tokens, k - 1) && touching(tokens, k);
  if (language.code !== 'en') return false;
  if (tied(q.first - 1) && words.rangeTo.has(tokens.words[q.first - 2]!.fold)) return true;
  if (!tied(q.last) || tokens.kind[q.last + 1] !== KIND.word) return false;
  const next = tokens.words[q.last + 1]!;
  return !words.noun(next) && !words.measures.match(tokens, q.last + 1) && !words.after.match(tokens, q.last + 1) && !words.numeral(next);
}

/** Whether a fixed phrase covers the number. */
function idiom(page: Page, first: number, last: number): boolean {
  const { tokens, language } = page;
  for (let k = first; k >= Math.max(0, first - 2); k--) {
    if (tokens.kind[k] === KIND.breakLine) break;
    if (tokens.kind[k] !== KIND.word) continue;
    const m = language.figures.idioms.match(tokens, k);
    if (m && m.last >= last) return true;
  }
  return false;
}

const glue = new Set(['/', '_', '@', '#', '=', '&', '\\', '~', '*', '^']);
const letters = /[A-Za-z\u00c0-\u024f]/;

/** Numbers in digits that are a name, a date, a clock time, an address, a heading, a key. */
function digitsOfName(page: Page, q: Quantity, s: Sentence): string | null {
  const { tokens, language } = page;
  const words = language.figures;
  const n = q.number;
  const d = n.digits!;
  const i = d.first;
  const last = q.upper ? q.upper.last : n.last;
  const prev = i > 0 && tokens.kind[i - 1] !== KIND.breakLine ? tokens.words[i - 1]! : null;
  const glued = prev !== null && touching(tokens, i - 1);
  if (glued && prev.arabic && !words.proclitics.has(prev.fold)) return 'glued';
  if (glued && (glue.has(prev.raw) || (tokens.kind[i - 1] === KIND.word && letters.test(prev.raw) && !words.currency.has(prev.fold))))
    return 'glued';
  if (glued && prev.raw === ':' && i > 1 && tokens.kind[i - 2] === KIND.number && touching(tokens, i - 2)) return 'clock';
  if (glued && prev.raw === '%' && i > 1 && touching(tokens, i - 2)) return 'glued';
  if (glued && prev.raw === '.' && i > 1 && touching(tokens, i - 2)) return 'glued';
  if (glued && prev.raw === '+') return 'telephone';
  if (glued && hyphen(prev.raw) && i > 1 && touching(tokens, i - 2) && !q.upper) {
    // F-16, تي-72, S-300; a decreasing pair (3-1) is a score.
    if (tokens.kind[i - 2] === KIND.word || tokens.kind[i - 2] === KIND.number) return 'model';
  }
  const end = n.last;
  const next = end < tokens.count && tokens.kind[end] !== KIND.breakLine ? tokens.words[end]! : null;
  const tight = next !== null && touching(tokens, end - 1) && q.end <= tokens.end[end]!;
  if (tight && !q.percent) {
    const more = end + 1 < tokens.count && touching(tokens, end);
    if (glue.has(next.raw) && more) return 'glued';
    if (next.raw === ':' && more && tokens.kind[end + 1] === KIND.number) return 'clock';
    if (!q.upper && hyphen(next.raw) && more && tokens.kind[end + 1] === KIND.number) return 'score';
    if (
      hyphen(next.raw) &&
      more &&
      tokens.kind[end + 1] === KIND.word &&
      /^(year|years|yr)$/.test(tokens.words[end + 1]!.fold) &&
      hyphen(tokens.words[end + 2]?.raw ?? '')
    )
      return 'age';
    if (tokens.kind[end] === KIND.word && letters.test(next.raw) && !words.measures.match(tokens, end) && !words.numeral(next))
      return 'glued';
    if (next.raw === ')' && prev?.raw !== '(' && i === s.first) return 'heading';
  }
  // النسخة الـ16: after a noun in the singular, with nothing to count behind, the article makes an ordinal.
  if (q.first < n.first && tokens.words[n.first - 1]!.fold === 'ال' && q.qualifiers.length === 0 && !countable(page, q, s))
    return 'ordinal';
  if (d.leadingZero) return 'leading-zero';
  if (d.plain && d.digits >= 8 && n.scale === 1) return 'key';
  if (q.qualifiers.length > 0 || q.percent || q.currency) return null;
  // Headings and list numbers: "1." or "2-" at the start of a line; a number alone on its line.
  if (
    i === s.first &&
    d.plain &&
    next !== null &&
    (next.raw === '.' || next.raw === ')' || (hyphen(next.raw) && !q.upper)) &&
    d.digits <= 3
  )
    return 'heading';
  if (i === s.first && last === s.last) return 'heading';
  if (prev?.raw === '[' && next?.raw === ']') return 'note';
  if (namedBefore(page, q.first, q.last)) return 'name';
  if (
    language.code === 'ar' &&
    next !== null &&
    tokens.kind[end] === KIND.word &&
    !next.arabic &&
    letters.test(next.raw) &&
    !words.measures.match(tokens, end) &&
    !words.noun(next)
  )
    return 'foreign';
  if (d.plain && !q.upper && d.digits === 4 && n.low >= 1850 && n.low < 2100 && n.scale === 1 && yearLike(page, q, s)) return 'year';
  if (language.code === 'en' && capitalName(page, q.first, last, s)) return 'name';
  return null;
}

function hyphen(raw: string): boolean {
  return raw === '-' || raw === '–' || raw === '‑' || raw === '‐' || raw === '—';
}

/** Whether digits with the article count a noun before (الساعات الـ72) or behind (الـ72 ساعة). */
function countable(page: Page, q: Quantity, s: Sentence): boolean {
  const { tokens, language } = page;
  const noun = (k: number): boolean => {
    const r = k >= s.first && k < s.last && tokens.kind[k] === KIND.word ? language.figures.noun(tokens.words[k]!) : null;
    return r !== null && (k > q.first || r.noun.number === 'many');
  };
  return q.percent || noun(q.first - 1) || noun(q.last);
}

/** Whether a word that gives things their number stands right before: القرار 2254, Resolution 2254. */
function namedBefore(page: Page, first: number, last: number): boolean {
  const { tokens, language } = page;
  const words = language.figures;
  let k = first - 1;
  if (
    k >= 0 &&
    (tokens.words[k]!.raw === '.' || tokens.words[k]!.raw === ':' || hyphen(tokens.words[k]!.raw) || tokens.words[k]!.raw === '(')
  )
    k--;
  if (k < 0 || tokens.kind[k] !== KIND.word) return false;
  const word = tokens.words[k]!;
  if (!word.arabic) return words.naming.has(word.fold) && (k === first - 1 || tokens.words[first - 1]!.raw !== '(');
  const named = language
    .readings(word)
    .some((r) => r.tail === 0 && (words.naming.has(r.stem) || (r.article && words.naming.has(`ال${r.stem}`))));
  if (!named) return false;
  // على الطريق 5 شاحنات: a noun that the number counts outweighs the name, but not after "number".
  const next = tokens.words[last];
  const counted = next && tokens.kind[last] === KIND.word ? words.noun(next) : null;
  return !(counted && !counted.joined && !counted.preposition && !counted.article) || word.fold.endsWith('رقم');
}

/** Whether a four-digit number is a year: nothing counted follows it, and it stands as years do. */
function yearLike(page: Page, q: Quantity, s: Sentence): boolean {
  const { tokens, language } = page;
  const words = language.figures;
  const next = q.last < s.last && tokens.kind[q.last] === KIND.word ? tokens.words[q.last]! : null;
  if (next && words.noun(next) && !words.noun(next)!.joined && !words.noun(next)!.article) return false;
  const prev = q.first > s.first ? tokens.words[q.first - 1]! : null;
  if (
    language.code === 'ar' &&
    q.number.low > 1989 &&
    q.number.low < 2036 &&
    q.number.low !== 2000 &&
    !(next && words.measures.match(tokens, q.last))
  )
    return true;
  if (prev && words.dating.has(prev.fold)) return true;
  if (next && words.partitive.has(next.fold)) return false;
  return prev === null || next === null || tokens.kind[q.first - 1] !== KIND.word || words.stop.has(next.fold);
}

/** A capitalised name with its number: Boeing 737, Channel 4, the Group of Seven. */
function capitalName(page: Page, first: number, last: number, s: Sentence): boolean {
  const { tokens, language } = page;
  const words = language.figures;
  const k = first - 1;
  if (k <= s.first || tokens.kind[k] !== KIND.word || !tokens.words[k]!.capital || words.stop.has(tokens.words[k]!.fold)) return false;
  if (words.noun(tokens.words[k]!)) return false;
  if (last >= s.last || tokens.kind[last] !== KIND.word) return tokens.words[k]!.fold !== "'s";
  const next = tokens.words[last]!;
  if (words.measures.match(tokens, last) || words.noun(next) || /[^s]s$/.test(next.fold) || words.numeral(next)) return false;
  return words.stop.has(next.fold);
}

/** Whether a person's name leads up to the number: المواطن فلان الفلاني 39 عاما. */
function afterName(page: Page, q: Quantity, s: Sentence): boolean {
  const { tokens, language } = page;
  const words = language.figures;
  if (language.code !== 'ar') return false;
  for (let k = q.first - 1; k >= Math.max(s.first, q.first - 6); k--) {
    const word = tokens.words[k]!;
    if (tokens.kind[k] !== KIND.word || words.stop.has(word.fold) || words.numeral(word)) return false;
    const r = words.noun(word);
    // Two unknown words without the article, and nothing behind the years: a list of names with their ages.
    if (k === q.first - 2 && !r && !tokens.words[k + 1]!.fold.startsWith('ال') && !word.fold.startsWith('ال') && closes(page, q, s))
      return true;
    if (r) return k < q.first - 1 && r.article && r.noun.number === 'one' && persons.has(r.noun.class);
  }
  return false;
}

/** Whether the noun behind the number ends the line, or a mark or a conjunction follows it. */
function closes(page: Page, q: Quantity, s: Sentence): boolean {
  const { tokens } = page;
  const k = q.last + 1;
  return k >= s.last || tokens.kind[k] !== KIND.word || tokens.words[k]!.fold.startsWith('و');
}

const persons = new Set(['person', 'child', 'man', 'woman', 'civilian', 'soldier', 'fighter']);

/** A number of years that is somebody's age: "aged 35", عمره 35 عاما, a number in brackets or between commas after a name. */
function aged(page: Page, q: Quantity, s: Sentence): boolean {
  const { tokens, language } = page;
  const words = language.figures;
  if (q.low === null && q.high === null) return false;
  const value = q.low ?? q.high ?? 0;
  if (value > 120) return false;
  // "boys under 15", "those over 60"
  if (language.code === 'en' && q.first > s.first && /^(?:under|over|below|above)$/.test(tokens.words[q.first]!.fold) && !q.percent) {
    const who = tokens.words[q.first - 1]!;
    const cls = words.noun(who)?.noun.class;
    const behind = q.last < s.last ? tokens.words[q.last]! : null;
    const counts = behind !== null && (words.noun(behind) !== null || behind.raw === '-' || words.currency.has(behind.fold));
    if (!counts && (/^(?:those|anyone|everyone|all)$/.test(who.fold) || (cls && /^(?:child|person|man|woman)$/.test(cls)))) return true;
  }
  const m = q.last < s.last ? words.measures.match(tokens, q.last) : null;
  const years = m !== null && (m.values[0]!.code === 'year' || m.values[0]!.code === 'month');
  for (let k = q.first - 1; k >= Math.max(s.first, q.first - 4); k--) {
    if (tokens.kind[k] !== KIND.word) continue;
    const a = words.age.match(tokens, k);
    if (a && a.last <= q.first && (years || a.last === q.first)) return true;
  }
  const after = m ? m.last : q.last;
  const behind = after < s.last && tokens.kind[after] === KIND.word ? words.age.match(tokens, after) : null;
  if (behind && (years || language.code === 'en')) return true;
  if (years && words.age.match(tokens, q.last)) return true;
  const hyphenated =
    q.last < s.last && hyphen(tokens.words[q.last]!.raw) && q.last + 1 < s.last ? words.age.match(tokens, q.last + 1) : null;
  if (hyphenated) return true;
  if (
    q.last < s.last &&
    hyphen(tokens.words[q.last]!.raw) &&
    /^(year|month)$/.test(tokens.words[q.last + 1]?.fold ?? '') &&
    hyphen(tokens.words[q.last + 2]?.raw ?? '') &&
    tokens.words[q.last + 3]?.fold === 'old'
  )
    return true;
  if (years && q.qualifiers.length === 0 && q.low === q.high && afterName(page, q, s)) return true;
  const open = q.first > s.first ? tokens.words[q.first - 1]!.raw : '';
  const shut = after < s.last ? tokens.words[after]!.raw : '';
  // (35 عاما), (35) after a name
  if (open === '(' && shut === ')' && years && q.qualifiers.length === 0 && q.low === q.high) return true;
  if (
    language.code === 'en' &&
    open === ',' &&
    shut === ',' &&
    !m &&
    q.number.digits &&
    q.first - 2 >= s.first &&
    tokens.words[q.first - 2]!.capital
  )
    return true;
  return false;
}
