/**
 * Where our words and sentences part otherwise than UAX 29 would, and why. Each row says for the places it speaks of whether we cut there; at all other places we cut as UAX 29 does.
 * The table in `docs/text.md` is this one.
 */
// arabic-data: allow presentation forms, bidi controls, tatweel

/** A place between two characters of a text. */
export interface Place {
  readonly text: string;
  /** UTF-16 offset, neither the beginning nor the end. */
  readonly at: number;
  /** The character before it, marks and format characters passed over as WB4 does; empty where there is none. */
  readonly left: string;
  /** The character behind it. */
  readonly right: string;
}

/** A class of places that are treated otherwise. */
export interface Exception {
  readonly name: string;
  /** Whether a word begins or ends there; null: as the rest of the word has it. */
  readonly cut: boolean | null;
  applies(place: Place): boolean;
}

const ignorable = /^[\p{M}\p{Cf}\u0640]$/u;
const letter = /^(?:\p{L})$/u;
const digit = /^[0-9\u0660-\u0669\u06f0-\u06f9]$/;
const regional = /^\p{Regional_Indicator}$/u;
const arabic = /^\p{Script=Arabic}$/u;
const spaceless =
  /^[\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]$/u;
const isLetter = (c: string): boolean => letter.test(c) && c.length === 1 && c !== '\u0640';
const sign = /^(?:[\u24b6-\u24e9\u2160-\u2188]|\p{Sk}|\p{L}{1}(?<=[\ud800-\udbff][\udc00-\udfff]))$/u;

/** The place between the characters at `at - 1` and `at`. */
export function placeAt(text: string, at: number): Place {
  let from = at;
  let left = '';
  while (from > 0) {
    const c = text.slice(
      text.charCodeAt(from - 1) >= 0xdc00 && text.charCodeAt(from - 1) <= 0xdfff && from > 1 ? from - 2 : from - 1,
      from,
    );
    from -= c.length;
    if (ignorable.test(c) && c !== '\u0640') continue;
    left = c;
    break;
  }
  return { text, at, left, right: String.fromCodePoint(text.codePointAt(at)!) };
}

const either = (p: Place, test: (c: string) => boolean): boolean => test(p.left) || test(p.right);

/** The first character from `at` on that is no mark and no format character. */
function following(text: string, at: number): string {
  for (const c of text.slice(at)) if (!ignorable.test(c) || c === '\u0640') return c;
  return '';
}
const unquoted = (c: string): boolean => c === '\u0640' || arabic.test(c) || sign.test(c);

