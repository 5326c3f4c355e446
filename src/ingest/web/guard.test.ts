// arabic-data: allow bidi controls

import http from 'node:http';
import type { AddressInfo } from 'node:net';
import net from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { checkAddress, specialAddress } from './address.ts';
import { fetchAddress } from './fetch.ts';
import { FetchRefusal } from './refusal.ts';
import { defaultRequestRules, type RequestRules } from './request.ts';

/** Listens on every address of this machine and counts who comes. */
let reached = 0;
const canaries = [net.createServer(), net.createServer()].map((s) =>
  s.on('connection', (socket) => {
    reached++;
    socket.destroy();
  }),
);
let port = 0;

/** Leads on to where its path says. The only address a reader may go to in these tests. */
const guide = http.createServer((request, response) => {
  const to = decodeURIComponent((request.url ?? '/').slice(1));
  response.writeHead(302, { location: to }).end();
});
let guidePort = 0;

const listen = (server: net.Server | http.Server, at: number, host: string): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(at, host, () => resolve((server.address() as AddressInfo).port));
  });

beforeAll(async () => {
  port = await listen(canaries[0]!, 0, '0.0.0.0');
  // The same port on IPv6, where the machine has it.
  await listen(canaries[1]!, port, '::1').catch(() => 0);
  guidePort = await listen(guide, 0, '127.0.0.1');
});
beforeEach(() => {
  reached = 0;
});
afterAll(async () => {
  for (const s of [...canaries, guide]) await new Promise((done) => s.close(done));
});

/** Reads an address with the canary's port allowed, so that nothing but the address can be the reason for a refusal. */
async function told(address: string, more: Partial<RequestRules> = {}): Promise<string> {
  try {
    await fetchAddress(address, { ...defaultRequestRules, userAgent: 'test', ports: [80, 443, port, guidePort], ...more });
  } catch (e) {
    if (e instanceof FetchRefusal) return e.code;
    throw e;
  }
  return 'read';
}

