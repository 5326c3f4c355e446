import { useEffect, useMemo, useRef } from 'react';
import type { Report, Span } from '../../src/model/index.ts';
import type { Excerpt } from '../../src/server/contract/index.ts';
import { Control, cutControls } from './text.tsx';

/** The paragraph that a span stands in: the whole line, or a window of it where the report has no line breaks. */
export function paragraphAround(text: string, at: Span, reach = 700): Span {
  let start = text.lastIndexOf('\n', Math.max(0, at.start - 1)) + 1;
  if (start > at.start) start = at.start;
  let end = text.indexOf('\n', at.end);
  if (end < 0) end = text.length;
  const space = (from: number, step: 1 | -1): number => {
    let i = from;
    while (i > 0 && i < text.length && !/\s/.test(text[i]!)) i += step;
    return i;
  };
  if (at.start - start > reach) start = space(at.start - reach, 1);
  if (end - at.end > reach) end = space(at.end + reach, -1);
  return { start: Math.min(start, at.start), end: Math.max(end, at.end) };
}

/** Text of a report with its control characters visible. */
export function PlainText({ text }: { readonly text: string }) {
  const parts = useMemo(() => cutControls(text), [text]);
  return <>{parts.map((p) => (p.control ? <Control key={p.start} character={p.text} /> : p.text))}</>;
}

/** A cited span inside its surroundings, marked, in the direction and letters of the report. */
export function ExcerptPassage({
  excerpt,
  language,
  scroll = false,
}: {
  readonly excerpt: Excerpt;
  readonly language: string;
  readonly scroll?: boolean;
}) {
  const { text, from, start, end } = excerpt;
  const mark = useRef<HTMLElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another passage scrolls anew
  useEffect(() => {
    if (scroll) mark.current?.scrollIntoView({ block: 'nearest' });
  }, [start, end, scroll]);
  return (
    <blockquote className="passage reading" dir="auto" lang={language}>
      <PlainText text={text.slice(0, start - from)} />
      <mark ref={mark} className="cited">
        <PlainText text={text.slice(start - from, end - from)} />
      </mark>
      <PlainText text={text.slice(end - from)} />
    </blockquote>
  );
}

/** A cited span of a report at hand, inside its paragraph. */
export function Passage({ report, at }: { readonly report: Pick<Report, 'text' | 'language' | 'doc'>; readonly at: Span }) {
  const end = Math.min(at.end, report.text.length);
  const start = Math.min(at.start, end);
  const excerpt = useMemo(() => {
    const around = paragraphAround(report.text, { start, end });
    return { doc: report.doc, start, end, from: around.start, to: around.end, text: report.text.slice(around.start, around.end) };
  }, [report, start, end]);
  return <ExcerptPassage excerpt={excerpt} language={report.language} scroll />;
}
