import type { ActorKind, Stance } from '../../model/index.ts';
import { type PositionWords, type StanceCue, type StancePhrase, stancePhrases } from '../words/positions.ts';
import { acts } from './acts.ts';

/** Verbs that tell a stance: base, stance, stance when negated, prepositions to the target, `:` verbal nouns. */
const verbs = `
support supports opposes : support
back supports opposes : backing
endorse supports opposes : endorsement
welcome supports - :
praise supports - : praise
hail supports - :
applaud supports - :
commend supports - :
defend supports - : defence defense
advocate supports - :
champion supports - :
favour supports opposes :
favor supports opposes :
urge supports - :
call supports - for on :
appeal supports - for :
press supports - for :
push supports - for :
demand supports - : demand
insist supports - on : insistence
promise supports - to :
pledge supports - to : pledge
vow supports - to :
want supports opposes :
accept accepts rejects : acceptance
agree accepts rejects to on : agreement
approve accepts rejects : approval
allow accepts opposes :
consent accepts rejects to : consent
tolerate accepts opposes :
oppose opposes accepts : opposition
object opposes accepts to : objection
resist opposes accepts : resistance
warn opposes - against of :
block opposes - :
obstruct opposes - : obstruction
reject rejects - : rejection
refuse rejects - to : refusal
veto rejects - : veto
dismiss rejects - : dismissal
decline rejects - to :
condemn condemns - : condemnation
denounce condemns - : denunciation
criticise condemns - : criticism
criticize condemns - :
deplore condemns - :
slam condemns - :
blast condemns - :
accuse condemns - :
blame condemns - :
deny denies - : denial
refute denies - :
disavow denies - :
regret regrets - : regret
`;

/** What an answer can be set behind: ", a charge Damascus denies". Shared with the borders of what is said. */
export const claims: ReadonlySet<string> = new Set(
  'charge charges claim claims accusation accusations allegation allegations assertion assertions demand demands condition conditions proposal suggestion report reports account version idea notion theory figure toll description characterization characterisation something'.split(
    ' ',
  ),
);

/** Phrases that tell a stance as a whole: stance, form, phrases parted by `|`, `>` prepositions to the target. */
const phrases = `
silent verb remained silent|remains silent|has remained silent|stayed silent|kept silent|fell silent > on about over
silent verb did not respond|has not responded|have not responded|had not responded|did not reply|has not replied|have not replied|did not answer|has not answered|have not answered|did not return calls|could not be reached|could not immediately be reached > to
silent verb made no mention of|makes no mention of|did not mention|does not mention >
silent verb declined to comment|refused to comment|would not comment|made no comment|has not commented|have not commented|had not commented|did not comment|did not immediately comment|has yet to comment|have yet to comment|has yet to respond|have yet to respond|had no immediate comment|has no immediate comment|had no comment|has no comment|have no comment|offered no comment|gave no comment|would neither confirm nor deny|would not confirm or deny|neither confirmed nor denied|has neither confirmed nor denied|have neither confirmed nor denied|could neither confirm nor deny > on
neutral verb remained neutral|remains neutral|stayed neutral|took no side|takes no side|abstained > on in from
condemns verb blood on their hands|blood on its hands|blood on his hands >
condemns adjective disgusted|outraged|appalled > by at with
supports adjective ready to|prepared to|willing to|in favour of|in favor of|supportive of|committed to >
rejects adjective unwilling to|not ready to|not prepared to >
rejects passive unacceptable to >
accepts passive acceptable to >
denies verb had nothing to do with|has nothing to do with|have nothing to do with|was not involved in|were not involved in|played no part in|had no part in|was not behind|were not behind >
rejects verb rule out|rules out|ruled out|ruling out|disputed|disputes the|disputes that|disputes it|dispute the|doubts the|doubts that|doubts it|doubted|questioned the|questions the|cast doubt on|casts doubt on >
opposes verb voiced reservations|expressed reservations|has reservations|had reservations|voiced opposition|expressed opposition > about to over
opposes adjective opposed to|critical of|wary of >
supports verb called for|calls for|calling for|call for|called on|calls on|calling on|call on >
rejects verb cast a veto|cast their vetoes|used its veto|used their veto >
supports verb voted for|voted in favour of|voted in favor of|voted in favour|voted in favor|voted yes on|gave its backing to|stood by|stands by >
opposes verb voted against|spoke out against|speaks out against >
conditional verb on condition that|only if >
conditional verb set conditions|set a condition|made conditional > for on
regrets verb expressed regret|voiced regret|apologised|apologized > for over about
supports verb expressed support|voiced support|expressed readiness|offered help|offered aid > for to
condemns verb expressed anger|voiced anger|expressed outrage|held responsible|hold responsible > at over for
`;

const doubling = new Set(['object', 'reject']);
const inflect = (base: string): { finite: string[]; participle: string } => {
  const e = base.endsWith('e');
  const y = /[^aeiou]y$/.test(base);
  const double = /^(slam)$/.test(base) && !doubling.has(base);
  const stem = double ? base + base.at(-1) : base;
  const past = e ? `${base}d` : y ? `${base.slice(0, -1)}ied` : `${stem}ed`;
  const third = y ? `${base.slice(0, -1)}ies` : /(s|sh|ch|o)$/.test(base) ? `${base}es` : `${base}s`;
  return { finite: [base, past, third, e ? `${base.slice(0, -1)}ing` : `${stem}ing`], participle: past };
};

