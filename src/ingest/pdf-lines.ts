/** One character of a page with where it was drawn. Units are points; y grows upwards. */
export interface Glyph {
  readonly char: string;
  /** Where its pen started; characters of one ligature share it. */
  readonly x: number;
  /** Base line. */
  readonly y: number;
  /** Box of its advance. */
  readonly left: number;
  readonly right: number;
  /** Middle of its ink: where a mark stands over its letter. */
  readonly middle: number;
  readonly size: number;
}

/** A line of a page in the order of reading. */
export interface PageLine {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
  readonly rtl: boolean;
}

/** A letter with the marks over and under it. */
interface Cluster {
  text: string;
  readonly glyph: Glyph;
  left: number;
  right: number;
}

// Baselines nearer than this are one line (a letter may be told of at the height of its mark), gaps narrower than this one stretch of it; in sizes of the font.
const SAME_LINE = 0.75;
const STRETCH = 1.3;
// Gaps wider than this are a space: in a line without blanks, and in one whose blanks are drawn.
const SPACE = 0.16;
const WIDE = 0.8;
const NO_WIDTH = 0.01;

const mark = /^\p{M}+$/u;
const arabic = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}]/u;
const digit = /^\p{Nd}$/u;
const letter = /\p{L}/u;

/**
 * The lines of a page. Characters of one base line that stand together are put in the order they were drawn on paper, and from that order the order of reading is
 * won back: a file may hold them letter by letter in either direction, ligatures split the wrong way round, brackets mirrored, marks before their letters.
 * Lines come in the order in which the file draws them, which keeps columns apart.
 */
export function linesOfPage(drawn: readonly Glyph[]): readonly PageLine[] {
  const glyphs = drawn.map((g) => ({ ...g, char: unshaped(g.char) }));
  const rtlPage = countOf(glyphs, (c) => arabic.test(c)) > countOf(glyphs, (c) => letter.test(c)) / 2;
  const lines = stretchesOf(glyphs)
    .map((stretch) => ({ stretch, clusters: clustersOf(stretch) }))
    .filter(({ clusters }) => clusters.some((c) => c.text.trim() !== ''))
    .map(({ stretch, clusters }) => {
      const strong = clusters.filter((c) => letter.test(c.text));
      const right = strong.filter((c) => arabic.test(c.text)).length;
      const rtl = strong.length === 0 ? rtlPage : rtlPage ? right > 0 && right * 4 >= strong.length : right * 2 > strong.length;
      const text = reading(clusters, rtl);
      // Foreign words alone in a line of a right-to-left page end at its left with their full stop.
      const turned = rtlPage && !rtl && /^[.!?]/.test(text) && !/[.!?]$/.test(text) ? reading(clusters, true) : text;
      return { text: turned, rtl, ...extent(stretch) };
    });
  return mirrored(lines) ? lines.map((l) => (l.rtl ? { ...l, text: swapBrackets(l.text) } : l)) : lines;
}

function countOf(glyphs: readonly Glyph[], is: (c: string) => boolean): number {
  return glyphs.reduce((n, g) => n + (is(g.char) ? 1 : 0), 0);
}

function extent(glyphs: readonly Glyph[]): { left: number; right: number; y: number; size: number } {
  let [left, right, y, size] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 0, 0];
  for (const g of glyphs) {
    left = Math.min(left, g.left);
    right = Math.max(right, g.right);
    y += g.y / glyphs.length;
    size = Math.max(size, g.size);
  }
  return { left, right, y, size };
}

/** A stretch of a base line being gathered. */
interface Gathered {
  readonly glyphs: Glyph[];
  readonly heights: Map<number, number>;
  left: number;
  right: number;
  y: number;
  size: number;
}

// A stretch is looked for among the last so many: what a file draws later and elsewhere is another line.
const LOOK_BACK = 12;

function stretchesOf(glyphs: readonly Glyph[]): readonly (readonly Glyph[])[] {
  const all: Gathered[] = [];
  for (const g of glyphs) {
    const reach = g.size * STRETCH;
    const near = (s: Gathered): boolean =>
      Math.abs(s.y - g.y) <= SAME_LINE * Math.max(s.size, g.size) && g.left - s.right <= reach && s.left - g.right <= reach;
    let s = all.at(-1);
    if (s === undefined || !near(s)) s = all.slice(-LOOK_BACK).find(near);
    if (s === undefined) {
      s = { glyphs: [], heights: new Map(), left: g.left, right: g.right, y: g.y, size: g.size };
      all.push(s);
    }
    s.glyphs.push(g);
    // The base line is where most of its letters stand.
    const n = (s.heights.get(g.y) ?? 0) + 1;
    s.heights.set(g.y, n);
    if (n > (s.heights.get(s.y) ?? 0)) s.y = g.y;
    s.left = Math.min(s.left, g.left);
    s.right = Math.max(s.right, g.right);
    s.size = Math.max(s.size, g.size);
  }
  return merged(merged(all)).map((s) => s.glyphs);
}

