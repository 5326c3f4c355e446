import { fold, skeleton } from '../../text/index.ts';
import type { Page } from '../extractor.ts';

/** Whether a body that is named in a report published it: what was said to the paper itself came through nobody. */
export type IsPublisher = (names: readonly string[], known: boolean) => boolean;

/** The head of a report in UTF-16 units, and its lines: the masthead, the headline, the place and day. */
const HEAD = 500;
const LINES = 5;
/** Consonants at least by which an address is told to name an outlet. */
const TELLING = 2;

/**
 * The outlet of a report, from its address, compared by consonants in both scripts ("nabaa-alqahira", نبأ القاهرة), and from the line of place and day at its
 * head («بغداد (دجلة برس)», «خاص / النبأ»). `outletNouns`: folded kinds of outlet, which an address leaves out. An outlet that is `known` to the lexicon is told
 * by the address only: agencies stand in the datelines of others.
 */
export function publisherOf(page: Page, outletNouns: ReadonlySet<string>): IsPublisher {
  const source = page.report.source.value ?? '';
  const address = addressOf(source);
  let head: readonly string[] | null = null;
  const lines = (): readonly string[] =>
    (head ??= page.text
      .slice(0, HEAD)
      .split('\n', LINES)
      .filter((line) => BARS.test(line) && line.split(' ', LONGEST + 1).length <= LONGEST)
      .map((line) => fold(line)));
  const answers = new Map<string, boolean>();
  const check = (name: string, known: boolean): boolean => {
    if (address.length === 0 && (known || lines().length === 0)) return false;
    const words = fold(name)
      .replace(/["“”«»()]/g, '')
      .split(/[\s-]+/)
      .filter((w) => w !== '' && !outletNouns.has(w.replace(/^ال/, '')) && !w.startsWith('لل'));
    if (words.length === 0) return false;
    if (address.length > 0 && (sameOutlet(words.map(bones).filter(Boolean), address) || writtenAsOne(words) === address.join('')))
      return true;
    return !known && lines().some((line) => heads(line, words.join(' ')));
  };
  return (names, known) =>
    names.some((name) => {
      const key = `${known ? '+' : '-'}${name}`;
      const answer = answers.get(key) ?? check(name, known);
      answers.set(key, answer);
      return answer;
    });
}

/** Consonants of a word; s and z are one, as in رويترز and نيوز. */
function bones(word: string): string {
  return skeleton(word).replace(/z/g, 's');
}

/** Consonants of the words of an address, without its ending: www.alnahar-aljadid.com → nr, gdd. Empty for what is no address. */
function addressOf(source: string): readonly string[] {
  if (!/^[a-z0-9.-]+\.[a-z]{2,}$/i.test(source)) return [];
  const labels = source
    .toLowerCase()
    .replace(/^www\./, '')
    .split('.')
    .slice(0, -1);
  return labels
    .flatMap((label) => label.split('-'))
    .map(bones)
    .filter(Boolean);
}

/** Whether one list of words opens the other, or, two of them or more, stands in it. */
function sameOutlet(name: readonly string[], address: readonly string[]): boolean {
  const [short, long] = name.length <= address.length ? [name, address] : [address, name];
  if (short.join('').length < TELLING) return false;
  for (let at = 0; at === 0 || (short.length > 1 && at + short.length <= long.length); at++)
    if (short.every((w, k) => long[at + k] === w)) return true;
  return name.join('') === address.join('');
}

/** Consonants of a name as an address writes it in one word, with the articles inside: صدى البستان, sadaalbustan. */
function writtenAsOne(words: readonly string[]): string {
  return words.map((w, i) => (i > 0 && w.startsWith('ال') ? 'l' : '') + bones(w)).join('');
}

/** Whether a name stands in a line of place and day: in brackets, between dashes or bars, or behind them at its end. All folded. */
function heads(line: string, name: string): boolean {
  const at = line.indexOf(name);
  if (at < 0) return false;
  const before = bare(line.slice(0, at));
  const after = bare([...line.slice(at + name.length)].reverse().join(''));
  // "مكتب الشاهد", "وكالة المتوسط": a word for what it is may stand between.
  const opened = before === '' || isBar(before) || isBar(bare(before.slice(0, before.lastIndexOf(' ') + 1)));
  const closed = after === '' || (isBar(after) && (after.at(-1) !== ':' || before !== '')) || ',،·'.includes(after.at(-1)!);
  return opened && closed && (before !== '' || after !== '');
}

/** Words of a line of place and day, at most, and what sets off its parts. */
const LONGEST = 15;
const BARS = /[-–—/()|:,،·]/;

/** A stretch without the blanks and quotation marks at its end. */
function bare(stretch: string): string {
  let end = stretch.length;
  while (end > 0 && ' "“”«»'.includes(stretch[end - 1]!)) end--;
  return stretch.slice(0, end);
}

/** Whether a stretch ends in what sets off the parts of such a line. */
function isBar(stretch: string): boolean {
  return stretch !== '' && '-–—/()|:'.includes(stretch.at(-1)!);
}
