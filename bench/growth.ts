import { annotate } from '../src/annotate/index.ts';
import { languageOf } from '../src/lang/index.ts';
import { hostile } from '../test/hostile-text.ts';
import { best, reportOf } from './measure.ts';

/** Lengths measured, in UTF-16 units. */
const SIZES = [1_000, 16_000, 128_000, 1_000_000];
/** Exponents are worked out above this CPU time: below it the clock and the compiler are measured. */
const FLOOR_S = 0.004;

/** How the time of one generator grows. */
export interface Growth {
  readonly language: 'ar' | 'en';
  readonly name: string;
  /** Exponent of CPU time over length, between the shortest text that takes 4 ms or more and the longest. */
  readonly exponent: number;
  /** CPU seconds for a million units on one line. */
  readonly million: number;
}

/** Measures every hostile generator in both languages. */
export function* growth(): Generator<Growth> {
  for (const language of ['ar', 'en'] as const) {
    const lang = languageOf(language)!;
    for (const [name, make] of Object.entries(hostile)) {
      const times = SIZES.map((n) => {
        const report = reportOf(make(n), language);
        return best(n < 100_000 ? 5 : 3, () => void annotate(report, lang));
      });
      const last = SIZES.length - 1;
      const from = Math.min(
        last - 1,
        Math.max(
          0,
          times.findIndex((t) => t >= FLOOR_S),
        ),
      );
      const exponent = Math.log(times[last]! / Math.max(times[from]!, FLOOR_S)) / Math.log(SIZES[last]! / SIZES[from]!);
      yield { language, name, exponent, million: times[last]! };
    }
  }
}
