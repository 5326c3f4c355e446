import type { ActorMention } from '../model/index.ts';
import { fold } from '../text/index.ts';
import type { Actors } from './actors.ts';
import type { FoundAgreement } from './agreement-accounts.ts';
import { otherParties } from './agreement-kinds.ts';
import { type Clause, clauseEvidence } from './clauses.ts';
import { excerpt } from './headings.ts';

/** Words after the word for an agreement in which its parties are looked for, and before it. */
const AFTER = 16;
const BEFORE = 8;
/** Most terms quoted. */
const TERMS = 4;

/** Kinds that can be a party. */
const parties: ReadonlySet<string> = new Set(['state', 'organ', 'armed-group', 'organisation', 'person', 'group']);

interface Mentioned {
  readonly clause: Clause;
  /** Keys of the parties, sorted; empty when the clause names none. */
  readonly parties: readonly string[];
}

/** The agreements the reports speak of: clauses with a word for one, joined by their parties. What names one party goes with the agreement of that party that is named most. */
export function findAgreements(clauses: readonly Clause[], actors: Actors): readonly FoundAgreement[] {
  const found: Mentioned[] = [];
  // Parties that are no actor of the pile: a state named by its adjective, a meeting.
  const literal = new Map<string, string>();
  for (const clause of clauses) {
    const words = clause.report.language?.reconciling;
    if (!words) continue;
    const other = (t: number): readonly string[] =>
      otherParties(clause, t, (m) => sideOf(clause.report.doc, m, actors), actors).map(({ key, name }) => {
        if (name !== undefined && actors.get(key) === null) literal.set(key, name);
        return key;
      });
    for (let t = clause.first; t < clause.last; t++)
      if (words.agreement.has(clause.report.stems[t]!)) {
        // Who is for or against an agreement is not party to it.
        if (judged(clause, t)) break;
        const told = partiesAt(clause, t, actors);
        found.push({ clause, parties: told.length > 1 ? told : [...new Set([...(told.length > 0 ? told : []), ...other(t)])] });
        break;
      } else if (words.dealing.has(clause.report.stems[t]!)) {
        const both = dealersAt(clause, t, actors);
        if (both.length < 2) continue;
        found.push({ clause, parties: both });
        break;
      } else {
        const both = other(t);
        if (both.length < 2) continue;
        found.push({ clause, parties: both });
        break;
      }
  }
  // Roles and anonymous sources have keys of their own in each report: by name they meet.
  const shown = new Map<string, string>();
  const partyOf = (key: string): string => {
    const person = actors.get(key);
    // A head of state agrees for the state.
    const known = clauses[0]?.report.language?.actors;
    const of = person?.kind === 'person' && person.ref !== null ? (known?.known(person.ref)?.of ?? null) : null;
    if (of !== null && of !== key) {
      const state = known?.known(of);
      if (actors.get(of) === null && state) literal.set(of, (clauses[0]!.report.language?.code === 'ar' ? state.ar[0] : state.en[0]) ?? of);
      return partyOf(of);
    }
    const actor = person;
    const id = actor && actor.ref === null ? fold(actor.name) : key;
    if (!shown.has(id)) shown.set(id, literal.get(key) ?? actors.nameOf(key));
    return id;
  };
  const groups = new Map<string, Mentioned[]>();
  const named = found.map((m) => ({ ...m, parties: [...new Set(m.parties.map(partyOf))].sort() }));
  const pairs = new Set(named.filter((m) => m.parties.length === 2).map((m) => m.parties.join('\n')));
  for (const m of named) {
    if (m.parties.length < 2) continue;
    // Three parties of which two are known to have agreed: the third stood by.
    const within = m.parties.length === 3 ? subsets(m.parties).find((s) => pairs.has(s)) : undefined;
    const key = within ?? m.parties.join('\n');
    (groups.get(key) ?? groups.set(key, []).get(key)!).push(m);
  }
  const largest = [...groups].sort((a, b) => b[1].length - a[1].length || (a[0] < b[0] ? -1 : 1));
  const byParty = new Map<string, Mentioned[]>();
  for (const [key, list] of largest) for (const p of key.split('\n')) if (!byParty.has(p)) byParty.set(p, list);
  const alone = new Map<string, Mentioned[]>();
  for (const m of named) {
    if (m.parties.length !== 1) continue;
    const p = m.parties[0]!;
    const home = byParty.get(p);
    if (home) home.push(m);
    else (alone.get(p) ?? alone.set(p, []).get(p)!).push(m);
  }
  for (const [p, list] of alone) if (list.length >= 2 || p.startsWith('meeting:')) groups.set(p, list);
  return [...groups]
    .sort((a, b) => b[1].length - a[1].length || (a[0] < b[0] ? -1 : 1))
    .map(([key, list]) =>
      agreementOf(
        key.split('\n').map((id) => shown.get(id) ?? id),
        list,
      ),
    );
}

