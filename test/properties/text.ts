/** Properties of the text room: tokens, sentences, quotations, folding, numbers in digits, words that changed. */
import { changesBetween } from '../../src/text/diff.ts';
import {
  compose,
  digitValue,
  edtf,
  fold,
  foldWord,
  isArabicMark,
  isInvisible,
  KIND,
  parseEdtf,
  plainLetters,
  readDigits,
  sourceOffset,
  tokenFrom,
  tokenize,
  toSource,
} from '../../src/text/index.ts';
import { around, type Property } from './property.ts';
import type { Specimen } from './specimen.ts';

const gap = /^[\s\p{Zs}\p{M}\u0000-\u001f\u007f]$/u;
const belongsToNothing = (c: number): boolean => isInvisible(c) || isArabicMark(c) || gap.test(String.fromCharCode(c));
const isHigh = (c: number): boolean => (c & 0xfc00) === 0xd800;
const isLow = (c: number): boolean => (c & 0xfc00) === 0xdc00;

const tile: Property = {
  name: 'tokens tile the text',
  check({ text, tokens: t }) {
    let last = 0;
    for (let i = 0; i < t.count; i++) {
      const start = t.start[i]!;
      const end = t.end[i]!;
      if (start < last || end <= start || end > text.length) return `token ${i} is ${start}-${end} behind ${last}`;
      for (let k = last; k < start; k++)
        if (!belongsToNothing(text.charCodeAt(k))) return `U+${text.charCodeAt(k).toString(16)} at ${k} belongs to no token`;
      if (t.words[i]!.raw !== text.slice(start, end)) return `token ${i} is not its characters`;
      if (t.words[i]!.kind !== t.kind[i]) return `token ${i} has two kinds`;
      if (isHigh(text.charCodeAt(end - 1)) && isLow(text.charCodeAt(end))) return `token ${i} ends inside a character`;
      last = end;
    }
    for (let k = last; k < text.length; k++)
      if (!belongsToNothing(text.charCodeAt(k))) return `U+${text.charCodeAt(k).toString(16)} at ${k} belongs to no token`;
    return null;
  },
};

