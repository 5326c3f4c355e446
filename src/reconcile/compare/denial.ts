import type { Completion } from '../../lang/words/reconciling.ts';
import { KIND, tokenize } from '../../text/index.ts';
import type { Actors } from '../actors.ts';
import type { Clause, Weights, Wording } from '../clauses.ts';
import { denialAt, denierMention } from '../denier.ts';
import { clusterBy } from '../groups.ts';

/** Least weighted share of a denial's stems that what it denies must have. */
const DENIED = 0.28;
/** Fewest stems of a denial that say what it denies. */
const LEAST_DENIED = 2;
/** Clauses that a rare stem stands in, at most. */
const RARE = 5;
/** Words after a word of denial that tell what is denied. */
const DENIED_WORDS = 15;
/** Score of a denial that says "that" of what was said right before it. */
const ANSWER = 0.9;
/** Score of a denial right after a charge of the act denied. */
const CHARGE = 0.8;
/** Denials of one thing grow to at most so many wordings: in a pile of many denials chains of words run together. */
const MOST = 60;
/** What standing beside the denial in one report adds to a match: a denial is told next to what it denies. */
const BESIDE = 0.2;

/** Whether a clause denies or rejects: by its source's verb or by a word in it. */
export function denies(c: Clause): boolean {
  return c.claim?.polarity === 'denied' || c.completion.has('denied');
}

/** How far a wording says the thing has come. */
export const stateOf = (w: Wording): Completion | 'done' => {
  const c = w.sample;
  if (w.clauses.some(denies)) return 'denied';
  if (c.completion.has('negated')) return 'negated';
  if (c.completion.has('pending') || c.claim?.polarity === 'demanded') return 'pending';
  return 'done';
};

/** A denial, or several of one thing, with the wordings it is aimed at. */
export interface Denial {
  /** The denying clauses, stretched over what they deny. */
  readonly no: readonly Clause[];
  /** The wordings denied, best match first. */
  readonly yes: readonly Wording[];
  /** Share of the denial's telling stems that the best of them has, [0, 1]. */
  readonly score: number;
}

/** Keys of the side that denies: the source of the denial and whoever is named beside it. */
function sidesOf({ sample: c }: Wording, actors: Actors): ReadonlySet<string> {
  const mention = denierMention(c);
  const origin = c.claim?.origin.key;
  const sides = new Set<string>();
  if (origin !== undefined && origin !== 'unknown') sides.add(actors.resolve(c.claim!.origin).key);
  if (mention) sides.add(actors.keyOf(c.report.doc, mention.actor) ?? mention.actor);
  return sides;
}

/** Whether all of `w` comes from one of these sides: nobody answers himself, and a commander speaks for his army. */
function sameSide(w: Wording, sides: ReadonlySet<string>, actors: Actors): boolean {
  return w.clauses.every((d) => {
    if (!d.claim || d.claim.origin.key === 'unknown') return false;
    if (sides.has(actors.resolve(d.claim.origin).key)) return true;
    const own = d.report.item.analysis.actors.find((m) => `${d.report.doc}#${m.actor}` === d.claim!.origin.key);
    const body = own?.affiliation === undefined ? null : actors.keyOf(d.report.doc, own.affiliation);
    return body !== null && sides.has(body);
  });
}

/** Whether two clauses stand in one report at most two sentences apart. */
const near = (a: Clause, b: Clause): boolean => a.report === b.report && Math.abs(a.sentence - b.sentence) <= 2;

