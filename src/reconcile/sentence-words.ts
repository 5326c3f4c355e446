import { tokenFrom } from '../text/index.ts';
import type { Clause } from './clauses.ts';
import type { OpenReport } from './open.ts';

/** What the words of a whole sentence say of each clause in it, read once a sentence: a sentence of a thousand clauses is not read a thousand times. */
export function ofSentence<T>(compute: (report: OpenReport, sentence: number) => T): (clause: Clause) => T {
  const known = new WeakMap<OpenReport, Map<number, T>>();
  return ({ report, sentence }) => {
    let answers = known.get(report);
    if (answers === undefined) known.set(report, (answers = new Map()));
    if (!answers.has(sentence)) answers.set(sentence, compute(report, sentence));
    return answers.get(sentence)!;
  };
}

/** Whether a word or two of the clause's sentence say that it is hearsay. */
export const toldAsHearsay = ofSentence(({ tokens, language, sentences }, sentence) => {
  const words = language?.accounts;
  const s = sentences[sentence];
  if (!words || !s) return false;
  for (let t = s.first; t < s.last; t++) {
    const w = tokens.words[t]!.fold;
    if (words.hearsay.has(w) || (t + 1 < s.last && words.hearsayPairs.has(`${w} ${tokens.words[t + 1]!.fold}`))) return true;
  }
  return false;
});

/** First token of the clause's sentence that confirms; "has not confirmed" does not. The end of the sentence when there is none. */
export const confirmingAt = ofSentence(({ tokens, language, sentences }, sentence) => {
  const s = sentences[sentence];
  if (!language || !s) return Number.POSITIVE_INFINITY;
  for (let t = s.first; t < s.last; t++) {
    const w = tokens.words[t]!.fold;
    if (!language.accounts.confirming.has(w) && !language.accounts.confirming.has(w.replace(/^[وف](?=.{3})/u, ''))) continue;
    let not = false;
    for (let k = Math.max(s.first, t - 3); k < t; k++) not ||= language.accounts.not.has(tokens.words[k]!.fold);
    if (!not) return t;
  }
  return Number.POSITIVE_INFINITY;
});

/** Whether a word of the clause's sentence sets it in an earlier time or a whole period. */
export const inBackground = ofSentence((report, sentence) => {
  const { tokens, language, sentences } = report;
  const { start, end } = sentences[sentence]!;
  const words = language?.reconciling;
  // "in the last 24 hours" is now.
  const hours = (k: number): boolean => k >= 0 && k < tokens.count && (words?.hours.has(tokens.words[k]!.fold) ?? false);
  for (let t = tokenFrom(tokens, start); t < tokens.count && tokens.start[t]! < end; t++)
    if (words?.background.has(tokens.words[t]!.fold) && !hours(t - 1) && !hours(t + 1) && !hours(t + 2) && !isRecent(report, t))
      return true;
  return false;
});

/** Days before its publication that are a report's news. */
const NEWS = 14;
/** UTF-16 units from "since" to the day. */
const DAY = 24;

/** Whether the word at token `t` is of a day not long before the report: "since Tuesday", "الثلاثاء الماضي". */
function isRecent({ item, tokens }: OpenReport, t: number): boolean {
  const published = Date.parse(item.report.published.value ?? '');
  if (Number.isNaN(published)) return false;
  const end = tokens.end[t]!;
  const time = item.analysis.times.find((x) => x.end >= end && x.start <= end + DAY);
  const day = time?.value?.match(/^\d{4}-\d{2}-\d{2}/)?.[0];
  if (day === undefined) return false;
  const days = (published - Date.parse(day)) / 86_400_000;
  return days >= 0 && days <= NEWS;
}

/** Times that stand in the clause's sentence. */
export const timesOf = ofSentence(({ item, sentences }, sentence) => {
  const { start, end } = sentences[sentence]!;
  return item.analysis.times.filter((t) => t.start >= start && t.end <= end);
});
