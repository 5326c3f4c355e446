export { dossiersAsOf, pileAsOf, publishedBy } from './as-of.ts';
/** What the doors (command line, server, measuring) may ask of the program. Light to load: languages and parsers come with the first report. */

export { mappedFields } from '../ingest/columns.ts';
export { type Found, findReports, type Sources } from '../ingest/files.ts';
export { defaultLimits, type Given, type Item, type Limits } from '../ingest/item.ts';
export { readEndings } from '../ingest/sniff.ts';
export { isAddress } from '../ingest/web/pages.ts';
export { headOf, type LogCheck, type LogHead, type LogRow, NO_HASH, verifyLog } from '../store/judgement-log.ts';
export { openSqlite } from '../store/sqlite/sqlite-store.ts';
export {
  type PartName,
  type PartPage,
  type PartQuery,
  type ReportQuery,
  type ReportSummary,
  type Store,
  StoreError,
} from '../store/store.ts';
export type { Analyzed } from './analyzed.ts';
export { Background } from './background.ts';
export { analyzeAll, defaultWorkers, type Engine, inProcess } from './engine.ts';
export { type BuildOptions, type BuildResult, build, dossierOf, isCurrent, type Progress, refreshDossier } from './pipeline.ts';
export { WorkerPool } from './pool.ts';
export { engineVersion } from './version.ts';
