/** Reading addresses and what was captured of them. Apart from `index.ts`, because most commands need neither network nor archives. */
export { CaptureArchive, capturesFolder, type Fault } from '../ingest/web/archive.ts';
export { capturePage, itemsOfCapture, type PageTools, readPages } from '../ingest/web/pages.ts';
export { PoliteReader, politeRules } from '../ingest/web/polite.ts';
export { FetchRefusal } from '../ingest/web/refusal.ts';
