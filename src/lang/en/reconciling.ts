import { wordAttribute } from '../../text/index.ts';
import { states } from '../lexicon/index.ts';
import type { Completion, Course, Direction, ReconcilingWords } from '../words/reconciling.ts';
import { agreements } from './agreements.ts';
import { contrasts } from './contrasts.ts';
import { happenings } from './happenings.ts';
import { headings } from './headings.ts';
import { verdicts } from './verdicts.ts';
import { issueName } from './wording.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

const stop = set(
  `a an the of in on at to from by for with about against between into through during before after above below up down out off over under again further then once here there when where why how
   all any both each few more other some such no nor not only own same so than too very s t can will just don should now i me my we our you your he him his she her it its they them their what
   which who whom this that these those am is are was were be been being have has had having do does did doing would could may might must shall and but if or because as until while said says say
   told tells added adds according also however 's has mr mrs ms monday tuesday wednesday thursday friday saturday sunday one who's it's`,
);

/** Plural, past and gerund endings off; long words only. */
function strip(w: string): string {
  if (w.length > 5 && w.endsWith('ies')) return `${w.slice(0, -3)}i`;
  if (w.length > 5 && w.endsWith('ing')) return undouble(w.slice(0, -3));
  if (w.length > 4 && w.endsWith('ed')) return undouble(w.slice(0, -2));
  if (w.length > 4 && /(?:ss|sh|ch|x|z)es$/.test(w)) return w.slice(0, -2);
  if (w.length > 3 && w.endsWith('s') && !/[suia]s$/.test(w)) return undouble(w.slice(0, -1));
  return undouble(w);
}

/** A doubled last consonant made single, a silent e and a final y folded, so that "stopped", "stop", "voted", "vote" meet. */
function undouble(w: string): string {
  if (w.length > 3 && w.at(-1) === w.at(-2) && !'aeiouls'.includes(w.at(-1)!)) return w.slice(0, -1);
  if (w.length > 3 && w.endsWith('e')) return w.slice(0, -1);
  if (w.length > 3 && w.endsWith('y')) return `${w.slice(0, -1)}i`;
  return w;
}

const stem = wordAttribute((word): string => (stop.has(word.fold) ? '' : strip(word.fold)));

const pendingWords = set(
  `will shall plan plans planned intends intend seeks seek hopes trying attempt attempting expected due poised preparing`,
);
const negatedWords = set(
  `not no never without nor neither cannot can't don't didn't doesn't won't wasn't weren't isn't aren't hasn't haven't nobody none nothing unable`,
);
const deniedWords = set(
  `deny denies denied denying denial reject rejects rejected rejecting refute refuted refutes dismissed dismisses disputes disputed`,
);

const completion = wordAttribute((word): Completion | null => {
  const w = word.fold;
  return deniedWords.has(w) ? 'denied' : negatedWords.has(w) ? 'negated' : pendingWords.has(w) ? 'pending' : null;
});

const to = set(`to into towards toward for`);
const from = set(`from`);
const inside = set(`in at near inside outside around across east west north south`);
const direction = wordAttribute((word): Direction | null => {
  const w = word.fold;
  return to.has(w) ? 'to' : from.has(w) ? 'from' : inside.has(w) ? 'in' : null;
});

const courses: Readonly<Record<Course, ReadonlySet<string>>> = {
  left: set(`left departed setting departing leaving embarked`),
  returned: set(`returned return returns returning back`),
  remaining: set(`remain remained remains remaining stuck stranded stopped stay stayed staying halted trapped stationary waiting`),
};
const course = wordAttribute((word): Course | null => {
  const w = word.fold;
  return courses.returned.has(w) ? 'returned' : courses.remaining.has(w) ? 'remaining' : courses.left.has(w) ? 'left' : null;
});

const blaming = set(`blame blamed blames blaming responsible responsibility accuse accused accuses accusing culpable fomenting`);
const blame = wordAttribute((word): boolean => blaming.has(word.fold));