const BIDI = String.fromCharCode(0x202e);
const forms: readonly (readonly [string, string])[] = [
  // Loopback in all its spellings.
  ['http://127.0.0.1:P/', 'fetch/address'],
  ['http://127.1:P/', 'fetch/address'],
  ['http://127.0.1:P/', 'fetch/address'],
  ['http://127.255.255.254:P/', 'fetch/address'],
  ['http://2130706433:P/', 'fetch/address'],
  ['http://0x7f000001:P/', 'fetch/address'],
  ['http://0x7f.0.0.1:P/', 'fetch/address'],
  ['http://0x7f.1:P/', 'fetch/address'],
  ['http://017700000001:P/', 'fetch/address'],
  ['http://0177.0.0.1:P/', 'fetch/address'],
  ['http://0177.0.0.01:P/', 'fetch/address'],
  ['http://0177.0x0.0.1:P/', 'fetch/address'],
  ['http://00000177.0.0.1:P/', 'fetch/address'],
  ['http://127.0.0.1.:P/', 'fetch/address'],
  ['http://%31%32%37.0.0.1:P/', 'fetch/address'],
  ['http://１２７.０.０.１:P/', 'fetch/address'],
  ['http://①②⑦.⓪.⓪.①:P/', 'fetch/address'],
  ['http://127。0。0。1:P/', 'fetch/address'],
  ['http:127.0.0.1:P/', 'fetch/address'],
  ['http:///127.0.0.1:P/', 'fetch/address'],
  ['HTTP://127.0.0.1:P/', 'fetch/address'],
  ['http://0:P/', 'fetch/address'],
  ['http://0.0.0.0:P/', 'fetch/address'],
  ['http://0x0:P/', 'fetch/address'],
  ['http://[::1]:P/', 'fetch/address'],
  ['http://[0:0:0:0:0:0:0:1]:P/', 'fetch/address'],
  ['http://[0000::0001]:P/', 'fetch/address'],
  ['http://[::]:P/', 'fetch/address'],
  // IPv4 inside IPv6.
  ['http://[::ffff:127.0.0.1]:P/', 'fetch/address'],
  ['http://[::ffff:7f00:1]:P/', 'fetch/address'],
  ['http://[0:0:0:0:0:ffff:127.0.0.1]:P/', 'fetch/address'],
  ['http://[::ffff:8.8.8.8]:P/', 'fetch/address'],
  ['http://[::127.0.0.1]:P/', 'fetch/address'],
  ['http://[::ffff:0:127.0.0.1]:P/', 'fetch/address'],
  ['http://[64:ff9b::127.0.0.1]:P/', 'fetch/address'],
  ['http://[64:ff9b::7f00:1]:P/', 'fetch/address'],
  ['http://[64:ff9b:1::7f00:1]:P/', 'fetch/address'],
  ['http://[2002:7f00:1::]:P/', 'fetch/address'],
  ['http://[2002:a00:1::]:P/', 'fetch/address'],
  ['http://[2001:0:7f00:1::]:P/', 'fetch/address'],
  // Other special addresses.
  ['http://10.0.0.1:P/', 'fetch/address'],
  ['http://012.1:P/', 'fetch/address'],
  ['http://172.16.0.1:P/', 'fetch/address'],
  ['http://172.31.255.255:P/', 'fetch/address'],
  ['http://192.168.1.1:P/', 'fetch/address'],
  ['http://3232235777:P/', 'fetch/address'],
  ['http://0xc0a80101:P/', 'fetch/address'],
  ['http://100.64.0.1:P/', 'fetch/address'],
  ['http://100.127.255.254:P/', 'fetch/address'],
  ['http://169.254.1.1:P/', 'fetch/address'],
  ['http://169.254.169.254:P/latest/meta-data/', 'fetch/address'],
  ['http://2852039166:P/', 'fetch/address'],
  ['http://0xa9fea9fe:P/', 'fetch/address'],
  ['http://0251.0376.0251.0376:P/', 'fetch/address'],
  ['http://[::ffff:169.254.169.254]:P/', 'fetch/address'],
  ['http://[fd00:ec2::254]:P/', 'fetch/address'],
  ['http://100.100.100.200:P/', 'fetch/address'],
  ['http://168.63.129.16:P/', 'fetch/address'],
  ['http://192.0.0.192:P/', 'fetch/address'],
  ['http://224.0.0.1:P/', 'fetch/address'],
  ['http://239.255.255.250:P/', 'fetch/address'],
  ['http://255.255.255.255:P/', 'fetch/address'],
  ['http://240.0.0.1:P/', 'fetch/address'],
  ['http://198.18.0.1:P/', 'fetch/address'],
  ['http://192.0.2.1:P/', 'fetch/address'],
  ['http://203.0.113.9:P/', 'fetch/address'],
  ['http://192.88.99.1:P/', 'fetch/address'],
  ['http://[fe80::1]:P/', 'fetch/address'],
  ['http://[fec0::1]:P/', 'fetch/address'],
  ['http://[fc00::1]:P/', 'fetch/address'],
  ['http://[fd12:3456::1]:P/', 'fetch/address'],
  ['http://[ff02::1]:P/', 'fetch/address'],
  ['http://[2001:db8::1]:P/', 'fetch/address'],
  ['http://[100::1]:P/', 'fetch/address'],
  ['http://[4000::1]:P/', 'fetch/address'],
  // Names of inner networks.
  ['http://localhost:P/', 'fetch/host'],
  ['http://LOCALHOST:P/', 'fetch/host'],
  ['http://localhost.:P/', 'fetch/host'],
  ['http://lOcAlHoSt..:P/', 'fetch/host'],
  ['http://anything.localhost:P/', 'fetch/host'],
  ['http://ⓛocalhost:P/', 'fetch/host'],
  ['http://router:P/', 'fetch/host'],
  ['http://printer.local:P/', 'fetch/host'],
  ['http://metadata.google.internal:P/computeMetadata/v1/', 'fetch/host'],
  ['http://wiki.corp:P/', 'fetch/host'],
  ['http://1.0.0.127.in-addr.arpa:P/', 'fetch/host'],
  ['http://hidden.onion:P/', 'fetch/host'],
  // User names, with and without a public host after them.
  ['http://user@127.0.0.1:P/', 'fetch/user-info'],
  ['http://user:word@127.0.0.1:P/', 'fetch/user-info'],
  ['http://news.publisher.net@127.0.0.1:P/', 'fetch/user-info'],
  ['http://127.0.0.1:P@news.publisher.net/', 'fetch/user-info'],
  ['http://@127.0.0.1:P/', 'fetch/user-info'],
  ['http://:@127.0.0.1:P/', 'fetch/user-info'],
  ['http://news.publisher.net%40127.0.0.1:P/', 'fetch/bad-address'],
  // Parsers that disagree.
  ['http://127.0.0.1\\@news.publisher.net:P/', 'fetch/bad-address'],
  ['http://news.publisher.net\\@127.0.0.1:P/', 'fetch/bad-address'],
  ['http:\\\\127.0.0.1:P/', 'fetch/bad-address'],
  ['http://127.0.0.1:P\r\nHost: x/', 'fetch/bad-address'],
  ['http://127.0.0.1\t:P/', 'fetch/bad-address'],
  [' http://127.0.0.1:P/', 'fetch/bad-address'],
  [`http://${BIDI}1.0.0.721:P/`, 'fetch/bad-address'],
  ['http://[fe80::1%25eth0]:P/', 'fetch/bad-address'],
  ['http://[::1:P/', 'fetch/bad-address'],
  ['http://256.0.0.1:P/', 'fetch/bad-address'],
  ['http://127.0.0.1:99999/', 'fetch/bad-address'],
  ['http://', 'fetch/bad-address'],
  ['//127.0.0.1:P/', 'fetch/bad-address'],
  ['127.0.0.1', 'fetch/bad-address'],
  ['', 'fetch/bad-address'],
  // Other schemes.
  ['file:///etc/passwd', 'fetch/scheme'],
  ['file://127.0.0.1/etc/passwd', 'fetch/scheme'],
  ['ftp://127.0.0.1:P/', 'fetch/scheme'],
  ['gopher://127.0.0.1:P/_GET', 'fetch/scheme'],
  ['dict://127.0.0.1:P/', 'fetch/scheme'],
  ['ws://127.0.0.1:P/', 'fetch/scheme'],
  ['data:text/plain,hello', 'fetch/scheme'],
  ['javascript:alert(1)', 'fetch/scheme'],
  ['blob:http://127.0.0.1:P/x', 'fetch/scheme'],
  ['unix:/var/run/docker.sock', 'fetch/scheme'],
  ['localhost:P', 'fetch/scheme'],
  ['jar:http://127.0.0.1:P!/', 'fetch/scheme'],
];

