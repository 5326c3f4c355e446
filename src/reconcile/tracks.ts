import type { GroupClass } from '../lang/words/accounts.ts';
import type { PlaceMention, Sighting, TrackedGroup } from '../model/index.ts';
import { fold, KIND, tokenFrom } from '../text/index.ts';
import type { Actors } from './actors.ts';
import { type Clause, clauseEvidence } from './clauses.ts';
import { daysOf } from './days.ts';
import type { LanguageOf } from './open.ts';
import { pathOf } from './paths.ts';
import { tellerOf } from './tellers.ts';

/** Words from the noun for a group to what tells whose it is, and from the group to a place. */
const OWNER = 5;
const REACH = 16;
/** Words from a verb of motion to the place that follows it without a preposition. */
const DIRECT = 5;
/** Characters from a place to the one it lies in. */
const BESIDE = 8;

/** The noun for a group in a clause. */
interface Group {
  readonly cls: GroupClass;
  readonly token: number;
  /** Whose it is or what it carries: an actor's key, `aid`; null when the words do not tell. */
  readonly owner: string | null;
  /** As written, with what tells whose it is. */
  readonly written: string;
}

interface Seen {
  readonly cls: GroupClass;
  readonly owner: string | null;
  readonly written: string;
  readonly clause: Clause;
  readonly sighting: Sighting;
}

/**
 * Follows convoys, ships, units and groups of people: every place a clause puts one at, with the way it says so, the day and how many. Groups of one kind are told
 * apart by whose they are or what they carry; where a report does not say, it speaks of the one it or, failing that, the pile speaks of most. Listed are groups
 * with two sightings at least.
 */
export function tracksOf(clauses: readonly Clause[], actors: Actors, languageOf: LanguageOf): readonly TrackedGroup[] {
  const seen: Seen[] = [];
  for (const clause of clauses) {
    const group = groupIn(clause, actors);
    if (!group) continue;
    let previous: PlaceMention | null = null;
    for (const place of clause.places) {
      // What a place lies in is not where the group is: "to Raqqa in the north".
      const inside = previous !== null && place.start - previous.end <= BESIDE && !separate(clause, previous, place);
      previous = place;
      if (inside || place.kind === 'country') continue;
      const sighting = sightingOf(clause, group, place, actors);
      if (sighting) seen.push({ cls: group.cls, owner: group.owner, written: group.written, clause, sighting });
    }
  }
  const home = homesOf(seen);
  const groups = new Map<string, Seen[]>();
  for (const s of seen) {
    const key = `${s.cls} ${home(s)}`;
    (groups.get(key) ?? groups.set(key, []).get(key)!).push(s);
  }
  const gazetteer = languageOf('ar')?.places.gazetteer();
  const [ar, en] = [languageOf('ar')?.accounts.groupNames, languageOf('en')?.accounts.groupNames];
  return [...groups]
    .filter(([, list]) => list.length >= 2)
    .map(([key, list]): TrackedGroup => {
      const sightings = list
        .map((s) => s.sighting)
        .sort(
          (a, b) =>
            cmp(a.latest ?? '~', b.latest ?? '~') ||
            cmp(a.earliest ?? '', b.earliest ?? '') ||
            cmp(a.evidence.doc, b.evidence.doc) ||
            a.evidence.start - b.evidence.start ||
            ways.indexOf(a.way) - ways.indexOf(b.way),
        );
      const count = new Map<string, number>();
      for (const s of list) count.set(s.written, (count.get(s.written) ?? 0) + 1);
      const names = [...count].sort((a, b) => b[1] - a[1] || cmp(a[0], b[0])).map(([n]) => n);
      const cls = list[0]!.cls;
      const owner = key.slice(cls.length + 1);
      const of = owner === '' || owner === 'aid' ? null : namesOf(owner, actors);
      const first = sightings[0]!.evidence;
      return {
        id: `track:${cls}:${owner}:${first.doc}:${first.start}`,
        name: {
          en: `${en?.[cls] ?? cls}${owner === 'aid' ? ' of aid' : of ? ` of ${of.en}` : ''}`,
          ar: `${ar?.[cls] ?? cls}${owner === 'aid' ? ' (مساعدات)' : of ? ` (${of.ar})` : ''}`,
        },
        names,
        sightings,
        ...pathOf(sightings, (place) => gazetteer?.arabicName(place) ?? null),
        reasons: [
          owner === ''
            ? { code: 'track/one-kind', en: 'no account tells whose it is; taken for one group', ar: 'لا تذكر أي رواية لمن هي، فعُدّت واحدة' }
            : owner === 'aid'
              ? {
                  code: 'track/carries',
                  en: 'accounts that say it carries aid, or do not say what',
                  ar: 'الروايات التي تذكر أنها تحمل مساعدات أو لا تذكر حمولتها',
                }
              : { code: 'track/owner', en: `accounts that name ${of?.en}, or nobody`, ar: `الروايات التي تسمي ${of?.ar} أو لا تسمي أحدا` },
        ],
      };
    })
    .sort((a, b) => b.sightings.length - a.sightings.length || cmp(a.id, b.id));
}

