import { PLACE_CLASS, type PlaceHead } from '../../lang/words/places.ts';
import { endingMarks, endingOf, endingsIn, KIND, tokenFrom } from '../../text/index.ts';
import type { Extractor, Page } from '../extractor.ts';
import { type Candidate, isQuote, startOf } from './candidate.ts';
import { INTEREST, lexiconOf, type PlaceLexicon } from './lexicon.ts';
import { curated, mentions, type Taken } from './mentions.ts';
import { headedName, knownName, namedSite, tailedName } from './names.ts';
import { arabicStanding, type Before, englishStanding, type Standing } from './standing.ts';
import { joiners, latinName, openedName, unknownName } from './unknown.ts';

/** The last letters of the unknown names of the report at hand. */
const endings = endingMarks();

/** What has been read of a report so far. */
interface Reading {
  readonly page: Page;
  readonly lexicon: PlaceLexicon;
  readonly taken: Taken[];
  /** How often each country is named, by adjectives (half) and by names that mean one country only. */
  readonly countries: Map<string, number>;
  /** First words of unknown names already read in this report, with the words that follow. */
  readonly locals: Map<string, readonly string[]>;
  /** Which last letters (`endingsIn`) those words have. */
  readonly endings: Uint8Array;
  /** The last letters of the words of the report, by token. */
  readonly ends: Int32Array;
}

/** Reads places: names of the gazetteer and names vouched for by words like "town", where they stand as places and not as actors. */
export const places: Extractor<'places'> = {
  id: 'places',
  needs: [],
  extract: (page) => {
    const reading: Reading = {
      page,
      lexicon: lexiconOf(page.language),
      taken: [],
      countries: new Map(),
      locals: new Map(),
      endings: endings.fill(0),
      ends: endingsIn(page.tokens),
    };
    let sentence = 0;
    for (const [from, to] of page.regions) {
      const first = tokenFrom(page.tokens, from);
      let last = tokenFrom(page.tokens, to);
      if (last > first && page.tokens.end[last - 1]! > to) last--;
      while (sentence < page.sentences.length && page.sentences[sentence]!.end <= from) sentence++;
      for (; sentence < page.sentences.length && page.sentences[sentence]!.start < to; sentence++) {
        const s = page.sentences[sentence]!;
        readSentence(reading, Math.max(s.first, first), Math.min(s.last, last));
        // A sentence that goes on in the next region is read again there.
        if (s.end > to) break;
      }
    }
    return { annotations: mentions(page, reading.lexicon, headlineAgain(reading), reading.countries) };
  },
};

/** What was taken, with the first two sentences read again: a headline uses the names of villages before the report says that they are villages. */
function headlineAgain(reading: Reading): readonly Taken[] {
  const { page, locals, taken } = reading;
  const opening = locals.size > 0 && page.regions.length > 0 ? page.sentences.slice(0, 2) : [];
  const [from, to] = page.regions[0] ?? [0, 0];
  const heads = opening.filter((s) => s.start >= from && s.end <= to);
  if (heads.length === 0) return taken;
  const again: Reading = { ...reading, taken: [], countries: new Map() };
  for (const s of heads) readSentence(again, s.first, s.last);
  const end = heads.at(-1)!.end;
  return [...again.taken, ...taken.filter((t) => t.candidate.start >= end)];
}

/** A list opened by "the towns of": how many names may still follow. */
interface NameList {
  readonly head: PlaceHead;
  readonly left: number;
}

