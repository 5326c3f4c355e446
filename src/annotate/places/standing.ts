import { PLACE_CLASS } from '../../lang/words/places.ts';
import { KIND } from '../../text/index.ts';
import type { Page } from '../extractor.ts';
import { type Candidate, isQuote } from './candidate.ts';
import type { PlaceLexicon } from './lexicon.ts';

/** How a name stands in its sentence: as a place, as an actor, as part of another name; and by which rule we say so. */
export interface Standing {
  readonly as: 'place' | 'actor' | 'name' | 'unclear';
  readonly rule: string;
}

/** What was decided about the candidate before in the same sentence. */
export interface Before {
  readonly last: number;
  readonly standing: Standing;
}

const place = (rule: string): Standing => ({ as: 'place', rule });
const actor = (rule: string): Standing => ({ as: 'actor', rule });
const name = (rule: string): Standing => ({ as: 'name', rule });

/**
 * Tells place from actor for an Arabic name. `first..end` are the sentence's tokens. `stands`: the name can stand for a government.
 * Evidence is taken nearest first: clitic, head word, preposition, governing noun, neighbours in a list, verb, then the default.
 */
export function arabicStanding(
  page: Page,
  lexicon: PlaceLexicon,
  c: Candidate,
  first: number,
  end: number,
  stands: boolean,
  before: Before | null,
): Standing {
  const { tokens } = page;
  const { classes } = lexicon;
  const at = (i: number): number => (i >= first && tokens.kind[i] === KIND.word ? classes(tokens.words[i]!) : 0);
  const preposition = c.reading?.preposition ?? '';
  // Back over opening marks.
  let p = c.first - 1;
  let quoted = false;
  while (p >= first && (isQuote(tokens, p) || /^[(#]$/.test(tokens.words[p]!.raw))) {
    quoted ||= isQuote(tokens, p);
    p--;
  }
  const next = c.last < end ? tokens.words[c.last]! : null;
  // "#أحرار_حوران": part of a hashtag that is another name.
  while (p > first && tokens.words[p]!.raw === '_' && lexicon.head(tokens.words[p - 1]!)) p--;
  if (p >= first && tokens.words[p]!.raw === '_') return name('hashtag');
  if (next?.raw === '_' && (quoted || c.first === 0 || tokens.words[c.first - 1]!.raw === '#')) return name('hashtag');
  const left = at(p);
  const vouched =
    preposition !== '' ||
    (left & (PLACE_CLASS.locative | PLACE_CLASS.open)) !== 0 ||
    (p >= first && lexicon.head(tokens.words[p]!) !== null);
  if (next && !vouched && ((page.language.places.classes.get(next.fold) ?? 0) & PLACE_CLASS.notPlace) !== 0) return name('part-of-name');
  // "بنغازي 13 مايو (منبر برقة) -", "النبأ - صنعاء - 14 نوفمبر": the line of place and day.
  if (isDateline(page, c, p, first, end)) return place('dateline');
  // "جنيف 8": a round of talks, unless the talks are named.
  if (next && next.kind === KIND.number && next.fold.length < 3 && c.head === null && (left & PLACE_CLASS.scene) === 0)
    return name('round');
  if (preposition === 'ب') return stands && (left & PLACE_CLASS.agentive) !== 0 ? actor('agentive') : place('in');
  const headed = p >= first ? lexicon.head(tokens.words[p]!) : null;
  if (headed && !headed.head.inside) return place('head');
  if (headed?.head.inside) return place('head-inside');
  // "العاصمة السورية دمشق"
  if (p > first && lexicon.demonym(tokens.words[p]!) !== '') {
    const h = lexicon.head(tokens.words[p - 1]!);
    if (h || /^(?:ال|بال|لل|وال)(?:مدينه|بلده|عاصمه|محافظه|قريه|ضاحيه|جاره|شقيقه)$/.test(tokens.words[p - 1]!.fold)) return place('head');
  }
  if (p >= first && preposition === '' && c.reading?.conjunction === '') {
    if ((left & PLACE_CLASS.organisation) !== 0 && (left & PLACE_CLASS.scene) === 0) return name('organisation');
    if ((left & PLACE_CLASS.office) !== 0 && !stands) return place('office');
    if ((left & PLACE_CLASS.organ) !== 0) return stands ? actor('organ') : name('organ');
    // "سرايا سيف بابل" in quotation marks: a title, whose last word is a place.
    if (left === 0 && p >= first && tokens.kind[p] === KIND.word && endsTitle(page, c, p, first, end)) return name('title');
    if ((left & PLACE_CLASS.person) !== 0 && !stands) return name('person');
  }
  // A list: the second of two joined names stands as the first does.
  const joined = before !== null && joins(page, before.last, c, stands);
  if (preposition === '' && joined && before) {
    // "في هجوم الحقل وأربيل تشكك": a second clause, whose subject it is.
    const acts =
      stands && next?.arabic === true && /^[يت]../.test(next.fold) && page.language.statements.verbFirst?.isVerb(next.fold) === true;
    if (before.standing.as === 'place' && !acts) return place('list');
    if (stands && before.standing.as === 'actor') return actor('list');
  }
  if (preposition === 'ل') {
    if (!stands || (left & (PLACE_CLASS.motion | PLACE_CLASS.locative)) !== 0 || (at(p - 1) & PLACE_CLASS.motion) !== 0) return place('to');
    return actor('for');
  }
  if (c.reading?.conjunction === '') {
    if ((left & PLACE_CLASS.open) !== 0) {
      const word = tokens.words[p]!.fold.replace(/^[وف](?=...)/, '');
      const motion = ((at(p - 1) | at(p - 2)) & PLACE_CLASS.motion) !== 0;
      if (!stands) return place('preposition');
      if (word.endsWith('من'))
        return ((at(p - 1) | at(p - 2)) & PLACE_CLASS.agentive) !== 0 && !(at(p - 1) & PLACE_CLASS.motion)
          ? actor('agentive')
          : place('from');
      return motion ? place('preposition') : actor('preposition');
    }
    if ((left & PLACE_CLASS.locative) !== 0) {
      if (stands && tokens.words[p]!.fold.endsWith('الي') && ((at(p - 1) | at(p - 2) | at(p - 3)) & PLACE_CLASS.envoy) !== 0)
        return actor('envoy');
      return place('preposition');
    }
    if ((left & PLACE_CLASS.scene) !== 0) return place('scene');
    if ((left & PLACE_CLASS.scenic) !== 0) return place('scenic');
  }
  if (next && (classes(next) & PLACE_CLASS.scenic) !== 0) return place('scenic');
  // A dateline: "إيران.. انتهاء", "دمشق - سانا", or a name alone on its line.
  if (
    p < first &&
    (c.last >= end || /^[.…|(/–-]$/.test(next!.raw) || (next!.raw === ':' && c.last + 1 < end && isQuote(tokens, c.last + 1)))
  )
    return place('dateline');
  // "الجزائر: حكومة التكنوقراط تقدم …": the country is the topic, what follows acts.
  if (p < first && next?.raw === ':' && c.last + 1 < end && tokens.kind[c.last + 1] === KIND.word) {
    const topic =
      (page.language.places.classes.get(tokens.words[c.last + 1]!.fold.replace(/^ال/, '')) ?? 0) &
      (PLACE_CLASS.organ | PLACE_CLASS.organisation);
    if (topic !== 0 && c.senses.some((x) => lexicon.gazetteer.place(x.place).kind === 'country')) return place('dateline');
  }
  if (stands && preposition === '' && c.reading?.conjunction === '')
    for (let i = c.first - 2; i >= Math.max(first, c.first - 5); i--) {
      if ((at(i) & PLACE_CLASS.visit) !== 0) return place('visited');
      if (tokens.kind[i] !== KIND.word || (at(i) & (PLACE_CLASS.open | PLACE_CLASS.locative)) !== 0) break;
    }
  if (stands) return actor('subject');
  // A title alone in quotation marks: an outlet, a group, an operation.
  if (
    quoted &&
    c.last < end &&
    isQuote(tokens, c.last) &&
    c.senses.some((s) => page.language.places.titles.has(lexicon.gazetteer.place(s.place).key))
  )
    return name('title');
  if (c.tier > 0) return { as: 'unclear', rule: 'bare' };
  return place('name');
}

/** Tokens from a place to the mark that ends a line of place and day. */
const DATELINE = 9;

/**
 * Whether a place opens a line of place and day or stands in one behind the outlet: a day or a dash follows, and a dash or bracket ends it. `p`: token before the name
 * and its marks.
 */
function isDateline(page: Page, c: Candidate, p: number, first: number, end: number): boolean {
  const { tokens } = page;
  if (c.reading && c.reading.at > 0) return false;
  const raw = (i: number): string => (i < end ? tokens.words[i]!.raw : '');
  const behindOutlet = p > first && p - first <= 4 && isDash(raw(p)) && isDash(raw(c.last));
  if (p >= first) return behindOutlet && tokens.kind[c.last + 1] === KIND.number;
  let t = c.last;
  if (raw(t) === ',' || raw(t) === '،') t++;
  // "Jan. 14", "13 مايو 2024", "في 6 مارس"
  const day =
    t < end && (tokens.kind[t] === KIND.number ? t : tokens.kind[t] === KIND.word && tokens.kind[t + 1] === KIND.number ? t + 1 : -1);
  const dotted = raw(t + 1) === '.' && tokens.kind[t + 2] === KIND.number;
  if ((day === false || day < 0) && !dotted) return false;
  for (let k = t + 1; k < Math.min(end, t + DATELINE); k++) if (isDash(raw(k)) || raw(k) === '(' || raw(k) === '/') return true;
  return false;
}

function isDash(raw: string): boolean {
  return raw === '-' || raw === '–' || raw === '—';
}

/** Words of a title before its last. */
const TITLE = 3;

/** Whether the name closes a short title in quotation marks that other words open. */
function endsTitle(page: Page, c: Candidate, p: number, first: number, end: number): boolean {
  const { tokens } = page;
  if (c.last >= end || !isQuote(tokens, c.last) || p !== c.first - 1) return false;
  for (let k = p - 1; k >= Math.max(first, p - TITLE); k--) {
    if (isQuote(tokens, k)) return true;
    if (tokens.kind[k] !== KIND.word) return false;
  }
  return false;
}

/** Whether a candidate is joined to the one that ends before token `last` by "and", "or" or a comma. */
function joins(page: Page, last: number, c: Candidate, stands: boolean): boolean {
  const { tokens } = page;
  let i = last;
  while (i < c.first && tokens.kind[i] === KIND.punctuation && '"”»)،,-–'.includes(tokens.words[i]!.raw)) i++;
  if (i < c.first && /^(?:و|او|and|or)$/.test(tokens.words[i]!.fold)) i++;
  while (i < c.first && (isQuote(tokens, i) || tokens.words[i]!.raw === '(')) i++;
  if (i < c.first && /^(?:the)$/.test(tokens.words[i]!.fold)) i++;
  // Two names with nothing between are a list of capitals ("خط بغداد دمشق") or none ("في بغداد ديانا ميرسر").
  return i === c.first && (i > last || stands || c.reading?.conjunction !== '');
}

/** Words of a candidate; the letters of an abbreviation are one. */
function wordCount(page: Page, c: Candidate): number {
  let n = 0;
  for (let i = c.first; i < c.last; i++) if (page.tokens.kind[i] === KIND.word && page.tokens.words[i]!.raw.length > 1) n++;
  return n;
}

/**
 * Tells place from actor for an English name. As `arabicStanding`; what follows the name counts as much as what comes before it.
 */
export function englishStanding(
  page: Page,
  lexicon: PlaceLexicon,
  c: Candidate,
  first: number,
  end: number,
  stands: boolean,
  before: Before | null,
): Standing {
  const { tokens } = page;
  const { classes } = lexicon;
  const at = (i: number): number => (i >= first && i < end && tokens.kind[i] === KIND.word ? classes(tokens.words[i]!) : 0);
  const raw = (i: number): string => (i >= first && i < end ? tokens.words[i]!.raw : '');
  const capital = (i: number): boolean => i >= first && i < end && tokens.kind[i] === KIND.word && tokens.words[i]!.capital;
  const next = c.last;
  const possessive = /^['’]s$/i.test(raw(next));
  const right = at(possessive ? next + 1 : next);
  // Part of a longer capitalised name: "Jordan Smith", "Munich Security Conference", "Boston Globe".
  if (!possessive && (right & PLACE_CLASS.notPlace) !== 0 && capital(next)) return name('part-of-name');
  // "Aden-based", "al-Sahel television"
  const tied =
    raw(next) === '-' && next + 1 < end && tokens.start[next]! === tokens.end[next - 1]! && tokens.start[next + 1]! === tokens.end[next]!;
  if (
    tied &&
    /^(?:based|born|bred|backed|led|funded|trained|educated|linked|aligned|allied|sponsored|made|style|run|registered)$/.test(raw(next + 1))
  )
    return actor('adjective');
  if (!possessive && !stands && /^(?:television|tv|channel|radio|newspaper|daily|broadcaster|magazine|website)$/i.test(raw(next)))
    return name('outlet');
  const nextName =
    capital(next) && !possessive && (right & (PLACE_CLASS.function | PLACE_CLASS.sceneAfter)) === 0 && !lexicon.tail(tokens.words[next]!);
  let p = c.first - 1;
  while (p >= first && (isQuote(tokens, p) || raw(p) === '(')) p--;
  if (p >= first && raw(p).toLowerCase() === 'the') p--;
  // Over modifiers: "war-torn Syria", "all of Syria", "rebel-held Aleppo".
  let direct = p;
  while (
    direct > first &&
    tokens.kind[direct] === KIND.word &&
    !capital(direct) &&
    classes(tokens.words[direct]!) === 0 &&
    p - direct < 2 &&
    (raw(direct - 1) === '-' || /(?:ed|rn|al|ic|ous|ive|ern)$/.test(raw(direct)))
  )
    direct -= raw(direct - 1) === '-' ? 3 : 1;
  if (direct < first) direct = p;
  const left = at(p);
  const joined = before !== null && joins(page, before.last, c, stands);
  if (isDateline(page, c, p, first, end)) return place('dateline');
  // "U.S. power plants": an adjective.
  if (
    stands &&
    wordCount(page, c) < 2 &&
    /^[A-Z.]+$/.test(page.text.slice(c.start, c.end)) &&
    tokens.kind[next] === KIND.word &&
    next < end &&
    !possessive &&
    (right & (PLACE_CLASS.function | PLACE_CLASS.locative | PLACE_CLASS.open)) === 0
  )
    return actor('adjective');
  if (nextName && !(lexicon.starts(tokens.words[next]!) && raw(next - 1) === ',')) {
    const known = stands && lexicon.demonym(tokens.words[next]!) !== '';
    if (!known && wordCount(page, c) < 3) return name('capitalised');
  }
  const sentenceFirst = p < first || (p === first && !capital(p));
  if (
    capital(p) &&
    p > first &&
    (left & (PLACE_CLASS.function | PLACE_CLASS.locative | PLACE_CLASS.open | PLACE_CLASS.scene)) === 0 &&
    !joined &&
    p === c.first - 1
  ) {
    const head = lexicon.head(tokens.words[p]!);
    if (!head && lexicon.demonym(tokens.words[p]!) === '' && !lexicon.tail(tokens.words[p]!)) return name('capitalised');
  }
  if ((left & PLACE_CLASS.person) !== 0 && (capital(p) || !stands) && p === c.first - 1) return name('person');
  // "Bank of England", "President of Syria"
  if (raw(p) === 'of' && capital(p - 1) && (at(p - 1) & PLACE_CLASS.organisation) !== 0) return name('organisation');
  if (raw(p) === 'of' && (at(p - 1) & PLACE_CLASS.organ) !== 0)
    return !stands &&
      /^(?:governor|mayor)$/.test(raw(p - 1)) &&
      /^(?:the|a)$/i.test(raw(/^(?:deputy|acting|former)$/.test(raw(p - 2)) ? p - 3 : p - 2))
      ? place('office')
      : actor('organ');
  const word = raw(direct).toLowerCase();
  const mask = at(direct);
  const governor = at(direct - 1) | (/^(?:the|a|its|their|his|her|in|up|back|out)$/.test(raw(direct - 1)) ? at(direct - 2) : 0);
  const further = governor | at(direct - 2) | at(direct - 3);
  if (joined && before && (mask & (PLACE_CLASS.locative | PLACE_CLASS.open)) === 0) {
    if (before.standing.as === 'place' && !(stands && possessive)) return place('list');
    if (stands && before.standing.as === 'actor') return actor('list');
  }
  // "the Egyptian capital, Cairo"
  if (raw(p) === ',' && /^capital$/i.test(raw(p - 1))) return place('head');
  const headed = direct >= first ? lexicon.head(tokens.words[direct]!) : null;
  if (headed && !possessive) return place('head');
  if (word === 'of' && direct > first) {
    const h = lexicon.head(tokens.words[direct - 1]!);
    if (h || lexicon.direction(tokens.words[direct - 1]!) >= 0) return place('head');
  }
  // "off Yemen's western coast"
  if (
    stands &&
    possessive &&
    (mask & PLACE_CLASS.locative) !== 0 &&
    (right & PLACE_CLASS.locative) !== 0 &&
    (at(next + 2) & PLACE_CLASS.scene) !== 0
  )
    return place('scene');
  // "cut off Iran"
  if (
    stands &&
    word === 'off' &&
    /^(?:cut|cuts|cutting|shut|wall|fend|pay|paid|hold|held|ward|brush|brushed|write|wrote|scare|call|called)$/.test(raw(direct - 1))
  )
    return actor('object');
  // "Syria's Ghab strip", "Syria's new front line"
  const held = stands && possessive && capital(next + 1) && lexicon.starts(tokens.words[next + 1]!) !== null;
  const described = possessive && right === 0 && !capital(next + 1) && raw(next + 1) !== '' ? at(next + 2) & PLACE_CLASS.scene : 0;
  if (held && lexicon.demonym(tokens.words[next + 1]!) === '') return place('scene');
  if (stands && possessive)
    return ((right & PLACE_CLASS.scene) !== 0 || described !== 0) &&
      !/^(?:most|half|rest|parts?|people|population|control|mayor|crisis|conflict|war)$/.test(raw(next + 1))
      ? place('scene')
      : actor('possessive');
  if ((mask & PLACE_CLASS.open) !== 0) {
    if (!stands) return place('preposition');
    if ((governor & PLACE_CLASS.agentive) !== 0) return actor('agentive');
    switch (word) {
      case 'of':
        return (governor & (PLACE_CLASS.scene | PLACE_CLASS.locative)) !== 0 ? place('of') : actor('of');
      case 'from':
        return place('from');
      default:
        return (further & PLACE_CLASS.motion) !== 0 ? place('preposition') : actor('preposition');
    }
  }
  if ((mask & PLACE_CLASS.locative) !== 0) return place('preposition');
  if ((right & PLACE_CLASS.sceneAfter) !== 0 && !possessive) return place('scene');
  if (stands && (right & PLACE_CLASS.scenic) !== 0) return place('scenic');
  if (/^(?:has|have|had|is|was)$/.test(raw(next)) && ((at(next + 1) | at(next + 2) | at(next + 3)) & PLACE_CLASS.scenic) !== 0)
    return place('scenic');
  // A dateline: "DAMASCUS, Syria (AP) -", "Syria: UN veto", or a name alone on its line.
  if (
    sentenceFirst &&
    c.first === first &&
    (next >= end || /^[:(—–]$/.test(raw(next)) || (raw(next) === '-' && tokens.end[next - 1]! < tokens.start[next]!))
  )
    return place('dateline');
  if (stands) return actor('subject');
  if (c.tier > 0) return { as: 'unclear', rule: 'bare' };
  return place('name');
}
