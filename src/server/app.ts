import { createHash, randomBytes } from 'node:crypto';
import fs from 'node:fs';
import http from 'node:http';
import type { Socket } from 'node:net';
import path from 'node:path';
import cookie from '@fastify/cookie';
import helmet from '@fastify/helmet';
import multipart from '@fastify/multipart';
import files from '@fastify/static';
import swagger from '@fastify/swagger';
import fastify, { type FastifyReply } from 'fastify';
import { jsonSchemaTransform, jsonSchemaTransformObject, validatorCompiler } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { policyNames } from '../dossier/policies.ts';
import { Background, engineVersion, isCurrent, openSqlite, type Store } from '../run/index.ts';
import { indexDossier } from '../run/search.ts';
import { type Access, guard } from './access.ts';
import { type App, type Context, uploads } from './context.ts';
import { meta, problem } from './contract/index.ts';
import { sendEvents } from './events.ts';
import { Jobs } from './jobs.ts';
import { KeptRows } from './kept-rows.ts';
import { answerErrors, notFound, problemOf, sendProblem } from './problem.ts';
import { addAdding } from './routes/adding.ts';
import { addExports, addPages, exportFormats } from './routes/exports.ts';
import { addJudgements } from './routes/judgements.ts';
import { addParts } from './routes/parts.ts';
import { addReports } from './routes/reports.ts';
import { addSearch } from './routes/search.ts';
import { revisionOf, type Served, StateCache, servedBy } from './served.ts';
import { byDossier } from './shared.ts';

/** How the server is made. */
export interface AppOptions {
  readonly served: readonly Served[];
  readonly access: Access;
  /** Port it will listen on: names the cookie, so that two servers of one machine keep theirs apart. */
  readonly port: () => number;
  /** Folder of the built workbench; without one `/` leads to the first dossier's page. */
  readonly web?: string;
  readonly now?: () => Date;
  readonly log?: (message: string) => void;
  /** Milliseconds from a decision to the dossier being made again: several decisions are taken together. */
  readonly refreshDelay?: number;
  /** Told of each route as it is made. */
  readonly onRoute?: (method: string, url: string) => void;
}

/** Content security policy of the workbench: its own files only, no inline script or style. */
export const webPolicy = {
  'default-src': ["'none'"],
  'script-src': ["'self'"],
  'style-src': ["'self'"],
  'img-src': ["'self'", 'data:', 'blob:'],
  'font-src': ["'self'"],
  'connect-src': ["'self'"],
  'worker-src': ["'self'"],
  'manifest-src': ["'self'"],
  'base-uri': ["'none'"],
  'form-action': ["'none'"],
  'frame-ancestors': ["'none'"],
} as const;

/** The security headers for answers made before any hook runs. */
const bareHeaders: Readonly<Record<string, string>> = {
  'content-security-policy': Object.entries(webPolicy)
    .map(([name, values]) => `${name} ${values.join(' ')}`)
    .join(';'),
  'x-content-type-options': 'nosniff',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-frame-options': 'DENY',
};

/** Answers what is not HTTP at all, and closes. */
function answerNoHttp(error: NodeJS.ErrnoException, socket: Socket): void {
  if (error.code === 'ECONNRESET' || socket.destroyed || !socket.writable) return;
  const status = error.code === 'HPE_HEADER_OVERFLOW' ? 431 : error.code === 'ERR_HTTP_REQUEST_TIMEOUT' ? 408 : 400;
  const body = JSON.stringify(problemOf(status, 'api/bad-request', 'This is no HTTP request the server can read.'));
  const lines = Object.entries({
    ...bareHeaders,
    'content-type': 'application/problem+json; charset=utf-8',
    'content-length': String(Buffer.byteLength(body)),
    connection: 'close',
  });
  socket.end(`HTTP/1.1 ${status} ${http.STATUS_CODES[status]}\r\n${lines.map(([k, v]) => `${k}: ${v}\r\n`).join('')}\r\n${body}`);
}

/** Writes an answer as its schema has it. One that the schema does not fit (a dossier of another version) is sent as it is and told to the terminal: a reader is better served by it than by none. */
function serializing(schema: z.ZodType, log: (message: string) => void): (data: unknown) => string {
  return (data) => {
    const fits = z.safeEncode(schema, data);
    if (fits.success) return JSON.stringify(fits.data);
    const [issue] = fits.error.issues;
    log(`an answer is not what its schema says: ${issue?.path.join('.')}: ${issue?.message}`);
    return JSON.stringify(data);
  };
}

const API = '/api/v1';