/** Reads one sentence (tokens `first..end`), or the part of it inside a region. */
function readSentence(r: Reading, first: number, end: number): void {
  const { page, lexicon, countries } = r;
  const { tokens } = page;
  const marks = lexicon.marks.of(tokens);
  let before = null as Before | null;
  let list = null as NameList | null;
  let lastHead = first - 9;
  for (let i = first; i < end; i++) {
    const interest = (marks[i]! & lexicon.interesting) === 0 ? 0 : lexicon.interest(tokens, i);
    // Nothing here, no "town of" just before, no list to go on with, no name of this report to come back.
    if (
      interest === 0 &&
      (tokens.kind[i] !== KIND.word || (lastHead < i - 3 && before?.last !== i && (r.locals.size === 0 || r.endings[r.ends[i]!] === 0)))
    )
      continue;
    if ((interest & INTEREST.demonym) !== 0) {
      const country = lexicon.demonym(tokens.words[i]!);
      countries.set(country, (countries.get(country) ?? 0) + 0.5);
    }
    if ((interest & INTEREST.mask) !== 0) {
      const mask = lexicon.masks.match(tokens, i);
      if (mask && mask.last <= end) {
        i = mask.last - 1;
        continue;
      }
    }
    const outside = lastHead >= i - 3 ? headBefore(page, lexicon, i, first) : null;
    if ((interest & INTEREST.head) !== 0) lastHead = i;
    if (outside) list = { head: outside.head, left: outside.head.many ?? 1 };
    let c =
      interest === 0
        ? null
        : namedAt(
            page,
            lexicon,
            i,
            end,
            before?.last === i,
            outside?.head ?? (list && list.left > 0 && before?.last === i ? list.head : null),
          );
    // "مطار بنينا": after such a word no particle is split off.
    if (outside && c?.reading?.preposition) c = null;
    if (c === null && list && list.left > 0) {
      if (outside) c = unknownName(page, lexicon, i, end, list.head, outside.quoted);
      else if (i === before?.last && before.standing.as === 'place') c = listedName(page, lexicon, i, end, list.head);
    }
    const local = c === null;
    if ((interest & INTEREST.opener) !== 0 && (c === null || (c.tier > 0 && c.last === i + 1))) c = openedName(page, lexicon, i, end) ?? c;
    c ??= localName(page, lexicon, i, r.locals, end);
    if (c === null && (interest & INTEREST.capital) !== 0) c = latinName(page, lexicon, i, first, end);
    if (c === null) continue;
    const head = list && list.left > 0 && (outside !== null || (before !== null && follows(page, before.last, c.first))) ? list.head : null;
    const { as, rule, tail } = weigh(r, c, first, end, head, local, before);
    before = { last: c.last, standing: { as, rule } };
    if (head && list) list = { head: list.head, left: list.left - 1 };
    if (as === 'place') {
      if (c.senses.length === 0) remember(r, c);
      r.taken.push({
        candidate: tail ? withTail(page, c, tail) : c,
        rule: c.head ? 'headed' : rule,
        head: head ?? tail ?? c.head,
        country: countryBeside(page, lexicon, c.last, end),
      });
    }
    if (as === 'place' || c.tier === 0) i = c.last - 1;
  }
}

/** Keeps a name nobody knows for its other mentions: "the village of X", and X of "the base of X" where it is no common word with an article. */
function remember(r: Reading, c: Candidate): void {
  const { tokens } = r.page;
  const inner = tokens.words[c.inner]!;
  if (c.head !== null && (!inner.arabic || (c.head.unknown !== 'any' && inner.fold.startsWith('ال')) || inner.fold.length < 4)) return;
  const stem = c.head !== null ? inner.fold : c.reading?.stem || tokens.words[c.first]!.fold;
  let { last } = c;
  while (c.head !== null && last > c.inner + 1 && (r.lexicon.classes(tokens.words[last - 1]!) & PLACE_CLASS.siteTail) !== 0) last--;
  r.endings[endingOf(stem)] = 1;
  r.locals.set(
    stem,
    tokens.words.slice(c.inner + 1, last).map((w) => w.fold),
  );
}

/** The name that starts at token `i`: of the gazetteer, or made by a word that belongs to it; the longer of the two. */
function namedAt(page: Page, lexicon: PlaceLexicon, i: number, end: number, joined: boolean, outside: PlaceHead | null): Candidate | null {
  const known = knownName(page, lexicon, i, end, joined);
  const headed =
    headedName(page, lexicon, i, end) ?? (known ? null : tailedName(page, lexicon, i, end)) ?? namedSite(page, lexicon, i, end, known);
  // سد "تشرين" is the dam of that name, quotation marks or not.
  const quoted = headed && known && known.last > headed.inner && headed.last === known.last + 1 && isQuote(page.tokens, known.last);
  const c = quoted ? { ...known, last: headed.last, end: headed.end } : headed && (!known || headed.last > known.last) ? headed : known;
  // "قرية تل الذهب": a village Tell is known, but the name goes on.
  if (outside && c && c.last === i + 1 && joiners.has(c.reading?.stem ?? '')) {
    const longer = unknownName(page, lexicon, i, end, { ...outside, unknown: 'any' }, false, c.reading?.at);
    if (longer && longer.last > c.last) return longer;
  }
  return c;
}

/** Rules that show a place by what stands right before the name. */
const plain = /^(?:head|in|to|from|preposition|list)$/;

