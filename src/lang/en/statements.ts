import type { StatementWords } from '../words/statements.ts';
import { claims } from './positions.ts';
import { cues } from './reporting.ts';
import { classes } from './statements-classes.ts';

const set = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Lower-case words in -ly that are no adverbs. */
const NOT_ADVERBS = set(
  'family ally assembly italy reply supply anomaly bully monopoly july daily weekly monthly friendly deadly early elderly likely',
);

/** Lower-case words in -ed that are adjectives or nouns more often than verbs. */
const NOT_VERBS = set(
  'united armed seed speed breed need deed creed hundred sacred wicked alleged displaced wounded injured allied unnamed unidentified retired',
);

/** Plurals without -s, and words that stand for several. */
const PLURALS = set('people police some many most others all both few media women men children');

/** Adjectives by which somebody judges what was said or done. */
const JUDGEMENTS = set(
  'false untrue true wrong right unfair unjust fair illegal unlawful criminal legal inadequate insufficient absurd premature incomplete inaccurate irrelevant null void invalid political partisan historic',
);

/** Words in -ing that are no participles. */
const NOT_PARTICIPLES = set('nothing something anything everything during morning evening according');

/** Words for the statements extractor. */
export const statements: StatementWords = {
  cues,
  complementisers: set('that'),
  notBeforeComplementiser: set('so such now given provided in'),
  speakerNouns: set(
    'spokesman spokeswoman spokesperson spokesmen spokespeople source sources official officials ministry government administration office department agency agencies army military police observatory group groups council committee committees commission coalition opposition rebels activists activist witness witnesses resident residents villagers observers monitors diplomat diplomats analyst analysts expert experts critics supporters opponents leader leaders minister president king prince ambassador envoy senator lawmaker lawmakers campaign party parties union court judge prosecutors lawyers company authorities command commander regime state embassy mission organisation organization organisations organizations correspondents reporters journalists media report reports statement resolution document documents letter study survey poll article commentary account accounts newspaper paper people protesters demonstrators crowds militants insurgents fighters militia force forces survivors relatives families doctors medics review record records data figures analysis research investigation inquiry audit findings results footage video images memo filing complaint lawsuit indictment spokespersons sources aides aide adviser team firm mayor neighbors neighbours prosecutors pollsters voters republicans democrats movement bloc brigade brigades alliance federation association foundation institute university hospital bank church',
  ),
  outputs: set(
    'statement interview tweet tweets post posts speech remarks comments letter email briefing conference communique release message note report video recording broadcast article column essay memo call press address testimony hearing posting op-ed announcement commentary facebook twitter telegram television tv radio sermon rally meeting debate ceremony event forum podcast show program programme',
  ),
  outletNouns: set(
    'agency newspaper daily magazine tv television radio channel network news times post journal tribune herald telegraph guardian gazette broadcaster website outlet weekly media press site paper chronicle observer mirror monitor',
  ),
  phraseEnds: new Set(),
  subjectFirst: {
    classes,
    outletNames: set(
      'reuters bbc cnn afp ap cnbc nbc abc cbs msnbc npr pbs upi bloomberg politico sana xinhua tass itar-tass ria interfax anadolu irna fars mehr isna petra kuna wam spa mena wafa maan aljazeera jazeera arabiya hurriyet haaretz mayadeen manar sputnik rt dw dpa efe ansa kyodo yonhap pti ians breitbart buzzfeed fox usa axios vox slate telegram facebook',
    ),
    attaching: set(
      'of for at in from with to on against near behind inside between among by within around across outside throughout under over',
    ),
    adjuncts: set('on in at during through via from by to before after with over of about following for'),
    pronouns: {
      person: set('he she him her his'),
      plural: set('they them their'),
      thing: set('it its'),
      writer: set('i we my our you me us your'),
    },
    possessives: set('his her its their my our your'),
    measures: new Set(
      'dead wounded injured missing displaced homeless toll tolls figure figures number numbers count tally total cost costs damage damages losses loss value share proportion strength population'.split(
        ' ',
      ),
    ),
    toFigure: new Set(['at', 'of']),
    breakingOff: set('gave give declined decline refused refuse stopped provided provide offered elaborate specify name comment'),
    claims,
    unanswered: { what: set('comment respond reply answer'), not: set('no not declined refused') },
    unsaid: set('without short instead'),
    issuing: set(
      'issue issued issues issuing release released releases releasing publish published publishes make made makes making send sent sends post posted posts wrote write give gave gives giving given offer offered offers deliver delivered delivers voice voiced express expressed expresses reiterated repeated run ran runs carry carried carries broadcast aired added add drew renewed rejected dismissed denied',
    ),
    governing: set('on continued continues rushed hastened proceeded seemed appeared seems appears continue had has have used'),
    beside: set('while though although whereas when as but and'),
    cutting: set('although though while whereas when as after before rather even but prompting despite because since'),
    contrasting: set('while whereas'),
    questions: set('whether if why how what when where who'),
    articles: set('the a an'),
    media: set('in on via through'),
    within: set('within in'),
    spans: set('seconds minutes hours days weeks'),
    parting: set('including among most half'),
    perfect: set('has have had'),
    indefinite: set('a an'),
    isJudgement: (word) => /^.{3,}(?:able|ible|less|ful|ous|ive|istic|eptive)$/.test(word) || JUDGEMENTS.has(word),
    platforms: set('facebook telegram twitter site instagram youtube website'),
    markers: { infinitive: 'to', role: 'as', agent: 'by', partitive: 'of', but: 'but' },
    coordinators: set('and or &'),
    topics: set('of about for'),
    beforePeriod: set('last this next earlier late early later that'),
    periods: set('week month year summer spring autumn fall winter day hour in'),
    outcomes: set('dead missing hurt'),
    isParticiple: (word) => word.length > 4 && word.endsWith('ing') && !NOT_PARTICIPLES.has(word),
    isPlural: (word) => (word.endsWith('s') && !word.endsWith('ss')) || PLURALS.has(word) || /^(?!speci|regi|abdo|acu).{3,}men$/.test(word),
    notCues: [
      'needless to say',
      'that is to say',
      'so to speak',
      'to say nothing of',
      'to say the least',
      'not to mention',
      'it goes without saying',
      'generally speaking',
      'that said',
      'having said that',
      'claimed the lives',
      'so called',
    ],
    isAdverb: (word) => word.length > 4 && word.endsWith('ly') && !NOT_ADVERBS.has(word),
    isVerbLike: (word) => word.length > 4 && word.endsWith('ed') && !NOT_VERBS.has(word),
  },
};