const alone: Property = {
  name: 'a token read alone is the same token',
  check({ tokens: t }) {
    for (let i = 0; i < t.count; i++) {
      const { raw, kind } = t.words[i]!;
      // A possessive is one only behind its word.
      if (kind === KIND.word && /^['\u2019]/.test(raw)) continue;
      const again = tokenize(raw);
      if (again.count !== 1 || again.kind[0] !== kind || again.words[0]!.fold !== t.words[i]!.fold)
        return `${JSON.stringify(raw)} alone is ${JSON.stringify(again.words.map((w) => w.raw))}`;
    }
    return null;
  },
};

const look: Property = {
  name: 'a token is found by its offset',
  check({ text, tokens: t }) {
    for (let i = 0; i < t.count; i++) {
      if (tokenFrom(t, t.start[i]!) !== i) return `token ${i} is not found at its start`;
      if (tokenFrom(t, t.start[i]! + 1) !== i + 1) return `token ${i + 1} is not found behind the start of the one before`;
    }
    return tokenFrom(t, text.length) === t.count ? null : 'a token begins at the end of the text';
  },
};

const sentencesCover: Property = {
  name: 'sentences ascend and cover all tokens but line breaks',
  check({ text, tokens: t, sentences }) {
    let next = 0;
    let paragraph = 0;
    for (const s of sentences) {
      if (s.first < next || s.last <= s.first || s.last > t.count) return `sentence of tokens ${s.first}-${s.last} behind ${next}`;
      for (let k = next; k < s.first; k++) {
        if (t.kind[k] !== KIND.breakLine) return `token ${k} is in no sentence`;
        paragraph++;
      }
      if (s.paragraph !== paragraph) return `a sentence says paragraph ${s.paragraph} in ${paragraph}`;
      for (let k = s.first; k < s.last; k++) if (t.kind[k] === KIND.breakLine) return 'a sentence holds a line break';
      if (s.start !== t.start[s.first] || s.end !== t.end[s.last - 1] || s.end > text.length) return 'a sentence is not its tokens';
      next = s.last;
    }
    for (let k = next; k < t.count; k++) if (t.kind[k] !== KIND.breakLine) return `token ${k} is in no sentence`;
    return null;
  },
};

const quotationsNest: Property = {
  name: 'quotations ascend and nest',
  check({ text, quotations }) {
    let last = 0;
    for (const [i, q] of quotations.entries()) {
      if (q.start < last || q.end <= q.start || q.end > text.length) return `a quotation is ${q.start}-${q.end} behind ${last}`;
      if (q.inner.start < q.start || q.inner.end > q.end || q.inner.start > q.inner.end) return 'what is quoted stands outside its marks';
      for (const o of quotations.slice(i + 1)) if (o.start < q.end && o.end > q.end && o.start > q.start) return 'two quotations cross';
      last = q.start;
    }
    return null;
  },
};

const foldTwice: Property = {
  name: 'folding twice is folding once',
  check({ text, tokens: t }) {
    for (let i = 0; i < t.count; i++) {
      const once = t.words[i]!.fold;
      if (t.kind[i] !== KIND.word && t.kind[i] !== KIND.number) continue;
      const twice = foldWord(once).text;
      if (twice !== once)
        return `${JSON.stringify(t.words[i]!.raw)} folds to ${JSON.stringify(once)}, and that to ${JSON.stringify(twice)}`;
      const plain = plainLetters(t.words[i]!.raw);
      if (plainLetters(plain) !== plain) return `plain letters of ${JSON.stringify(t.words[i]!.raw)} are not plain`;
    }
    const once = fold(text);
    const twice = fold(once);
    return once === twice ? null : `the whole folds to ${JSON.stringify(once)}, and that to ${JSON.stringify(twice)}`;
  },
};

const forms: Property = {
  name: 'a word folds the same in every normal form',
  check({ tokens: t }) {
    for (let i = 0; i < t.count; i++) {
      const { raw, fold: folded, kind } = t.words[i]!;
      // Of the scripts that are read; other letters keep their accents.
      if (kind !== KIND.word || /(?![\p{Script=Latin}\p{Script=Arabic}])\p{L}/u.test(raw.normalize('NFKC'))) continue;
      for (const form of ['NFC', 'NFD'] as const) {
        const other = foldWord(raw.normalize(form)).text;
        if (other !== folded)
          return `${JSON.stringify(raw)} folds to ${JSON.stringify(folded)}, its ${form} ${JSON.stringify(raw.normalize(form))} to ${JSON.stringify(other)}`;
      }
    }
    return null;
  },
};

const maps: Property = {
  name: 'maps of folded words ascend, stay inside and compose',
  check({ text, tokens: t }) {
    for (let i = 0; i < t.count; i++) {
      const { raw, fold: folded, map } = t.words[i]!;
      if (map.length !== folded.length) return `the map of ${JSON.stringify(raw)} has ${map.length} places for ${folded.length} units`;
      if (map.source !== null && map.source.length !== map.length + 1) return 'a map has no end';
      let last = 0;
      for (let k = 0; k <= map.length; k++) {
        const at = toSource(map, k);
        if (at < last || at > raw.length) return `unit ${k} of the folded ${JSON.stringify(raw)} stands at ${at} behind ${last}`;
        if (k < map.length && isLow(raw.charCodeAt(at)) && isHigh(raw.charCodeAt(at - 1)) && !isLow(folded.charCodeAt(k)))
          return `unit ${k} of the folded ${JSON.stringify(raw)} stands inside a character`;
        if (sourceOffset(t, i, k) !== t.start[i]! + at) return 'an offset of the text is not that of the word';
        last = at;
      }
      if (toSource(map, map.length) !== raw.length) return `the map of ${JSON.stringify(raw)} ends early`;
      const outer = foldWord(folded).map;
      const both = compose(map, outer);
      for (let k = 0; k <= outer.length; k++)
        if (toSource(both, k) !== toSource(map, toSource(outer, k))) return 'two maps compose to a third';
    }
    return text.length >= 0 ? null : '';
  },
};

const digits: Property = {
  name: 'a number in digits read alone has the same value',
  check({ text, tokens: t }) {
    for (let i = 0; i < t.count; ) {
      if (t.kind[i] !== KIND.number) {
        i++;
        continue;
      }
      for (const dotGroups of [true, false]) {
        const n = readDigits(t, i, dotGroups);
        if (n.first !== i || n.last <= i || n.last > t.count) return `a number of tokens ${n.first}-${n.last} at ${i}`;
        const own = text.slice(t.start[i], t.end[n.last - 1]);
        const u = tokenize(own);
        const again = readDigits(u, 0, dotGroups);
        if (again.value !== n.value || again.last !== n.last - i)
          return `${JSON.stringify(own)} is ${n.value} in its text and ${again.value} alone`;
        if (n.value !== null && !(Number.isFinite(n.value) && n.value >= 0)) return `${JSON.stringify(own)} is ${n.value}`;
        // In ASCII digits it is the same number.
        if (
          n.plain &&
          n.value !== null &&
          n.value !==
            Number(
              [...own]
                .map((c) => digitValue(c.codePointAt(0)!))
                .filter((d) => d >= 0)
                .join(''),
            )
        )
          return `${JSON.stringify(own)} is read as ${n.value}`;
        if (!dotGroups) i = n.last;
      }
    }
    return null;
  },
};

const changed: Property = {
  name: 'changes between two texts turn one into the other',
  check(s: Specimen) {
    const before = s.text;
    const middle = s.tokens.count > 2 ? s.tokens.start[s.tokens.count >> 1]! : before.length;
    const after = `${before.slice(middle)} ${before.slice(0, middle)}`;
    const rest = (text: string, spans: readonly { readonly start: number; readonly end: number }[]): string => {
      let out = '';
      let at = 0;
      for (const { start, end } of spans) {
        if (start < at || end < start || end > text.length) throw new Error(`a change is ${start}-${end} behind ${at}`);
        out += `${text.slice(at, start)} `;
        at = end;
      }
      return (out + text.slice(at)).split(/\s+/).filter(Boolean).join(' ');
    };
    const changes = changesBetween(before, after);
    const a = rest(
      before,
      changes.map((c) => c.before),
    );
    const b = rest(
      after,
      changes.map((c) => c.after),
    );
    return a === b ? null : `what stayed is ${around(a, 0, 80)} and ${around(b, 0, 80)}`;
  },
};

const dates: Property = {
  name: 'a date of EDTF is written as it was read',
  check({ text }) {
    // Digits of the text as a date: most are none, and that must be said too.
    let n = 0;
    for (let i = 0; i < text.length; i++) n = (Math.imul(n, 31) + text.charCodeAt(i)) >>> 0;
    const two = (x: number): string => String(x).padStart(2, '0');
    const year = String(n % 10000).padStart(4, '0');
    const month = (n >>> 3) % 26;
    const day = (n >>> 5) % 33;
    const mark = n % 3 === 0 ? '~' : '';
    for (const written of [
      `${year}-${two(month)}-${two(day)}${mark}`,
      `${year}-${two(month)}${mark}`,
      `${year}${mark}`,
      `${year.slice(0, 3)}X${mark}`,
      `${year.slice(0, 2)}XX${mark}`,
    ]) {
      const period = parseEdtf(written);
      if (period === null) {
        if (month >= 1 && month <= 12 && day <= 28 && day >= 1) return `${written} is not read`;
        continue;
      }
      if (period.from > period.to) return `${written} ends before it begins`;
      if (edtf(period) !== written) return `${written} is written ${edtf(period)}`;
    }
    return parseEdtf(text) === null || edtf(parseEdtf(text)!) !== '' ? null : 'a text is a date of no form';
  },
};

/** Everything that must hold of a text before anything is understood of it. */
export const textProperties: readonly Property[] = [
  tile,
  alone,
  look,
  sentencesCover,
  quotationsNest,
  foldTwice,
  forms,
  maps,
  digits,
  changed,
  dates,
];
