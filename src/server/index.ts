import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { newToken } from './access.ts';
import { makeApp } from './app.ts';
import { dossierFiles, openServed } from './served.ts';

export { dossierFiles } from './served.ts';

/** What to serve, and where. */
export interface ServerOptions {
  /** Dossier files, and folders of them. */
  readonly paths: readonly string[];
  /** 0 for any free one. When the port is taken, a free one is used. */
  readonly port: number;
  /** Address to bind; the loopback address when left out. */
  readonly host?: string;
  readonly log: (message: string) => void;
}

/** A server that listens. */
export interface Running {
  /** Address to open, with the token. */
  readonly address: string;
  readonly token: string;
  close(): Promise<void>;
}

/** Folder of the built workbench: `dist/web` of the package, from the sources or from `dist`. */
const web = path.join(import.meta.dirname, import.meta.url.endsWith('.ts') ? '../../dist/web' : '../web');

/** Opens the dossiers and listens. Throws `StoreError` for a file that is no dossier, and the system's error when the address cannot be had. */
export async function startServer(options: ServerOptions): Promise<Running> {
  const host = options.host ?? '127.0.0.1';
  const token = newToken();
  const served = openServed(dossierFiles(options.paths));
  let port = options.port;
  const app = await makeApp({
    served,
    access: { token, hosts: new Set(['127.0.0.1', 'localhost', '[::1]', host.includes(':') ? `[${host}]` : host]) },
    port: () => port,
    web,
    log: options.log,
  });
  try {
    try {
      await app.listen({ port, host });
    } catch (e) {
      if ((e as NodeJS.ErrnoException).code !== 'EADDRINUSE' || port === 0) throw e;
      await app.listen({ port: 0, host });
    }
  } catch (e) {
    await app.close();
    throw e;
  }
  port = (app.server.address() as AddressInfo).port;
  const name = host.includes(':') ? `[${host}]` : host;
  return {
    address: `http://${name}:${port}/?token=${token}`,
    token,
    close: async () => {
      app.server.closeAllConnections();
      await app.close();
    },
  };
}
