import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { ApiProblem } from '../../src/client/index.ts';
import { annotations, page, parts, report, rows, summary, whole } from '../../src/server/contract/index.ts';
import { type TestServer, testServer, until } from './server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await testServer();
});
afterAll(async () => {
  // Every answer fitted its schema, and nothing failed inside.
  expect(server.told).toEqual([]);
  await server.close();
});

const api = '/api/v1/dossiers/convoy';
const lists = Object.keys(parts) as (keyof typeof parts)[];
const problem = async (asked: Promise<unknown>): Promise<string> => {
  try {
    await asked;
    return 'no problem';
  } catch (e) {
    if (e instanceof ApiProblem) return `${e.status} ${e.code}`;
    throw e;
  }
};

/** Fields of a value that its schema does not describe. */
function undescribed(schema: unknown, value: unknown, at = ''): string[] {
  const s = schema as z.ZodType;
  if (value === null || value === undefined) return [];
  if (s instanceof z.ZodOptional || s instanceof z.ZodNullable || s instanceof z.ZodReadonly) return undescribed(s.unwrap(), value, at);
  if (s instanceof z.ZodArray) return (value as unknown[]).flatMap((v, i) => undescribed(s.element, v, `${at}[${i}]`));
  if (s instanceof z.ZodObject) {
    const shape = s.shape as Record<string, unknown>;
    return Object.entries(value as object).flatMap(([k, v]) => (k in shape ? undescribed(shape[k], v, `${at}.${k}`) : [`${at}.${k}`]));
  }
  return [];
}

describe('what is answered is what the contract says', () => {
  test('summary, reports, annotations', async () => {
    const s = await server.dossier.summary();
    expect(undescribed(summary, s)).toEqual([]);
    expect(s.counts.reports).toBe(16);
    expect(s.languages.map((l) => l.value)).toEqual(['ar', 'en']);
    expect(s.review.items).toBeGreaterThan(100);
    const all = await server.dossier.reports({ limit: 1000 });
    expect(all.items).toHaveLength(16);
    expect(undescribed(page(rows.reports), all)).toEqual([]);
    for (const { doc } of all.items) {
      const one = await server.dossier.report(doc);
      expect(undescribed(report, one)).toEqual([]);
      const read = await server.dossier.annotations(doc);
      // Fields of each kind of annotation are described by docs/schema/analysis.schema.json.
      expect(Object.keys(annotations.shape)).toEqual(expect.arrayContaining(Object.keys(read)));
      for (const a of [...read.statements, ...read.figures, ...read.places]) expect(one.text.slice(a.start, a.end)).toBe(a.quote);
    }
  });

  test.each(lists)('%s: rows and whole records, nothing undescribed, passages at their offsets', async (name) => {
    const all = await server.dossier.list(name, { limit: 1000 });
    expect(all.total).toBe(all.items.length);
    if (name !== 'tracks') expect(all.total).toBeGreaterThan(0);
    expect(undescribed(page(parts[name].row), all)).toEqual([]);
    expect(new Set(all.items.map((r) => r.id)).size).toBe(all.total);
    for (const row of all.items.slice(0, 12)) {
      const one = await server.dossier.record(name, row.id);
      expect(undescribed(whole(parts[name].record), one)).toEqual([]);
      expect([one.id, one.target]).toEqual([row.id, row.target]);
      expect(one.excerpts.length + (name === 'links' || name === 'copies' ? 1 : 0)).toBeGreaterThan(0);
      for (const e of one.excerpts) {
        const { text } = await server.dossier.report(e.doc);
        expect(text.slice(e.from, e.to)).toBe(e.text);
        expect(e.from <= e.start && e.end <= e.to).toBe(true);
      }
    }
  });

  test('the OpenAPI document describes every route and is made of the same schemas', async () => {
    const document = (await server.ask('GET', '/api/v1/openapi.json')).json();
    expect(document.openapi).toBe('3.1.0');
    const described = Object.keys(document.paths).sort();
    const made = [...new Set(server.routes.map((r) => r.url.replaceAll(/:([a-z]+)/gi, '{$1}')))].filter((u) => u.startsWith('/api/'));
    expect(described).toEqual(made.filter((u) => !u.endsWith('openapi.json')).sort());
    expect(Object.keys(document.components.schemas)).toEqual(expect.arrayContaining(['Claim', 'LedgerEntry', 'ContestedPoint', 'Problem']));
    for (const methods of Object.values(document.paths) as Record<string, { summary?: string }>[])
      for (const route of Object.values(methods)) expect(route.summary).toMatch(/[a-z]/);
  });
});

