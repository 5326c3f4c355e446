import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Analysis, Diagnostic, Dossier, Figure, Judgement, Report } from '../model/index.ts';
import { headOf, NO_HASH, verifyLog } from './judgement-log.ts';
import type { Store, StoredReport } from './store.ts';

const unknown = { value: null, how: 'unknown' } as const;

/** A report with two figures, made for tests of stores. */
export function sampleReport(doc: string, text = `Nine men and 12 women left ${doc} on Monday.`): StoredReport {
  const report: Report = {
    doc,
    hash: `hash of ${text}`,
    text,
    language: 'en',
    source: { value: 'Orchard Wire', how: 'stated', at: { start: 0, end: 4 } },
    title: unknown,
    byline: unknown,
    published: { value: '2020-11-03', how: 'file' },
    url: null,
    blocks: [{ start: 0, end: text.length, kind: 'body' }],
    diagnostics: [{ code: 'ingest/nul', severity: 'warning', message: 'x', where: doc }],
  };
  const figure = (start: number, end: number, n: number): Figure => ({
    id: `f${start}-${end}`,
    start,
    end,
    quote: text.slice(start, end),
    rule: 'figures/number',
    low: n,
    high: n,
    approx: false,
    head: null,
    what: '',
    unit: 'count',
    headClass: null,
    role: null,
  });
  const analysis: Analysis = {
    doc,
    language: 'en',
    source: 'Orchard Wire',
    published: '2020-11-03',
    regions: [[0, text.length]],
    statements: [],
    figures: [figure(0, 4, 9), figure(13, 15, 12)],
    times: [],
    places: [],
    actors: [],
    positions: [],
    events: [],
    diagnostics: report.diagnostics,
  };
  return { key: `key of ${doc} ${text}`, report, analysis };
}

const source = { key: 's', name: 'مصدر', names: ['مصدر'], kind: 'person' } as const;
const evidence = { doc: '00', start: 0, end: 4, quote: 'Nine' } as const;
const reason = { code: 'x/y', en: 'because', ar: 'لأن' } as const;

