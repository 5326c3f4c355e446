import { KIND, type Word, WordLists } from '../../text/index.ts';
import type { ContrastWords, Phrases } from '../words/contrasts.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

const lists = new WordLists((word) => [word.fold]);

/** Whether a word is one of the list. */
export const is = (words: string): ((word: Word) => boolean) => lists.list(set(words));

/** Phrases parted by `|`, each word of one with alternatives parted by `/`. */
export const phrases = (list: string): Phrases =>
  list.split('|').map((p) =>
    p
      .trim()
      .split(/\s+/)
      .map((w) => is(w.replaceAll('/', ' '))),
  );

const settlement = is(
  `city town village villages towns district area areas crossing airport base hill mountain province road checkpoint positions camp field fields dam bridge port stronghold neighbourhood neighborhood`,
);

const points = set(
  `which something charge charges claim claims accusation accusations allegation allegations assertion assertions account`,
);
const answers: ReadonlyMap<string, 'denies' | 'rejects'> = new Map([
  ...[...set(`denies denied deny disputes disputed contests contested`)].map((w) => [w, 'denies'] as const),
  ...[...set(`rejects rejected reject opposes opposed oppose`)].map((w) => [w, 'rejects'] as const),
]);
/** Words from "which" to the verb, the subject between them, at most. */
const SUBJECT = 7;

/** "…, which the group denies.", "a charge he has rejected": with its subject between, and no object behind. */
function answer(words: readonly Word[], at: number, last: number): 'denies' | 'rejects' | null {
  if (!points.has(words[at]!.fold) || (words[at]!.fold !== 'which' && !/^(?:a|an|,|—|–|-)$/u.test(words[at - 1]?.fold ?? ''))) return null;
  for (let t = at + 2; t < Math.min(last, at + SUBJECT); t++) {
    const way = answers.get(words[t]!.fold);
    if (way === undefined) {
      if (words[t]!.kind === KIND.punctuation) return null;
      continue;
    }
    const next = t + 1 < words.length ? words[t + 1]! : undefined;
    const over =
      next === undefined || next.kind !== KIND.word || /^(?:and|but|as|while|saying|when|on|in|at|strongly|outright)$/u.test(next.fold);
    return over ? way : null;
  }
  return null;
}