describe('lists', () => {
  test('pages join to the whole list', async () => {
    const whole = await server.dossier.list('claims', { limit: 1000 });
    const joined: string[] = [];
    for (let offset = 0; offset < whole.total; offset += 17) {
      const part = await server.dossier.list('claims', { offset, limit: 17 });
      expect(part.total).toBe(whole.total);
      joined.push(...part.items.map((c) => c.id));
    }
    expect(joined).toEqual(whole.items.map((c) => c.id));
  });

  test('filters', async () => {
    const { dossier } = server;
    const doc = '06-rasd-rumour';
    const ofDoc = await dossier.list('claims', { doc, limit: 1000 });
    expect(new Set(ofDoc.items.map((c) => c.doc))).toEqual(new Set([doc]));
    expect((await dossier.list('claims', { kind: 'statement' })).items.every((c) => c.kind === 'statement')).toBe(true);
    expect((await dossier.list('contested', { kind: 'figure' })).items.every((c) => c.kind === 'figure')).toBe(true);
    for (const name of ['actors', 'places', 'ledger', 'contested', 'positions', 'origins', 'timeline'] as const) {
      const some = await dossier.list(name, { doc, limit: 1000 });
      const all = await dossier.list(name, { limit: 1000 });
      expect(some.total).toBeLessThan(all.total);
      for (const row of some.items) expect((await dossier.record(name, row.id)).excerpts.map((e) => e.doc)).toContain(doc);
    }
    const english = await dossier.reports({ language: 'en', from: '2017-09', to: '2017-09-06' });
    expect(english.total).toBeGreaterThan(0);
    for (const r of english.items) expect([r.language, r.published! >= '2017-09' && r.published! <= '2017-09-06']).toEqual(['en', true]);
  });

  test('the ledger under a policy', async () => {
    const plain = await server.dossier.list('ledger');
    const under = await server.dossier.list('ledger', { policy: 'airwars' });
    expect(plain.items[0]).not.toHaveProperty('estimate');
    expect(under.items.every((l) => l.estimate?.policy === 'airwars')).toBe(true);
    expect(await problem(server.dossier.list('ledger', { policy: 'mine' as 'ucdp' }))).toBe('400 api/invalid');
  });

  test('sources are told by the keys of the actors, and named in both languages where the reports or the lexicon do', async () => {
    const dillon = (await server.dossier.list('actors', { limit: 1000 })).items.find((a) => a.names.includes('Ryan Dillon'));
    const claims = (await server.dossier.list('claims', { limit: 1000 })).items;
    const his = claims.filter((c) => c.chainKeys.includes(dillon!.id));
    expect(new Set(his.map((c) => c.origin)).size).toBeGreaterThan(1);
    expect(claims.every((c) => c.chain.length === c.chainKeys.length)).toBe(true);
    const [channel] = (await server.dossier.list('channels')).items;
    expect([channel!.from?.en, channel!.to?.en]).toEqual(['US-led coalition', 'Syria']);
    expect(channel!.to?.ar).toBe('دمشق');
    const { items } = await server.dossier.list('places', { limit: 1000 });
    expect(items.find((p) => p.name === 'Washington')?.names).toContain('واشنطن');
  });

  test('as of a day: what was out by then and no more', async () => {
    const early = await server.dossier.list('claims', { asOf: '2017-08-30', limit: 1000 });
    const now = await server.dossier.list('claims', { limit: 1000 });
    expect(early.total).toBeGreaterThan(0);
    expect(early.total).toBeLessThan(now.total);
    for (const c of early.items) expect(c.said! <= '2017-08-30').toBe(true);
    const [first] = (await server.dossier.list('contested', { asOf: '2017-08-30' })).items;
    const whole = await server.dossier.record('contested', first!.id, { asOf: '2017-08-30' });
    for (const r of whole.reports) expect(r.published! <= '2017-08-30').toBe(true);
    expect((await server.dossier.list('claims', { asOf: '1990-01-01' })).total).toBe(0);
  });

  test('an ETag saves the answer until something changes', async () => {
    const first = await server.ask('GET', `${api}/contested?limit=2`);
    const tag = String(first.headers.etag);
    const again = await server.ask('GET', `${api}/contested?limit=2`, { headers: { 'if-none-match': `W/"x", ${tag}` } });
    expect([again.statusCode, again.body, again.headers.etag]).toEqual([304, '', tag]);
    expect((await server.ask('GET', `${api}/contested?limit=3`, { headers: { 'if-none-match': tag } })).statusCode).toBe(200);
    await server.dossier.judge({ who: 'Dana', about: 'report:06-rasd-rumour', decision: 'comment', comment: 'seen' });
    expect((await server.ask('GET', `${api}/contested?limit=2`, { headers: { 'if-none-match': tag } })).statusCode).toBe(200);
  });

  test('what is not there is told so', async () => {
    const { client, dossier } = server;
    expect(await problem(client.dossier('nowhere').summary())).toBe('404 api/no-dossier');
    expect(await problem(dossier.report('../../etc/passwd'))).toBe('404 api/no-report');
    expect(await problem(dossier.record('claims', 'x'.repeat(10_000)))).toBe('404 api/no-record');
    expect(await problem(dossier.list('claims', { limit: 5000 }))).toBe('400 api/invalid');
    expect(await problem(dossier.list('claims', { asOf: 'yesterday' }))).toBe('400 api/invalid');
    expect(await problem(dossier.job('x'))).toBe('404 api/no-job');
    expect((await server.ask('GET', `${api}/export/exe`)).json().code).toBe('api/no-format');
  });
});

