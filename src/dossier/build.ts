import type { Diagnostic, Dossier, DossierReport, PileItem, Reconciliation } from '../model/index.ts';

/** Joins a reconciliation with the list of its reports: the dossier. Reports and diagnostics in order of their keys. */
export function assembleDossier(pile: readonly PileItem[], reconciliation: Reconciliation, story: string, engine: string): Dossier {
  const sorted = [...pile].sort((a, b) => (a.report.doc < b.report.doc ? -1 : a.report.doc > b.report.doc ? 1 : 0));
  const reports: DossierReport[] = sorted.map(({ report: r }) => ({
    doc: r.doc,
    hash: r.hash,
    language: r.language,
    source: r.source,
    title: r.title,
    byline: r.byline,
    published: r.published,
    url: r.url,
    ...(r.capture === undefined ? {} : { capture: r.capture }),
    length: r.text.length,
  }));
  const diagnostics: Diagnostic[] = sorted.flatMap(({ report, analysis }) =>
    analysis.diagnostics.map((d) => (d.where === undefined ? { ...d, where: report.doc } : d)),
  );
  const {
    actors,
    places,
    claims,
    links,
    ledger,
    contested,
    positions,
    origins,
    copies,
    copyGroups,
    agreements,
    channels,
    tracks,
    statuses,
    timeline,
  } = reconciliation;
  // Written out, so that the order of the keys in a file is this one.
  return {
    schema: 'tabari/dossier/1',
    story,
    engine,
    reports,
    actors,
    places,
    claims,
    links,
    ledger,
    contested,
    positions,
    origins,
    copies,
    copyGroups,
    agreements,
    channels,
    tracks,
    statuses,
    timeline,
    diagnostics,
  };
}