/** English words by which accounts of one thing part. */
export const contrasts: ContrastWords = {
  acts: [
    {
      id: 'lift-siege',
      subject: true,
      placed: false,
      reach: 12,
      says: is(`lift lifts lifted lifting break breaks broke broken breaking end ends ended ending over`),
      of: is(`siege blockade encirclement`),
      undone: is(`besieged besieging besieges tight tightened remains persists continues`),
    },
    {
      id: 'capture',
      placed: true,
      reach: 4,
      says: is(
        `capture captured captures capturing recapture recaptured seize seized seizes seizing retake retook retaken take took taken control controls controlled overran fell fall liberate liberated`,
      ),
      of: settlement,
      undone: null,
    },
    {
      id: 'return',
      placed: false,
      reach: 8,
      says: is(`return returned returns returning`),
      of: is(`home homes area areas city town village villages country camp camps territory houses border`),
      undone: null,
    },
    {
      id: 'withdraw',
      subject: true,
      placed: false,
      reach: 8,
      says: is(`withdraw withdrew withdrawn withdraws withdrawing withdrawal retreat retreated pull pulled`),
      of: is(`forces force troops army fighters militants rebels units unit soldiers militia`),
      undone: null,
    },
    {
      id: 'sign',
      placed: false,
      reach: 6,
      says: is(`sign signed signs signing reach reached struck agreed`),
      of: is(`agreement deal accord truce treaty ceasefire pact`),
      undone: is(`obstructed blocked foiled thwarted collapsed stalled rejected scuppered derailed vetoed`),
      undoneOf: true,
    },
    {
      id: 'release',
      subject: true,
      placed: false,
      reach: 8,
      says: is(`release released releases releasing freed free`),
      of: is(`prisoner prisoners hostage hostages detainee detainees captive captives`),
      undone: null,
    },
    {
      id: 'open',
      placed: true,
      reach: 4,
      says: is(`open opened opens opening reopen reopened reopening resume resumed`),
      of: is(`crossing airport border port schools school flights`),
      undone: is(`closed shut`),
    },
    {
      id: 'end',
      subject: true,
      placed: false,
      reach: 6,
      says: is(`ended ends over lifted lifts suspended called`),
      of: is(`strike curfew sanctions ban lockdown`),
      undone: is(`continues continue continuing ongoing persists remains remain`),
      undoneOf: true,
    },
    {
      id: 'resign',
      placed: false,
      reach: 4,
      says: is(`resign resigned resigns resignation quit dismissed sacked`),
      of: is(`president minister government director governor commander premier cabinet`),
      undone: null,
    },
  ],
  oppositions: [
    {
      id: 'targeting',
      one: phrases(
        `target/targeted/targeting/targets specific|specific houses/buildings/targets|precise|precision|pinpoint|targeted|been targeted|military targets`,
      ),
      other: phrases(`random|randomly|indiscriminate|indiscriminately|anyone or any|at anyone`),
      of: is(
        `bombard bombarded bombardment shelled shelling attack attacks attacked strike strikes struck fire fired firing raid raids bombed bombing targeted houses`,
      ),
    },
    {
      id: 'aid',
      one: phrases(
        `block/blocked/blocking/blocks/prevent/prevented/preventing/deny/denied/obstruct/obstructed/cut aid/food/supplies/access/deliveries/humanitarian`,
      ),
      other: phrases(
        `allow/allowed/allowing/allows/let aid/food/supplies/access/humanitarian|received/receiving aid/food/supplies/water|does not block/prevent`,
      ),
      of: null,
    },
    {
      id: 'conditions',
      one: phrases(
        `unconditional|unconditionally|without conditions/preconditions|without any conditions/preconditions|no preconditions/conditions`,
      ),
      other: phrases(`on condition|provided that|conditional|conditional on|preconditions|only if`),
      of: null,
    },
    {
      id: 'intent',
      one: phrases(`by mistake|mistakenly|accidental|accidentally|unintentional|unintended|an accident`),
      other: phrases(`deliberate|deliberately|intentional|intentionally|on purpose|premeditated`),
      of: null,
    },
    {
      id: 'consent',
      one: phrases(`voluntary|voluntarily|of their own will|willingly`),
      other: phrases(`forced|forcibly|forcible|against their will|expelled|expulsion`),
      of: is(`departure evacuation transfer return leave leaving displacement relocation evacuated moved`),
    },
    {
      id: 'peaceful',
      one: phrases(`peaceful|peacefully|unarmed`),
      other: phrases(`riot|riots|rioters|violent|vandals|petrol bombs|armed men among`),
      of: is(`protest protests protesters demonstration demonstrations demonstrators rally march`),
    },
    {
      id: 'civilian-harm',
      tie: 'place',
      one: phrases(
        `no civilian casualties/deaths/victims|no civilians were|without harming civilians|without civilian casualties|avoid civilian casualties|no casualties`,
      ),
      other: phrases(`civilians killed|killed/killing civilians|civilian deaths/casualties/victims|civilians were killed`),
      of: null,
    },
    {
      id: 'departure',
      one: phrases(`surrender|surrendered|surrendering|defeat|defeated|driven out`),
      other: phrases(`under a deal/agreement/truce|under the deal/agreement/truce|safe passage|negotiated withdrawal|tactical withdrawal`),
      of: is(`militants fighters rebels group jihadists forces terrorists gunmen`),
    },
    {
      id: 'part',
      tie: 'actor',
      one: phrases(
        `oversaw|oversees|supervised|supervises|sponsored|mediated|brokered|took/take/takes/taking part|participated|participates|attended|attends|attend|hosted`,
      ),
      other: phrases(
        `not a party|not party|no part/role|not involved|nothing to do|boycotted|boycotts|boycott|boycotting|stayed away|skipped|walked out|pulled out of`,
      ),
      of: null,
    },
    {
      id: 'compliance',
      one: phrases(
        `met/meeting/meets/fulfilled/fulfilling/honoured/honored/honouring/kept/keeping/respected/respecting/implementing its/their/his/her/all/the commitments/obligations/promises/pledges/word/terms|doing/done what they/it/he promised|complied/complying/complies with|full/fully compliance/complied`,
      ),
      other: phrases(
        `failed/failing/fails to meet/fulfil/fulfill/honour/honor/comply/implement|reneged|reneging|broke/broken/breaking/breached its/their/his promises/promise/commitments/word/pledges`,
      ),
      of: null,
    },
    {
      id: 'retraction',
      one: phrases(`withdrew|retracted|retracts|deleted|removed|took down|apologised|apologized`),
      other: phrases(`stands by|stand by|stood by|standing by|sticks to|stuck to|insists on`),
      of: is(`report story statement claim claims article post remarks account information source reporting`),
      near: true,
    },
    {
      id: 'heavy-weapons',
      tie: 'story',
      one: phrases(`only light/small weapons/arms|light/small weapons/arms only`),
      other: phrases(`mortar|mortars|artillery|tanks|rocket launchers|heavy weapons/weaponry|helicopter gunships`),
      of: is(`used use using uses fired firing shelled pounded hit there possess possesses own owned deployed`),
    },
    {
      id: 'gradual',
      one: phrases(`suddenly|all at once|in one go`),
      other: phrases(`gradually|in stages|step by step|in phases|progressively`),
      of: is(`water gates dam withdrawal release released opened lifted cut`),
      tie: 'story',
    },
    {
      id: 'assault',
      one: phrases(`repelled/repulsed/thwarted/foiled/beat/beaten an/the/a/off attack/assault/attempt/offensive|repelled the attackers`),
      other: phrases(`captured|seized|stormed|overran|took/taken/taking control of|entered the town/city/village/base`),
      of: null,
      tie: 'place',
    },
    {
      id: 'force',
      tie: 'story',
      one: phrases(`special forces|combat troops/units/unit|mercenaries|foreign fighters/troops/soldiers|paratroopers|commandos`),
      other: phrases(
        `engineers|engineer|trainers|advisers|advisors|technicians|technical experts/staff|contractors|advisory group/mission/team`,
      ),
      of: is(`arrived arrive arrival arrivals sent send deployed deployment presence landed carrying flown`),
      sure: phrases(`advisory group/mission/team`),
    },
    {
      id: 'taken',
      tie: 'story',
      one: phrases(
        `volunteer|volunteers|activist|activists|journalist|journalists|reporter|reporters|aid workers|civilian|civilians|student|students|lawyer|lawyers|doctors`,
      ),
      other: phrases(
        `collaborator|collaborators|spy|spies|agent of|agents of|sleeper cell/cells|terrorist|terrorists|militant|militants|wanted men|saboteurs|gunmen`,
      ),
      of: is(`arrest arrested arrests detained detention seized rounded taken abducted kidnapped raid`),
      near: true,
    },
    {
      id: 'truce',
      one: phrases(`holding|respected|observed|in force|took/taken/takes effect`),
      other: phrases(`violated|violations|violation|breached|breaches|collapsed|broken|resumed`),
      of: is(`truce ceasefire cessation calm`),
    },
    {
      id: 'custody',
      one: phrases(
        `arrest|arrested|arrests|detained|detention|seized|caught|captured|abducted|kidnapped|taken/took from|took/taken/take him/her/them`,
      ),
      other: phrases(`handed/gave/given/turned himself/herself/themselves in/up|surrendered|surrender|surrenders`),
      of: null,
      tie: 'person',
    },
    {
      id: 'alive',
      one: phrases(`killed|dead|died|death|assassinated|executed|killing`),
      other: phrases(`alive|unharmed|survived|safe and well|is/was well|in good health|appeared in/on`),
      of: null,
      tie: 'person',
    },
    {
      id: 'notice',
      tie: 'story',
      one: phrases(
        `warned/notified/informed/told in advance|advance/prior warning/notice|hours/days before/beforehand|were/was notified/warned`,
      ),
      other: phrases(
        `without warning/notice|no warning/notice|without any/prior warning/notice|never warned/notified/told|not been/given warned/notified/notice/warning|received no`,
      ),
      of: is(`warning notice warned notified informed inform notification evacuate alert`),
    },
    {
      id: 'victims',
      one: phrases(
        `civilian|civilians|children|child|women|woman|teacher|schoolteacher|farmer|farmers|worker|workers|shepherds|family|students|unarmed|bystanders`,
      ),
      other: phrases(
        `militant|militants|fighter|fighters|terrorist|terrorists|gunmen|commander|operative|operatives|insurgents|rebels|combatants|senior/leading/key figure|military role/position/rank`,
      ),
      of: is(`killed kill killing kills dead death deaths died strike strikes struck hit targeted eliminated figure victims was were`),
      tie: 'place',
      near: true,
    },
    {
      id: 'target',
      one: phrases(
        `military/weapons/ammunition/arms target/targets/site/sites/position/positions/depot/depots/store/warehouse|command centre/center/post|headquarters|barracks|rocket launcher/launchers/unit/units`,
      ),
      other: phrases(
        `home|homes|house|houses|residential building/area/district/neighbourhood|school|hospital|market|mosque|clinic|camp|shelter|bakery`,
      ),
      of: is(`strike strikes struck hit hits bombed bombing shelled shelling raid raids attack attacks targeted missile missiles drone`),
      tie: 'place',
      near: true,
    },
    {
      id: 'intercept',
      one: phrases(`intercepted|intercepting|shot/brought down|air defences/defenses/defence/defense`),
      other: phrases(`hit/struck/reached its/their/the target/targets|landed in/on|fell in/on|direct hit`),
      of: is(`missile missiles rocket rockets drone drones strike strikes attack`),
      tie: 'place',
      near: true,
    },
    {
      id: 'death',
      one: phrases(`torture|tortured|beaten|beating|shot|executed|medical neglect`),
      other: phrases(`heart attack/failure|stroke|natural causes|illness|suicide|disease`),
      of: is(`died death dead killed body`),
    },
  ],
  answer,
  absence: phrases(
    `there is/was/were/are no|found/saw/find no|no trace/traces/sign/signs/evidence|did not find/see|never was/were|not/never any`,
  ),
  charges: [
    { id: 'massacre', phrases: phrases(`massacre|massacres|slaughter`) },
    { id: 'genocide', phrases: phrases(`genocide|ethnic cleansing`) },
    { id: 'war-crime', phrases: phrases(`war crime/crimes|crimes against humanity`) },
    { id: 'chemical', phrases: phrases(`chemical weapon/weapons|chemical attack/attacks|nerve agent|sarin|chlorine|poison gas`) },
    { id: 'regime-change', phrases: phrases(`regime change`) },
    { id: 'intervention', phrases: phrases(`military intervention|foreign intervention|outside intervention|military action`) },
    { id: 'coup', phrases: phrases(`coup|coup attempt`) },
    { id: 'famine', phrases: phrases(`famine|starvation`) },
    { id: 'torture', phrases: phrases(`torture|tortured`) },
    { id: 'displacement', phrases: phrases(`forced displacement|demographic change`) },
    { id: 'executions', phrases: phrases(`summary executions|executed|mass executions`) },
  ],
  causes: [
    { id: 'fault', phrases: phrases(`electrical fault|short circuit|gas leak|technical fault/failure|malfunction|engine failure`) },
    { id: 'accident', phrases: phrases(`accident|accidental|accidentally|by mistake|human error`) },
    { id: 'mine', phrases: phrases(`mine|landmine|mines|unexploded ordnance`) },
    { id: 'arson', phrases: phrases(`arson|deliberately|set alight|sabotage`) },
  ],
  pronouns: is(`he him himself she her herself`),
  part: is(`link links involvement involved responsibility responsible role part connection`),
  culprit: is(`committed commits perpetrated carried behind orchestrated`),
  weapon: is(`drone drones mine mines missile missiles warplane warplanes rocket rockets shell shells jet jets aircraft`),
  strike: is(
    `shelled shelling struck strike strikes striking hit hitting bombed bombing attack attacked attacks raid raided raids fired launched dropped torched burned burning set killed killing shooting bombing assassinated shot drone`,
  ),
  negation: set(`no not never without nor neither cannot can't don't didn't doesn't won't wasn't weren't isn't aren't hasn't haven't`),
  verbNot: is(`not never no neither cannot can't don't didn't doesn't won't wasn't weren't isn't aren't hasn't haven't`),
  failing: set(`failed fails fail unable unwilling refused`),
  purpose: is(`to`),
  urged: set(`to into`),
  will: set(`will would`),
  success: set(`managed able succeeded`),
  facility: is(`airport airbase base crossing barracks port prison hospital dam refinery`),
  toll: set(`number toll figure figures count`),
  beyond: set(`higher greater larger more lower smaller fewer`),
  among: set(`among most including mostly majority`),
  media: (name) =>
    /^(?:some |several |local |various )?(?:media|media reports|press reports|reports|news sites|websites|media outlets|news outlets|agencies)$/u.test(
      name,
    ),
  attributed: set(`attributed attributing attributes ascribed`),
  publishing: set(`publish published publishing said issued carried reported`),
  border: set(`border borders`),
};
