import type { ActorMention } from '../../model/index.ts';
import { fold, tokenize } from '../../text/index.ts';
import type { Actors } from '../actors.ts';
import type { Both, Headings } from '../headings.ts';
import type { OpenReport } from '../open.ts';
import { type Draft, type DraftSide, weightOf } from '../points.ts';

/** Share of the telling words two offices have in common up to which they are two, and from which they are one. */
const TWO = 0.34;
const ONE = 0.6;
/** Least likeness of two names, letter for letter, that may be one written in two ways. */
const NAME = 0.6;

interface Titled {
  readonly report: OpenReport;
  readonly mention: ActorMention;
  readonly key: string;
  /** The name without the office. */
  readonly name: string;
  /** Telling stems of the office, sorted. */
  readonly office: readonly string[];
  readonly written: string;
}

/** How people and groups are called: one person under two offices, one office under two spellings of a name, one group under names that differ in a word. */
export function namePoints(reports: readonly OpenReport[], actors: Actors, headings: Headings): readonly Draft[] {
  const titled = reports.flatMap((r) => titledIn(r, actors));
  return [
    ...officePoints(titled, actors, headings, reports.length),
    ...spellingPoints(titled, headings, reports.length),
    ...groupPoints(reports, headings),
  ];
}

/** Mentions that give a person's name with an office of two telling words at least. */
function titledIn(report: OpenReport, actors: Actors): readonly Titled[] {
  const stem = report.language?.reconciling.stem;
  if (!stem) return [];
  const found: Titled[] = [];
  for (const m of report.item.analysis.actors) {
    if (m.kind !== 'person' || m.form !== 'name') continue;
    const name = m.names.slice(1).find((n) => m.quote.includes(n) && n.length < m.quote.length);
    if (name === undefined) continue;
    const own = new Set(tokenize(name).words.map((w) => w.fold));
    const office = [
      ...new Set(tokenize(m.quote).words.flatMap((w) => (own.has(w.fold) || !stem(w) || !/\p{L}/u.test(w.raw) ? [] : [stem(w)]))),
    ].sort();
    if (office.length < 2) continue;
    found.push({
      report,
      mention: m,
      key: actors.keyOf(report.doc, m.actor) ?? `${report.doc}#${m.actor}`,
      name,
      office,
      written: m.quote.replace(/\s+/gu, ' '),
    });
  }
  return found;
}

function officePoints(titled: readonly Titled[], actors: Actors, headings: Headings, reports: number): readonly Draft[] {
  const byPerson = group(titled, (t) => `${t.key}\n${t.report.language?.code}`);
  return [...byPerson.values()].flatMap((list) => {
    const { key } = list[0]!;
    const sides: Titled[][] = [];
    for (const t of list.toSorted((a, b) => b.office.length - a.office.length)) {
      const home = sides.find((s) => overlap(s[0]!.office, t.office) > TWO);
      if (home) home.push(t);
      else sides.push([t]);
    }
    if (sides.length < 2 || new Set(list.map((t) => t.report.doc)).size < 2) return [];
    return [
      point('identity/office', actors.nameIn(key), sides, headings, reports, 'two offices are given to one name', 'تذكر لاسم واحد صفتان'),
    ];
  });
}

function spellingPoints(titled: readonly Titled[], headings: Headings, reports: number): readonly Draft[] {
  const drafts: Draft[] = [];
  const seen = new Set<string>();
  const byStem = new Map<string, Titled[]>();
  for (const t of titled) for (const s of t.office) (byStem.get(s) ?? byStem.set(s, []).get(s)!).push(t);
  for (const list of byStem.values()) {
    if (list.length > CROWD) continue;
    for (const a of list)
      for (const b of list) {
        if (a.key >= b.key || a.report.language !== b.report.language || seen.has(`${a.key}\n${b.key}`)) continue;
        if (overlap(a.office, b.office) < ONE || within(a.name, b.name) || alike(a.name, b.name) < NAME) continue;
        seen.add(`${a.key}\n${b.key}`);
        const of = (key: string): Titled[] => titled.filter((t) => t.key === key);
        drafts.push(
          point(
            'identity/spelling',
            a.written,
            [of(a.key), of(b.key)],
            headings,
            reports,
            'one office, two spellings of a name',
            'صفة واحدة واسم كتب على وجهين',
            (t) => t.name,
          ),
        );
      }
  }
  return drafts;
}

