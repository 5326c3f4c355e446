import type { Dossier, LedgerEntry } from '../../model/index.ts';
import { type Estimate, estimate, type Policy, policyNames } from '../policies.ts';
import { compact, type Row } from './compact.ts';
import { evidenceIn } from './evidence.ts';

/** Lists of a dossier that are shown row by row. */
export type ListName = keyof typeof compact;

/** Which rows of a list, and which page of them. */
export interface ListQuestion {
  readonly offset: number;
  readonly limit: number;
  /** Values that a field of the row or the record must have; fields that neither has are passed over. */
  readonly equal: Readonly<Record<string, string>>;
  /** EDTF days, inclusive, of the list's own date. */
  readonly from?: string;
  readonly to?: string;
  /** Words, as they stand in the row. */
  readonly q?: string;
  /** Policy of the estimates of the ledger. */
  readonly policy?: Policy;
}

/** A row as it is kept: with what each policy makes of it, because reading its record takes far longer than working that out. */
export interface MadeRow {
  readonly row: Row;
  /** Of a counted thing, one each policy. */
  readonly estimates: readonly (readonly [policy: Policy, estimate: Estimate])[];
}

/** All records of a list of a dossier, in its order. */
export function recordsOf(dossier: Dossier, list: ListName): readonly unknown[] {
  return dossier[list === 'copies' ? 'copyGroups' : list];
}

/** The row of a record. */
export function rowOf(list: ListName, record: unknown): Row {
  return (compact[list] as (r: unknown) => Row)(record);
}

/** The row of a record with all that may be asked of it. */
export function madeRow(list: ListName, record: unknown): MadeRow {
  const estimates = list === 'ledger' ? policyNames.map((p) => [p, estimate(record as LedgerEntry, p)] as const) : [];
  return { row: rowOf(list, record), estimates };
}

/** A row with what a policy makes of it. */
export function underPolicy({ row, estimates }: MadeRow, policy: Policy | undefined): Row & { readonly estimate?: Estimate } {
  const found = estimates.find(([p]) => p === policy)?.[1];
  return found === undefined ? row : { ...row, estimate: found };
}

/** A page of the rows of records at hand, by the filters that a store has for those it keeps. */
export function askList(
  records: readonly unknown[],
  list: ListName,
  question: ListQuestion,
): { readonly total: number; readonly items: readonly Row[] } {
  const chosen = records.filter((r) => holds(r, rowOf(list, r), question));
  const page = chosen.slice(question.offset, question.offset + question.limit);
  return { total: chosen.length, items: page.map((r) => underPolicy(madeRow(list, r), question.policy)) };
}

/** A field of the row or the record with the value, a day inside the bounds, words inside its text. */
function holds(record: unknown, row: Row, asked: ListQuestion): boolean {
  const fields = { ...(record as Record<string, unknown>), ...(row as unknown as Record<string, unknown>) };
  for (const [name, value] of Object.entries(asked.equal)) {
    if (name === 'review') {
      if (row.review.status !== value) return false;
    } else if (name === 'doc') {
      if (fields.doc !== value && !evidenceIn(record).some((e) => e.doc === value)) return false;
    } else if (name in fields && fields[name] !== value) return false;
  }
  const day = fields.when ?? fields.said;
  if (typeof day === 'string') {
    const digits = day.replace(/^[./~?%]+/, '');
    if (asked.from !== undefined && digits < asked.from) return false;
    if (asked.to !== undefined && digits > `${asked.to}\u{10ffff}`) return false;
  }
  const { q } = asked;
  return q === undefined || JSON.stringify(row).toLowerCase().includes(JSON.stringify(q.toLowerCase()).slice(1, -1));
}
