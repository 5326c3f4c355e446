import type { Language } from '../lang/language.ts';
import type {
  ActorMention,
  Annotation,
  Diagnostic,
  EventMention,
  Figure,
  PlaceMention,
  Position,
  Report,
  Span,
  Statement,
  TimeExpression,
} from '../model/index.ts';
import type { Quotation, Sentence, Tokens } from '../text/index.ts';

/** What is found in a report, by kind. */
export interface Found {
  readonly figures: readonly Figure[];
  readonly times: readonly TimeExpression[];
  readonly places: readonly PlaceMention[];
  readonly actors: readonly ActorMention[];
  readonly statements: readonly Statement[];
  readonly positions: readonly Position[];
  readonly events: readonly EventMention[];
}

/** A kind of annotation. */
export type Kind = keyof Found;

/** An annotation in the making: what not every one has is set after the literal. A spread among its fields would be read by name each time. */
export type Writable<T> = { -readonly [K in keyof T]: T[K] };

/** A report made ready once for all extractors: tokens, sentences, quotations. */
export interface Page {
  readonly report: Report;
  readonly text: string;
  readonly language: Language;
  readonly tokens: Tokens;
  readonly sentences: readonly Sentence[];
  readonly quotations: readonly Quotation[];
  /** The stretches to annotate, in order: everything but furniture. */
  readonly regions: readonly (readonly [number, number])[];
}

/** Whether a span lies wholly inside one of the page's regions. */
export function inRegions(page: Page, span: Span): boolean {
  const { regions } = page;
  let lo = 0;
  let hi = regions.length;
  while (lo < hi) {
    const mid = (lo + hi) >> 1;
    if (regions[mid]![1] < span.end) lo = mid + 1;
    else hi = mid;
  }
  return lo < regions.length && regions[lo]![0] <= span.start;
}

/** Reads one kind of annotation from a page. Never throws on odd text. `needs` name the kinds that must have been read before. */
export interface Extractor<K extends Kind = Kind> {
  readonly id: K;
  readonly needs: readonly Kind[];
  extract(page: Page, found: Found): { readonly annotations: Found[K]; readonly diagnostics?: readonly Diagnostic[] };
}

/** An id for a span, unique among those given out by this function: `letter` + `start-end`, with `.2`, `.3` for later ones of the same span. */
export function idMaker(letter: string): (span: Span) => string {
  // Most spans start behind all before: ids are looked up only when one does not.
  const given: string[] = [];
  let seen: Map<string, number> | null = null;
  let furthest = -1;
  return ({ start, end }) => {
    const id = `${letter}${start}-${end}`;
    if (start > furthest) furthest = start;
    else seen ??= new Map(given.map((g) => [g, 1]));
    if (seen === null) {
      given.push(id);
      return id;
    }
    const n = (seen.get(id) ?? 0) + 1;
    seen.set(id, n);
    return n === 1 ? id : `${id}.${n}`;
  };
}

/** Throws when an annotation's quote is not what stands at its span: the one invariant no extractor may break. */
export function checkSpans(text: string, annotations: readonly Annotation[]): void {
  for (const a of annotations)
    if (a.quote.length !== a.end - a.start || a.start >= a.end || !text.startsWith(a.quote, a.start))
      throw new RangeError(`${a.rule}: ${a.id} does not cover its quote`);
}
