import type { SourceRef } from './claim.ts';
import type { Review } from './judgement.ts';
import type { Reason } from './reason.ts';
import type { Evidence } from './span.ts';

/** One account of where a group was. */
export interface Sighting {
  /** Key among the dossier's places. */
  readonly place: string;
  readonly placeName: string;
  /** WGS 84 degrees; null when unknown. */
  readonly lat: number | null;
  readonly lon: number | null;
  /** What is said of the place: the group was `at` it, left `from` it, went `to` it, passed `via` it. */
  readonly way: 'at' | 'from' | 'to' | 'via';
  /** Whether it was so, is still to come, or is denied. */
  readonly status: 'actual' | 'planned' | 'denied';
  /** EDTF of when it was there; with `how` = `implied`, the report's publication, which is only the latest it can be. */
  readonly when: string | null;
  readonly how: 'stated' | 'implied' | 'unknown';
  /** First and last day (`YYYY-MM-DD`) on which it can have been so; null where open. */
  readonly earliest: string | null;
  readonly latest: string | null;
  /** How many, where the sentence tells. */
  readonly count: {
    readonly low: number | null;
    readonly high: number | null;
    readonly approx: boolean;
    readonly asWritten: string;
  } | null;
  readonly source: SourceRef;
  /** Id of the claim it stands in; null in the outlet's own voice. */
  readonly claim: string | null;
  readonly evidence: Evidence;
  /** EDTF: publication of the report. */
  readonly reported: string | null;
}

/** One place on the path of a group: the actual sightings there that can be of one stay. */
export interface PathStep {
  readonly place: string;
  readonly placeName: string;
  /** Positions in `TrackedGroup.sightings`. */
  readonly sightings: readonly number[];
  /** First and last day on which the group can have been there; null where open. */
  readonly earliest: string | null;
  readonly latest: string | null;
  /** How it stands to the step before: surely after it, or with days that overlap, where the order is that of the words or of the reports. Null for the first. */
  readonly order: 'after' | 'unsure' | null;
}

/** What is not known between two steps of a path. */
export interface PathGap {
  /** Position of the step before the gap. */
  readonly after: number;
  /** Great-circle distance between the two places, in kilometres; null when a point is unknown. */
  readonly km: number | null;
  /** Days between the two, least and most; null where open. */
  readonly days: { readonly least: number | null; readonly most: number | null };
  readonly reason: Reason;
}

/** A convoy, unit or group of people that goes from place to place, as reported. */
export interface TrackedGroup {
  readonly id: string;
  readonly name: { readonly en: string; readonly ar: string };
  /** Names as written, the commonest first. */
  readonly names: readonly string[];
  /** In order of the earliest day, then of reports. */
  readonly sightings: readonly Sighting[];
  readonly path: readonly PathStep[];
  readonly gaps: readonly PathGap[];
  readonly reasons: readonly Reason[];
  /** What people decided about it; every item of a built dossier has one. */
  readonly review?: Review;
}
