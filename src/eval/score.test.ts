import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { inProcess } from '../run/index.ts';
import { scoreGold } from './gold.ts';
import { type ScoredReport, Scorer } from './score.ts';

const root = fs.mkdtempSync(path.join(os.tmpdir(), 'tabari-eval-'));
afterAll(() => fs.rmSync(root, { recursive: true, force: true }));
const shared = path.join(import.meta.dirname, '../../../shared/gold');
const scorer = [shared, path.join(import.meta.dirname, '../../../../shared/gold')].find((d) => fs.existsSync(path.join(d, 'score.mjs')));

/** A report of the small gold: `at` finds words, so that no offset is counted by hand. */
const text = 'The council said nine men left. "We saw twelve," said Dana Holm. Reports say more than 30 stayed in Sahl on Monday.';
const at = (words: string): { start: number; end: number } => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
const gold: ScoredReport = {
  language: 'en',
  regions: [[0, text.length]],
  statements: [
    { speaker: at('The council'), names: ['The council of Sahl'], content: [at('nine men left')], mode: 'indirect', via: [] },
    { speaker: at('Dana Holm'), names: ['Dana Holm'], content: [at('We saw twelve,')], mode: 'direct', via: ['Orchard Wire'] },
  ],
  figures: [
    { ...at('nine'), low: 9, high: 9, approx: false, head: at('men') },
    { ...at('twelve'), low: 12, high: 12, approx: false, head: null },
    { ...at('more than 30'), low: 30, high: null, approx: false, head: null },
  ],
  times: [{ ...at('on Monday'), value: '2020-11-02' }],
  places: [{ ...at('Sahl'), country: 'SY' }],
  positions: [{ actor: 'the council', stance: 'opposes', evidence: at('nine men left') }],
};

const figuresOf = (pred: ScoredReport, g: ScoredReport = gold): ReturnType<Scorer['figures']> => {
  const s = new Scorer();
  s.report('S/00', g, pred, text);
  return s.figures();
};

describe('the rules of scoring', () => {
  test('gold against itself is perfect', () => {
    for (const [name, f] of Object.entries(figuresOf(gold))) expect([name, f.f1]).toEqual([name, 1]);
  });

  test('each kind of mistake costs its own figure', () => {
    const got = figuresOf({
      statements: [
        // Half of the content, another form of the name, wrong mode.
        { names: ['Council of Sahl'], content: [at('nine men')], mode: 'direct', via: [] },
        // Right content, wrong speaker, no relay.
        { names: ['The army'], content: [at('We saw twelve,')], mode: 'direct', via: [] },
        // Spurious.
        { names: [], content: [at('more than 30 stayed')], mode: 'indirect', via: [] },
      ],
      figures: [
        { ...at('nine'), low: 9, high: 9, approx: true, head: at('men') },
        { ...at('twelve'), low: 12, high: 12, head: null },
        { ...at('30'), low: 30, high: 30, head: null },
      ],
      times: [{ ...at('Monday'), value: '2020-11-09' }],
      places: [{ ...at('Sahl'), country: 'IQ' }],
      positions: [{ ...at('men'), actor: 'council', stance: 'supports', evidence: at('men') }],
    });
    expect(got.statement_content).toEqual({ p: 0.667, r: 1, f1: 0.8, gold: 2, pred: 3 });
    expect(got.statement_with_speaker).toMatchObject({ gold: 2, pred: 3, r: 0.5 });
    expect(got.statement_mode).toMatchObject({ r: 0.5, gold: 2 });
    expect(got.statement_via).toMatchObject({ gold: 1, pred: 0, f1: 0 });
    // "30" covers too little of "more than 30" to be the same figure.
    expect(got.figures_span).toMatchObject({ r: 0.667 });
    expect(got.figures_value).toMatchObject({ r: 0.333 });
    expect(got.figures_head).toMatchObject({ r: 0.333 });
    expect(got.times_span!.f1).toBe(1);
    expect(got.times_value!.f1).toBe(0);
    expect(got.places_value!.f1).toBe(0);
    expect(got.positions).toMatchObject({ f1: 0, gold: 1, pred: 1 });
  });

  test('what lies outside the regions is not scored, and a report without regions not at all', () => {
    const inside = {
      ...gold,
      regions: [[0, at('nine men left').end]] as const,
      statements: gold.statements!.slice(0, 1),
      figures: gold.figures!.slice(0, 1),
      times: [],
      places: [],
    };
    expect(figuresOf(gold, inside).figures_span).toEqual({ p: 1, r: 1, f1: 1, gold: 1, pred: 1 });
    expect(figuresOf(gold, { ...gold, regions: [] })).toEqual({});
  });

  test('characters of the report inside and outside the regions', () => {
    const s = new Scorer();
    s.body({ regions: [[0, 5]] }, { regions: [[2, 9]] }, 'ab cd efgh');
    expect(s.figures().body_characters).toEqual({ p: 0.4, r: 0.5, f1: 0.444, gold: 4, pred: 5 });
  });

  test('stories: contested points by their sides, copies by pairs', () => {
    const s = new Scorer();
    const side = (doc: string, words: string): { evidence: { doc: string; start: number; end: number }[] } => ({
      evidence: [{ doc, ...at(words) }],
    });
    const contested = [{ kind: 'figure', about: 'men', sides: [side('00', 'nine'), side('01', 'twelve')] }];
    s.story(
      'S',
      { contested: [...contested, { sides: [side('00', 'Sahl'), side('01', 'Sahl')] }], copies: [['00', '01', '02']] },
      {
        contested: [
          { sides: [side('00', 'nine men'), side('02', 'twelve'), side('01', 'twelve')] },
          { sides: [{ evidence: [...side('00', 'Sahl').evidence, ...side('01', 'Sahl').evidence] }] },
        ],
        copies: [
          ['01', '00'],
          ['03', '04'],
        ],
      },
    );
    expect(s.figures()).toEqual({
      contested_recall: { p: 0.5, r: 0.5, f1: 0.5, gold: 2, pred: 2 },
      copies: { p: 0.5, r: 0.333, f1: 0.4, gold: 3, pred: 2 },
    });
  });
});

