import '@fastify/cookie';
import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { ApiError } from './problem.ts';

/** Who may ask. */
export interface Access {
  /** The token of the address that is opened, 32 random bytes as base64url. */
  readonly token: string;
  /** Names this server goes by, as `Host` gives them: without a port, lower case. */
  readonly hosts: ReadonlySet<string>;
  /** Clock in milliseconds. */
  readonly now?: () => number;
}

/** Name of the header that shows that a write comes from a script of this origin: no form and no plain cross-site request can send it. */
export const WRITE_HEADER = 'x-tabari-request';

const FREE_ATTEMPTS = 10;
const WINDOW_MS = 60_000;

/** A new token. */
export const newToken = (): string => randomBytes(32).toString('base64url');

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
/** Compares in a time that tells nothing of where the two differ. */
const same = (a: string, b: string): boolean => timingSafeEqual(digest(a), digest(b));

/**
 * Guards every route: the name asked for must be ours (else a foreign page could reach us by rebinding its name), the page that asks must be ours, and the
 * caller must show the token, in the address once, then as a cookie, or as a bearer. Writes by cookie also need a header that a foreign page cannot send.
 */
export function guard(app: FastifyInstance, access: Access, cookieName: () => string): void {
  // The cookie is not the token, so that a copied cookie does not give away the address.
  const session = createHash('sha256').update(`session ${access.token}`).digest('base64url');
  const now = access.now ?? Date.now;
  let failures: number[] = [];

  const refuseWrong = (): never => {
    failures = failures.filter((t) => t > now() - WINDOW_MS);
    failures.push(now());
    if (failures.length > FREE_ATTEMPTS)
      throw new ApiError(429, 'api/too-many-attempts', 'Too many wrong tokens; wait a minute.', { 'retry-after': '60' });
    throw new ApiError(401, 'api/wrong-token', 'This token is not the one of the address printed in the terminal.', {
      'www-authenticate': 'Bearer realm="tabari"',
    });
  };
  const locked = (): boolean => failures.filter((t) => t > now() - WINDOW_MS).length >= FREE_ATTEMPTS;
  const check = (given: string): void => {
    if (locked() || !same(given, access.token)) refuseWrong();
  };

  app.addHook('onRequest', async (request: FastifyRequest, reply: FastifyReply) => {
    const host = request.headers.host ?? '';
    if (!access.hosts.has(nameOf(host))) throw new ApiError(403, 'api/foreign-host', 'This server answers to its own name only.');
    const { origin } = request.headers;
    if (origin !== undefined && origin !== `http://${host}` && origin !== `https://${host}`)
      throw new ApiError(403, 'api/foreign-origin', 'Another site may not ask this server.');
    const site = request.headers['sec-fetch-site'];
    const opened = request.method === 'GET' && request.headers['sec-fetch-mode'] === 'navigate';
    if ((site === 'cross-site' || site === 'same-site') && !opened)
      throw new ApiError(403, 'api/foreign-origin', 'Another site may not ask this server.');

    const bearer = /^Bearer ([\x21-\x7e]+)$/.exec(request.headers.authorization ?? '')?.[1];
    if (bearer !== undefined) {
      check(bearer);
      return;
    }
    const url = new URL(request.raw.url ?? '/', 'http://server.invalid');
    const given = url.searchParams.get('token');
    if (given !== null && request.method === 'GET' && !url.pathname.startsWith('/api/')) {
      check(given);
      url.searchParams.delete('token');
      reply.setCookie(cookieName(), session, { httpOnly: true, sameSite: 'strict', path: '/' });
      return reply.code(303).header('location', localPath(url)).header('cache-control', 'no-store').send();
    }
    const cookie = request.cookies[cookieName()];
    if (cookie === undefined || !same(cookie, session))
      throw new ApiError(401, 'api/no-token', 'Open the address that "tabari serve" printed: it carries the token.', {
        'www-authenticate': 'Bearer realm="tabari"',
      });
    if (request.method !== 'GET' && request.method !== 'HEAD' && request.headers[WRITE_HEADER] === undefined)
      throw new ApiError(403, 'api/no-request-header', `A write needs the header ${WRITE_HEADER}.`);
  });
}

/** Path and query of an address of ours. Leading slashes are one: `//host` would lead elsewhere. */
function localPath(url: URL): string {
  return `/${url.pathname.replace(/^[/\\]+/, '')}${url.search}`;
}

/** The name of a `Host` header without its port. */
function nameOf(host: string): string {
  return host.toLowerCase().replace(/:[0-9]+$/, '');
}
