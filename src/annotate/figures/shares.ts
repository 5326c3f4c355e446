import { KIND, type Tokens } from '../../text/index.ts';
import type { Page } from '../extractor.ts';
import { type Head, headAt } from './head.ts';
import type { Quantity } from './quantities.ts';

/** Tokens looked at before a share for the word that says what it measures. */
const REACH = 24;

/** The rate that a share is the value of, with its complement: نسبة المشاركة بلغت 54 في المئة. Null where no such word stands before it. */
export function rateBefore(page: Page, q: Quantity, from: number): Head | null {
  const { tokens, language } = page;
  const words = language.figures;
  for (let k = q.first - 1; k >= Math.max(from, q.first - REACH); k--) {
    if (tokens.kind[k] === KIND.number || (tokens.kind[k] === KIND.punctuation && '.؛;:؟!'.includes(tokens.words[k]!.raw))) return null;
    if (tokens.kind[k] !== KIND.word) continue;
    const m = words.rates.match(tokens, k);
    // بنسبة 12 في المئة tells how much, not of what.
    if (!m || (m.last === q.first && m.reading.preposition !== '')) continue;
    const bare = m.reading.article || m.last >= q.first || !nominal(page, m.last);
    const head = headAt(tokens, k, bare ? m.last : m.last + 1, null, null);
    return { ...head, start: head.start + (m.reading.article ? Math.max(0, m.reading.at - 2) : m.reading.at) };
  }
  return null;
}

/** Whether the word before the share says that something has this value: بلغت, was. */
export function reached(page: Page, q: Quantity, from: number): boolean {
  return q.first > from && (q.qualifiers.length > 0 || reaches(page, q.first - 1));
}

function reaches(page: Page, k: number): boolean {
  const { tokens, language } = page;
  if (tokens.kind[k] !== KIND.word) return false;
  const { reaching, change } = language.figures;
  const word = tokens.words[k]!;
  const stem = word.arabic && /^[وف]..../.test(word.fold) ? word.fold.slice(1) : word.fold;
  return reaching.has(word.fold) || change.has(word.fold) || reaching.has(stem) || change.has(stem);
}

/** The subject of a verb of measure or change that leads to the share: تراجعت الصادرات بنسبة 12 في المئة, "unemployment rose to 8 percent". */
export function measuredBefore(page: Page, q: Quantity, from: number): Head | null {
  const { tokens, language } = page;
  const words = language.figures;
  let p = q.first - 1;
  let verb = q.qualifiers.length > 0 && words.nounPhrase === 'head-first';
  for (; p >= from && q.first - p < 6 && tokens.kind[p] === KIND.word; p--) {
    const word = tokens.words[p]!;
    if (reaches(page, p)) verb = true;
    else if (!words.leading.has(word.fold)) break;
  }
  if (p < from || tokens.kind[p] !== KIND.word) return null;
  if (words.nounPhrase === 'head-last')
    return verb && nominal(page, p) ? headAt(tokens, p, p + 1, words.noun(tokens.words[p]!), null) : null;
  if (verb && definite(tokens, p) && nominal(page, p)) {
    let first = p;
    while (first - 1 >= from && p - first < 2 && definite(tokens, first - 1) && nominal(page, first - 1)) first--;
    return headAt(tokens, first, first + 1, words.noun(tokens.words[first]!), null);
  }
  // The verb first, then its subject.
  for (let v = p; v >= Math.max(from, p - 5) && tokens.kind[v] === KIND.word; v--) {
    if (!reaches(page, v)) continue;
    if (v === p || !nominal(page, v + 1)) return null;
    const wide = v + 2 <= p && !definite(tokens, v + 1) && definite(tokens, v + 2);
    return headAt(tokens, v + 1, wide ? v + 3 : v + 2, words.noun(tokens.words[v + 1]!), null);
  }
  return null;
}

function definite(tokens: Tokens, k: number): boolean {
  return tokens.kind[k] === KIND.word && tokens.words[k]!.fold.startsWith('ال');
}

/** Whether the word at `k` can be a noun without a particle before it. */
function nominal(page: Page, k: number): boolean {
  const { tokens, language } = page;
  if (tokens.kind[k] !== KIND.word) return false;
  const word = tokens.words[k]!;
  const words = language.figures;
  return word.fold.length > 2 && !words.stop.has(word.fold) && !words.verbal(word) && !words.numeral(word) && !reaches(page, k);
}
