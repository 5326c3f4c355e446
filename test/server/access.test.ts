import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PORT, type TestServer, TOKEN, testServer } from './server.ts';

let server: TestServer;
let clock = 0;
beforeAll(async () => {
  server = await testServer({ now: () => clock });
});
afterAll(() => server.close());

/** Routes with their parameters filled in; what they answer does not matter here. */
const addresses = (): readonly (readonly [string, string])[] =>
  server.routes.map(
    ({ method, url }) =>
      [
        method,
        url
          .replace(':id', 'convoy')
          .replace(/:[a-z]+/gi, 'x')
          .replace('*', 'x'),
      ] as const,
  );
const streams = (url: string): boolean => url.endsWith('/events');
const host = `127.0.0.1:${PORT}`;

const headers = (h: Record<string, unknown>): void => {
  const policy = String(h['content-security-policy']);
  expect(policy).toMatch(/^default-src 'none'/);
  expect(policy).not.toMatch(/unsafe|\*|https?:/);
  expect(policy).toContain("frame-ancestors 'none'");
  expect(policy).toContain("base-uri 'none'");
  expect(h).toMatchObject({
    'x-content-type-options': 'nosniff',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'referrer-policy': 'no-referrer',
    'x-frame-options': 'DENY',
  });
  expect(h).not.toHaveProperty('access-control-allow-origin');
};

describe('every route', () => {
  test('there are routes to walk', () => {
    expect(server.routes.length).toBeGreaterThan(60);
    expect(server.routes.map((r) => r.url)).toContain('/api/v1/dossiers/:id/contested');
  });

  test('refuses who has no token, another token, another host or another origin, and carries the headers', async () => {
    const cookie = (await server.ask('GET', `/?token=${TOKEN}`, { headers: { authorization: '' } })).cookies[0]!;
    for (const [method, url] of addresses()) {
      const asked = async (more: Record<string, string>) => {
        const answer = await server.app.inject({ method: method as 'GET', url, headers: { host, ...more } });
        headers(answer.headers);
        return answer.statusCode;
      };
      clock += 100_000;
      const name = `${method} ${url}`;
      expect([name, await asked({})]).toEqual([name, 401]);
      expect([name, await asked({ authorization: 'Bearer wrong' })]).toEqual([name, 401]);
      expect([name, await asked({ authorization: `Bearer ${TOKEN}`, host: 'evil.example' })]).toEqual([name, 403]);
      expect([name, await asked({ authorization: `Bearer ${TOKEN}`, origin: 'http://evil.example' })]).toEqual([name, 403]);
      expect([name, await asked({ authorization: `Bearer ${TOKEN}`, origin: 'null' })]).toEqual([name, 403]);
      expect([name, await asked({ authorization: `Bearer ${TOKEN}`, 'sec-fetch-site': 'cross-site' })]).toEqual([name, 403]);
      if (method !== 'GET' && method !== 'HEAD')
        expect([name, await asked({ cookie: `${cookie.name}=${cookie.value}` })]).toEqual([name, 403]);
    }
  });

  test('answers who may ask with the same headers, problems as problems', async () => {
    for (const [method, url] of addresses()) {
      if (streams(url)) continue;
      const answer = await server.ask(
        method,
        url,
        method === 'POST' ? { headers: { 'content-type': 'application/json' }, payload: '{}' } : {},
      );
      if (url.endsWith('/page')) expect(answer.headers['content-security-policy']).toContain("script-src 'sha256-");
      headers(answer.headers);
      expect([url, answer.statusCode]).not.toEqual([url, 500]);
      if (answer.statusCode >= 400) expect([url, answer.headers['content-type']]).toEqual([url, 'application/problem+json; charset=utf-8']);
    }
    const nothing = await server.ask('GET', '/nothing/here');
    headers(nothing.headers);
    expect([nothing.statusCode, nothing.json().code]).toEqual([404, 'api/not-found']);
  });
});

test('twenty names that are not ours are refused, ours are not', async () => {
  const foreign = [
    'evil.example',
    `evil.example:${PORT}`,
    '127.0.0.1.evil.example',
    'localhost.evil.example',
    '0.0.0.0',
    '127.0.0.2',
    '10.0.0.1',
    '192.168.0.1',
    '[::]',
    '[::ffff:127.0.0.1]',
    'LOCALHOST.',
    'localhost:80:80',
    '127.1',
    '2130706433',
    '0x7f000001',
    'user@127.0.0.1',
    '127.0.0.1@evil.example',
    '127.0.0.1/x',
    '-',
    ' 127.0.0.1',
  ];
  for (const name of foreign) {
    const answer = await server.ask('GET', '/api/v1/meta', { headers: { host: name } });
    expect([name, answer.statusCode]).toEqual([name, 403]);
  }
  for (const name of ['127.0.0.1', 'localhost', `LocalHost:${PORT}`, '[::1]:9'])
    expect((await server.ask('GET', '/api/v1/meta', { headers: { host: name } })).statusCode).toBe(200);
});

test('the address gives a cookie that scripts cannot read and no other site sends', async () => {
  const opened = await server.app.inject({ method: 'GET', url: `/?token=${TOKEN}&x=1`, headers: { host } });
  expect([opened.statusCode, opened.headers.location]).toEqual([303, '/?x=1']);
  const [cookie] = opened.cookies;
  expect(cookie).toMatchObject({ name: `tabari_${PORT}`, httpOnly: true, sameSite: 'Strict', path: '/' });
  expect(cookie!.value).not.toContain(TOKEN);
  const withCookie = await server.app.inject({
    method: 'GET',
    url: '/api/v1/meta',
    headers: { host, cookie: `${cookie!.name}=${cookie!.value}` },
  });
  expect(withCookie.statusCode).toBe(200);
  // The token in an address of the API is no way in: it would stay in logs.
  expect((await server.app.inject({ method: 'GET', url: `/api/v1/meta?token=${TOKEN}`, headers: { host } })).statusCode).toBe(401);
  // Nor does an address lead to another host.
  const away = await server.app.inject({ method: 'GET', url: `//evil.example/?token=${TOKEN}`, headers: { host } });
  expect(String(away.headers.location ?? '/')).toMatch(/^\/(?!\/)/);
});

test('from the tenth wrong token on the answer is 429, right or wrong, until a minute has passed', async () => {
  clock += 1_000_000;
  const given = async (token: string) =>
    (await server.app.inject({ method: 'GET', url: '/api/v1/meta', headers: { host, authorization: `Bearer ${token}` } })).statusCode;
  const answers: number[] = [];
  for (let i = 0; i < 1000; i++) answers.push(await given(`wrong ${i}`.replace(' ', '-')));
  expect(answers.slice(0, 10)).toEqual(Array(10).fill(401));
  expect(new Set(answers.slice(10))).toEqual(new Set([429]));
  expect(await given(TOKEN)).toBe(429);
  clock += 60_001;
  expect(await given(TOKEN)).toBe(200);
});
