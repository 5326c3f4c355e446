import type { Language } from '../../lang/language.ts';
import type { Cue } from '../../lang/words/statements.ts';
import { type PhraseMatch, PhraseTrie } from '../../text/index.ts';

/** A cue word found: its tokens, how its first word was read, and the senses it may have. */
export type CueMatch = PhraseMatch<Cue>;

const tries = new WeakMap<Language, PhraseTrie<Cue>>();

/** The cues of a language as a trie, made once. */
export function cueTrie(language: Language): PhraseTrie<Cue> {
  let trie = tries.get(language);
  if (!trie) {
    trie = new PhraseTrie<Cue>(language.readings);
    for (const { phrase, cue } of language.statements.cues) trie.add(phrase, cue);
    tries.set(language, trie);
  }
  return trie;
}
