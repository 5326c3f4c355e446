import type { Claim, Position, PositionCell, Reason, Stance } from '../../model/index.ts';
import { tokenize } from '../../text/index.ts';
import type { Actors } from '../actors.ts';
import type { Clause } from '../clauses.ts';
import { clusterBy } from '../groups.ts';
import { type Both, excerpt, type Headings } from '../headings.ts';
import type { OpenReport } from '../open.ts';
import { type Draft, type DraftSide, weightOf } from '../points.ts';
import { verdictsOf } from './verdicts.ts';

/** Which way a stance points: for, against, neither. */
export const sign: Readonly<Record<Stance, 1 | -1 | 0>> = {
  supports: 1,
  accepts: 1,
  opposes: -1,
  rejects: -1,
  condemns: -1,
  denies: -1,
  regrets: -1,
  silent: 0,
  neutral: 0,
  conditional: 0,
};

/** A position with its actor's key and the stems of its target. */
export interface Held {
  readonly position: Position;
  readonly report: OpenReport;
  readonly claim: Claim | null;
  readonly actor: string;
  readonly actorName: string;
  readonly target: readonly string[];
  /** Read from a judgement in words; its target is the issue's noun alone. */
  readonly verdict?: true;
}

/** Units of text from a position to one that takes over its target, and to one that points back at it. */
const CARRIED = 120;
const POINTED = 320;

/** Whether a target only points at what was asked or proposed before: "rejected the demand", "opposes this", رفض المقترح. */
function pointsBack(report: OpenReport, { target }: Position): boolean {
  const words = report.language?.reconciling;
  if (!words || target === '') return false;
  for (const w of tokenize(target).words) {
    if (words.pointing.has(w.fold)) return true;
    const stem = words.stem(w);
    if (stem !== '') return words.proposals.has(w.fold);
  }
  return false;
}

/** All positions of the pile, in order of report and place. */
export function heldPositions(reports: readonly OpenReport[], claims: ReadonlyMap<string, Claim>, actors: Actors): readonly Held[] {
  return reports.flatMap((report) => {
    // A stance without a target ("Russia, too, kept silent") is on what the one before was on, when it stands near.
    let before: Position | null = null;
    return report.item.analysis.positions.map((read) => {
      const open = read.target === '' || pointsBack(report, read);
      const near = before !== null && read.start - before.end <= (read.target === '' ? CARRIED : POINTED) ? before : null;
      const carried = open && near !== null && !(read.target !== '' && near.actor === read.actor) ? near.target : null;
      const position = carried === null ? read : { ...read, target: carried };
      if (position.target !== '' && !(open && carried === null)) before = position;
      const key = position.actorKey === null ? null : actors.keyOf(report.doc, position.actorKey);
      const resolved = actors.resolve({ key: `name:${position.actor}`, name: position.actor, names: position.names, kind: 'organisation' });
      const actor = key ?? resolved.key;
      return {
        position,
        report,
        claim: claims.get(`${report.doc} ${position.id}`) ?? null,
        actor,
        actorName: actors.get(actor)?.name ?? position.actor,
        target: stemsOf(report, position.target, namesIn(report, position)),
      };
    });
  });
}

/** Stands for every word for an agreement: the deal, the truce, the plan are one issue. So are an inquiry and its findings, an election and its vote. */
const AGREEMENT = '#agreement';
const INQUIRY = '#inquiry';
const BALLOT = '#ballot';

/** Words of the actors named in a position's target: they do not tell one issue from another, unless the target is nothing else. */
function namesIn(report: OpenReport, { targetAt }: Position): ReadonlySet<string> {
  const names = new Set<string>();
  if (targetAt)
    for (const m of report.item.analysis.actors)
      if (m.start >= targetAt.start && m.end <= targetAt.end) for (const w of tokenize(m.quote).words) names.add(w.fold);
  return names;
}

