import type { Independence, Origin, Reason, SourceRef } from '../model/index.ts';
import type { OpenReport } from './open.ts';

/** Pairs of reports are judged one by one up to so many reports of an origin. */
const PAIRED = 12;

/** A report of a piece of news with the source it goes back to and those it came through. */
interface Traced {
  readonly clause: { readonly report: OpenReport };
  readonly source: SourceRef;
  readonly relays: readonly SourceRef[];
}

/** Pairs of the reports of a piece of news, each with one of three answers: those of this origin, then of the others, then those that name nobody. */
export function pairsOf(
  list: readonly Traced[],
  others: readonly (readonly Traced[])[],
  unattributed: readonly string[],
  copied: ReadonlySet<string>,
): Origin['independence'] {
  const sourceOf = new Map<string, SourceRef | null>();
  for (const c of list) sourceOf.set(c.clause.report.doc, list[0]!.source);
  const own = new Set(sourceOf.keys());
  for (const x of others) for (const c of x) if (!sourceOf.has(c.clause.report.doc)) sourceOf.set(c.clause.report.doc, c.source);
  for (const d of unattributed) if (!sourceOf.has(d)) sourceOf.set(d, null);
  // Agencies and outlets that each report has it through.
  const through = new Map<string, Map<string, string>>();
  for (const c of [...list, ...others.flat()])
    for (const r of c.relays)
      if (r.kind === 'agency' || r.kind === 'outlet')
        (through.get(c.clause.report.doc) ?? through.set(c.clause.report.doc, new Map()).get(c.clause.report.doc)!).set(r.key, r.name);
  const docs = [...sourceOf.keys()].slice(0, PAIRED).sort();
  const named = (s: SourceRef | null | undefined): boolean => !!s && s.kind !== 'anonymous' && s.kind !== 'unknown' && s.kind !== 'role';
  const out: { a: string; b: string; verdict: Independence; reasons: Reason[] }[] = [];
  for (let i = 0; i < docs.length; i++)
    for (let j = i + 1; j < docs.length; j++) {
      const [a, b] = [docs[i]!, docs[j]!];
      if (!own.has(a) && !own.has(b)) continue;
      const [x, y] = [sourceOf.get(a), sourceOf.get(b)];
      const reasons: Reason[] = [];
      if (copied.has(`${a}\n${b}`) || copied.has(`${b}\n${a}`))
        reasons.push({ code: 'independence/copies', en: 'the two are copies of one text', ar: 'التقريران نسختان من نص واحد' });
      if (own.has(a) && own.has(b) && x)
        reasons.push({ code: 'independence/same-origin', en: `both go back to ${x.name}`, ar: `كلاهما يعود إلى ${x.name}` });
      const upstream = [...(through.get(a) ?? [])].find(([key]) => through.get(b)?.has(key));
      if (upstream)
        reasons.push({
          code: 'independence/shared-upstream',
          en: `both have it through ${upstream[1]}`,
          ar: `كلاهما ينقله عبر ${upstream[1]}`,
        });
      if (reasons.length > 0) out.push({ a, b, verdict: 'dependent', reasons });
      else if (named(x) && named(y) && x!.key !== y!.key)
        out.push({
          a,
          b,
          verdict: 'independent',
          reasons: [
            {
              code: 'independence/own-sources',
              en: `each names a source of its own: ${x!.name}; ${y!.name}`,
              ar: `يسمي كل منهما مصدرا خاصا به: ${x!.name}؛ ${y!.name}`,
            },
          ],
        });
      else {
        const dark = named(x) ? b : a;
        out.push({
          a,
          b,
          verdict: 'unknown',
          reasons: [
            {
              code: 'independence/unnamed',
              en: `${dark} does not tell by name where it has it from`,
              ar: `لا يذكر ${dark} بالاسم من أين استقاه`,
            },
          ],
        });
      }
    }
  return out;
}
