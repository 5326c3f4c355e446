import type { ClaimStatus, CopyGroup, Evidence, LedgerEntry, Reason, SourceRef, StatusHistory, StatusStep } from '../model/index.ts';
import { fold } from '../text/index.ts';
import type { Actors } from './actors.ts';
import { type Clause, clauseEvidence, type Likeness, type Wording, wording } from './clauses.ts';
import type { Denial } from './compare/denial.ts';
import { denierOf } from './denier.ts';
import { excerpt } from './headings.ts';
import type { News } from './news.ts';
import { sameOutlet } from './outlets.ts';
import { confirmingAt, toldAsHearsay } from './sentence-words.ts';
import { byTelling, isCorrection, isFirsthand, outletSource, reportsByTelling, sideKey, tellerOf, timeKey } from './tellers.ts';

/** Fewest telling stems of a piece of news that says something on its own. */
const LEAST_STEMS = 4;
/** Least likeness of a correction to what it takes back. */
const TAKEN_BACK = 0.34;

/** Steps kept that only say once more that the news is denied: the earliest. */
const MOST_DENIALS = 24;

const rank: readonly StatusHistory['standing'][] = [
  'disputed',
  'denied',
  'retracted',
  'rumour',
  'confirmed',
  'corroborated',
  'repeated',
  'reported',
];

/**
 * What became of each piece of news: who told it first and how surely, who repeated it, which second origin told it too, who confirmed, denied or took it
 * back, each with the passage that decides. Accounts that give another number tell another piece. Listed are pieces with more than one step, and those told as hearsay.
 */
export function statusesOf(
  news: readonly News[],
  denials: readonly Denial[],
  pairs: readonly Likeness[],
  groups: readonly CopyGroup[],
  ledger: readonly LedgerEntry[],
  actors: Actors,
): readonly StatusHistory[] {
  const groupOf = new Map<string, string>();
  for (const g of groups) for (const d of g.docs) groupOf.set(d, g.docs[0]!);
  const deniedBy = new Map<Wording, Denial[]>();
  for (const d of denials) for (const w of d.yes) push(deniedBy, w, d);
  const corrected = correctionsOf(pairs);
  const withdrawn = new Map<string, { readonly at: Evidence; readonly span: Evidence }[]>();
  for (const e of ledger) for (const v of e.values) if (v.retracted) push(withdrawn, v.doc, { at: v.retracted, span: v.evidence });
  const reportOf = new Map(news.flatMap((p) => p.wordings.flatMap((w) => w.clauses.map((c) => [c.report.doc, c.report] as const))));
  const answers = new Map<Clause, Answer>();
  const answerOf = (c: Clause): Answer => answers.get(c) ?? answers.set(c, answered(c, actors)).get(c)!;
  // Place of each report in the order of telling.
  const turn = new Map([...new Set(reportOf.values()), ...denials.flatMap((d) => d.no.map((c) => c.report))].map((r) => [r, 0]));
  [...turn.keys()].sort(reportsByTelling).forEach((r, i) => void turn.set(r, i));
  const inTurn = (a: Clause, b: Clause): number => turn.get(a.report)! - turn.get(b.report)! || a.start - b.start;
  const found: StatusHistory[] = [];
  for (const piece of news) {
    if (!piece.wordings.some((w) => w.stems.length >= LEAST_STEMS)) continue;
    for (const list of byNumber(piece)) {
      const tells = list.filter((c) => !denies(c) && !c.completion.has('negated') && !introduces(c)).toSorted(inTurn);
      if (tells.length === 0) continue;
      const told = new History(tells, groupOf, actors);
      const telling = new Set(tells);
      const wordings = piece.wordings.filter((w) => w.clauses.some((c) => telling.has(c)));
      const against = new Set(wordings.flatMap((w) => deniedBy.get(w) ?? []).flatMap((d) => d.no));
      for (const c of list) if (c.completion.has('negated') && !denies(c)) against.add(c);
      for (const c of wordings.flatMap((w) => corrected.get(w) ?? [])) against.add(c);
      for (const c of [...against].toSorted(inTurn)) told.deny(answerOf(c));
      for (const c of tells)
        for (const v of withdrawn.get(c.report.doc) ?? [])
          if (v.span.start >= c.start && v.span.end <= c.end) {
            const by = reportOf.get(v.at.doc);
            if (by) told.retract(v.at, outletSource(by), by.item.report.published.value);
          }
      const history = told.history();
      if (history.steps.length > 1 || isHearsay(tells[0]!)) found.push(history);
    }
  }
  const met = new Map<string, number>();
  return found
    .toSorted(
      (a, b) =>
        rank.indexOf(a.standing) - rank.indexOf(b.standing) || b.docs.length - a.docs.length || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0),
    )
    .map((h) => {
      const n = (met.get(h.id) ?? 0) + 1;
      met.set(h.id, n);
      return n === 1 ? h : { ...h, id: `${h.id}.${n}` };
    });
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