const stems = (words: string): ReadonlySet<string> => new Set([...set(words)].map(strip));

const bearing = set(`responsible culpable bears bear`);
const bears = wordAttribute((word): boolean => bearing.has(word.fold));

const demonyms = new Map(
  states.flatMap((s) => [...s.adjectiveEn, ...s.peopleEn].map((a) => [a.toLowerCase(), { key: s.key, name: s.en[0]! }] as const)),
);
const demonym = wordAttribute((word) => demonyms.get(word.fold) ?? null);

/** English words for setting accounts side by side. */
export const reconciling: ReconcilingWords = {
  stem,
  completion,
  future: () => false,
  rejection: set(`reject rejects rejected rejecting dismiss dismisses dismissed dismissing disputed disputes`),
  allegation: set(
    `allegation allegations claim claims accusation accusations charge charges report reports rumours rumors suggestion suggestions`,
  ),
  direction,
  rising: stems(`rise risen rising rises rose climbed climbs increased latest toll now`),
  background: set(`since last previous previously earlier total`),
  hours: set(`hour hours minutes night`),
  blame,
  agreement: stems(`agreement deal truce ceasefire accord pact treaty settlement plan understanding`),
  inquiries: stems(`report inquiry enquiry investigation probe findings conclusions`),
  ballots: stems(`election elections vote referendum ballot poll polls`),
  indefinite: (words, at) => words.slice(Math.max(0, at - 3), at).some((w) => w.fold === 'a' || w.fold === 'an' || w.fold === 'any'),
  dealing: stems(`negotiating negotiated negotiations talks discussed working coordinating`),
  status: new Map(
    (
      [
        ['concluded', 'signed concluded reached struck agreed accepted'],
        ['negotiated', 'negotiating negotiated talks negotiations'],
        ['proposed', 'proposed proposal offered draft'],
        ['in-force', 'force implemented holding under'],
        ['violated', 'violated violation violations breached breach'],
        ['delayed', 'delayed stalled postponed suspended'],
        ['collapsed', 'collapsed failed broke'],
        ['rejected', 'rejected refused'],
      ] as const
    ).flatMap(([status, words]) => [...stems(words)].map((s) => [s, status] as const)),
  ),
  exchange: set(`exchange`),
  provision: set(`which provides stipulates calls providing stipulating`),
  under: set(`under`),
  permits: set(`allowed allow allows permitted permits permit let`),
  proposes: set(`proposed offered suggested`),
  proposedTo: set(`to`),
  meetings: set(`meeting talks conference summit negotiations round`),
  is: set(`is means`),
  demonym,
  between: set(`between`),
  with: set(`with`),
  dimensions: stems(`depth deep height high length long width wide radius`),
  compass: stems(`east west north south eastern western northern southern southeast southwest northeast northwest`),
  movable: stems(
    `convoy convoys bus buses ship ships plane planes epicentre epicenter delegation hostages refugees bodies trucks mission envoy detainees prisoners captives`,
  ),
  majority: set(`most majority mostly mainly`),
  victims: set(`victim victims dead casualties`),
  documents: set(`estimate estimates study studies survey surveys statistics census poll`),
  creditBehind: new Set(),
  credit: set(`source sources`),
  course,
  nor: set(`not`),
  pointing: set(`that this it these those`),
  joining: set(`and but or`),
  proposals: set(
    `demand demands proposal proposals request requests call calls offer plan idea suggestion initiative move decision step condition conditions`,
  ),
  complement: set(`that`),
  bears,
  correction: set(`correction corrections corrects corrected clarification erratum retraction retracts retracted`),
  contrasts,
  verdicts,
  agreements,
  happenings,
  standing: (clause) => clause.replace(/^(?:and |but )?(?:that )?(?=\S)/i, ''),
  issueName,
  headings,
};
