import type { EventType } from '../../model/index.ts';
import type { EventCue, EventPhrase } from '../words/events.ts';

/**
 * Verbs of events, one a line: type, mode, forms (base third past participle ing; regular ones from the base), `:` prepositions to the recipient (`.` a direct object).
 * `!` before the type: harm that may be an accident; `~`: said of words too. A base in brackets has a noun written alike: only its past and its form after an auxiliary are verbs.
 * Types and modes after the PLOVER codebook.
 */
const verbs = `
~ASSAULT - (attack) : .
~ASSAULT - assault : .
ASSAULT shelling shell : . 
ASSAULT shelling bombard : .
ASSAULT bombing (bomb) : .
ASSAULT ground storm : .
ASSAULT ground (raid) : .
ASSAULT - ambush : .
~ASSAULT - (strike) strikes struck struck striking : .
ASSAULT assassinate assassinate : .
ASSAULT execute execute : .
ASSAULT execute behead : .
ASSAULT torture (torture) : .
ASSAULT abduct abduct : .
ASSAULT abduct kidnap kidnaps kidnapped kidnapped kidnapping : .
ASSAULT firearms gun_down guns_down gunned_down gunned_down gunning_down : .
ASSAULT firearms open_fire opens_fire opened_fire opened_fire opening_fire : on at
ASSAULT firearms (shoot) shoots shot shot shooting : . at
ASSAULT clash (clash) clashes clashed clashed clashing : with
!ASSAULT - kill : .
!ASSAULT - wound : .
!ASSAULT - injure : .
COERCE arrest (arrest) : .
COERCE arrest detain : .
COERCE siege besiege : .
COERCE seize seize : .
COERCE seize capture : .
COERCE seize overrun overruns overran overrun overrunning : .
COERCE expel expel expels expelled expelled expelling : .
COERCE expel deport : .
RETREAT withdraw withdraw withdraws withdrew withdrawn withdrawing : from
RETREAT withdraw pull_out pulls_out pulled_out pulled_out pulling_out : of from
RETREAT withdraw (retreat) : from
RETREAT surrender (surrender) : to
RETREAT release (release) : .
AID medical evacuate : .
AID rescue (rescue) : .
COOPERATE - cooperate : with
AGREE - sign_an_agreement signs_an_agreement signed_an_agreement signed_an_agreement signing_an_agreement : with
AGREE - sign_a_deal signs_a_deal signed_a_deal signed_a_deal signing_a_deal : with
AGREE - reach_an_agreement reaches_an_agreement reached_an_agreement reached_an_agreement reaching_an_agreement : with
AGREE - reach_a_deal reaches_a_deal reached_a_deal reached_a_deal reaching_a_deal : with
CONSULT meet meet meets met met meeting : with .
CONSULT visit (visit) : .
CONSULT talks negotiate : with
SUPPORT - endorse : .
CONCEDE - capitulate : to
REQUEST - urge : .
REQUEST - call_on calls_on called_on called_on calling_on : .
ACCUSE - accuse : .
ACCUSE - condemn : .
ACCUSE - denounce : .
REJECT - reject : .
REJECT veto (veto) vetoes vetoed vetoed vetoing : .
THREATEN - threaten : .
PROTEST demo rally_against rallies_against rallied_against rallied_against rallying_against : .
PROTEST boycott (boycott) boycotts boycotted boycotted boycotting : .
SANCTION - impose_sanctions imposes_sanctions imposed_sanctions imposed_sanctions imposing_sanctions : on against
MOBILIZE troops deploy : .
`;

