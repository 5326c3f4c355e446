import type { Language } from '../../lang/language.ts';
import type { ActorContext, ActorPhrase, ActorWords } from '../../lang/words/actors.ts';
import { type ActorMention, bySpan } from '../../model/index.ts';
import { endingMarks, endingOf, endingsIn, ints, octets, sourceOffset, tokenFrom } from '../../text/index.ts';
import { type Extractor, type Found, idMaker, type Page, type Writable } from '../extractor.ts';
import { marksOf } from '../marks.ts';
import { joinAcronyms } from './acronyms.ts';
import { Entities, type Entity, namesOf, rootOf } from './entities.ts';
import { asOutlet, type OwnOutlet, outletPhrase, ownOutlet } from './own-outlet.ts';

/** Reads actors: the language's grammar finds the phrases, sentence by sentence; then mentions of one actor are brought together. */
export const actors: Extractor<'actors'> = {
  id: 'actors',
  needs: ['places'],
  extract: (page, found) => ({ annotations: readActors(page, found) }),
};

interface Resolved {
  readonly start: number;
  readonly end: number;
  readonly entity: Entity;
  readonly form: ActorMention['form'];
  readonly rule: string;
  /** What the actor speaks for; null when nothing is named. */
  body: Entity | null;
}

function readActors(page: Page, found: Found): readonly ActorMention[] {
  const words = page.language.actors;
  const context = contextOf(page, found);
  const entities = new Entities(words);
  const resolved: Resolved[] = [];
  const covered = octets(page.tokens.count);
  const own = ownOutlet(page);
  let region = 0;
  const spans: { first: number; last: number }[] = [];
  for (const sentence of page.sentences) {
    while (region < page.regions.length && page.regions[region]![1] <= sentence.start) region++;
    const r = page.regions[region];
    if (r === undefined) break;
    if (sentence.start < r[0] || sentence.end > r[1]) continue;
    spans.push(sentence);
    for (const phrase of words.phrases(context, sentence.first, sentence.last))
      settle(own === null ? phrase : asOutlet(phrase, own), context, entities, resolved, covered);
    if (own !== null) ownOutletAlone(own, sentence, context, entities, resolved, covered);
  }
  surnamesAlone(page, words, context, entities, resolved, covered, spans);
  joinAcronyms(entities.all);
  resolved.sort((a, b) => bySpan(a, b));
  const id = idMaker('a');
  const out: ActorMention[] = [];
  let before: Resolved | null = null;
  for (const m of resolved) {
    if (before !== null && before.start === m.start && before.end === m.end) continue;
    before = m;
    const entity = rootOf(m.entity);
    const body = m.body === null ? null : rootOf(m.body);
    const mention: Writable<ActorMention> = {
      id: id(m),
      start: m.start,
      end: m.end,
      quote: page.text.slice(m.start, m.end),
      rule: m.rule,
      actor: entity.key,
      names: namesOf(entity, words),
      kind: entity.kind,
      ref: entity.ref,
      form: m.form,
    };
    if (body !== null && body !== entity) mention.affiliation = body.key;
    out.push(mention);
  }
  return out;
}

/** Resolves a phrase and those inside it. The outer one first: "وكالة رويترز" before what stands in it. */
function settle(p: ActorPhrase, context: ActorContext, entities: Entities, resolved: Resolved[], covered: Uint8Array): Entity | null {
  if (p.kind === 'person' && p.rule === 'actors/name' && context.inPlace[p.first] === 1 && context.inPlace[p.last - 1] === 1) return null;
  const entity = entities.resolve(p);
  for (let t = p.first; t < p.last; t++) covered[t] = 1;
  const mention: Resolved | null = entity === null ? null : { start: p.start, end: p.end, entity, form: p.form, rule: p.rule, body: null };
  if (mention !== null) resolved.push(mention);
  for (const n of p.nested) {
    const e = settle(n, context, entities, resolved, covered);
    if (e !== null && n.kind !== 'person' && mention !== null) mention.body ??= e;
  }
  return entity;
}

