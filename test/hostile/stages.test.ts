import { expect, test, vi } from 'vitest';
import { annotate } from '../../src/annotate/index.ts';
import { buildClaims } from '../../src/claims/build.ts';
import { renderCsv } from '../../src/dossier/formats/csv.ts';
import { formats } from '../../src/dossier/formats/index.ts';
import { viewNames } from '../../src/dossier/views/rows.ts';
import { readReport } from '../../src/ingest/index.ts';
import { detectLanguage } from '../../src/lang/detect.ts';
import { languages } from '../../src/lang/index.ts';
import { buildDossier } from '../../src/run/dossier.ts';
import { indexTerms, markWords, readQuery } from '../../src/run/search-terms.ts';
import { changesBetween } from '../../src/text/diff.ts';
import { hostile } from '../hostile-text.ts';
import { reportOf } from '../properties/specimen.ts';
import { full } from '../sizes.ts';

// Much work: slow on a busy machine, and no slower than that.
vi.setConfig({ testTimeout: 3_600_000 });

// Half a million characters on one line with TABARI_SIZES=full: a stage that is quadratic in them does not come back, one that spreads a list over arguments throws.
const SIZE = full ? 500_000 : 20_000;

for (const language of languages)
  test(`${language.code}: every class of hostile text goes through every stage behind reading it, and out in every format`, {
    timeout: 3_600_000,
  }, async () => {
    for (const [name, make] of Object.entries(hostile)) {
      const text = make(SIZE);
      const { report: read } = await readReport({ doc: 'x', where: 'x', format: 'text', bytes: Buffer.from(text), given: {} });
      // Line breaks and the like are no report.
      if (/\p{L}/u.test(text)) expect([name, read?.text.length]).toEqual([name, text.length]);
      expect(typeof (await detectLanguage(text, null))).toBe('string');
      const report = reportOf('x', text, language.code);
      const analysis = annotate(report, language);
      const claims = buildClaims({ report, analysis }, language.abbreviations);
      for (const c of claims) for (const e of c.evidence) expect(e.quote === text.slice(e.start, e.end), `${name} ${c.id}`).toBe(true);
      const dossier = buildDossier([{ report, analysis }], { story: 'x' });
      expect([name, dossier.claims.length]).toEqual([name, claims.length]);
      const texts = new Map([['x', report]]);
      for (const [format, { render }] of Object.entries(formats))
        expect([name, format, (await render(dossier, texts)).length > 0]).toEqual([name, format, true]);
      for (const view of viewNames) expect(renderCsv(dossier, view).length).toBeGreaterThan(0);
      expect(typeof indexTerms(text)).toBe('string');
      for (const m of markWords(text, readQuery(text.slice(0, 40)))) expect(m.end).toBeLessThanOrEqual(text.length);
      for (const c of changesBetween(text, `${text.slice(10)} x`)) expect(c.before.end).toBeLessThanOrEqual(text.length);
    }
  });
