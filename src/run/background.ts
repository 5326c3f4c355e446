import { Worker } from 'node:worker_threads';
import type { Row } from '../dossier/views/compact.ts';
import type { ListName, ListQuestion, MadeRow } from '../dossier/views/list.ts';
import type { Diagnostic, Dossier } from '../model/index.ts';
import type { Progress } from './pipeline.ts';

/** Rows of a list, made ahead. */
export interface RowsAhead {
  /** `dossier-key` of the dossier they were made of; null where it was written meanwhile. */
  readonly made: string | null;
  /** Places of their records in the list. */
  readonly positions: readonly number[];
  readonly rows: readonly MadeRow[];
}

/** What the thread can do. A replay is of the reports that were out at the end of a day (EDTF day, month or year). */
export interface BackgroundWork {
  readonly refresh: { readonly asked: object; readonly answer: null };
  readonly index: { readonly asked: object; readonly answer: null };
  readonly replay: { readonly asked: { readonly day: string }; readonly answer: Dossier };
  readonly 'replay-list': {
    readonly asked: { readonly day: string; readonly list: ListName; readonly question: ListQuestion };
    readonly answer: { readonly total: number; readonly items: readonly Row[] };
  };
  readonly 'replay-record': {
    readonly asked: { readonly day: string; readonly list: ListName; readonly key: string };
    readonly answer: unknown;
  };
  readonly rows: {
    readonly asked: { readonly list: ListName; readonly offset: number; readonly limit: number };
    readonly answer: RowsAhead;
  };
  readonly add: {
    readonly asked: { readonly inputs: readonly string[]; readonly addresses: readonly string[]; readonly maxBytes: number };
    readonly answer: readonly Diagnostic[];
  };
}

/** One piece of work as the thread gets it. */
export type BackgroundTask = {
  readonly [K in keyof BackgroundWork]: { readonly kind: K } & BackgroundWork[K]['asked'];
}[keyof BackgroundWork];

/** What the thread sends back of the one piece of work it has. */
export type BackgroundMessage =
  | { readonly step: 'progress'; readonly progress: Progress }
  | { readonly step: 'done'; readonly answer: unknown }
  | { readonly step: 'failed'; readonly message: string };

interface Waiting {
  readonly task: BackgroundTask;
  readonly resolve: (answer: unknown) => void;
  readonly reject: (e: Error) => void;
  readonly onProgress: ((p: Progress) => void) | undefined;
}

/** How long closing waits for the task under way. */
const PATIENCE_MS = 2000;
/** How long a thread with nothing to do keeps what it holds for the next task: of a large dossier that is a gigabyte. */
const REST_MS = 60_000;
const ENDED = 'the thread of the dossier ended';

/** Long work on one dossier file, in a thread of its own, so that who serves the dossier goes on answering. Tasks are done one after another. */
export class Background {
  private readonly file: string;
  private readonly readOnly: boolean;
  private readonly restMs: number;
  private worker: Worker | null = null;
  private doing: { readonly waiting: Waiting; readonly worker: Worker } | null = null;
  private readonly queue: Waiting[] = [];
  private rest: NodeJS.Timeout | undefined;

  /** `restMs`: milliseconds without work after which the thread ends, and its memory with it; the next task begins another. */
  constructor(file: string, readOnly: boolean, restMs = REST_MS) {
    this.file = file;
    this.readOnly = readOnly;
    this.restMs = restMs;
  }

  /** Whether there is a thread at the moment. */
  get running(): boolean {
    return this.worker !== null;
  }

  /** Makes the dossier again of what the file holds. */
  async refresh(): Promise<void> {
    await this.ask('refresh', {});
  }

  /** Makes the index of words, unless there is one of the dossier as it is. */
  async index(): Promise<void> {
    await this.ask('index', {});
  }

  /** The dossier as it stood on a day, whole: large, for what leaves the program. */
  replay(day: string, signal?: AbortSignal): Promise<Dossier> {
    return this.ask('replay', { day }, signal);
  }

