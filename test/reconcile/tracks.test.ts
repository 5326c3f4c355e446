import { describe, expect, it } from 'vitest';
import type { Dossier, Sighting, TrackedGroup } from '../../src/model/index.ts';
import { told } from '../told.ts';

const seen = (s: Sighting): string => `${s.status} ${s.way} ${s.placeName} ${s.earliest ?? '?'}..${s.latest ?? '?'}`;
const track = (d: Dossier, name: string): TrackedGroup | undefined => d.tracks.find((t) => t.name.en === name);

describe('tracked groups', () => {
  it('puts an aid convoy where each account puts it, goals and denials apart from arrivals', () => {
    const d = told(
      ['A', '2021-03-02', 'An aid convoy of 40 trucks left Homs for Hama on 1 March 2021.'],
      ['B', '2021-03-04', 'The aid convoy arrived in Hama on 3 March 2021, the Red Crescent said.'],
      ['C', '2021-03-06', 'The trucks are stranded near Idlib, drivers said.'],
      ['D', '2021-03-07', 'The Red Crescent denied that the aid convoy had reached Idlib.'],
      ['E', '2021-03-04', 'A Turkish army convoy entered Afrin on 2 March 2021. The Turkish army convoy left Afrin towards Azaz.'],
    );
    const aid = track(d, 'convoy of aid')!;
    expect(aid.sightings.map(seen)).toEqual([
      'actual from Homs 2021-03-01..2021-03-01',
      'planned to Hama 2021-03-01..2021-03-01',
      'actual at Hama 2021-03-03..2021-03-03',
      'actual at Idlib ?..2021-03-06',
      'denied to Idlib ?..2021-03-07',
    ]);
    expect(aid.sightings[0]!.count?.low).toBe(40);
    expect(aid.path.map((p) => `${p.order} ${p.placeName}`)).toEqual(['null Homs', 'after Hama', 'unsure Idlib']);
    expect(aid.gaps.map((g) => g.days)).toEqual([
      { least: 2, most: 2 },
      { least: null, most: 3 },
    ]);
    expect(aid.gaps[0]!.km).toBeGreaterThan(30);
    expect(track(d, 'convoy of Turkish army')!.sightings.map((s) => s.placeName)).toEqual(['Afrin', 'Afrin', 'Azaz']);
  });
  it('does the same in Arabic', () => {
    const d = told(
      ['أ', '2021-03-02', 'غادرت قافلة مساعدات تضم 40 شاحنة مدينة حمص باتجاه حماة في 1 آذار 2021.', 'ar'],
      ['ب', '2021-03-04', 'قال الهلال الأحمر إن قافلة المساعدات وصلت إلى حماة في 3 آذار 2021 مرورا بالسلمية.', 'ar'],
      ['ج', '2021-03-06', 'قال سائقون إن الشاحنات متوقفة قرب إدلب.', 'ar'],
      ['د', '2021-03-07', 'نفى الهلال الأحمر وصول قافلة المساعدات إلى إدلب.', 'ar'],
      ['ه', '2021-03-08', 'رست السفينة في ميناء اللاذقية في 5 آذار 2021. وصلت السفينة إلى طرطوس في 7 آذار 2021.', 'ar'],
    );
    const aid = track(d, 'convoy of aid')!;
    expect(aid.name.ar).toBe('القافلة (مساعدات)');
    expect(aid.sightings.map(seen)).toEqual([
      'actual from Homs 2021-03-01..2021-03-01',
      'planned to Hama 2021-03-01..2021-03-01',
      'actual via Salamiyah 2021-03-03..2021-03-03',
      'actual to Hama 2021-03-03..2021-03-03',
      'actual at Idlib ?..2021-03-06',
      'denied to Idlib ?..2021-03-07',
    ]);
    const ship = track(d, 'ship')!;
    expect(ship.path.map((p) => `${p.order} ${p.placeName}`)).toEqual(['null Latakia port', 'after Tartus']);
    expect(ship.gaps[0]!.days).toEqual({ least: 2, most: 2 });
  });
  it('a group seen once, and a vehicle that goes nowhere, make no track', () => {
    const d = told(['A', '2021-03-02', 'The convoy left Homs on Monday. The ministry bought trucks for Hama.']);
    expect(d.tracks).toEqual([]);
  });
});