test('a gold folder of our own: predictions are written in the layout of the gold, annotations of the gold are not read', async () => {
  const folder = path.join(root, 'gold', 'STORY');
  fs.mkdirSync(folder, { recursive: true });
  fs.writeFileSync(path.join(folder, '00.txt'), text);
  fs.writeFileSync(
    path.join(folder, '00.json'),
    JSON.stringify({ doc: 'STORY/00', source: 'Orchard Wire', published: '2020-11-03', ...gold }),
  );
  fs.writeFileSync(path.join(folder, 'story.json'), JSON.stringify({ story: 'STORY', contested: [], copies: [] }));
  const out = path.join(root, 'pred');
  const score = await scoreGold(path.join(root, 'gold'), inProcess(), out);
  expect(score.all.figures_value!.gold).toBe(3);
  expect(score.languages).toEqual({ en: score.all });
  const written = JSON.parse(fs.readFileSync(path.join(out, 'STORY', '00.json'), 'utf8'));
  expect(written).toMatchObject({ doc: 'STORY/00', language: 'en', source: 'Orchard Wire', published: '2020-11-03' });
  expect(JSON.parse(fs.readFileSync(path.join(out, 'STORY', 'story.json'), 'utf8')).schema).toBe('tabari/dossier/1');
  fs.writeFileSync(
    path.join(folder, '00.json'),
    JSON.stringify({ doc: 'STORY/00', source: 'Orchard Wire', published: '2020-11-03', language: 'en', regions: gold.regions }),
  );
  await scoreGold(path.join(root, 'gold'), inProcess(), out);
  expect(JSON.parse(fs.readFileSync(path.join(out, 'STORY', '00.json'), 'utf8'))).toEqual(written);
});

if (scorer === undefined) console.warn('SKIPPED: ../shared/gold is not here, so the figures are not held against score.mjs');
test.skipIf(scorer === undefined)(
  'the same figures as ../shared/gold/score.mjs, and the same misses',
  async () => {
    const dev = path.join(scorer!, 'dev');
    const out = path.join(root, 'shared');
    const mine = await scoreGold(dev, inProcess(), out);
    const errors = path.join(root, 'errors.jsonl');
    const theirs = spawnSync(process.execPath, [path.join(scorer!, 'score.mjs'), dev, out, '--errors', errors], { encoding: 'utf8' });
    // Told apart from the page around it: a measure of this project's own.
    const { body_characters, ...shared } = mine.all;
    expect(shared).toEqual(JSON.parse(theirs.stdout));
    expect(body_characters!.f1).toBeGreaterThan(0.9);
    expect(Object.keys(mine.all).length).toBeGreaterThan(10);
    const key = (lines: readonly object[]): readonly string[] => lines.map((l) => JSON.stringify(l)).sort();
    expect(key(mine.misses)).toEqual(
      key(
        fs
          .readFileSync(errors, 'utf8')
          .trim()
          .split('\n')
          .map((l) => JSON.parse(l)),
      ),
    );
  },
  60_000,
);
