import { describe, expect, test } from 'vitest';
import { data } from './data.ts';
import { Gazetteer, type GeoName, gazetteerLines, readGeoName } from './index.ts';

/** A line of a dump: the columns that matter, the others empty. */
function line(c: {
  id?: string;
  name?: string;
  other?: string;
  lat?: string;
  lon?: string;
  kind?: readonly [string, string];
  country?: string;
  division?: string;
  population?: string;
}): string {
  const { id = '99990001', name = 'Tell Zumurrud', other = '', lat = '36.12345', lon = '38.5', kind = ['P', 'PPL'] } = c;
  const { country = 'SY', division = '09', population = '2400' } = c;
  return [
    id,
    name,
    name,
    other,
    lat,
    lon,
    ...kind,
    country,
    '',
    division,
    '',
    '',
    '',
    population,
    '',
    '',
    'Asia/Damascus',
    '2024-01-01',
  ].join('\t');
}

const place = (c: Parameters<typeof line>[0]): GeoName => {
  const read = readGeoName(line(c));
  if (read === null || 'wrong' in read) throw new Error(`not read: ${JSON.stringify(read)}`);
  return read;
};

describe('a GeoNames dump', () => {
  test.each([
    [['P', 'PPL'], '2400', 'V'],
    [['P', 'PPL'], '52000', 'C'],
    [['P', 'PPLA2'], '0', 'C'],
    [['P', 'PPLC'], '1500000', 'C*'],
    [['P', 'PPLX'], '0', 'Q'],
    [['A', 'ADM1'], '0', 'P'],
    [['A', 'ADM3'], '0', 'D'],
    [['H', 'STM'], '0', 'W'],
    [['S', 'AIRP'], '0', 'S'],
    [['L', 'RGN'], '0', 'R'],
  ] as const)('%j of %s people is of kind %s', (kind, population, expected) => {
    expect(place({ kind, population }).kind).toBe(expected);
  });

  test.each([
    ['a settlement that is no more', ['P', 'PPLH']],
    ['a country', ['A', 'PCLI']],
    ['a shop', ['S', 'RET']],
    ['a road', ['R', 'RD']],
  ] as const)('%s is left out', (_, kind) => {
    expect(readGeoName(line({ kind }))).toBeNull();
  });

  test('names: Arabic ones of Arabic letters, Latin ones as they are looked up', () => {
    const p = place({
      name: 'Al-Zumurrud',
      other: 'تلّ الزمرد,تل الزمرد,ناحية تل الزمرد,ناحية كفر الزمرد,زۆمۆرود,Тель Зумурруд,az-Zumurrud,X1',
    });
    expect(p.arabic).toEqual([
      'تل الزمرد',
      // beside a word like "town" only
      '~كفر الزمرد',
    ]);
    expect(p.latin).toEqual(['al zumurrud', 'zumurrud']);
  });

  test.each([
    ['Tell Zumurrud\t36', 'has 2 columns, not the 19 of a GeoNames dump'],
    [line({ id: 'geonameid' }), 'starts with “geonameid”, not with a GeoNames id'],
    [line({ lat: '91' }), 'has no coordinates in columns 5 and 6: “91”, “38.5”'],
    [line({ lon: '' }), 'has no coordinates in columns 5 and 6: “36.12345”, “”'],
    [line({ population: 'many' }), 'has no number in column 15 (population): “many”'],
    [line({ country: 'Syria' }), 'has no country code in column 9: “Syria”'],
  ])('%j is refused with the reason', (text, wrong) => {
    expect(readGeoName(text)).toEqual({ wrong });
  });
});

describe('lines made of it', () => {
  const packaged = new Gazetteer(data);

  test('new places with the seat of their division; small ones of one word only beside a word like "village"', () => {
    const lines = gazetteerLines(
      [
        place({ id: '99990002', name: 'Qasr Yaqut', other: 'قصر الياقوت', kind: ['P', 'PPLA'], population: '52000' }),
        place({ other: 'تل الزمرد' }),
        place({ id: '99990003', name: 'Zumurruda', other: 'زمردة', population: '0' }),
      ],
      packaged,
    );
    expect(lines).toEqual([
      '99990001\tTell Zumurrud\tSY\tV\t36.123\t38.5\t99990002\t34\t-تل الزمرد\t-tell zumurrud',
      '99990002\tQasr Yaqut\tSY\tC\t36.123\t38.5\t\t47\tقصر الياقوت\tqasr yaqut',
      '99990003\tZumurruda\tSY\tV\t36.123\t38.5\t99990002\t0\t~زمردة\t~zumurruda',
    ]);
  });

  test('a place that is known keeps its key and gets its further names', () => {
    const aleppo = packaged.find('sy-aleppo')!;
    const at = { lat: String(aleppo.lat), lon: String(aleppo.lon) };
    expect(gazetteerLines([place({ ...at, name: 'Aleppo', other: 'حلب' })], packaged)).toEqual([]);
    const [only, ...more] = gazetteerLines([place({ ...at, name: 'Aleppo', other: 'حلب,Zumurrudiyya' })], packaged);
    expect(more).toEqual([]);
    expect(only!.split('\t')).toEqual(expect.arrayContaining(['sy-aleppo', 'Aleppo', '-zumurrudiyya']));
    const both = new Gazetteer(data, [only!]);
    expect(both.find('sy-aleppo')).toEqual(aleppo);
    expect(both.arabicName('sy-aleppo')).toBe(packaged.arabicName('sy-aleppo'));
    const found = both.starting('latin', 'zumurrudiyya')!.senses.map((s) => both.place(s.place).key);
    expect(found).toEqual(['sy-aleppo']);
  });

  test('the same name far away is another place', () => {
    expect(gazetteerLines([place({ name: 'Aleppo', lat: '15', lon: '44', country: 'YE' })], packaged)).toHaveLength(1);
  });
});
