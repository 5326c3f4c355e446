import type { Paragraph } from './paragraphs.ts';
import type { PageLine } from './pdf-lines.ts';

// Lines nearer to the edge of a page than this many are its running heads and feet when they come again.
const EDGE = 2;

/** The lines of pages joined into paragraphs, each with its page; heads, feet and page numbers as furniture. */
export function paragraphsOfPages(pages: readonly (readonly PageLine[])[]): readonly Paragraph[] {
  const running = runningLines(pages);
  const out: Paragraph[] = [];
  for (const [n, lines] of pages.entries()) {
    const locator = { page: n + 1 };
    const body = lines.filter((_, i) => !running.has(`${n}:${i}`));
    const edge = (at: readonly number[]): void => {
      for (const i of at) if (running.has(`${n}:${i}`)) out.push({ text: lines[i]!.text, kind: 'furniture', locator });
    };
    const indices = lines.map((_, i) => i);
    const middle = lines.length / 2;
    edge(indices.filter((i) => i < middle));
    let first = true;
    for (const p of paragraphsOf(body)) {
      const last = out.findLast((q) => q.kind !== 'furniture');
      // A sentence that the end of a page cuts goes on.
      const continues =
        first && last !== undefined && last.locator?.page === n && !/[.!?؟:]["»”)]*$/.test(last.text) && last.text.length > 60;
      out.push({ text: p, locator, ...(continues ? { continues } : {}) });
      first = false;
    }
    edge(indices.filter((i) => i >= middle));
  }
  return out;
}

/** Lines at the edges of pages that are a number, or come again on other pages but for their numbers. */
function runningLines(pages: readonly (readonly PageLine[])[]): ReadonlySet<string> {
  const plain = (s: string): string =>
    s
      .replace(/\p{Nd}+/gu, '#')
      .replace(/\s+/g, ' ')
      .trim();
  const seen = new Map<string, string[]>();
  const out = new Set<string>();
  for (const [n, lines] of pages.entries())
    for (const i of new Set([...lines.keys()].filter((k) => k < EDGE || k >= lines.length - EDGE))) {
      const key = plain(lines[i]!.text);
      if (/^[-–—| ]*#(?: ?[/|] ?#)?[-–—| ]*$/.test(key)) out.add(`${n}:${i}`);
      else seen.set(key, [...(seen.get(key) ?? []), `${n}:${i}`]);
    }
  for (const at of seen.values()) {
    const on = new Set(at.map((k) => k.split(':')[0]));
    if (on.size >= 2 && on.size * 2 > pages.length) for (const k of at) out.add(k);
  }
  return out;
}

/** Paragraphs of the lines of a page: a wider gap, another size of print, or a line that ends early ends one. */
function paragraphsOf(lines: readonly PageLine[]): readonly string[] {
  const out: string[] = [];
  const steps = lines
    .slice(1)
    .map((l, i) => (lines[i]!.y - l.y) / Math.max(l.size, 1))
    .filter((s) => s > 0)
    .sort((a, b) => a - b);
  const usual = steps[steps.length >> 2] ?? 1.2;
  const left = Math.min(...lines.map((l) => l.left));
  const right = Math.max(...lines.map((l) => l.right));
  const width = Math.max(right - left, 1);
  for (const [i, line] of lines.entries()) {
    const above = lines[i - 1];
    const last = out.at(-1);
    if (above === undefined || last === undefined) {
      out.push(line.text);
      continue;
    }
    const step = (above.y - line.y) / Math.max(line.size, 1);
    const early = above.rtl ? above.left - left > width * 0.2 : right - above.right > width * 0.2;
    const ends =
      step < -0.5 ||
      step > usual * 1.35 ||
      Math.abs(above.size - line.size) > line.size * 0.12 ||
      (early && /[.!?؟:]["»”)]*$/.test(above.text));
    if (ends) out.push(line.text);
    else
      out[out.length - 1] =
        /\p{Ll}-$/u.test(last) && /^\p{Ll}/u.test(line.text)
          ? last.slice(0, -1) + line.text
          : `${last}${/\p{L}\/$/u.test(last) ? '' : ' '}${line.text}`;
  }
  return out;
}
