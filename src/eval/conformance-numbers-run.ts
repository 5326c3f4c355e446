import { type NumberRow, refusedSuites, scoreNumbers } from './conformance-numbers.ts';
import { caseLines, type Runner } from './runner.ts';

/** Numbers of the public Arabic suites, suite by suite; suites that a news reader does not follow are listed with the reason and not scored. */
export const numbersRunner: Runner = {
  async run(folder) {
    const rows = caseLines(folder, 'conformance', 'numbers.').map((l) => JSON.parse(l) as NumberRow);
    const scores = scoreNumbers(rows, 'ar');
    const refused = [...refusedSuites].flatMap(([suite, note]) => {
      const total = rows.filter((r) => r.trusted && r.suite === suite).length;
      return total > 0 ? [{ suite: `(not followed) ${suite}`, passed: 0, total: 0, note: `${total} rows: ${note}` }] : [];
    });
    return {
      rows: [...scores.map(({ suite, passed, total }) => ({ suite, passed, total })), ...refused],
      misses: scores.flatMap((s) => s.failures.map((what) => ({ suite: s.suite, what }))),
    };
  },
};
