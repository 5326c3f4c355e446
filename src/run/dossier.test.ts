import { describe, expect, it } from 'vitest';
import { annotate } from '../annotate/index.ts';
import { languageOf } from '../lang/index.ts';
import type { Dossier, Judgement, PileItem } from '../model/index.ts';
import { buildDossier } from './dossier.ts';

function item(doc: string, text: string, published: string, source: string, language = 'en'): PileItem {
  const unknown = { value: null, how: 'unknown' } as const;
  const report = {
    doc,
    hash: '',
    text,
    language,
    source: { value: source, how: 'given' } as const,
    title: unknown,
    byline: unknown,
    published: { value: published, how: 'given' } as const,
    url: null,
    blocks: [],
    diagnostics: [],
  };
  return { report, analysis: annotate(report, languageOf(language)!) };
}

const pile: readonly PileItem[] = [
  item(
    'a',
    'The rescue service said 14 people were killed when the dam burst. The ministry denied that the dam had burst.',
    '2020-03-01',
    'Herald',
  ),
  item('b', 'Officials said on Monday that at least 40 people were killed when the dam burst.', '2020-03-01', 'Courier'),
  item('c', 'A doctor told the Herald that 14 people were killed when the dam burst near the old bridge.', '2020-03-02', 'Post'),
  item(
    'd',
    'Source: Herald. The rescue service said 14 people were killed when the dam burst. The ministry denied that the dam had burst.',
    '2020-03-02',
    'Mirror',
  ),
];

const evidenceOf = (d: Dossier) => [
  ...d.contested.flatMap((p) => p.sides.flatMap((s) => s.evidence)),
  ...d.ledger.flatMap((l) => l.values.map((v) => v.evidence)),
  ...d.origins.flatMap((o) => [...o.evidence, ...o.deniedBy.map((x) => x.evidence)]),
  ...d.timeline.map((t) => t.evidence),
  ...d.agreements.flatMap((a) => a.evidence),
  ...d.claims.flatMap((c) => c.evidence),
];

describe('buildDossier', () => {
  const dossier = buildDossier(pile, { story: 'dam' });

  it('is the same, byte for byte, whatever the order of the pile', () => {
    const bytes = JSON.stringify(dossier);
    for (const order of [
      [3, 1, 0, 2],
      [2, 3, 1, 0],
      [1, 0, 3, 2],
    ])
      expect(
        JSON.stringify(
          buildDossier(
            order.map((i) => pile[i]!),
            { story: 'dam' },
          ),
        ),
      ).toBe(bytes);
  });
  it('cites the exact characters', () => {
    const text = new Map(pile.map((p) => [p.report.doc, p.report.text]));
    const all = evidenceOf(dossier);
    expect(all.length).toBeGreaterThan(10);
    for (const e of all) {
      expect(e.end).toBeGreaterThan(e.start);
      if (e.quote !== undefined) expect(text.get(e.doc)!.slice(e.start, e.end)).toBe(e.quote);
    }
  });
  it('sets the two tolls side by side as a conflict', () => {
    const point = dossier.contested.find((p) => p.kind === 'figure');
    expect(point?.sides.map((s) => s.says.split(/ \([«“]/)[0])).toEqual(['14', '≥ 40']);
    expect(point?.nature).toBe('conflict');
    expect(point?.aboutIn.ar).toMatch(/[\u0621-\u064a]/u);
  });
  it('sets the denial against what it denies', () => {
    const point = dossier.contested.find((p) => p.kind === 'outcome');
    expect(point?.reasons[0]?.code).toBe('outcome/denied');
  });
  it('gives every claim an origin, unknown or not', () => {
    for (const c of dossier.claims) expect(c.origin.key).not.toBe('');
  });
  it('marks a point that a standing judgement rejects, and no longer when that judgement is retired', () => {
    const id = dossier.contested[0]!.id;
    const no = { id: 'j1', when: '2020-03-03T00:00:00Z', who: 'reader', about: id, decision: 'reject' } as const;
    const status = (judgements: readonly Judgement[]): unknown =>
      buildDossier(pile, { story: 'dam', judgements }).contested.find((p) => p.id === id)?.review?.status;
    expect(status([no])).toBe('rejected');
    const back = { id: 'j2', when: '2020-03-04T00:00:00Z', who: 'reader', about: id, decision: 'comment', retires: 'j1' } as const;
    expect(status([no, back])).toBe('unreviewed');
  });
  it('makes a dossier of nothing', () => {
    expect(buildDossier([], { story: 'none' }).contested).toEqual([]);
  });
});

describe('origins', () => {
  const body =
    'وصلت سفينة محملة بأجهزة تنقية المياه إلى ميناء اللاذقية فجر اليوم. وتحمل السفينة معدات لثلاث محطات ضخ في ريف المدينة. ويتوقع أن يبدأ تفريغ الحمولة مساء بعد انتهاء أعمال الصيانة في الرصيف الغربي للميناء.';
  const news: readonly PileItem[] = [
    item(
      '1',
      `قالت وكالة رويترز إن سفينة محملة بأجهزة تنقية المياه وصلت إلى ميناء اللاذقية فجر اليوم.`,
      '2020-05-01',
      'alif.example',
      'ar',
    ),
    item('2', `${body} المصدر: رويترز`, '2020-05-01', 'ba.example', 'ar'),
    item('3', body, '2020-05-02', 'ta.example', 'ar'),
    item('4', 'نفت وزارة النقل السورية وصول سفينة محملة بأجهزة تنقية المياه إلى ميناء اللاذقية.', '2020-05-02', 'tha.example', 'ar'),
  ];
  const dossier = buildDossier(news, { story: 'ship' });
  const arrival = dossier.origins.find((o) => o.originRef.key === 'reuters' && o.relayed_by.includes('1'));

  it('a report that names the agency, one that credits it and a copy that names nobody all go back to it', () => {
    expect(dossier.copies).toEqual([['2', '3']]);
    expect(arrival?.relayed_by).toEqual(expect.arrayContaining(['1', '2', '3']));
    expect(arrival?.reasons.map((r) => r.code)).toEqual(
      expect.arrayContaining(['origin/names-source', 'origin/credit', 'origin/copy-of-relay']),
    );
  });
  it('the denial stands against it, with who denies', () => {
    expect(arrival?.deniedBy.map((d) => d.evidence.doc)).toEqual(['4']);
    expect(arrival?.deniedBy[0]?.source.name).toContain('وزارة النقل');
  });
});
