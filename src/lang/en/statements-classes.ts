import type { WordClass } from '../words/statements.ts';

/** Closed classes of English, and the finite forms of everyday verbs that are no cues. Folded. */
const CLASSES: readonly (readonly [WordClass, string])[] = [
  [
    'determiner',
    'the a an this that these those some any each every several many most few both all another other no neither either such my your his her its our their whose half one two three four five six seven eight nine ten dozens hundreds thousands much more less fewer enough numerous various certain',
  ],
  [
    'preposition',
    'of in on at by for with from to into onto about against between among during before after since until till within without under over above below behind beside besides beyond near toward towards through throughout across along around amid amidst despite except inside outside via upon per off out up down like unlike ahead regarding concerning following including alongside because versus',
  ],
  [
    'subject',
    "i he she it we they you i'm i've i'd i'll he's he'd he'll she's she'd she'll it's it'd it'll we're we've we'd we'll they're they've they'd they'll you're you've you'd you'll",
  ],
  ['object', 'me him her it us them you'],
  [
    'auxiliary',
    "has have had having does do did doing will would can could may might must shall should ought can't won't wouldn't couldn't shouldn't hasn't haven't hadn't don't doesn't didn't cannot i'd he'd she'd they'd we'd i've we've they've you've i'll he'll she'll we'll they'll 'd 'll 've",
  ],
  ['be', "is are was were be been being am isn't aren't wasn't weren't i'm he's she's it's we're they're you're 're 'm"],
  [
    'negation',
    "not never no cannot can't won't wouldn't couldn't shouldn't hasn't haven't hadn't don't doesn't didn't isn't aren't wasn't weren't neither nor hardly",
  ],
  ['conjunction', 'and but or nor yet &'],
  [
    'subordinator',
    'because although though while whereas if unless when whenever where after before since until as once that whether why how what so than lest wherever whatever',
  ],
  ['relative', 'who which that whom'],
  [
    'adverb',
    'also now later then again still already just even only too soon once often always sometimes never not previously recently initially meanwhile however instead thus therefore further earlier long first nonetheless nevertheless elsewhere afterwards afterward moreover furthermore subsequently immediately today yesterday tonight themselves himself herself itself almost quite very rather perhaps maybe ever else indeed otherwise though either twice so back else reportedly allegedly apparently together anyway likewise',
  ],
  [
    'time',
    'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec today yesterday tonight tomorrow morning afternoon evening night midday noon midnight weekend mondays tuesdays wednesdays thursdays fridays saturdays sundays overnight ago',
  ],
  [
    'finite',
    'came became began took takes went goes got gets gave gives makes made makes kept held left met meets ran runs sent sends won wins lost loses led leads brought brings bought built broke fell falls fought grew grows rose rises stood stands spent struck swept threw wore drew drove ate flew hid lay paid pays sat sold shot sought shook sang sank stole stuck taught woke wants want wanted opposes oppose needs need needed seems seem seemed appears appear appeared comes come become becomes remains remain remained follows continues happens includes include lies works plans tries uses used died kill kills dies said told wrote knew felt saw says tells insists believes adds argues denies asks thinks warns announces writes asserts alleges accuses vows explains suggests describes maintains contends spoke chose fled rode bore tore froze slept swept wept dealt meant bent spent rang sprang',
  ],
  [
    'person',
    'man woman president minister secretary spokesman spokeswoman spokesperson ambassador envoy senator leader chief general colonel officer official director adviser advisor commander governor mayor judge lawyer attorney analyst professor candidate king prince queen pope teacher doctor activist resident witness reporter correspondent journalist survivor mother father son daughter brother sister wife husband narrator diplomat prosecutor lawmaker congressman congresswoman deputy chairman chairwoman chair head founder author strategist pollster manager captain lieutenant major sergeant sheriff delegate mr mrs ms dr sen rep gov gen col lt capt sgt sir lord lady dame prof',
  ],
];

/** English words by class. */
export const classes: ReadonlyMap<string, readonly WordClass[]> = (() => {
  const byWord = new Map<string, WordClass[]>();
  for (const [name, list] of CLASSES)
    for (const word of list.split(' ')) {
      const known = byWord.get(word);
      if (!known) byWord.set(word, [name]);
      else if (!known.includes(name)) known.push(name);
    }
  return byWord;
})();
