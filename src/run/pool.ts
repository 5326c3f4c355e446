import { Worker } from 'node:worker_threads';
import { diagnose, type Item } from '../ingest/item.ts';
import type { OpenParcels } from '../ingest/open.ts';
import type { Analysis, Diagnostic, Report } from '../model/index.ts';
import { type Analyzed, bareAnalysis } from './analyzed.ts';
import type { Engine } from './engine.ts';
import { OpeningWorker } from './opening.ts';

/** What a worker sends back: first the report as read, then the analysis or its line. */
export type WorkerMessage =
  | { readonly id: number; readonly step: 'read'; readonly report: Report | null; readonly diagnostics: readonly Diagnostic[] }
  /** The report as JSON, where a line is wanted: it is opened only if its worker is lost. */
  | { readonly id: number; readonly step: 'packed'; readonly packed: Uint8Array<ArrayBuffer> }
  | { readonly id: number; readonly step: 'done'; readonly analysis: Analysis | null }
  | { readonly id: number; readonly step: 'line'; readonly line: Uint8Array<ArrayBuffer>; readonly diagnostics: readonly Diagnostic[] };

/** What a worker is sent. */
export interface WorkerJob {
  readonly id: number;
  readonly item: Item;
  /** Whether the analysis is wanted as a line of JSON. */
  readonly line: boolean;
}

/** How the workers of a pool are held. */
export interface PoolOptions {
  readonly workers: number;
  /** Milliseconds one report may take. */
  readonly timeLimit: number;
  /** Megabytes of heap that a report may take: one that does not fit into a common worker's is tried once more in a worker that has so many. 1024 when left out. */
  readonly memoryLimit?: number;
  /** Megabytes of heap of a common worker; 192 when left out. */
  readonly commonLimit?: number;
  /** Whether analyses come as lines of JSON (`Analyzed.line`): of a long stream the calling thread then holds no more than bytes. */
  readonly lines?: boolean;
  /** The worker's file; only tests give another. */
  readonly script?: URL;
}

interface Job {
  readonly id: number;
  readonly item: Item;
  /** Whether it has brought down a worker of common size for want of memory. */
  large: boolean;
  read: { readonly report: Report | null; readonly diagnostics: readonly Diagnostic[] } | null;
  packed: Uint8Array | null;
  readonly resolve: (done: Analyzed) => void;
}

interface Seat {
  worker: Worker;
  readonly jobs: Job[];
  /** Whether it was hired for one large report, and goes with it. */
  readonly large: boolean;
  timer: NodeJS.Timeout | null;
  /** What its worker died of, once known. */
  death: string | null;
  outOfMemory: boolean;
}

/** Megabytes of heap of a common worker: what the words of two languages and common reports need. A larger heap would be filled with garbage before it is swept. */
const COMMON_MB = 192;
/** Megabytes of heap that a report may take when nobody says. */
const MOST_MB = 1024;

// Two a worker: one under way, one waiting, so that no worker idles while its result travels.
const DEPTH = 2;

/** Analyses in worker threads. A report that takes too long or brings its worker down becomes a diagnostic; the worker is replaced and the others go on. */
export class WorkerPool implements Engine {
  readonly width: number;
  private readonly options: PoolOptions;
  private readonly most: number;
  private readonly common: number;
  private readonly seats: Seat[] = [];
  private readonly waiting: Job[] = [];
  private readonly opening: OpeningWorker;
  readonly open: OpenParcels;
  private nextId = 0;
  private closed = false;

  constructor(options: PoolOptions) {
    this.options = options;
    this.width = options.workers * DEPTH;
    const { timeLimit, memoryLimit } = options;
    this.most = memoryLimit ?? MOST_MB;
    this.common = options.commonLimit ?? COMMON_MB;
    this.opening = new OpeningWorker({ timeLimit, ...(memoryLimit === undefined ? {} : { memoryLimit }) });
    this.open = (parcel, opening) => this.opening.open(parcel, opening);
  }

  submit(item: Item): Promise<Analyzed> {
    return new Promise((resolve) => {
      this.waiting.push({ id: this.nextId++, item, large: false, read: null, packed: null, resolve });
      this.feed();
    });
  }

  async close(): Promise<void> {
    this.closed = true;
    await this.opening.close();
    await Promise.all(
      this.seats.map((s) => {
        if (s.timer) clearTimeout(s.timer);
        return s.worker.terminate();
      }),
    );
  }

