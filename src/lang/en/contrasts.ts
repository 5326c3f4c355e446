import { KIND, type Word } from '../../text/index.ts';
import type { ContrastWords } from '../words/contrasts.ts';
import { oppositions } from './oppositions.ts';
import { is, phrases, set } from './phrases.ts';

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
  oppositions,
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
  condition: set(`provided unless if condition`),
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
