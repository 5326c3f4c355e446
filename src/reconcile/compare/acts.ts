import type { Act } from '../../lang/words/contrasts.ts';
import type { Completion } from '../../lang/words/reconciling.ts';
import type { Actors } from '../actors.ts';
import { type Clause, wording } from '../clauses.ts';
import { clusterBy } from '../groups.ts';
import { excerpt, type Headings } from '../headings.ts';
import { narratorOf } from '../narrator.ts';
import { type Draft, sideOf, weightOf } from '../points.ts';
import { FEW } from './ties.ts';

/** Words from what an act is done to, as its subject, to the act. */
const SUBJECT = 7;
/** Words between an act and what it is done to, and from a mark to the act. */
const OBJECT = 5;
const MARK = 4;
/** Words before an act in which a word of success or failure tells how it went. */
const OUTCOME = 9;
/** Words behind an act that tell what it is about. */
const WINDOW = 12;
/** Telling stems two acts share when they name no place in common. */
const SHARED = 2;

type State = 'done' | Completion;

interface Told {
  readonly act: Act;
  readonly state: State;
  readonly clause: Clause;
  /** What it was done to and where: `place REF`, `actor KEY`, stems. */
  readonly keys: readonly string[];
}

/**
 * Things done of which accounts differ in whether they have been done: a siege lifted here, still to be lifted there; people who came back and people who
 * would not. Unlike wordings need not be alike: the act, by any of its words, and the place or the thing it is done to are enough.
 */
export function actPoints(clauses: readonly Clause[], actors: Actors, headings: Headings, reports: number): readonly Draft[] {
  const told = placed(
    clauses.flatMap((c) => actsIn(c, actors)),
    reports <= FEW,
  );
  const groups = clusterBy(
    told,
    (t) => t.keys.map((k) => `${t.act.id} ${k}`),
    (a, b, shared) => {
      const own = (k: string): boolean => k.includes(' place ');
      const [x, y] = [a, b].map((t) => placeKey(t) !== undefined);
      if (shared.some(own)) return true;
      // A deal of two with each other is no deal of one of them with a third.
      const actorsOf = (t: Told): number => t.keys.filter((k) => k.startsWith('actor ')).length;
      const both = Math.min(actorsOf(a), actorsOf(b), 2);
      if (both > 0 && shared.filter((k) => k.includes(' actor ')).length < both) return false;
      return !x && !y && shared.length >= SHARED;
    },
  );
  return groups.flatMap((g) => {
    const done = g.filter((t) => t.state === 'done');
    const open = g.filter((t) => t.state !== 'done');
    if (done.length === 0 || open.length === 0) return [];
    // One voice in one report tells what came first and what then; two voices or two reports part.
    const voices = (list: readonly Told[]): ReadonlySet<string> =>
      new Set(list.map((t) => `${t.clause.report.doc} ${narratorOf(t.clause, actors)}`));
    const [a, b] = [voices(done), voices(open)];
    if (a.size === 1 && b.size === 1 && [...a][0] === [...b][0]) return [];
    const pending = open.filter((t) => t.state === 'pending').length * 2 >= open.length;
    const unique = (list: readonly Told[]): readonly Clause[] => [...new Set(list.map((t) => t.clause))];
    const clear = (list: readonly Told[]): Clause => {
      const whole = list.map((t) => t.clause).filter((c) => c.stems.length >= 4 && c.stems.length <= 14);
      return (whole.length > 0 ? whole : list.map((t) => t.clause)).toSorted((x, y) => x.stems.length - y.stems.length)[0]!;
    };
    const sides = [done, open].map((list) => sideOf(unique(list), excerpt(wording(clear(list)), 200)));
    return [
      {
        kind: 'outcome' as const,
        about: headings.fill(pending ? 'outcome/pending' : 'outcome/negated', { x: sides[0]!.says }),
        sides,
        nature: pending ? ('update' as const) : ('conflict' as const),
        weight: weightOf(pending ? 0.7 : 0.8, sides, reports),
        reasons: [
          {
            code: `outcome/act-${g[0]!.act.id}`,
            en: pending ? 'one account has it done, another still to come' : 'one account has it done, another that it was not',
            ar: pending ? 'في رواية أنه تم وفي أخرى أنه لم يتم بعد' : 'في رواية أنه تم وفي أخرى أنه لم يتم',
          },
        ],
      },
    ];
  });
}

const placeKey = (t: Told): string | undefined => t.keys.find((k) => k.startsWith('place '));

/** Stands for the place of an act that no report tells. */
const STORY = 'place #story';

/** Acts told without a place ("the siege", "the town") go with the place their report last told of the same act, else with the one most told of; in a pile of a few reports none of which tells a place they are of one. */
function placed(told: readonly Told[], few: boolean): readonly Told[] {
  const count = new Map<string, Map<string, number>>();
  for (const t of told) {
    const key = placeKey(t);
    if (key === undefined) continue;
    const own = count.get(t.act.id) ?? count.set(t.act.id, new Map()).get(t.act.id)!;
    own.set(key, (own.get(key) ?? 0) + 1);
  }
  const last = new Map<string, string>();
  return told.map((t) => {
    const id = `${t.clause.report.doc} ${t.act.id}`;
    const key = placeKey(t);
    if (key !== undefined) {
      last.set(id, key);
      return t;
    }
    const known = [...(count.get(t.act.id) ?? [])];
    const most = known
      .filter(([, n]) => n > 1 || (t.act.subject && known.length === 1))
      .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0];
    // A story of a few reports knows of one siege.
    const given = last.get(id) ?? most ?? (t.act.subject && few && known.length === 0 ? STORY : undefined);
    return given === undefined || t.act.undone === null ? t : { ...t, keys: [given, ...t.keys] };
  });
}

