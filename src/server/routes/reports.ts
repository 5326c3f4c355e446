import { z } from 'zod';
import { annotationTarget, judgeAnalysis } from '../../dossier/judged/analysis.ts';
import { policyNames } from '../../dossier/policies.ts';
import { standing } from '../../dossier/review.ts';
import { diagnosticRow } from '../../dossier/views/compact.ts';
import { type Claim, type Diagnostic, type Dossier, targets } from '../../model/index.ts';
import type { App, Context } from '../context.ts';
import { annotations, page, paging, reportFilters, report as reportSchema, rows, summary } from '../contract/index.ts';
import { ApiError } from '../problem.ts';
import { revisionOf, type Served, servedBy } from '../served.ts';
import { byDossier, decidedNow } from '../shared.ts';
import { searchIds } from './search.ts';

const byReport = byDossier.extend({ doc: z.string().max(20_000) });
/** Lists whose items a person can judge. */
const judged = [
  'claims',
  'ledger',
  'contested',
  'positions',
  'origins',
  'timeline',
  'places',
  'actors',
  'agreements',
  'channels',
  'tracks',
  'statuses',
  'copies',
  'links',
];

/** `GET /dossiers/:id`, its reports and what was told of them. */
export function addReports(app: App, context: Context): void {
  app.get(
    '/dossiers/:id',
    { schema: { tags: ['dossier'], summary: 'What a dossier holds', params: byDossier, response: { 200: summary } } },
    async (request) => {
      const served = servedBy(context.served, request.params.id);
      return context.cache.get(served, 'summary', () => summaryOf(context, served));
    },
  );

  app.get(
    '/dossiers/:id/reports',
    {
      schema: {
        tags: ['reports'],
        summary: 'The reports, by date',
        params: byDossier,
        querystring: reportFilters,
        response: { 200: page(rows.reports) },
      },
    },
    async (request) => {
      const served = servedBy(context.served, request.params.id);
      const { q, ...query } = request.query;
      const docs = q === undefined ? undefined : await searchIds(context, served, q, 'report');
      const { total, records } = await served.store.reports({ ...given(query), ...(docs === undefined || docs === null ? {} : { docs }) });
      return { items: records, total, offset: query.offset, limit: query.limit };
    },
  );

  app.get(
    '/dossiers/:id/reports/:doc',
    { schema: { tags: ['reports'], summary: 'A report as read', params: byReport, response: { 200: reportSchema } } },
    async (request) => reportOf(servedBy(context.served, request.params.id), request.params.doc),
  );

  app.get(
    '/dossiers/:id/reports/:doc/annotations',
    {
      schema: {
        tags: ['reports'],
        summary: 'What was read from a report, and the claims made of it',
        params: byReport,
        response: { 200: annotations },
      },
    },
    async (request) => {
      const served = servedBy(context.served, request.params.id);
      const { doc } = request.params;
      const [analysis, claims] = await Promise.all([
        served.store.analysis(doc),
        served.store.part('claims', { offset: 0, limit: Number.MAX_SAFE_INTEGER, equal: { doc } }),
      ]);
      if (analysis === null) throw new ApiError(404, 'api/no-report', 'The dossier has no report with this key.');
      const report = await reportOf(served, doc);
      // What people decided about the report's annotations shows at once; the claims follow when the dossier has been made again.
      const about = standing(await served.store.judgements()).filter((j) => annotationTarget(j.about)?.doc === doc);
      const judged = judgeAnalysis({ report, analysis }, about).item.analysis;
      const now = await decidedNow(context, served);
      return {
        ...judged,
        claims: (claims.records as readonly Claim[]).map((c) => ({
          ...c,
          review: now.of(targets.claim(c), c.review),
        })),
      };
    },
  );

  app.get(
    '/dossiers/:id/diagnostics',
    {
      schema: {
        tags: ['reports'],
        summary: 'What was told of inputs and reports',
        params: byDossier,
        querystring: paging.extend({ severity: z.enum(['info', 'warning', 'error']).optional() }),
        response: { 200: page(rows.diagnostics) },
      },
    },
    async (request) => {
      const { offset, limit, severity } = request.query;
      const all = (await diagnosticsOf(servedBy(context.served, request.params.id))).filter(
        (d) => severity === undefined || d.severity === severity,
      );
      return { items: all.slice(offset, offset + limit).map(diagnosticRow), total: all.length, offset, limit };
    },
  );
}

async function reportOf(served: Served, doc: string) {
  const report = await served.store.report(doc);
  if (report === null) throw new ApiError(404, 'api/no-report', 'The dossier has no report with this key.');
  return report;
}

async function diagnosticsOf(served: Served): Promise<readonly Diagnostic[]> {
  return ((await served.store.dossierPart('diagnostics')) as readonly Diagnostic[] | null) ?? served.store.diagnostics();
}

async function summaryOf(context: Context, served: Served): Promise<z.output<typeof summary>> {
  const { store } = served;
  const [counts, languages, outlets, story, engine, diagnostics, { reviews }] = await Promise.all([
    store.counts(),
    store.tally('language'),
    store.tally('outlet'),
    store.meta('story'),
    store.meta('engine'),
    diagnosticsOf(served),
    decidedNow(context, served),
  ]);
  const graded = (severity: Diagnostic['severity']): number => diagnostics.filter((d) => d.severity === severity).length;
  const statuses = { unreviewed: 0, accepted: 0, edited: 0, rejected: 0, added: 0 };
  for (const r of reviews.values()) statuses[r.status]++;
  const items = judged.reduce((sum, name) => sum + (counts[name] ?? 0), 0) + (counts.annotations ?? 0);
  const reviewed = reviews.size - statuses.unreviewed;
  statuses.unreviewed = Math.max(0, items - reviewed);
  const published = await store.published();
  const orphaned = (await store.dossierPart('orphaned')) as Dossier['orphaned'] | null;
  return {
    id: served.id,
    story: story ?? served.id,
    engine: engine ?? '',
    writable: served.writable,
    revision: await revisionOf(served),
    counts: { ...counts },
    languages,
    outlets,
    published,
    policies: policyNames,
    diagnostics: { error: graded('error'), warning: graded('warning'), info: graded('info') },
    review: { items, reviewed, statuses, judgements: counts.judgements ?? 0, orphaned: orphaned?.length ?? 0 },
    refreshing: served.refreshing,
  };
}

/** Without the fields that were not given. */
function given<T extends object>(fields: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, v]) => v !== undefined)) as { [K in keyof T]: Exclude<T[K], undefined> };
}