/** A dossier with one of everything. */
export const sampleDossier: Dossier = {
  schema: 'tabari/dossier/1',
  story: 'convoy "of" the قلمون',
  engine: '0.0.0',
  reports: [],
  actors: [
    {
      key: 'a',
      name: 'A',
      names: ['A', 'ألف'],
      kind: 'person',
      ref: null,
      mentions: [evidence],
      docs: ['00'],
      standing: null,
      reasons: [reason],
    },
  ],
  places: [
    {
      key: 'p',
      name: 'Sahl',
      names: ['السهل', 'Sahl'],
      country: 'SY',
      kind: 'village',
      lat: 34.5,
      lon: -0.25,
      precisionKm: 5,
      mentions: [evidence],
      docs: ['00'],
    },
  ],
  claims: [
    {
      id: '00#s1',
      doc: '00',
      kind: 'statement',
      evidence: [evidence],
      text: 'Nine',
      chain: [{ from: source, to: { ...source, key: 'o', kind: 'outlet' }, verb: 'قال', at: evidence }],
      origin: source,
      polarity: 'affirmed',
      strength: 'neutral',
      annotations: ['s1'],
      said: '2020-11-03',
    },
  ],
  links: [{ kind: 'same', from: '00#s1', to: '01#s1', score: 0.5, reasons: [reason] }],
  ledger: [
    {
      id: 'l1',
      thing: { en: 'men', ar: 'رجال' },
      head: 'men',
      headClass: 'person',
      role: null,
      unit: 'count',
      scope: null,
      values: [
        {
          claim: '00#s1',
          doc: '00',
          low: 9,
          high: null,
          approx: true,
          asWritten: 'Nine',
          how: 'stated',
          evidence,
          chain: [],
          origin: source,
          reported: null,
          asOf: null,
          background: false,
          sentence: { start: 0, end: 1 },
          relation: 'single',
          retracted: null,
          reasons: [],
        },
      ],
      min: 9,
      max: null,
      verdict: 'single',
      reasons: [reason],
    },
  ],
  contested: [
    {
      id: 'c1',
      kind: 'figure',
      about: 'men',
      aboutIn: { en: 'men', ar: 'رجال' },
      sides: [
        { says: '9', evidence: [evidence], sources: [source], claims: ['00#s1'], origins: { min: 1, max: 1 } },
        { says: '8', evidence: [], sources: [], claims: [], origins: { min: 0, max: 1 } },
      ],
      nature: 'conflict',
      weight: 0.25,
      reasons: [reason],
    },
  ],
  positions: [
    {
      actor: 'a',
      actorName: 'A',
      issue: 'i',
      issueName: 'the deal',
      issueNameIn: { en: 'the deal', ar: 'the deal' },
      entries: [{ stance: 'silent', by: 'outlet', source, evidence, reported: null }],
      verdict: 'single',
    },
  ],
  origins: [
    {
      id: 'o1',
      claim: 'Nine',
      claimIds: ['00#s1'],
      origin: 'A',
      originRef: source,
      relayed_by: ['00', '01'],
      evidence: [evidence],
      deniedBy: [{ claim: '01#s1', source, evidence }],
      independent: { min: 1, max: 2 },
      independence: [{ a: '00', b: '01', verdict: 'unknown', reasons: [reason] }],
      reasons: [reason],
    },
  ],
  copies: [['00', '01']],
  copyGroups: [{ docs: ['00', '01'], links: [] }],
  agreements: [
    {
      id: 'g1',
      parties: ['A', 'B'],
      terms: ['t'],
      status: 'signed',
      evidence: [evidence],
      guarantors: [{ source, evidence }],
      deadlines: [{ when: '2020-11-10', kind: 'ends', evidence }],
      stages: [{ stage: 'concluded', by: source, reported: '2020-11-03', evidence }],
      compliance: [{ side: source, level: 1, by: source, reported: '2020-11-03', evidence, reasons: [reason] }],
    },
  ],
  channels: [
    {
      id: 'c1',
      kind: 'message',
      from: source,
      to: source,
      directed: true,
      through: [source],
      what: 'a ferry',
      accounts: [{ stand: 'tells', source, claim: null, evidence, reported: '2020-11-03', when: null }],
      status: 'reported',
      acknowledgedBy: [],
      deniedBy: [],
      reasons: [reason],
    },
  ],
  tracks: [
    {
      id: 't1',
      name: { en: 'convoy', ar: 'قافلة' },
      names: ['the convoy'],
      sightings: [
        {
          place: 'name:quay',
          placeName: 'Quay',
          lat: null,
          lon: null,
          way: 'at',
          status: 'actual',
          when: '2020-11-03',
          how: 'stated',
          earliest: '2020-11-03',
          latest: '2020-11-03',
          count: { low: 9, high: 9, approx: false, asWritten: 'Nine buses' },
          source,
          claim: null,
          evidence,
          reported: '2020-11-03',
        },
      ],
      path: [{ place: 'name:quay', placeName: 'Quay', sightings: [0], earliest: '2020-11-03', latest: '2020-11-03', order: null }],
      gaps: [],
      reasons: [reason],
    },
  ],
  statuses: [
    {
      id: 's1',
      says: 'nine buses',
      claims: [],
      docs: ['00'],
      origins: { min: 1, max: 1 },
      steps: [{ status: 'reported', at: '2020-11-03', by: source, claim: null, evidence, reasons: [reason] }],
      standing: 'reported',
    },
  ],
  timeline: [{ when: '2020-11', how: 'implied', what: 'left', claim: null, evidence, reported: null, source }],
  diagnostics: [{ code: 'ingest/nul', severity: 'warning', message: 'x' }],
};

const judgement = (n: number): Judgement => ({
  id: `j${n}`,
  when: '2020-11-03T10:00:00Z',
  who: 'Dana',
  about: 'link:x',
  decision: 'edit',
  after: { n },
});

