import type { Report } from '../../model/index.ts';

/** Texts and blocks of a dossier's reports by key: what formats that quote in context need beside the dossier. */
export type Texts = ReadonlyMap<string, Pick<Report, 'text' | 'blocks'>>;
