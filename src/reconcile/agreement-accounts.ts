import type { Agreement, AgreementStage, Compliance, Evidence, SourceRef } from '../model/index.ts';
import { tokenFrom } from '../text/index.ts';
import type { Actors } from './actors.ts';
import type { Clause } from './clauses.ts';
import { type Party, partiesOf, stateSource } from './parties.ts';
import { byTelling, tellerOf } from './tellers.ts';

/** An agreement as it is found: parties, terms and the clauses that speak of it. */
export type FoundAgreement = Omit<Agreement, 'guarantors' | 'deadlines' | 'stages' | 'compliance'>;

/** Sentences after one that names the agreement in which more of it is told. */
const FOLLOWING = 2;
/** Words from a word of guaranteeing, or of keeping, to who does it. */
const NEAR = 6;
const BEFORE = 9;
/** Words from a date to the word that makes it an end or a start, and from a word of keeping to what turns or lessens it. */
const DATED = 4;
const TURNED = 4;

interface Accounts {
  readonly guarantors: Map<string, { readonly source: SourceRef; readonly evidence: Evidence }>;
  readonly deadlines: Map<string, Agreement['deadlines'][number]>;
  readonly stages: Map<string, Agreement['stages'][number]>;
  readonly compliance: Map<string, Compliance>;
}

/**
 * Adds to each agreement who guarantees it, its dates, how far it has come, and who is said to keep it, on the scale of the Peace Accords Matrix. A sentence speaks of an
 * agreement that is found in it; else, with a word for one, of the one whose party it names or that its report told of last; the two sentences after go on about it.
 */
export function withAccounts(found: readonly FoundAgreement[], clauses: readonly Clause[], actors: Actors): readonly Agreement[] {
  const told: Accounts[] = found.map(() => ({ guarantors: new Map(), deadlines: new Map(), stages: new Map(), compliance: new Map() }));
  const spoken = new Map<string, number>();
  const at = new Map(clauses.map((c) => [`${c.report.doc} ${c.start}`, c]));
  found.forEach((a, i) => {
    for (const e of a.evidence) {
      const c = at.get(`${e.doc} ${e.start}`);
      const key = c ? `${e.doc} ${c.sentence}` : null;
      if (key !== null && !spoken.has(key)) spoken.set(key, i);
    }
  });
  let last = { doc: '', sentence: 0, agreement: 0 };
  const parties = new Map<string, readonly Party[]>();
  for (const c of [...clauses].sort(byTelling)) {
    const { doc } = c.report;
    const words = c.report.language?.reconciling;
    if (!words) continue;
    const key = `${doc} ${c.sentence}`;
    const named = c.stems.some((s) => words.agreement.has(s));
    const own = last.doc === doc;
    let agreement = spoken.get(key);
    if (agreement === undefined && own && (named || c.sentence - last.sentence <= FOLLOWING)) agreement = last.agreement;
    const read = (): readonly Party[] => {
      const known = parties.get(key);
      if (known) return known;
      const made = partiesOf(c, actors);
      parties.set(key, made);
      return made;
    };
    if (agreement === undefined && named) {
      const names = new Set(read().flatMap((p) => [p.source.name, ...p.source.names]));
      const index = found.findIndex((a) => a.parties.some((p) => names.has(p)));
      if (index >= 0) agreement = index;
    }
    if (agreement === undefined) continue;
    if (spoken.has(key) || named) last = { doc, sentence: c.sentence, agreement };
    const into = told[agreement]!;
    guarantorsIn(c, read, into, actors);
    deadlinesIn(c, into);
    if (named) stagesIn(c, into, actors);
    complianceIn(c, read, into, actors);
  }
  return found.map((a, i) => ({
    ...a,
    guarantors: [...told[i]!.guarantors.values()],
    deadlines: [...told[i]!.deadlines.values()].sort((x, y) => (x.when < y.when ? -1 : x.when > y.when ? 1 : 0)),
    stages: [...told[i]!.stages.values()],
    compliance: [...told[i]!.compliance.values()],
  }));
}

function evidenceOf(c: Clause): Evidence {
  return { doc: c.report.doc, start: c.start, end: c.end, quote: c.report.text.slice(c.start, c.end) };
}

/** A word without glued particles: "وبضمانة", "بخرق". */
const bareOf = (w: string): string => w.replace(/^[وف]?[بلك]?(?=.{3})/u, '');

function holds<T>(map: ReadonlyMap<string, T>, w: string): T | undefined {
  return map.get(w) ?? map.get(w.replace(/^[وف](?=.{3})/u, '')) ?? map.get(bareOf(w));
}