/** The suite every store passes. `open` gives an empty store. */
export function storeContract(name: string, open: () => Promise<Store>): void {
  describe(`store contract: ${name}`, () => {
    let store: Store;
    beforeEach(async () => {
      store = await open();
    });
    afterEach(() => store.close());

    test('a new store holds nothing', async () => {
      expect((await store.keys()).size).toBe(0);
      expect(await store.dossier()).toBeNull();
      expect(await store.meta('story')).toBeNull();
      expect(await store.report('00')).toBeNull();
      expect(await store.analysis('00')).toBeNull();
      expect(await store.judgements()).toEqual([]);
      expect(await store.diagnostics()).toEqual([]);
    });

    test('reports and analyses come back as they were put', async () => {
      const odd = sampleReport('odd', 'Nine "men"\u2028 قتل ٣٠٨ 😀 \u200f; \\ \' -- \ufffd left');
      await store.putReports([sampleReport('00'), odd]);
      expect(await store.report('odd')).toEqual(odd.report);
      expect(JSON.stringify(await store.analysis('odd'))).toBe(JSON.stringify(odd.analysis));
      expect([...(await store.keys())]).toEqual([
        ['00', sampleReport('00').key],
        ['odd', odd.key],
      ]);
    });

    test('the pile is in order of keys whatever the order of putting, by code unit', async () => {
      const docs = ['b', 'a/10', 'a/2', 'B', 'ب', 'a'];
      for (const d of docs) await store.putReports([sampleReport(d)]);
      const got: string[] = [];
      for await (const p of store.pile()) got.push(p.report.doc);
      expect(got).toEqual([...docs].sort());
    });

    test('a report put again takes the place of the earlier one, annotations and all', async () => {
      await store.putReports([sampleReport('00')]);
      const later = sampleReport('00', 'Nobody left.');
      await store.putReports([{ ...later, analysis: { ...later.analysis, figures: [] } }]);
      expect((await store.report('00'))?.text).toBe('Nobody left.');
      expect((await store.analysis('00'))?.figures).toEqual([]);
    });

    test('a batch is put whole or not at all', async () => {
      await store.putReports([sampleReport('00')]);
      const broken = { ...sampleReport('02'), key: null as unknown as string };
      await expect(store.putReports([sampleReport('01'), broken])).rejects.toThrow();
      expect([...(await store.keys()).keys()]).toEqual(['00']);
    });

    test('removed reports are gone, others stay', async () => {
      await store.putReports([sampleReport('00'), sampleReport('01')]);
      await store.removeReports(['00', 'never there']);
      expect([...(await store.keys()).keys()]).toEqual(['01']);
      expect(await store.analysis('00')).toBeNull();
    });

    test('a dossier comes back to the byte, and a new one takes its place', async () => {
      await store.putDossier(sampleDossier);
      expect(JSON.stringify(await store.dossier())).toBe(JSON.stringify(sampleDossier));
      const empty: Dossier = {
        ...sampleDossier,
        actors: [],
        claims: [],
        links: [],
        ledger: [],
        contested: [],
        positions: [],
        origins: [],
        copies: [],
        timeline: [],
      };
      await store.putDossier(empty, { 'dossier-key': 'x' });
      expect(JSON.stringify(await store.dossier())).toBe(JSON.stringify(empty));
      expect(await store.meta('dossier-key')).toBe('x');
    });

    test('values and diagnostics are replaced', async () => {
      await store.setMeta('story', 'one');
      await store.setMeta('story', 'two');
      expect(await store.meta('story')).toBe('two');
      const d: Diagnostic = { code: 'ingest/empty', severity: 'warning', message: 'is empty', where: 'x' };
      await store.putDiagnostics([d, d]);
      await store.putDiagnostics([d]);
      expect(await store.diagnostics()).toEqual([d]);
    });

    test('each judgement is chained to the one before', async () => {
      const first = await store.addJudgement(judgement(1));
      const second = await store.addJudgement(judgement(2));
      expect([first.n, first.previous, second.n, second.previous]).toEqual([1, NO_HASH, 2, first.hash]);
      const log = await store.judgementLog();
      expect(verifyLog(log, [{ rows: 2, hash: second.hash }])).toEqual({ rows: 2, head: second.hash, ok: true, bad: null });
      expect(headOf((await store.meta('judgement-head'))!)).toEqual({ rows: 2, hash: second.hash });
    });

    test('lists are read by page, filter and key without the rest', async () => {
      await store.putReports([sampleReport('00'), sampleReport('01')]);
      await store.putDossier(sampleDossier);
      const all = { offset: 0, limit: 10 };
      const [claim] = sampleDossier.claims;
      expect(await store.part('claims', all)).toEqual({ total: 1, records: [claim] });
      expect(await store.part('claims', { offset: 1, limit: 10 })).toEqual({ total: 1, records: [] });
      expect((await store.part('claims', { ...all, equal: { doc: '01' } })).total).toBe(0);
      expect((await store.part('contested', { ...all, equal: { doc: '00' } })).total).toBe(1);
      expect((await store.part('claims', { ...all, from: '2020-11-04' })).total).toBe(0);
      const place = await store.positions('claims', { ...all, ids: [claim!.id] });
      expect(place.total).toBe(1);
      expect(await store.at('claims', place.records)).toEqual([claim]);
      expect(await store.record('claims', claim!.id)).toEqual(claim);
      expect(await store.record('claims', "' OR 1 = 1 --")).toBeNull();
      expect(await store.record('positions', 'a|i')).toEqual(sampleDossier.positions[0]);
      const unreviewed = { ...all, equal: { review: 'unreviewed' } };
      expect((await store.part('claims', unreviewed)).total).toBe(1);
      expect((await store.part('claims', { ...unreviewed, reviewedNow: { with: [], without: [claim!.id] } })).total).toBe(0);
      const accepted = { ...all, equal: { review: 'accepted' }, reviewedNow: { with: [claim!.id], without: [] } };
      expect((await store.part('claims', accepted)).total).toBe(1);
      expect((await store.reports({ ...all, to: '2020-11' })).records.map((r) => [r.doc, r.outlet, r.claims])).toEqual([
        ['00', 'Orchard Wire', 1],
        ['01', 'Orchard Wire', 0],
      ]);
      expect(await store.published()).toEqual({ from: '2020-11-03', to: '2020-11-03' });
      expect((await store.counts()).claims).toBe(1);
    });

    test('the index of words finds by terms and counts facets without their own filter', async () => {
      const item = { doc: null, title: null, outlet: null, language: null, published: null, at: null, text: 'x', body: '' } as const;
      await store.putSearchIndex([
        { ...item, kind: 'actor', id: 'a', name: 'فيروس' },
        { ...item, kind: 'place', id: 'p', name: 'other', body: 'فيروس' },
      ]);
      const found = await store.search({ match: '"فيروس"', offset: 0, limit: 5 });
      expect(found.hits.map((h) => h.id)).toEqual(['a', 'p']);
      const one = await store.search({ match: '"فيروس"', offset: 0, limit: 5, kind: 'place' });
      expect([one.total, one.facets.kind.length]).toEqual([1, 2]);
      await store.putSearchIndex([]);
      expect((await store.search({ match: '"فيروس"', offset: 0, limit: 5 })).total).toBe(0);
    });

    test('the revision changes with what is written and not with what is read', async () => {
      const before = await store.revision();
      await store.keys();
      expect(await store.revision()).toBe(before);
      await store.setMeta('story', 'x');
      expect(await store.revision()).not.toBe(before);
    });

    test('judgements are appended in order, and one id is given once', async () => {
      await store.addJudgement(judgement(2));
      await store.addJudgement({ ...judgement(1), retires: 'j2' });
      expect((await store.judgements()).map((j) => j.id)).toEqual(['j2', 'j1']);
      await expect(store.addJudgement(judgement(1))).rejects.toThrow();
      expect(await store.judgements()).toHaveLength(2);
    });
  });
}