/** The server, not yet listening. Every route stands behind `guard`; every answer carries the same security headers. */
export async function makeApp(options: AppOptions): Promise<App> {
  const { served } = options;
  let closing = false;
  // What is cut short by the end of the server is no fault.
  const log = (message: string): void => {
    if (!closing) options.log?.(message);
  };
  const now = options.now ?? (() => new Date());
  const backgrounds = new Map<string, Background>();
  const memories = new Map<string, Store>();
  const timers = new Map<string, NodeJS.Timeout>();
  const listeners = new Map<string, Set<() => void>>();
  const changed = (s: Served): void => {
    s.epoch++;
    for (const tell of listeners.get(s.id) ?? []) tell();
  };
  const refreshes = new Map<string, Promise<void>>();
  const refresh = (s: Served): Promise<void> => {
    clearTimeout(timers.get(s.id));
    timers.delete(s.id);
    s.refreshing = true;
    changed(s);
    const from = performance.now();
    const background = context.backgroundOf(s);
    const done = background
      .refresh()
      // Whoever is told of the new dossier asks for its lists at once.
      .then(() => context.rows.makeAhead(s, background))
      .catch((e: Error) => log(`making ${s.id} again: ${e.message}`))
      .finally(() => {
        s.lastRefresh = performance.now() - from;
        if (refreshes.get(s.id) === done) {
          refreshes.delete(s.id);
          s.refreshing = false;
        }
        changed(s);
      });
    refreshes.set(s.id, done);
    return done;
  };
  const context: Context = {
    served,
    cache: new StateCache(64),
    rows: new KeptRows(),
    jobs: new Jobs(() => now().getTime()),
    backgroundOf(s) {
      const known = backgrounds.get(s.id) ?? new Background(s.file, !s.writable);
      backgrounds.set(s.id, known);
      return known;
    },
    indexOf(s) {
      // A file that cannot be written has its index in memory.
      return context.cache.get(s, 'index', async () => {
        if (s.writable) {
          const made = context.backgroundOf(s).index();
          // An index of the state before serves until the new one is there: a search never waits for a decision to be worked in.
          if ((await s.store.meta('search-state')) === null) await made;
          else made.catch((e: Error) => log(`indexing ${s.id}: ${e.message}`));
          return s.store;
        }
        const memory = memories.get(s.id) ?? openSqlite(':memory:');
        memories.set(s.id, memory);
        await indexDossier(s.store, memory);
        return memory;
      });
    },
    refreshSoon(s) {
      clearTimeout(timers.get(s.id));
      // Making a large dossier again takes a while: it waits for a pause in the decisions, which show at once all the same.
      const delay = options.refreshDelay ?? Math.min(30_000, 400 + s.lastRefresh * 2);
      timers.set(
        s.id,
        setTimeout(() => void refresh(s), delay),
      );
    },
    async settled(s) {
      await (timers.has(s.id) ? refresh(s) : refreshes.get(s.id));
    },
    onChange(s, listener) {
      const all = listeners.get(s.id) ?? new Set();
      listeners.set(s.id, all.add(listener));
      return () => void all.delete(listener);
    },
    now,
    log,
  };

  const app: App = fastify({
    routerOptions: { maxParamLength: 20_000, caseSensitive: true },
    bodyLimit: 1024 * 1024,
    onProtoPoisoning: 'error',
    onConstructorPoisoning: 'error',
    requestTimeout: 120_000,
    // An address that is no address reaches no hook: it gets its headers here.
    frameworkErrors: (error: Error, _request: unknown, reply: FastifyReply) => {
      void reply.headers(bareHeaders);
      sendProblem(reply, problemOf(400, 'api/bad-request', error.message));
    },
    clientErrorHandler: answerNoHttp,
    logger: false,
  }).withTypeProvider<import('fastify-type-provider-zod').ZodTypeProvider>() as unknown as App;
  // Bodies are JSON or forms of files; text would pass as anything.
  app.removeContentTypeParser('text/plain');
  app.setValidatorCompiler(validatorCompiler);
  app.setSerializerCompiler(({ schema }) => serializing(schema as z.ZodType, log));
  answerErrors(app as never, log);
  app.addHook('onRoute', ({ method, url }) => {
    for (const m of [method].flat()) options.onRoute?.(m, url);
  });

  await app.register(helmet, {
    contentSecurityPolicy: { useDefaults: false, directives: { ...webPolicy } as never },
    crossOriginOpenerPolicy: { policy: 'same-origin' },
    crossOriginResourcePolicy: { policy: 'same-origin' },
    crossOriginEmbedderPolicy: false,
    referrerPolicy: { policy: 'no-referrer' },
    xFrameOptions: { action: 'deny' },
    // Served over plain HTTP on the loopback address.
    strictTransportSecurity: false,
  });
  await app.register(cookie);
  guard(app as never, options.access, () => `tabari_${options.port()}`);
  tagAnswers(app, context);
  await app.register(multipart, { limits: { fieldNameSize: 200, fieldSize: 1024, headerPairs: 100 } });
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Tabari',
        version: engineVersion,
        description: 'Accounts of contested events beside one another, each under its chain. Offsets count UTF-16 code units, half-open.',
      },
      components: { securitySchemes: { token: { type: 'http', scheme: 'bearer' } } },
      security: [{ token: [] }],
    },
    transform: jsonSchemaTransform,
    transformObject: jsonSchemaTransformObject,
  } as never);

  await app.register(
    async (scope) => {
      const api = scope.withTypeProvider() as unknown as App;
      // Every route may end in a problem.
      api.addHook('onRoute', (route) => {
        const schema = route.schema as { response?: Record<string, unknown>; hide?: boolean } | undefined;
        if (schema !== undefined && schema.hide !== true)
          schema.response = {
            ...schema.response,
            default: { description: 'An error', content: { 'application/problem+json': { schema: problem } } },
          };
      });
      api.get('/meta', { schema: { tags: ['meta'], summary: 'What is served', response: { 200: meta } } }, async () => ({
        name: 'tabari' as const,
        version: engineVersion,
        api: 'v1' as const,
        dossiers: await Promise.all(
          served.map(async (s) => ({
            id: s.id,
            story: (await s.store.meta('story')) ?? s.id,
            file: path.basename(s.file),
            reports: (await s.store.counts()).reports ?? 0,
            writable: s.writable,
          })),
        ),
        policies: policyNames,
        formats: exportFormats,
        uploads,
      }));
      api.get('/openapi.json', { schema: { hide: true } }, async (_request, reply) =>
        reply.type('application/json; charset=utf-8').send(JSON.stringify(app.swagger())),
      );
      api.get(
        '/dossiers/:id/events',
        {
          schema: {
            tags: ['dossier'],
            summary: 'Server-sent events `revision`: the dossier changed or is being made again',
            params: byDossier,
            produces: ['text/event-stream'],
          },
        },
        async (request, reply) => {
          const s = servedBy(served, request.params.id);
          return sendEvents(reply, (send) => {
            const tell = (): void => {
              void revisionOf(s).then((revision) => send('revision', { revision, refreshing: s.refreshing }));
            };
            tell();
            return context.onChange(s, tell);
          });
        },
      );
      addSearch(api, context);
      addReports(api, context);
      addParts(api, context);
      addAdding(api, context);
      addJudgements(api, context);
      addExports(api, context);
    },
    { prefix: API },
  );
  addPages(app, context);
  await addWeb(app, options);
  // While the reader looks at the first page, a dossier of an earlier engine, or one whose build was stopped, is made again, and the index of words is made.
  const warm = async (s: Served): Promise<void> => {
    if (s.writable && !(await isCurrent(s.store))) await refresh(s);
    await context.indexOf(s);
    await context.rows.makeAhead(s, context.backgroundOf(s));
  };
  app.addHook('onListen', (done) => {
    const failed = (s: Served) => (e: Error) => log(`${s.id}: ${e.message}`);
    for (const s of served) void warm(s).catch(failed(s));
    done();
  });
  app.addHook('onClose', async () => {
    closing = true;
    for (const t of timers.values()) clearTimeout(t);
    await Promise.all([...backgrounds.values()].map((b) => b.close()));
    for (const m of memories.values()) await m.close();
    for (const s of served) await s.store.close();
  });
  return app;
}

