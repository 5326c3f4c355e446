import type { Claim, Judgement, Review, SourceRef } from '../../model/index.ts';
import { targets } from '../../model/index.ts';
import { reviewWith, unreviewed } from '../review.ts';

const polarities: ReadonlySet<unknown> = new Set(['affirmed', 'denied', 'demanded', 'open']);

/** Claims of a report with people's decisions laid over them, before they are set beside others: reviews, edited polarity, date, strength and origin. */
export function judgeClaims(
  claims: readonly Claim[],
  judgements: readonly Judgement[],
  annotations: ReadonlyMap<string, Review>,
): { readonly claims: readonly Claim[]; readonly found: ReadonlySet<string> } {
  const found = new Set<string>();
  const byTarget = new Map<string, Judgement[]>();
  const targetsOf = new Map(claims.map((c) => [targets.claim(c), c]));
  for (const j of judgements) {
    if (!j.about.startsWith('claim:')) continue;
    const claim = targetsOf.get(j.about) ?? again(claims, j);
    if (claim === null) continue;
    found.add(j.id);
    const target = targets.claim(claim);
    (byTarget.get(target) ?? byTarget.set(target, []).get(target)!).push(j);
  }
  const judged = claims.map((c) => {
    // A claim follows the annotation it was made of, unless it was judged itself.
    let claim: Claim = { ...c, review: c.annotations.map((a) => annotations.get(a)).find((r) => r !== undefined) ?? unreviewed };
    for (const j of byTarget.get(targets.claim(c)) ?? []) claim = editedClaim(claim, j);
    return claim;
  });
  return { claims: judged, found };
}

/** The claim of the kind judged that now holds the words judged: the one whose passage is nearest to where they stood. */
function again(claims: readonly Claim[], j: Judgement): Claim | null {
  if (j.at?.quote === undefined) return null;
  const letter = /#([a-z])[0-9]/.exec(j.about)?.[1];
  let best: Claim | null = null;
  for (const c of claims) {
    const e = c.evidence[0];
    if (e?.quote !== j.at.quote || (letter !== undefined && !c.id.slice(c.doc.length + 1).startsWith(letter))) continue;
    if (best === null || Math.abs(e.start - j.at.start) < Math.abs(best.evidence[0]!.start - j.at.start)) best = c;
  }
  return best;
}

function editedClaim(c: Claim, j: Judgement): Claim {
  const review = reviewWith(c.review ?? unreviewed, j);
  if (j.decision !== 'edit' || j.after === null || typeof j.after !== 'object') return { ...c, review };
  const after = j.after as Readonly<Record<string, unknown>>;
  const patch: Record<string, unknown> = {};
  if (polarities.has(after.polarity)) patch.polarity = after.polarity;
  if (typeof after.strength === 'string') patch.strength = after.strength;
  if (typeof after.said === 'string' || after.said === null) patch.said = after.said;
  if (typeof after.origin === 'string' && after.origin.trim() !== '') {
    const origin: SourceRef = { ...c.origin, key: `name:${after.origin}`, name: after.origin, names: [after.origin] };
    patch.origin = origin;
    // The chain ends where the claim comes from.
    if (c.chain.length > 0) patch.chain = c.chain.map((h, i) => (i === c.chain.length - 1 ? { ...h, from: origin } : h));
  }
  const before = Object.fromEntries(Object.keys(patch).map((k) => [k, (c as unknown as Record<string, unknown>)[k]]));
  return { ...c, ...patch, review: { ...review, before: { ...before, ...(c.review?.before as object | undefined) } } };
}
