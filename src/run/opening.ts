/** Opens containers (archives, feeds, mails, tables) in a worker thread, so that a hostile one costs itself and nothing else. */
import { Worker } from 'node:worker_threads';
import type { Opening, Parcel } from '../ingest/container.ts';
import { diagnose } from '../ingest/item.ts';
import { type OpenPart, openParcel } from '../ingest/open.ts';
import { sniff } from '../ingest/sniff.ts';

/** What the worker is asked: to begin with a parcel, for its next part, or to leave it. */
export type OpenRequest =
  | {
      readonly ask: 'open';
      readonly below: string;
      readonly where: string;
      readonly file: string | null;
      readonly bytes: Uint8Array | null;
      readonly named: boolean;
      readonly told?: Parcel['told'];
      readonly limits: Opening['limits'];
      readonly columns: Opening['columns'];
    }
  | { readonly ask: 'next' }
  | { readonly ask: 'leave' };

/** What it answers to each request but `leave`. */
export type OpenAnswer = { readonly part: OpenPart } | { readonly end: true } | { readonly failed: string };

/** How the worker is held. */
export interface OpeningOptions {
  /** Milliseconds from one part to the next. */
  readonly timeLimit: number;
  /** Megabytes of heap. */
  readonly memoryLimit?: number;
  /** The worker's file; only tests give another. */
  readonly script?: URL;
}

// One report, or a list that Node's own parser takes apart: there is nothing a worker would guard against that it would not bring back.
const plain: ReadonlySet<string> = new Set([
  'text',
  'markdown',
  'html',
  'json',
  'mhtml',
  'pdf',
  'rtf',
  'records',
  'lines',
  'binary',
  'xml',
]);

// Bytes of a JSON file that this thread parses.
const LONG_LIST = 1024 * 1024;

/** A worker that opens one container after another. */
export class OpeningWorker {
  private readonly options: OpeningOptions;
  private worker: Worker | null = null;
  private last: Promise<void> = Promise.resolve();

  constructor(options: OpeningOptions) {
    this.options = options;
  }

  /** What `openParcel` yields; a container that takes too long or brings the worker down ends with a diagnostic. */
  async *open(parcel: Parcel, opening: Opening): AsyncGenerator<OpenPart> {
    const { content, below, where, named, told } = parcel;
    const kind = content.size === 0 ? null : sniff(content.head(), below);
    // A long list is taken apart whole: that may need many times its size.
    if (kind === null || (plain.has(kind) && !(kind === 'records' && content.size > LONG_LIST))) {
      yield* openParcel(parcel, opening);
      return;
    }
    // One container at a time: the next waits for its turn.
    const turn = this.last;
    let free = (): void => {};
    this.last = new Promise((resolve) => {
      free = resolve;
    });
    await turn;
    try {
      let request: OpenRequest = {
        ask: 'open',
        below,
        where,
        file: content.file,
        bytes: content.file === null ? content.bytes() : null,
        named,
        ...(told ? { told } : {}),
        limits: opening.limits,
        columns: opening.columns,
      };
      let ended = false;
      try {
        for (;;) {
          const answer = await this.ask(request);
          if ('part' in answer) {
            yield answer.part;
            request = { ask: 'next' };
            continue;
          }
          ended = true;
          if ('failed' in answer) yield { diagnostic: diagnose('ingest/unreadable', 'error', where, `cannot be read: ${answer.failed}`) };
          return;
        }
      } catch (e) {
        ended = true;
        if (!(e instanceof Lost)) throw e;
        yield { diagnostic: diagnose(e.code, 'error', where, e.message) };
      } finally {
        if (!ended) this.worker?.postMessage({ ask: 'leave' } satisfies OpenRequest);
      }
    } finally {
      free();
    }
  }

  async close(): Promise<void> {
    await this.worker?.terminate();
    this.worker = null;
  }

  private hire(): Worker {
    const script =
      this.options.script ?? new URL(import.meta.url.endsWith('.ts') ? './opening-worker.ts' : './opening-worker.js', import.meta.url);
    const worker = new Worker(script, { resourceLimits: { maxOldGenerationSizeMb: this.options.memoryLimit ?? 1024 } });
    // One that ends while nothing is asked of it is replaced; what it was asked for tells of its end itself.
    worker.on('error', () => {});
    worker.on('exit', () => {
      if (this.worker === worker) this.worker = null;
    });
    return worker;
  }

  private ask(request: OpenRequest): Promise<OpenAnswer> {
    const { timeLimit } = this.options;
    this.worker ??= this.hire();
    const { worker } = this;
    return new Promise((resolve, reject) => {
      let death = 'brought its worker down';
      const settle = (then: () => void): void => {
        clearTimeout(timer);
        worker.off('message', hear);
        worker.off('error', fail);
        worker.off('exit', lose);
        then();
      };
      const hear = (answer: OpenAnswer): void => settle(() => resolve(answer));
      const fail = (e: Error & { code?: string }): void => {
        death = e.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'needs more memory than a worker has' : `brought its worker down: ${e.message}`;
      };
      const lose = (): void =>
        settle(() => {
          this.worker = null;
          reject(new Lost('run/worker-lost', death));
        });
      const timer = setTimeout(() => {
        // An answer that has come while this thread was busy is heard first.
        setImmediate(() =>
          settle(() => {
            this.worker = null;
            void worker.terminate();
            reject(new Lost('run/time-limit', `took longer than ${timeLimit} ms to open (--time-limit)`));
          }),
        );
      }, timeLimit);
      worker.on('message', hear);
      worker.on('error', fail);
      worker.on('exit', lose);
      worker.postMessage(request);
    });
  }
}

class Lost extends Error {
  readonly code: string;
  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}
