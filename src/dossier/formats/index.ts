import type { Dossier } from '../../model/index.ts';
import { renderClaimReviews } from './claim-review.ts';
import { renderDna } from './dna.ts';
import { renderGeojson } from './geojson.ts';
import { renderGraphml } from './graphml.ts';
import { renderHtml } from './html.ts';
import { renderJson } from './json.ts';
import { renderParquet } from './parquet.ts';
import { renderProv } from './prov.ts';
import type { Texts } from './texts.ts';
import { renderWebAnnotations } from './web-annotation.ts';

export type { Texts } from './texts.ts';

/** A format that a whole dossier is written in. */
export interface Format {
  /** Media type of what is written. */
  readonly type: string;
  /** Usual ending of its files, with the dot. */
  readonly ending: string;
  /** Whether it quotes the reports' texts, so that they must be read. */
  readonly texts: boolean;
  /** The dossier in it: the same dossier gives the same bytes. */
  render(dossier: Dossier, texts: Texts): string | Promise<Uint8Array>;
}

/** Every format of a whole dossier but CSV, which is written a view at a time. Described in `docs/exports.md`. */
export const formats = {
  json: { type: 'application/json', ending: '.json', texts: false, render: renderJson },
  html: { type: 'text/html', ending: '.html', texts: true, render: renderHtml },
  graphml: { type: 'application/graphml+xml', ending: '.graphml', texts: false, render: renderGraphml },
  dna: { type: 'text/csv', ending: '.csv', texts: false, render: renderDna },
  annotations: { type: 'application/ld+json', ending: '.jsonld', texts: true, render: renderWebAnnotations },
  claimreview: { type: 'application/ld+json', ending: '.jsonld', texts: false, render: renderClaimReviews },
  geojson: { type: 'application/geo+json', ending: '.geojson', texts: false, render: renderGeojson },
  prov: { type: 'application/json', ending: '.provjson', texts: false, render: renderProv },
  parquet: { type: 'application/vnd.apache.parquet', ending: '.parquet', texts: false, render: renderParquet },
} as const satisfies Readonly<Record<string, Format>>;

/** Name of a format. */
export type FormatName = keyof typeof formats;
