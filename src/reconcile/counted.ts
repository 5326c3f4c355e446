import type { Course } from '../lang/words/reconciling.ts';
import type { Claim, Figure, FigureRole, PlaceMention } from '../model/index.ts';
import { KIND, tokenFrom } from '../text/index.ts';
import type { Clause } from './clauses.ts';
import { inBackground, timesOf } from './sentence-words.ts';

/** A figure with everything needed to tell what it counts. */
export interface Counted {
  readonly figure: Figure;
  readonly claim: Claim;
  readonly clause: Clause;
  /** Stem of the noun counted. */
  readonly head: string;
  /** What is counted, as a bucket: `killed people`, `distance km`, `bus`. */
  readonly thing: string;
  /** Last stem before it within three words: what a measure is of ("depth"). */
  readonly near: string;
  /** What the measure is of, named within six words before it: depth, height; empty when nothing is. */
  readonly dimension: string;
  /** Stems around it, in its clause: what measures of one kind are told apart by. */
  readonly context: readonly string[];
  /** `c:IR` for a country or province of it, `p:NAME` for a place in one, null when nothing tells. */
  readonly scope: string | null;
  readonly place: PlaceMention | null;
  /** The place stands in the clause of the count, and was not carried over from the sentence before. */
  readonly sited: boolean;
  /** Year the count is of when it is not the story's own: `2003`. */
  readonly past: string | null;
  readonly rising: boolean;
  /** Where the moving things counted stand, when the clause tells and they are not the whole of which others are part. */
  readonly course: Course | null;
  /** The words deny the value: "308, not 500". It is no value of its own. */
  readonly denied: boolean;
  /** Its sentence tells of an earlier time or of a whole period. */
  readonly background: boolean;
}

const WINDOW = 12;
/** Head classes that say no more than "people" where a role is told. */
export const anyone: ReadonlySet<string> = new Set([
  'person',
  'people',
  'victim',
  'citizen',
  'human',
  'resident',
  'casualty',
  'case',
  'thing',
  'group',
]);
const people: ReadonlySet<string> = new Set(['fighter', 'civilian', 'soldier', 'child', 'woman', 'man', 'family']);
/** Roles of movement: the buses that left, turned back and stayed are the same buses. */
const moving: ReadonlySet<string> = new Set([
  'evacuated',
  'displaced',
  'returned',
  'surrendered',
  'remaining',
  'sent',
  'arrived',
  'released',
  'rescued',
]);
/** Classes of head that tell by themselves what is counted. */
export const telling: ReadonlySet<string> = new Set([
  'fighter',
  'civilian',
  'soldier',
  'child',
  'woman',
  'family',
  'body',
  'village',
  'prisoner',
  'hostage',
  'bus',
  'vehicle',
  'tank',
  'aircraft',
  'ship',
  'missile',
]);
const wide: ReadonlySet<string> = new Set(['country', 'region', 'province', 'water']);

/** The figures of all clauses, each with its claim, in order of report and place. */
export function countedOf(clauses: readonly Clause[], claims: ReadonlyMap<string, Claim>): readonly Counted[] {
  const found: Counted[] = [];
  let last: { doc: string; place: PlaceMention | null; sentence: number; counted: boolean } = {
    doc: '',
    place: null,
    sentence: 0,
    counted: false,
  };
  const wholes = new Set<string>();
  for (const clause of clauses) for (const f of clause.figures) if (f.partOf !== undefined) wholes.add(`${clause.report.doc} ${f.partOf}`);
  const roles = rolesBehind(clauses);
  for (const clause of clauses) {
    const { report } = clause;
    if (report.doc !== last.doc) last = { doc: report.doc, place: null, sentence: -9, counted: false };
    for (const read of clause.figures) {
      // Bodies found or brought in are of the killed.
      const body = read.headClass === 'body' && (read.role === null || read.role === 'arrived') ? 'killed' : undefined;
      const told = body ?? (read.role === null ? roles.get(`${report.doc} ${read.id}`) : undefined);
      const figure = told === undefined ? read : { ...read, role: told };
      const claim = claims.get(`${report.doc} ${figure.id}`);
      if (!claim || (figure.low === null && figure.high === null)) continue;
      const head = figure.head ? headStem(clause, figure) : '';
      const after = clause.places.find((p) => p.start >= figure.end && !beside(clause, p));
      const before = clause.places.findLast((p) => p.end <= figure.start && !beside(clause, p));
      const near = after && (!before || after.start - figure.end <= figure.start - before.end + 24) ? after : (before ?? null);
      // What travels is not where the sentence before was.
      const still = figure.role !== null || !travelling.has(figure.headClass ?? '');
      const place = near ?? (still && last.place !== null && clause.sentence - last.sentence <= 1 ? last.place : null);
      const course = wholes.has(`${report.doc} ${figure.id}`) ? null : courseOf(clause, figure);
      found.push({
        figure,
        claim,
        clause,
        head,
        thing: thingOf(figure, head, course),
        near: nearStem(clause, figure),
        dimension: dimensionOf(clause, figure),
        context: contextOf(clause, figure),
        scope: place === null ? null : scopeOf(place),
        place,
        sited: near !== null,
        past: pastYear(clause),
        course,
        denied: isDenied(clause, figure),
        rising: clause.stems.some((s) => report.language?.reconciling.rising.has(s) ?? false),
        background: inBackground(clause),
      });
    }
    const p = clause.places.findLast((x) => !beside(clause, x));
    if (p) {
      // A sentence that counts at several places leaves what follows at none of them.
      const here = clause.figures.filter((f) => f.role !== null).length;
      const counted = here > 0;
      const several =
        (last.sentence === clause.sentence && (last.place === null || last.place.name !== p.name) && last.counted) ||
        (here > 1 && new Set(clause.places.map((x) => x.name)).size > 1);
      last = { doc: report.doc, place: several && counted ? null : p, sentence: clause.sentence, counted: counted || several };
    }
  }
  // The same number of one class in a report is of the same things, though its headline does not say where they are.
  const known = new Map<string, Course>();
  const sameThings = (c: Counted): string => `${c.clause.report.doc} ${c.figure.headClass} ${c.figure.low} ${c.figure.high}`;
  for (const c of found) if (c.course !== null && !known.has(sameThings(c))) known.set(sameThings(c), c.course);
  return found.map((c) => {
    const course = c.course ?? known.get(sameThings(c)) ?? null;
    if (course === c.course || c.figure.role !== null || wholes.has(`${c.clause.report.doc} ${c.figure.id}`)) return c;
    return { ...c, course, thing: thingOf(c.figure, c.head, course) };
  });
}