/** Whether a position on the agreement is read at token `t`. */
function judged({ report }: Clause, t: number): boolean {
  const at = report.tokens.start[t]!;
  return report.item.analysis.positions.some((p) => p.start <= at && at < p.end);
}

/** Key of the party a mention stands for: a person or an organ agrees for the state or group it belongs to. */
function sideOf(doc: string, m: ActorMention, actors: Actors): string {
  const body =
    m.affiliation !== undefined && (m.kind === 'person' || m.kind === 'role' || m.kind === 'organ')
      ? actors.keyOf(doc, m.affiliation)
      : null;
  return body ?? actors.keyOf(doc, m.actor) ?? m.actor;
}

/** The pairs of three parties, as group keys. */
function subsets([a, b, c]: readonly string[]): readonly string[] {
  return [`${a}\n${b}`, `${a}\n${c}`, `${b}\n${c}`];
}

/** Actors named as parties around the word for an agreement at token `t`. */
function partiesAt(clause: Clause, t: number, actors: Actors): readonly string[] {
  const { report } = clause;
  const { tokens } = report;
  const words = report.language!.reconciling;
  const sentence = report.sentences[clause.sentence]!;
  const speaker = clause.claim?.chain.at(-1)?.from.key ?? null;
  const mentions = report.item.analysis.actors;
  const near = (from: number, to: number): readonly ActorMention[] => {
    const a = tokens.start[Math.max(sentence.first, from)]!;
    const b = tokens.end[Math.min(sentence.last, to) - 1]!;
    const inside = within(mentions, a, b).filter((m) => parties.has(m.kind) && `${report.doc}#${m.actor}` !== speaker);
    // "The fighters of the group": one party, not two.
    return inside.filter((m) => !inside.some((o) => o !== m && o.start <= m.start && m.end <= o.end));
  };
  const keyed = (list: readonly ActorMention[]): readonly string[] => [...new Set(list.map((m) => sideOf(report.doc, m, actors)))];
  const end = Math.min(sentence.last, t + AFTER);
  for (let k = t + 1; k < end; k++) {
    const w = tokens.words[k]!.fold;
    if (words.between.has(w))
      return keyed(near(k + 1, k + AFTER))
        .slice(0, 3)
        .toSorted();
    if (words.with.has(w)) {
      const other = keyed(near(k + 1, k + 8)).slice(0, 1);
      const first = keyed(near(t, k)).slice(0, 1);
      const one = first.length > 0 ? first : keyed(near(t - BEFORE, t)).slice(-1);
      const both = [...new Set([...one, ...other])];
      if (both.length > 0) return both.sort();
    }
  }
  // Without "between" or "with", those beside are parties only where the clause says what was done to the agreement: not in "X supports the deal".
  if (
    !clause.stems.some(
      (x) =>
        words.status.get(x) === 'concluded' ||
        words.status.get(x) === 'in-force' ||
        words.status.get(x) === 'delayed' ||
        words.status.get(x) === 'violated',
    )
  )
    return [];
  const owners = possessors(clause, t, actors);
  const beside = [...new Set([...keyed(near(t - BEFORE, t + BEFORE)), ...owners])].slice(0, 3);
  if (beside.length > 0) return beside.toSorted();
  return keyed(near(sentence.first, sentence.last)).slice(0, 3).toSorted();
}