/** Stretches of one base line that meet, made one: a file may draw the pieces of a line in any order. */
function merged(stretches: readonly Gathered[]): readonly Gathered[] {
  const out: Gathered[] = [];
  for (const s of stretches) {
    const reach = s.size * STRETCH;
    const met = out
      .slice(-LOOK_BACK)
      .find((o) => Math.abs(o.y - s.y) <= SAME_LINE * Math.max(o.size, s.size) && s.left - o.right <= reach && o.left - s.right <= reach);
    if (met === undefined) {
      out.push(s);
      continue;
    }
    if (s.glyphs.length > met.glyphs.length) met.y = s.y;
    for (const g of s.glyphs) met.glyphs.push(g);
    met.left = Math.min(met.left, s.left);
    met.right = Math.max(met.right, s.right);
    met.size = Math.max(met.size, s.size);
  }
  return out;
}

/** Where the pen started: the characters of one drawn piece share it. */
function place(g: Glyph): string {
  return `${g.x},${g.y}`;
}

/** Letters from left to right, each with its marks, spaces put in where the paper is empty. */
function clustersOf(glyphs: readonly Glyph[]): readonly Cluster[] {
  // A blank without width stands at the end of a word and not where the paper is empty (LibreOffice, right to left): what is empty tells.
  const letters = glyphs.filter((g) => !mark.test(g.char) && !(g.char === ' ' && g.right - g.left < g.size * NO_WIDTH));
  const drawn = new Map<string, Glyph[]>();
  for (const g of letters) if (g.char !== ' ') drawn.set(place(g), [...(drawn.get(place(g)) ?? []), g]);
  const own = new Map<Glyph, Glyph[]>();
  const free: Glyph[] = [];
  for (const m of glyphs) {
    if (!mark.test(m.char)) continue;
    // Drawn with its letter as one: the file splits the box of both, and the mark stands left of its letter's part.
    const base = drawn.get(place(m))?.reduce((x, y) => (Math.abs(y.left - m.right) < Math.abs(x.left - m.right) ? y : x));
    if (base) own.set(base, [...(own.get(base) ?? []), m]);
    else free.push(m);
  }
  const alone = new Set(free.map(place));
  const bases = letters
    // A blank that a mark was drawn on is none.
    .filter((g) => g.char !== ' ' || !alone.has(place(g)))
    .map((g): Glyph => {
      const marks = own.get(g) ?? [];
      return {
        ...g,
        char: g.char + marks.map((m) => m.char).join(''),
        left: Math.min(g.left, ...marks.map((m) => m.left)),
        right: Math.max(g.right, ...marks.map((m) => m.right)),
      };
    });
  const sorted = [...bases].sort((a, b) => a.left - b.left || a.right - b.right);
  // Lam and alef drawn as one: whichever way the file splits them, lam is read first.
  for (let i = 0; i + 1 < sorted.length; i++) {
    const [a, b] = [sorted[i]!, sorted[i + 1]!];
    if (a.char[0] === 'ل' && /^[اأإآٱ]/.test(b.char) && a.x === b.x && a.y === b.y) [sorted[i], sorted[i + 1]] = [b, a];
  }
  const clusters: Cluster[] = [];
  const gap = sorted.filter((g) => g.char === ' ').length * 12 > sorted.length ? WIDE : SPACE;
  for (const g of sorted) {
    const last = clusters.at(-1);
    if (last && last.text !== ' ' && g.char !== ' ' && g.left - last.right > gap * g.size)
      clusters.push({ text: ' ', glyph: g, left: last.right, right: g.left });
    if (g.char === ' ' && last?.text === ' ') continue;
    clusters.push({ text: g.char, glyph: g, left: g.left, right: g.right });
  }
  for (const m of free) {
    let best: Cluster | null = null;
    let least = Number.POSITIVE_INFINITY;
    for (const c of clusters) {
      if (c.text === ' ' || m.middle < c.left - m.size || m.middle > c.right + m.size) continue;
      const away =
        m.middle >= c.left && m.middle <= c.right ? Math.abs(m.middle - c.glyph.middle) / 100 : Math.abs(m.middle - c.glyph.middle);
      if (away < least) [best, least] = [c, away];
    }
    if (best) best.text += m.char;
  }
  return clusters;
}

