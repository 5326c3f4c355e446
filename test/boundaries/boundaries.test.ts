import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { languageOf } from '../../src/lang/index.ts';
import { findSentences, KIND, tokenize } from '../../src/text/index.ts';
import { rows, sentenceClasses, wordClasses } from './classes.ts';
import { placeAt, sentenceExceptions, wordExceptions } from './exceptions.ts';

// ICU's reading of UAX 29, which Node brings along.
const words = new Intl.Segmenter('en', { granularity: 'word' });
const sentences = new Intl.Segmenter('en', { granularity: 'sentence' });
const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });
const startsOf = (segmenter: Intl.Segmenter, text: string): ReadonlySet<number> =>
  new Set([...segmenter.segment(text)].map((s) => s.index));

/** What was seen: how many places, where an exception made a difference, and what none explains. */
class Count {
  places = 0;
  readonly made = new Map<string, number>();
  readonly unexplained: string[] = [];

  add(name: string | undefined, cut: boolean, unicode: boolean, wanted: boolean | null, show: () => string): void {
    this.places++;
    if (name !== undefined && cut !== unicode) this.made.set(name, (this.made.get(name) ?? 0) + 1);
    if (wanted !== null && wanted !== cut && this.unexplained.length < 20)
      this.unexplained.push(`${cut ? 'parted' : 'joined'}${name === undefined ? '' : ` against "${name}"`}: ${show()}`);
  }
}

/** Compares where words begin and end. What belongs to no token (white space, marks alone) is compared with nothing. */
function compareWords(text: string, count: Count): void {
  const unicode = startsOf(words, text);
  const t = tokenize(text);
  const borders = new Set<number>();
  const inside = new Set<number>();
  for (let i = 0; i < t.count; i++) {
    borders.add(t.start[i]!).add(t.end[i]!);
    for (let k = t.start[i]! + 1; k < t.end[i]!; k++) inside.add(k);
  }
  for (let at = 1; at < text.length; at++) {
    const cut = borders.has(at);
    if (!cut && !inside.has(at)) continue;
    const place = placeAt(text, at);
    const exception = wordExceptions.find((e) => e.applies(place));
    const wanted = exception ? exception.cut : unicode.has(at);
    count.add(
      exception?.name,
      cut,
      unicode.has(at),
      wanted,
      () => `${JSON.stringify(text.slice(0, at).slice(-12))} | ${JSON.stringify(text.slice(at, at + 12))}`,
    );
  }
}

/** Compares between which tokens of a line sentences end. */
function compareSentences(text: string, abbreviations: ReadonlySet<string>, count: Count): void {
  const unicode = [...startsOf(sentences, text)];
  const t = tokenize(text);
  const ours = new Set(findSentences(t, abbreviations).map((s) => s.first));
  let k = 0;
  for (let i = 1; i < t.count; i++) {
    if (t.kind[i] === KIND.breakLine || t.kind[i - 1] === KIND.breakLine) continue;
    const end = t.end[i - 1]!;
    const start = t.start[i]!;
    while (k < unicode.length && unicode[k]! <= end - 1) k++;
    const theirs = k < unicode.length && unicode[k]! <= start;
    const plain = (s: string): string => s.replace(/[\p{M}\p{Cf}]/gu, '');
    const from = Math.max(0, end - 40);
    const place = {
      before: plain(text.slice(from, end)),
      after: plain(text.slice(start, start + 40)),
      gap: plain(text.slice(end, start)) !== '',
      word: i > 1 ? t.words[i - 2]!.fold : '',
      abbreviations,
    };
    const exception = sentenceExceptions.find((e) => e.applies(place));
    const wanted = exception ? exception.cut : theirs;
    count.add(
      exception?.name,
      ours.has(i),
      theirs,
      wanted,
      () => `${JSON.stringify(text.slice(from, start))} | ${JSON.stringify(text.slice(start, start + 20))}`,
    );
  }
}

/** Reports written for the project: the examples and the texts of the goldens. */
function* prose(): Generator<string> {
  const root = path.join(import.meta.dirname, '../..');
  for (const folder of ['examples', 'golden/ingest', 'golden/formats', 'golden/qalamoun-convoy'])
    for (const f of fs.readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true }))
      if (f.isFile() && /\.(?:txt|md|json)$/.test(f.name)) yield fs.readFileSync(path.join(f.parentPath, f.name), 'utf8');
}

test('words part as UAX 29 has it, but for the written exceptions: every pair and triple of its classes', () => {
  const count = new Count();
  let cases = 0;
  for (const length of [2, 3])
    for (const row of rows(wordClasses, length)) {
      compareWords(row.map((name) => wordClasses[name]).join(''), count);
      cases++;
    }
  expect(count.unexplained).toEqual([]);
  expect(cases).toBeGreaterThan(50_000);
  // Each exception makes a difference somewhere, or it would not be one.
  for (const e of wordExceptions) expect([e.name, (count.made.get(e.name) ?? 0) > 0]).toEqual([e.name, true]);
});

test('sentences part as UAX 29 has it, but for the written exceptions: every row of up to three of its classes between two words', () => {
  const count = new Count();
  let cases = 0;
  for (const length of [1, 2, 3])
    for (const row of rows(sentenceClasses, length)) {
      compareSentences(`Word word${row.map((name) => sentenceClasses[name]).join('')}word Word`, new Set(), count);
      cases++;
    }
  expect(count.unexplained).toEqual([]);
  expect(cases).toBeGreaterThan(15_000);
});

test('words and sentences of news-like text part as UAX 29 has it, but for the written exceptions', () => {
  const counts = [new Count(), new Count()] as const;
  for (const text of prose()) {
    compareWords(text, counts[0]);
    for (const code of ['ar', 'en']) compareSentences(text, languageOf(code)!.abbreviations, counts[1]);
  }
  expect(counts.map((c) => c.unexplained)).toEqual([[], []]);
  expect(counts[0].places).toBeGreaterThan(50_000);
});

test('no token begins or ends inside a grapheme cluster, but at marks that belong to nothing', () => {
  const inside: string[] = [];
  for (const length of [2, 3])
    for (const row of rows(wordClasses, length)) {
      const text = row.map((name) => wordClasses[name]).join('');
      const clusters = startsOf(graphemes, text);
      const t = tokenize(text);
      for (let i = 0; i < t.count; i++)
        for (const at of [t.start[i]!, t.end[i]!])
          if (at > 0 && at < text.length && !clusters.has(at) && !/^[\p{M}\p{Cf}]/u.test(text.slice(at)))
            inside.push(`${row.join(' | ')} at ${at}`);
    }
  // A flag whose halves have a joiner or mark between them is two signs to us.
  expect(inside.slice(0, 5)).toEqual([]);
});

test('the documents list the same exceptions', () => {
  const documented = fs.readFileSync(path.join(import.meta.dirname, '../../docs/text.md'), 'utf8');
  for (const e of [...wordExceptions, ...sentenceExceptions]) expect(documented).toContain(`| ${e.name} |`);
});