/** The acts a clause tells, each once. */
function actsIn(c: Clause, actors: Actors): readonly Told[] {
  const { report } = c;
  const language = report.language?.reconciling;
  const contrasts = language?.contrasts;
  if (!language || !contrasts) return [];
  const { tokens } = report;
  const found: Told[] = [];
  for (const act of contrasts.acts) {
    for (let t = c.first; t < c.last; t++) {
      const word = tokens.words[t]!;
      const undone = act.undone?.(word) ?? false;
      if (!undone && !act.says(word)) continue;
      let object = act.of === null || (undone && !act.undoneOf) ? t : -1;
      for (let k = t + 1; object < 0 && k < Math.min(c.last, t + 1 + OBJECT); k++) if (act.of!(tokens.words[k]!)) object = k;
      // "The siege … is over", "forces withdrew": what it is done to stands before.
      for (let k = t - 1; act.subject && !undone && object < 0 && k >= Math.max(c.first, t - SUBJECT); k--)
        if (act.of!(tokens.words[k]!)) object = k;
      if (object < 0) continue;
      found.push({ act, state: undone ? 'negated' : stateAt(c, t), clause: c, keys: keysOf(c, act, t, object, actors) });
      break;
    }
  }
  return found.filter((f) => f.keys.length > 0 && (!f.act.placed || placeKey(f) !== undefined));
}

/** How far an act at token `t` has come, by the words before it and by its source's verb. */
function stateAt(c: Clause, t: number): State {
  const { report } = c;
  const language = report.language!.reconciling;
  const words = language.contrasts;
  const { tokens } = report;
  if (c.claim?.polarity === 'denied' || c.completion.has('denied')) return 'denied';
  const sentence = report.sentences[c.sentence]!;
  let aim = words.purpose(tokens.words[t]!);
  let negated = false;
  for (let k = t - 1; k >= Math.max(sentence.first, t - OUTCOME); k--) {
    const w = tokens.words[k]!;
    if (words.success.has(w.fold)) {
      for (let n = Math.max(sentence.first, k - 3); n < k; n++) if (words.negation.has(tokens.words[n]!.fold)) return 'negated';
      return 'done';
    }
    if (words.failing.has(w.fold)) return 'negated';
    const mark = language.completion(w);
    // "to force the army to lift the siege"
    if (k < t - 1 && k >= t - MARK && words.purpose(w) && c.report.stems[k] !== '' && words.urged.has(tokens.words[t - 1]!.fold))
      aim = true;
    if (k >= t - MARK && words.negation.has(w.fold) && t - k <= 3) negated = true;
    else if (mark === 'pending' && k >= t - MARK) aim = true;
    if (k === t - 1 && words.purpose(w)) aim = true;
  }
  if (language.future(tokens.words[t]!)) aim = true;
  for (let k = t + 1; k < Math.min(c.last, t + MARK); k++) if (words.will.has(tokens.words[k]!.fold)) aim = true;
  if (c.claim?.polarity === 'demanded') aim = true;
  return negated ? 'negated' : aim ? 'pending' : 'done';
}

/** What an act is about: places, actors and telling stems behind it. */
function keysOf(c: Clause, act: Act, t: number, object: number, actors: Actors): readonly string[] {
  const { report } = c;
  const { tokens, stems } = report;
  const keys = new Set<string>();
  const sentence = report.sentences[c.sentence]!;
  const last = Math.min(sentence.last, Math.max(t, object) + WINDOW);
  const [from, to] = [tokens.start[t]!, tokens.end[last - 1]!];
  const facility = report.language?.reconciling.contrasts.facility;
  let part = '';
  for (let k = t + 1; k < Math.min(last, Math.max(t, object) + act.reach) && part === ''; k++)
    if (facility?.(tokens.words[k]!)) part = stems[k]!;
  const near = tokens.end[Math.min(last, Math.max(t, object) + 1 + act.reach) - 1]!;
  const place =
    c.places.find((p) => p.start >= from && p.start < near && p.kind !== 'country') ??
    c.places.findLast((p) => p.kind !== 'country' && p.end <= from && (act.of === null || act.undone !== null));
  if (part !== '') keys.add(`place #${part}`);
  // A town is not its province.
  else if (place) keys.add(`place ${place.ref ?? place.name}${act.undone === null && act.of !== null ? ` ${stems[object]}` : ''}`);
  for (const m of c.actors) if (m.start >= from && m.end <= to) keys.add(`actor ${actors.keyOf(report.doc, m.actor) ?? m.actor}`);
  for (let k = t + 1; k < Math.min(c.last, last); k++) if (stems[k] && k !== object) keys.add(stems[k]!);
  return [...keys];
}
