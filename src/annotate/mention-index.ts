import type { ActorMention } from '../model/index.ts';

/** Mentions of a report that lie in no other mention, in order, and what is needed to find them by token. */
export interface MentionIndex {
  readonly outer: readonly ActorMention[];
}

/** Indexes of the lists asked for: positions and events ask for the same. */
const indexes = new WeakMap<readonly ActorMention[], MentionIndex>();

/** Keeps the mentions, given in order of reading, that lie in no longer one. */
export function indexMentions(mentions: readonly ActorMention[]): MentionIndex {
  const known = indexes.get(mentions);
  if (known !== undefined) return known;
  const outer: ActorMention[] = [];
  let reach = -1;
  for (const m of mentions) {
    if (m.end <= reach || m.kind === 'document') continue;
    outer.push(m);
    reach = Math.max(reach, m.end);
  }
  const index = { outer };
  indexes.set(mentions, index);
  return index;
}

/** Index of the first mention that starts at or after `offset`. */
export function mentionFrom(index: MentionIndex, offset: number): number {
  let lo = 0;
  let hi = index.outer.length;
  while (lo < hi) {
    const mid = (lo + hi) >> 1;
    if (index.outer[mid]!.start < offset) lo = mid + 1;
    else hi = mid;
  }
  return lo;
}
