import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { naughty } from '../naughty.ts';
import { type TestServer, testServer, until } from './server.ts';

// arabic-data: allow bidi controls presentation forms

let server: TestServer;
beforeAll(async () => {
  server = await testServer();
});
afterAll(() => server.close());
const api = '/api/v1/dossiers/convoy';

const parameters: readonly (readonly [string, (s: string) => string])[] = [
  ['search', (s) => `${api}/search?q=${s}`],
  ['search outlet', (s) => `${api}/search?q=x&outlet=${s}`],
  ['report', (s) => `${api}/reports/${s}`],
  ['annotations', (s) => `${api}/reports/${s}/annotations`],
  ['claims of a report', (s) => `${api}/claims?doc=${s}`],
  ['claim', (s) => `${api}/claims/${s}`],
  ['contested', (s) => `${api}/contested/${s}`],
  ['actor', (s) => `${api}/actors/${s}`],
  ['positions', (s) => `${api}/positions?actor=${s}&issue=${s}`],
  ['places', (s) => `${api}/places?country=${s}&kind=${s}`],
  ['words in a list', (s) => `${api}/claims?q=${s}`],
  ['words in an unsearched list', (s) => `${api}/timeline?q=${s}`],
  ['reports', (s) => `${api}/reports?outlet=${s}&language=${s}`],
  ['day', (s) => `${api}/claims?asOf=${s}`],
  ['judgements', (s) => `${api}/judgements?about=${s}&who=${s}`],
  ['format', (s) => `${api}/export/${s}`],
  ['job', (s) => `${api}/jobs/${s}`],
  ['dossier', (s) => `/api/v1/dossiers/${s}`],
];

const counts = async (): Promise<unknown> => (await server.dossier.summary()).counts;