function stemsOf(report: OpenReport, text: string, names: ReadonlySet<string>): readonly string[] {
  const stem = report.language?.reconciling.stem;
  const own = new Set<string>();
  const named = new Set<string>();
  const list = tokenize(text).words;
  for (const [i, w] of list.entries()) {
    const s = stem ? stem(w) : w.fold;
    if (!s || !/[\p{L}]/u.test(s)) continue;
    const words = report.language?.reconciling;
    const kind = words?.inquiries.has(s) ? INQUIRY : words?.ballots.has(s) ? BALLOT : null;
    const key = words?.agreement.has(s) ? AGREEMENT : kind !== null && !words!.indefinite(list, i) ? kind : s;
    (names.has(w.fold) ? named : own).add(key);
  }
  if (own.size === 0) for (const s of named) own.add(s);
  return [...own].sort();
}

/** Positions grouped by issue: targets that share a stem are one issue unless a stem is in most of them. */
export function issuesOf(held: readonly Held[]): readonly (readonly Held[])[] {
  return clusterBy(
    held,
    (h) => h.target,
    (a, b, shared) =>
      (shared.length >= 2 ||
        shared.some((s) => s.startsWith('#')) ||
        a.verdict === true ||
        b.verdict === true ||
        Math.max(a.target.length, b.target.length) === 1) &&
      shared.length / Math.min(a.target.length, b.target.length) >= 0.5,
  );
}

/** The position matrix: one cell for each actor and issue. */
export function positionCells(held: readonly Held[], actors: Actors, headings: Headings): readonly PositionCell[] {
  const cells: PositionCell[] = [];
  const arabic = held.filter((h) => h.report.language?.code === 'ar').length * 2 >= held.length;
  for (const issue of issuesOf(held)) {
    const names = nameOf(issue, headings);
    const byActor = new Map<string, Held[]>();
    for (const h of issue) (byActor.get(h.actor) ?? byActor.set(h.actor, []).get(h.actor)!).push(h);
    for (const [actor, list] of byActor) {
      const signs = new Set(list.map((h) => sign[h.position.stance]));
      const dates = new Set(list.map((h) => h.report.item.report.published.value));
      cells.push({
        actor,
        actorName: list[0]!.actorName,
        issue: names.en,
        issueName: names[arabic ? 'ar' : 'en'],
        issueNameIn: names,
        entries: list.map((h) => ({
          stance: h.position.stance,
          by: h.position.by,
          source: actors.resolve(h.claim?.origin ?? { key: 'unknown', name: 'unknown', names: [], kind: 'unknown' }),
          evidence: { doc: h.report.doc, start: h.position.start, end: h.position.end, quote: h.position.quote },
          reported: h.report.item.report.published.value,
          ...(h.position.act ? { reasons: [actReason(h.position)] } : {}),
        })),
        verdict: list.length === 1 ? 'single' : signs.size === 1 ? 'agree' : dates.size > 1 ? 'change' : 'contradiction',
      });
    }
  }
  return cells.sort((a, b) => (a.actor < b.actor ? -1 : a.actor > b.actor ? 1 : a.issue < b.issue ? -1 : a.issue > b.issue ? 1 : 0));
}

/** Why a stance is ascribed to someone who voiced none. */
function actReason({ evidence }: Position): Reason {
  return {
    code: 'stance/act',
    en: `read from an act (“${excerpt(evidence.quote, 60)}”), not from words on it; low certainty`,
    ar: `مأخوذ من فعل («${excerpt(evidence.quote, 60)}») لا من قول فيه؛ يقين ضعيف`,
  };
}

/** The name of an issue in both languages: an agreement by its word in each, another by its shortest target in each language that has one. */
function nameOf(issue: readonly Held[], headings: Headings): Both {
  if (issue.filter((h) => h.target.includes(AGREEMENT)).length * 2 > issue.length) return headings.fill('issue/agreement', {});
  const inCode = (code: string): string =>
    excerpt(
      shortest(
        issue.filter((h) => h.report.language?.code === code).map((h) => h.report.language!.reconciling.issueName(h.position.target)),
      ),
      80,
    );
  const [ar, en] = [inCode('ar'), inCode('en')];
  return { ar: ar || en, en: en || ar };
}

