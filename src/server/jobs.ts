import { randomUUID } from 'node:crypto';
import type { Diagnostic } from '../model/index.ts';
import type { Progress } from '../run/index.ts';
import type { Job, Problem } from './contract/index.ts';

/** Reports being read, with who listens. Finished ones are kept for a while, so that a page that lost its connection can ask. */
export class Jobs {
  private readonly jobs = new Map<
    string,
    { job: Job; readonly dossier: string; readonly started: number; readonly listeners: Set<(job: Job) => void> }
  >();
  private readonly now: () => number;
  constructor(now: () => number) {
    this.now = now;
  }

  /** Begins a job. */
  start(dossier: string, files: number): string {
    const id = randomUUID();
    const job: Job = { id, state: 'reading', files, analysed: 0, unchanged: 0, failed: 0, rate: 0, left: null, diagnostics: [] };
    this.jobs.set(id, { job, dossier, started: this.now(), listeners: new Set() });
    for (const [old, j] of this.jobs) {
      if (this.jobs.size <= 100) break;
      if (j.job.state === 'done' || j.job.state === 'failed') this.jobs.delete(old);
    }
    return id;
  }

  /** The job, when it is one of this dossier. */
  get(dossier: string, id: string): Job | null {
    const found = this.jobs.get(id);
    return found?.dossier === dossier ? found.job : null;
  }

  /** Calls back with each state of a job from now on. */
  listen(id: string, listener: (job: Job) => void): () => void {
    const found = this.jobs.get(id);
    found?.listeners.add(listener);
    return () => void found?.listeners.delete(listener);
  }

  progress(id: string, p: Progress): void {
    const found = this.jobs.get(id);
    if (found === undefined) return;
    const done = p.analysed + p.unchanged + p.failed;
    const seconds = Math.max(0.001, (this.now() - found.started) / 1000);
    const files = Math.max(found.job.files, p.files, done);
    const rate = done / seconds;
    this.set(id, {
      ...found.job,
      ...p,
      files,
      state: done >= files ? 'reconciling' : 'reading',
      rate: Math.round(rate * 10) / 10,
      left: rate > 0 ? Math.round((files - done) / rate) : null,
    });
  }

  done(id: string, diagnostics: readonly Diagnostic[]): void {
    const found = this.jobs.get(id);
    if (found) this.set(id, { ...found.job, state: 'done', left: 0, diagnostics: [...diagnostics] });
  }

  failed(id: string, problem: Problem): void {
    const found = this.jobs.get(id);
    if (found) this.set(id, { ...found.job, state: 'failed', left: null, problem });
  }

  private set(id: string, job: Job): void {
    const found = this.jobs.get(id);
    if (found === undefined) return;
    found.job = job;
    for (const listener of found.listeners) listener(job);
  }
}