/** Words behind the last part of a whole in which the word for what befell them stands. */
const BEFELL = 3;

/** Roles told behind the parts of a whole: "37 people, including two civilians, died". The parts share the role of their whole. */
function rolesBehind(clauses: readonly Clause[]): ReadonlyMap<string, FigureRole> {
  const roles = new Map<string, FigureRole>();
  const wholes = new Map<string, Figure>();
  for (const { report, figures } of clauses) for (const f of figures) wholes.set(`${report.doc} ${f.id}`, f);
  for (const { report, figures, sentence } of clauses) {
    const parts = figures.filter((f) => f.partOf !== undefined && f.role === null);
    for (const part of parts) {
      const key = `${report.doc} ${part.partOf}`;
      const whole = wholes.get(key);
      if (!whole || !people.has(part.headClass ?? '')) continue;
      let role = whole.role ?? roles.get(key) ?? null;
      const { tokens, language } = report;
      const end = report.sentences[sentence]!.last;
      for (let t = tokenFrom(tokens, part.head?.end ?? part.end), n = 0; role === null && t < end && n < BEFELL; t++) {
        if (tokens.kind[t] !== KIND.word) continue;
        n++;
        role = language?.figures.roles.match(tokens, t)?.values[0]?.role ?? null;
      }
      if (role === null) continue;
      if (whole.role === null) roles.set(key, role);
      roles.set(`${report.doc} ${part.id}`, role);
    }
  }
  return roles;
}

/** Whether a place is named only as the other side of a border: "with Iraq". */
function beside(clause: Clause, place: PlaceMention): boolean {
  const { tokens, language } = clause.report;
  let t = clause.first;
  while (t < clause.last && tokens.start[t]! < place.start) t++;
  return t > clause.first && (language?.reconciling.with.has(tokens.words[t - 1]!.fold) ?? false);
}

function headStem(clause: Clause, figure: Figure): string {
  const { tokens, stems } = clause.report;
  for (let t = clause.first; t < clause.last; t++)
    if (tokens.start[t]! >= figure.head!.start && tokens.end[t]! <= figure.head!.end && stems[t]) return stems[t]!;
  return '';
}

/** Classes of things that go together and part on the way. */
export const travelling: ReadonlySet<string> = new Set([
  'fighter',
  'civilian',
  'soldier',
  'child',
  'woman',
  'family',
  'bus',
  'vehicle',
  'tank',
  'ship',
]);
/** Words from a count to the word that tells where its things stand. */
const COURSE = 14;

/** Where the things counted stand: their role, else the nearest word in the clause that tells. Those that set out are the whole, hence null. */
function courseOf(clause: Clause, figure: Figure): Course | null {
  if (figure.unit !== 'count') return null;
  if (figure.role === 'returned' || figure.role === 'remaining') return figure.role;
  if (figure.role !== null || !travelling.has(figure.headClass ?? '')) return null;
  const { tokens, language } = clause.report;
  const words = language?.reconciling;
  if (!words) return null;
  const at = tokenFrom(tokens, figure.start);
  let told: Course | null = null;
  for (let d = 1; d <= COURSE && told === null; d++)
    for (const t of [at - d, at + d]) if (t >= clause.first && t < clause.last) told ??= words.course(tokens.words[t]!);
  return told === 'left' ? null : told;
}

