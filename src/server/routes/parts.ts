import { z } from 'zod';
import { type Estimate, estimate as estimateOf, type Policy, policyNames } from '../../dossier/policies.ts';
import { compact } from '../../dossier/views/compact.ts';
import type { Dossier, LedgerEntry, Report, Review } from '../../model/index.ts';
import type { App, Context } from '../context.ts';
import { estimate, ledgerFilters, type PartName, page, partFilters, parts, whole } from '../contract/index.ts';
import { evidenceIn, excerptOf } from '../excerpts.ts';
import { ApiError } from '../problem.ts';
import { type Served, servedBy } from '../served.ts';
import { byDossier, decidedNow, type Now, replayed } from '../shared.ts';
import { searchIds } from './search.ts';

interface RowHead {
  readonly id: string;
  readonly target: string;
  readonly review: Review;
  readonly estimate?: Estimate;
}

/** Where a list stands in a dossier. */
const fieldOf = (part: PartName): keyof Dossier => (part === 'copies' ? 'copyGroups' : part);
const searchable: Readonly<Partial<Record<PartName, 'claim' | 'actor' | 'place' | 'contested'>>> = {
  claims: 'claim',
  actors: 'actor',
  places: 'place',
  contested: 'contested',
};

/** Kind of the targets of a list. */
const prefixOf: Readonly<Record<PartName, string>> = {
  claims: 'claim',
  ledger: 'ledger',
  contested: 'contested',
  positions: 'position',
  origins: 'origin',
  timeline: 'timeline',
  places: 'place',
  actors: 'actor',
  agreements: 'agreement',
  channels: 'channel',
  tracks: 'track',
  statuses: 'status',
  copies: 'copies',
  links: 'link',
};

/** `GET /dossiers/:id/PART` and `/PART/:key` for every list of a dossier. */
export function addParts(app: App, context: Context): void {
  for (const name of Object.keys(parts) as PartName[]) {
    const { row, record } = parts[name];
    const rowOf = compact[name] as (r: unknown) => RowHead;
    const filters = name === 'ledger' ? ledgerFilters : partFilters;
    const item = name === 'ledger' ? z.intersection(row, z.object({ estimate: estimate.optional() })) : row;
    app.get(
      `/dossiers/:id/${name}`,
      {
        schema: {
          tags: ['dossier'],
          summary: `The ${name} of a dossier, a page of rows`,
          params: byDossier,
          querystring: filters,
          response: { 200: page(item as typeof row) },
        },
      },
      async (request) => {
        const served = servedBy(context.served, request.params.id);
        const { offset, limit, asOf, q, from, to, policy, ...equal } = request.query as z.output<typeof ledgerFilters>;
        const now = await decidedNow(context, served);
        const asked = {
          equal: Object.fromEntries(Object.entries(equal).filter((e): e is [string, string] => e[1] !== undefined)),
          ...(from === undefined ? {} : { from }),
          ...(to === undefined ? {} : { to }),
        };
        const kind = searchable[name];
        const ids = q === undefined ? undefined : kind === undefined ? null : await searchIds(context, served, q, kind);
        const made = (r: unknown): KeptRow => ({
          row: rowOf(r),
          estimates: name === 'ledger' ? policyNames.map((p) => [p, estimateOf(r as LedgerEntry, p)] as const) : [],
        });
        let total: number;
        let items: readonly RowHead[];
        if (asOf !== undefined || ids === null) {
          const all =
            asOf === undefined
              ? await wholeList(served, name)
              : ((await replayed(context, served, asOf))[fieldOf(name)] as readonly unknown[]);
          const chosen = all.filter((r) => holds(r, rowOf(r), asked, q));
          total = chosen.length;
          items = chosen.slice(offset, offset + limit).map((r) => underPolicy(made(r), policy));
        } else {
          const find = () =>
            served.store.positions(name, {
              offset,
              limit,
              ...asked,
              ...(ids === undefined ? {} : { ids }),
              ...(equal.review === undefined ? {} : { reviewedNow: reviewedNow(name, equal.review, now) }),
            });
          // Counting and ordering tens of thousands takes longer than all that is done with the page; what words find is not the same twice.
          const found =
            ids === undefined ? await context.cache.get(served, `${name} ${offset} ${limit} ${JSON.stringify(asked)}`, find) : await find();
          total = found.total;
          items = (await rowsAt(context, served, name, found.records, made)).map((r) => underPolicy(r, policy));
        }
        return { items: items.map((r) => ({ ...r, review: now.of(r.target, r.review) }) as never), total, offset, limit };
      },
    );
    app.get(
      `/dossiers/:id/${name}/:key`,
      {
        schema: {
          tags: ['dossier'],
          summary: `One of the ${name} whole, with the passages it rests on`,
          params: byDossier.extend({ key: z.string() }),
          querystring: z.object({ asOf: partFilters.shape.asOf }),
          response: { 200: whole(record as z.ZodType) },
        },
      },
      async (request) => {
        const served = servedBy(context.served, request.params.id);
        const { key } = request.params;
        const { asOf } = request.query;
        const found =
          asOf === undefined
            ? await served.store.record(name, key)
            : ((await replayed(context, served, asOf))[fieldOf(name)] as readonly unknown[]).find((r) => rowOf(r).id === key);
        if (found === null || found === undefined) throw new ApiError(404, 'api/no-record', `There is no such item among the ${name}.`);
        const made = rowOf(found);
        const places = evidenceIn(found);
        const docs = [...new Set(places.map((e) => e.doc))];
        const reports = new Map<string, Report>();
        for (const doc of docs) {
          const report = await served.store.report(doc);
          if (report !== null) reports.set(doc, report);
        }
        return {
          id: made.id,
          target: made.target,
          review: (await decidedNow(context, served)).of(made.target, made.review),
          record: found,
          excerpts: places.flatMap((e) => {
            const report = reports.get(e.doc);
            return report === undefined ? [] : [excerptOf(report, e)];
          }),
          reports: (await served.store.reports({ offset: 0, limit: docs.length, docs })).records,
        };
      },
    );
  }
}