/** All of them; the first that applies to a place counts. */
export const wordExceptions: readonly Exception[] = [
  {
    name: 'marks and format characters at the border of a token',
    cut: null,
    applies: (p) => ignorable.test(p.right),
  },
  {
    name: 'a joiner before an emoji, and none to join before it',
    cut: null,
    applies: (p) => p.text[p.at - 1] === '\u200d' && /^\p{Extended_Pictographic}$/u.test(p.right),
  },
  {
    name: 'a flag with something between its halves',
    cut: true,
    applies: (p) => regional.test(p.left) && ignorable.test(p.text[p.at - 1]!),
  },
  {
    name: 'zero-width spaces',
    cut: null,
    applies: (p) => /\u200b[\p{M}\p{Cf}]*$/u.test(p.text.slice(0, p.at)),
  },
  {
    name: 'tatweel before the first letter',
    cut: null,
    applies: (p) => p.left === '\u0640',
  },
  {
    name: 'words cut up between tatweels',
    cut: null,
    applies: (p) => /\u0640[.*_\-/ ]{0,3}$/.test(p.text.slice(0, p.at)) && /^[.*_\-/ ]{0,3}[\u0640\u0621-\u064a]/.test(p.text.slice(p.at)),
  },
  {
    name: 'scripts without spaces',
    cut: false,
    applies: (p) => either(p, (c) => spaceless.test(c)) && isLetter(p.left) && isLetter(p.right) && !either(p, (c) => arabic.test(c)),
  },
  {
    name: 'scripts that touch',
    cut: true,
    applies: (p) => isLetter(p.left) && isLetter(p.right) && arabic.test(p.left) !== arabic.test(p.right),
  },
  {
    name: 'letters and digits that touch',
    cut: true,
    applies: (p) => (isLetter(p.left) && /^\p{Nd}$/u.test(p.right)) || (/^\p{Nd}$/u.test(p.left) && isLetter(p.right)),
  },
  {
    name: 'digits of scripts that are not read',
    cut: true,
    applies: (p) => either(p, (c) => /^\p{Nd}$/u.test(c) && !digit.test(c)),
  },
  {
    name: 'low lines',
    cut: true,
    applies: (p) => either(p, (c) => /^\p{Pc}$/u.test(c)),
  },
  {
    name: 'signs that Unicode counts as letters',
    cut: true,
    applies: (p) => either(p, (c) => sign.test(c)),
  },
  {
    name: 'possessive',
    cut: true,
    applies: (p) => /^['\u2019]s(?![\p{L}\p{M}])/iu.test(p.text.slice(p.at)) && isLetter(p.left) && !arabic.test(p.left),
  },
  {
    name: 'points in words',
    cut: true,
    applies: (p) => (isLetter(p.left) && /^[.:\u00b7\u2024]$/.test(p.right)) || (/^[.:\u00b7\u2024]$/.test(p.left) && isLetter(p.right)),
  },
  {
    name: 'apostrophes at letters that are not Latin',
    cut: true,
    applies: (p) => {
      const quote = /^['\u2018\u2019]$/;
      if (quote.test(p.right)) return unquoted(p.left) || unquoted(following(p.text, p.at + 1));
      return quote.test(p.left) && (unquoted(p.right) || unquoted(placeAt(p.text, p.text.lastIndexOf(p.left, p.at - 1)).left));
    },
  },
  {
    name: 'apostrophes in words of scripts without spaces',
    cut: null,
    applies: (p) => either(p, (c) => /^['\u2018\u2019]$/.test(c)) && [...p.text].some((c) => spaceless.test(c)),
  },
  {
    name: 'points and commas in numbers',
    cut: true,
    applies: (p) =>
      (digit.test(p.left) && /^[.,;'\u2019\u2018\u060c\u066b\u066c]$/.test(p.right)) ||
      (/^[.,;'\u2019\u2018\u060c\u066b\u066c]$/.test(p.left) && digit.test(p.right)),
  },
  {
    name: 'Hebrew quotation marks',
    cut: true,
    applies: (p) =>
      (p.left === '\u05d0' && /^["']$/.test(p.right) && !isLetter(following(p.text, p.at + 1))) ||
      (p.left === '"' && p.right === '\u05d0') ||
      (p.left === '\u05d0' && p.right === '"'),
  },
];

/** A place between two tokens that stand in one line. */
export interface SentencePlace {
  /** What stands before it, up to the end of the token, and what stands from the next token on, without marks and format characters. */
  readonly before: string;
  readonly after: string;
  /** Whether white space stands between the two tokens. */
  readonly gap: boolean;
  /** The token before the last one, folded. */
  readonly word: string;
  readonly abbreviations: ReadonlySet<string>;
}

const stops = /[.!?\u061f\u2026\u06d4]["\u201d\u00bb\u2019)\]]*$/;
const closed = /["\u201d\u00bb\u2019)\]]$/;
const opening = /^[[({\u00ab\u201c\u2018]$/;
const run = /([.!?\u061f\u2026\u06d4][.!?\u061f\u2026\u06d4"\u201d\u00bb\u2019)\]]*)$/;

/** Where sentences end otherwise; the first that applies counts. */
export const sentenceExceptions: readonly {
  readonly name: string;
  readonly cut: boolean | null;
  applies(place: SentencePlace): boolean;
}[] = [
  {
    name: 'a row of three points',
    cut: null,
    applies: (p) => p.after.startsWith('\u2026') || (run.exec(p.before)?.[1]?.includes('\u2026') ?? false),
  },
  {
    name: 'opening brackets and marks right behind a stop',
    cut: null,
    applies: (p) =>
      (!p.gap && stops.test(p.before) && opening.test(p.after[0] ?? '')) ||
      /[.!?\u061f]["\u201d\u00bb\u2019)\]]*[[({\u00ab\u201c\u2018]$/.test(p.before),
  },
  {
    name: 'dashes and colons behind a stop',
    cut: null,
    applies: (p) => stops.test(p.before) && /^[:;\-\u2013\u2014]/.test(p.after),
  },
  {
    name: 'no white space behind closing marks',
    cut: false,
    applies: (p) => !p.gap && stops.test(p.before) && closed.test(p.before),
  },
  {
    name: 'no white space behind a full stop',
    cut: false,
    applies: (p) => !p.gap && p.before.endsWith('.') && !glued(p),
  },
  {
    name: 'two Arabic words with a full stop and no space between',
    cut: true,
    applies: (p) => !p.gap && glued(p),
  },
  {
    name: 'a small letter behind a quotation mark or bracket',
    cut: false,
    applies: (p) => /["\u201d\u00bb\u2019)\]]$/.test(p.before) && stops.test(p.before) && /^[a-z]/.test(p.after),
  },
  {
    name: 'abbreviations and initials',
    cut: false,
    applies: (p) => p.gap && p.before.endsWith('.') && abbreviated(p),
  },
  {
    name: 'a full stop before a small letter, or before what is no letter',
    cut: true,
    applies: (p) => p.gap && !/^[.!?,\u060c\u061f]/.test(p.after) && /\.["\u201d\u00bb\u2019)\]]*$/.test(p.before),
  },
];

/** Whether a full stop stands between two Arabic words of three letters or more with nothing between. */
const glued = (p: SentencePlace): boolean => /[\u0620-\u064a]{3}[\p{M}\u0640]*\.$/u.test(p.before) && /^[\u0620-\u064a]{3}/.test(p.after);
/** Whether a single letter or an abbreviation stands before the stop. */
const abbreviated = (p: SentencePlace): boolean =>
  p.abbreviations.has(p.word) ||
  /(?:(?<!\p{L})\p{L}|(?<=\p{Script=Latin})\p{Script=Arabic}|(?<=\p{Script=Arabic})\p{Script=Latin})\.$/u.test(p.before);
