import { readNumbers, readQuantities } from '../annotate/figures/read-numbers.ts';
import { languageOf } from '../lang/index.ts';

/** A row of a conformance file: a text and the numbers that a public suite finds in it. A pair in `low` or `high` means any of these. */
export interface NumberRow {
  readonly id: string;
  readonly suite: string;
  readonly text: string;
  readonly expect: readonly ExpectedNumber[];
  readonly trusted: boolean;
}

/** One number a suite expects. Offsets are UTF-16 code units into the row's text. */
export interface ExpectedNumber {
  readonly kind: string;
  readonly start: number;
  readonly end: number;
  readonly low: number | null | readonly number[];
  readonly high: number | null | readonly number[];
}

/** How a suite came out. */
export interface SuiteScore {
  readonly suite: string;
  readonly passed: number;
  readonly total: number;
  /** One line for each row that failed. */
  readonly failures: readonly string[];
}

/** Suites that a news reader's engine does not follow, each with the reason. Rows of them are counted apart. */
export const refusedSuites: ReadonlyMap<string, string> = new Map([
  ['recognizers_ar/Number/OrdinalModel', 'relative ordinals ("the last but one") are references, not numbers'],
  ['recognizers_ar/Number/OrdinalModelSuppressExtendedTypes', 'same as OrdinalModel'],
  ['duckling_ar/Quantity/AR', 'cooking measures converted to grams; a report keeps its unit as written'],
  ['duckling_ar/Volume/AR', 'a bare unit ("litre") read as one of it'],
  ['duckling_ar/Temperature/AR', 'weather phrases ("2 below")'],
]);

/** Runs the rows of a language, trusted ones only, and scores them by suite. A row passes when exactly the expected numbers are found: same span, same value. */
export function scoreNumbers(rows: readonly NumberRow[], language: string): readonly SuiteScore[] {
  const lang = languageOf(language);
  if (!lang) throw new Error(`no language ${language}`);
  const suites = new Map<string, { passed: number; total: number; failures: string[] }>();
  for (const row of rows) {
    if (!row.trusted || refusedSuites.has(row.suite)) continue;
    let score = suites.get(row.suite);
    if (!score) suites.set(row.suite, (score = { passed: 0, total: 0, failures: [] }));
    score.total++;
    const money = row.expect.some((e) => e.kind === 'money');
    const ranges = money || /Range|Percent/.test(row.suite);
    const wantOrdinal = /Ordinal/.test(row.suite);
    const got = ranges
      ? readQuantities(row.text, lang)
          .filter((q) => (/Percent/.test(row.suite) ? q.percent : true))
          .map((q) => (money ? { ...q, end: q.endWithUnit } : q))
      : readNumbers(row.text, lang)
          .filter((n) => !wantOrdinal || n.ordinal)
          .map((n) => ({ start: n.start, end: n.end, low: n.value, high: n.value }));
    const ok =
      got.length === row.expect.length &&
      row.expect.every((e) => got.some((g) => g.start === e.start && g.end === e.end && same(e.low, g.low) && same(e.high, g.high)));
    if (ok) score.passed++;
    else
      score.failures.push(
        `${row.text} | expected ${row.expect.map((e) => `${row.text.slice(e.start, e.end)}=${e.low}..${e.high}`).join(' ; ')} | got ${got.map((g) => `${row.text.slice(g.start, g.end)}=${g.low}..${g.high}`).join(' ; ')}`,
      );
  }
  return [...suites].map(([suite, s]) => ({ suite, ...s }));
}

function same(want: number | null | readonly number[], got: number | null): boolean {
  if (Array.isArray(want)) return (want as readonly number[]).some((w) => same(w, got));
  if (want === null || got === null) return want === got;
  return Math.abs((want as number) - got) <= 1e-9 * Math.max(1, Math.abs(got));
}

/** A row of Duckling's English corpora: the whole text is one number. */
export interface DucklingRow {
  readonly suite: string;
  readonly text: string;
  readonly expected: { readonly kind: string; readonly value?: number };
}

/** Scores Duckling's English numerals and ordinals: exactly one number, over the whole text, with the expected value. */
export function scoreDuckling(rows: readonly DucklingRow[]): readonly SuiteScore[] {
  const lang = languageOf('en')!;
  const out: SuiteScore[] = [];
  for (const suite of ['Numeral/EN', 'Ordinal/EN']) {
    const failures: string[] = [];
    const cases = rows.filter((r) => r.suite === suite);
    for (const r of cases) {
      const got = readNumbers(r.text, lang);
      const n = got[0];
      const whole = got.length === 1 && n!.start === 0 && n!.end === r.text.length;
      if (!whole || Math.abs(n!.value - r.expected.value!) > 1e-9 * Math.abs(n!.value))
        failures.push(
          `${r.text} | expected ${r.expected.value} | got ${got.map((g) => `${r.text.slice(g.start, g.end)}=${g.value}`).join(' ; ')}`,
        );
    }
    out.push({ suite, passed: cases.length - failures.length, total: cases.length, failures });
  }
  return out;
}
