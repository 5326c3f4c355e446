import type { ActorMention } from '../model/index.ts';
import { fold } from '../text/index.ts';
import type { Actors } from './actors.ts';
import type { FoundAgreement } from './agreement-accounts.ts';
import { otherParties, type Party } from './agreement-kinds.ts';
import { dealersAt, openedParties, partiesBeside, sideOf } from './agreement-parties.ts';
import { acceptedAt, boundAt, nationsAt, wordIn } from './agreement-sides.ts';
import { sponsoredAt, standingAt } from './agreement-standing.ts';
import { type Clause, clauseEvidence, common } from './clauses.ts';
import { excerpt } from './headings.ts';

/** Most terms quoted. */
const TERMS = 4;

interface Mentioned {
  readonly clause: Clause;
  /** Keys of the parties, sorted; empty when the clause names none. */
  readonly parties: readonly string[];
  /** What was agreed on, where the words name it; else empty. */
  readonly name: string;
  /** Whether it is told as an agreement of its own though not all parties are named. */
  readonly lone: boolean;
}

/** The agreements the reports speak of: clauses with a word for one, joined by their parties. What names one party goes with the agreement of that party that is named most. */
export function findAgreements(clauses: readonly Clause[], actors: Actors): readonly FoundAgreement[] {
  const found: Mentioned[] = [];
  // Parties that are no actor of the pile: a state named by its adjective, a meeting.
  const literal = new Map<string, string>();
  for (const clause of clauses) {
    const words = clause.report.language?.reconciling;
    if (!words) continue;
    const sideOfMention = (m: ActorMention): string => sideOf(clause.report.doc, m, actors);
    const keys = (list: readonly Party[]): readonly string[] => [
      ...new Set(
        list.map(({ key, name }) => {
          if (name !== undefined && actors.get(key) === null) literal.set(key, name);
          return key;
        }),
      ),
    ];
    const other = (t: number): readonly string[] => keys(otherParties(clause, t, sideOfMention, actors));
    const put = (parties: readonly string[], more: Partial<Mentioned> = {}): void => {
      found.push({ clause, name: '', lone: false, ...more, parties });
    };
    for (let t = clause.first; t < clause.last; t++)
      if (words.agreement.has(clause.report.stems[t]!)) {
        const accepted = acceptedAt(clause, t, sideOfMention);
        if (accepted) {
          put(keys(accepted.parties), { name: accepted.name, lone: true });
          break;
        }
        // Who is for or against an agreement is not party to it.
        if (judged(clause, t)) break;
        const nations = nationsAt(clause, t, false, actors);
        const told = nations.length > 1 ? nations : (boundAt(clause, t, actors, sideOfMention) ?? openedParties(clause, t, actors));
        const sponsored = told === null ? sponsoredAt(clause, t) : null;
        if (sponsored !== null) put([], { name: sponsored, lone: true });
        else {
          const own = keys(told ?? partiesBeside(clause, t, actors));
          put(own.length > 1 ? own : [...new Set([...own, ...other(t)])]);
        }
        break;
      } else {
        const standing = standingAt(clause, t, actors, sideOfMention);
        if (standing) {
          put(keys(standing.parties), { name: standing.name });
          break;
        }
        const bound = wordIn(clause, t, words.agreements.plans) ? boundAt(clause, t, actors, sideOfMention) : null;
        if (bound && bound.length > 1) {
          put(keys(bound));
          break;
        }
        const both = words.dealing.has(clause.report.stems[t]!) ? dealersAt(clause, t, actors) : other(t);
        if (both.length < 2) continue;
        put(both);
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
  joinRetold(groups);
  const largest = bySize(groups);
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
  for (const [p, list] of alone) if (list.length >= 2 || list.some((m) => m.lone) || p.startsWith('meeting:')) groups.set(p, list);
  // Nobody is named as a party: what it is called keeps it apart.
  for (const m of named)
    if (m.lone && m.parties.length === 0)
      (groups.get(`\n${fold(m.name)}`) ?? groups.set(`\n${fold(m.name)}`, []).get(`\n${fold(m.name)}`)!).push(m);
  return bySize(groups).map(([key, list]) =>
    agreementOf(key.startsWith('\n') ? [] : key.split('\n').map((id) => shown.get(id) ?? id), list),
  );
}

const bySize = (groups: ReadonlyMap<string, Mentioned[]>): readonly [string, Mentioned[]][] =>
  [...groups].sort((a, b) => b[1].length - a[1].length || (a[0] < b[0] ? -1 : 1));

/** Fewest stems two clauses share, and least share of the shorter one's, for them to tell one thing. */
const SHARED = 5;
const ALIKE = 0.7;
/** Most agreements of one party that a further one is compared with, and most clauses of each. */
const COMPARED = 12;

/** One agreement told in nearly the same words, its one party called by the office here and by the name there: what is told less goes with what is told more. */
function joinRetold(groups: Map<string, Mentioned[]>): void {
  const known = new Map<string, string[]>();
  for (const [key, list] of bySize(groups)) {
    const own = key.split('\n');
    const home = own
      .flatMap((p) => known.get(p) ?? [])
      .find(
        (k) =>
          k.split('\n').length === own.length &&
          groups
            .get(k)!
            .slice(0, COMPARED)
            .some((m) => retold(m.clause, list[0]!.clause)),
      );
    if (home !== undefined) {
      groups.get(home)!.push(...list);
      groups.delete(key);
      continue;
    }
    for (const p of own) {
      const others = known.get(p) ?? known.set(p, []).get(p)!;
      if (others.length < COMPARED) others.push(key);
    }
  }
}

function retold(a: Clause, b: Clause): boolean {
  const shared = common(a.stems, b.stems).length;
  return shared >= SHARED && shared / Math.min(a.stems.length, b.stems.length) >= ALIKE;
}

/** Whether a position on the agreement is read at token `t`. */
function judged({ report }: Clause, t: number): boolean {
  const at = report.tokens.start[t]!;
  return report.item.analysis.positions.some((p) => p.start <= at && at < p.end);
}

/** The pairs of three parties, as group keys. */
function subsets([a, b, c]: readonly string[]): readonly string[] {
  return [`${a}\n${b}`, `${a}\n${c}`, `${b}\n${c}`];
}

function agreementOf(names: readonly string[], list: readonly Mentioned[]): FoundAgreement {
  const ordered = [...list].sort((a, b) =>
    a.clause.report.doc < b.clause.report.doc ? -1 : a.clause.report.doc > b.clause.report.doc ? 1 : a.clause.start - b.clause.start,
  );
  const terms = new Map<string, string>();
  const status = new Map<string, number>();
  for (const { clause, name } of ordered) {
    const words = clause.report.language?.reconciling;
    for (const text of [name, ...termsOf(clause)]) {
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
