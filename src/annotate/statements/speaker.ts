import type { ActorMention, Statement } from '../../model/index.ts';

/** Who spoke, as far as the report told up to here. */
export interface Speaker {
  /** Fullest form first; empty when unknown. */
  readonly names: readonly string[];
  /** Key among the report's actors. */
  readonly actor: string | null;
  readonly agrees: 'masculine' | 'feminine' | 'plural' | null;
  /** Folded head noun without article, for "the source", "the ministry". */
  readonly head: string | null;
}

/** The speaker nobody named. */
export const unknownSpeaker: Speaker = { names: [], actor: null, agrees: null, head: null };

const KEPT = 12;

/** The speakers of a report so far, latest first: what a verb without a subject, or "the ministry", goes back to. */
export class SpeakerTrail {
  private readonly recent: Speaker[] = [];
  private readonly carriers: Speaker[] = [];
  private relayed: { readonly speaker: Speaker; readonly via: Statement['via'] } | null = null;

  /** Notes who spoke. */
  note(speaker: Speaker): void {
    if (speaker.names.length === 0) return;
    foremost(this.recent, speaker);
  }

  /** Notes who carried words: not one a verb without subject goes back to, but one "the agency" does. */
  noteCarrier(speaker: Speaker): void {
    if (speaker.names.length === 0) return;
    foremost(this.carriers, speaker);
  }

  /** Notes through whom the latest speaker's words came. */
  noteRelay(speaker: Speaker, via: Statement['via']): void {
    this.relayed = { speaker, via };
  }

  /** Through whom a speaker's words come who goes on: what held for the latest statement, when it was his. */
  relayOf(speaker: Speaker): Statement['via'] {
    return this.relayed?.speaker === speaker ? this.relayed.via : [];
  }

  /** Who a verb of this form with no subject goes back to: the latest speaker it agrees with, or the latest at all. */
  dropped(agrees: Speaker['agrees']): Speaker {
    const { recent } = this;
    for (let k = 0; k < 3 && k < recent.length; k++) {
      const s = recent[k]!;
      if (s.agrees === agrees || s.agrees === null || agrees === null) return s;
    }
    return recent[0] ?? unknownSpeaker;
  }

  /** The latest speaker with this head noun: "المصدر" after "مصدر أمني". */
  withHead(head: string): Speaker | null {
    return this.recent.find((s) => s.head === head) ?? this.carriers.find((s) => s.head === head) ?? null;
  }

  /** The latest speaker. */
  last(): Speaker | null {
    return this.recent[0] ?? null;
  }
}

/** Puts a speaker first in a list of the latest. */
function foremost(list: Speaker[], speaker: Speaker): void {
  const at = list.indexOf(speaker);
  if (at === 0) return;
  if (at > 0) list.splice(at, 1);
  else if (list.length === KEPT) list.pop();
  list.unshift(speaker);
}

/** The names of a mention, its own words among them. */
export function namesOf(mention: ActorMention): readonly string[] {
  return withForm(mention.names, mention.quote);
}

/** Names, and a form that need not be among them. */
export function withForm(names: readonly string[], form: string): readonly string[] {
  return names.includes(form) ? names : [...names, form];
}

/** Whether two name lists share a form. */
export function sameNames(a: readonly string[], b: readonly string[]): boolean {
  return a.some((x) => b.includes(x));
}

/** Names of carriers without doubles and without the speaker's own. */
export function carrierNames(names: readonly string[], speaker: readonly string[]): Statement['via'] {
  const kept: string[] = [];
  for (const n of names) if (!kept.includes(n) && !speaker.includes(n)) kept.push(n);
  return kept;
}
