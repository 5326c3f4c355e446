import { correspondents, reporting } from './page-words.ts';
import { boxed, isByline, isFactBox, type Unit } from './units.ts';

/**
 * Boxes that pages set into the middle of a report, by their place among its sentences: days with an entry each, facts in telegraphic lines, a quotation pulled
 * out of the text, the analysis of a correspondent. The report goes on below them. Also the line at its head that says who wrote it.
 */
export function boxes(text: string, units: readonly Unit[]): readonly number[] {
  const line = units.slice(0, 3).findIndex((u) => !u.closed && isByline(text.slice(u.start, u.end)));
  return [
    ...(line >= 0 ? [line] : []),
    ...dayBoxes(text, units),
    ...factBoxes(text, units),
    ...pulledQuotes(text, units),
    ...analyses(text, units),
  ];
}

// Entries that make a box, and how far one stands from the next, in UTF-16 units. A box is a small part of the text: a report may itself go day by day.
const ENTRIES = 3;
const APART = 250;
const PART = 1 / 3;

/** Sentences of a box of days: from the one with the first entry (`3 Feb: …`) to the one with the last. */
function dayBoxes(text: string, units: readonly Unit[]): readonly number[] {
  const out: number[] = [];
  let run: number[] = [];
  let last = Number.NEGATIVE_INFINITY;
  let count = 0;
  const close = (): void => {
    const [first, last] = [run[0]!, run.at(-1)!];
    const whole = (units.at(-1)?.end ?? 0) - (units[0]?.start ?? 0);
    if (count >= ENTRIES && units[last]!.end - units[first]!.start <= whole * PART) for (let i = first; i <= last; i++) out.push(i);
    run = [];
    count = 0;
  };
  for (const [i, u] of units.entries()) {
    const s = text.slice(u.start, Math.min(u.end, u.start + 3000));
    if (!s.includes(':')) continue;
    boxed.lastIndex = 0;
    for (let m = boxed.exec(s); m !== null; m = boxed.exec(s)) {
      if (u.start + m.index - last > APART) close();
      last = u.start + m.index;
      run.push(i);
      count++;
    }
  }
  close();
  return out;
}

/** Lines of facts glued to the sentence below them. */
function factBoxes(text: string, units: readonly Unit[]): readonly number[] {
  return units.flatMap((u, i) => (!u.closed && i > 0 && units[i + 1]?.closed && isFactBox(text.slice(u.start, u.end)) ? [i] : []));
}

/** The sentences above a pulled quotation's end that stand in the report once more: the quotation began there. */
function pulledQuotes(text: string, units: readonly Unit[]): readonly number[] {
  const ends = units.flatMap((u, i) => (i > 0 && /end quote/i.test(text.slice(u.start, u.end)) ? [i] : []));
  if (ends.length === 0) return [];
  const key = (u: Unit): string => u.folded.map((w) => w.id).join(' ');
  const seen = new Map<string, number>();
  for (const u of units) if (u.words >= 6) seen.set(key(u), (seen.get(key(u)) ?? 0) + 1);
  return ends.filter((i) => (seen.get(key(units[i - 1]!)) ?? 0) > 1).map((i) => i - 1);
}

// Words of a box's head, and sentences and units of text that its analysis has at most.
const HEAD = 14;
const SENTENCES = 8;
const LENGTH = 1500;

const name = "\\p{Lu}[\\p{L}'’.-]+";
const role = correspondents.join('|');
const Role = correspondents.map((c) => c[0]!.toUpperCase() + c.slice(1)).join('|');
/** `Analysis: Dana Holm, bridges editor`, `Dana Holm Orchard Wire Diplomatic Correspondent`: who is going to analyse, and no verb. */
const signed = new RegExp(
  `^(?:(?:Analysis|At the scene|In context|Viewpoint):? (?:By )?${name} ${name}(?:,? (?:[\\p{L}'’-]+ ){0,4}?(?:${role}|${Role}))?|(?:By )?${name} ${name} (?:${name} ){0,4}?(?:${Role}))(?:, ${name})?(?=\\s|$)`,
  'u',
);
const words = new Set(reporting);

/**
 * A correspondent's analysis: its head names the analyst and what he is, and the sentences below are the analyst's own. It ends before the first that reports:
 * that quotes, or has a word of saying or a day of the week.
 */
function analyses(text: string, units: readonly Unit[]): readonly number[] {
  const out: number[] = [];
  for (const [i, u] of units.entries()) {
    // A report may be the correspondent's own, and name him above its first sentence.
    if (i < 3) continue;
    const s = text.slice(u.start, Math.min(u.end, u.start + 200));
    const m = signed.exec(s);
    if (!m || m[0].split(' ').length > HEAD) continue;
    const rest = s.slice(m[0].length).trim();
    if (rest !== '' && !/^\p{Lu}/u.test(rest)) continue;
    let end = i;
    for (let k = i + 1; k < units.length && k - i <= SENTENCES && units[k]!.end - u.start <= LENGTH; k++) {
      if (/["“”«»]/.test(text.slice(units[k]!.start, units[k]!.end)) || units[k]!.folded.some((w) => words.has(w.fold))) break;
      end = k;
    }
    // Nothing but a head: a signature.
    if (end === i && rest === '') continue;
    for (let k = i; k <= end; k++) out.push(k);
  }
  return out;
}