const denies = (c: Clause): boolean => c.claim?.polarity === 'denied' || c.completion.has('denied');

/** The clauses of a piece, those with other numbers apart; clauses without a number go with those that give the commonest one. */
function byNumber(piece: News): readonly (readonly Clause[])[] {
  const groups = new Map<string, Clause[]>();
  for (const w of piece.wordings) {
    const numbers = w.stems.filter((s) => /^\d+$/.test(s)).join(' ');
    for (const c of w.clauses) push(groups, numbers, c);
  }
  const bare = groups.get('');
  if (!bare || groups.size === 1) return [...groups.values()];
  groups.delete('');
  const largest = [...groups].sort((a, b) => b[1].length - a[1].length || (a[0] < b[0] ? -1 : 1))[0]![0];
  groups.get(largest)!.push(...bare);
  return [...groups.values()];
}

/** Clauses of corrections that say a thing was not so, by the wording of the same outlet they take back. */
function correctionsOf(pairs: readonly Likeness[]): ReadonlyMap<Wording, readonly Clause[]> {
  const found = new Map<Wording, Clause[]>();
  const look = (told: Wording, back: Wording): void => {
    for (const c of back.clauses) {
      if (!c.completion.has('negated') && !denies(c)) continue;
      const outlet = c.report.item.report.source.value;
      if (outlet === null || !isCorrection(c.report)) continue;
      const own = told.clauses.some((d) => d.report !== c.report && d.report.item.report.source.value === outlet);
      if (own && told.clauses.every((d) => !d.completion.has('negated') && !denies(d))) push(found, told, c);
    }
  };
  for (const p of pairs)
    if (p.cosine >= TAKEN_BACK || p.containment >= 0.6) {
      look(p.a, p.b);
      look(p.b, p.a);
    }
  return found;
}

interface Teller {
  readonly source: SourceRef;
  readonly side: string;
  /** The report, or the first of the group of copies it belongs to. */
  readonly group: string;
  readonly doubtful: boolean;
  readonly firsthand: boolean;
  readonly clause: Clause;
}

/** A clause that says something was not so, with who says it, for which side, and when. */
interface Answer {
  readonly clause: Clause;
  readonly by: SourceRef;
  readonly side: string;
  readonly outlet: string | null;
  readonly correcting: boolean;
  readonly time: string;
}

function answered(c: Clause, actors: Actors): Answer {
  const { report } = c;
  const correcting = isCorrection(report);
  const by = correcting && c.claim === null ? outletSource(report) : (denierOf(c, actors) ?? tellerOf(c, actors));
  const { source, published } = report.item.report;
  return {
    clause: c,
    by,
    side: sideKey(report, c.claim, by, actors),
    outlet: source.value,
    correcting,
    time: timeKey(published.value),
  };
}

/** Builds the history of one piece from its accounts in order of telling. */
class History {
  private readonly tellers: readonly Teller[];
  private readonly bySide = new Map<string, Teller[]>();
  private readonly steps: StatusStep[] = [];
  private readonly put = new Set<string>();
  private denials = 0;

  constructor(tells: readonly Clause[], groupOf: ReadonlyMap<string, string>, actors: Actors) {
    this.tellers = tells.map((clause) => {
      const source = tellerOf(clause, actors);
      const side = sideKey(clause.report, clause.claim, source, actors);
      return {
        source,
        side,
        group: groupOf.get(clause.report.doc) ?? clause.report.doc,
        doubtful: isHearsay(clause) || (source.kind === 'unknown' && source.names.length === 0) || isFaceless(clause, source, side),
        firsthand: isFirsthand(source, side, actors),
        clause,
      };
    });
    const before: Teller[] = [];
    for (const t of this.tellers) {
      this.tell(t, before);
      before.push(t);
      push(this.bySide, t.side, t);
    }
  }