/** People with a word of office in common beyond this are not compared with each other. */
const CROWD = 60;

/** Armed groups outside the lexicon whose names differ in one word out of three or more. */
function groupPoints(reports: readonly OpenReport[], headings: Headings): readonly Draft[] {
  const names = new Map<string, Titled[]>();
  for (const report of reports) {
    const words = report.language?.reconciling;
    if (!words) continue;
    for (const m of report.item.analysis.actors) {
      if (m.kind !== 'armed-group' || m.form !== 'name' || m.ref !== null) continue;
      const written = m.names.toSorted((a, b) => a.length - b.length).findLast((n) => fold(m.quote).includes(fold(n))) ?? m.quote;
      const office = [...new Set(tokenize(written).words.flatMap((w) => (words.stem(w) ? [words.stem(w)] : [])))];
      if (office.length < 3) continue;
      const key = office.join(' ');
      (names.get(key) ?? names.set(key, []).get(key)!).push({ report, mention: m, key, name: written, office, written });
    }
  }
  const drafts: Draft[] = [];
  const byFrame = new Map<string, { key: string; word: string }[]>();
  for (const [key, list] of names)
    for (const [i, word] of list[0]!.office.entries()) {
      if (i === 0) continue;
      const frame = list[0]!.office.map((s, k) => (k === i ? '…' : s)).join(' ');
      (byFrame.get(frame) ?? byFrame.set(frame, []).get(frame)!).push({ key, word });
    }
  for (const [frame, members] of [...byFrame].sort()) {
    const compass = reports[0]!.language?.reconciling.compass;
    if (members.length < 2 || members.some((m) => /^[0-9]/.test(m.word) || compass?.has(m.word))) continue;
    const sides = members.map((m) => names.get(m.key)!);
    drafts.push(
      point(
        'identity/group-name',
        frame.replace('…', '').trim() && sides[0]![0]!.written,
        sides,
        headings,
        reports.length,
        'names that differ in one word',
        'اسمان يختلفان في كلمة',
        (t) => t.written,
      ),
    );
  }
  return drafts;
}

function point(
  code: string,
  about: string | Both,
  sides: readonly (readonly Titled[])[],
  headings: Headings,
  reports: number,
  en: string,
  ar: string,
  says: (t: Titled) => string = (t) => t.written,
): Draft {
  const drafted: DraftSide[] = sides.map((list) => ({
    says: says(list[0]!),
    evidence: list.map(({ report, mention: m }) => ({
      doc: report.doc,
      start: m.start,
      end: m.end,
      quote: report.text.slice(m.start, m.end),
    })),
    claims: [],
  }));
  return {
    kind: 'identity',
    about: headings.fill(code, { x: about }),
    sides: drafted,
    nature: 'wording',
    weight: weightOf(0.45, drafted, reports),
    reasons: [{ code, en, ar }],
  };
}

function group<T>(list: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const x of list) (groups.get(keyOf(x)) ?? groups.set(keyOf(x), []).get(keyOf(x))!).push(x);
  return groups;
}

/** Whether all words of one name stand in the other: the shorter is then no other spelling. */
function within(a: string, b: string): boolean {
  const [x, y] = [a, b].map((s) => fold(s).split(' '));
  return x!.every((w) => y!.includes(w)) || y!.every((w) => x!.includes(w));
}

/** Share of the shorter list that the other has. */
function overlap(a: readonly string[], b: readonly string[]): number {
  const other = new Set(b);
  return a.filter((s) => other.has(s)).length / Math.min(a.length, b.length);
}

/** Length of the longest common run of letters in order, over the longer name's: names have at most a few dozen letters. */
function alike(a: string, b: string): number {
  const [x, y] = [a, b].map((s) => fold(s).replace(/[^\p{L}]/gu, ''));
  if (x!.length * y!.length === 0 || x!.length * y!.length > 4000) return 0;
  let row = new Array<number>(y!.length + 1).fill(0);
  for (const c of x!) {
    const next = [0];
    for (let j = 1; j <= y!.length; j++) next.push(c === y![j - 1] ? row[j - 1]! + 1 : Math.max(row[j]!, next[j - 1]!));
    row = next;
  }
  return row.at(-1)! / Math.max(x!.length, y!.length);
}
