import type { ActorKind, Stance } from '../../model/index.ts';

/** A word or phrase that tells a stance. */
export interface StanceCue {
  /** Dictionary form, for rule names. */
  readonly lemma: string;
  readonly stance: Stance;
  /** Stance when the cue is negated ("did not accept"); null when a negated cue tells none. */
  readonly negated: Stance | null;
  /** `verb`: finite, the actor is its subject; `passive`: the actor stands behind "by"; `noun`: the actor owns it ("X's rejection", رفض X); `adjective`: predicate of the actor; `accompanying`: adjunct of the sentence's subject. */
  readonly form: 'verb' | 'passive' | 'noun' | 'adjective' | 'accompanying';
  /** Folded prepositions that lead to the target; empty: a direct object. */
  readonly leads: readonly string[];
  /** Only with one of these folded words within the clause ("hold responsible": responsible). */
  readonly with?: ReadonlySet<string>;
  /** The word that the cue needs is what the stance is about, or opens it; it stands behind the cue, or before it; `object`: it is about the object that the cue takes
   * before that word ("called the raid a crime"); `held`: the word, or the one behind it, carries the holder's pronoun (رفضه, رفض بلاده), and what it is about follows. */
  readonly withTarget?: 'behind' | 'before' | 'object' | 'held';
  /** The words it needs count without article only: "a crime", not "the crime". */
  readonly bare?: true;
  /** What the actor did, not what was said of his view: the stance is inferred. */
  readonly act?: true;
  /** Only where the actor stands right behind it: a form that is a common word otherwise (قبل). */
  readonly strict?: true;
  /** A verb written like its noun: not right before one of these folded words, which make it the subject ("the veto gives"). */
  readonly notBefore?: ReadonlySet<string>;
}

/** A cue with one of its written forms. */
export interface StancePhrase {
  readonly phrase: string;
  readonly cue: StanceCue;
}

/** What the positions extractor needs to know of a language. Word sets hold folded words. */
export interface PositionWords {
  readonly cues: readonly StancePhrase[];
  /** Words that negate the cue right behind them. */
  readonly negations: ReadonlySet<string>;
  /** Words that may stand between actor and cue or negation and cue without parting them ("has", "strongly", قد). */
  readonly between: ReadonlySet<string>;
  /** Words that begin another clause and so end a target. */
  readonly clauseStarts: ReadonlySet<string>;
  /** Prepositions that lead to the actor of a passive or of a noun ("by", من). */
  readonly agents: ReadonlySet<string>;
  /** Pronouns that can be the subject of a stance, with the kinds of actor they stand for. Empty where subjects are dropped instead. */
  readonly subjects: ReadonlyMap<string, ReadonlySet<ActorKind>>;
  /** Conjunctions that join actors ("and"); empty where the conjunction is written on the word. */
  readonly joins: ReadonlySet<string>;
  /** Nouns that name what positions are about: deal, plan, resolution. A pronoun target is taken for the nearest one before. */
  readonly issues: ReadonlySet<string>;
  /** Prepositions that open an adjunct between a stance and its object: in a statement, during a meeting. */
  readonly adjuncts: ReadonlySet<string>;
  /** Words that open a clause as the object: that, أن. */
  readonly complementisers: ReadonlySet<string>;
  /** What a source that stays unnamed keeps back, folded: هويته, اسمه, "anonymity". */
  readonly anonymity: ReadonlySet<string>;
  /** Nouns for what was said, set behind a comma with the one who answers it, folded: ", a charge Damascus denies". */
  readonly claims: ReadonlySet<string>;
  /** Words right before a verb that tell it as wished or expected, not done (أن يحمي). */
  readonly subjunctive: ReadonlySet<string>;
  /** The article, and the glued preposition that swallows its first letter; empty where there is none. */
  readonly article: string;
  readonly swallows: string;
  /** "The latter", which stands for the actor named last. */
  readonly latter: ReadonlySet<string>;
  /** Pronouns that can be a target as a word of their own ("it"). */
  readonly pronouns: ReadonlySet<string>;
}

/** Phrases from lines of the form `stance form phrase|phrase > preposition preposition`; a line that is none is a slip in the data and throws. */
export function stancePhrases(lines: string): readonly StancePhrase[] {
  return lines
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [, stance, form, phrases, leads] = /^(\S+) (\S+) (.+?) >(.*)$/.exec(line) ?? [];
      if (!stance || !form || !phrases || leads === undefined) throw new Error(`stances: not a line of phrases: ${line}`);
      const cue: StanceCue = {
        lemma: phrases.split('|')[0]!,
        stance: stance as Stance,
        negated: null,
        form: form as StanceCue['form'],
        leads: leads.split(' ').filter(Boolean),
      };
      return phrases.split('|').map((phrase) => ({ phrase, cue }));
    });
}
