/** One or more characters of each class that UAX 29 tells word and sentence boundaries by, chosen by hand from its tables. */
// arabic-data: allow presentation forms, bidi controls, Persian letters, tatweel, not nfc

/** Classes of Word_Break (UAX 29, table 3), with what our own reader of words tells apart inside them. */
export const wordClasses: Readonly<Record<string, string>> = {
  CR: '\r',
  LF: '\n',
  Newline: '\u2028',
  'Extend: accent': '\u0301',
  'Extend: fatha': '\u064e',
  ZWJ: '\u200d',
  'Format: right-to-left mark': '\u200f',
  'Format: soft hyphen': '\u00ad',
  'ALetter: Latin': 'a',
  'ALetter: Latin s': 's',
  'ALetter: Arabic': '\u0628',
  'ALetter: tatweel': '\u0640',
  'ALetter: Cyrillic': '\u0436',
  'ALetter: enclosed': '\u24b6',
  Hebrew_Letter: '\u05d0',
  Katakana: '\u30ab',
  Single_Quote: "'",
  Double_Quote: '"',
  'MidNumLet: full stop': '.',
  'MidNumLet: apostrophe': '\u2019',
  MidLetter: ':',
  'MidNum: comma': ',',
  'MidNum: Arabic comma': '\u060c',
  'MidNum: thousands': '\u066c',
  'Numeric: ASCII': '3',
  'Numeric: Arabic-Indic': '\u0663',
  'Numeric: Persian': '\u06f3',
  'Numeric: Devanagari': '\u0969',
  ExtendNumLet: '_',
  WSegSpace: ' ',
  'Other: no-break space': '\u00a0',
  'Other: zero-width space': '\u200b',
  Regional_Indicator: '\u{1f1f8}',
  Extended_Pictographic: '\u2764',
  'Extended_Pictographic beyond the BMP': '\u{1f600}',
  'Other: mark': '!',
  'Other: sign': '$',
  'Other: ideograph': '\u4e2d',
};

/** Classes of Sentence_Break (UAX 29, table 4). */
export const sentenceClasses: Readonly<Record<string, string>> = {
  CR: '\r',
  LF: '\n',
  Sep: '\u2029',
  Extend: '\u0301',
  Format: '\u200f',
  Sp: ' ',
  'Sp: form feed': '\u000c',
  'Lower: word': 'word',
  'Lower: letter': 'b',
  Upper: 'Word',
  'OLetter: word': '\u0643\u0644\u0645\u0629',
  'OLetter: letter': '\u0628',
  Numeric: '3',
  ATerm: '.',
  'STerm: Latin': '?',
  'STerm: Arabic': '\u061f',
  'SContinue: comma': ',',
  'SContinue: Arabic comma': '\u060c',
  'SContinue: colon': ':',
  'SContinue: dash': '\u2013',
  'Close: quotation mark': '"',
  'Close: guillemet': '\u00bb',
  'Close: bracket': ')',
  'Other: ellipsis': '\u2026',
  'Other: sign': '$',
};

/** All rows of `length` classes. */
export function* rows(classes: Readonly<Record<string, string>>, length: number): Generator<readonly string[]> {
  if (length === 0) {
    yield [];
    return;
  }
  for (const rest of rows(classes, length - 1)) for (const name of Object.keys(classes)) yield [...rest, name];
}
