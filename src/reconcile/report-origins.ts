import type { CopyGroup, Evidence, Origin, SourceRef } from '../model/index.ts';
import type { Actors } from './actors.ts';
import { type Credit, creditOf, footCredit } from './credits.ts';
import { excerpt } from './headings.ts';
import { type OpenReport, outletOf } from './open.ts';
import { outletsOf, sameOutlet } from './outlets.ts';

/**
 * Where the text of whole reports comes from, as far as only the page around them or their copies tell: a foot that names a source, and, for copies none of which
 * names one, the outlet that had the text a day or more before the others. Both are likely rather than sure, and say so.
 */
export function reportOrigins(groups: readonly CopyGroup[], reports: readonly OpenReport[], actors: Actors): readonly Origin[] {
  const open = new Map(reports.map((r) => [r.doc, r]));
  const footed = new Map<string, { readonly credit: Credit; readonly report: OpenReport }[]>();
  for (const report of reports) {
    const credit = footCredit(report, actors);
    const outlet = report.item.report.source.value;
    if (!credit || (outlet !== null && sameOutlet(outlet, credit.source.name))) continue;
    const { key } = credit.source;
    (footed.get(key) ?? footed.set(key, []).get(key)!).push({ credit, report });
  }
  const reportsOf = outletsOf(reports);
  const found: Origin[] = [];
  for (const key of [...footed.keys()].sort()) {
    const list = footed.get(key)!.toSorted((a, b) => (a.report.doc < b.report.doc ? -1 : 1));
    const { source } = list[0]!.credit;
    const footedDocs = new Set(list.map((x) => x.report.doc));
    const own = reportsOf(source.name).filter((d) => !footedDocs.has(d));
    found.push(
      originOf(
        list.map((x) => x.report),
        opening(list[0]!.report),
        source,
        list.flatMap((x) => [x.credit.at, opening(x.report)]),
        [
          ...list.map(({ credit, report }) => ({
            code: 'origin/foot',
            en: `the page around ${report.doc} names ${source.name} as its source (“${credit.at.quote ?? ''}”); low certainty`,
            ar: `الصفحة حول ${report.doc} تسمي ${source.name} مصدرا («${credit.at.quote ?? ''}»)؛ يقين ضعيف`,
          })),
          ...(own.length > 0
            ? [
                {
                  code: 'origin/in-pile',
                  en: `reports of ${source.name} are here: ${own.slice(0, 4).join(', ')}`,
                  ar: `تقارير ${source.name} هنا: ${own.slice(0, 4).join('، ')}`,
                },
              ]
            : []),
        ],
      ),
    );
  }
  for (const g of groups) {
    const copies = g.docs.flatMap((d) => open.get(d) ?? []);
    if (copies.some((r) => creditOf(r, actors) || footCredit(r, actors))) continue;
    const first = firstOf(copies);
    if (!first) continue;
    const others = copies.filter((r) => r !== first && outletOf(r).key !== outletOf(first).key);
    if (others.length === 0) continue;
    const source = outletOf(first);
    const day = first.item.report.published.value ?? '';
    found.push(
      originOf(others, opening(first), source, [first, ...others].map(opening), [
        {
          code: 'origin/first-copy',
          en: `${first.doc} (${source.name}, ${day}) is the earliest of the copies here, and none names a source of the text; low certainty`,
          ar: `${first.doc} (${source.name}، ${day}) أقدم النسخ هنا، ولا تسمي أي منها مصدر النص؛ يقين ضعيف`,
        },
      ]),
    );
  }
  return found;
}

/** The copy that is dated a day or more before every other; null where the days do not tell, or its outlet is not known. */
function firstOf(copies: readonly OpenReport[]): OpenReport | null {
  const dated = copies.map((r) => ({ r, day: r.item.report.published.value ?? '' }));
  if (dated.some(({ day }) => !/^\d{4}-\d{2}-\d{2}/u.test(day))) return null;
  const [first, second] = dated.toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
  if (!first || !second || first.day.slice(0, 10) >= second.day.slice(0, 10) || first.r.item.report.source.value === null) return null;
  return first.r;
}

/** First sentence of the report's text. */
function opening(report: OpenReport): Evidence {
  const { tokens, sentences, body, doc, text } = report;
  const at = body[0] ?? 0;
  const s = sentences.find((x) => x.first <= at && at < x.last);
  const start = tokens.start[at] ?? 0;
  const end = s ? tokens.end[s.last - 1]! : start;
  return { doc, start, end, quote: text.slice(start, end) };
}

function originOf(
  carriers: readonly OpenReport[],
  said: Evidence,
  source: SourceRef,
  evidence: readonly Evidence[],
  reasons: Origin['reasons'],
): Origin {
  const docs = carriers.map((r) => r.doc);
  return {
    id: `origin:text:${docs[0]}:${source.key}`,
    claim: excerpt(`«${said.quote ?? ''}»`, 200),
    claimIds: [],
    origin: source.name,
    originRef: source,
    relayed_by: [...docs].sort(),
    evidence,
    deniedBy: [],
    independent: { min: 1, max: 1 },
    independence: [],
    reasons,
  };
}
