import { describe, expect, it } from 'vitest';
import type { Agreement, Dossier } from '../../src/model/index.ts';
import { told } from '../told.ts';

const accounts = (a: Agreement): readonly string[] => a.compliance.map((c) => `${c.side?.name} ${c.level} by ${c.by.name}`);
const of = (d: Dossier, party: string): Agreement => d.agreements.find((a) => a.parties.includes(party))!;

describe('what is told of an agreement', () => {
  it('its guarantors, its end, and each side on who keeps it', () => {
    const d = told(
      [
        'A',
        '2021-03-02',
        'A ceasefire agreement was signed between the Syrian army and Hayat Tahrir al-Sham, guaranteed by Russia and Iran. The truce expires on 10 March 2021.',
      ],
      [
        'B',
        '2021-03-05',
        'The Syrian army said Hayat Tahrir al-Sham violated the ceasefire agreement. Hayat Tahrir al-Sham denied that it had violated the truce.',
      ],
      [
        'C',
        '2021-03-06',
        'The Syrian army has not complied with the ceasefire, activists said. The agreement was partly implemented by the Syrian army. The army must comply with the truce.',
      ],
    );
    const a = of(d, 'Syrian army');
    expect(a.guarantors.map((g) => g.source.name)).toEqual(['Russia', 'Iran']);
    expect(a.deadlines.map((x) => `${x.kind} ${x.when}`)).toEqual(['ends 2021-03-10']);
    expect(a.stages.map((s) => `${s.stage} ${s.evidence.doc}`)).toContain('concluded 0');
    expect(accounts(a)).toEqual([
      'Hayat Tahrir al-Sham 0 by Syrian army',
      'Hayat Tahrir al-Sham 3 by Hayat Tahrir al-Sham',
      'Syrian army 0 by activists',
      'Syrian army 1 by C',
    ]);
    expect(a.compliance.every((c) => c.reasons[0]!.ar !== '' && c.evidence.quote !== '')).toBe(true);
  });
  it('does the same in Arabic', () => {
    const d = told(
      ['أ', '2021-03-05', 'توصلت إسرائيل وحماس إلى اتفاق هدنة بين إسرائيل وحماس بضمانة قطر، على أن تستمر الهدنة حتى 12 آذار 2021.', 'ar'],
      [
        'ب',
        '2021-03-07',
        'اتهمت حماس إسرائيل بخرق اتفاق الهدنة. وقالت إسرائيل إنها ملتزمة بالاتفاق. ولم تلتزم حماس ببنود الهدنة بحسب الجيش الإسرائيلي.',
        'ar',
      ],
    );
    const a = of(d, 'إسرائيل');
    expect(a.guarantors.map((g) => g.source.key)).toContain('qatar');
    expect(a.deadlines.map((x) => `${x.kind} ${x.when}`)).toEqual(['ends 2021-03-12']);
    expect(accounts(a)).toEqual(['إسرائيل 0 by حماس', expect.stringMatching(/^إسرائيل 3 by /u), 'حماس 0 by الجيش الإسرائيلي']);
  });
});
