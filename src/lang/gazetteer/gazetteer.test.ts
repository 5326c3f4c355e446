import { describe, expect, test } from 'vitest';
import { fold } from '../../text/index.ts';
import { data } from './data.ts';
import { Gazetteer, packagedGazetteer } from './index.ts';

describe('the packaged gazetteer', () => {
  const gazetteer = packagedGazetteer();

  test('is small enough to ship and to read in a diff', () => {
    expect(new TextEncoder().encode(data).length).toBeLessThan(3_000_000);
    expect(data.split('\n').every((l) => l.length < 1500)).toBe(true);
  });

  test('has well-formed lines with keys of their own', () => {
    const keys = new Set<string>();
    const bad: string[] = [];
    for (let i = 0; i < gazetteer.size; i++) {
      const p = gazetteer.place(i);
      if (keys.has(p.key)) bad.push(`${p.key}: twice`);
      keys.add(p.key);
      if (!(Math.abs(p.lat) <= 90 && Math.abs(p.lon) <= 180)) bad.push(`${p.key}: coordinates`);
      if (p.country !== null && !/^[A-Z]{2}$/.test(p.country)) bad.push(`${p.key}: country`);
      if (p.parent !== '' && !p.parent.startsWith('US-') && gazetteer.find(p.parent) === null) bad.push(`${p.key}: parent ${p.parent}`);
    }
    expect(bad).toEqual([]);
  });

  test('gives the Arabic name of an entry', () => {
    expect(gazetteer.arabicName('IQ')).toBe('العراق');
    expect(gazetteer.arabicName('no such key')).toBeNull();
  });

  test('finds a name by its first word, joined or apart', () => {
    const key = (first: string, ...rest: string[]): string | undefined => {
      let node = gazetteer.starting('arabic', fold(first));
      for (const w of rest) node = node?.next?.get(fold(w)) ?? null;
      return node?.senses.map((s) => gazetteer.place(s.place).key).find((k) => k === 'sy-al-bukamal');
    };
    expect(key('البوكمال')).toBe('sy-al-bukamal');
    expect(key('البو', 'كمال')).toBe('sy-al-bukamal');
    expect(key('أبو', 'كمال')).toBe('sy-al-bukamal');
  });

  test('knows the governorates of Syria and Iraq', () => {
    const missing = (script: 'arabic' | 'latin', names: string): string[] =>
      names.split('/').filter((n) => gazetteer.starting(script, fold(n).split(' ')[0]!) === null);
    expect(missing('arabic', 'دمشق/ريف دمشق/حلب/حمص/حماة/اللاذقية/طرطوس/إدلب/دير الزور/الرقة/الحسكة/درعا/السويداء/القنيطرة')).toEqual([]);
    expect(
      missing(
        'arabic',
        'بغداد/نينوى/البصرة/أربيل/السليمانية/دهوك/كركوك/حلبجة/النجف/كربلاء/بابل/القادسية/ذي قار/ميسان/المثنى/واسط/الأنبار/ديالى/صلاح الدين',
      ),
    ).toEqual([]);
  });
});

test('takes further lines after the packaged ones', () => {
  const gazetteer = new Gazetteer(data, ['x-1\tTestville\tSY\tV\t35.1\t40.2\t\t20\tتستفيل\t=']);
  const senses = gazetteer.starting('arabic', 'تستفيل')!.senses;
  expect(gazetteer.place(senses[0]!.place)).toMatchObject({ key: 'x-1', name: 'Testville', country: 'SY', kind: 'village', lat: 35.1 });
  expect(gazetteer.starting('latin', 'testville')!.senses).toHaveLength(1);
  expect(gazetteer.find('x-1')?.lon).toBe(40.2);
});
