/** What reading and analysing reports takes, without the store and the pipeline: the quick way in for `tabari analyze`. */

export { mappedFields } from '../ingest/columns.ts';
export { type Found, findReports } from '../ingest/files.ts';
export { defaultLimits, type Given, type Item, type Limits } from '../ingest/item.ts';
export { StoreError } from '../store/store.ts';
export { analysisLine } from './analyzed.ts';
export { analyzeAll, defaultWorkers, type Engine, inProcess } from './engine.ts';
export { chooseGazetteer, GazetteerError } from './gazetteer.ts';
export { guarded } from './guarded.ts';
export { WorkerPool } from './pool.ts';
export { engineVersion } from './version.ts';
