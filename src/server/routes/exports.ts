import { z } from 'zod';
import { renderCsv } from '../../dossier/formats/csv.ts';
import { pagePolicy, renderHtml } from '../../dossier/formats/html.ts';
import { type Format, type FormatName, formats } from '../../dossier/formats/index.ts';
import { type ViewName, viewNames } from '../../dossier/views/rows.ts';
import type { Dossier, Report } from '../../model/index.ts';
import type { App, Context } from '../context.ts';
import { partFilters } from '../contract/index.ts';
import { ApiError } from '../problem.ts';
import { type Served, servedBy } from '../served.ts';
import { abandoned, byDossier } from '../shared.ts';

/** Formats a dossier can be had in. */
export const exportFormats: readonly { readonly format: string; readonly type: string; readonly extension: string }[] = [
  ...Object.entries(formats).map(([format, f]) => ({ format, type: f.type, extension: f.ending.slice(1) })),
  { format: 'csv', type: 'text/csv', extension: 'csv' },
];

/** `GET /dossiers/:id/export/:format`. */
export function addExports(app: App, context: Context): void {
  app.get(
    '/dossiers/:id/export/:format',
    {
      schema: {
        tags: ['export'],
        summary: 'The dossier as a file, as it is or as it stood on a day; `view` chooses the table of a CSV',
        params: byDossier.extend({ format: z.string().max(50) }),
        querystring: z.object({ view: z.enum(viewNames as [ViewName, ...ViewName[]]).default('accounts'), asOf: partFilters.shape.asOf }),
      },
    },
    async (request, reply) => {
      const served = servedBy(context.served, request.params.id);
      const found = exportFormats.find((f) => f.format === request.params.format);
      if (found === undefined)
        throw new ApiError(404, 'api/no-format', `There are the formats ${exportFormats.map((f) => f.format).join(', ')}.`);
      const { view, asOf } = request.query;
      const dossier =
        asOf === undefined ? await dossierOf(context, served) : await context.backgroundOf(served).replay(asOf, abandoned(reply));
      const format: Format | null = found.format === 'csv' ? null : formats[found.format as FormatName];
      const body =
        format === null ? renderCsv(dossier, view) : await format.render(dossier, format.texts ? await textsOf(served) : new Map());
      const name = `${served.id}${format === null ? `-${view}` : ''}.${found.extension}`;
      return reply
        .type(/json|text|xml/.test(found.type) ? `${found.type}; charset=utf-8` : found.type)
        .header('content-disposition', `attachment; filename="dossier.${found.extension}"; filename*=UTF-8''${encodeURIComponent(name)}`)
        .send(typeof body === 'string' ? body : Buffer.from(body));
    },
  );
}

/** `GET /dossiers/:id/page`: the dossier as one self-contained page with its own content security policy. */
export function addPages(app: App, context: Context): void {
  app.get('/dossiers/:id/page', { schema: { hide: true, params: byDossier } }, async (request, reply) => {
    const served = servedBy(context.served, request.params.id);
    const body = renderHtml(await dossierOf(context, served), await textsOf(served));
    return reply
      .type('text/html; charset=utf-8')
      .header('content-security-policy', `${pagePolicy}; frame-ancestors 'none'`)
      .header('cache-control', 'no-store')
      .send(body);
  });
}

async function dossierOf(context: Context, served: Served): Promise<Dossier> {
  await context.settled(served);
  const dossier = await served.store.dossier();
  if (dossier === null) throw new ApiError(409, 'api/no-dossier-yet', 'The file holds no dossier yet; add reports first.');
  return dossier;
}

async function textsOf(served: Served): Promise<ReadonlyMap<string, Pick<Report, 'text' | 'blocks'>>> {
  const texts = new Map<string, Pick<Report, 'text' | 'blocks'>>();
  for await (const { report } of served.store.pile()) texts.set(report.doc, { text: report.text, blocks: report.blocks });
  return texts;
}
