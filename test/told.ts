import { annotate } from '../src/annotate/index.ts';
import { languageOf } from '../src/lang/index.ts';
import type { Dossier, PileItem, Report } from '../src/model/index.ts';
import { buildDossier } from '../src/run/dossier.ts';

/** A short report of a test: its outlet, day, text and language (English when it is left out). */
export type Told = readonly [outlet: string, day: string, text: string, language?: 'ar' | 'en'];

/** Short reports as a pile, their keys `0`, `1` … after `prefix`. */
export function pileOf(reports: readonly Told[], prefix = ''): readonly PileItem[] {
  return reports.map(([outlet, day, text, language = 'en'], i) => {
    const unknown = { value: null, how: 'unknown' } as const;
    const report: Report = {
      doc: `${prefix}${i}`,
      hash: `${prefix}${i}`,
      text,
      language,
      source: { value: outlet, how: 'stated' },
      title: unknown,
      byline: unknown,
      published: { value: day, how: 'stated' },
      url: null,
      blocks: [],
      diagnostics: [],
    };
    return { report, analysis: annotate(report, languageOf(language)!) };
  });
}

/** A dossier of short reports. */
export function told(...reports: readonly Told[]): Dossier {
  return buildDossier(pileOf(reports), { story: 'test' });
}