  private tell(t: Teller, before: readonly Teller[]): void {
    const name = t.source.name;
    if (before.length === 0) {
      if (t.doubtful) this.step('rumour', t.clause, t.source, hearsay(t));
      else this.step('reported', t.clause, t.source, why('status/first', `first told here, by ${name}`, `ذُكر هنا أول مرة، عن ${name}`));
      return;
    }
    if (t.doubtful) {
      this.repeat(t, before);
      return;
    }
    if (!t.firsthand || this.bySide.has(t.side)) {
      this.repeat(t, before);
      return;
    }
    const other = (b: Teller): boolean => b.side !== t.side && b.group !== t.group;
    const origin = before.find((b) => b.firsthand && !b.doubtful && other(b));
    if (before.some(other) && confirmed(t.clause))
      this.step(
        'confirmed',
        t.clause,
        t.source,
        why('status/confirms', `${name} confirms what others told before`, `${name} يؤكد ما ذكره غيره من قبل`),
      );
    else if (origin)
      this.step(
        'corroborated',
        t.clause,
        t.source,
        why(
          'status/second-origin',
          `${name} is an origin of its own beside ${origin.source.name}`,
          `${name} مصدر قائم بنفسه إلى جانب ${origin.source.name}`,
        ),
      );
    else if (before.every((b) => b.doubtful))
      this.step(
        'reported',
        t.clause,
        t.source,
        why('status/named', `${name} is the first named source of it`, `${name} أول مصدر معروف له`),
      );
    else this.repeat(t, before);
  }

  private repeat(t: Teller, before: readonly Teller[]): void {
    if (this.steps.some((s) => s.status === 'repeated') || before.some((b) => b.clause.report === t.clause.report)) return;
    const copy = before.find((b) => b.group === t.group);
    const same = before.find((b) => b.side === t.side);
    const reason = copy
      ? why(
          'status/copy',
          `${t.clause.report.doc} is a copy of ${copy.clause.report.doc}`,
          `${t.clause.report.doc} نسخة من ${copy.clause.report.doc}`,
        )
      : same
        ? why('status/same-source', `it goes back to ${t.source.name} again`, `يعود إلى ${t.source.name} مرة أخرى`)
        : why('status/no-known-origin', 'told again; no independent origin is known', 'أُعيد ذكره، ولا يُعرف له مصدر مستقل');
    this.step('repeated', t.clause, t.source, reason);
  }

  /** A clause that says it was not so: a denial; a retraction where the outlet or the side that told it says so later. */
  deny({ clause: c, by, side, outlet, correcting, time }: Answer): void {
    const { report } = c;
    const own = this.bySide.get(side) ?? [];
    // Nobody answers himself in one breath.
    if (own.some((t) => t.clause.report === report)) return;
    const before = ({ clause: { report: told } }: Teller): boolean => told !== report && timeKey(told.item.report.published.value) <= time;
    const sameVoice = ({ clause: { report: told } }: Teller): boolean => {
      const theirs = told.item.report.source.value;
      return outlet !== null && theirs !== null && sameOutlet(theirs, outlet);
    };
    if (own.some(before) || (correcting && this.tellers.some((t) => before(t) && sameVoice(t))))
      this.step(
        'retracted',
        c,
        by,
        why('status/taken-back', `${by.name} takes back what it told before`, `${by.name} يتراجع عما ذكره من قبل`),
      );
    else if (denies(c)) this.step('denied', c, by, why('status/denies', `${by.name} denies it`, `${by.name} ينفيه`));
    else this.step('denied', c, by, why('status/not-so', `${by.name} says that it was not so`, `${by.name} يقول إنه لم يحدث`));
  }

  retract(at: Evidence, by: SourceRef, when: string | null): void {
    if (!this.isNew('retracted', by, at.doc)) return;
    this.add({
      status: 'retracted',
      at: when,
      by,
      claim: null,
      evidence: at,
      reasons: [why('status/number-withdrawn', `${by.name} withdraws the number`, `${by.name} يتراجع عن الرقم`)],
    });
  }

  private step(status: ClaimStatus, c: Clause, by: SourceRef, reason: Reason): void {
    if (!this.isNew(status, by, c.report.doc)) return;
    this.add({
      status,
      at: c.report.item.report.published.value,
      by,
      claim: c.claim?.id ?? null,
      evidence: passage(c),
      reasons: [reason],
    });
  }

  /** One step for each status, source and report. */
  private isNew(status: ClaimStatus, by: SourceRef, doc: string): boolean {
    return !(status === 'denied' && this.denials >= MOST_DENIALS) && !this.put.has(`${status} ${doc} ${by.key}`);
  }

  private add(step: StatusStep): void {
    this.put.add(`${step.status} ${step.evidence.doc} ${step.by.key}`);
    if (step.status === 'denied') this.denials++;
    this.steps.push(step);
  }