describe('search', () => {
  test('finds a word with its clitics, and marks it in the report', async () => {
    for (const q of ['حافلة', 'الحافلات', 'bus']) {
      const found = await server.dossier.search({ q, limit: 50 });
      expect(found.total).toBeGreaterThan(3);
      expect(found.facets.kind.map((f) => f.value)).toContain('report');
      for (const hit of found.items) {
        expect(hit.spans.length + (hit.kind === 'claim' ? 1 : 0)).toBeGreaterThan(0);
        if (hit.doc === null || hit.from === null) continue;
        const { text } = await server.dossier.report(hit.doc);
        expect(text.slice(hit.from, hit.from + hit.text.length)).toBe(hit.text);
      }
    }
  });
  test('facets count without their own filter; filters narrow', async () => {
    const all = await server.dossier.search({ q: 'القافلة' });
    const reports = await server.dossier.search({ q: 'القافلة', kind: 'report' });
    expect(reports.facets.kind).toEqual(all.facets.kind);
    expect(reports.total).toBe(all.facets.kind.find((f) => f.value === 'report')!.count);
    const outlet = all.facets.outlet[0]!;
    expect((await server.dossier.search({ q: 'القافلة', outlet: outlet.value })).total).toBe(outlet.count);
    expect((await server.dossier.search({ q: 'القافلة', from: '2030' })).total).toBe(0);
  });
  test('lists are narrowed by words as well', async () => {
    const some = await server.dossier.list('claims', { q: 'البوكمال' });
    expect(some.total).toBeGreaterThan(0);
    expect(some.total).toBeLessThan((await server.dossier.list('claims')).total);
  });
});

