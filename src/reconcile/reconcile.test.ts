import { describe, expect, it } from 'vitest';
import { annotate } from '../annotate/index.ts';
import { languageOf } from '../lang/index.ts';
import type { Dossier, LedgerEntry, Report } from '../model/index.ts';
import { buildDossier } from '../run/dossier.ts';
import { sameOutlet } from './outlets.ts';

/** A short report of a test: its outlet, day, text and language. */
type Told = readonly [outlet: string, day: string, text: string, language?: 'ar' | 'en'];

/** A dossier of short reports, their keys `0`, `1` … */
function told(...reports: readonly Told[]): Dossier {
  const pile = reports.map(([outlet, day, text, language = 'en'], i) => {
    const report: Report = {
      doc: String(i),
      hash: String(i),
      text,
      language,
      source: { value: outlet, how: 'stated' },
      title: { value: null, how: 'unknown' },
      byline: { value: null, how: 'unknown' },
      published: { value: day, how: 'stated' },
      url: null,
      blocks: [],
      diagnostics: [],
    };
    return { report, analysis: annotate(report, languageOf(language)!) };
  });
  return buildDossier(pile, { story: 'test' });
}

const entry = (d: Dossier, thing: string): LedgerEntry | undefined => d.ledger.find((e) => e.thing.en === thing);

describe('things of the ledger', () => {
  it('tells those that set out, turned back and stayed apart, and how they add up', () => {
    const d = told(
      ['A', '2020-03-01', 'A column of 20 buses left the valley on Sunday.'],
      ['B', '2020-03-03', 'Twelve buses remained stranded near the bridge. Eight buses returned to the valley.'],
    );
    expect(entry(d, 'how many buses')?.values.map((v) => v.low)).toEqual([20]);
    expect(entry(d, 'how many buses returned')?.values.map((v) => v.low)).toEqual([8]);
    expect(entry(d, 'how many buses remaining')?.values.map((v) => v.low)).toEqual([12]);
    expect(entry(d, 'how many buses')?.reasons.map((r) => r.en)).toEqual(['20 = 8 returned + 12 remaining']);
    expect(d.contested.filter((p) => p.kind === 'figure')).toEqual([]);
  });
  it('does the same in Arabic, with names in both languages', () => {
    const d = told(
      ['A', '2020-03-01', 'غادرت 20 حافلة بلدة الزبداني صباح الأحد.', 'ar'],
      ['B', '2020-03-03', 'عادت 8 حافلات إلى البلدة، وبقيت 12 حافلة عالقة.', 'ar'],
    );
    expect(entry(d, 'how many buses returned')?.values.map((v) => v.low)).toEqual([8]);
    for (const e of d.ledger) {
      expect(e.thing.en).not.toMatch(/\p{Script=Arabic}/u);
      expect(e.thing.ar).not.toMatch(/[a-z]/i);
    }
  });
  it('leaves out "one source", "once" and a lone stretch of time', () => {
    const d = told([
      'A',
      '2020-03-01',
      'We relied on one source, she said. The trip took two days. He called once. They are in two groups.',
    ]);
    expect(d.ledger.map((e) => e.thing.en)).toEqual([]);
  });
});

describe('values of the ledger', () => {
  it('an outlet that denies its own number withdraws it', () => {
    const d = told(
      ['A', '2020-03-01', 'The column holds 500 fighters.'],
      ['B', '2020-03-01', 'About 300 fighters are in the column.'],
      ['A', '2020-03-03', 'Correction: the column holds 308 fighters, not 500.'],
    );
    const e = entry(d, 'how many fighters')!;
    expect(e.values.map((v) => [v.doc, v.low, v.relation, v.retracted?.doc ?? null])).toEqual([
      ['1', 300, 'refinement', null],
      ['2', 308, 'refinement', null],
      ['0', 500, 'update', '2'],
    ]);
    expect(e.verdict).toBe('update');
    expect(e.values[1]!.reasons.map((r) => r.en)).toEqual(['308 lies inside ~ 300']);
  });
  it('another outlet does not withdraw it', () => {
    const d = told(
      ['A', '2020-03-01', 'The column holds 500 fighters.'],
      ['B', '2020-03-03', 'Correction: the column holds 308 fighters, not 500.'],
    );
    const e = entry(d, 'how many fighters')!;
    expect(e.values.map((v) => v.retracted)).toEqual([null, null]);
    expect(e.verdict).toBe('conflict');
  });
});

