import path from 'node:path';
import { expect, test } from 'vitest';
import { findReports } from '../ingest/files.ts';
import { analyzeItem } from '../run/analyze.ts';
import { buildClaims } from './build.ts';

const source = path.join(import.meta.dirname, '../../golden/formats/telegram-json/source.json');

test('a forwarded message goes back to the channel it comes from, before whom it quotes', async () => {
  const chains = new Map<string, string[]>();
  for await (const found of findReports({ inputs: [source] })) {
    if (!('item' in found)) continue;
    const { report, analysis } = await analyzeItem(found.item);
    for (const c of buildClaims({ report: report!, analysis: analysis! }))
      if (c.kind === 'statement')
        chains.set(
          report!.doc,
          [...c.chain].map((h) => `${h.from.name} > ${h.to.name}`),
        );
  }
  const forwarded = chains.get('source/13')!;
  expect(forwarded[0]).toBe('غرفة أخبار الوادي > قناة السواقي');
  expect(forwarded.at(-1)).toBe('مصدر عسكري > غرفة أخبار الوادي');
  expect(chains.get('source/12')!.every((h) => h.endsWith('قناة السواقي'))).toBe(true);
});