  history(): StatusHistory {
    const { tellers } = this;
    const steps = [...this.steps].sort((a, b) => (timeKey(a.at) < timeKey(b.at) ? -1 : timeKey(a.at) > timeKey(b.at) ? 1 : 0));
    const first = tellers[0]!.clause;
    const fullest = [...tellers].sort((a, b) => b.clause.stems.length - a.clause.stems.length || byTelling(a.clause, b.clause))[0]!.clause;
    const named = new Set(tellers.filter((t) => t.firsthand && !t.doubtful).map((t) => t.side));
    const possible = new Set(tellers.map((t) => (t.firsthand && !t.doubtful ? t.side : `group ${t.group}`)));
    return {
      id: `status:${first.report.doc}:${first.start}-${first.end}`,
      says: excerpt(wording(fullest), 200),
      claims: [...new Set(tellers.flatMap((t) => (t.clause.claim ? [t.clause.claim.id] : [])))],
      docs: [...new Set(tellers.map((t) => t.clause.report.doc))].sort(),
      origins: { min: Math.max(1, named.size), max: Math.max(1, possible.size) },
      steps,
      standing: this.standing(),
    };
  }

  private standing(): StatusHistory['standing'] {
    const has = (s: ClaimStatus): boolean => this.steps.some((x) => x.status === s);
    const takenBack = this.steps.filter((s) => s.status === 'retracted');
    const outlets = new Set(takenBack.map((s) => fold(s.by.name)));
    const stands = this.tellers.some((t) => ![t.source.name, outletSource(t.clause.report).name].some((n) => outlets.has(fold(n))));
    if (takenBack.length > 0 && !stands) return 'retracted';
    const held = has('confirmed') || has('corroborated');
    if (has('denied') || takenBack.length > 0) return held ? 'disputed' : 'denied';
    if (this.tellers.every((t) => t.doubtful)) return 'rumour';
    return (['confirmed', 'corroborated', 'repeated'] as const).find(has) ?? 'reported';
  }
}

/** A clause with the words that attribute it, where they stand in its sentence: the passage that decides. */
function passage(c: Clause): Evidence {
  const { report } = c;
  const id = c.claim?.kind === 'statement' ? c.claim.annotations[0] : undefined;
  const statement = id === undefined ? undefined : report.item.analysis.statements.find((s) => s.id === id);
  const s = report.sentences[c.sentence];
  if (!statement || !s || !statement.cue || statement.cue.start < s.start || statement.cue.end > s.end) return clauseEvidence(c);
  const start = Math.min(c.start, statement.cue.start, statement.speaker ? Math.max(s.start, statement.speaker.start) : c.start);
  const end = Math.max(c.end, Math.min(s.end, Math.max(statement.cue.end, statement.speaker?.end ?? 0)));
  return { doc: report.doc, start, end, quote: report.text.slice(start, end) };
}

/** Whether a clause only says who speaks: the words of attribution stand in it, and nothing of what is said. */
function introduces(c: Clause): boolean {
  const { statements } = c.report.item.analysis;
  const cued = statements.some((s) => s.cue !== null && c.start <= s.cue.start && s.cue.end <= c.end);
  return cued && !statements.some((s) => s.content.some((p) => p.start < c.end && c.start < p.end));
}

const why = (code: string, en: string, ar: string): Reason => ({ code, en, ar });

function hearsay(t: Teller): Reason {
  if (t.source.kind === 'unknown') return why('status/nobody-named', 'told without naming anyone', 'ذُكر دون تسمية أحد');
  if (t.source.kind === 'anonymous')
    return why('status/unnamed', `its source has no name: ${t.source.name}`, `مصدره بلا اسم: ${t.source.name}`);
  return why('status/doubt', 'told with words of doubt', 'ذُكر بألفاظ تشكيك');
}

/** Whether a source has no name and is nobody's: "local sources", but not "officials at the ministry". */
function isFaceless(c: Clause, source: SourceRef, side: string): boolean {
  if (source.kind !== 'anonymous' || side !== source.key) return false;
  const { actors } = c.report.item.analysis;
  const own = actors.filter((m) => `${c.report.doc}#${m.actor}` === c.claim?.origin.key);
  return !own.some((m) => actors.some((o) => o !== m && o.actor !== m.actor && m.start <= o.start && o.end <= m.end));
}

/** Whether a clause is told as hearsay: by its source's verb, or by a word or two of its sentence. */
const isHearsay = (c: Clause): boolean => c.claim?.strength === 'doubting' || toldAsHearsay(c);

/** Whether the clause, or what introduces it in its sentence, confirms; "has not confirmed" does not. */
const confirmed = (c: Clause): boolean => confirmingAt(c) < c.last;
