import { describe, expect, it } from 'vitest';
import { annotate } from '../annotate/index.ts';
import { languageOf } from '../lang/index.ts';
import type { Dossier, Report } from '../model/index.ts';
import { buildDossier } from '../run/dossier.ts';

/** A dossier of short reports: outlet, day, text. */
function told(...reports: readonly (readonly [string, string, string])[]): Dossier {
  const unknown = { value: null, how: 'unknown' } as const;
  const pile = reports.map(([outlet, day, text], i) => {
    const language = /\p{Script=Arabic}/u.test(text) ? 'ar' : 'en';
    const report: Report = {
      doc: String(i),
      hash: String(i),
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
  return buildDossier(pile, { story: 'test' });
}

const codes = (d: Dossier): readonly string[] => [...new Set(d.origins.flatMap((o) => o.reasons.map((r) => r.code)))].sort();

describe('chains that lead nowhere', () => {
  it('two outlets that name each other as the source are a circle', () => {
    const d = told(
      ['Levant Wire', '2020-03-01', 'Harbour Post reported that a foreign naval unit arrived in the port of Tartus on Sunday.'],
      ['Harbour Post', '2020-03-01', 'Levant Wire reported that a foreign naval unit arrived in the port of Tartus on Sunday.'],
    );
    expect(codes(d)).toContain('origin/circular');
  });
  it('a relay one way is no circle', () => {
    const d = told(
      ['Levant Wire', '2020-03-01', 'A harbour official said that a foreign naval unit arrived in the port of Tartus on Sunday.'],
      ['Harbour Post', '2020-03-01', 'Levant Wire reported that a foreign naval unit arrived in the port of Tartus on Sunday.'],
    );
    expect(codes(d)).not.toContain('origin/circular');
  });
  it('unnamed media behind which only one outlet is to be found', () => {
    const d = told(
      ['الأفق', '2020-03-01', 'ذكرت وسائل إعلام أن وحدة بحرية أجنبية وصلت إلى ميناء طرطوس يوم الأحد.'],
      ['الميناء', '2020-03-01', 'ذكرت وكالة سبوتنيك أن وحدة بحرية أجنبية وصلت إلى ميناء طرطوس يوم الأحد.'],
    );
    const laundered = d.origins.flatMap((o) => o.reasons).filter((r) => r.code === 'origin/laundered');
    expect(laundered.map((r) => [r.en.length > 0, r.ar.length > 0])).toEqual([[true, true]]);
  });
});

describe('denied attributions', () => {
  it('what an agency puts into a mouth that denies it goes back to the agency', () => {
    const d = told([
      'الأفق',
      '2020-03-02',
      'نفت وكالة سانا نشرها أي خبر عن وصول قوات أجنبية. وأضافت أن ما نسبته إليها وكالة سبوتنيك عار من الصحة.',
    ]);
    const o = d.origins.find((x) => x.reasons.some((r) => r.code === 'origin/denied-attribution') && x.deniedBy.length > 0);
    expect(o?.origin).toContain('سبوتنيك');
    expect(o?.deniedBy[0]?.source.name).toContain('سانا');
    expect(d.contested.filter((p) => p.reasons[0]?.code === 'attribution/denied')).toHaveLength(1);
  });
  it('a denial of something else beside an attribution is none', () => {
    const d = told(['الأفق', '2020-03-02', 'نفى الوزير سقوط ضحايا. ونسبت وكالة سبوتنيك الخبر إلى مصدر عسكري.']);
    expect(d.contested.filter((p) => p.reasons[0]?.code === 'attribution/denied')).toEqual([]);
  });
});
