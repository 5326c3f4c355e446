import type { FigureRole } from '../../model/index.ts';
import { PhraseTrie, type Word, wordAttribute } from '../../text/index.ts';
import type { FigureWords, Qualifier, RoleCue } from '../words/figures.ts';
import { measures, noun } from './figure-nouns.ts';
import { joins, numeral } from './numbers.ts';
import { readings } from './readings.ts';

const words = (s: string): ReadonlySet<string> => new Set(s.trim().split(/\s+/));
function trie<T>(pairs: readonly (readonly [T, string])[]): PhraseTrie<T> {
  const t = new PhraseTrie<T>(readings);
  for (const [value, phrases] of pairs) for (const p of phrases.split('|')) t.add(p.trim(), value);
  return t;
}
const yes = (phrases: string): PhraseTrie<true> => trie([[true, phrases]]);
const cue = (role: FigureRole, side: RoleCue['side'], phrases: string): readonly [RoleCue, string] => [{ role, side }, phrases];

/** Words for the figures extractor. */
export const figures: FigureWords = {
  numeral,
  joins,
  ordinalEndings: words('st nd rd th'),
  dotGroups: false,
  over: yes('out of'),
  oneOver: yes('one in'),
  fractionOf: new Map(),
  and: words('and'),
  of: words('of a an'),
  before: trie<Qualifier>([
    [
      'min',
      'at least|a minimum of|no fewer than|no less than|not less than|not fewer than|more than|over|just over|well over|slightly more than|above|upwards of|in excess of|greater than|exceeding|exceeded|exceeds|a little over|far more than|much more than|at the very least|better than|topped|surpassed|surpassing',
    ],
    [
      'max',
      'up to|as many as|as much as|fewer than|less than|under|just under|well under|below|no more than|not more than|at most|a maximum of|at the most|as high as',
    ],
    [
      'about',
      'about|around|some|roughly|approximately|nearly|almost|close to|an estimated|estimated|circa|or so|an approximate|somewhere around|in the region of|in the neighborhood of|an average of about|the estimated|approx|approx.|~',
    ],
  ]),
  results: new Set(),
  hedge: yes('estimated that|estimates that|believed that|estimated at|put at around'),
  counted: words(
    'person civilian child woman man family soldier fighter body vehicle bus tank aircraft ship missile strike building house',
  ),
  clock: yes("o'clock|a.m.|p.m.|am|pm|gmt|a.m|p.m|hours gmt"),
  after: trie<Qualifier>([
    ['min', 'or more|at least|at a minimum|plus|+|and counting|or higher|and more'],
    ['max', 'or fewer|or less|at most|at the most|at a maximum'],
    ['about', 'or so|approximately|more or less|odd|or thereabouts'],
  ]),
  rangeOpen: trie<'between' | 'from'>([
    ['between', 'between|anywhere between|somewhere between'],
    ['from', 'from|anywhere from|ranging from'],
  ]),
  rangeTo: words('to until till through'),
  or: words('or'),
  following: words('then'),
  change: words(
    'rose rise rises rising risen increased increase increases increasing grew grow grown growing fell fall falls falling fallen dropped drop declined decline decreased decrease jumped jump climbed went gone shrank down up raised raise cut reduced reduce soared plunged doubled slipped',
  ),
  reaching: words('was were is are reached reaches hit stood stands be been averaged totalled totaled came'),
  leading: words('to by at of has have had just only now some about'),
  meanwhile: new Set(['while', 'whereas', 'meanwhile']),
  rates: new PhraseTrie<true>(readings),
  foremost: new Set(),
  percent: yes('%|percent|per cent|pct|percentage points|percentage point'),
  currency: new Map([
    ['$', 'USD'],
    ['€', 'EUR'],
    ['£', 'GBP'],
    ['¥', 'JPY'],
    ['₪', 'ILS'],
    ['₺', 'TRY'],
    ['₹', 'INR'],
    ...'usd eur gbp jod kwd lbp syp egp qar sar aed iqd try ils rub cny jpy inr cad aud chf'
      .split(' ')
      .map((c) => [c, c.toUpperCase()] as const),
    ['rs', 'INR'],
  ]),
  strength: yes('magnitude'),
  measures,
  noun,
  stop: words(`
    in on at by from to with of for and or but as than that which who whom whose when where while after before since during until against among between including according
    the a an this these those his her its their our my your he she it they we you i is are was were be been being has have had do does did will would could should may might must can
    said says say told not no nor so if then there here also only just both each every all any some such into onto over under about near per via if because though although despite
    killed wounded injured died dead arrested detained captured displaced destroyed kidnapped abducted missing hurt hit fled remain remained remains left came went took said believed following
    were had been what how why very too more less most least however meanwhile last next ago later earlier today yesterday tomorrow now still already yet again away back out up down off below above behind
    north south east west northeast northwest southeast southwest
  `),
  verbal: wordAttribute((word: Word): boolean => /^(?:[a-z]{3,}ed|[a-z]{4,}ing)$/.test(word.fold) && !noun(word)),
  skip: words('other earlier later previous more additional further different separate new another same such'),
  several: words('others injuries'),
  amounts: words('number some several many'),
  without: words('no not without nor never neither'),
  partitive: words('of'),
  whole: words('of the its their these those a total'),
  dating: words(
    'in since year until by during from january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec spring summer autumn winter early late mid of and for',
  ),
  months: words(
    'january february march april june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec',
  ),
  proclitics: new Set(),
  naming: words(
    'fortune no number num resolution article chapter section paragraph page room flight highway route channel phase level unit figure table part volume issue apartment suite act law bill group boeing airbus class grade type model version f mig su s t covid g apollo district precinct ward platform gate line box code day week season episode round game mark psalm verse interstate us form title iphone windows rule',
  ),
  age: yes('aged|age|age of|ages|the age of|years old|year old|years of age|under the age of'),
  tally: trie<FigureRole | 'count'>([
    ['count', 'number of|total number of|total|toll|tally|count'],
    [
      'killed',
      'death toll|death tolls|number of dead|number of deaths|toll of dead|number killed|number of people killed|body count|fatalities|toll from',
    ],
    ['wounded', 'number of wounded|number of injured|number of injuries|number injured|number of people injured'],
    ['displaced', 'number of refugees|number of displaced'],
    ['missing', 'number of missing|number missing'],
  ]),
  roles: trie<RoleCue>([
    cue(
      'killed',
      'any',
      'killed|kill|kills|killing|dead|died|die|deaths|death|slain|murdered|massacred|executed|fatalities|death toll|lost their lives|claimed the lives of|lives|slaughtered',
    ),
    cue(
      'killed-or-wounded',
      'any',
      'killed or wounded|killed and wounded|dead and wounded|dead and injured|killed and injured|killed or injured|dead or wounded|casualties',
    ),
    cue('wounded', 'any', 'wounded|wounding|injured|injuring|hurt|injuries|wound|injure'),
    cue('missing', 'any', 'missing|unaccounted for|disappeared'),
    cue('detained', 'any', 'detained|arrested|arrest|arrests|arresting|captured|jailed|imprisoned|held|detaining|in custody|prisoners'),
    cue('abducted', 'any', 'kidnapped|abducted|abducting|kidnapping|taken hostage|hostages'),
    cue('evacuated', 'any', 'evacuated|evacuate|evacuating|evacuation of|evacuation'),
    cue('displaced', 'any', 'displaced|fled|flee|fleeing|displacing|refugees|uprooted|forced from their homes'),
    cue('returned', 'any', 'returned|return|returning|went back|gone back'),
    cue('surrendered', 'any', 'surrendered|surrender|surrendering|laid down their arms|gave themselves up'),
    cue('sent', 'any', 'sent|send|sending|dispatched|deployed|deploy|deploying'),
    cue('arrived', 'any', 'arrived|arrive|arriving|reached'),
    cue('destroyed', 'any', 'destroyed|destroying|destroy|demolished|collapsed|burned down|levelled|leveled'),
    cue('hit', 'any', 'hit|struck|targeted|damaged|hitting'),
    cue('released', 'any', 'released|freed|release|releasing|freeing|set free'),
    cue('rescued', 'any', 'rescued|rescue|saved|rescuing'),
    cue('homeless', 'any', 'homeless'),
    cue('buried', 'any', 'buried|trapped under'),
    cue('remaining', 'any', 'remain|remained|remaining|left behind'),
  ]),
  part: yes('including|among them|of whom|of them|of which|among whom|includes|included|most of them|as well as'),
  ofThem: yes('of them|of whom|of which'),
  likewise: yes('as many|the same number|a similar number'),
  idioms: yes(
    'one of|one by one|one another|no one|one day|at one point|one thing|at once|one side|one hand|one time|one way|one more|one or two|two-thirds majority|one-on-one|first half|second half|half time|half-time|half way|half brother|half sister|one-time|day one|number one|one-sided|one-way|fifty-fifty|nine to five|catch twenty two|a few|one such|six figures|seven figures|one and the same|one of those|one of these|one in|one to one|one-to-one|the one|this one|that one|which one|each one|every one|any one|someone|one such',
  ),
  nounPhrase: 'head-last',
};
