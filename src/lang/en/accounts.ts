import { fold, wordAttribute } from '../../text/index.ts';
import { states } from '../lexicon/index.ts';
import type { AccountWords, Errand, GroupClass, Motion, Parcel } from '../words/accounts.ts';
import { stateOfAdjective } from './actor-lexicon.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

const parcels: Readonly<Record<Parcel, ReadonlySet<string>>> = {
  message: set(`message messages letter letters`),
  proposal: set(`proposal proposals offer offers initiative counterproposal`),
};
const parcel = wordAttribute((word): Parcel | null =>
  parcels.message.has(word.fold) ? 'message' : parcels.proposal.has(word.fold) ? 'proposal' : null,
);

const errands: Readonly<Record<Errand, ReadonlySet<string>>> = {
  send: set(
    `send sends sent sending passed passes passing address addressed submitted submits submitting presented presents presenting made put offered forwarded wrote handed`,
  ),
  carry: set(
    `carry carries carried carrying convey conveys conveyed conveying deliver delivers delivered delivering relay relays relayed relaying took brought`,
  ),
  receive: set(`receive receives received receiving got gets getting`),
};
const errand = wordAttribute((word): Errand | null => {
  const w = word.fold;
  return errands.send.has(w) ? 'send' : errands.carry.has(w) ? 'carry' : errands.receive.has(w) ? 'receive' : null;
});

const groups: Readonly<Record<GroupClass, ReadonlySet<string>>> = {
  convoy: set(`convoy convoys bus buses truck trucks lorry lorries vehicles motorcade`),
  ship: set(`ship ships vessel vessels ferry ferries tanker tankers boat boats flotilla`),
  aircraft: set(`plane planes aircraft airliner jet`),
  delegation: set(`delegation envoy envoys mission`),
  captives: set(`hostages captives prisoners detainees`),
  displaced: set(`evacuees refugees displaced`),
  unit: set(`brigade battalion regiment division unit platoon`),
};
const group = wordAttribute((word): GroupClass | null => {
  for (const [cls, words] of Object.entries(groups)) if (words.has(word.fold)) return cls as GroupClass;
  return null;
});

const motions: Readonly<Record<Motion, ReadonlySet<string>>> = {
  to: set(
    `reached reach reaches reaching entered enters entering arrived arrives arriving moved transferred returned sailed travelled traveled`,
  ),
  from: set(`left leaves leaving departed departs quit exited fled`),
  at: set(`stopped stranded stuck halted stationed docked anchored parked waiting remained stayed`),
  via: set(`crossed crosses crossing passed passes passing`),
};
const motion = wordAttribute((word): Motion | null => {
  for (const [way, words] of Object.entries(motions)) if (words.has(word.fold)) return way as Motion;
  return null;
});

/** English words of accounts. */
export const accounts: AccountWords = {
  hearsay: set(`rumour rumours rumor rumors rumoured rumored unconfirmed unverified reportedly purportedly allegedly hearsay`),
  hearsayPairs: new Set(['not verified', 'not confirmed', 'social media']),
  confirming: set(
    `confirm confirms confirmed confirming confirmation acknowledge acknowledges acknowledged admit admits admitted verified`,
  ),
  parcel,
  errand,
  mediating: set(
    `mediate mediates mediated mediating mediation mediator mediators broker brokers brokered brokering brokerage intermediary intermediaries`,
  ),
  through: set(`through via`),
  throughPairs: new Set(['by way']),
  to: set(`to`),
  from: set(`from`),
  between: set(`between`),
  and: set(`and`),
  by: set(`by`),
  stateOfAdjective,
  states: new Map(states.flatMap((s) => [...s.en, ...s.capitalEn].map((n) => [fold(n), s.key] as const))),
  group,
  groupNames: {
    convoy: 'convoy',
    ship: 'ship',
    aircraft: 'aircraft',
    delegation: 'delegation',
    captives: 'captives',
    displaced: 'displaced people',
    unit: 'unit',
  },
  aid: set(`aid relief humanitarian food medicine medical`),
  motion,
  toward: set(`toward towards`),
  towardPairs: new Set(['bound for', 'headed for', 'headed to', 'heading for', 'heading to', 'way to', 'en route']),
  passing: set(`through via past passed crossed crossing passing`),
  guaranteeing: set(
    `guarantee guarantees guaranteed guaranteeing guarantor guarantors sponsor sponsors sponsored sponsorship auspices underwritten`,
  ),
  until: set(`until by before deadline expires expire end ends ending within`),
  starting: set(`starting start starts begin begins beginning effective effect`),
  keeping: new Map(
    (
      [
        [
          3,
          'complied comply complies compliance honoured honored honours honors abide abided abides adhered adheres adhering implemented implement fulfilled fulfils observed observing respected respects committed',
        ],
        [0, 'violated violates violating violation violations breached breaches breaching breach broke broken flouted reneged'],
      ] as const
    ).flatMap(([level, words]) => [...set(words)].map((w) => [w, level] as const)),
  ),
  not: set(`not never no failed fail fails failing didn't hasn't haven't without refused refusing`),
  partly: set(`partly partially partial began begun beginning started some first slow slowly`),
  obliging: set(
    `must should shall ought need needs urged urges urging call called calls calling demand demands demanded pledged pledges promised vowed ready willing`,
  ),
};
