import type { Analysis, Annotation, Judgement, PileItem, Review } from '../../model/index.ts';
import { reviewWith, unreviewed } from '../review.ts';

/** The lists of an analysis. */
const lists = ['statements', 'figures', 'times', 'places', 'actors', 'positions', 'events'] as const;
type List = (typeof lists)[number];

/** Fields a person may edit, by list, with what they may be. Spans are edited in all. */
const editable: Readonly<Record<List, Readonly<Record<string, readonly string[]>>>> = {
  statements: { names: ['list'], mode: ['string'], strength: ['string'], polarity: ['string'], via: ['list'] },
  figures: {
    low: ['number', 'null'],
    high: ['number', 'null'],
    approx: ['boolean'],
    what: ['string'],
    unit: ['string'],
    unitCode: ['string'],
    headClass: ['string', 'null'],
    role: ['string', 'null'],
  },
  times: { value: ['string', 'null'], calendar: ['string'], how: ['string'] },
  places: {
    name: ['string'],
    country: ['string', 'null'],
    ref: ['string', 'null'],
    kind: ['string'],
    lat: ['number', 'null'],
    lon: ['number', 'null'],
    precisionKm: ['number', 'null'],
  },
  actors: { names: ['list'], kind: ['string'], ref: ['string', 'null'], actor: ['string'] },
  positions: { actor: ['string'], names: ['list'], target: ['string'], stance: ['string'], by: ['string'] },
  events: { type: ['string'], polarity: ['string'], modality: ['string'] },
};

/** What an added annotation has in the fields nobody gave. */
const blank: Readonly<Record<List, Readonly<Record<string, unknown>>>> = {
  statements: { speaker: null, names: [], cue: null, via: [], mode: 'indirect', strength: 'neutral', polarity: 'affirmed', hops: [] },
  figures: { low: null, high: null, approx: false, head: null, what: '', unit: 'count', headClass: null, role: null },
  times: { value: null, calendar: 'gregorian', anchor: null, how: 'stated' },
  places: { name: '', country: null, ref: null, kind: 'unknown', lat: null, lon: null, precisionKm: null },
  actors: { actor: '', names: [], kind: 'organisation', ref: null, form: 'name' },
  positions: { actor: '', names: [], actorKey: null, target: '', targetAt: null, stance: 'neutral', by: 'outlet' },
  events: {
    type: 'STATEMENT',
    mode: null,
    actor: null,
    recipient: null,
    place: null,
    time: null,
    figures: [],
    polarity: 'affirmed',
    modality: 'actual',
    statement: null,
  },
};

const typeOf = (x: unknown): string => (x === null ? 'null' : Array.isArray(x) ? 'list' : typeof x);

/** What judgements make of one report. */
export interface JudgedItem {
  readonly item: PileItem;
  /** Ids of the judgements whose object was found. */
  readonly found: ReadonlySet<string>;
}

/** Name and place in an `annotation:DOC#ID` or `value:DOC:START-END`. */
export function annotationTarget(
  about: string,
): { readonly doc: string; readonly id: string | null; readonly start: number; readonly end: number } | null {
  if (about.startsWith('annotation:')) {
    const hash = about.lastIndexOf('#');
    return hash < 0 ? null : { doc: about.slice(11, hash), id: about.slice(hash + 1), start: -1, end: -1 };
  }
  const value = /^value:(.*):([0-9]+)-([0-9]+)$/su.exec(about);
  return value === null ? null : { doc: value[1]!, id: null, start: Number(value[2]), end: Number(value[3]) };
}

/**
 * Lays people's decisions over what was read from a report: edited fields and spans, added annotations, marks of what was accepted or rejected. Pure; the
 * analysis kept in the store stays as extracted. `judgements` are the standing ones about this report.
 */
export function judgeAnalysis(item: PileItem, judgements: readonly Judgement[]): JudgedItem {
  if (judgements.length === 0) return { item, found: new Set() };
  const { text } = item.report;
  const found = new Set<string>();
  const copies = Object.fromEntries(lists.map((l) => [l, [...item.analysis[l]]])) as unknown as Record<List, Annotation[]>;
  for (const j of judgements) {
    const target = annotationTarget(j.about);
    if (target === null) continue;
    if (j.decision === 'add') {
      if (add(copies, j, item)) found.add(j.id);
      continue;
    }
    const at = place(copies, target, j);
    if (at === null) continue;
    found.add(j.id);
    const before = copies[at.list][at.index]!;
    copies[at.list][at.index] = edited(before, at.list, j, text);
  }
  const sorted = Object.fromEntries(lists.map((l) => [l, copies[l].toSorted((a, b) => a.start - b.start)]));
  return { item: { ...item, analysis: { ...item.analysis, ...sorted } as Analysis }, found };
}

