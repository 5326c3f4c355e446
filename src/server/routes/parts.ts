import { z } from 'zod';
import type { Row } from '../../dossier/views/compact.ts';
import { evidenceIn } from '../../dossier/views/evidence.ts';
import { askList, type MadeRow, madeRow, rowOf, underPolicy } from '../../dossier/views/list.ts';
import type { Report } from '../../model/index.ts';
import type { App, Context } from '../context.ts';
import { estimate, ledgerFilters, type PartName, page, partFilters, parts, whole } from '../contract/index.ts';
import { excerptOf } from '../excerpts.ts';
import { ApiError } from '../problem.ts';
import { type Served, servedBy } from '../served.ts';
import { abandoned, byDossier, decidedNow, type Now } from '../shared.ts';
import { searchIds } from './search.ts';

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
      async (request, reply) => {
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
        const question = { ...asked, offset, limit, ...(q === undefined ? {} : { q }), ...(policy === undefined ? {} : { policy }) };
        let total: number;
        let items: readonly Row[];
        if (asOf !== undefined) {
          ({ total, items } = await context.backgroundOf(served).replayedList(asOf, name, question, abandoned(reply)));
        } else if (ids === null) {
          ({ total, items } = askList(await wholeList(served, name), name, question));
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
          items = (await rowsAt(context, served, name, found.records)).map((r) => underPolicy(r, policy));
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
      async (request, reply) => {
        const served = servedBy(context.served, request.params.id);
        const { key } = request.params;
        const { asOf } = request.query;
        const found =
          asOf === undefined
            ? await served.store.record(name, key)
            : await context.backgroundOf(served).replayedRecord(asOf, name, key, abandoned(reply));
        if (found === null || found === undefined) throw new ApiError(404, 'api/no-record', `There is no such item among the ${name}.`);
        const made = rowOf(name, found);
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

/** Rows at places of a list. Each record is read and made a row once, until the dossier is made again. */
async function rowsAt(context: Context, served: Served, name: PartName, positions: readonly number[]): Promise<readonly MadeRow[]> {
  const kept = context.rows.of(served, (await served.store.meta('dossier-key')) ?? '', name);
  const missing = positions.filter((p) => !kept.has(p));
  for (const [i, record] of (await served.store.at(name, missing)).entries()) kept.set(missing[i]!, madeRow(name, record));
  return positions.map((p) => kept.get(p)!);
}

async function wholeList(served: Served, name: PartName): Promise<readonly unknown[]> {
  return (await served.store.part(name, { offset: 0, limit: Number.MAX_SAFE_INTEGER })).records;
}