/** The report's own outlet where no phrase was read. */
function ownOutletAlone(
  own: OwnOutlet,
  sentence: { readonly first: number; readonly last: number },
  context: ActorContext,
  entities: Entities,
  resolved: Resolved[],
  covered: Uint8Array,
): void {
  for (let t = sentence.first; t < sentence.last; t++) {
    const last = own.ends.get(t);
    if (last === undefined || last > sentence.last || covered.subarray(t, last).includes(1)) continue;
    settle(outletPhrase(t, last, own.starts.get(t)!, context.tokens.end[last - 1]!, own), context, entities, resolved, covered);
  }
}

const nameables = new WeakMap<Language, number>();

/** Which words can be a name by their letters: Arabic ones and those with a capital; the bit of that answer in the marks. */
function nameableIn(language: Language): number {
  let bit = nameables.get(language);
  if (bit === undefined) nameables.set(language, (bit = marksOf(language).ask((word) => word.arabic || word.capital)));
  return bit;
}

/** The last letters of the surnames of the report at hand. */
const surnameEndings = endingMarks();

/** Surnames that stand alone where the grammar sees no sign of a name: known from a full name elsewhere in the report. */
function surnamesAlone(
  page: Page,
  words: ActorWords,
  context: ActorContext,
  entities: Entities,
  resolved: Resolved[],
  covered: Uint8Array,
  spans: readonly { first: number; last: number }[],
): void {
  const surnames = entities.surnames();
  if (surnames.size === 0) return;
  const { tokens } = page;
  const nameable = nameableIn(page.language);
  const marks = marksOf(page.language).of(tokens);
  // Most words are told from a surname by their last three letters.
  const ends = endingsIn(tokens);
  const endings = surnameEndings.fill(0);
  for (const s of surnames) endings[endingOf(s)] = 1;
  for (const { first, last } of spans) {
    for (let t = first; t < last; t++) {
      if ((marks[t]! & nameable) === 0 || endings[ends[t]!] === 0 || covered[t] === 1 || context.inPlace[t] === 1) continue;
      const word = tokens.words[t]!;
      for (const r of page.language.readings(word)) {
        if (r.tail > 0) continue;
        const bare = words.bare(r.stem);
        if (!surnames.has(bare)) continue;
        // A name that is a common word or given name too: only beside a verb of saying.
        if ((bare.length < 4 || words.commonNames.has(bare)) && !speaks(words, page, t)) continue;
        const entity = entities.surnamed(bare);
        if (!entity) continue;
        entities.touch(entity);
        resolved.push({
          start: sourceOffset(tokens, t, r.at),
          end: tokens.end[t]!,
          entity,
          form: 'surname',
          rule: 'actors/surname',
          body: null,
        });
        break;
      }
    }
  }
}

function speaks(words: ActorWords, page: Page, t: number): boolean {
  const { tokens } = page;
  if (page.language.order === 'verb-first') return t > 0 && words.says(tokens.words[t - 1]!);
  return (t + 1 < tokens.count && words.says(tokens.words[t + 1]!)) || (t > 0 && words.says(tokens.words[t - 1]!));
}

/** Where places stand, by token. */
function contextOf(page: Page, found: Found): ActorContext {
  const { tokens } = page;
  const placeEnd = ints(tokens.count);
  const inPlace = octets(tokens.count);
  for (const place of found.places) {
    // A place may start inside a token, behind its clitics.
    let first = tokenFrom(tokens, place.start);
    if (first > 0 && tokens.end[first - 1]! > place.start) first--;
    let last = tokenFrom(tokens, place.end);
    if (last <= first) last = first + 1;
    if (first >= tokens.count) continue;
    placeEnd[first] = Math.min(last, tokens.count);
    for (let t = first; t < last && t < tokens.count; t++) inPlace[t] = 1;
  }
  return { tokens, placeEnd, inPlace };
}