/** Actors of the pile named in the genitive right before the word for an agreement, which no mention was read from: "Syria's commitment to the plan". */
function possessors(clause: Clause, t: number, actors: Actors): readonly string[] {
  const { tokens } = clause.report;
  const found: string[] = [];
  for (let k = Math.max(clause.first, t - BEFORE); k < t; k++) {
    const m = /^(\p{Lu}\p{L}+)['’]s$/u.exec(tokens.words[k]!.raw);
    const key = m ? actors.named(m[1]!) : null;
    if (key !== null) found.push(key);
  }
  return found;
}

/** The two sides of "A works with B", "A discussed with B": empty unless both are named. */
function dealersAt(clause: Clause, t: number, actors: Actors): readonly string[] {
  const { report } = clause;
  const { tokens } = report;
  const words = report.language!.reconciling;
  const able = clause.actors.filter((m) => parties.has(m.kind) || m.kind === 'role');
  for (let k = t + 1; k < Math.min(clause.last, t + 6); k++) {
    if (!words.with.has(tokens.words[k]!.fold)) continue;
    const end = tokens.end[Math.min(clause.last, k + 4) - 1]!;
    const other = clause.actors.find((m) => m.start >= tokens.start[k]! && m.start < end);
    const one = able.findLast((m) => m.end <= tokens.start[k]!);
    const speaker = clause.claim?.origin ?? null;
    const first = one
      ? (actors.keyOf(report.doc, one.actor) ?? one.actor)
      : speaker && speaker.key !== 'unknown'
        ? actors.resolve(speaker).key
        : null;
    if (!other || first === null) return [];
    return [...new Set([first, sideOf(report.doc, other, actors)])].sort();
  }
  return [];
}

/** Mentions inside `[a, b)`: binary search over the list in order of reading. */
function within(mentions: readonly ActorMention[], a: number, b: number): readonly ActorMention[] {
  let lo = 0;
  let hi = mentions.length;
  while (lo < hi) {
    const mid = (lo + hi) >> 1;
    if (mentions[mid]!.start < a) lo = mid + 1;
    else hi = mid;
  }
  const out: ActorMention[] = [];
  for (let i = lo; i < mentions.length && mentions[i]!.start < b; i++) if (mentions[i]!.end <= b) out.push(mentions[i]!);
  return out;
}

function agreementOf(names: readonly string[], list: readonly Mentioned[]): FoundAgreement {
  const ordered = [...list].sort((a, b) =>
    a.clause.report.doc < b.clause.report.doc ? -1 : a.clause.report.doc > b.clause.report.doc ? 1 : a.clause.start - b.clause.start,
  );
  const terms = new Map<string, string>();
  const status = new Map<string, number>();
  for (const { clause } of ordered) {
    const words = clause.report.language?.reconciling;
    for (const text of termsOf(clause)) {
      const key = fold(text);
      if (text !== '' && !terms.has(key)) terms.set(key, text);
    }
    for (const s of clause.stems) {
      const told = words?.status.get(s);
      if (told) status.set(told, (status.get(told) ?? 0) + 1);
    }
  }
  const first = ordered[0]!.clause;
  const told = [...status].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([s]) => s);
  return {
    id: `agreement:${first.report.doc}:${first.start}-${first.end}`,
    parties: names,
    terms: [...terms.values()].slice(0, TERMS),
    status: told.slice(0, 3).join('; ') || 'reported',
    evidence: ordered.map((m) => clauseEvidence(m.clause)),
  };
}

/** Sentences after the one that names the agreement in which what was given in exchange is still told. */
const FOLLOWING = 3;

/** What was agreed, as the report tells it: what was done "under" the agreement, what stands behind "in exchange", "under which", "which provides". */
function termsOf(clause: Clause): readonly string[] {
  const { report } = clause;
  const { tokens } = report;
  const words = report.language?.reconciling;
  if (!words) return [];
  const found: string[] = [];
  const text = (from: number, to: number): string => excerpt(bare(report.text.slice(tokens.start[from]!, tokens.end[to - 1]!)), 160);
  // Marks that end a stretch of a sentence.
  const ends = (t: number): boolean => /^[،,;؛.]$/u.test(tokens.words[t]!.raw);
  for (let n = clause.sentence; n <= clause.sentence + FOLLOWING; n++) {
    const s = report.sentences[n];
    if (!s) break;
    for (let t = s.first; t < s.last; t++) {
      const w = tokens.words[t]!.fold;
      const own = n === clause.sentence;
      if (judged(clause, t)) continue;
      if (words.exchange.has(w) || (own && words.provision.has(w))) {
        let from = t;
        while (from > s.first && !ends(from - 1) && t - from < 12) from--;
        let to = t + 1;
        while (to < s.last && (to - t < 3 || !ends(to))) to++;
        found.push(text(from, to));
        t = to;
      } else if (own && words.under.has(w) && t > s.first + 3 && words.agreement.has(report.stems[t + 1] ?? '')) {
        found.push(text(s.first, t));
      }
    }
  }
  return found;
}

/** Words without the marks and blanks behind them. */
function bare(words: string): string {
  let end = words.length;
  while (end > 0 && /[\s،,.؛;]/.test(words[end - 1]!)) end--;
  return words.slice(0, end);
}