/** Direction levels of the bidirectional algorithm as far as one line of print shows them. */
function levelsOf(clusters: readonly Cluster[], rtl: boolean): readonly number[] {
  const kind = clusters.map((c) => {
    const base = c.text[0]!;
    return arabic.test(base) && letter.test(base) ? 'R' : digit.test(base) ? 'N' : letter.test(base) ? 'L' : 'S';
  });
  // Points, commas and strokes inside a number belong to it; signs beside it do not, after Arabic letters.
  for (let i = 0; i < kind.length; i++) {
    if (kind[i] !== 'S') continue;
    const { text } = clusters[i]!;
    if (/^[.,:/٫٬]$/.test(text) && kind[i - 1] === 'N' && kind[i + 1] === 'N') kind[i] = 'N';
  }
  const levels = kind.map((k) => (k === 'R' ? 1 : k === 'S' ? -1 : rtl ? 2 : k === 'L' ? 0 : -2));
  // Between words of one direction, blanks and marks go with them; a number in English print stands as its neighbours do.
  const before: string[] = [];
  const after: string[] = [];
  for (let i = 0, last = rtl ? 'R' : 'L'; i < kind.length; i++) {
    before.push(last);
    if (kind[i] === 'R' || kind[i] === 'L' || (rtl && kind[i] === 'N')) last = kind[i]!;
  }
  for (let i = kind.length - 1, last = rtl ? 'R' : 'L'; i >= 0; i--) {
    after[i] = last;
    if (kind[i] === 'R' || kind[i] === 'L' || (rtl && kind[i] === 'N')) last = kind[i]!;
  }
  return levels.map((l, i) => {
    const [a, b] = [before[i]!, after[i]!];
    if (l === -1) {
      if (rtl) return a === 'L' && (b === 'L' || b === 'N') ? 2 : 1;
      return a === 'R' && b === 'R' ? 1 : 0;
    }
    if (l === -2) return a === 'R' && b === 'R' ? 2 : 0;
    return l;
  });
}

/** The text of clusters that stand from left to right, in the order of reading. */
function reading(clusters: readonly Cluster[], rtl: boolean): string {
  const levels = levelsOf(clusters, rtl);
  const order = clusters.map((_, i) => i);
  for (const level of [1, 2]) {
    if (level === 1 && rtl) {
      order.reverse();
      continue;
    }
    for (let i = 0; i < order.length; i++) {
      if (levels[order[i]!]! < level) continue;
      let j = i;
      while (j + 1 < order.length && levels[order[j + 1]!]! >= level) j++;
      for (let a = i, b = j; a < b; a++, b--) [order[a], order[b]] = [order[b]!, order[a]!];
      i = j;
    }
  }
  return order
    .map((i) => clusters[i]!.text)
    .join('')
    .replace(/ +/g, ' ')
    .replace(/(?<!\p{L})(?:ملسو هيلع هللا ىلص|هلالج لج|هللا)(?!\p{L})/gu, (word) => [...word].reverse().join(''))
    .replace(/ (?=[.،؛؟!](?: |$))/g, '')
    .trim();
}

/** Letters for their positional and ligature forms; other characters stay as they are. */
function unshaped(s: string): string {
  return /[\ufb00-\ufdff\ufe70-\ufefe]/.test(s) ? s.normalize('NFKC').trim() : s;
}

const pairs: Readonly<Record<string, string>> = {
  '(': ')',
  ')': '(',
  '[': ']',
  ']': '[',
  '{': '}',
  '}': '{',
  '«': '»',
  '»': '«',
  '<': '>',
  '>': '<',
};

function swapBrackets(s: string): string {
  return s.replace(/[()[\]{}«»<>]/g, (c) => pairs[c]!);
}

/** Whether the page's right-to-left lines hold brackets as they look and not as they are read: the first of a kind closes, the last one opens. */
function mirrored(lines: readonly { readonly text: string; readonly rtl: boolean }[]): boolean {
  const text = lines
    .filter((l) => l.rtl)
    .map((l) => l.text)
    .join('\n');
  let votes = 0;
  for (const [open, close] of ['()', '[]', '«»'] as const) {
    const found = [...text].filter((c) => c === open || c === close);
    if (found.length > 0) votes += (found[0] === close ? 1 : -1) + (found.at(-1) === open ? 1 : -1);
  }
  return votes > 0;
}
