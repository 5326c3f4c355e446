import type { Claim, ClaimKind, CueStrength, Evidence, Hop, PileItem, QuotedSpan, SourceRef, Span, Statement } from '../model/index.ts';
import { findSentences, tokenize } from '../text/index.ts';
import { actorIndex, chainOf, formHops, outletOf } from './chain.ts';

const letters: Readonly<Record<ClaimKind, string>> = { statement: 's', assertion: 'o', figure: 'f', position: 'p', event: 'e' };

/**
 * The claims of one report: its statements; its figures, positions and events, each under the chain of the innermost statement that contains it;
 * and what the outlet says in its own voice (sentences with a figure or an event outside any statement). Nothing is dropped for lack of a source.
 */
export function buildClaims(item: PileItem, abbreviations: ReadonlySet<string> = new Set()): readonly Claim[] {
  const { report, analysis } = item;
  const actors = actorIndex(item);
  const outlet = outletOf(item);
  const forwarded = formHops(item);
  const chains = new Map<string, readonly Hop[]>();
  const chainOfStatement = (s: Statement): readonly Hop[] => {
    let chain = chains.get(s.id);
    if (!chain) chains.set(s.id, (chain = chainOf(item, s, actors)));
    return chain;
  };
  const claims: Claim[] = [];
  const seen = new Map<string, number>();
  const put = (
    kind: ClaimKind,
    spans: readonly Span[],
    s: Statement | null,
    annotation: string | null,
    polarity: Claim['polarity'],
    strength: CueStrength,
  ): void => {
    const first = spans[0];
    if (!first) return;
    const chain = s ? chainOfStatement(s) : forwarded;
    const base = `${report.doc}#${letters[kind]}${first.start}-${spans.at(-1)!.end}`;
    const n = (seen.get(base) ?? 0) + 1;
    seen.set(base, n);
    const evidence: Evidence[] = spans.map(({ start, end }) => ({ doc: report.doc, start, end, quote: report.text.slice(start, end) }));
    const origin: SourceRef = chain.at(-1)?.from ?? outlet;
    claims.push({
      id: n === 1 ? base : `${base}.${n}`,
      doc: report.doc,
      kind,
      evidence,
      text: evidence.map((e) => e.quote).join(' … '),
      chain,
      origin,
      polarity,
      strength,
      annotations: annotation === null ? [] : [annotation],
      said: report.published.value,
    });
  };
  const statements = analysis.statements.filter((s) => s.content.length > 0);
  for (const s of statements) put('statement', s.content, s, s.id, s.polarity, s.strength);
  const holder = innermost(statements);
  const byId = new Map(statements.map((s) => [s.id, s]));
  const loose: Span[] = [];
  for (const f of analysis.figures) {
    const s = holder(f);
    put('figure', [f], s, f.id, s?.polarity ?? 'affirmed', s?.strength ?? 'neutral');
    if (!s) loose.push(f);
  }
  for (const e of analysis.events) {
    if (e.type === 'STATEMENT') continue;
    const s = holder(e);
    put('event', [e], s, e.id, e.polarity === 'negated' ? 'denied' : (s?.polarity ?? 'affirmed'), s?.strength ?? 'neutral');
    if (!s) loose.push(e);
  }
  for (const p of analysis.positions) {
    const s = byId.get(p.statement ?? '') ?? holder(p);
    put('position', [p.evidence], s, p.id, 'affirmed', s?.strength ?? 'neutral');
  }
  for (const span of sentencesWith(report.text, loose, abbreviations)) put('assertion', [span], null, null, 'affirmed', 'neutral');
  return claims.sort((a, b) => a.evidence[0]!.start - b.evidence[0]!.start || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}

/** The sentences in which at least one of the spans stands, each once. */
function sentencesWith(text: string, spans: readonly Span[], abbreviations: ReadonlySet<string>): readonly QuotedSpan[] {
  if (spans.length === 0) return [];
  const sorted = [...spans].sort((a, b) => a.start - b.start);
  const found: QuotedSpan[] = [];
  let k = 0;
  for (const s of findSentences(tokenize(text), abbreviations)) {
    while (k < sorted.length && sorted[k]!.start < s.start) k++;
    if (k < sorted.length && sorted[k]!.start < s.end) found.push({ start: s.start, end: s.end, quote: text.slice(s.start, s.end) });
  }
  return found;
}

/** A look-up from a span to the shortest statement content piece that covers it. Pieces are sorted once; nested ones are found by walking back at most 64. */
export function innermost(statements: readonly Statement[]): (span: Span) => Statement | null {
  const pieces = statements.flatMap((s) => s.content.map((c) => ({ start: c.start, end: c.end, s })));
  pieces.sort((a, b) => a.start - b.start || b.end - a.end);
  return (span) => {
    let lo = 0;
    let hi = pieces.length;
    while (lo < hi) {
      const mid = (lo + hi) >> 1;
      if (pieces[mid]!.start <= span.start) lo = mid + 1;
      else hi = mid;
    }
    let best: (typeof pieces)[number] | null = null;
    for (let i = lo - 1; i >= 0 && i >= lo - 64; i--) {
      const p = pieces[i]!;
      if (p.end >= span.end && (best === null || p.end - p.start < best.end - best.start)) best = p;
    }
    return best?.s ?? null;
  };
}
