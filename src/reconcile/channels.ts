import type { Channel, ChannelAccount, ChannelKind, Evidence, Reason, SourceRef } from '../model/index.ts';
import type { Actors } from './actors.ts';
import type { Clause } from './clauses.ts';
import { denierOf } from './denier.ts';
import { excerpt } from './headings.ts';
import { type Party, partiesOf, stateSource } from './parties.ts';
import { byTelling, outletSource, sideKey, tellerOf } from './tellers.ts';

/** Words between a message and the verb that moves it. */
const REACH = 7;
/** Words from either of them to a side or a carrier. */
const FAR = 9;
/** Words between mediation and the sides it stands between. */
const MEDIATED = 10;
/** Words before the verb in which a negation says that there was none. */
const NEGATED = 3;

interface Told {
  readonly kind: ChannelKind;
  readonly from: SourceRef | null;
  readonly to: SourceRef | null;
  readonly through: readonly SourceRef[];
  readonly what: string | null;
  readonly clause: Clause;
  readonly account: ChannelAccount;
}

/**
 * Messages, proposals and mediation: who sends, who receives, through whom, and who owns to it or denies it. The noun for what passes must stand near a verb
 * that moves it, or between the words for "from" and "to"; accounts that name the same two sides, and no other carrier, speak of one channel.
 */
export function channelsOf(clauses: readonly Clause[], actors: Actors): readonly Channel[] {
  const told: Told[] = [];
  const seen = new Set<string>();
  for (const c of clauses) {
    const words = c.report.language?.accounts;
    if (!words) continue;
    const { tokens } = c.report;
    const key = `${c.report.doc} ${c.sentence}`;
    if (seen.has(key)) continue;
    for (let t = c.first; t < c.last; t++) {
      const parcel = words.parcel(tokens.words[t]!);
      const read = parcel ? passing(c, t, parcel, actors) : words.mediating.has(tokens.words[t]!.fold) ? mediation(c, t, actors) : null;
      if (!read) continue;
      told.push(read);
      seen.add(key);
      break;
    }
  }
  return joined(told);
}

/** A message or proposal at token `at`. */
function passing(c: Clause, at: number, kind: 'message' | 'proposal', actors: Actors): Told | null {
  const { report } = c;
  const { tokens } = report;
  const language = report.language!;
  const s = report.sentences[c.sentence]!;
  let verb = -1;
  for (let d = 1; d <= REACH && verb < 0; d++)
    for (const t of [at - d, at + d]) if (verb < 0 && t >= s.first && t < s.last && language.accounts.errand(tokens.words[t]!)) verb = t;
  // What stands far from both the noun and its verb belongs to another act.
  const near = (p: Party): boolean => Math.abs(p.first - at) <= FAR || (verb >= 0 && Math.abs(p.first - verb) <= FAR);
  const parties = partiesOf(c, actors).filter(near);
  const of = (role: Party['role']): readonly Party[] => parties.filter((p) => p.role === role);
  let from = of('from')[0]?.source ?? null;
  let to = of('to')[0]?.source ?? null;
  const through = of('through').map((p) => p.source);
  const errand = verb < 0 ? null : language.accounts.errand(tokens.words[verb]!);
  // Without a verb the two sides stand right behind the noun: "a message from A to B".
  const [a, b] = [of('from')[0], of('to')[0]];
  if (errand === null && !(a && b && a.first > at && a.first - at <= 3 && b.first >= a.last && b.first - a.last <= 3)) return null;
  if (errand !== null) {
    const doer = of('by')[0]?.source ?? subjectOf(c, verb, parties) ?? speakerOf(c, verb, actors);
    if (doer !== null) {
      if (errand === 'receive') to ??= doer;
      else if (errand === 'carry' && through.length === 0) through.push(doer);
      else if (from === null) from = doer;
      else if (through.length === 0 && doer.key !== from.key) through.push(doer);
    }
  }
  return drafted(c, kind, from, to, through, verb < 0 ? at : verb, actors);
}

