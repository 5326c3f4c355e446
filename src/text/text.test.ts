import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  compose,
  findQuotations,
  findSentences,
  fold,
  foldWord,
  KIND,
  PhraseTrie,
  tokenFrom,
  tokenize,
  toSource,
  wordOf,
} from './index.ts';

// arabic-data: allow presentation forms persian letters bidi controls

/** Text as it comes: Arabic with marks, Latin, digits of three kinds, emoji, bidi controls, lone surrogates. */
const anyText = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        'قال',
        'الوزير',
        'و',
        'قُتِلَ',
        'استهـ ـداف',
        '٣٠٨',
        '۱۲',
        '300',
        ' ',
        '\n',
        '.',
        '،',
        '؟',
        '"',
        '«',
        '»',
        '“',
        '”',
        '😀',
        '👨‍👩‍👧',
        '\u202e',
        '\u2067',
        '\u200f',
        'Al-Bukamal',
        "Assad's",
        'said',
        '\ud800',
        'ﻻ',
        'کی',
        '\t',
        '\0',
        '(',
        ')',
      ),
      fc.string({ unit: 'binary', maxLength: 4 }),
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(''));

describe('folding', () => {
  test('what a reader takes for one word folds to one string', () => {
    const same: readonly (readonly string[])[] = [
      ['أبو', 'ابو', 'أَبُو', 'ابـو'],
      ['إدلب', 'ادلب', 'إدلِب'],
      ['مدينة', 'مدينه'],
      ['على', 'علي', 'علی'],
      ['الكردية', 'الکردیه'],
      ['ﻻ', 'لا'],
      ['Côte', 'cote'],
      ['don’t', "don't"],
      ['قتلى', 'قتـلى', 'قتـ.ـلى', 'قـ ـتـ ـلى', 'قتــ*ــلى'],
      ['٣٠٨', '۳۰۸', '308'],
    ];
    for (const forms of same) expect(new Set(forms.map(fold)).size, forms.join(' ')).toBe(1);
  });
  test('hamza on waw and ya is kept: it tells words apart', () => {
    expect(fold('مسؤول')).not.toBe(fold('مسول'));
  });
  test('every unit of a folded word maps into the word, in order', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 12 }), (s) => {
        const { text, map } = foldWord(s);
        let last = 0;
        for (let i = 0; i <= text.length; i++) {
          const at = toSource(map, i);
          expect(at).toBeGreaterThanOrEqual(last);
          expect(at).toBeLessThanOrEqual(s.length);
          last = at;
        }
        expect(foldWord(text).text).toBe(foldWord(foldWord(text).text).text);
      }),
    );
  });
  test('maps compose', () => {
    const a = foldWord('قُـتِـل');
    const b = { length: 2, source: Int32Array.from([0, 1, 3]) };
    const c = compose(a.map, b);
    expect(toSource(c, 1)).toBe(toSource(a.map, 1));
    expect(toSource(c, 2)).toBe(toSource(a.map, 3));
  });
});

describe('tokens', () => {
  test('lie in order, cover their characters, and leave out nothing but white space, marks and invisible characters', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const t = tokenize(text);
        let last = 0;
        for (let i = 0; i < t.count; i++) {
          expect(t.start[i]).toBeGreaterThanOrEqual(last);
          expect(t.end[i]).toBeGreaterThan(t.start[i]!);
          expect(t.words[i]!.raw).toBe(text.slice(t.start[i], t.end[i]));
          last = t.end[i]!;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
    );
  });
  test('a possessive is a word of its own, an elision is not', () => {
    expect(tokenize('Assad’s men don’t').words.map((w) => w.raw)).toEqual(['Assad', '’s', 'men', 'don’t']);
  });
  test('scripts part words that touch', () => {
    expect(tokenize('قالReuters').words.map((w) => w.raw)).toEqual(['قال', 'Reuters']);
  });
  test('marks and tatweel stay inside the word', () => {
    const t = tokenize('قُتِـلَ 3');
    expect(t.words.map((w) => w.fold)).toEqual(['قتل', '3']);
  });
  test('a word cut up between tatweels is one word', () => {
    const raw = (s: string): readonly string[] => tokenize(s).words.map((w) => w.raw);
    expect(raw('سقوط قتـ.ـلى وإصـ ـابة')).toEqual(['سقوط', 'قتـ.ـلى', 'وإصـ ـابة']);
    expect(tokenize('طـ..ـائرة').words.map((w) => w.fold)).toEqual(['طائره']);
    // A dash of tatweel, a tatweel at the end of a word, a full stop behind it.
    expect(raw('أرض ـ جو')).toEqual(['أرض', 'جو']);
    expect(raw('لـ قوات')).toEqual(['لـ', 'قوات']);
    expect(raw('كتابـ. ثم')).toEqual(['كتابـ', '.', 'ثم']);
    expect(raw('قتـ....ـلى').length).toBeGreaterThan(1);
  });
  test('token at an offset', () => {
    const t = tokenize('ab cd ef');
    expect([0, 1, 3, 4, 8].map((o) => tokenFrom(t, o))).toEqual([0, 1, 1, 2, 3]);
  });
});

