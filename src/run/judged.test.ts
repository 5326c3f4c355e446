import { describe, expect, it } from 'vitest';
import { annotate } from '../annotate/index.ts';
import { languageOf } from '../lang/index.ts';
import type { Dossier, DossierActor, Judgement, PileItem } from '../model/index.ts';
import { targets } from '../model/index.ts';
import { buildDossier } from './dossier.ts';

function item(doc: string, text: string, published: string, source: string): PileItem {
  const unknown = { value: null, how: 'unknown' } as const;
  const report = {
    doc,
    hash: '',
    text,
    language: 'en',
    source: { value: source, how: 'given' } as const,
    title: unknown,
    byline: unknown,
    published: { value: published, how: 'given' } as const,
    url: null,
    blocks: [{ start: 0, end: text.length, kind: 'body' } as const],
    diagnostics: [],
  };
  return { report, analysis: annotate(report, languageOf('en')!) };
}

const pile: readonly PileItem[] = [
  item(
    'a',
    'Dana Haddad said 14 people were killed when the dam burst near Aleppo. The ministry denied that the dam had burst.',
    '2020-03-01',
    'Herald',
  ),
  item('b', 'Officials said on Monday that at least 40 people were killed when the dam burst near Aleppo.', '2020-03-01', 'Courier'),
  item(
    'c',
    'Dana Haddad said on Tuesday that 14 people were killed when the dam burst near Aleppo. The old bridge fell.',
    '2020-03-02',
    'Post',
  ),
];

let n = 0;
const judge = (about: string, decision: Judgement['decision'], more: Partial<Judgement> = {}): Judgement => ({
  id: `j${n++}`,
  when: `2020-04-01T10:00:${String(n % 60).padStart(2, '0')}Z`,
  who: 'Dana',
  about,
  decision,
  ...more,
});
const made = (judgements: readonly Judgement[] = [], of = pile): Dossier => buildDossier(of, { story: 'dam', judgements });
const plain = made();
const figure = (doc: string, quote: string) =>
  pile.find((p) => p.report.doc === doc)!.analysis.figures.find((f) => f.quote.includes(quote))!;
const toll = (d: Dossier) => d.ledger.find((l) => l.role === 'killed' && l.values.some((v) => v.doc === 'b'))!;

describe('every item has a review', () => {
  it('unreviewed without judgements', () => {
    const {
      actors,
      places,
      claims,
      links,
      ledger,
      contested,
      positions,
      origins,
      agreements,
      channels,
      tracks,
      statuses,
      timeline,
      copyGroups,
    } = plain;
    const all = [
      actors,
      places,
      claims,
      links,
      ledger,
      ledger.flatMap((l) => l.values),
      contested,
      positions,
      origins,
      agreements,
      channels,
      tracks,
      statuses,
      timeline,
      copyGroups,
    ].flat();
    expect(all.length).toBeGreaterThan(20);
    for (const x of all) expect(x.review).toEqual({ status: 'unreviewed' });
    expect(plain.orphaned).toEqual([]);
  });
  it('and is what people decided, the last word last, undone when undone', () => {
    const claim = plain.claims[0]!;
    const yes = judge(targets.claim(claim), 'accept');
    const no = judge(targets.claim(claim), 'reject', { comment: 'not said' });
    const undone = judge(targets.claim(claim), 'undo', { retires: no.id });
    const redone = judge(targets.claim(claim), 'undo', { retires: undone.id });
    const status = (js: readonly Judgement[]) => made(js).claims.find((c) => c.id === claim.id)!.review!.status;
    expect([status([yes]), status([yes, no]), status([yes, no, undone]), status([yes, no, undone, redone])]).toEqual([
      'accepted',
      'rejected',
      'accepted',
      'rejected',
    ]);
    expect(made([yes, no]).claims.find((c) => c.id === claim.id)!.review!.comments).toEqual([
      { who: 'Dana', when: no.when, text: 'not said' },
    ]);
  });
});