/** Every denial of the pile with what it denies. Denials of the same thing are one. `reach` tells in how many reports the news of a wording stands. */
export function findDenials(
  wordings: readonly Wording[],
  weights: Weights,
  reach: (w: Wording) => number,
  actors: Actors,
): readonly Denial[] {
  const postings = new Map<string, number[]>();
  const denials: number[] = [];
  wordings.forEach((w, i) => {
    if (stateOf(w) === 'denied') denials.push(i);
    else for (const s of w.stems) if (weights.frequency(s) <= 400) (postings.get(s) ?? postings.set(s, []).get(s)!).push(i);
  });
  const bySentence = new Map<string, number[]>();
  wordings.forEach((w, i) => {
    if (stateOf(w) === 'denied') return;
    for (const c of w.clauses) {
      const k = `${c.report.doc} ${c.sentence}`;
      (bySentence.get(k) ?? bySentence.set(k, []).get(k)!).push(i);
    }
  });
  const matches = denials.map((i) => {
    const sides = sidesOf(wordings[i]!, actors);
    const before = answersBefore(wordings[i]!.sample)
      ? (bySentence.get(`${wordings[i]!.sample.report.doc} ${wordings[i]!.sample.sentence - 1}`) ?? []).filter(
          (j) => !sameSide(wordings[j]!, sides, actors),
        )
      : [];
    if (before.length > 0) return { i, own: ['#that', `#${i}`], best: ANSWER, affirmed: before.map((j) => ({ j, score: ANSWER })) };
    const { own, names } = denialStems(wordings[i]!);
    const total = own.reduce((n, s) => n + weights.weight(s), 0);
    const tellingStems = own.filter((x) => !actorStem(wordings[i]!.sample, x));
    const score = new Map<number, { sum: number; n: number; named: number }>();
    const count = (stems: readonly string[], named: 0 | 1): void => {
      for (const s of stems)
        for (const j of postings.get(s) ?? []) {
          const e = score.get(j) ?? { sum: 0, n: 0, named: 0 };
          e.sum += weights.weight(s);
          e.n++;
          e.named += named;
          score.set(j, e);
        }
    };
    count(own, 0);
    count(names, 1);
    // Two stems that few clauses have are as telling as three.
    const rare = 2 * Math.log(1 + wordings.length / RARE);
    const sentences = new Set(wordings[i]!.clauses.map((c) => `${c.report.doc} ${c.sentence}`));
    const ranked = [...score]
      .filter(([j, e]) => {
        if (e.n - e.named < 2 || !(e.n >= 3 || (own.length <= 4 && e.sum / total >= 0.5) || e.sum >= rare)) return false;
        return (
          tellingStems.some((x) => wordings[j]!.stems.includes(x)) &&
          !wordings[j]!.clauses.every((c) => sentences.has(`${c.report.doc} ${c.sentence}`)) &&
          !sameSide(wordings[j]!, sides, actors)
        );
      })
      .map(([j, e]) => {
        const whole = wordings[j]!.stems.reduce((n, s) => n + weights.weight(s), 0);
        const beside = wordings[i]!.clauses.some((c) => wordings[j]!.clauses.some((d) => near(c, d)));
        const contained = wordings[j]!.stems.length >= 4 ? (0.7 * e.sum) / whole : 0;
        return {
          j,
          score: Math.min(1, Math.max(e.sum / total, contained) + (beside ? BESIDE : 0)),
        };
      })
      .sort((a, b) => b.score - a.score || a.j - b.j);
    // Where the best match says the very thing denied, in whatever form of the word, the others must too.
    const act = actOf(wordings[i]!);
    const { report, sentence } = wordings[i]!.sample;
    // The last charge of the act before the denial.
    const charge = (bySentence.get(`${report.doc} ${sentence - 1}`) ?? []).findLast(
      (j) => charges(wordings[j]!, report.doc, act) && !sameSide(wordings[j]!, sides, actors),
    );
    if (charge !== undefined && !ranked.some((r) => r.j === charge)) ranked.push({ j: charge, score: CHARGE });
    ranked.sort((x, y) => y.score - x.score || x.j - y.j);
    const best = ranked[0]?.score ?? 0;
    const says = (j: number): boolean => act !== '' && hasRoot(wordings[j]!, act);
    const strict = ranked[0] !== undefined && says(ranked[0].j);
    return {
      i,
      own,
      best,
      affirmed: ranked
        .filter((r) => !strict || says(r.j))
        .filter((r) => r.score >= Math.max(DENIED, best * 0.85))
        .slice(0, 12),
    };
  });
  const found = matches.filter((m) => m.own.length >= LEAST_DENIED && m.affirmed.length > 0);
  const groups = clusterBy(
    found,
    (m) => [...m.own, ...m.affirmed.map((a) => `#${a.j}`)],
    (a, b, shared) => shared.some((s) => s.startsWith('#')) || shared.length / Math.min(a.own.length, b.own.length) >= 0.6,
    MOST,
  );
  return groups.map((g) => {
    const scores = new Map<number, number>();
    for (const m of g) for (const a of m.affirmed) scores.set(a.j, Math.max(a.score, scores.get(a.j) ?? 0));
    // What many reports affirm stands for the rest.
    const spread = (j: number): number => 1 + Math.log(reach(wordings[j]!)) / 2;
    const yes = [...scores].sort((a, b) => b[1] * spread(b[0]) - a[1] * spread(a[0]) || a[0] - b[0]);
    return {
      no: onceEach(g.toSorted((a, b) => b.best - a.best || a.i - b.i).flatMap((m) => wordings[m.i]!.clauses)).map(restOfSentence),
      yes: yes.map(([j]) => wordings[j]!),
      score: Math.round(Math.max(...scores.values()) * 1000) / 1000,
    };
  });
}