/** Nouns of events: type, mode, whom "of" names, prepositions to the recipient, `>` forms parted by `|`. */
const nouns = `
~ASSAULT - actor on against > attack|attacks|assault|assaults|strike|strikes|offensive
ASSAULT airstrike actor on against > air strike|air strikes|airstrike|airstrikes|air raid|air raids|aerial bombardment|air attack|air attacks
ASSAULT shelling recipient of on > shelling|bombardment|rocket fire|rocket attack|rocket attacks|missile strike|missile strikes|artillery fire|missile attack|missile attacks|mortar attack|mortar attacks
ASSAULT drone actor on against > drone strike|drone strikes|drone attack|drone attacks
ASSAULT bombing recipient of on against > bombing|bombings|car bombing|car bombings|roadside bombing
ASSAULT suicide-attack actor on against > suicide bombing|suicide bombings|suicide attack|suicide attacks
ASSAULT chemical actor on against > chemical attack|chemical attacks|gas attack
ASSAULT ground actor on against > raid|raids|ambush
ASSAULT assassinate recipient of > assassination
ASSAULT execute recipient of > execution|executions|beheading
ASSAULT abduct recipient of > abduction|kidnapping|kidnappings
ASSAULT firearms recipient of > shooting
ASSAULT - recipient of > killing|killings|massacre
ASSAULT torture recipient of > torture
ASSAULT clash actor with > clashes
COERCE arrest recipient of > arrest|arrests|detention
COERCE siege recipient of > siege|blockade
COERCE seize recipient of > capture|seizure
COERCE expel recipient of > expulsion|deportation
RETREAT withdraw actor from > withdrawal|pullout|retreat
RETREAT surrender actor to > surrender
RETREAT release recipient of > release
AID medical recipient of > medical evacuation|evacuation
AID humanitarian actor to for > humanitarian aid|aid convoy|food aid|relief supplies
AID military actor to for > military aid|military assistance
CONSULT talks actor with > talks|negotiations
CONSULT visit actor to > visit
CONSULT meet actor with > meeting
SANCTION - actor on against > sanctions
REJECT veto actor on > veto
PROTEST demo actor against > protest|protests|demonstration|demonstrations
`;

const inflect = (base: string): readonly string[] => {
  const e = base.endsWith('e');
  const stem = e ? base.slice(0, -1) : base;
  return [base, /(s|sh|ch|x)$/.test(base) ? `${base}es` : `${base}s`, `${stem}ed`, `${stem}ed`, `${stem}ing`];
};

const leadsOf = (list: readonly string[]): readonly string[] => list.filter(Boolean).map((l) => (l === '.' ? '' : l));

const phrasesOf = (): readonly EventPhrase[] => {
  const out: EventPhrase[] = [];
  const put = (phrase: string, cue: EventCue): void => void out.push({ phrase: phrase.replaceAll('_', ' '), cue });
  for (const line of nouns.trim().split('\n')) {
    const [head, forms] = line.split(' > ') as [string, string];
    const [kind, mode, genitive, ...leads] = head.split(' ') as [string, string, EventCue['genitive'], ...string[]];
    for (const form of forms.split('|'))
      put(form, {
        lemma: forms.split('|')[0]!,
        type: kind.replace(/[!~]/, '') as EventType,
        mode: mode === '-' ? null : mode,
        form: 'noun',
        tense: null,
        plural: false,
        voice: 'active',
        genitive,
        leads,
        harm: kind.startsWith('!'),
        figurative: kind.startsWith('~'),
      });
  }
  for (const line of verbs.trim().split('\n')) {
    const [head, tail] = line.split(' :') as [string, string];
    const [kind, mode, first, ...given] = head.trim().split(' ') as [string, string, string, ...string[]];
    const base = first.replace(/[()]/g, '');
    const forms = given.length > 0 ? [base, ...given] : inflect(base);
    const about = {
      lemma: base.replaceAll('_', ' '),
      type: kind.replace(/[!~]/, '') as EventType,
      mode: mode === '-' ? null : mode,
      form: 'verb',
      plural: false,
      genitive: 'actor',
      leads: leadsOf(tail.trim().split(' ')),
      harm: kind.startsWith('!'),
      figurative: kind.startsWith('~'),
    } as const;
    put(forms[0]!, { ...about, tense: 'base', voice: 'active' });
    put(forms[1]!, { ...about, tense: 'present', voice: 'active' });
    put(forms[2]!, { ...about, tense: 'past', voice: 'either' });
    if (forms[3] !== forms[2] && forms[3] !== base) put(forms[3]!, { ...about, tense: 'past', voice: 'either' });
    put(forms[4]!, { ...about, tense: 'ing', voice: 'active' });
  }
  return out;
};

/** Every written form that tells an event. */
export const eventCues: readonly EventPhrase[] = phrasesOf();