describe('what was rejected stays, marked, and no longer counts', () => {
  it('a value of the ledger', () => {
    const wrong = toll(plain).values.find((v) => v.doc === 'b')!;
    const d = made([judge(targets.value(wrong), 'reject')]);
    const value = toll(d).values.find((v) => v.doc === 'b')!;
    expect(value.review!.status).toBe('rejected');
    expect([toll(plain).verdict, toll(d).verdict, toll(d).max]).toEqual(['conflict', 'agree', 14]);
    expect(toll(d).values).toHaveLength(toll(plain).values.length);
  });
  it('a claim, and the value it gives', () => {
    const wrong = toll(plain).values.find((v) => v.doc === 'b')!;
    const d = made([judge(`claim:${wrong.claim}`, 'reject')]);
    expect(d.claims.find((c) => c.id === wrong.claim)!.review!.status).toBe('rejected');
    expect(toll(d).values.find((v) => v.doc === 'b')!.review!.status).toBe('rejected');
  });
  it('a point, an actor, a place', () => {
    const js = [
      judge(targets.contested(plain.contested[0]!), 'reject'),
      judge(targets.actor(plain.actors[0]!), 'reject'),
      judge(targets.place(plain.places[0]!), 'reject'),
    ];
    const d = made(js);
    expect([d.contested[0]!, d.actors[0]!, d.places[0]!].map((x) => x.review!.status)).toEqual(['rejected', 'rejected', 'rejected']);
  });
});

describe('an edit is worked in and keeps what was before', () => {
  it('a figure, up to the ledger', () => {
    const f = figure('b', '40');
    const d = made([judge(targets.annotation('b', f.id), 'edit', { after: { low: 14, high: 14 }, before: { low: 40 } })]);
    const value = toll(d).values.find((v) => v.doc === 'b')!;
    expect([value.low, value.high, value.review!.status]).toEqual([14, 14, 'edited']);
    expect(toll(d).verdict).toBe('agree');
    expect(value.review!.before).toEqual({ low: 40, high: null });
    expect(d.claims.find((c) => c.id === value.claim)!.review!.status).toBe('edited');
  });
  it('a span: the quote is that of the new characters', () => {
    const f = figure('b', '40');
    const at = pile[1]!.report.text.indexOf('40 people');
    const d = made([judge(targets.annotation('b', f.id), 'edit', { after: { start: at, end: at + 9 } })]);
    expect(toll(d).values.find((v) => v.doc === 'b')!.evidence.quote).toBe('40 people');
  });
  it('a span outside the text or a field of another kind changes nothing', () => {
    const f = figure('b', '40');
    for (const after of [{ start: 5, end: 5000 }, { start: -1, end: 2 }, { low: '14' }, { id: 'x', rule: 'y' }]) {
      const value = toll(made([judge(targets.annotation('b', f.id), 'edit', { after })])).values.find((v) => v.doc === 'b')!;
      expect([value.low, value.evidence]).toEqual([40, toll(plain).values.find((v) => v.doc === 'b')!.evidence]);
    }
  });
  it('a contested point is retyped', () => {
    const point = plain.contested[0]!;
    const d = made([judge(targets.contested(point), 'retype', { after: { nature: 'wording' } })]);
    const now = d.contested.find((p) => p.id === point.id)!;
    expect([now.nature, now.review!.status, now.review!.before]).toEqual(['wording', 'edited', { nature: point.nature }]);
  });
});

