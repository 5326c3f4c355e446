import type { Word } from '../../text/index.ts';

/** What passes through a channel, by the noun for it. */
export type Parcel = 'message' | 'proposal';

/** What a verb does with it: sends it, carries it for another, gets it, puts it forward. */
export type Errand = 'send' | 'carry' | 'receive';

/** Kinds of group that go from place to place; the vehicles of a convoy are the convoy. */
export type GroupClass = 'convoy' | 'ship' | 'aircraft' | 'delegation' | 'captives' | 'displaced' | 'unit';

/** What a verb of motion says of the place that follows it without a preposition. */
export type Motion = 'to' | 'from' | 'at' | 'via';

/** Words by which reports tell of rumour and confirmation, of messages and mediators, of guarantees and compliance. Word sets hold folded forms. */
export interface AccountWords {
  /** Words that mark what is told as hearsay, and pairs of words that do ("غير مؤكدة", joined by one space). */
  readonly hearsay: ReadonlySet<string>;
  readonly hearsayPairs: ReadonlySet<string>;
  /** Verbs and nouns of confirming, admitting or verifying what was told before. */
  readonly confirming: ReadonlySet<string>;
  /** A noun for a message or a proposal. */
  readonly parcel: (word: Word) => Parcel | null;
  /** A verb, or verbal noun, of passing one on. */
  readonly errand: (word: Word) => Errand | null;
  /** Words of mediating: the noun, the verb, the one who does it. */
  readonly mediating: ReadonlySet<string>;
  /** What opens the carrier's name: "through", "via", "عبر"; pairs joined by one space. */
  readonly through: ReadonlySet<string>;
  readonly throughPairs: ReadonlySet<string>;
  /** What opens the receiver's name, and the sender's; `glued` prefixes stand on the name itself. */
  readonly to: ReadonlySet<string>;
  readonly from: ReadonlySet<string>;
  readonly between: ReadonlySet<string>;
  readonly and: ReadonlySet<string>;
  /** What opens the doer of a passive verb: "by". */
  readonly by: ReadonlySet<string>;
  /** Key of the state whose adjective a word is ("Omani", "العمانية"); empty when it is none. */
  readonly stateOfAdjective: (word: Word) => string;
  /** States by the folded names they are called in politics, seats of government too ("washington"); words joined by one space. */
  readonly states: ReadonlyMap<string, string>;
  /** A noun for a group that goes from place to place. */
  readonly group: (word: Word) => GroupClass | null;
  /** What each kind of group is called. */
  readonly groupNames: Readonly<Record<GroupClass, string>>;
  /** Words for relief goods: a convoy of aid is another than one of fighters. */
  readonly aid: ReadonlySet<string>;
  /** Verbs of moving and staying. */
  readonly motion: (word: Word) => Motion | null;
  /** What opens a goal not reached yet: "towards", "باتجاه"; pairs joined by one space. */
  readonly toward: ReadonlySet<string>;
  readonly towardPairs: ReadonlySet<string>;
  /** Words of passing a place on the way. */
  readonly passing: ReadonlySet<string>;
  /** Words for a guarantor, a sponsor, a guarantee. */
  readonly guaranteeing: ReadonlySet<string>;
  /** Words before a date by which something ends, and from which it holds. */
  readonly until: ReadonlySet<string>;
  readonly starting: ReadonlySet<string>;
  /** Words of keeping an agreement with how far it is kept: 3 in full, 2 in large part, 1 begun, 0 broken. */
  readonly keeping: ReadonlyMap<string, 0 | 1 | 2 | 3>;
  /** Words that turn keeping into breaking: "did not comply", "عدم الالتزام"; and that lessen it: "partly". */
  readonly not: ReadonlySet<string>;
  readonly partly: ReadonlySet<string>;
  /** Words before keeping that make it a duty or a promise. */
  readonly obliging: ReadonlySet<string>;
}