describe('denials and what they answer', () => {
  it('"denies that" answers the sentence before', () => {
    const d = told([
      'A',
      '2020-03-01',
      'The rebels say army jets bombed the grain silo on Monday. The ministry denies that and says the silo stands.',
    ]);
    const p = d.contested.find((x) => x.kind === 'outcome')!;
    expect(p.sides[0]!.says).toContain('bombed the grain silo');
    expect(p.sides[1]!.says).toContain('denies that');
  });
  it('a denial after a charge answers the charge, and the text says who denies', () => {
    const d = told([
      'A',
      '2020-03-01',
      'اتهمت المعارضة السورية الجيش السوري بمنع دخول الدواء إلى المدينة المحاصرة. ونفى الجيش السوري منع القوافل الطبية من العبور. وقال قائد الجيش السوري إن القوافل الطبية تنتظر العبور.',
      'ar',
    ]);
    const p = d.contested.find((x) => x.kind === 'outcome')!;
    expect(p.sides[0]!.says).toContain('بمنع دخول الدواء');
    expect(p.sides[1]!.says).toMatch(/^نفي من الجيش السوري: «/u);
    expect(p.sides[0]!.evidence.some((e) => e.quote?.includes('تنتظر'))).toBe(false);
  });
});

describe('who denies', () => {
  it('is not the one whose allegations are rejected', () => {
    const d = told([
      'A',
      '2020-03-01',
      'UN monitors said army helicopters fired rockets at the village mill. It rejected UN allegations that helicopters fired rockets at the mill.',
    ]);
    expect(d.contested.flatMap((p) => p.sides.map((x) => x.says)).filter((x) => /^UN denies/.test(x))).toEqual([]);
  });
});

describe('positions', () => {
  it('the deal is one issue in both languages', () => {
    const d = told(
      ['A', '2020-03-01', 'Iraq opposed the deal. Russia has remained silent on the deal.'],
      ['B', '2020-03-01', 'أيدت إيران الصفقة.', 'ar'],
    );
    expect([...new Set(d.positions.map((c) => `${c.issueNameIn.en} ${c.issueNameIn.ar}`))]).toEqual(['the deal الاتفاق']);
    expect(d.positions.length).toBe(3);
  });
  it('to deny one thing and to propose another is no contradiction', () => {
    const d = told(['A', '2020-03-01', 'نفى التحالف الدولي قصف المستشفى. واقترح التحالف الدولي فتح ممر لإخلاء المستشفى.', 'ar']);
    expect(d.contested.filter((p) => p.kind === 'stance')).toEqual([]);
  });
});

describe('origins', () => {
  const text =
    'About 40 miners are trapped in the northern shaft near the river, a company official said. The rescue of the miners began at dawn.';
  it('one unnamed source of a copied text is one origin', () => {
    const long = `${text} Families of the miners waited at the gate of the pit through the cold night. Local volunteers brought blankets and tea to them.`;
    const d = told(['Alpha', '2020-03-01', long], ['Beta', '2020-03-02', long]);
    const o = d.origins.filter((x) => !x.id.startsWith('origin:text:') && x.claim.includes('miners are trapped'));
    expect(o.map((x) => [x.relayed_by, x.independent])).toEqual([[['0', '1'], { min: 1, max: 1 }]]);
    expect(o[0]!.independence.map((x) => x.verdict)).toEqual(['dependent']);
  });
  it('a plain account by a named speaker is not listed', () => {
    const d = told(['Alpha', '2020-03-01', 'Mayor John Harris said the northern bridge had been closed since the spring flood.']);
    expect(d.origins).toEqual([]);
  });
  it('whether two sources are independent has three answers', () => {
    const news = 'the northern bridge over the river had collapsed after the spring flood';
    const d = told(
      [
        'Alpha',
        '2020-03-01',
        `Mayor John Harris said ${news}. He asked the province for money to build a wider one and promised to visit every farm cut off.`,
      ],
      [
        'Beta',
        '2020-03-01',
        `Engineer Mary Stone said ${news}. Her team had warned of cracks in its pillars for years, and nobody in the capital answered a letter.`,
      ],
      [
        'Gamma',
        '2020-03-01',
        `A security source said ${news}. Soldiers have put boats on the water since noon to carry food, mail and medicine across.`,
      ],
    );
    const verdicts = new Set(d.origins.flatMap((o) => o.independence.map((x) => `${x.a}${x.b} ${x.verdict}`)));
    expect([...verdicts].sort()).toEqual(['01 independent', '02 unknown', '12 unknown']);
    expect(d.origins.every((o) => o.independent.max <= 3)).toBe(true);
  });
});

describe('outlets', () => {
  it('meet across scripts and without the words for their kind', () => {
    expect(sameOutlet('وكالة ليفانت واير', 'Levant Wire')).toBe(true);
    expect(sameOutlet('وكالة المدار', 'وكالة المدار للأنباء')).toBe(true);
    expect(sameOutlet('شبكة رصد البادية', 'صحيفة المرصاد اليومي')).toBe(false);
    expect(sameOutlet('News Agency', 'Daily News')).toBe(false);
  });
});

describe('agreements', () => {
  it('has the parties the text names, and what was agreed', () => {
    const d = told([
      'A',
      '2020-03-01',
      'The deal was struck between Hezbollah and Islamic State; in exchange the group freed nine sailors. Russia welcomed the deal.',
    ]);
    expect(d.agreements.map((a) => a.parties.length)).toEqual([2]);
    expect(d.agreements[0]!.terms).toEqual(['in exchange the group freed nine sailors']);
  });
});
