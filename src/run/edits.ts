/** What pages have changed between two captures: the silent edits. */
import type { CaptureArchive } from '../ingest/web/archive.ts';
import { isGone } from '../ingest/web/fetch.ts';
import { itemsOfCapture } from '../ingest/web/pages.ts';
import type { Capture, Diagnostic, Report } from '../model/index.ts';
import { changesBetween } from '../text/diff.ts';
import type { Engine } from './engine.ts';

/** A change of words between two captures, with the words around it. */
export interface WordChange {
  readonly removed: string;
  readonly added: string;
  /** Words before and after it, as they stand in the later capture. */
  readonly left: string;
  readonly right: string;
}

/** Two captures of an address whose reports differ. */
export interface Edit {
  readonly address: string;
  /** Key of the report: an address that leads to a feed holds several. */
  readonly doc: string;
  readonly before: Capture;
  readonly after: Capture;
  readonly changes: readonly WordChange[];
  /** The page is not there any more: `after` is the answer that said so, with its status. */
  readonly vanished?: true;
}

/** What came of comparing two captures. */
export type EditFound = { readonly edit: Edit } | { readonly diagnostic: Diagnostic };

const CONTEXT = 40;

/** Compares each capture with the one before it of the same address, where their bodies differ, and tells of pages that have vanished. Menus and other furniture are left out: they change with every visit. */
export async function* editsOf(archive: CaptureArchive, engine: Engine): AsyncGenerator<EditFound> {
  const byAddress = new Map<string, Capture[]>();
  for (const c of (await archive.list()).captures) byAddress.set(c.address, [...(byAddress.get(c.address) ?? []), c]);
  for (const [address, captures] of [...byAddress].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const before = new Map<string, { readonly capture: Capture; readonly report: Report }>();
    let last: string | null = null;
    let gone = false;
    for (const capture of captures) {
      if (capture.sha256 === last) continue;
      last = capture.sha256;
      if (isGone(capture.status)) {
        // Told once, however often it is asked for; what comes back is compared with what was there.
        if (!gone)
          for (const [doc, { capture: held }] of before)
            yield { edit: { address, doc, before: held, after: capture, changes: [], vanished: true } };
        gone = true;
        continue;
      }
      gone = false;
      const held = await archive.body(capture);
      if (held === null) {
        const message = `${address}: the body read at ${capture.at} is not there any more`;
        yield { diagnostic: { code: 'capture/missing', severity: 'warning', message, where: address } };
        continue;
      }
      for await (const found of itemsOfCapture(capture, held.body, engine.open ? { open: engine.open } : {})) {
        if ('diagnostic' in found) {
          yield found;
          continue;
        }
        const { doc } = found.item;
        const { report, diagnostics } = await engine.submit(found.item);
        for (const diagnostic of diagnostics) yield { diagnostic };
        if (report === null) continue;
        const earlier = before.get(doc);
        const changes = earlier ? wordChanges(proseOf(earlier.report), proseOf(report)) : [];
        if (earlier && changes.length > 0) yield { edit: { address, doc, before: earlier.capture, after: capture, changes } };
        before.set(doc, { capture, report });
      }
    }
  }
}

/** A report's own words: its text without furniture. */
function proseOf(report: Report): string {
  return report.blocks.length === 0
    ? report.text
    : report.blocks
        .filter((b) => b.kind !== 'furniture')
        .map((b) => report.text.slice(b.start, b.end))
        .join('\n');
}

function wordChanges(before: string, after: string): readonly WordChange[] {
  return changesBetween(before, after).map((c) => ({
    removed: before.slice(c.before.start, c.before.end),
    added: after.slice(c.after.start, c.after.end),
    left: wholeWords(after.slice(Math.max(0, c.after.start - CONTEXT), c.after.start), c.after.start > CONTEXT, false),
    right: wholeWords(after.slice(c.after.end, c.after.end + CONTEXT), false, c.after.end + CONTEXT < after.length),
  }));
}

/** Takes off the words that a cut went through. */
function wholeWords(text: string, cutLeft: boolean, cutRight: boolean): string {
  let out = text;
  if (cutLeft) out = out.replace(/^\S*/, '');
  if (cutRight && /\s/.test(out)) out = out.slice(0, out.search(/\s\S*$/));
  return out.replace(/\s+/g, ' ').trim();
}
