import type { IncomingMessage, ServerResponse } from 'node:http';
import type { FastifyBaseLogger, FastifyInstance, RawServerDefault } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { type Background, readEndings, type Store } from '../run/index.ts';
import type { Jobs } from './jobs.ts';
import type { KeptRows } from './kept-rows.ts';
import type { Served, StateCache } from './served.ts';

/** What routes share. */
export interface Context {
  readonly served: readonly Served[];
  readonly cache: StateCache;
  readonly rows: KeptRows;
  readonly jobs: Jobs;
  /** The thread for long work on a dossier. */
  backgroundOf(served: Served): Background;
  /** The store with the index of words of the dossier as it is. */
  indexOf(served: Served): Promise<Store>;
  /** Has the dossier made again, soon and once for many decisions. */
  refreshSoon(served: Served): void;
  /** Waits until the dossier was made with every decision: for what leaves the program. */
  settled(served: Served): Promise<void>;
  /** Told when a dossier begins or ends to be made again. */
  onChange(served: Served, listener: () => void): () => void;
  readonly now: () => Date;
  /** Messages for the terminal. */
  readonly log: (message: string) => void;
}

/** The server with schemas checked by zod. */
export type App = FastifyInstance<RawServerDefault, IncomingMessage, ServerResponse, FastifyBaseLogger, ZodTypeProvider>;

/** Largest upload: one file, files of one request. */
export const uploads = {
  maxBytes: 20 * 1024 * 1024,
  maxFiles: 2000,
  extensions: readEndings,
} as const;