/** Keys of a list whose status is another by now than the dossier was made with. */
function reviewedNow(name: PartName, status: string, now: Now): { readonly with: readonly string[]; readonly without: readonly string[] } {
  const prefix = `${prefixOf[name]}:`;
  const keys = [...now.reviews].filter(([target]) => target.startsWith(prefix));
  // Some keys begin with their kind themselves.
  const both = (target: string): readonly string[] => [target, target.slice(prefix.length)];
  return {
    with: keys.filter(([, r]) => r.status === status).flatMap(([t]) => both(t)),
    without: keys.filter(([, r]) => r.status !== status).flatMap(([t]) => both(t)),
  };
}

/** A row as it is kept: with what each policy makes of it, because reading its record takes far longer than working that out. */
interface KeptRow {
  readonly row: RowHead;
  /** Of a counted thing, one each policy. */
  readonly estimates: readonly (readonly [policy: Policy, estimate: Estimate])[];
}

const underPolicy = ({ row, estimates }: KeptRow, policy: Policy | undefined): RowHead => {
  const estimate = estimates.find(([p]) => p === policy)?.[1];
  return estimate === undefined ? row : { ...row, estimate };
};

/** Rows at places of a list. Each record is read and made a row once, until the dossier is made again. */
async function rowsAt(
  context: Context,
  served: Served,
  name: PartName,
  positions: readonly number[],
  made: (record: unknown) => KeptRow,
): Promise<readonly KeptRow[]> {
  const kept = context.rowsOf(served, (await served.store.meta('dossier-key')) ?? '', name) as Map<number, KeptRow>;
  const missing = positions.filter((p) => !kept.has(p));
  for (const [i, record] of (await served.store.at(name, missing)).entries()) kept.set(missing[i]!, made(record));
  return positions.map((p) => kept.get(p)!);
}

async function wholeList(served: Served, name: PartName): Promise<readonly unknown[]> {
  return (await served.store.part(name, { offset: 0, limit: Number.MAX_SAFE_INTEGER })).records;
}

interface Asked {
  readonly equal: Readonly<Record<string, string>>;
  readonly from?: string;
  readonly to?: string;
}

/** The store's filters on a record in memory: a field of the row or the record with the value, a day inside the bounds, words inside its text. */
function holds(record: unknown, row: RowHead, asked: Asked, q: string | undefined): boolean {
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
  return q === undefined || JSON.stringify(row).toLowerCase().includes(JSON.stringify(q.toLowerCase()).slice(1, -1));
}
