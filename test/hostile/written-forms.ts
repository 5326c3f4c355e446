// arabic-data: allow presentation forms, bidi controls, Persian letters
/** Ways to write a text otherwise so that a reader sees the same: each maps a text to another form of it. */

/** Isolated presentation forms of Arabic letters, from their compatibility decompositions (Unicode, Arabic Presentation Forms-B). */
const isolated = new Map<string, string>();
for (let c = 0xfe80; c <= 0xfef4; c++) {
  const form = String.fromCharCode(c);
  const letter = form.normalize('NFKC');
  if (letter.length === 1 && !isolated.has(letter)) isolated.set(letter, form);
}

const marks = ['\u064e', '\u064f', '\u0650', '\u0651', '\u0652', '\u064b'];
const isLetter = (ch: string): boolean => /^[\u0621-\u063a\u0641-\u064a]$/.test(ch);
const joins = (ch: string): boolean => isLetter(ch) && !/[\u0621-\u0625\u0627\u062f-\u0632\u0648\u0629\u0649]/.test(ch);

/** Puts something between the letters of Arabic words, at every `step`th letter that may take it. */
const between = (text: string, put: string, may: (a: string, b: string) => boolean, step: number): string => {
  let out = '';
  let n = 0;
  for (let i = 0; i < text.length; i++) {
    out += text[i];
    if (i + 1 < text.length && may(text[i]!, text[i + 1]!) && n++ % step === 0) out += put;
  }
  return out;
};

export const writtenForms: Readonly<Record<string, (text: string) => string>> = {
  NFC: (t) => t.normalize('NFC'),
  NFD: (t) => t.normalize('NFD'),
  NFKC: (t) => t.normalize('NFKC'),
  NFKD: (t) => t.normalize('NFKD'),
  'presentation forms': (t) => [...t].map((ch) => isolated.get(ch) ?? ch).join(''),
  tatweel: (t) => between(t, '\u0640', (a, b) => joins(a) && isLetter(b), 2),
  tashkeel: (t) => {
    let n = 0;
    return [...t].map((ch) => (isLetter(ch) && !/[\u0621-\u0626\u0649]/.test(ch) ? ch + marks[n++ % marks.length] : ch)).join('');
  },
  'Arabic digits': (t) => t.replace(/[0-9]/g, (d) => String.fromCharCode(0x660 + Number(d))),
  'Persian digits': (t) => t.replace(/[0-9]/g, (d) => String.fromCharCode(0x6f0 + Number(d))),
  'Persian letters': (t) => t.replaceAll('ي', 'ی').replaceAll('ك', 'ک'),
  'zero-width joiners': (t) => between(t, '\u200d', (a, b) => joins(a) && isLetter(b), 3),
  'zero-width non-joiners': (t) => between(t, '\u200c', (a, b) => isLetter(a) && isLetter(b), 4),
  'soft hyphens': (t) => between(t, '\u00ad', (a, b) => /[a-z]/.test(a) && /[a-z]/.test(b), 3),
  'word joiners': (t) => between(t, '\u2060', (a, b) => isLetter(a) && isLetter(b), 5),
  'right-to-left marks': (t) => t.replace(/ /g, ' \u200f'),
  'left-to-right marks': (t) => t.replace(/ /g, '\u200e '),
  embedding: (t) => `\u202b${t}\u202c`,
  isolates: (t) => t.replace(/[0-9]+/g, (n) => `\u2066${n}\u2069`),
  'no-break spaces': (t) => t.replace(/ /g, '\u00a0'),
  'double spaces': (t) => t.replace(/ /g, '  '),
};
