import type { Span } from '../model/index.ts';
import { fold } from '../text/index.ts';
import { correspondents, months } from './page-words.ts';

const monthNames = months
  .flat()
  .filter((m) => m.length >= 3)
  .join('|');

/** A sentence, or what stands between two marks that end one, with what tells page clutter from prose. */
export interface Unit extends Span {
  readonly words: number;
  /** Ends like a sentence. */
  readonly closed: boolean;
  /** Its words, letters and digits only, folded. */
  readonly folded: readonly Word[];
}

/** A written form, looked at once however often it stands in a text. */
export interface Word {
  readonly id: number;
  readonly fold: string;
  /** What stays of it through Arabic prefixes and English endings. */
  readonly stem: string;
}

// Lines above the first sentence of a report.
const TOP = 6;

/** Sentences of a stretch, in one pass. */
export function unitsOf(text: string, from: number, to: number): readonly Unit[] {
  const units: Unit[] = [];
  const forms = new Map<string, Word>();
  const latin = /[a-z0-9)"”] [A-Z]/.test(text);
  const end = /[.!?؟…]{1,8}["»”’')\]]{0,4}(?=\s)|\n/g;
  end.lastIndex = from;
  let start = from;
  let told = false;
  const add = (a: number, b: number, closed: boolean): void => {
    told ||= closed && b > a;
    if (b > a) units.push({ start: a, end: b, words: countWords(text, a, b), closed, folded: wordsOf(text, a, b, forms) });
  };
  const put = (stop: number, closed: boolean): void => {
    let a = start;
    let b = Math.min(stop, to);
    while (a < b && text.charCodeAt(a) <= 0x20) a++;
    while (b > a && text.charCodeAt(b - 1) <= 0x20) b--;
    // A passage set apart has sixty words at most.
    for (let n = 0; latin && n < 3; n++) {
      const seam = a + seamOf(text.slice(a, Math.min(b, a + 420)), units.length < TOP && !told);
      if (seam === a || seam >= b) break;
      add(a, seam - 1, false);
      a = seam;
    }
    add(a, b, closed);
    start = stop;
  };
  for (let m = end.exec(text); m !== null && m.index < to; m = end.exec(text)) put(m.index + m[0].length, m[0] !== '\n');
  if (start < to) put(to, /[.!?؟…]["»”’')\]]*$/.test(text.slice(Math.max(start, to - 6), to)));
  return units;
}

// A new English sentence behind words that no mark ended: a small word with a capital, and a small letter or the letters of a body behind it.
const sentenceStart =
  /[\p{Ll}\p{Lu}0-9)"”] (?=(?:The|There|They|But|Another|It|He|She|In|On|At|An?|Some|Many|Most|So|If|As|After|This|These|When|While|What|We|For|I) \p{Ll}|The \p{Lu}{2,5} \p{Ll}|But \p{Lu})/gu;
// At the head of a page a headline and a caption stand before the first sentence: there a name may follow as well.
const firstSentence = /[\p{Ll}\p{Lu}0-9)"”] (?=The \p{Lu}\p{L})/gu;
// Small words that lead on to a name with an article (`told The Orchard Times`).
const leadsOn =
  /(?:^|\s)(?:told|says?|said|tells|in|by|of|from|and|or|for|with|to|an?|as|at|on|over|the|newspaper|magazine|paper|daily|weekly)$/iu;

/** Words that open the lines of a box of facts (`Founded in 1999 Led by … Based in …`). */
const fact =
  /[\p{L}0-9)] (?:Includes?|Formed|Founded|Established|Created|Led by|Based in|Born|Aged|Stated|Consists|Comprises|Elected|Set up|Population|Capital|Area) /gu;

/** Whether words without a mark are the lines of a box of facts: two or more openings of such lines behind others. */
export function isFactBox(s: string): boolean {
  return (s.match(fact)?.length ?? 0) >= 2;
}

/** An entry of a box of days: `3 Feb: …`. */
export const boxed = new RegExp(`(?:^|[\\s.])[0-9٠-٩]{1,2} (?:${monthNames})[a-z]{0,6}:`, 'gi');

// Words that stand in one line of a page before a sentence is glued to it; a passage set apart is longer.
const GLUED = 25;
const APART = 60;

const name = "\\p{Lu}[\\p{L}'’.-]*";
const byline = new RegExp(
  `^By ${name} ${name}(?: ${name}){0,4} ?(?:${correspondents.map((c) => `[${c[0]}${c[0]!.toUpperCase()}]${c.slice(1)}`).join('|')})(?:,? in ${name}(?: ${name})?)?(?= \\p{Lu})`,
  'u',
);

/** Whether words are the line of who wrote a report, with what he is: `By Dana Holm Orchard Wire Diplomatic Correspondent`. */
export function isByline(s: string): boolean {
  return byline.exec(`${s} X`)?.[0].length === s.length;
}

/** Where a sentence starts behind a caption or a line of credit that was glued to it, 4 words on or more; 0 when nothing is glued. `head`: nothing stands above. */
function seamOf(s: string, head: boolean): number {
  const signed = head ? byline.exec(s.slice(0, 160)) : null;
  if (signed) return signed[0].length + 1;
  sentenceStart.lastIndex = 0;
  let at = sentenceStart.exec(s)?.index ?? -1;
  if (head) {
    firstSentence.lastIndex = 0;
    for (let m = firstSentence.exec(s); m !== null && (at < 0 || m.index < at); m = firstSentence.exec(s)) {
      if (leadsOn.test(s.slice(0, m.index + 1)) || s.slice(0, m.index + 1).split(/\s+/).length < 4) continue;
      at = m.index;
      break;
    }
  }
  if (at < 0) return 0;
  const before = s.slice(0, at + 1);
  const n = before.split(/\s+/).length;
  const quote = /end quote/i.test(before);
  boxed.lastIndex = 0;
  const most = quote || isFactBox(before) || boxed.test(before) ? APART : GLUED;
  return n >= 4 && n <= most && (quote || before.split('"').length % 2 === 1) ? at + 2 : 0;
}

/** Whether a code unit is of a word: letters, marks and digits of the scripts that news is written in. */
function isWord(c: number): boolean {
  if (c < 0x80) return (c >= 0x30 && c <= 0x39) || (c >= 0x41 && c <= 0x5a) || (c >= 0x61 && c <= 0x7a);
  if (c < 0x600) return c >= 0xc0 && c !== 0xd7 && c !== 0xf7;
  if (c < 0x700) return c >= 0x610 && c !== 0x61b && c !== 0x61f && !(c >= 0x66a && c <= 0x66d) && c !== 0x6d4;
  return !(c >= 0x2000 && c <= 0x206f) && !(c >= 0x3000 && c <= 0x303f);
}

function wordsOf(text: string, from: number, to: number, forms: Map<string, Word>): readonly Word[] {
  const words: Word[] = [];
  let start = -1;
  for (let i = from; i <= to; i++) {
    if (i < to && isWord(text.charCodeAt(i))) {
      if (start < 0) start = i;
      continue;
    }
    if (start < 0) continue;
    // A word longer than this is none.
    const form = text.slice(start, Math.min(i, start + 60));
    start = -1;
    let word = forms.get(form);
    if (word === undefined) {
      const folded = fold(form);
      word = { id: forms.size + 1, fold: folded, stem: folded.replace(/^[وفبلك]?ال(?=..)/u, '').slice(0, 5) };
      // Two ways of writing one folded form are one word.
      const same = forms.get(`\0${folded}`);
      if (same) word = same;
      else forms.set(`\0${folded}`, word);
      forms.set(form, word);
    }
    words.push(word);
  }
  return words;
}

function countWords(text: string, from: number, to: number): number {
  let n = 0;
  let inside = false;
  for (let i = from; i < to; i++) {
    const gap = text.charCodeAt(i) <= 0x20;
    if (!gap && !inside) n++;
    inside = !gap;
  }
  return n;
}
