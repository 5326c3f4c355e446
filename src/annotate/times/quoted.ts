import type { QuotedSpan, Statement, TimeExpression } from '../../model/index.ts';
import { findSentences, parseEdtf, tokenFrom, tokenize } from '../../text/index.ts';
import type { Extractor, Page } from '../extractor.ts';
import { newsPolicy, readTokens } from './read.ts';

/** Tokens from the head of a sentence within which a date that opens it may start: "On 3 May 2017 he wrote". */
const OPENING = 3;
/** A date that tells the day. */
const day = /^[0-9]{4}-[0-9]{2}-[0-9]{2}$/;

/**
 * Counts the times inside a dated quotation from its own day: "On 3 May 2017 he said: 'They left yesterday'" is the second of May, whenever the report that
 * quotes it came out. Only words quoted as they stand, and only where the day stands with the saying and before the report's own.
 */
export const quotedTimes: Extractor<'times'> = {
  id: 'times',
  needs: ['times', 'statements'],
  extract(page, found) {
    const anchored = found.times.some((t) => t.how === 'implied');
    const anchors = anchored ? anchorsOf(page, found.statements, found.times) : [];
    if (anchors.length === 0) return { annotations: found.times };
    const values = new Map<string, { readonly value: string | null; readonly anchor: string }>();
    for (const { content, value } of anchors) {
      const tokens = tokenize(content.quote);
      const sentences = findSentences(tokens, page.language.abbreviations);
      for (const r of readTokens(tokens, sentences, page.language, parseEdtf(value), newsPolicy))
        if (r.anchored) values.set(`${content.start + r.start}-${content.start + r.end}`, { value: r.value, anchor: value });
    }
    return {
      annotations: found.times.map((t) => {
        const other = t.how === 'implied' ? values.get(`${t.start}-${t.end}`) : undefined;
        return other ? { ...t, ...other, rule: `${t.rule}/quoted` } : t;
      }),
    };
  },
};

/** Quotations with a day of their own that is before the report's. */
function anchorsOf(
  page: Page,
  statements: readonly Statement[],
  times: readonly TimeExpression[],
): readonly { readonly content: QuotedSpan; readonly value: string }[] {
  const found: { readonly content: QuotedSpan; readonly value: string }[] = [];
  const published = page.report.published.value;
  let s = 0;
  for (const statement of statements.filter((x) => x.mode === 'direct' && x.cue !== null).sort((a, b) => a.start - b.start)) {
    const [content] = statement.content;
    if (!content) continue;
    while (s + 1 < page.sentences.length && page.sentences[s + 1]!.start <= statement.start) s++;
    const sentence = page.sentences[s]!;
    const said = dayOfSaying(page, statement, content, sentence.start, times);
    if (said !== null && (published === null || said < published.slice(0, 10)))
      for (const part of statement.content) found.push({ content: part, value: said });
  }
  return found;
}

/** The stated day that stands with the words of saying: between them and what was said, or at the head of their sentence. */
function dayOfSaying(page: Page, statement: Statement, content: QuotedSpan, from: number, times: readonly TimeExpression[]): string | null {
  const cue = statement.cue!;
  let lo = 0;
  let hi = times.length;
  while (lo < hi) {
    const mid = (lo + hi) >> 1;
    if (times[mid]!.start < from) lo = mid + 1;
    else hi = mid;
  }
  for (; lo < times.length && times[lo]!.start < Math.max(content.start, cue.end); lo++) {
    const t = times[lo]!;
    if (t.how !== 'stated' || t.value === null || !day.test(t.value)) continue;
    const beside = t.start >= cue.end && t.end <= content.start;
    const opens = t.end <= cue.start && tokenFrom(page.tokens, t.start) - tokenFrom(page.tokens, from) < OPENING;
    if (beside || opens) return t.value;
  }
  return null;
}
