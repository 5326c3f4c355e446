import type { EventCue, EventWords } from '../../lang/words/events.ts';
import type { ActorMention, PlaceMention } from '../../model/index.ts';
import { KIND, type PhraseMatch, type PhraseTrie, type Sentence, type Tokens } from '../../text/index.ts';
import type { Page } from '../extractor.ts';
import { type MentionIndex, mentionFrom } from '../mention-index.ts';

/** A cue as read in its sentence. */
export interface CueAt {
  readonly match: PhraseMatch<EventCue>;
  readonly cue: EventCue;
  /** Whether its subject is the recipient. */
  readonly passive: boolean;
}

/** A clause: tokens `first..last` (exclusive) around a cue. */
export interface Clause {
  readonly first: number;
  readonly last: number;
}

/** What is looked at to find who did what to whom. */
export interface Scene {
  readonly page: Page;
  readonly words: EventWords;
  readonly mentions: MentionIndex;
  /** Keys of the report's actors by their key in the lexicon. */
  readonly byRef: ReadonlyMap<string, string>;
  /** Kinds of the report's actors by key. */
  readonly kindOf: ReadonlyMap<string, string>;
  readonly places: readonly PlaceMention[];
  readonly light: PhraseTrie<'actor' | 'recipient'>;
  readonly agents: PhraseTrie<true>;
  /** Bits of `IS` of the word at a token. */
  readonly is: (tokens: Tokens, i: number) => number;
  readonly sentence: Sentence;
}

/** What a word is to clauses, as bits. */
export const IS = {
  /** It opens another clause. */
  clauseStart: 1,
  /** A preposition, its conjunction off. */
  preposition: 2,
  /** It parts nothing. */
  between: 4,
} as const;

/** Kinds of actor that strike rather than are struck. */
export const STRIKERS: ReadonlySet<string> = new Set(['armed-group', 'organ', 'state', 'organisation']);

/** A clause reaches this many tokens to either side of its cue at most. */
const REACH = 40;

/** The clause of a cue: back and forth to a word that opens another clause, a semicolon or colon, or another finite cue. */
export function clauseOf(scene: Scene, at: CueAt, before: CueAt | undefined, after: CueAt | undefined): Clause {
  const { page, sentence } = scene;
  const { tokens } = page;
  const borders = (t: number): boolean =>
    tokens.kind[t] === KIND.punctuation ? ';؛:'.includes(tokens.words[t]!.raw) : (scene.is(tokens, t) & IS.clauseStart) !== 0;
  const low = Math.max(sentence.first, at.match.first - REACH, before?.match.last ?? 0);
  const high = Math.min(sentence.last, at.match.last + REACH, after?.match.first ?? Number.MAX_SAFE_INTEGER);
  let first = at.match.first;
  while (first > low && !borders(first - 1)) first--;
  let last = at.match.last;
  while (last < high && !borders(last)) last++;
  return { first, last };
}

/** The outer mention that starts in token `t`, whatever is glued before it; undefined when none does. */
export function mentionAt(scene: Scene, t: number): ActorMention | undefined {
  const { tokens } = scene.page;
  const m = scene.mentions.outer[mentionFrom(scene.mentions, tokens.start[t]!)];
  return m && m.start < tokens.end[t]! ? m : undefined;
}

/** The outer mention that ends with token `t`; undefined when none does. */
export function mentionEnding(scene: Scene, t: number): ActorMention | undefined {
  const { tokens } = scene.page;
  const m = scene.mentions.outer[mentionFrom(scene.mentions, tokens.end[t]!) - 1];
  return m && m.end > tokens.start[t]! && m.end <= tokens.end[t]! ? m : undefined;
}

/** The place mention that covers token `t`; undefined when none does. */
export function placeOver(scene: Scene, t: number): PlaceMention | undefined {
  const at = scene.page.tokens.start[t]!;
  const p = scene.places[indexFrom(scene.places, scene.page.tokens.end[t]!) - 1];
  return p && p.start < scene.page.tokens.end[t]! && p.end > at ? p : undefined;
}

/** Index of the first of `list` (in order of reading) that starts at or after `offset`. */
export function indexFrom(list: readonly { readonly start: number }[], offset: number): number {
  let lo = 0;
  let hi = list.length;
  while (lo < hi) {
    const mid = (lo + hi) >> 1;
    if (list[mid]!.start < offset) lo = mid + 1;
    else hi = mid;
  }
  return lo;
}

/** First token of a mention. */
export function tokenOf(scene: Scene, m: ActorMention, near: number): number {
  const { tokens } = scene.page;
  let t = near;
  while (t > 0 && tokens.start[t]! > m.start) t--;
  return t;
}

/** First token behind a mention that starts at token `t`. */
export function behind(scene: Scene, m: ActorMention, t: number): number {
  const { tokens } = scene.page;
  let k = t;
  while (k < scene.sentence.last && tokens.start[k]! < m.end) k++;
  return k;
}

/** The preposition glued before a span that starts inside token `t`; empty when none is. */
export function gluedBefore(scene: Scene, start: number, t: number): string {
  const { tokens } = scene.page;
  const glued = scene.page.text.slice(tokens.start[t]!, start);
  for (const p of 'بلك') if (glued.includes(p)) return p;
  return '';
}

/** Whether a preposition governs the mention that starts in token `t`. */
export function governed(scene: Scene, m: ActorMention, t: number): boolean {
  if (gluedBefore(scene, m.start, t) !== '') return true;
  if (t <= scene.sentence.first) return false;
  return isPreposition(scene, t - 1);
}

/** Whether token `t` is a preposition, its conjunction off. */
export function isPreposition(scene: Scene, t: number): boolean {
  return (scene.is(scene.page.tokens, t) & IS.preposition) !== 0;
}
