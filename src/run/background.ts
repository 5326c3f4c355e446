import { Worker } from 'node:worker_threads';
import type { Diagnostic, Dossier } from '../model/index.ts';
import type { Progress } from './pipeline.ts';

/** What the thread is asked to do. */
export type BackgroundTask =
  | { readonly id: number; readonly kind: 'refresh' }
  | { readonly id: number; readonly kind: 'index' }
  | { readonly id: number; readonly kind: 'replay'; readonly day: string }
  | {
      readonly id: number;
      readonly kind: 'add';
      readonly inputs: readonly string[];
      readonly addresses: readonly string[];
      readonly maxBytes: number;
    };

/** What it sends back. */
export type BackgroundMessage =
  | { readonly id: number; readonly step: 'progress'; readonly progress: Progress }
  | { readonly id: number; readonly step: 'done'; readonly dossier: Dossier | null; readonly diagnostics: readonly Diagnostic[] }
  | { readonly id: number; readonly step: 'failed'; readonly message: string };

type Asked =
  | { readonly kind: 'refresh' }
  | { readonly kind: 'index' }
  | { readonly kind: 'replay'; readonly day: string }
  | { readonly kind: 'add'; readonly inputs: readonly string[]; readonly addresses: readonly string[]; readonly maxBytes: number };

interface Waiting {
  readonly resolve: (m: BackgroundMessage & { readonly step: 'done' }) => void;
  readonly reject: (e: Error) => void;
  readonly onProgress: ((p: Progress) => void) | undefined;
}

/** How long closing waits for the task under way. */
const PATIENCE_MS = 2000;

/** Long work on one dossier file, in a thread of its own, so that who serves the dossier goes on answering. Tasks are done one after another. */
export class Background {
  private readonly file: string;
  private readonly readOnly: boolean;
  private worker: Worker | null = null;
  private readonly waiting = new Map<number, Waiting>();
  private nextId = 0;

  constructor(file: string, readOnly: boolean) {
    this.file = file;
    this.readOnly = readOnly;
  }

  /** Makes the dossier again of what the file holds. */
  async refresh(): Promise<void> {
    await this.ask({ kind: 'refresh' });
  }

  /** Makes the index of words, unless there is one of the dossier as it is. */
  async index(): Promise<void> {
    await this.ask({ kind: 'index' });
  }

  /** The dossier of the reports that were out at the end of a day (EDTF day, month or year). */
  async replay(day: string): Promise<Dossier> {
    return (await this.ask({ kind: 'replay', day })).dossier!;
  }

  /** Reads reports of files and addresses and adds them. Tells what could not be read. */
  async add(
    inputs: readonly string[],
    addresses: readonly string[],
    maxBytes: number,
    onProgress: (p: Progress) => void,
  ): Promise<readonly Diagnostic[]> {
    return (await this.ask({ kind: 'add', inputs, addresses, maxBytes }, onProgress)).diagnostics;
  }

  /** Ends the thread: after the task under way when it is done soon, else at once. A file is whole at any moment. */
  async close(): Promise<void> {
    const { worker } = this;
    if (worker === null) return;
    this.worker = null;
    const ended = new Promise<void>((resolve) => worker.once('exit', () => resolve()));
    worker.postMessage('close');
    const impatient = setTimeout(() => void worker.terminate(), PATIENCE_MS);
    await ended;
    clearTimeout(impatient);
  }

  private ask(task: Asked, onProgress?: (p: Progress) => void): Promise<BackgroundMessage & { readonly step: 'done' }> {
    return new Promise((resolve, reject) => {
      const id = this.nextId++;
      this.waiting.set(id, { resolve, reject, onProgress });
      this.worker ??= this.start();
      this.worker.postMessage({ ...task, id } satisfies BackgroundTask);
    });
  }

  private start(): Worker {
    const script = new URL(import.meta.url.endsWith('.ts') ? './dossier-worker.ts' : './dossier-worker.js', import.meta.url);
    const worker = new Worker(script, { workerData: { file: this.file, readOnly: this.readOnly } });
    worker.on('message', (m: BackgroundMessage) => {
      const w = this.waiting.get(m.id);
      if (w === undefined) return;
      if (m.step === 'progress') {
        w.onProgress?.(m.progress);
        return;
      }
      this.waiting.delete(m.id);
      if (m.step === 'done') w.resolve(m);
      else w.reject(new Error(m.message));
    });
    const lost = (why: string): void => {
      if (this.worker === worker) this.worker = null;
      for (const [id, w] of this.waiting) {
        this.waiting.delete(id);
        w.reject(new Error(why));
      }
    };
    worker.on('error', (e) => lost(e.message));
    worker.on('exit', () => lost('the thread of the dossier ended'));
    return worker;
  }
}