/** Whether what is denied is only pointed at: "denies that", "نفى هذه الاتهامات". It is then what was said in the sentence before. */
export function answersBefore(c: Clause): boolean {
  const at = denialAt(c);
  const language = c.report.language?.reconciling;
  if (at < 0 || !language) return false;
  const { tokens } = c.report;
  const end = c.report.sentences[c.sentence]!.last;
  for (let t = at + 1; t < Math.min(end, at + 6); t++) {
    const w = tokens.words[t]!.fold;
    const spoken = c.speakers.some((x) => x.start <= tokens.start[t]! && tokens.end[t]! <= x.end);
    if (spoken || (w === 'the' && t === at + 1)) continue;
    // "allegations that it used …" says itself what is denied.
    const told = (k: number): boolean => k >= end || !language.complement.has(tokens.words[k]!.fold);
    if (language.allegation.has(w)) return told(t + 1);
    // "rejected it" is of a thing, not of what was said.
    if (!language.pointing.has(w) || language.rejection.has(tokens.words[at]!.fold)) return false;
    const next = t + 1 < end ? tokens.words[t + 1]!.fold : '';
    if (language.allegation.has(next)) return told(t + 2);
    return next === '' || tokens.kind[t + 1] !== KIND.word || language.joining.has(next) || language.joining.has(next[0] ?? '');
  }
  return false;
}

/** Whether a wording of this report charges someone with the act: a word of blame in its sentence, the act in its words. */
function charges(w: Wording, doc: string, act: string): boolean {
  if (act === '' || !hasRoot(w, act)) return false;
  return w.clauses.some((d) => {
    const blame = d.report.language?.reconciling.blame;
    const s = d.report.sentences[d.sentence];
    if (d.report.doc !== doc || !blame || !s) return false;
    for (let t = s.first; t < Math.min(d.last, s.last); t++) if (blame(d.report.tokens.words[t]!)) return true;
    return false;
  });
}

/** Whether a word of this root stands in it, a glued preposition set aside. */
function hasRoot(w: Wording, root: string): boolean {
  return w.stems.some((s) => rootOf(s) === root || (/^[بل]/u.test(s) && rootOf(s.slice(1)) === root));
}

/** First letters of a stem without the vowels after the first: what "arrival" and "arrived", "وصول" and "وصلت" share. */
function rootOf(stem: string): string {
  return stem.length < 3
    ? stem
    : stem[0] +
        stem
          .slice(1)
          .replace(/[aeiouاوي]/gu, '')
          .slice(0, 2);
}

