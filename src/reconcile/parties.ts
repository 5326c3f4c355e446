import type { Language } from '../lang/language.ts';
import type { ActorPhrase } from '../lang/words/actors.ts';
import type { SourceRef } from '../model/index.ts';
import { fold, KIND } from '../text/index.ts';
import type { Actors } from './actors.ts';
import type { Clause } from './clauses.ts';
import type { OpenReport } from './open.ts';

/** What a party of a sentence is to the act told in it. `bare`: nothing stands before it, so it does the act or suffers it. */
export type PartyRole = 'bare' | 'through' | 'to' | 'from' | 'between' | 'by';

/** A party named in a sentence. */
export interface Party {
  readonly role: PartyRole;
  /** As the dossier knows it; a body or a person of a state is kept under the state's key. */
  readonly source: SourceRef;
  /** Tokens `[first, last)`. */
  readonly first: number;
  readonly last: number;
}

/** Tokens after "through" in which the carrier's name is looked for when no actor is read there. */
const NAME = 3;

const kinds: Readonly<Partial<Record<ActorPhrase['kind'], SourceRef['kind']>>> = {
  person: 'person',
  state: 'state',
  organ: 'organisation',
  'armed-group': 'armed-group',
  organisation: 'organisation',
  group: 'organisation',
  role: 'role',
};

/** The parties of the clause's sentence, each with the preposition that stands before it or before the one it is joined to by "and". */
export function partiesOf(c: Clause, actors: Actors): readonly Party[] {
  const { report } = c;
  const { language, tokens } = report;
  const s = report.sentences[c.sentence];
  if (!language || !s) return [];
  const words = language.accounts;
  const none = { placeEnd: new Int32Array(tokens.count), inPlace: new Uint8Array(tokens.count) };
  const phrases = language.actors.phrases({ tokens, ...none }, s.first, s.last);
  const named: Named[] = phrases.flatMap((p) => {
    const source = sourceOf(report, p, actors);
    return source === null ? [] : [{ start: p.start, first: p.first, last: p.last, source }];
  });
  const found: Party[] = [];
  for (const p of [...named, ...statesIn(c, phrases, actors)].sort((a, b) => a.first - b.first))
    found.push({ role: roleOf(report, language, p, s.first, found.at(-1)), source: p.source, first: p.first, last: p.last });
  // A carrier told by office and nationality only: "عبر الوسيط العماني", "through Omani mediators".
  for (let t = s.first; t < s.last; t++) {
    const opens = words.through.has(tokens.words[t]!.fold)
      ? t + 1
      : t + 1 < s.last && words.throughPairs.has(`${tokens.words[t]!.fold} ${tokens.words[t + 1]!.fold}`)
        ? t + 2
        : -1;
    if (opens < 0 || found.some((p) => p.first >= opens && p.first < opens + NAME)) continue;
    let state = '';
    let last = opens;
    for (; last < Math.min(s.last, opens + NAME) && tokens.kind[last] === KIND.word; last++) {
      state ||= words.stateOfAdjective(tokens.words[last]!);
      if (state !== '' && (language.order === 'verb-first' || words.mediating.has(tokens.words[last]!.fold))) {
        last++;
        break;
      }
    }
    if (state === '' || last === opens) continue;
    const name = report.text.slice(tokens.start[opens]!, tokens.end[last - 1]!);
    found.push({ role: 'through', source: stateSource(state, name, actors), first: opens, last });
  }
  return found.sort((a, b) => a.first - b.first);
}

/** A party before its role is known; `start` leaves out a clitic on the name. */
interface Named {
  readonly start: number;
  readonly first: number;
  readonly last: number;
  readonly source: SourceRef;
}

/** Most words of a state's name. */
const STATE = 3;

