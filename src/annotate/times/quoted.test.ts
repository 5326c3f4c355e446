import { describe, expect, it } from 'vitest';
import { languageOf } from '../../lang/index.ts';
import type { Report } from '../../model/index.ts';
import { annotate } from '../index.ts';

function values(text: string, language: 'ar' | 'en', published = '2020-06-30'): readonly string[] {
  const unknown = { value: null, how: 'unknown' } as const;
  const known = { source: unknown, title: unknown, byline: unknown };
  const report: Report = {
    doc: 'd',
    hash: '',
    text,
    language,
    ...known,
    published: { value: published, how: 'given' },
    url: null,
    blocks: [],
    diagnostics: [],
  };
  return annotate(report, languageOf(language)!).times.map((t) => `${t.quote} = ${t.value}${t.anchor ? ` < ${t.anchor}` : ''}`);
}

describe('times inside a dated quotation', () => {
  it('count from the day of the quotation', () => {
    expect(values('وقال الوزير في 5 أيار 2017: "غادرت القافلة أمس وستصل غدا إلى المدينة".', 'ar')).toEqual([
      '5 أيار 2017 = 2017-05-05',
      'أمس = 2017-05-04 < 2017-05-05',
      'غدا = 2017-05-06 < 2017-05-05',
    ]);
    expect(values('On 5 May 2017 the minister said: "The convoy left yesterday with its guards."', 'en')).toEqual([
      '5 May 2017 = 2017-05-05',
      'yesterday = 2017-05-04 < 2017-05-05',
    ]);
  });
  it('count from the report where the day is not that of the saying', () => {
    expect(values('وقال الوزير: "غادرت القافلة أمس".', 'ar')).toEqual(['أمس = 2020-06-29 < 2020-06-30']);
    expect(values('The minister, born on 5 May 1957, said: "The convoy left yesterday with its guards."', 'en')).toEqual([
      '5 May 1957 = 1957-05-05',
      'yesterday = 2020-06-29 < 2020-06-30',
    ]);
    expect(values('وقال الوزير في 5 أيار 2017 إن القافلة غادرت أمس.', 'ar')).toEqual([
      '5 أيار 2017 = 2017-05-05',
      'أمس = 2020-06-29 < 2020-06-30',
    ]);
  });
});
