import { describe, expect, test } from 'vitest';
import { languageOf } from '../../lang/index.ts';
import type { PlaceMention, Report } from '../../model/index.ts';
import { annotate } from '../index.ts';

function read(text: string, language: string, blocks: Report['blocks'] = []): readonly PlaceMention[] {
  const known = { value: null, how: 'unknown' } as const;
  const report: Report = {
    doc: 'case',
    hash: '',
    text,
    language,
    source: known,
    title: known,
    byline: known,
    published: known,
    url: null,
    blocks,
    diagnostics: [],
  };
  return annotate(report, languageOf(language)!).places;
}

describe('where places lie', () => {
  test('a point said by distance and direction is computed from the place', () => {
    const [halabja] = read('وقع الزلزال على بعد 30 كيلومترا غرب مدينة حلبجة', 'ar');
    expect(halabja).toMatchObject({ ref: 'iq-halabja', away: { quote: '30 كيلومترا غرب مدينة حلبجة' } });
    const derived = halabja!.away;
    expect(derived!.lat).toBeCloseTo(halabja!.lat!, 2);
    // A degree of longitude is 91 km there.
    expect(halabja!.lon! - derived!.lon!).toBeCloseTo(30 / 91, 2);
  });

  test('a village nobody knows takes the point of the place it is said to lie by', () => {
    const [village] = read('قصفت الطائرات قرية كفرعميم شرق إدلب', 'ar');
    expect(village).toMatchObject({ ref: null, kind: 'village', country: 'SY' });
    expect(village!.lat).toBeCloseTo(35.93, 1);
    expect(village!.precisionKm).toBeGreaterThanOrEqual(30);
  });

  test('and lies off it on the side that is told', () => {
    const [east, idlib] = read('قصفت الطائرات قرية كفرعميم شرق إدلب', 'ar');
    expect((east!.lon! - idlib!.lon!) * 90).toBeCloseTo(15, 0);
    const [south, manbij] = read('انفجر لغم في قرية رسم الدخيل بريف منبج الجنوبي', 'ar');
    expect((manbij!.lat! - south!.lat!) * 111.2).toBeCloseTo(8, 0);
    const [unsaid, town] = read('انفجر لغم في قرية رسم الدخيل قرب منبج', 'ar');
    expect(unsaid!.lat).toBe(town!.lat);
  });

  test('other places of the same name are kept', () => {
    const [tripoli] = read('Militias shelled Tripoli and Misrata in western Libya.', 'en');
    expect(tripoli).toMatchObject({ country: 'LY' });
    expect(tripoli!.alternatives).toContain('lb-tripoli-lebanon');
  });
});

test('a sentence that crosses furniture is read once on each side', () => {
  const text = 'قتل ثلاثة في حلب إعلان إعلان وأصيب خمسة في إدلب';
  const cut = text.indexOf('إعلان');
  const end = text.indexOf('وأصيب');
  const found = read(text, 'ar', [
    { kind: 'body', start: 0, end: cut - 1 },
    { kind: 'furniture', start: cut, end: end - 1 },
    { kind: 'body', start: end, end: text.length },
  ]);
  expect(found.map((p) => p.ref)).toEqual(['sy-aleppo', 'sy-idlib']);
});
