import type { Diagnostic } from '../model/index.ts';

/** A command that cannot go on: one line for standard error and the exit code. */
export class CommandError extends Error {
  readonly exitCode: number;
  constructor(message: string, exitCode = 1) {
    super(message);
    this.name = 'CommandError';
    this.exitCode = exitCode;
  }
}

/** Exit codes, as `docs/cli.md` lists them. */
export const exitCodes = { done: 0, failed: 1, usage: 2, partial: 3, interrupted: 130 } as const;

/**
 * Text of a report made safe for a terminal: control characters, escape sequences and bidirectional controls become U+FFFD or a space,
 * so that a title can neither move the cursor nor turn the line around.
 */
export function printable(text: string): string {
  return text
    .replace(/[\t\n\r]+/g, ' ')
    .replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/g, '\ufffd');
}

/** A cell of right-to-left text set apart from its neighbours (FSI … PDI), for terminals only: a file keeps the bare words. */
function isolate(text: string, tty: boolean): string {
  return tty && /[\u0590-\u08ff]/.test(text) ? `\u2068${text}\u2069` : text;
}

/** Columns a text takes on a terminal: marks none, wide characters two. */
export function widthOf(text: string): number {
  let n = 0;
  for (const ch of text) {
    const c = ch.codePointAt(0)!;
    if (/\p{Mn}|\p{Me}|\p{Cf}/u.test(ch)) continue;
    n +=
      (c >= 0x1100 && c <= 0x115f) ||
      (c >= 0x2e80 && c <= 0xa4cf) ||
      (c >= 0xac00 && c <= 0xd7a3) ||
      (c >= 0xf900 && c <= 0xfaff) ||
      (c >= 0xff00 && c <= 0xff60) ||
      c >= 0x1f300
        ? 2
        : 1;
  }
  return n;
}

/** The text cut to `width` columns, an ellipsis where something was cut. */
export function cutTo(text: string, width: number): string {
  if (widthOf(text) <= width) return text;
  let out = '';
  let n = 0;
  for (const { segment } of new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(text.slice(0, width * 4))) {
    const w = widthOf(segment);
    if (n + w > width - 1) break;
    out += segment;
    n += w;
  }
  return `${out}…`;
}

/** A column of a table. */
export interface Column {
  readonly title: string;
  /** Greatest width on a terminal; wider cells are cut there, never in a pipe. */
  readonly width?: number;
  readonly right?: boolean;
}

/** A table as text. On a terminal columns are aligned and cut to fit; in a pipe cells stand whole, one tab between. */
export function table(columns: readonly Column[], rows: readonly (readonly (string | number | null)[])[], tty: boolean): string {
  const cells = rows.map((r) => r.map((c) => printable(c === null ? '' : String(c))));
  if (!tty) return [columns.map((c) => c.title), ...cells].map((r) => `${r.join('\t')}\n`).join('');
  const widths = columns.map((c, i) => Math.min(c.width ?? 60, Math.max(widthOf(c.title), ...cells.map((r) => widthOf(r[i]!)))));
  const line = (r: readonly string[]): string =>
    r
      .map((cell, i) => {
        const cut = cutTo(cell, widths[i]!);
        const gap = ' '.repeat(Math.max(0, widths[i]! - widthOf(cut)));
        return columns[i]!.right ? gap + isolate(cut, tty) : isolate(cut, tty) + gap;
      })
      .join('  ')
      .trimEnd();
  const head = `\u001b[1m${line(columns.map((c) => c.title))}\u001b[0m`;
  return `${[head, ...cells.map(line)].join('\n')}\n`;
}

/** Prints diagnostics to standard error, one line each: errors and warnings, and the rest when `all` is set. */
export function tellDiagnostics(diagnostics: readonly Diagnostic[], all = false): void {
  for (const d of diagnostics)
    if (all || d.severity !== 'info') process.stderr.write(`${d.severity}: ${printable(d.message)} [${d.code}]\n`);
}

/** Writes to standard output and waits until it is taken; a reader that has gone away ends the program quietly. */
export function print(text: string | Uint8Array): Promise<void> {
  return new Promise((resolve, reject) => {
    process.stdout.write(text, (e) => {
      if (e && (e as NodeJS.ErrnoException).code === 'EPIPE') process.exit(0);
      if (e) reject(e);
      else resolve();
    });
  });
}