  /** Rows of a list of the dossier as it stood on a day. */
  replayedList(
    day: string,
    list: ListName,
    question: ListQuestion,
    signal?: AbortSignal,
  ): Promise<BackgroundWork['replay-list']['answer']> {
    return this.ask('replay-list', { day, list, question }, signal);
  }

  /** A record of a list of the dossier as it stood on a day; null when there is none. */
  replayedRecord(day: string, list: ListName, key: string, signal?: AbortSignal): Promise<unknown> {
    return this.ask('replay-record', { day, list, key }, signal);
  }

  /** Rows of a list of the dossier as it is. */
  rows(list: ListName, offset: number, limit: number): Promise<RowsAhead> {
    return this.ask('rows', { list, offset, limit });
  }

  /** Reads reports of files and addresses and adds them. Tells what could not be read. */
  add(
    inputs: readonly string[],
    addresses: readonly string[],
    maxBytes: number,
    onProgress: (p: Progress) => void,
  ): Promise<readonly Diagnostic[]> {
    return this.ask('add', { inputs, addresses, maxBytes }, undefined, onProgress);
  }

  /** Ends the thread: after the task under way when it is done soon, else at once. What waits behind it is not done. A file is whole at any moment. */
  async close(): Promise<void> {
    clearTimeout(this.rest);
    for (const w of this.queue.splice(0)) w.reject(new Error(ENDED));
    const { worker } = this;
    if (worker === null) return;
    this.worker = null;
    const ended = new Promise<void>((resolve) => worker.once('exit', () => resolve()));
    worker.postMessage('close');
    const impatient = setTimeout(() => void worker.terminate(), PATIENCE_MS);
    await ended;
    clearTimeout(impatient);
  }

  /** Has a task done when those before it are. One that `signal` takes back before it is begun is not done at all: its promise fails with the signal's reason. */
  private ask<K extends keyof BackgroundWork>(
    kind: K,
    asked: BackgroundWork[K]['asked'],
    signal?: AbortSignal,
    onProgress?: (p: Progress) => void,
  ): Promise<BackgroundWork[K]['answer']> {
    return new Promise((resolve, reject) => {
      const waiting: Waiting = { task: { kind, ...asked } as BackgroundTask, resolve: resolve as Waiting['resolve'], reject, onProgress };
      const takeBack = (): void => {
        const at = this.queue.indexOf(waiting);
        if (at < 0) return;
        this.queue.splice(at, 1);
        reject(signal?.reason);
      };
      if (signal?.aborted) return reject(signal.reason);
      this.queue.push(waiting);
      signal?.addEventListener('abort', takeBack, { once: true });
      this.next();
    });
  }

  /** Gives the thread the next task, when it has none. */
  private next(): void {
    if (this.doing !== null) return;
    clearTimeout(this.rest);
    const waiting = this.queue.shift();
    if (waiting === undefined) {
      this.rest = setTimeout(() => void this.close(), this.restMs);
      this.rest.unref();
      return;
    }
    const worker = this.worker ?? this.start();
    this.worker = worker;
    this.doing = { waiting, worker };
    worker.postMessage(waiting.task);
  }

  /** The task a thread has, and that it has it no more. */
  private taken(worker: Worker): Waiting | null {
    if (this.doing?.worker !== worker) return null;
    const { waiting } = this.doing;
    this.doing = null;
    return waiting;
  }

  private start(): Worker {
    const script = new URL(import.meta.url.endsWith('.ts') ? './dossier-worker.ts' : './dossier-worker.js', import.meta.url);
    const worker = new Worker(script, { workerData: { file: this.file, readOnly: this.readOnly } });
    worker.on('message', (m: BackgroundMessage) => {
      if (m.step === 'progress') {
        if (this.doing?.worker === worker) this.doing.waiting.onProgress?.(m.progress);
        return;
      }
      const waiting = this.taken(worker);
      if (m.step === 'done') waiting?.resolve(m.answer);
      else waiting?.reject(new Error(m.message));
      this.next();
    });
    const lost = (why: string): void => {
      if (this.worker === worker) this.worker = null;
      this.taken(worker)?.reject(new Error(why));
      this.next();
    };
    worker.on('error', (e) => lost(e.message));
    worker.on('exit', () => lost(ENDED));
    return worker;
  }
}
