import { hash as sha } from 'node:crypto';
import type { Judgement } from '../model/index.ts';

/** One row of the log of judgements as the store holds it. */
export interface LogRow {
  readonly n: number;
  readonly id: string;
  readonly made: string;
  readonly who: string;
  readonly about: string;
  readonly decision: string;
  readonly retires: string | null;
  /** The judgement as JSON: what is hashed. */
  readonly data: string;
  readonly previous: string;
  readonly hash: string;
}

/** What a check of the log found. */
export interface LogCheck {
  readonly rows: number;
  /** Hash of the last row, 64 zeros for an empty log. */
  readonly head: string;
  readonly ok: boolean;
  /** The first row that does not hold (one past the end for rows cut off), and why. */
  readonly bad: { readonly n: number; readonly why: string } | null;
}

/** The head of a log: its number of rows and the hash of the last. Kept elsewhere, it tells later whether rows were cut off or forged. */
export interface LogHead {
  readonly rows: number;
  readonly hash: string;
}

/** Reads a head as it is written: `ROWS HASH`. Null for anything else. */
export function headOf(text: string): LogHead | null {
  const found = /^([0-9]{1,9}) ([0-9a-f]{64})$/.exec(text.trim());
  return found === null ? null : { rows: Number(found[1]), hash: found[2]! };
}

/** `previous` of the first row. */
export const NO_HASH = '0'.repeat(64);

/** Hash of a row: SHA-256 over its number, the hash before it and its judgement. */
export function rowHash(n: number, previous: string, data: string): string {
  return sha('sha256', `${n}\n${previous}\n${data}`, 'hex');
}

/**
 * Checks that every row follows from the one before and says in its columns what its judgement says. `heads` are heads kept elsewhere (in `meta`, on
 * paper): rows up to each must still lead to its hash. Without one, a log forged from some row to its end by someone who can write the file stands.
 */
export function verifyLog(rows: readonly LogRow[], heads: readonly LogHead[] = []): LogCheck {
  let previous = NO_HASH;
  const result = (bad: LogCheck['bad']): LogCheck => ({ rows: rows.length, head: rows.at(-1)?.hash ?? NO_HASH, ok: bad === null, bad });
  const wanted = new Map<number, string>();
  for (const h of heads) {
    if (wanted.has(h.rows) && wanted.get(h.rows) !== h.hash) return result({ n: h.rows, why: 'two heads for one row differ' });
    wanted.set(h.rows, h.hash);
  }
  for (const [i, r] of rows.entries()) {
    const n = i + 1;
    const why = fault(r, n, previous);
    if (why !== null) return result({ n, why });
    const head = wanted.get(n);
    if (head !== undefined && head !== r.hash) return result({ n, why: 'is not the row of the head that was kept' });
    previous = r.hash;
  }
  const most = Math.max(0, ...heads.map((h) => h.rows));
  if (most > rows.length) return result({ n: rows.length + 1, why: `is missing: the head that was kept has ${most} rows` });
  return result(null);
}

function fault(r: LogRow, n: number, previous: string): string | null {
  if (r.n !== n) return `has number ${r.n}: a row was removed, added or moved`;
  if (r.previous !== previous) return 'does not follow the row before it';
  if (r.hash !== rowHash(n, previous, r.data)) return 'was changed: its hash is not that of its content';
  let j: Judgement;
  try {
    j = JSON.parse(r.data) as Judgement;
  } catch {
    return 'is no judgement';
  }
  // A column cannot hold half a surrogate pair; the judgement itself does, as an escape.
  const column = (text: string | undefined): string | null => text?.toWellFormed() ?? null;
  const same =
    column(j.id) === r.id &&
    column(j.when) === r.made &&
    column(j.who) === r.who &&
    column(j.about) === r.about &&
    column(j.decision) === r.decision &&
    column(j.retires) === r.retires;
  return same ? null : 'says something else in its columns than in its judgement';
}