  private feed(): void {
    while (this.waiting.length > 0 && !this.closed) {
      const { large } = this.waiting[0]!;
      let seat = large
        ? undefined
        : this.seats.filter((s) => !s.large && s.jobs.length < DEPTH).sort((a, b) => a.jobs.length - b.jobs.length)[0];
      if ((seat === undefined || seat.jobs.length > 0) && this.seats.length < this.options.workers) seat = this.hire(large);
      if (seat === undefined) return;
      const job = this.waiting.shift()!;
      seat.jobs.push(job);
      const message: WorkerJob = { id: job.id, item: job.item, line: this.options.lines === true };
      seat.worker.postMessage(message);
      if (seat.jobs.length === 1) this.watch(seat);
    }
  }

  private hire(large: boolean): Seat {
    // Node reads the source as it stands; a compiled package has the compiled worker.
    const script = this.options.script ?? new URL(import.meta.url.endsWith('.ts') ? './worker.ts' : './worker.js', import.meta.url);
    const worker = new Worker(script, {
      resourceLimits: { maxOldGenerationSizeMb: large ? this.most : Math.min(this.common, this.most), maxYoungGenerationSizeMb: 24 },
    });
    const seat: Seat = { worker, jobs: [], large, timer: null, death: null, outOfMemory: false };
    worker.on('message', (m: WorkerMessage) => this.hear(seat, m));
    // An error may overtake the messages sent before it, and blame a report whose result is under way; before 'exit' all of them have come.
    worker.on('error', (e: Error & { code?: string }) => {
      seat.outOfMemory = e.code === 'ERR_WORKER_OUT_OF_MEMORY';
      seat.death = seat.outOfMemory ? 'needs more memory than a worker has' : `brought its worker down: ${e.message}`;
    });
    worker.on('exit', () => this.lose(seat, seat.death ?? 'brought its worker down'));
    this.seats.push(seat);
    return seat;
  }

  private watch(seat: Seat): void {
    if (seat.timer) clearTimeout(seat.timer);
    seat.timer = null;
    if (seat.jobs.length === 0) return;
    const [watched] = seat.jobs;
    seat.timer = setTimeout(() => {
      // Timers run before messages are read: a result that has come while this thread was busy is heard first.
      setImmediate(() => {
        if (seat.jobs[0] !== watched || this.closed) return;
        void seat.worker.terminate();
        this.lose(seat, `took longer than ${this.options.timeLimit} ms (--time-limit)`, 'run/time-limit');
      });
    }, this.options.timeLimit);
  }

  private hear(seat: Seat, m: WorkerMessage): void {
    const job = seat.jobs[0];
    if (job === undefined || job.id !== m.id) return;
    if (m.step === 'read') {
      job.read = m;
      return;
    }
    if (m.step === 'packed') {
      job.packed = m.packed;
      return;
    }
    seat.jobs.shift();
    this.watch(seat);
    if (seat.large) {
      this.seats.splice(this.seats.indexOf(seat), 1);
      void seat.worker.terminate();
    }
    const { doc } = job.item;
    const report = job.read?.report ?? null;
    job.resolve(
      m.step === 'line'
        ? { doc, report, analysis: null, diagnostics: m.diagnostics, line: m.line }
        : { doc, report, analysis: m.analysis, diagnostics: job.read?.diagnostics ?? [] },
    );
    this.feed();
  }

  /** Gives up the worker's first report, keeps its text where it was read, and lets another worker have the rest. */
  private lose(seat: Seat, why: string, code = 'run/worker-lost'): void {
    const at = this.seats.indexOf(seat);
    if (at < 0 || this.closed) return;
    this.seats.splice(at, 1);
    if (seat.timer) clearTimeout(seat.timer);
    const [failed, ...rest] = seat.jobs.splice(0);
    this.waiting.unshift(...rest);
    if (failed && seat.outOfMemory && !failed.large && this.most > this.common) {
      failed.large = true;
      this.waiting.unshift(failed);
    } else if (failed) {
      const note = diagnose(code, 'error', failed.item.where, why);
      const { packed } = failed;
      const report = packed === null ? (failed.read?.report ?? null) : (JSON.parse(new TextDecoder().decode(packed)) as Report);
      failed.resolve({
        doc: failed.item.doc,
        report,
        analysis: report === null ? null : bareAnalysis(report, note),
        diagnostics: report === null ? [note] : [],
      });
    }
    this.feed();
  }
}
