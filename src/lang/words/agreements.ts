/** Words by which reports tell of agreements, standing lines and missions, and of who is party to them. Sets hold folded forms, pairs are joined by one space. */
export interface AgreementWords {
  /** A standing line between two sides: "hotline"; and pairs of words that name one ("خط ساخن"). */
  readonly lines: ReadonlySet<string>;
  readonly linePairs: ReadonlySet<string>;
  /** Pairs that name a mission sent under a mandate: "observer mission", "بعثة مراقبين". */
  readonly missionPairs: ReadonlySet<string>;
  /** A plan: who stands behind it is a side of it. */
  readonly plans: ReadonlySet<string>;
  /** A truce: those who fought each other are its sides. */
  readonly truces: ReadonlySet<string>;
  /** Nouns of being bound by something: "commitment", "التزام". */
  readonly committing: ReadonlySet<string>;
  /** Participles that tell who stands behind something: "backed", "مدعومة". */
  readonly backed: ReadonlySet<string>;
  /** What stands between such a participle and the backer: "by", "من". */
  readonly backers: ReadonlySet<string>;
  /** Verbs, and pairs of noun and preposition, behind which those who attacked stand: "شنه", "attacks by". */
  readonly waging: ReadonlySet<string>;
  readonly wagingPairs: ReadonlySet<string>;
}