/** Mediation at token `at`: someone between two sides. */
function mediation(c: Clause, at: number, actors: Actors): Told | null {
  const { report } = c;
  const { tokens } = report;
  const words = report.language!.accounts;
  const s = report.sentences[c.sentence]!;
  const parties = partiesOf(c, actors);
  const sides = parties.filter((p) => p.role === 'between' && Math.abs(p.first - at) <= MEDIATED + 6).slice(0, 2);
  if (sides.length < 2) return null;
  const by = parties.find((p) => (p.role === 'by' || p.role === 'through') && Math.abs(p.first - at) <= MEDIATED);
  const bare = subjectOf(c, at, parties);
  let carrier = by?.source ?? bare;
  // "بوساطة قطرية", "Qatari mediation": the adjective tells.
  for (const t of [at + 1, at - 1])
    if (carrier === null && t >= s.first && t < s.last) {
      const state = words.stateOfAdjective(tokens.words[t]!);
      if (state !== '') carrier = stateSource(state, tokens.words[t]!.raw, actors);
    }
  if (carrier === null || sides.some((p) => p.source.key === carrier.key)) return null;
  const [a, b] = sides.map((p) => p.source).sort((x, y) => (x.key < y.key ? -1 : 1));
  return drafted(c, 'mediation', a!, b!, [carrier], at, actors);
}

/** Who does the act of the verb: the party without a preposition beside it, after it where verbs come first, else before it. */
function subjectOf(c: Clause, verb: number, parties: readonly Party[]): SourceRef | null {
  const bare = parties.filter((p) => p.role === 'bare');
  const before = bare.findLast((p) => p.last <= verb && verb - p.last <= REACH);
  const after = bare.find((p) => p.first > verb && p.first - verb <= REACH);
  return (c.report.language!.order === 'verb-first' ? (after ?? before) : before)?.source ?? null;
}

/** The side that speaks, where the act is its own and goes unsaid: "denied receiving". */
function speakerOf(c: Clause, verb: number, actors: Actors): SourceRef | null {
  if (c.claim === null || isCue(c, verb)) return null;
  const teller = tellerOf(c, actors);
  const key = sideKey(c.report, c.claim, teller, actors);
  if (key === 'unknown' || teller.kind === 'anonymous' || teller.kind === 'agency' || teller.kind === 'outlet') return null;
  const actor = actors.get(key);
  return actor && key !== teller.key ? { key, name: actor.name, names: actor.names, kind: 'organisation' } : teller;
}

/** Whether the verb is taken for the cue of the statement itself: "the delegation carried …" says nothing. */
function isCue(c: Clause, verb: number): boolean {
  const at = c.report.tokens.start[verb]!;
  return c.report.item.analysis.statements.some((s) => s.cue !== null && s.cue.start <= at && at < s.cue.end);
}

function drafted(
  c: Clause,
  kind: ChannelKind,
  from: SourceRef | null,
  to: SourceRef | null,
  carriers: readonly SourceRef[],
  verb: number,
  actors: Actors,
): Told | null {
  if (from && to && from.key === to.key) return null;
  const through = [...new Map(carriers.filter((x) => x.key !== from?.key && x.key !== to?.key).map((x) => [x.key, x])).values()];
  if (from === null && to === null) return null;
  if ((from === null || to === null) && through.length === 0) return null;
  const { report } = c;
  const { tokens } = report;
  const s = report.sentences[c.sentence]!;
  const { completion } = report.language!.reconciling;
  let denied = c.claim?.polarity === 'denied';
  for (let t = s.first; t < s.last && !denied; t++) {
    const told = completion(tokens.words[t]!);
    denied = told === 'denied' || (told === 'negated' && t < verb && verb - t <= NEGATED);
  }
  const own = isCue(c, verb);
  const teller = own ? outletSource(report) : tellerOf(c, actors);
  const by = denied ? (denierOf(c, actors) ?? teller) : teller;
  const side = own && !denied ? teller.key : sideKey(report, c.claim, by, actors);
  const within = [from, to, ...through].some((x) => x?.key === side || x?.key === by.key);
  const evidence: Evidence = { doc: report.doc, start: s.start, end: s.end, quote: report.text.slice(s.start, s.end) };
  const what = kind === 'mediation' ? null : excerpt(report.text.slice(c.start, c.end), 160);
  return {
    kind,
    from,
    to,
    through,
    what,
    clause: c,
    account: {
      stand: denied ? 'denies' : within ? 'acknowledges' : 'tells',
      source: by,
      claim: c.claim?.id ?? null,
      evidence,
      reported: report.item.report.published.value,
      when: c.times.find((t) => t.value !== null)?.value ?? null,
    },
  };
}