const shortest = (texts: readonly string[]): string =>
  [...texts].filter(Boolean).sort((a, b) => a.length - b.length || (a < b ? -1 : 1))[0] ?? '';

/** Where stances part: on one issue between actors, and of one actor on an issue. */
export function stancePoints(
  held: readonly Held[],
  clauses: readonly Clause[],
  pile: readonly OpenReport[],
  actors: Actors,
  headings: Headings,
): readonly Draft[] {
  const reports = pile.length;
  const drafts: Draft[] = [];
  // Who denies a charge takes no side on an issue: denials are set against what they deny elsewhere.
  // Nor does an act: what it says of its doer's mind is inferred.
  const stances = held.filter((h) => h.position.stance !== 'denies' && !h.position.act);
  for (const all of issuesOf([...stances, ...judged(clauses, actors)])) {
    // Who is told to be for it and against it stands on neither side here: that is a question of its own.
    const two = new Map<string, Set<number>>();
    for (const h of all) (two.get(h.actor) ?? two.set(h.actor, new Set()).get(h.actor)!).add(sign[h.position.stance]);
    const issue = all.filter((h) => !(two.get(h.actor)!.has(1) && two.get(h.actor)!.has(-1)));
    if (issue.length === 0) continue;
    const name = nameOf(issue, headings);
    const signs = new Set(issue.map((h) => sign[h.position.stance]));
    // To accept under a condition is not to reject.
    const conditional = issue.some((h) => h.position.stance === 'conditional');
    if (!(signs.has(1) || conditional) || !signs.has(-1)) continue;
    if (new Set(issue.map((h) => h.actor)).size < 2 || name.en === '') continue;
    const sides = sidesBy(issue, (h) => String(sign[h.position.stance]), headings, actors, true);
    drafts.push({
      kind: 'stance',
      about: headings.fill('stance/target', { x: name }),
      sides,
      nature: 'conflict',
      weight: weightOf(0.8, sides, reports),
      reasons: [{ code: 'stance/opposed', en: 'some are for it and some against', ar: 'بعضهم معه وبعضهم ضده' }],
    });
  }
  drafts.push(...silencePoints(stances, pile, actors, headings));
  const byActor = new Map<string, Held[]>();
  for (const h of stances) (byActor.get(h.actor) ?? byActor.set(h.actor, []).get(h.actor)!).push(h);
  for (const actor of [...byActor.keys()].sort()) {
    const list = byActor.get(actor)!;
    for (const g of issuesOf(list)) {
      if (new Set(g.map((h) => sign[h.position.stance])).size < 2) continue;
      // To condemn somebody and to urge him are two acts, not two stances.
      if (g.every((h) => h.position.target !== '' && actors.named(h.position.target) !== null)) continue;
      const sides = sidesBy(g, (h) => h.position.stance, headings, actors, false);
      const target = nameOf(g, headings);
      drafts.push({
        kind: 'stance',
        about: headings.fill(target.en ? 'stance/actor-target' : 'stance/actor', { x: actors.nameIn(g[0]!.actor), y: target }),
        sides,
        nature: 'conflict',
        weight: weightOf(0.75, sides, reports),
        reasons: [{ code: 'stance/two', en: 'one actor is given different stances', ar: 'تنسب إلى طرف واحد مواقف مختلفة' }],
      });
    }
  }
  return drafts;
}

/** The judgements of sources as stances. */
function judged(clauses: readonly Clause[], actors: Actors): readonly Held[] {
  return verdictsOf(clauses, actors).map(({ clause: { report, claim }, actor, actorName, position, issue }) => {
    // "A report of the committee" is definite by what follows it.
    const { start, end } = report.tokens;
    const whole = stemsOf(report, report.text.slice(start[issue]!, end[Math.min(issue + 1, report.tokens.count - 1)]), new Set());
    const kind = whole.filter((s) => s.startsWith('#'));
    const target = kind.length > 0 ? kind : stemsOf(report, position.target, new Set());
    return { position, report, claim, actor, actorName, target, verdict: true };
  });
}