/** Gives answers about a dossier an ETag of the state they were made from, and answers 304 before anything is read when the caller has it. */
function tagAnswers(app: App, context: Context): void {
  // A new start of the server may count revisions anew.
  const start = randomBytes(9).toString('base64url');
  app.addHook('preHandler', async (request, reply) => {
    if (!request.url.startsWith(`${API}/`)) return;
    reply.header('cache-control', 'private, no-cache');
    const id = (request.params as { id?: string }).id;
    if (request.method !== 'GET' || id === undefined || request.url.includes('/events') || request.url.includes('/jobs/')) return;
    const found = context.served.find((s) => s.id === id);
    if (found === undefined) return;
    const tag = `"${createHash('sha256')
      .update(`${start} ${await revisionOf(found)} ${request.url}`)
      .digest('base64url')
      .slice(0, 27)}"`;
    reply.header('etag', tag);
    const asked = request.headers['if-none-match'];
    if (asked?.split(',').some((t) => t.trim().replace(/^W\//, '') === tag || t.trim() === '*')) return reply.code(304).send();
  });
  app.addHook('onSend', async (_request, reply) => {
    if (reply.statusCode >= 400) reply.removeHeader('etag');
  });
}

/** The built workbench, or without it the first dossier's page. */
async function addWeb(app: App, options: AppOptions): Promise<void> {
  const index = options.web === undefined ? null : path.join(options.web, 'index.html');
  const built = index !== null && fs.existsSync(index);
  if (built) await app.register(files, { root: path.resolve(options.web!), wildcard: false, index: false, cacheControl: false });
  const page = (): string | null => (options.served[0] === undefined ? null : `/dossiers/${encodeURIComponent(options.served[0].id)}/page`);
  app.get('/', { schema: { hide: true } }, async (_request, reply) => {
    reply.header('cache-control', 'no-store');
    if (built) return reply.sendFile('index.html');
    const to = page();
    return to === null ? notFound(reply, 'No dossier is served.') : reply.redirect(to, 302);
  });
  app.setNotFoundHandler((request, reply) => {
    // Addresses of the workbench are told apart in the browser.
    const wanted = request.headers.accept ?? '';
    if (built && request.method === 'GET' && !request.url.startsWith('/api/') && wanted.includes('text/html'))
      return reply.header('cache-control', 'no-store').sendFile('index.html');
    return notFound(reply, 'There is nothing at this address.');
  });
}
