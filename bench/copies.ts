/**
 * npm run bench -- --copies [REPORTS]: recall of near copies by kind and precision, among REPORTS (10,000) generated reports of which a tenth are copies. Kinds as in goal P7 of the
 * project: every twentieth or seventh word changed, an excerpt of half, two texts spliced, marks and spellings changed. CPU of one process; opening the reports counts.
 */
import { languageOf } from '../src/lang/index.ts';
import type { PileItem, Report } from '../src/model/index.ts';
import { findCopies } from '../src/reconcile/copies.ts';
import { openReport } from '../src/reconcile/open.ts';
import { newsText } from './text.ts';

type Kind = 'edit5' | 'edit15' | 'excerpt' | 'splice' | 'spelling';
const kinds: readonly Kind[] = ['edit5', 'edit15', 'excerpt', 'splice', 'spelling'];

let seed = 7;
const roll = (n: number): number => {
  seed = (seed * 48271) % 2147483647;
  return seed % n;
};

/** Bare text of a report: annotations play no part in finding copies. */
function itemOf(doc: string, text: string, language: 'ar' | 'en'): PileItem {
  const unknown = { value: null, how: 'unknown' } as const;
  const report: Report = {
    doc,
    hash: doc,
    text,
    language,
    source: unknown,
    title: unknown,
    byline: unknown,
    published: unknown,
    url: null,
    blocks: [],
    diagnostics: [],
  };
  const lists = { statements: [], figures: [], times: [], places: [], actors: [], positions: [], events: [] };
  return { report, analysis: { doc, language, source: null, published: null, regions: [[0, text.length]], ...lists, diagnostics: [] } };
}

function edited(text: string, percent: number, other: string): string {
  const spare = other.split(/\s+/);
  return text
    .split(/(\s+)/)
    .map((w) => (w.trim() !== '' && roll(100) < percent ? spare[roll(spare.length)]! : w))
    .join('');
}

/** Arabic with short vowels, lengthening strokes and hamzas written otherwise; English in capitals and other quotation marks. */
function respelt(text: string, arabic: boolean): string {
  if (!arabic) return text.replace(/"/g, '\u201c').replace(/\b([a-z])/g, (c) => (roll(3) === 0 ? c.toUpperCase() : c));
  return [...text]
    .map((c) => {
      if (c === 'أ' || c === 'إ') return roll(2) === 0 ? 'ا' : c;
      if (c === 'ة') return roll(3) === 0 ? 'ه' : c;
      if (/[بتسنملر]/.test(c) && roll(5) === 0) return `${c}\u064e`;
      if (/[بتسنم]/.test(c) && roll(12) === 0) return `${c}\u0640`;
      return c;
    })
    .join('');
}

/** Makes the reports, finds the copies, prints recall by kind, precision, speed and peak memory. */
export function copies(size: number): void {
  const texts = (['ar', 'en'] as const).flatMap((language) =>
    newsText(language, size * (language === 'ar' ? 900 : 500), 5).map((text) => ({ text, language })),
  );
  const bases = texts.slice(0, Math.floor(size * 0.9));
  const items = bases.map((b, i) => itemOf(`base/${i}`, b.text, b.language));
  const made: { readonly doc: string; readonly of: readonly string[]; readonly kind: Kind }[] = [];
  for (let k = 0; items.length < size; k++) {
    const kind = kinds[k % kinds.length]!;
    const i = roll(bases.length);
    const j = (i + 1) % bases.length;
    const [base, other] = [bases[i]!, bases[j]!];
    const half = base.text.slice(0, Math.floor(base.text.length / 2));
    const text =
      kind === 'edit5'
        ? edited(base.text, 5, other.text)
        : kind === 'edit15'
          ? edited(base.text, 15, other.text)
          : kind === 'excerpt'
            ? half
            : kind === 'splice'
              ? `${half} ${other.text.slice(0, Math.floor(other.text.length / 2))}`
              : respelt(base.text, base.language === 'ar');
    const doc = `copy/${k}`;
    items.push(itemOf(doc, text, base.language));
    made.push({ doc, of: kind === 'splice' && other.language === base.language ? [`base/${i}`, `base/${j}`] : [`base/${i}`], kind });
  }
  const from = process.cpuUsage();
  const { links } = findCopies(items.map((item) => openReport(item, [], languageOf)));
  const used = process.cpuUsage(from);
  const seconds = (used.user + used.system) / 1e6;
  const found = new Set(links.flatMap((l) => [`${l.from.slice(4)}\n${l.to.slice(4)}`, `${l.to.slice(4)}\n${l.from.slice(4)}`]));
  for (const kind of kinds) {
    const own = made.filter((m) => m.kind === kind).flatMap((m) => m.of.map((of) => `${m.doc}\n${of}`));
    const hit = own.filter((p) => found.has(p)).length;
    process.stdout.write(`  ${kind.padEnd(9)} recall ${(hit / Math.max(1, own.length)).toFixed(3)} of ${own.length}\n`);
  }
  const sourceOf = new Map(made.map((m) => [m.doc, new Set(m.of)]));
  const related = (a: string, b: string): boolean => {
    const [x, y] = [sourceOf.get(a) ?? new Set([a]), sourceOf.get(b) ?? new Set([b])];
    return [...x].some((s) => y.has(s));
  };
  const precision = (kind: string): string => {
    const some = links.filter((l) => l.kind === kind);
    return `${(some.filter((l) => related(l.from.slice(4), l.to.slice(4))).length / Math.max(1, some.length)).toFixed(3)} of ${some.length}`;
  };
  process.stdout.write(
    `  precision ${precision('copy-of')} copies, ${precision('shares-passage')} shared passages; ${items.length} reports in ${seconds.toFixed(1)} s, ${(items.length / seconds).toFixed(0)} a second, peak memory ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB\n`,
  );
}
