/** Everything that bytes hold, read in this thread as the program reads them. */
import { Budget } from '../../src/ingest/archive.ts';
import { contentOfBytes } from '../../src/ingest/content.ts';
import { defaultLimits, readReport } from '../../src/ingest/index.ts';
import { openParcel } from '../../src/ingest/open.ts';
import type { Diagnostic, Report } from '../../src/model/index.ts';

/** What was read and told. */
export interface ReadAll {
  readonly reports: readonly Report[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Opens bytes as a file of this name, and reads each report in it. */
export async function readAll(name: string, bytes: Uint8Array, limits = defaultLimits): Promise<ReadAll> {
  const reports: Report[] = [];
  const diagnostics: Diagnostic[] = [];
  const parcel = { below: name, where: name, content: contentOfBytes(bytes), depth: 0, named: true, budget: new Budget(bytes.length) };
  for await (const part of openParcel(parcel, { limits, columns: {}, besideReport: () => false })) {
    if ('diagnostic' in part) diagnostics.push(part.diagnostic);
    else {
      const { below, own, ...rest } = part.leaf;
      const outcome = await readReport({ doc: own ?? below, given: {}, ...rest });
      diagnostics.push(...outcome.diagnostics);
      if (outcome.report) reports.push(outcome.report);
    }
  }
  return { reports, diagnostics };
}

/** What does not hold of what was read; null when all does. */
export function faultIn({ reports, diagnostics }: ReadAll): string | null {
  for (const d of [...diagnostics, ...reports.flatMap((r) => r.diagnostics)]) {
    if (!/^ingest\/[a-z0-9-]+$/.test(d.code)) return `has no code: ${d.code}`;
    if (/\n\s+at |node_modules|file:\/\//.test(d.message)) return `tells of the program's inside: ${d.message.slice(0, 200)}`;
  }
  for (const r of reports) {
    let at = 0;
    for (const b of r.blocks) {
      if (b.start < at || b.end <= b.start || b.end > r.text.length) return `blocks do not tile the text: ${JSON.stringify(b)}`;
      at = b.end;
    }
    for (const known of [r.title, r.source, r.byline, r.published])
      if (known.at && (known.at.start < 0 || known.at.end > r.text.length || known.at.start >= known.at.end))
        return `stands nowhere: ${JSON.stringify(known)}`;
  }
  if (Object.keys(Object.prototype).length > 0) return 'Object.prototype was changed';
  return null;
}