const fits = (a: SourceRef | null, b: SourceRef | null): boolean => a === null || b === null || a.key === b.key;

/** Joins accounts into channels: first those that name both sides and a carrier, then those that leave something open and fit one of them. */
function joined(told: readonly Told[]): readonly Channel[] {
  const known = (t: Told): number => (t.from ? 1 : 0) + (t.to ? 1 : 0) + (t.through.length > 0 ? 1 : 0);
  const groups: Told[][] = [];
  for (const t of [...told].sort((a, b) => known(b) - known(a) || byTelling(a.clause, b.clause))) {
    const home = groups
      .filter((g) => g[0]!.kind === t.kind && g.every((o) => fits(o.from, t.from) && fits(o.to, t.to)))
      .filter((g) => {
        if (t.through.length === 0) return t.account.stand === 'denies' || g[0]!.through.length === 0 || t.from !== null;
        return g.every((o) => o.through.length === 0 || o.through.some((x) => t.through.some((y) => y.key === x.key)));
      })
      .sort((a, b) => b.length - a.length)[0];
    if (home) home.push(t);
    else groups.push([t]);
  }
  return groups
    .map(channelOf)
    .sort((a, b) => b.accounts.length - a.accounts.length || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))
    .map((c, i, all) => {
      const n = all.slice(0, i).filter((o) => o.id === c.id).length;
      return n === 0 ? c : { ...c, id: `${c.id}.${n + 1}` };
    });
}

function channelOf(group: readonly Told[]): Channel {
  const list = [...group].sort((a, b) => byTelling(a.clause, b.clause));
  const first = list[0]!;
  const once = (refs: readonly SourceRef[]): readonly SourceRef[] => [...new Map(refs.map((r) => [r.key, r])).values()];
  const stands = (s: ChannelAccount['stand']): readonly SourceRef[] =>
    once(list.filter((t) => t.account.stand === s).map((t) => t.account.source));
  const acknowledgedBy = stands('acknowledges');
  const deniedBy = stands('denies');
  const reasons: Reason[] = [];
  const names = (refs: readonly SourceRef[], and: string): string => refs.map((r) => r.name).join(and);
  if (list.length > 1)
    reasons.push({
      code: 'channel/same-sides',
      en: `${list.length} accounts name the same sides and no other carrier`,
      ar: `عدد الروايات ${list.length}، تسمي الطرفين أنفسهما ولا تسمي ناقلا آخر`,
    });
  if (acknowledgedBy.length > 0)
    reasons.push({
      code: 'channel/acknowledged',
      en: `${names(acknowledgedBy, ', ')} speaks of it as its own`,
      ar: `يقر به ${names(acknowledgedBy, '، ')}`,
    });
  if (deniedBy.length > 0)
    reasons.push({ code: 'channel/denied', en: `${names(deniedBy, ', ')} denies it`, ar: `ينفيه ${names(deniedBy, '، ')}` });
  const what = list
    .flatMap((t) => (t.what !== null && t.account.stand !== 'denies' ? [t.what] : []))
    .sort((a, b) => b.length - a.length)[0];
  return {
    id: `channel:${first.clause.report.doc}:${first.account.evidence.start}-${first.account.evidence.end}`,
    kind: first.kind,
    from: list.map((t) => t.from).find((x) => x !== null) ?? null,
    to: list.map((t) => t.to).find((x) => x !== null) ?? null,
    directed: first.kind !== 'mediation',
    through: once(list.flatMap((t) => t.through)),
    what: what ?? null,
    accounts: list.map((t) => t.account),
    status:
      acknowledgedBy.length > 0 && deniedBy.length > 0
        ? 'disputed'
        : deniedBy.length > 0
          ? 'denied'
          : acknowledgedBy.length > 0
            ? 'acknowledged'
            : 'reported',
    acknowledgedBy,
    deniedBy,
    reasons,
  };
}