/** An actor's name in each language, as far as the reports or the lexicon give one. */
function namesOf(key: string, actors: Actors): { readonly en: string; readonly ar: string } {
  const names = [actors.nameOf(key), ...(actors.get(key)?.names ?? [])];
  const arabic = /[\u0620-\u064a]/;
  return { en: names.find((n) => !arabic.test(n)) ?? names[0]!, ar: names.find((n) => arabic.test(n)) ?? names[0]! };
}

const ways: readonly Sighting['way'][] = ['from', 'via', 'at', 'to'];
const cmp = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Whether a preposition of its own stands between two places: "from Homs to Hama". */
function separate(c: Clause, a: PlaceMention, b: PlaceMention): boolean {
  const { tokens, language } = c.report;
  for (let t = tokenFrom(tokens, a.end); t < c.last && tokens.start[t]! < b.start; t++) {
    const way = language?.reconciling.direction(tokens.words[t]!);
    if (way === 'to' || way === 'from') return true;
  }
  return false;
}

/** The group a clause speaks of: its first noun for one that no name covers. */
function groupIn(c: Clause, actors: Actors): Group | null {
  const { report } = c;
  const { tokens, language, text } = report;
  if (!language || c.places.length === 0) return null;
  const words = language.accounts;
  for (let t = c.first; t < c.last; t++) {
    if (tokens.kind[t] !== KIND.word) continue;
    const cls = words.group(tokens.words[t]!);
    if (cls === null) continue;
    // "Jet" in "jet fuel depot", a unit of measure: what directly counts or is counted stays; what is part of a place's name is none.
    if (c.places.some((p) => p.start <= tokens.start[t]! && tokens.end[t]! <= p.end)) continue;
    const from = language.order === 'verb-first' ? t + 1 : Math.max(c.first, t - 3);
    const to = Math.min(c.last, t + 1 + OWNER);
    const own = c.actors.find(
      (m) =>
        m.start >= tokens.start[from < c.last ? from : t]! &&
        m.end <= tokens.end[to - 1]! &&
        !['anonymous', 'role', 'agency', 'outlet', 'document'].includes(m.kind) &&
        !c.speakers.some((s) => s.start < m.end && m.start < s.end),
    );
    let aid = false;
    for (let k = Math.max(c.first, t - 2); k < Math.min(c.last, t + 4); k++) aid ||= words.aid.has(tokens.words[k]!.fold);
    const owner = own ? (actors.keyOf(report.doc, own.actor) ?? null) : aid ? 'aid' : null;
    const start = own && own.start < tokens.start[t]! ? own.start : tokens.start[t]!;
    const end = own && own.end > tokens.end[t]! ? own.end : tokens.end[t]!;
    return { cls, token: t, owner, written: text.slice(start, end) };
  }
  return null;
}

