// arabic-data: allow bidi controls
import { describe, expect, test } from 'vitest';
import { readReport } from '../../src/ingest/index.ts';
import type { Analysis, Report } from '../../src/model/index.ts';
import { analyzeReport } from '../../src/run/analyze.ts';
import { writtenForms } from './written-forms.ts';

/** Sentences written for this test: figures, dates, places, a source chain, a stance. */
const samples: readonly (readonly ['ar' | 'en', string])[] = [
  ['ar', 'أعلن المتحدث باسم المجلس المحلي يوم الاثنين مقتل 308 أشخاص وإصابة 12 آخرين في مدينة دير الزور.'],
  ['ar', 'قال قائد في قوات سوريا الديمقراطية إن 17 حافلة غادرت البوكمال في 5 أيلول/سبتمبر 2017 باتجاه الرقة.'],
  ['ar', 'نقلت وكالة رويترز عن مصدر عسكري أن ثلاثة جنود قتلوا قرب الموصل، ورفضت الحكومة العراقية الاتفاق.'],
  ['ar', 'أدانت الأمم المتحدة الهجوم الذي أوقع تسعة قتلى بينهم طفلان في حلب.'],
  ['en', 'A spokesman for the council said on 5 September 2017 that 308 people were killed and 12 wounded in Deir ez-Zor.'],
  ['en', 'Reuters quoted a military source as saying that seventeen buses had left Raqqa, and the Iraqi government rejected the deal.'],
];

async function reportOf(text: string, language: string): Promise<Report> {
  const given = { language, published: '2017-09-06' };
  const { report } = await readReport({ doc: 'x', where: 'x', format: 'text', bytes: Buffer.from(text), given });
  if (report === null) throw new Error('no report');
  return report;
}

async function analysisOf(text: string, language: string): Promise<Analysis> {
  return analyzeReport(await reportOf(text, language), 'x');
}

/** What was understood, without offsets and wording. */
function understood(a: Analysis): unknown {
  return {
    figures: a.figures.map((f) => [f.low, f.high, f.role, f.unit]),
    times: a.times.map((t) => t.value),
    places: a.places.map((p) => p.ref ?? null),
    actors: a.actors.map((x) => [x.kind, x.ref ?? null]),
    statements: a.statements.map((s) => [s.mode, s.polarity, s.strength]),
    positions: a.positions.map((p) => p.stance),
  };
}

describe.each(Object.keys(writtenForms))('written as: %s', (form) => {
  test.each(samples)('%s: the same is understood', async (language, text) => {
    const plain = await analysisOf(text, language);
    const written = writtenForms[form]!(text);
    const other = await analysisOf(written, language);
    expect(understood(other)).toEqual(understood(plain));
    for (const kind of ['figures', 'times', 'places', 'actors', 'statements', 'positions'] as const)
      for (const x of other[kind]) expect(written.slice(x.start, x.end)).toBe(x.quote);
  });
});

const controls = [0x061c, 0x200e, 0x200f, 0x202a, 0x202b, 0x202c, 0x202d, 0x202e, 0x2066, 0x2067, 0x2068, 0x2069].map((c) =>
  String.fromCharCode(c),
);
const places: readonly (readonly [string, (control: string) => string])[] = [
  ['in a figure', (c) => `قُتل 3${c}08 أشخاص في حلب.`],
  ['between every digit', (c) => `قُتل 3${c}0${c}8 أشخاص في حلب.`],
  ['before a figure', (c) => `قُتل ${c}308 أشخاص في حلب.`],
  ['behind a figure', (c) => `قُتل 308${c} أشخاص في حلب.`],
  ['in a name', (c) => `قُتل 308 أشخاص في حـ${c}لب.`],
  ['at the head', (c) => `${c}قُتل 308 أشخاص في حلب.`],
  ['at the end', (c) => `قُتل 308 أشخاص في حلب.${c}`],
  ['on both sides of a figure', (c) => `قُتل ${c}308${c} أشخاص في حلب.`],
  ['between figure and noun', (c) => `قُتل 308 ${c}أشخاص في حلب.`],
  ['in the noun', (c) => `قُتل 308 أشـ${c}خاص في حلب.`],
  ['in the verb', (c) => `قُ${c}تل 308 أشخاص في حلب.`],
  ['before a name', (c) => `قُتل 308 أشخاص في ${c}حلب.`],
  ['behind a name', (c) => `قُتل 308 أشخاص في حلب${c}.`],
  ['in the preposition', (c) => `قُتل 308 أشخاص ف${c}ي حلب.`],
  ['behind every word', (c) => 'قُتل 308 أشخاص في حلب.'.replaceAll(' ', `${c} `)],
  ['before every word', (c) => 'قُتل 308 أشخاص في حلب.'.replaceAll(' ', ` ${c}`)],
  ['twice in a figure', (c) => `قُتل 3${c}${c}08 أشخاص في حلب.`],
  ['in Arabic digits', (c) => `قُتل ٣${c}٠${c}٨ أشخاص في حلب.`],
  ['around the whole', (c) => `${c}قُتل 308 أشخاص في حلب.${c}`],
  ['in a quotation before', (c) => `"نعم${c}". قُتل 308 أشخاص في حلب.`],
];

test.each(places)('bidirectional controls %s: the number is read in the order of the characters', async (_, make) => {
  for (const c of controls) {
    const text = make(c);
    const { figures, places: named, diagnostics } = await analysisOf(text, 'ar');
    expect([c.codePointAt(0)!.toString(16), ...figures.map((f) => f.low), ...named.map((p) => p.ref)]).toEqual([
      c.codePointAt(0)!.toString(16),
      308,
      'sy-aleppo',
    ]);
    expect(text.slice(figures[0]!.start, figures[0]!.end)).toBe(figures[0]!.quote);
    // Marks that turn nothing round stand in honest text; embeddings, overrides and isolates are told of.
    const turns = !/[\u061c\u200e\u200f]/.test(c);
    expect([c.codePointAt(0)!.toString(16), diagnostics.some((d) => d.code === 'ingest/bidi-control')]).toEqual([
      c.codePointAt(0)!.toString(16),
      turns,
    ]);
  }
});