/** Whether a stem stands in the denial's sentence only as part of an actor's name. */
function actorStem(c: Clause, stem: string): boolean {
  const { tokens, stems, item, sentences } = c.report;
  const s = sentences[c.sentence]!;
  let found = false;
  for (let t = s.first; t < s.last; t++) {
    if (stems[t] !== stem) continue;
    found = true;
    if (!item.analysis.actors.some((m) => m.start <= tokens.start[t]! && tokens.end[t]! <= m.end)) return false;
  }
  return found;
}

/** The root of the first telling word after the word of denial that names no one. */
function actOf(w: Wording): string {
  const c = w.sample;
  const { tokens, stems, item } = c.report;
  const at = denialAt(c);
  if (at < 0) return '';
  const last = Math.min(c.report.sentences[c.sentence]!.last, at + DENIED_WORDS);
  for (let t = at + 1; t < last; t++) {
    if (!stems[t]) continue;
    const named = item.analysis.actors.some((m) => m.start <= tokens.start[t]! && tokens.end[t]! <= m.end);
    if (!named) return rootOf(stems[t]!);
  }
  return '';
}

/** The clause of each sentence that denies, in order of report and place. */
function onceEach(clauses: readonly Clause[]): readonly Clause[] {
  const seen = new Map<string, Clause>();
  for (const c of clauses) {
    const key = `${c.report.doc} ${c.sentence}`;
    const known = seen.get(key);
    if (!known || (known.claim?.polarity !== 'denied' && c.claim?.polarity === 'denied')) seen.set(key, c);
  }
  return [...seen.values()].sort((a, b) => (a.report.doc < b.report.doc ? -1 : a.report.doc > b.report.doc ? 1 : a.start - b.start));
}

/** A clause stretched to the end of its sentence when it is short: a denial cut off from what it denies by a comma. */
function restOfSentence(c: Clause): Clause {
  const sentence = c.report.sentences[c.sentence];
  if (!sentence || c.stems.length >= 7) return c;
  let last = c.last;
  let telling = c.stems.length;
  while (last < sentence.last && telling < 10) if (c.report.stems[last++]) telling++;
  return last === c.last ? c : { ...c, last, end: c.report.tokens.end[last - 1]! };
}

/** A denial's stems without the words of denial, and those of its source's names: "his country" is named by them, and they need not be found. */
function denialStems(w: Wording): { readonly own: readonly string[]; readonly names: readonly string[] } {
  const c = w.sample;
  const { tokens, stems } = c.report;
  const language = c.report.language?.reconciling;
  const sentence = c.report.sentences[c.sentence]!;
  let at = -1;
  for (let t = sentence.first; t < c.last; t++) {
    const word = tokens.words[t]!;
    if (language && (language.completion(word) === 'denied' || language.rejection.has(word.fold))) at = t;
  }
  const [first, last] = at < 0 ? [c.first, c.last] : [Math.max(c.first, at + 1), Math.min(sentence.last, at + DENIED_WORDS)];
  const own = new Set<string>();
  for (let t = first; t < last; t++) {
    const speaking = c.speakers.some((x) => x.start <= tokens.start[t]! && tokens.end[t]! <= x.end);
    if (stems[t] && !speaking && !language?.allegation.has(tokens.words[t]!.fold)) own.add(stems[t]!);
  }
  const names = new Set<string>();
  if (language)
    for (const name of c.claim?.origin.names ?? [])
      for (const w of tokenize(name).words) if (language.stem(w).length >= 3 && !own.has(language.stem(w))) names.add(language.stem(w));
  // The one who denies, named just before the word.
  for (let t = Math.max(c.first, at - 4); t < at; t++) if (stems[t] && !own.has(stems[t]!)) names.add(stems[t]!);
  return { own: [...own].sort(), names: [...names].sort() };
}