/** The annotation a judgement is about: by its id; else of the same kind, with the same words, nearest to where they stood. */
function place(
  copies: Readonly<Record<List, readonly Annotation[]>>,
  target: NonNullable<ReturnType<typeof annotationTarget>>,
  j: Judgement,
): { readonly list: List; readonly index: number } | null {
  const kinds: readonly List[] = target.id === null ? ['figures'] : lists;
  for (const list of kinds) {
    const index = copies[list].findIndex((a) =>
      target.id === null ? a.start === target.start && a.end === target.end : a.id === target.id,
    );
    if (index >= 0) return { list, index };
  }
  // A value's passage takes in the thing counted: its figure stands inside.
  if (target.id === null) {
    const index = copies.figures.findIndex((a) => a.start >= target.start && a.end <= target.end);
    if (index >= 0) return { list: 'figures', index };
  }
  if (j.at?.quote === undefined) return null;
  const letter = target.id === null ? 'f' : target.id.slice(0, 1);
  let best: { list: List; index: number; far: number } | null = null;
  for (const list of kinds)
    for (const [index, a] of copies[list].entries()) {
      if (a.quote !== j.at.quote || !a.id.startsWith(letter)) continue;
      const far = Math.abs(a.start - j.at.start);
      if (best === null || far < best.far) best = { list, index, far };
    }
  return best;
}

function edited(a: Annotation, list: List, j: Judgement, text: string): Annotation {
  const review = reviewWith(a.review ?? unreviewed, j);
  if (j.decision !== 'edit' || j.after === null || typeof j.after !== 'object') return { ...a, review };
  const patch: Record<string, unknown> = {};
  const before: Record<string, unknown> = {};
  const after = j.after as Readonly<Record<string, unknown>>;
  for (const [field, types] of Object.entries(editable[list]))
    if (Object.hasOwn(after, field) && types.includes(typeOf(after[field]))) {
      patch[field] = after[field];
      before[field] = (a as unknown as Record<string, unknown>)[field];
    }
  const { start, end } = after;
  if (isSpan(start, end, text)) {
    before.start = a.start;
    before.end = a.end;
    Object.assign(patch, { start, end, quote: text.slice(start as number, end as number) });
    if (list === 'positions') patch.evidence = { start, end, quote: patch.quote };
  }
  return { ...a, ...patch, review: { ...review, before: { ...before, ...(a.review?.before as object | undefined) } } };
}

function isSpan(start: unknown, end: unknown, text: string): boolean {
  return (
    Number.isSafeInteger(start) &&
    Number.isSafeInteger(end) &&
    (start as number) >= 0 &&
    (start as number) < (end as number) &&
    (end as number) <= text.length
  );
}

/** Puts in an annotation a person added: `after` holds `kind` (the list), the span and whatever fields are known. */
function add(copies: Record<List, Annotation[]>, j: Judgement, item: PileItem): boolean {
  const after = (j.after ?? {}) as Readonly<Record<string, unknown>>;
  const list = lists.find((l) => l === after.kind);
  const { text } = item.report;
  if (list === undefined) return false;
  let { start, end } = after as { start?: unknown; end?: unknown };
  // The report was read anew and its text differs: the words are looked for where they stand now.
  if (j.at?.quote !== undefined && (!isSpan(start, end, text) || text.slice(start as number, end as number) !== j.at.quote)) {
    const again = nearest(text, j.at.quote, j.at.start);
    if (again < 0) return false;
    start = again;
    end = again + j.at.quote.length;
  }
  if (!isSpan(start, end, text)) return false;
  const quote = text.slice(start as number, end as number);
  const fields: Record<string, unknown> = { ...blank[list] };
  for (const [field, types] of Object.entries(editable[list]))
    if (Object.hasOwn(after, field) && types.includes(typeOf(after[field]))) fields[field] = after[field];
  const span = { start, end, quote };
  if (list === 'statements') fields.content = [span];
  if (list === 'positions') fields.evidence = span;
  if (list === 'figures' && fields.what === '') fields.what = quote;
  if (list === 'places' && fields.name === '') fields.name = quote;
  if (list === 'actors') {
    if ((fields.names as readonly string[]).length === 0) fields.names = [quote];
    if (fields.actor === '') fields.actor = `added-${start}-${end}`;
  }
  const letter = list === 'statements' ? 's' : list === 'figures' ? 'f' : list.slice(0, 1);
  let id = `${letter}${start}-${end}.added`;
  for (let n = 2; copies[list].some((a) => a.id === id); n++) id = `${letter}${start}-${end}.added.${n}`;
  copies[list].push({ id, ...span, rule: 'judged/added', ...fields, review: reviewWith(unreviewed, j) } as unknown as Annotation);
  return true;
}

/** Where the words stand nearest to a place; -1 when they do not. */
function nearest(text: string, words: string, start: number): number {
  if (words === '') return -1;
  const after = text.indexOf(words, start);
  const before = text.lastIndexOf(words, start);
  if (after < 0 || before < 0) return Math.max(after, before);
  return after - start <= start - before ? after : before;
}

/** The review of an annotation by its id, for claims made of it. */
export function annotationReviews(item: PileItem): ReadonlyMap<string, Review> {
  const all = new Map<string, Review>();
  for (const l of lists) for (const a of item.analysis[l]) if (a.review !== undefined) all.set(a.id, a.review);
  return all;
}
