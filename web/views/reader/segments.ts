import type { Annotation, Span } from '../../../src/model/index.ts';
import type { ReportAnalysis } from '../../api/index.ts';

/** Kinds of highlight, in the order of their lanes below the letters. */
export const layers = ['figure', 'time', 'place', 'actor', 'position', 'event', 'statement'] as const;
/** A kind of highlight. */
export type Layer = (typeof layers)[number];

/** An annotation with its kind. */
export interface Marked {
  readonly layer: Layer;
  readonly annotation: Annotation;
}

/** All annotations of a report in order of reading, the longer first among those that begin together. */
export function markedOf(a: ReportAnalysis): readonly Marked[] {
  const of = (layer: Layer, list: readonly Annotation[]): readonly Marked[] => list.map((annotation) => ({ layer, annotation }));
  return [
    ...of('statement', a.statements),
    ...of('position', a.positions),
    ...of('event', a.events),
    ...of('figure', a.figures),
    ...of('time', a.times),
    ...of('place', a.places),
    ...of('actor', a.actors),
  ].sort((x, y) => x.annotation.start - y.annotation.start || y.annotation.end - x.annotation.end);
}

/** A stretch of text under the same highlights throughout. */
export interface Segment extends Span {
  /** Highlights over it, the innermost last. */
  readonly under: readonly Marked[];
}

/**
 * Cuts `[start, end)` wherever a highlight begins or ends. Highlights may overlap in any way: each stretch knows all that lie over it.
 * Linear in the number of cuts times how deep highlights lie over one another.
 */
export function segments(range: Span, marked: readonly Marked[], cuts: readonly number[] = []): readonly Segment[] {
  const inside = marked.filter((m) => m.annotation.start < range.end && m.annotation.end > range.start);
  const at = new Set<number>([range.start, range.end]);
  const cut = (n: number): void => {
    if (n > range.start && n < range.end) at.add(n);
  };
  for (const m of inside) {
    cut(m.annotation.start);
    cut(m.annotation.end);
  }
  for (const n of cuts) cut(n);
  const points = [...at].sort((a, b) => a - b);
  const out: Segment[] = [];
  let open: Marked[] = [];
  let next = 0;
  for (let i = 0; i + 1 < points.length; i++) {
    const [start, end] = [points[i]!, points[i + 1]!];
    open = open.filter((m) => m.annotation.end > start);
    while (next < inside.length && inside[next]!.annotation.start <= start) {
      if (inside[next]!.annotation.end > start) open.push(inside[next]!);
      next++;
    }
    out.push({ start, end, under: [...open].sort((a, b) => length(b) - length(a)) });
  }
  return out;
}

const length = (m: Marked): number => m.annotation.end - m.annotation.start;

/** Which highlight a click on a stretch means: the innermost; on a second click the next one around it. */
export function pickAt(under: readonly Marked[], picked: string | undefined): Marked | null {
  if (under.length === 0) return null;
  const now = under.findIndex((m) => m.annotation.id === picked);
  return now > 0 ? under[now - 1]! : under[under.length - 1]!;
}
