import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { LightMyRequestResponse } from 'fastify';
import { type Client, createClient } from '../../src/client/index.ts';
import { build, inProcess, openSqlite } from '../../src/run/index.ts';
import { makeApp } from '../../src/server/app.ts';
import type { App } from '../../src/server/context.ts';
import { openServed } from '../../src/server/served.ts';

const examples = path.join(import.meta.dirname, '../../examples/qalamoun-convoy');

/** Token of servers made for tests. */
export const TOKEN = 'test-token-of-43-characters-aaaaaaaaaaaaaaa';
/** Port they say they listen on. */
export const PORT = 7350;

/** A server for tests. */
export interface TestServer {
  readonly app: App;
  readonly file: string;
  readonly folder: string;
  readonly routes: readonly { readonly method: string; readonly url: string }[];
  /** What the server told the terminal. */
  readonly told: readonly string[];
  /** Asks with the token. */
  ask(method: string, url: string, more?: Asking): Promise<LightMyRequestResponse>;
  readonly client: Client;
  readonly dossier: ReturnType<Client['dossier']>;
  close(): Promise<void>;
}

/** What goes with a request. */
export interface Asking {
  readonly headers?: Record<string, string>;
  readonly payload?: string | Buffer;
}

/** A server over a fresh dossier of the example reports, not listening, with ways to ask it. */
export async function testServer(
  options: { readonly now?: () => number; readonly inputs?: readonly string[]; readonly readOnly?: boolean } = {},
): Promise<TestServer> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'tabari-server-'));
  const file = path.join(folder, 'convoy.tabari');
  const store = openSqlite(file);
  await build({ inputs: options.inputs ?? [examples], store, engine: inProcess() });
  await store.close();
  if (options.readOnly) fs.chmodSync(file, 0o444);
  const routes: { readonly method: string; readonly url: string }[] = [];
  const told: string[] = [];
  const { now } = options;
  const app = await makeApp({
    served: openServed([file]),
    access: { token: TOKEN, hosts: new Set(['127.0.0.1', 'localhost', '[::1]']), ...(now ? { now } : {}) },
    port: () => PORT,
    log: (m) => told.push(m),
    refreshDelay: 1,
    onRoute: (method, url) => routes.push({ method, url }),
  });
  await app.ready();
  const host = `127.0.0.1:${PORT}`;
  const ask = (method: string, url: string, more: Asking = {}) =>
    app.inject({
      method: method as 'GET',
      url,
      headers: { host, authorization: `Bearer ${TOKEN}`, ...more.headers },
      ...(more.payload === undefined ? {} : { payload: more.payload }),
    });
  const client = createClient({
    base: `http://${host}`,
    token: TOKEN,
    fetch: (async (input: string, init: RequestInit = {}) => {
      const request = new Request(input, init);
      const payload = init.body === undefined ? undefined : Buffer.from(await request.arrayBuffer());
      const answer = await ask(request.method, input.slice(`http://${host}`.length), {
        headers: Object.fromEntries(request.headers),
        ...(payload === undefined ? {} : { payload }),
      });
      return new Response(new Uint8Array(answer.rawPayload), {
        status: answer.statusCode,
        headers: answer.headers as Record<string, string>,
      });
    }) as typeof fetch,
  });
  return {
    app,
    file,
    folder,
    routes,
    told,
    ask,
    client,
    dossier: client.dossier('convoy'),
    async close(): Promise<void> {
      await app.close();
      fs.rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Waits until a condition holds, as long as the test may run. */
export async function until(holds: () => Promise<boolean>): Promise<void> {
  while (!(await holds())) await new Promise((resolve) => setTimeout(resolve, 20));
}
