import type { Judgement, Review, ReviewStatus } from '../model/index.ts';

/** What nobody has looked at. */
export const unreviewed: Review = { status: 'unreviewed' };

/** Judgements that stand: those no standing judgement retires. The last word counts, so that undoing an undoing brings the first back. Oldest first. */
export function standing(judgements: readonly Judgement[]): readonly Judgement[] {
  const retired = new Set<string>();
  const kept: Judgement[] = [];
  for (const j of judgements.toReversed()) {
    if (retired.has(j.id)) continue;
    if (j.retires !== undefined) retired.add(j.retires);
    kept.push(j);
  }
  return kept.reverse();
}

const becomes: Readonly<Partial<Record<Judgement['decision'], ReviewStatus>>> = {
  accept: 'accepted',
  reject: 'rejected',
  edit: 'edited',
  retype: 'edited',
  merge: 'edited',
  split: 'edited',
  add: 'added',
};

/** What the standing judgements say of each thing, by its target. Accepting an edit or an addition leaves it marked as one. */
export function reviews(judgements: readonly Judgement[]): ReadonlyMap<string, Review> {
  const all = new Map<string, Review>();
  for (const j of standing(judgements)) {
    if (j.decision === 'undo') continue;
    all.set(j.about, reviewWith(all.get(j.about) ?? unreviewed, j));
  }
  return all;
}

/** A review with one more judgement. */
export function reviewWith(before: Review, j: Judgement): Review {
  const changed = before.status === 'edited' || before.status === 'added';
  const status = j.decision === 'accept' && changed ? before.status : (becomes[j.decision] ?? before.status);
  const first = before.before ?? (j.decision === 'edit' || j.decision === 'retype' ? j.before : undefined);
  return {
    status: j.decision === 'edit' && before.status === 'added' ? 'added' : status,
    judgements: [...(before.judgements ?? []), j.id],
    by: j.who,
    when: j.when,
    ...(first === undefined ? {} : { before: first }),
    ...(j.comment === undefined && before.comments === undefined
      ? {}
      : { comments: [...(before.comments ?? []), ...(j.comment === undefined ? [] : [{ who: j.who, when: j.when, text: j.comment }])] }),
  };
}
