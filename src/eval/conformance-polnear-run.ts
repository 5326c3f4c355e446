import { inProcess } from '../run/index.ts';
import { type DucklingRow, scoreDuckling } from './conformance-numbers.ts';
import { matchPolnear, type PolnearMatch, parsePolnear, scorePolnear } from './conformance-polnear.ts';
import { caseLines, type Runner } from './runner.ts';

/** English: attributions of PolNeAR (say-type subset) and Duckling's numerals. */
export const englishRunner: Runner = {
  async run(folder) {
    const engine = inProcess();
    const misses: object[] = [];
    const matches: PolnearMatch[] = [];
    for (const line of caseLines(folder, 'english', 'polnear.')) {
      const document = parsePolnear(line);
      const item = {
        doc: document.doc,
        where: document.doc,
        format: 'text',
        bytes: Buffer.from(document.text),
        given: { language: 'en' },
      } as const;
      const { analysis } = await engine.submit(item);
      const statements = (analysis?.statements ?? []).map((s) => ({ content: s.content, cue: s.cue?.quote ?? '' }));
      const match = matchPolnear(document, statements);
      matches.push(match);
      const cut = (spans: readonly { start: number; end: number }[]): string =>
        spans.map((s) => document.text.slice(s.start, s.end)).join(' … ');
      for (const a of match.missed) misses.push({ doc: document.doc, kind: 'missed', cue: a.cue, source: a.source, txt: cut(a.content) });
      for (const s of match.spurious) misses.push({ doc: document.doc, kind: 'spurious', cue: s.cue, txt: cut(s.content) });
    }
    const p = scorePolnear(matches);
    const numbers = scoreDuckling(caseLines(folder, 'english', 'duckling.').map((l) => JSON.parse(l) as DucklingRow));
    return {
      rows: [
        { suite: 'polnear/recall', passed: p.found, total: p.gold, note: `f1 ${p.f1.toFixed(3)}` },
        { suite: 'polnear/precision', passed: p.right, total: p.predicted },
        ...numbers.map(({ suite, passed, total }) => ({ suite: `duckling_en/${suite}`, passed, total })),
      ],
      misses: [...misses, ...numbers.flatMap((s) => s.failures.map((what) => ({ suite: s.suite, what })))],
    };
  },
};
