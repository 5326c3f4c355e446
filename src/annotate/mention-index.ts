import type { ActorMention } from '../model/index.ts';
import { latest } from './latest.ts';

/** Mentions of a report that lie in no other mention, in order, and what is needed to find them by token. */
export interface MentionIndex {
  readonly outer: readonly ActorMention[];
}

/** Keeps the mentions, given in order of reading, that lie in no longer one. Positions and events ask for the same. */
export const indexMentions: (mentions: readonly ActorMention[]) => MentionIndex = latest((mentions) => {
  const outer: ActorMention[] = [];
  let reach = -1;
  for (const m of mentions) {
    if (m.end <= reach || m.kind === 'document') continue;
    outer.push(m);
    reach = Math.max(reach, m.end);
  }
  return { outer };
});

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