describe('merging and splitting', () => {
  it('actors are joined under the key judged, and apart again when that is undone', () => {
    const [a, b] = ['dana-haddad', 'ministry'].map((key) => plain.actors.find((x) => x.key === key)!) as [DossierActor, DossierActor];
    const merge = judge(targets.actor(a), 'merge', { after: b.key });
    const d = made([merge]);
    expect(d.actors.find((x) => x.key === b.key)).toBeUndefined();
    expect(d.actors.find((x) => x.key === a.key)!.mentions).toHaveLength(a.mentions.length + b.mentions.length);
    expect(made([merge, judge(targets.actor(a), 'undo', { retires: merge.id })]).actors).toEqual(plain.actors);
  });
  it('mentions are taken out of an actor and stay out', () => {
    const herald = plain.actors.find((x) => x.docs.length > 1)!;
    const out = herald.mentions.filter((m) => m.doc === herald.docs[1]);
    const d = made([judge(targets.actor(herald), 'split', { after: { mentions: out } })]);
    const withOut = d.actors.filter((x) => x.mentions.some((m) => m.doc === out[0]!.doc && m.start === out[0]!.start));
    expect(withOut).toHaveLength(1);
    expect(withOut[0]!.docs).toEqual([out[0]!.doc]);
  });
  it('points are joined: their sides stand beside one another', () => {
    const [a, b] = plain.contested;
    const d = made([judge(targets.contested(a!), 'merge', { after: [b!.id] })]);
    expect(d.contested.find((p) => p.id === b!.id)).toBeUndefined();
    expect(d.contested.find((p) => p.id === a!.id)!.sides.length).toBeGreaterThanOrEqual(Math.max(a!.sides.length, b!.sides.length));
  });
  it('sides are taken out of a point', () => {
    const a = plain.contested.find((p) => p.sides.length >= 2)!;
    const d = made([judge(targets.contested(a), 'split', { after: { sides: [1] } })]);
    expect(d.contested.find((p) => p.id === `${a.id}.split`)!.sides).toEqual([a.sides[1]]);
  });
  it('values are taken out of a counted thing', () => {
    const t = toll(plain);
    const out = t.values.find((v) => v.doc === 'b')!;
    const d = made([judge(targets.ledger(t), 'split', { after: { claims: [out.claim] } })]);
    expect(d.ledger.find((l) => l.id === `${t.id}.split`)!.values.map((v) => v.doc)).toEqual(['b']);
    expect(d.ledger.find((l) => l.id === t.id)!.verdict).toBe('agree');
  });
});

describe('what the machine missed', () => {
  it('a figure is added and reaches the claims', () => {
    const text = pile[2]!.report.text;
    const start = text.indexOf('old bridge');
    const at = { doc: 'c', start, end: start + 10, quote: 'old bridge' };
    const d = made([
      judge(`annotation:c#figures:${start}-${start + 10}`, 'add', {
        at,
        after: { kind: 'figures', start, end: start + 10, low: 1, high: 1 },
      }),
    ]);
    const claim = d.claims.find((c) => c.doc === 'c' && c.kind === 'figure' && c.text === 'old bridge')!;
    expect(claim.review!.status).toBe('added');
  });
  it('a contested point is added', () => {
    const sides = [{ says: 'north' }, { says: 'south' }];
    const d = made([judge('contested:added:1', 'add', { after: { about: 'which bank', kind: 'place', sides } })]);
    expect(d.contested[0]).toMatchObject({ id: 'contested:added:1', kind: 'place', review: { status: 'added' } });
  });
});

describe('a new reading', () => {
  const shifted = [item('a', `An editor's note. ${pile[0]!.report.text}`, '2020-03-01', 'Herald'), ...pile.slice(1)];
  it('finds what was judged by its words when its id is another', () => {
    const f = figure('a', '14');
    const at = { doc: 'a', start: f.start, end: f.end, quote: f.quote };
    const d = made([judge(targets.annotation('a', f.id), 'edit', { at, after: { low: 15, high: 15 } })], shifted);
    expect(toll(d).values.find((v) => v.doc === 'a')!.low).toBe(15);
    expect(d.orphaned).toEqual([]);
  });
  it('lists what it does not find, and loses nothing', () => {
    const gone = judge('annotation:a#f5000-5002', 'edit', { after: { low: 1 } });
    const nowhere = judge('claim:z#s1-2', 'accept');
    const d = made([gone, nowhere, judge('report:a', 'comment', { comment: 'seen' })]);
    expect(d.orphaned).toEqual([
      { judgement: gone.id, about: gone.about },
      { judgement: nowhere.id, about: nowhere.about },
    ]);
  });
});