/** Statements of one who is said to be silent, at most. */
const SPOKE = 4;

/** Who is said to keep silent on a matter, and speaks of it in another report. */
function silencePoints(held: readonly Held[], pile: readonly OpenReport[], actors: Actors, headings: Headings): readonly Draft[] {
  const silent = held.filter((h) => h.position.stance === 'silent' && h.position.by !== 'self');
  const told = new Map<string, { readonly claim: Claim; readonly report: OpenReport; readonly words: ReadonlySet<string> }[]>();
  const asked = new Set(silent.map((h) => h.actor));
  for (const report of asked.size > 0 ? pile : [])
    for (const claim of report.claims) {
      if (claim.kind !== 'statement' || claim.evidence.length === 0) continue;
      const { key } = actors.resolve(claim.origin);
      if (!asked.has(key)) continue;
      const words = new Set(stemsOf(report, claim.evidence.map((e) => e.quote ?? '').join(' '), new Set()));
      (told.get(key) ?? told.set(key, []).get(key)!).push({ claim, report, words });
    }
  return silent.flatMap((h) => {
    const spoken = (told.get(h.actor) ?? [])
      .filter((x) => x.report !== h.report && (h.target.length === 0 || h.target.some((s) => x.words.has(s))))
      .map((x) => x.claim);
    if (spoken.length === 0) return [];
    const said = spoken.slice(0, SPOKE);
    const sides: DraftSide[] = [
      ...sidesBy([h], () => 'silent', headings, actors, false),
      { says: excerpt(said[0]!.evidence[0]!.quote ?? '', 140), evidence: said.flatMap((c) => c.evidence.slice(0, 1)), claims: said },
    ];
    return [
      {
        kind: 'stance' as const,
        about: headings.fill('stance/actor', { x: actors.nameIn(h.actor) }),
        sides,
        nature: 'conflict' as const,
        weight: weightOf(0.55, sides, pile.length),
        reasons: [
          { code: 'stance/silent', en: 'said to be silent, yet quoted in another report', ar: 'يقال إنه صامت، وله كلام في تقرير آخر' },
        ],
      },
    ];
  });
}

function sidesBy(
  list: readonly Held[],
  keyOf: (h: Held) => string,
  headings: Headings,
  actors: Actors,
  withActor: boolean,
): readonly DraftSide[] {
  const groups = new Map<string, Held[]>();
  for (const h of list) {
    const k = keyOf(h);
    (groups.get(k) ?? groups.set(k, []).get(k)!).push(h);
  }
  return [...groups.keys()].sort().map((k) => {
    const g = groups.get(k)!;
    const said = excerpt(g[0]!.position.quote, 120);
    const inLanguage = (code: 'en' | 'ar'): string => {
      const comma = code === 'ar' ? '، ' : ', ';
      const stances = [...new Set(g.map((h) => headings.stance(h.position.stance)[code]))].join(comma);
      const who = [...new Set(g.map((h) => (actors.get(h.actor) ? actors.nameIn(h.actor)[code] : h.actorName)))];
      return withActor ? `${who.slice(0, 5).join(comma)}: ${stances}` : `${stances}: «${said}»`;
    };
    const saysIn = { en: inLanguage('en'), ar: inLanguage('ar') };
    return {
      says: saysIn[g[0]!.report.language?.code === 'ar' ? 'ar' : 'en'],
      saysIn,
      evidence: g.map((h) => ({ doc: h.report.doc, start: h.position.start, end: h.position.end, quote: h.position.quote })),
      claims: g.flatMap((h) => (h.claim ? [h.claim] : [])),
    };
  });
}