function guarantorsIn(c: Clause, read: () => readonly Party[], into: Accounts, actors: Actors): void {
  const { tokens, language } = c.report;
  const words = language!.accounts;
  for (let t = c.first; t < c.last; t++) {
    const w = tokens.words[t]!.fold;
    if (!words.guaranteeing.has(w) && !words.guaranteeing.has(bareOf(w))) continue;
    const list = read();
    const opens = list.findIndex((p) => p.first > t && p.first - t <= NEAR);
    const found: SourceRef[] = [];
    if (opens >= 0) {
      found.push(list[opens]!.source);
      // "Russia, Turkey and Iran": those that follow right behind.
      for (let k = opens + 1; k < list.length && list[k]!.first - list[k - 1]!.last <= 2; k++) found.push(list[k]!.source);
    } else {
      const state = [t + 1, t - 1]
        .map((k) => (k >= c.first && k < c.last ? words.stateOfAdjective(tokens.words[k]!) : ''))
        .find((s) => s !== '');
      const before = list.findLast((p) => p.last <= t && t - p.last <= NEAR);
      if (state) {
        const known = language!.actors.known(state);
        found.push(stateSource(state, (language!.code === 'ar' ? known?.ar[0] : known?.en[0]) ?? state, actors));
      } else if (before) found.push(before.source);
    }
    for (const source of found) if (!into.guarantors.has(source.key)) into.guarantors.set(source.key, { source, evidence: evidenceOf(c) });
  }
}

function deadlinesIn(c: Clause, into: Accounts): void {
  const { tokens, language } = c.report;
  const words = language!.accounts;
  for (const time of c.times) {
    if (time.value === null || !/^\d{4}-\d{2}/.test(time.value)) continue;
    const at = tokenFrom(tokens, time.start);
    for (let t = at - 1; t >= Math.max(c.first, at - DATED); t--) {
      const w = tokens.words[t]!.fold;
      const bare = w.replace(/^[وف](?=.{3})/u, '');
      const kind =
        words.until.has(w) || words.until.has(bare) ? 'ends' : words.starting.has(w) || words.starting.has(bare) ? 'starts' : null;
      if (kind === null) continue;
      const key = `${kind} ${time.value}`;
      if (!into.deadlines.has(key)) into.deadlines.set(key, { when: time.value, kind, evidence: evidenceOf(c) });
      break;
    }
  }
}

function stagesIn(c: Clause, into: Accounts, actors: Actors): void {
  const words = c.report.language!.reconciling;
  const by = tellerOf(c, actors);
  for (let t = c.first; t < c.last; t++) {
    // "Agreement" and "agreed" share a stem in Arabic: the noun tells no stage.
    if (words.agreement.has(c.report.stems[t]!)) continue;
    const stage = words.status.get(c.report.stems[t]!) as AgreementStage | undefined;
    if (stage === undefined || c.completion.has('denied') || c.completion.has('negated')) continue;
    const key = `${stage} ${by.key} ${c.report.doc}`;
    if (!into.stages.has(key)) into.stages.set(key, { stage, by, reported: c.report.item.report.published.value, evidence: evidenceOf(c) });
  }
}

function complianceIn(c: Clause, read: () => readonly Party[], into: Accounts, actors: Actors): void {
  const { report } = c;
  const { tokens, language } = report;
  const words = language!.accounts;
  // What is promised or demanded is no account of what was done.
  if (c.completion.has('pending') || c.claim?.polarity === 'demanded') return;
  for (let t = c.first; t < c.last; t++) {
    const w = tokens.words[t]!.fold;
    const base = holds(words.keeping, w);
    if (base === undefined) continue;
    let turned = c.claim?.polarity === 'denied';
    let part = false;
    for (let k = Math.max(c.first, t - TURNED); k < Math.min(c.last, t + TURNED); k++) {
      const near = tokens.words[k]!.fold;
      if (k < t && (words.not.has(near) || words.not.has(near.replace(/^[وف](?=.{2})/u, '')))) turned = !turned;
      if (k !== t && (words.partly.has(near) || words.partly.has(near.replace(/^[وف](?=.{3})/u, '')))) part = true;
    }
    let owed = false;
    for (let k = Math.max(c.first, t - NEAR); k < t; k++) {
      const near = tokens.words[k]!.fold;
      owed ||= words.obliging.has(near) || words.obliging.has(near.replace(/^[وف](?=.{2})/u, ''));
    }
    if (owed) continue;
    const kept = (base === 3) !== turned;
    const level = kept ? (part ? 1 : 3) : 0;
    const list = read();
    const before = list.findLast((p) => p.last <= t && t - p.last <= BEFORE && p.role !== 'between');
    const after = list.find((p) => p.first > t && p.first - t <= 3);
    // "خرقت إسرائيل": who does it follows the verb; "بخرق" and English gerunds look back.
    const side =
      language!.order === 'verb-first' && !/^[وف]?ب/u.test(w) ? (after ?? before) : (before ?? (after?.role === 'by' ? after : undefined));
    const by = tellerOf(c, actors);
    const key = `${side?.source.key ?? ''} ${level} ${by.key} ${report.doc}`;
    if (into.compliance.has(key)) continue;
    const word = tokens.words[t]!.raw;
    into.compliance.set(key, {
      side: side?.source ?? null,
      level,
      by,
      reported: report.item.report.published.value,
      evidence: evidenceOf(c),
      reasons: [
        {
          code: kept ? (part ? 'compliance/partly' : 'compliance/kept') : 'compliance/broken',
          en: `“${word}”${turned ? ', denied or negated' : ''}${part ? ', in part' : ''}`,
          ar: `«${word}»${turned ? '، منفيا' : ''}${part ? '، جزئيا' : ''}`,
        },
      ],
    });
  }
}