describe('naughty strings in every parameter: an answer or a typed error, nothing changed', () => {
  test.each(parameters)('%s', async (_name, address) => {
    const before = await counts();
    for (const s of naughty) {
      for (const sent of [encodeURIComponent(s.toWellFormed()), s.replace(/[^\x21-\x7e]|[#&+]/g, '')]) {
        const answer = await server.ask('GET', address(sent || 'x'));
        const got = [s, answer.statusCode];
        expect(got).toEqual([s, [200, 400, 404].includes(answer.statusCode) ? answer.statusCode : 'another']);
        expect(String(answer.headers['content-type'])).toMatch(/^application\/(?:problem\+)?json/);
        if (answer.statusCode >= 400) expect(answer.json().code).toMatch(/^api\/[a-z-]+$/);
      }
    }
    expect(await counts()).toEqual(before);
    expect(server.told).toEqual([]);
  });
});

describe('bodies', () => {
  const sent = (payload: string | Buffer, type = 'application/json') =>
    server.ask('POST', `${api}/judgements`, { headers: { 'content-type': type }, payload });

  test('what is no JSON, or no decision, is refused and changes nothing', async () => {
    const before = await counts();
    const bad = [
      '',
      ' ',
      '{',
      '}',
      '[',
      '[1',
      '{"a"',
      '{"a":',
      '{"a":1',
      '{"a":1,}',
      '{a:1}',
      "{'a':1}",
      '[1,]',
      '[,1]',
      '01',
      '+1',
      '.5',
      '5.',
      '1e',
      '0x1',
      'NaN',
      'Infinity',
      '-',
      'nul',
      'TRUE',
      '"\\x"',
      '"\\u12"',
      '"\u0000"',
      '"a\nb"',
      '"',
      '{"a":1}}',
      '{}{}',
      '/**/{}',
      '{}//',
      '\ufeff\ufeff{}',
      '\u00a0{}',
      'undefined',
      '{"a":1 "b":2}',
      '{"a"}',
      '{1:1}',
      '[1 2]',
      '[1:2]',
      'null',
      'true',
      '1',
      '"x"',
      '[]',
      '{}',
      '[[]]',
      '{"who":"A"}',
      '{"who":"A","about":"claim:x","decision":"accept","extra":1}',
      '{"who":1,"about":"claim:x","decision":"accept"}',
      '{"__proto__":{"polluted":1},"who":"A","about":"claim:x","decision":"accept"}',
      '{"constructor":{"prototype":{"polluted":1}},"who":"A","about":"claim:x","decision":"accept"}',
      '['.repeat(100_000),
      '{"a":'.repeat(100_000),
      `${'['.repeat(100_000)}${']'.repeat(100_000)}`,
      `{"who":"${'A'.repeat(300)}","about":"claim:x","decision":"accept"}`,
    ];
    for (const body of bad) {
      const answer = await sent(body);
      const shown = body.slice(0, 60);
      expect([shown, answer.statusCode]).toEqual([shown, 400]);
      expect(answer.json().code).toMatch(/^api\/(?:invalid|bad-request)$/);
    }
    expect((await sent(Buffer.from([0x7b, 0xff, 0xfe, 0x7d]))).statusCode).toBe(400);
    expect((await sent('{"who":"A"}', 'text/plain')).statusCode).toBe(415);
    expect((await sent('who=A&about=claim:x&decision=accept', 'application/x-www-form-urlencoded')).statusCode).toBe(415);
    expect((await sent(`{"who":"${'A'.repeat(2_000_000)}"}`)).statusCode).toBe(413);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
    expect(await counts()).toEqual(before);
  });

  test('naughty strings in a decision come back as they were given, and the log holds', async () => {
    for (const s of naughty) {
      const name = s.trim().slice(0, 100).trim();
      if (name === '') continue;
      const body = { who: name, about: `claim:${s}`, decision: 'comment' as const, comment: `x${s}`, before: { [`k${s}`]: s } };
      const { logged } = await server.dossier.judge(body);
      expect(logged.judgement).toMatchObject({ ...body, who: name });
      const found = await server.dossier.judgements({ about: body.about, limit: 1000 });
      expect(found.items.some((j) => j.judgement.id === logged.judgement.id)).toBe(s.isWellFormed());
    }
    expect((await server.dossier.log()).bad).toBeNull();
  });
});

describe('reports of naughty strings', () => {
  test('are read, found, exported and shown without a word running', async () => {
    const chosen = naughty.filter((s) => s.trim() !== '' && s.length < 1000);
    const text = (s: string, i: number): string => `The minister said on Monday that ${s} was the number ${i} of 12 dead in Aleppo.`;
    const lines = chosen.map((s, i) =>
      JSON.stringify({ id: `n${i}`, title: s, source: s, byline: s, date: '2017-09-01', text: text(s, i) }),
    );
    const boundary = 'XXX';
    const name = '<img src=x onerror=alert(1)>.jsonl';
    const answer = await server.ask('POST', `${api}/reports`, {
      headers: { 'content-type': `multipart/form-data; boundary=${boundary}` },
      payload: `--${boundary}\r\nContent-Disposition: form-data; name="f"; filename="${name}"\r\nContent-Type: text/plain\r\n\r\n${lines.join('\n')}\r\n--${boundary}--\r\n`,
    });
    expect(answer.statusCode).toBe(202);
    const { id } = answer.json();
    await until(async () => ['done', 'failed'].includes((await server.dossier.job(id)).state));
    const job = await server.dossier.job(id);
    expect([job.state, job.failed]).toEqual(['done', 0]);
    const added = (await server.dossier.reports({ limit: 1000 })).items.filter((r) => /^n[0-9]+$/.test(r.doc));
    expect(added).toHaveLength(chosen.length);
    for (const r of added) {
      const s = chosen[Number(r.doc.slice(1))]!;
      const { text: kept } = await server.dossier.report(r.doc);
      // As sent, but for what the reader of files says it puts U+FFFD for.
      const plain = (t: string): string => t.toWellFormed().replaceAll('\0', '\ufffd').replace(/\r\n?/g, '\n');
      expect(plain(kept)).toContain(plain(s.trim().split(/\r/)[0]!));
    }
    const html = (await server.ask('GET', `${api}/export/html`)).body;
    expect(html).not.toMatch(/<(?:img|svg)[^>]*on(?:error|load)/i);
    expect(html.match(/<script/g)).toHaveLength(1);
    const csv = (await server.ask('GET', `${api}/export/csv?view=accounts`)).body;
    expect(csv).not.toMatch(/(?:^|,)[=+@][^,]/m);
    for (const s of ['الوزير', 'minister', 'DROP TABLE']) expect((await server.dossier.search({ q: s })).total).toBeGreaterThanOrEqual(0);
    expect((await server.dossier.search({ q: 'minister', kind: 'report', limit: 1000 })).total).toBe(chosen.length);
    expect(server.told).toEqual([]);
  });

  test('file names stay inside their folder and in their letters', async () => {
    const names = [
      '../../evil.txt',
      '/etc/passwd',
      '..',
      '.hidden.txt',
      'تقرير اليوم.txt',
      `${'a'.repeat(500)}.txt`,
      'con:|?*.txt',
      'x.exe',
    ];
    const boundary = 'YYY';
    const part = (n: string, i: number): string =>
      `--${boundary}\r\nContent-Disposition: form-data; name="f"; filename="${n}"\r\n\r\nThe mayor said ${i} buses left on Monday.\r\n`;
    const answer = await server.ask('POST', `${api}/reports`, {
      headers: { 'content-type': `multipart/form-data; boundary=${boundary}` },
      payload: Buffer.from(`${names.map(part).join('')}--${boundary}--\r\n`),
    });
    expect(answer.statusCode).toBe(202);
    const { id } = answer.json();
    await until(async () => ['done', 'failed'].includes((await server.dossier.job(id)).state));
    expect((await server.dossier.job(id)).state).toBe('done');
    const docs = (await server.dossier.reports({ limit: 1000 })).items.map((r) => r.doc);
    expect(docs).toContain('تقرير اليوم');
    expect(docs).toContain('evil');
    for (const d of docs) expect(d).not.toMatch(/\.\.|^\/|\\/);
  });

  test('a form without a file, a broken form, a foreign address and an odd body are told so', async () => {
    const status = async (headers: Record<string, string>, payload: string): Promise<unknown> =>
      (await server.ask('POST', `${api}/reports`, { headers, payload })).json().code;
    expect(await status({ 'content-type': 'multipart/form-data; boundary=Z' }, '--Z--\r\n')).toBe('api/no-file');
    expect(await status({ 'content-type': 'application/json' }, '{"text":"x"}')).toBe('api/invalid');
    expect(await status({ 'content-type': 'application/json' }, '{"url":"not an address"}')).toBe('api/invalid');
    expect(await status({ 'content-type': 'text/plain' }, 'x')).toBe('api/media-type');
    // The loopback address is no publisher: the reader of addresses refuses it, and the job says so.
    const job = await server.dossier.add({ url: 'http://127.0.0.1:1/secret' });
    await until(async () => ['done', 'failed'].includes((await server.dossier.job(job.id)).state));
    expect((await server.dossier.job(job.id)).diagnostics.map((d) => d.code)).toEqual([expect.stringMatching(/^fetch\//)]);
  });

  test('pasted text is a report with the metadata given', async () => {
    const job = await server.dossier.add({
      paste: { title: 'عنوان', outlet: 'صحيفة التجربة', date: '2017-09-03', text: 'قال الوزير إن 12 حافلة غادرت.' },
    });
    await until(async () => ['done', 'failed'].includes((await server.dossier.job(job.id)).state));
    const found = await server.dossier.reports({ outlet: 'صحيفة التجربة' });
    expect(found.items.map((r) => [r.title, r.published, r.language])).toEqual([['عنوان', '2017-09-03', 'ar']]);
  });
});
