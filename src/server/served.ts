import fs from 'node:fs';
import path from 'node:path';
import type { Judgement, Review } from '../model/index.ts';
import { openSqlite, type Store } from '../run/index.ts';
import { ApiError } from './problem.ts';

/** One dossier file that is served: open as long as the server runs. */
export interface Served {
  readonly id: string;
  readonly file: string;
  readonly store: Store;
  readonly writable: boolean;
  /** Set while the dossier is being made again. */
  refreshing: boolean;
  /** Milliseconds the last making took. */
  lastRefresh: number;
  /** Counts changes that the store does not know of. */
  epoch: number;
}

/** Dossier files below the paths given: files themselves, and all `.tabari` files of a folder. */
export function dossierFiles(paths: readonly string[]): readonly string[] {
  const files = paths.flatMap((p) =>
    fs.existsSync(p) && fs.statSync(p).isDirectory()
      ? fs
          .readdirSync(p)
          .filter((f) => f.endsWith('.tabari'))
          .sort()
          .map((f) => path.join(p, f))
      : [p],
  );
  return [...new Map(files.map((f) => [path.resolve(f), f])).values()];
}

/** Opens the dossiers. Ids are the files' names; a second one of a name gets a number. Throws `StoreError` for a file that is no dossier. */
export function openServed(files: readonly string[]): readonly Served[] {
  const ids = new Set<string>();
  return files.map((file) => {
    const name = path.basename(file).replace(/\.tabari$/, '') || 'dossier';
    let id = name;
    for (let n = 2; ids.has(id); n++) id = `${name}~${n}`;
    ids.add(id);
    const writable = canWrite(file);
    return { id, file, writable, store: openSqlite(file, { readOnly: !writable }), refreshing: false, lastRefresh: 0, epoch: 0 };
  });
}

function canWrite(file: string): boolean {
  try {
    // A missing file is not made by looking at it: opening read-only then says that there is none.
    fs.accessSync(file, fs.constants.W_OK);
    fs.accessSync(path.dirname(path.resolve(file)), fs.constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

/** Values computed of a state of a dossier, kept until it changes. At most `most` of them. */
export class StateCache {
  private readonly kept = new Map<string, { readonly revision: string; readonly value: Promise<unknown> }>();
  private readonly most: number;
  constructor(most: number) {
    this.most = most;
  }

  /** The value under a key, computed when the dossier has changed since. */
  async get<T>(served: Served, key: string, compute: () => Promise<T>): Promise<T> {
    const revision = await revisionOf(served);
    const name = `${served.id}\0${key}`;
    const known = this.kept.get(name);
    if (known?.revision === revision) {
      this.kept.delete(name);
      this.kept.set(name, known);
      return known.value as Promise<T>;
    }
    const value = compute();
    this.kept.set(name, { revision, value });
    // A failure is told to who asked and not kept.
    value.catch(() => this.kept.delete(name));
    for (const oldest of this.kept.keys()) {
      if (this.kept.size <= this.most) break;
      this.kept.delete(oldest);
    }
    return value;
  }
}

/** Changes with anything that an answer about the dossier is made of. */
export async function revisionOf(served: Served): Promise<string> {
  return `${await served.store.revision()}.${served.epoch}`;
}

/** The dossier with an id, or a 404. */
export function servedBy(all: readonly Served[], id: string): Served {
  const found = all.find((s) => s.id === id);
  if (found === undefined) throw new ApiError(404, 'api/no-dossier', 'No dossier with this id is served.');
  return found;
}

/** The dossier with an id, when it can be written. */
export function writableBy(all: readonly Served[], id: string): Served {
  const served = servedBy(all, id);
  if (!served.writable) throw new ApiError(403, 'api/read-only', 'This dossier file cannot be written.');
  return served;
}

/** What standing judgements say of each thing. */
export type Reviews = ReadonlyMap<string, Review>;
/** Judgements with what follows of them. */
export interface Judged {
  readonly judgements: readonly Judgement[];
  readonly reviews: Reviews;
}
