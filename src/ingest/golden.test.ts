import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { findReports } from './files.ts';
import { readReport } from './index.ts';

// Each file of golden/ingest beside what is read from it: metadata, and the text cut into its blocks. UPDATE_GOLDEN=1 rewrites.
const folder = path.join(import.meta.dirname, '../../golden/ingest');

for await (const found of findReports({ inputs: [folder] })) {
  if (!('item' in found)) continue;
  const { item } = found;
  test(item.where, async () => {
    const { report } = await readReport(item);
    expect(report).not.toBeNull();
    const { text, blocks, hash, diagnostics, ...rest } = report!;
    const shown = `${JSON.stringify({ ...rest, diagnostics, blocks: blocks.map((b) => [b.kind, text.slice(b.start, b.end)]) }, null, 1)}\n`;
    const file = path.join(folder, `${item.where}.expected`);
    if (process.env.UPDATE_GOLDEN) fs.writeFileSync(file, shown);
    expect(shown).toBe(fs.readFileSync(file, 'utf8'));
    expect(hash).toMatch(/^[0-9a-f]{64}$/);
    // Blocks stand in order, do not overlap, and leave out white space only.
    let at = 0;
    for (const b of blocks) {
      expect(text.slice(at, b.start).trim()).toBe('');
      expect(b.end).toBeGreaterThan(b.start);
      at = b.end;
    }
    expect(text.slice(at).trim()).toBe('');
    for (const known of [rest.title, rest.source, rest.byline])
      if (known.at && item.format !== 'html') expect(text.slice(known.at.start, known.at.end)).toContain(known.value!.slice(0, 5));
  });
}