/** Decides how a candidate stands, with what its own name allows: common words and villages need more evidence than cities. */
function weigh(
  r: Reading,
  c: Candidate,
  first: number,
  end: number,
  head: PlaceHead | null,
  local: boolean,
  before: Before | null,
): Standing & { readonly tail: PlaceHead | null } {
  const { page, lexicon, countries } = r;
  const { tokens, language } = page;
  const place = c.head === null ? foremost(lexicon, c) : null;
  const stands = place !== null && (place.kind === 'country' || place.capital || language.places.actors.has(place.key));
  const standing = (language.places.script === 'arabic' ? arabicStanding : englishStanding)(page, lexicon, c, first, end, stands, before);
  let tail = c.head === null && c.last < end ? lexicon.tail(tokens.words[c.last]!) : null;
  // "Tampa Bay Times"
  if (
    tail &&
    c.last + 1 < end &&
    tokens.words[c.last + 1]!.capital &&
    (lexicon.classes(tokens.words[c.last + 1]!) & PLACE_CLASS.notPlace) !== 0
  )
    tail = null;
  let { as } = standing;
  // "لكن" is no "ل" and Cannes.
  if (
    c.head === null &&
    c.reading &&
    c.reading.at > 0 &&
    (c.reading.stem.length <= 2 || (c.reading.stem.length === 3 && place && !curated(place.key)))
  )
    as = 'unclear';
  // "فاطمة" is no "ف" and a town.
  if (c.reading?.conjunction === 'ف' && !stands) as = 'unclear';
  // "مباحثات سورية": the adjective, unless a preposition or head word stands before.
  if (stands && as === 'place' && !plain.test(standing.rule) && lexicon.demonym(tokens.words[c.first]!) !== '') as = 'actor';
  // "العاصمة السعودية": the adjective of a definite noun.
  if (
    as === 'place' &&
    c.first > first &&
    c.reading?.at === 0 &&
    lexicon.demonym(tokens.words[c.first]!) !== '' &&
    /^(?:ال|بال|لل|وال|فال)..../.test(tokens.words[c.first - 1]!.fold)
  )
    as = 'actor';
  // "الأجواء السلمية": an adjective of the definite noun before it.
  if (
    as === 'place' &&
    standing.rule === 'name' &&
    c.first > first &&
    c.last === c.first + 1 &&
    /^ال.+يه$/.test(tokens.words[c.first]!.fold) &&
    /^(?:ال|بال|لل|وال|فال)...|...(?:ها|هم|نا)$/.test(tokens.words[c.first - 1]!.fold)
  )
    as = 'unclear';
  if (c.tier === 2 && !head && !tail && !vouched(page, lexicon, c, place, end, standing.rule)) as = 'unclear';
  if (c.tier === 1 && as === 'place' && standing.rule === 'name') as = 'unclear';
  // "السفيرة الأميركية": a title that is a town's name too.
  if (as === 'place' && standing.rule === 'name' && (lexicon.classes(tokens.words[c.first]!) & PLACE_CLASS.common) !== 0) as = 'unclear';
  if (local && c.head === null && as === 'place' && !plain.test(standing.rule) && standing.rule !== 'scene') as = 'unclear';
  if (tail && as === 'unclear') as = 'place';
  if (
    place?.country &&
    (head !== null || curated(place.key)) &&
    (place.kind === 'country' || c.senses.every((x) => x.tier > c.tier || lexicon.gazetteer.place(x.place).country === place.country))
  )
    countries.set(place.country, (countries.get(place.country) ?? 0) + 1);
  return { as, rule: standing.rule, tail };
}

/** The likeliest of the places a name may mean, as far as the name alone tells. */
function foremost(lexicon: PlaceLexicon, c: Candidate): ReturnType<PlaceLexicon['gazetteer']['place']> | null {
  let best: ReturnType<PlaceLexicon['gazetteer']['place']> | null = null;
  for (const s of c.senses) {
    if (s.tier !== c.tier) continue;
    const p = lexicon.gazetteer.place(s.place);
    if (best === null || p.rank > best.rank) best = p;
  }
  return best;
}