describe('decisions', () => {
  test('show at once, reach the dossier, the exports and the log, and are undone', async () => {
    const { dossier } = server;
    const row = (await dossier.list('contested')).items[0]!;
    const judged = await dossier.judge({ who: 'Dana', about: row.target, decision: 'reject', comment: 'two events' });
    expect(judged.review).toMatchObject({ status: 'rejected', by: 'Dana' });
    expect((await dossier.list('contested')).items.find((p) => p.id === row.id)!.review.status).toBe('rejected');
    expect((await dossier.list('contested', { review: 'rejected' })).items.map((p) => p.id)).toEqual([row.id]);
    expect((await dossier.list('contested', { review: 'unreviewed', limit: 1000 })).items.map((p) => p.id)).not.toContain(row.id);
    const json = (await server.ask('GET', `${api}/export/json`)).json();
    expect(json.contested.find((p: { id: string }) => p.id === row.id).review.status).toBe('rejected');
    expect((await server.ask('GET', `${api}/export/csv?view=contested`)).body).toContain(',rejected\r\n');
    expect((await server.ask('GET', `${api}/export/html`)).body).toContain('class="tag review rejected"');
    expect((await server.ask('GET', '/dossiers/convoy/page')).body).toContain('class="tag review rejected"');
    const undone = await dossier.undo({ who: 'Dana' });
    expect(undone.review.status).toBe('unreviewed');
    expect((await dossier.list('contested')).items.find((p) => p.id === row.id)!.review.status).toBe('unreviewed');
    expect((await dossier.record('contested', row.id)).review.status).toBe('unreviewed');
    const log = await dossier.log();
    expect(log).toMatchObject({ ok: true, bad: null });
    expect((await dossier.log(`${log.rows} ${log.head}`)).ok).toBe(true);
    expect((await dossier.log(`${log.rows + 1} ${log.head}`)).bad).toMatchObject({ n: log.rows + 1 });
    const kept = await dossier.judgements({ about: row.target });
    expect(kept.items.map((j) => [j.judgement.decision, j.standing])).toEqual([
      ['undo', false],
      ['reject', false],
    ]);
  });

  test('an edited figure shows in the reader at once and in the ledger when the dossier was made again', async () => {
    const { dossier } = server;
    const entry = (await dossier.list('ledger')).items.find((l) => l.values > 2)!;
    const value = (await dossier.record('ledger', entry.id)).record.values[0]!;
    const { doc, start, end, quote } = value.evidence;
    await dossier.judge({
      who: 'Dana',
      about: `value:${doc}:${start}-${end}`,
      decision: 'edit',
      at: { doc, start, end, ...(quote === undefined ? {} : { quote }) },
      after: { low: 7777, high: 7777 },
    });
    const figure = (await dossier.annotations(doc)).figures.find((f) => f.start === start)!;
    expect([figure.low, figure.review?.status]).toEqual([7777, 'edited']);
    await until(async () => {
      const all = await dossier.list('ledger', { limit: 1000 });
      return all.items.some((l) => l.max === 7777);
    });
    await dossier.undo({ who: 'Dana' });
  });

  test('reviewers are compared by what both judged', async () => {
    const { dossier } = server;
    const claims = (await dossier.list('claims', { limit: 10 })).items;
    for (const [i, c] of claims.entries()) {
      await dossier.judge({ who: 'Amal', about: c.target, decision: i < 8 ? 'accept' : 'reject' });
      await dossier.judge({ who: 'Badr', about: c.target, decision: i < 7 ? 'accept' : 'reject' });
    }
    const { pairs } = await dossier.agreement();
    const pair = pairs.find((p) => p.a === 'Amal' && p.b === 'Badr' && p.kind === 'claim')!;
    // 9 of 10 agree; chance 0.8 * 0.7 + 0.2 * 0.3 = 0.62; (0.9 - 0.62) / 0.38.
    expect([pair.items, pair.agreed, pair.kappa!.toFixed(4)]).toEqual([10, 9, '0.7368']);
    // Pooled 15 accept, 5 reject: expected disagreement 1 - (15*14 + 5*4) / (20*19) = 0.394737; 1 - 0.1 / 0.394737.
    expect(pair.alpha!.toFixed(4)).toBe('0.7467');
  });

  test('one that says nothing is refused', async () => {
    const { dossier } = server;
    expect(await problem(dossier.judge({ who: ' ', about: 'claim:x', decision: 'accept' }))).toBe('400 api/invalid');
    expect(await problem(dossier.judge({ who: 'A', about: 'nothing', decision: 'accept' }))).toBe('400 api/invalid');
    expect(await problem(dossier.judge({ who: 'A', about: 'claim:x', decision: 'edit' }))).toBe('400 api/invalid');
    expect(await problem(dossier.judge({ who: 'A', about: 'claim:x', decision: 'comment' }))).toBe('400 api/invalid');
    expect(await problem(dossier.judge({ who: 'A', about: 'claim:x', decision: 'accept', retires: 'none' }))).toBe('409 api/no-judgement');
    expect(await problem(dossier.undo({ who: 'Nobody' }))).toBe('409 api/no-judgement');
  });
});