/** Whether a word like "not" stands right before the value. */
function isDenied(clause: Clause, figure: Figure): boolean {
  const { tokens, language } = clause.report;
  const t = tokenFrom(tokens, figure.start);
  return t > 0 && (language?.reconciling.nor.has(tokens.words[t - 1]!.fold) ?? false);
}

function thingOf(f: Figure, head: string, course: Course | null): string {
  if (f.unit !== 'count') return `${f.unit} ${f.unitCode ?? ''}`;
  const cls = f.headClass ?? head;
  if (course !== null && (f.role === null || travelling.has(cls))) return `${cls}/${course}`;
  if (f.role !== null && (f.headClass === null || f.headClass === 'body' || anyone.has(f.headClass))) return `${f.role} people`;
  // Villages hit, destroyed, or only counted as they were: one count.
  if ((f.role === 'hit' || f.role === 'destroyed') && !people.has(cls)) return cls;
  return f.role === null || (moving.has(f.role) && !anyone.has(cls)) ? cls : `${f.role} ${cls}`;
}

function nearStem(clause: Clause, figure: Figure): string {
  const { tokens, stems } = clause.report;
  let t = clause.first;
  while (t < clause.last && tokens.start[t]! < figure.start) t++;
  for (let k = t - 1; k >= Math.max(clause.first, t - 3); k--) if (stems[k]) return stems[k]!;
  return '';
}

function dimensionOf(clause: Clause, figure: Figure): string {
  const { tokens, stems, language } = clause.report;
  let t = clause.first;
  while (t < clause.last && tokens.start[t]! < figure.start) t++;
  for (let k = t - 1; k >= Math.max(clause.first, t - 6) && !/^[0-9]/.test(stems[k]!); k--)
    if (language?.reconciling.dimensions.has(stems[k]!))
      // بعمق is عمق.
      return language.reconciling.dimensions.has(stems[k]!.slice(1)) ? stems[k]!.slice(1) : stems[k]!;
  return '';
}

function contextOf(clause: Clause, figure: Figure): readonly string[] {
  const { tokens, stems } = clause.report;
  let at = clause.first;
  while (at < clause.last && tokens.end[at]! <= figure.start) at++;
  const own = new Set<string>();
  for (let t = Math.max(clause.first, at - WINDOW); t < Math.min(clause.last, at + WINDOW); t++) {
    if (!stems[t] || (tokens.start[t]! >= figure.start && tokens.end[t]! <= figure.end)) continue;
    if (figure.head && tokens.start[t]! >= figure.head.start && tokens.end[t]! <= figure.head.end) continue;
    if (/^\d+$/.test(stems[t]!)) continue;
    own.add(stems[t]!);
  }
  return [...own].sort();
}

function scopeOf(p: PlaceMention): string {
  return p.country !== null && wide.has(p.kind) ? `c:${p.country}` : `p:${p.ref ?? p.name}`;
}

/** A year in the clause more than a year before the report's own. */
function pastYear(clause: Clause): string | null {
  const published = Number(clause.report.item.report.published.value?.slice(0, 4));
  for (const t of clause.times.length > 0 ? clause.times : timesOf(clause)) {
    const year = Number(t.value?.slice(0, 4));
    if (Number.isFinite(year) && year > 1000 && Number.isFinite(published) && year < published - 1) return String(year);
  }
  return null;
}

/** The date in the figure's clause, when it is a day. */
export function asOfOf(c: Counted): string | null {
  const days = c.clause.times.filter((t) => t.value !== null && /^\d{4}-\d{2}-\d{2}$/.test(t.value));
  return days.length === 1 ? days[0]!.value : null;
}

/** The place that stands for a group: the widest kind named, the one named most among those. */
export function placeOf(group: readonly Counted[]): PlaceMention | null {
  const width = ['country', 'region', 'province', 'district', 'city'];
  const count = new Map<string, { place: PlaceMention; n: number }>();
  for (const c of group) {
    if (c.place === null || c.scope === null) continue;
    const e = count.get(c.place.name) ?? { place: c.place, n: 0 };
    e.n++;
    count.set(c.place.name, e);
  }
  const list = [...count.values()];
  // What travels is counted where it comes by: only a place most name narrows the count.
  const still = group[0]!.figure.role !== null || !travelling.has(group[0]!.figure.headClass ?? '');
  const shared = list.filter((e) => e.n * (still ? 3 : 1.5) >= group.length);
  if (!still && shared.length === 0) return null;
  const rank = (p: PlaceMention): number => width.indexOf(p.kind) + 1 || 9;
  return (
    (shared.length > 0 ? shared : list).sort(
      (a, b) => rank(a.place) - rank(b.place) || b.n - a.n || (a.place.name < b.place.name ? -1 : 1),
    )[0]?.place ?? null
  );
}