/** Whether a name that is also a common word is vouched for: "in Cleveland", "Flint, Mich." */
function vouched(page: Page, lexicon: PlaceLexicon, c: Candidate, place: ReturnType<typeof foremost>, end: number, rule: string): boolean {
  const { tokens } = page;
  // "إلى قطر", "في مصر وقطر": a country, unless a measure follows ("في قطر طوله").
  if (tokens.words[c.first]!.arabic)
    return place?.kind === 'country' && /^(?:preposition|list|from|to|visited)$/.test(rule) && tokens.kind[c.last] !== KIND.number;
  if (countryBeside(page, lexicon, c.last, end) !== '') return true;
  return (
    place !== null &&
    place.rank >= 50 &&
    c.first > 0 &&
    tokens.words[c.first - 1]!.fold === 'in' &&
    !/^['’]/.test(tokens.words[c.last]?.raw ?? '')
  );
}

/** A name that the report has vouched for before ("the village of X") and uses again. */
function localName(
  page: Page,
  lexicon: PlaceLexicon,
  i: number,
  locals: ReadonlyMap<string, readonly string[]>,
  end: number,
): Candidate | null {
  if (locals.size === 0) return null;
  const { tokens } = page;
  for (const { stem, reading } of lexicon.stems(tokens.words[i]!)) {
    const rest = locals.get(stem);
    if (rest === undefined || (stem.length < 4 && rest.length === 0)) continue;
    const last = i + 1 + rest.length;
    if (last > end || !rest.every((w, k) => tokens.words[i + 1 + k]!.fold === w)) continue;
    return {
      first: i,
      last,
      start: startOf(tokens, i, reading),
      end: tokens.end[last - 1]!,
      reading,
      senses: [],
      tier: 0,
      head: null,
      inner: i,
    };
  }
  return null;
}

/** The word like "town of" right before token `i`, with whether a quotation mark stands between. */
function headBefore(page: Page, lexicon: PlaceLexicon, i: number, first: number): { head: PlaceHead; quoted: boolean } | null {
  const { tokens } = page;
  let p = i - 1;
  const quoted = p >= first && isQuote(tokens, p);
  if (quoted || (p >= first && tokens.words[p]!.raw === '#')) p--;
  const of = p >= first && tokens.words[p]!.raw === 'of';
  if (of) p--;
  if (p < first || tokens.kind[p] !== KIND.word) return null;
  const read = lexicon.head(tokens.words[p]!);
  // "من ناحية السكن": as to housing.
  if (read && p > first && tokens.words[p]!.fold === 'ناحيه' && tokens.words[p - 1]!.fold === 'من') return null;
  // "the landing site of X"
  if (of && p > first && tokens.words[p]!.fold === 'site' && tokens.words[p - 1]!.fold === 'landing')
    return { head: page.language.places.heads.get('village')!, quoted };
  // English: only "the town of" vouches for a name that nobody knows.
  if (read) return { head: tokens.words[p]!.arabic || of ? read.head : { ...read.head, unknown: 'none' }, quoted };
  // "العاصمة السورية دمشق", "the Syrian city of"
  if (p > first && lexicon.demonym(tokens.words[p]!) !== '') {
    const fold = tokens.words[p - 1]!.fold.replace(/^(?:وال|بال|فال|لل|ال)/, '');
    const head = page.language.places.heads.get(fold);
    if (head && !head.inside) return { head: { ...head, unknown: 'none' }, quoted };
  }
  return null;
}

/** Whether token `i` goes on a list whose last name ends before token `last`. */
function follows(page: Page, last: number, i: number): boolean {
  const { tokens } = page;
  let j = last;
  while (j < i && (tokens.kind[j] === KIND.punctuation || /^(?:و|and|او|or)$/.test(tokens.words[j]!.fold))) j++;
  return j === i && i - last <= 3;
}

/** An unknown name in a list after "the two towns of X": joined by "and". */
function listedName(page: Page, lexicon: PlaceLexicon, i: number, end: number, head: PlaceHead): Candidate | null {
  const word = page.tokens.words[i]!;
  if (!word.arabic || head.many !== 2 || !word.fold.startsWith('و') || (word.fold.length < 5 && !joiners.has(word.fold.slice(1))))
    return null;
  if (lexicon.classes(word) !== 0) return null;
  return unknownName(page, lexicon, i, end, { ...head, unknown: 'any' }, false, 1);
}

/** The name with the word after it that belongs to it: "Hama province". */
function withTail(page: Page, c: Candidate, tail: PlaceHead): Candidate {
  return tail.inside ? { ...c, last: c.last + 1, end: page.tokens.end[c.last]! } : c;
}

/** Country told by what follows a name: its adjective ("دير الزور السورية"), or its own name after a comma ("Homs, Syria"). */
function countryBeside(page: Page, lexicon: PlaceLexicon, i: number, end: number): string {
  const { tokens } = page;
  if (i >= end) return '';
  const adjective = tokens.words[i]!.arabic ? lexicon.demonym(tokens.words[i]!) : '';
  if (adjective !== '') return adjective;
  const { raw } = tokens.words[i]!;
  if ((raw === ',' || raw === '،') && i + 1 < end) {
    const c = knownName(page, lexicon, i + 1, end);
    const place = c && c.senses.length > 0 ? lexicon.gazetteer.place(c.senses[0]!.place) : null;
    if (place && (place.kind === 'country' || place.kind === 'province')) return place.country ?? '';
  }
  return '';
}