/** What makes a dismissal a denial: "dismissed the report as baseless". */
const untrue = new Set([
  'baseless',
  'false',
  'unfounded',
  'untrue',
  'fabricated',
  'lies',
  'lie',
  'fake',
  'absurd',
  'nonsense',
  'fabrication',
]);

/** What makes a description a condemnation, and a rejection: "called the raid a massacre", "called the terms unacceptable". */
const wrongs = new Set(
  'crime crimes massacre aggression atrocity outrage outrageous barbaric barbarous cowardly provocation violation breach slaughter terrorism terrorist heinous disgraceful shameful piracy blackmail'.split(
    ' ',
  ),
);
const refused = new Set('unacceptable fable ridiculous laughable impossible insulting unworkable'.split(' '));

/** What makes a consent conditional: "would accept the terms provided that". */
const conditions = new Set(['provided', 'providing', 'unless', 'condition', 'conditions']);

/** Verbs that make a noun of the word before them: "the UN veto gives", "US support means". */
const predicates = new Set(
  'gives gave leaves left means meant is was has had will would comes came makes made brings brought draws drew'.split(' '),
);

const cues = (): StancePhrase[] => {
  const out: StancePhrase[] = [];
  const put = (phrase: string, cue: StanceCue): void => void out.push({ phrase, cue });
  // Before the plain senses: the first that fits is taken.
  for (const base of ['dismiss', 'describe', 'reject', 'brand', 'denounce'])
    for (const f of inflect(base).finite) put(f, { lemma: base, stance: 'denies', negated: null, form: 'verb', leads: [], with: untrue });
  for (const base of ['describe', 'brand', 'label', 'denounce', 'call', 'condemn'])
    for (const f of inflect(base).finite) {
      const called = { lemma: base, negated: null, form: 'verb', leads: [], withTarget: 'object', bare: true } as const;
      put(f, { ...called, stance: 'condemns', with: wrongs });
      put(f, { ...called, stance: 'rejects', with: refused });
    }
  for (const base of ['accept', 'agree', 'support', 'welcome', 'allow', 'back'])
    for (const f of inflect(base).finite)
      put(f, {
        lemma: base,
        stance: 'conditional',
        negated: null,
        form: 'verb',
        leads: base === 'agree' ? ['to'] : [],
        with: conditions,
        withTarget: 'object',
      });
  for (const line of verbs.trim().split('\n')) {
    const [head, nouns = ''] = line.split(' :');
    const [base, stance, negated, ...leads] = head!.trim().split(' ') as [string, Stance, Stance | '-', ...string[]];
    const about = { lemma: base, stance, negated: negated === '-' ? null : negated, leads };
    const { finite, participle } = inflect(base);
    // "call", "press", "push" and "block" alone mean too much else: only with their preposition, which the phrases give.
    if (!/^(call|press|push|appeal|back|object|approve|insist|agree)$/.test(base))
      for (const f of finite)
        put(f, { ...about, form: 'verb', ...(f === base && nouns.trim().split(' ').includes(f) ? { notBefore: predicates } : {}) });
    else if (leads.length > 0) for (const f of finite) for (const p of leads) put(`${f} ${p}`, { ...about, form: 'verb', leads: [] });
    else for (const f of finite.slice(1)) put(f, { ...about, form: 'verb' });
    if (leads.length === 0)
      for (const be of ['was', 'were', 'is', 'are', 'been', 'being']) put(`${be} ${participle}`, { ...about, form: 'passive' });
    if (leads.length === 0) put(`${participle} by`, { ...about, form: 'passive' });
    for (const n of nouns.trim().split(' ').filter(Boolean)) put(n, { ...about, form: 'noun', leads: ['of', 'for', 'to', 'on', ...leads] });
  }
  out.push(...stancePhrases(phrases));
  return out;
};

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

const person: ReadonlySet<ActorKind> = new Set<ActorKind>(['person', 'role', 'anonymous']);
const body: ReadonlySet<ActorKind> = new Set<ActorKind>(['state', 'organ', 'armed-group', 'agency', 'outlet', 'organisation', 'group']);
const many: ReadonlySet<ActorKind> = new Set<ActorKind>([...body, 'role', 'anonymous']);

/** Words for the positions extractor. */
export const positions: PositionWords = {
  cues: [...cues(), ...acts],
  negations: words("not never no cannot can't won't don't doesn't didn't without nor hardly"),
  between: words(
    'has have had is are was were be been being will would also strongly firmly again repeatedly later earlier then did does do which who that to unequivocally immediately publicly formally flatly categorically himself itself themselves already still may might could should swiftly',
  ),
  clauseStarts: words(
    'but while although though because whereas when after before since as if who which where and or said says saying adding unless until amid',
  ),
  agents: words('by from'),
  subjects: new Map([
    ['he', person],
    ['she', person],
    ['they', many],
    ['it', body],
    ['we', many],
  ]),
  joins: words('and or'),
  issues: words(
    'deal agreement plan resolution draft truce ceasefire proposal initiative veto decision operation offensive attack strike mission talks negotiations sanctions intervention referendum siege evacuation measure move visit',
  ),
  adjuncts: words('in during at'),
  complementisers: words('that'),
  claims,
  anonymity: new Set(['anonymity', 'named', 'identified', 'unnamed']),
  subjunctive: new Set(),
  article: '',
  swallows: '',
  latter: new Set(['latter']),
  pronouns: words('it this that them'),
};
