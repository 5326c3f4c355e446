/** Which addresses may be asked at all: decided on the parsed address and on every address its name stands for, before a connection is opened. */
import { BlockList, isIP, isIPv4 } from 'node:net';
import { FetchRefusal } from './refusal.ts';

/** What an IP address is, where it is not a public one. */
export type AddressKind =
  | 'unspecified'
  | 'loopback'
  | 'private'
  | 'link-local'
  | 'shared'
  | 'metadata'
  | 'multicast'
  | 'documentation'
  | 'translated'
  | 'reserved';

/** An address after parsing: `host` is a name in lower-case ASCII or an IP address without brackets. */
export interface Target {
  readonly url: URL;
  readonly host: string;
  readonly port: number;
  readonly secure: boolean;
}

/** Ports that web servers of publishers use. */
export const webPorts: readonly number[] = [80, 443, 8080, 8443];

/** Longest address read: servers refuse longer ones. */
const MAX_LENGTH = 8192;

// IANA special-purpose registries (RFC 6890 and later), and the addresses under which clouds hand out credentials. First match names the kind.
const ranges: readonly (readonly [AddressKind, readonly string[]])[] = [
  [
    'metadata',
    ['169.254.169.254/32', '169.254.170.2/32', '100.100.100.200/32', '168.63.129.16/32', '192.0.0.192/32', 'fd00:ec2::/32', 'fd20:ce::/32'],
  ],
  ['unspecified', ['0.0.0.0/8', '::/128']],
  ['loopback', ['127.0.0.0/8', '::1/128']],
  ['private', ['10.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16', 'fc00::/7', 'fec0::/10']],
  ['link-local', ['169.254.0.0/16', 'fe80::/10']],
  ['shared', ['100.64.0.0/10']],
  ['multicast', ['224.0.0.0/4', 'ff00::/8']],
  ['documentation', ['192.0.2.0/24', '198.51.100.0/24', '203.0.113.0/24', '2001:db8::/32', '3fff::/20']],
  ['translated', ['::/96', '::ffff:0:0:0/96', '64:ff9b::/96', '64:ff9b:1::/48', '2002::/16', '2001::/32', '192.88.99.0/24']],
  [
    'reserved',
    ['192.0.0.0/24', '192.52.193.0/24', '192.175.48.0/24', '198.18.0.0/15', '240.0.0.0/4', '2001::/23', '100::/64', '5f00::/16'],
  ],
];
const lists = ranges.map(([kind, subnets]) => {
  const list = new BlockList();
  for (const subnet of subnets) {
    const [net, bits] = subnet.split('/') as [string, string];
    list.addSubnet(net, Number(bits), isIPv4(net) ? 'ipv4' : 'ipv6');
  }
  return [kind, list] as const;
});
const globalUnicast = new BlockList();
globalUnicast.addSubnet('2000::', 3, 'ipv6');
const mapped = new BlockList();
mapped.addSubnet('::ffff:0:0', 96, 'ipv6');

/** What an IP address is when it is not public, else null. IPv6 forms that carry an IPv4 address are refused whatever they carry. */
export function specialAddress(ip: string): AddressKind | null {
  const family = isIP(ip);
  if (family === 0) return 'reserved';
  if (family === 6 && mapped.check(ip, 'ipv6')) return 'translated';
  const type = family === 4 ? 'ipv4' : 'ipv6';
  for (const [kind, list] of lists) if (list.check(ip, type)) return kind;
  return family === 6 && !globalUnicast.check(ip, 'ipv6') ? 'reserved' : null;
}

// Names that never lead to a public server (RFC 6761, 6762, 7686, 8375, 9476; and what networks and clouds use for themselves).
const innerNames = [
  'localhost',
  'local',
  'internal',
  'intranet',
  'lan',
  'home',
  'corp',
  'private',
  'home.arpa',
  'onion',
  'test',
  'invalid',
  'example',
  'alt',
  'localdomain',
  'in-addr.arpa',
  'ip6.arpa',
];

/** Parses an address and refuses what needs no look-up to be refused: other schemes, user names, ports, inner names, special IP addresses. */
export function checkAddress(address: string, rules: { readonly ports?: readonly number[]; readonly permit?: Permit } = {}): Target {
  if (address.length > MAX_LENGTH) throw new FetchRefusal('fetch/bad-address', `is longer than ${MAX_LENGTH} characters`);
  // WHATWG parsing brings octal, hexadecimal, short and full-width forms to one; what it would silently drop or turn round is refused before.
  if (/[\u0000-\u0020\u007f-\u009f\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/.test(address))
    throw new FetchRefusal('fetch/bad-address', 'holds spaces or control characters');
  if (address.includes('\\')) throw new FetchRefusal('fetch/bad-address', 'holds a backslash');
  let url: URL;
  try {
    url = new URL(address);
  } catch {
    throw new FetchRefusal('fetch/bad-address', 'is not an address');
  }
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    throw new FetchRefusal('fetch/scheme', `has the scheme "${url.protocol.slice(0, 20)}"; only http and https are read`);
  if (url.username !== '' || url.password !== '' || /^[a-z]+:\/*[^/?#]*@/i.test(address))
    throw new FetchRefusal('fetch/user-info', 'holds a user name or password');
  const secure = url.protocol === 'https:';
  const port = url.port === '' ? (secure ? 443 : 80) : Number(url.port);
  let host = url.hostname.replace(/^\[|\]$/g, '').toLowerCase();
  while (host.endsWith('.')) host = host.slice(0, -1);
  if (host === '') throw new FetchRefusal('fetch/bad-address', 'names no host');
  const permitted = isIP(host) !== 0 && (rules.permit?.(host, port) ?? false);
  if (!permitted && !(rules.ports ?? webPorts).includes(port) && !(rules.permit?.(host, port) ?? false))
    throw new FetchRefusal('fetch/port', `asks for port ${port}; only ${(rules.ports ?? webPorts).join(', ')} are read`);
  if (isIP(host) !== 0) {
    if (!permitted) refuseSpecial(host);
  } else {
    const labels = host.split('.');
    if (innerNames.some((n) => host === n || host.endsWith(`.${n}`)) || labels.length < 2)
      throw new FetchRefusal('fetch/host', `names a host of an inner network (${host.slice(0, 80)})`);
  }
  url.hash = '';
  return { url, host, port, secure };
}

/** Refuses an IP address that is not public. */
export function refuseSpecial(ip: string): void {
  const kind = specialAddress(ip);
  if (kind !== null) throw new FetchRefusal('fetch/address', `leads to a ${kind} address (${ip})`);
}

/** Exempts an IP address and port from the rules. Only a caller in code can give one: no option or environment variable does. */
export type Permit = (ip: string, port: number) => boolean;