/** Where the clause puts the group, as it says of this place; null when it does not. */
function sightingOf(c: Clause, group: Group, place: PlaceMention, actors: Actors): Sighting | null {
  const { report } = c;
  const { tokens, language } = report;
  const words = language!.accounts;
  const at = tokenFrom(tokens, place.start);
  const distance = at - group.token;
  if (Math.abs(distance) > REACH) return null;
  let way: Sighting['way'] | null = null;
  let toward = false;
  // The preposition within three words before the place, "the city of" passed over.
  for (let k = at - 1; k >= Math.max(c.first, at - 3) && way === null; k--) {
    const w = tokens.words[k]!.fold;
    const two = k > c.first ? `${tokens.words[k - 1]!.fold} ${w}` : '';
    if (words.toward.has(w) || words.towardPairs.has(two)) {
      way = 'to';
      toward = true;
    } else if (words.passing.has(w)) way = 'via';
    else {
      const d = language!.reconciling.direction(tokens.words[k]!);
      way = d === 'in' ? 'at' : d;
      if (k > c.first && words.towardPairs.has(two)) toward = true;
    }
    if (k < at - 1 && way === null && words.motion(tokens.words[k]!)) break;
  }
  let verb: number = -1;
  for (let k = c.first; k < c.last; k++)
    if (words.motion(tokens.words[k]!) && (verb < 0 || Math.abs(k - at) < Math.abs(verb - at)) && Math.abs(k - group.token) <= REACH)
      verb = k;
  const motion = verb < 0 ? null : words.motion(tokens.words[verb]!);
  const direct = language!.order === 'verb-first' ? REACH : DIRECT;
  const first = !c.places.some((p) => p !== place && p.start < place.start && p.start > tokens.start[verb]!);
  if (way === null && motion !== null && verb < at && at - verb <= direct && first) way = motion;
  // "left Homs for Hama": a goal, no arrival.
  if (way === 'to' && motion === 'from') toward = true;
  // A goal with "to" counts where something moves there; a bare "in" where the group stands before the place or stays.
  if (way === null || (way === 'to' && !toward && motion === null)) return null;
  if (way === 'at' && distance < 0 && motion === null) return null;
  if (toward) {
    for (let k = Math.max(c.first, at - 8); k < at && toward; k++) if (words.motion(tokens.words[k]!) === 'to') toward = false;
  }
  const denied = c.completion.has('denied') || c.completion.has('negated') || c.claim?.polarity === 'denied';
  const planned = toward || c.completion.has('pending') || c.claim?.polarity === 'demanded';
  const published = report.item.report.published.value;
  const s = report.sentences[c.sentence]!;
  const day = /^\d{4}-\d{2}/;
  const stated =
    c.times.find((t) => t.value !== null && day.test(t.value)) ??
    report.item.analysis.times.find((t) => t.value !== null && day.test(t.value) && t.start >= s.start && t.end <= s.end);
  const days = stated ? daysOf(stated.value) : { earliest: null, latest: daysOf(published).latest };
  const figure = c.figures.find(
    (f) =>
      f.unit === 'count' &&
      (f.low !== null || f.high !== null) &&
      f.head !== null &&
      Math.abs(tokenFrom(tokens, f.start) - group.token) <= 6,
  );
  return {
    place: place.ref ?? `name:${fold(place.name)}`,
    placeName: place.name,
    lat: place.lat,
    lon: place.lon,
    way,
    status: denied ? 'denied' : planned ? 'planned' : 'actual',
    when: stated?.value ?? published,
    how: stated ? 'stated' : published === null ? 'unknown' : 'implied',
    ...days,
    count: figure
      ? {
          low: figure.low,
          high: figure.high,
          approx: figure.approx,
          asWritten: report.text.slice(figure.start, Math.max(figure.end, figure.head!.end)),
        }
      : null,
    source: tellerOf(c, actors),
    claim: c.claim?.id ?? null,
    evidence: clauseEvidence(c),
    reported: published,
  };
}

/** Whose group a sighting is of: as told; else the one its report speaks of most; else the one most of the pile does. */
function homesOf(seen: readonly Seen[]): (s: Seen) => string {
  const count = new Map<string, Map<string, number>>();
  const add = (key: string, owner: string): void => {
    const m = count.get(key) ?? count.set(key, new Map()).get(key)!;
    m.set(owner, (m.get(owner) ?? 0) + 1);
  };
  for (const s of seen)
    if (s.owner !== null) {
      add(s.cls, s.owner);
      add(`${s.cls} ${s.clause.report.doc}`, s.owner);
    }
  const most = (key: string): string | undefined => [...(count.get(key) ?? [])].sort((a, b) => b[1] - a[1] || cmp(a[0], b[0]))[0]?.[0];
  return (s) => s.owner ?? most(`${s.cls} ${s.clause.report.doc}`) ?? most(s.cls) ?? '';
}