describe('no request leaves for an address that is not public', () => {
  test('more than a hundred forms: all refused for the reason, nobody reached', async () => {
    const got: (readonly [string, string])[] = [];
    for (const [form] of forms) got.push([form, await told(form.replaceAll(':P', `:${port}`))]);
    expect(got).toEqual(forms);
    expect(reached).toBe(0);
  });

  test('ports of other services', async () => {
    for (const p of [22, 23, 25, 110, 3306, 5432, 6379, 9200, 11211, 27017])
      expect(await told(`http://news.publisher.net:${p}/`, { ports: [80, 443], resolve: async () => ['93.184.215.14'] })).toBe(
        'fetch/port',
      );
  });

  const answers: readonly (readonly [string, readonly string[], string])[] = [
    ['loopback', ['127.0.0.1'], 'fetch/address'],
    ['IPv6 loopback', ['::1'], 'fetch/address'],
    ['mapped', ['::ffff:127.0.0.1'], 'fetch/address'],
    ['one public, one not', ['93.184.215.14', '127.0.0.1'], 'fetch/address'],
    ['metadata', ['169.254.169.254'], 'fetch/address'],
    ['private', ['10.1.2.3'], 'fetch/address'],
    ['shared', ['100.64.9.9'], 'fetch/address'],
    ['unique local', ['fd00::9'], 'fetch/address'],
    ['with a zone', ['fe80::1%lo'], 'fetch/address'],
    ['no IP address', ['localhost'], 'fetch/address'],
    ['none', [], 'fetch/unknown-host'],
  ];
  test.each(answers)('a name that stands for: %s', async (_, ips, code) => {
    expect(await told(`http://news.publisher.net:${port}/`, { resolve: async () => ips })).toBe(code);
    expect(reached).toBe(0);
  });

  test('a resolver that fails, and one that never answers', async () => {
    const failing = async (): Promise<never> => {
      throw Object.assign(new Error('no'), { code: 'ENOTFOUND' });
    };
    expect(await told('http://news.publisher.net/', { resolve: failing })).toBe('fetch/unknown-host');
    expect(await told('http://news.publisher.net/', { resolve: () => new Promise(() => {}), timeLimit: 50 })).toBe('fetch/too-slow');
  });

  test('rebinding: the address that was checked is the one that is asked, and every step looks up anew', async () => {
    // First the guide, then the canary: a program that looks up twice goes to the second.
    const asked: string[] = [];
    const resolve = async (host: string): Promise<readonly string[]> => {
      asked.push(host);
      return asked.length === 1 ? ['127.0.0.2'] : ['127.0.0.1'];
    };
    const permit = (host: string, p: number): boolean => host === '127.0.0.2' && p === guidePort;
    const server = http.createServer((_, response) => response.end('<p>The page.'));
    await new Promise<void>((done) => server.listen(guidePort, '127.0.0.2', done));
    try {
      const read = await fetchAddress(`http://news.publisher.net:${guidePort}/`, {
        ...defaultRequestRules,
        userAgent: 'test',
        ports: [guidePort],
        resolve,
        permit,
      });
      expect(new TextDecoder().decode(read.body)).toBe('<p>The page.');
      expect(read.last.ip).toBe('127.0.0.2');
      expect(asked).toEqual(['news.publisher.net']);
      expect(await told(`http://news.publisher.net:${guidePort}/`, { resolve, permit })).toBe('fetch/address');
      expect(reached).toBe(0);
    } finally {
      await new Promise((done) => server.close(done));
    }
  });

  const chains: readonly (readonly [string, string])[] = [
    ['http://127.0.0.1:P/', 'fetch/address'],
    ['http://0x7f.1:P/', 'fetch/address'],
    ['http://[::1]:P/', 'fetch/address'],
    ['http://localhost:P/', 'fetch/host'],
    ['http://169.254.169.254/latest/meta-data/', 'fetch/address'],
    ['//127.0.0.1:P/', 'fetch/address'],
    ['http://user@127.0.0.1:P/', 'fetch/user-info'],
    ['file:///etc/passwd', 'fetch/scheme'],
    ['gopher://127.0.0.1:P/', 'fetch/scheme'],
    ['http://news.publisher.net:22/', 'fetch/port'],
    ['http://rebound.publisher.net:P/', 'fetch/address'],
    ['http://[broken', 'fetch/bad-address'],
  ];
  test.each(chains)('a page that leads on to %s', async (to, code) => {
    const rules: Partial<RequestRules> = {
      permit: (_, p) => p === guidePort,
      resolve: async (host) => [host === 'rebound.publisher.net' ? '127.0.0.1' : '127.0.0.1'],
    };
    const goal = to.replaceAll(':P', `:${port}`);
    for (const steps of [1, 3]) {
      let address = goal;
      for (let i = 0; i < steps; i++) address = `http://127.0.0.1:${guidePort}/${encodeURIComponent(address)}`;
      expect(await told(address, rules)).toBe(code);
    }
    expect(reached).toBe(0);
  });

  test('a chain without end', async () => {
    const endless = http.createServer((request, response) => response.writeHead(301, { location: `${request.url}x` }).end());
    const at = await listen(endless, 0, '127.0.0.1');
    try {
      expect(await told(`http://127.0.0.1:${at}/`, { permit: (_, p) => p === at })).toBe('fetch/redirects');
    } finally {
      await new Promise((done) => endless.close(done));
    }
  });
});

test('public addresses pass', () => {
  for (const ip of [
    '8.8.8.8',
    '93.184.215.14',
    '1.1.1.1',
    '172.15.0.1',
    '172.32.0.1',
    '100.63.0.1',
    '192.0.1.1',
    '2606:4700:4700::1111',
    '2a00:1450::5',
  ])
    expect([ip, specialAddress(ip)]).toEqual([ip, null]);
  for (const address of [
    'https://news.publisher.net/a?b=c',
    'http://news.publisher.net:8080/',
    'https://8.8.8.8/',
    'https://xn--mgbh0fb.xn--kgbechtv.org/',
  ])
    expect(checkAddress(address).port).toBeGreaterThan(0);
});