/** States named where the grammar of actors reads none, since they do nothing there: "to Tehran", "between Turkey and …". */
function statesIn(c: Clause, phrases: readonly ActorPhrase[], actors: Actors): readonly Named[] {
  const { tokens, sentences, language } = c.report;
  const s = sentences[c.sentence]!;
  const states = language!.accounts.states;
  const found: Named[] = [];
  for (let t = s.first; t < s.last; t++) {
    if (tokens.kind[t] !== KIND.word || phrases.some((p) => p.first <= t && t < p.last)) continue;
    for (let n = Math.min(STATE, s.last - t); n > 0; n--) {
      let name = '';
      for (let k = t; k < t + n; k++) name += (k > t ? ' ' : '') + tokens.words[k]!.fold;
      const clitic = states.has(name) ? 0 : /^[ول](?=.{3})/u.test(name) && states.has(name.slice(1)) ? 1 : -1;
      if (clitic < 0) continue;
      const start = tokens.start[t]! + clitic;
      const written = c.report.text.slice(start, tokens.end[t + n - 1]!);
      found.push({ start, first: t, last: t + n, source: stateSource(states.get(name.slice(clitic))!, written, actors) });
      t += n - 1;
      break;
    }
  }
  return found;
}

/** A state under the name that the words give it. */
export function stateSource(key: string, name: string, actors: Actors): SourceRef {
  const known = actors.get(key);
  return {
    key,
    name: known?.name ?? name,
    names: [...new Set([...(known === null ? [name] : []), ...actors.namesOf(key), name])],
    kind: 'state',
  };
}

function sourceOf(report: OpenReport, p: ActorPhrase, actors: Actors): SourceRef | null {
  const kind = kinds[p.kind];
  if (kind === undefined) return null;
  const { analysis } = report.item;
  const mention =
    analysis.actors.find((m) => m.start <= p.start && p.end <= m.end) ??
    analysis.actors.find((m) => m.start >= p.start && m.end <= p.end && m.ref !== null);
  const body = p.state ?? null;
  if (body !== null && p.kind !== 'state' && p.kind !== 'armed-group')
    return { ...stateSource(body, p.label, actors), name: p.label, kind };
  const key =
    (mention && actors.keyOf(report.doc, mention.actor)) ??
    p.ref ??
    (p.anaphor ? null : actors.named(p.label)) ??
    (p.anaphor ? null : `name:${fold(p.label)}`);
  if (key === null) return null;
  const actor = actors.get(key);
  // Whoever speaks for a body speaks of what it sent.
  const home = mention?.affiliation === undefined ? null : actors.keyOf(report.doc, mention.affiliation);
  if (home !== null && home !== key) return { key: home, name: p.label, names: [p.label], kind };
  return { key, name: actor?.name ?? p.label, names: actor?.names ?? [p.label], kind };
}

function roleOf(report: OpenReport, language: Language, p: Named, first: number, previous: Party | undefined): PartyRole {
  const { tokens, text } = report;
  const words = language.accounts;
  // A clitic on the name itself: لـ to, ب by, و and.
  const glued = p.start > tokens.start[p.first]! ? fold(text.slice(tokens.start[p.first]!, p.start)) : '';
  if (/^و?ل/u.test(glued)) return 'to';
  let t = p.first - 1;
  while (t >= first && (tokens.words[t]!.fold === 'the' || tokens.words[t]!.fold === 'both')) t--;
  const w = t >= first ? tokens.words[t]!.fold : '';
  const two = t - 1 >= first ? `${tokens.words[t - 1]!.fold} ${w}` : '';
  if (words.through.has(w) || words.throughPairs.has(two)) return 'through';
  if (words.between.has(w)) return 'between';
  if (words.from.has(w)) return 'from';
  if (words.to.has(w)) return 'to';
  if (words.by.has(w)) return 'by';
  const joined = words.and.has(w) || glued.startsWith('و') || (tokens.kind[t] === KIND.punctuation && /^[,،]$/u.test(tokens.words[t]!.raw));
  if (joined && previous && p.first - previous.last <= 2) return previous.role;
  return 'bare';
}