describe('sentences', () => {
  const cut = (text: string, abbreviations: readonly string[] = []) =>
    findSentences(tokenize(text), new Set(abbreviations)).map((s) => text.slice(s.start, s.end));
  test('end at stops, question marks and line breaks', () => {
    expect(cut('وصلت القافلة. هل توقفت؟ نعم\nانتهى')).toEqual(['وصلت القافلة.', 'هل توقفت؟', 'نعم', 'انتهى']);
  });
  test('do not end after abbreviations, initials or inside numbers', () => {
    expect(cut('قال د. سمير إن القوة 7.3 درجة.', ['د'])).toHaveLength(1);
    expect(cut('Lt. Gen. Townsend spoke to J. Smith. He left.', ['lt', 'gen'])).toEqual([
      'Lt. Gen. Townsend spoke to J. Smith.',
      'He left.',
    ]);
  });
  test('go on behind a quotation mark or bracket when a small letter follows', () => {
    expect(cut('"Why?" he asked. He left.')).toEqual(['"Why?" he asked.', 'He left.']);
    expect(cut('Ann Lee (R-Ohio.) said no. "Stop!" She ran.')).toEqual(['Ann Lee (R-Ohio.) said no.', '"Stop!"', 'She ran.']);
  });
  test('end after a decade', () => {
    expect(cut('They met in the 1970s. They left.')).toHaveLength(2);
  });
  test('end between two Arabic words with no space, but not in a domain', () => {
    expect(cut('وصلت القافلة إلى القرية.وقال الناطق')).toEqual(['وصلت القافلة إلى القرية.', 'وقال الناطق']);
    expect(cut('نشر موقع السورية.نت الخبر')).toHaveLength(1);
  });
  test('keep the closing quotation mark', () => {
    expect(cut('قال: "لن نقبل." وأضاف.')).toEqual(['قال: "لن نقبل."', 'وأضاف.']);
  });
});

describe('quotations', () => {
  const inner = (text: string) =>
    findQuotations(tokenize(text)).map((q) => `${text.slice(q.inner.start, q.inner.end)}${q.closed ? '' : '…'}`);
  test('of every kind', () => {
    expect(inner('قال "نعم" و«لا» و“ربما” ثم ”عكس“')).toEqual(['نعم', 'لا', 'ربما', 'عكس']);
    expect(inner("He said 'never' and “always”, don't ask")).toEqual(['never', 'always']);
  });
  test('nested ones', () => {
    expect(inner('قال «إن "الحل" قريب»')).toEqual(['إن "الحل" قريب', 'الحل']);
  });
  test('one that never closes ends with its paragraph', () => {
    expect(inner('قال "لن نقبل بهذا\nوأضاف "نعم"')).toEqual(['لن نقبل بهذا…', 'نعم']);
  });
  test('spans hold on any text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const q of findQuotations(tokenize(text))) {
          expect(q.start).toBeLessThan(q.end);
          expect(q.inner.start).toBeGreaterThanOrEqual(q.start);
          expect(q.inner.end).toBeLessThanOrEqual(q.end);
        }
      }),
    );
  });
});

describe('phrases', () => {
  const trie = new PhraseTrie<string>((w) => [{ stem: w.fold, at: 0, tail: 0, conjunction: '', preposition: '', article: false }]);
  trie.add('دير الزور', 'city');
  trie.add('دير', 'monastery');
  trie.add('al-bukamal', 'town');
  test('the longest wins, hyphens count as spaces', () => {
    expect(trie.match(tokenize('دير الزور شرقا'), 0)?.values).toEqual(['city']);
    expect(trie.match(tokenize('دير قديم'), 0)?.values).toEqual(['monastery']);
    expect(trie.match(tokenize('Al Bukamal'), 0)?.last).toBe(2);
    expect(trie.match(tokenize('Al-Bukamal'), 0)?.last).toBe(3);
    expect(trie.match(tokenize('شرقا'), 0)).toBeNull();
  });
});

test('a written form is recorded once', () => {
  expect(wordOf('الوزير')).toBe(wordOf('الوزير'));
  expect(wordOf('الوزير').kind).toBe(KIND.word);
});
