import type { ActorPhrase } from '../../lang/words/actors.ts';
import { fold, KIND, sourceOffset, tokenize } from '../../text/index.ts';
import type { Page } from '../extractor.ts';

/** The outlet that published the report, where its text names it. */
export interface OwnOutlet {
  /** Name as the report's metadata give it. */
  readonly name: string;
  readonly key: string;
  /** End token (exclusive) of the name by its first token. */
  readonly ends: ReadonlyMap<number, number>;
  /** UTF-16 offset where the name starts, by its first token: behind a clitic. */
  readonly starts: ReadonlyMap<number, number>;
}

/** Where the text names the report's own outlet; null when it does not. One word says too little: "الوطن", "Independent". Addresses are no names. */
export function ownOutlet(page: Page): OwnOutlet | null {
  const name = page.report.source.value?.trim() ?? '';
  if (!/\s/.test(name) || name.length > 80) return null;
  const wanted = tokenize(name);
  const folds: string[] = [];
  for (let t = 0; t < wanted.count; t++) if (wanted.kind[t] === KIND.word) folds.push(wanted.words[t]!.fold);
  const [first = ''] = folds;
  if (folds.length < 2) return null;
  const { tokens, language } = page;
  const ends = new Map<number, number>();
  const starts = new Map<number, number>();
  for (let t = 0; t + folds.length <= tokens.count; t++) {
    if (tokens.kind[t] !== KIND.word || tokens.words[t + 1]!.fold !== folds[1]) continue;
    const word = tokens.words[t]!;
    const reading = language.readings(word).find((r) => r.tail === 0 && (r.stem === first || word.fold.slice(r.at) === first));
    if (reading === undefined || !folds.every((f, n) => n === 0 || tokens.words[t + n]!.fold === f)) continue;
    if (!word.arabic && !word.capital) continue;
    ends.set(t, t + folds.length);
    starts.set(t, sourceOffset(tokens, t, reading.at));
  }
  return ends.size === 0 ? null : { name, key: fold(name), ends, starts };
}

/** The phrase as a mention of the outlet where it was read as a person's name and lies on the outlet's. */
export function asOutlet(p: ActorPhrase, own: OwnOutlet): ActorPhrase {
  return p.kind === 'person' && own.ends.get(p.first) === p.last ? outletPhrase(p.first, p.last, p.start, p.end, own) : p;
}

/** A mention of the outlet at the tokens `first..last`. */
export function outletPhrase(first: number, last: number, start: number, end: number, own: OwnOutlet): ActorPhrase {
  return {
    start,
    end,
    first,
    last,
    kind: 'outlet',
    form: 'name',
    ref: null,
    weak: false,
    head: '',
    also: [],
    state: null,
    name: null,
    key: own.key,
    label: own.name,
    aliases: [],
    anaphor: false,
    needsAntecedent: false,
    nested: [],
    rule: 'actors/own-outlet',
  };
}
