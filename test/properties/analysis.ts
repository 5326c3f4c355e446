/** Properties of what is read from a text: annotations, claims, the dossier they lead to. */
import { annotate } from '../../src/annotate/index.ts';
import { languageOf } from '../../src/lang/index.ts';
import type { Annotation, Dossier, Span } from '../../src/model/index.ts';
import { targets } from '../../src/model/index.ts';
import { buildDossier } from '../../src/run/dossier.ts';
import { isArabicMark, parseEdtf } from '../../src/text/index.ts';
import { around, type Property } from './property.ts';
import { pageOf, type Specimen } from './specimen.ts';

const kinds = ['times', 'figures', 'places', 'actors', 'statements', 'positions', 'events'] as const;

/** All annotations, by kind. */
function* annotations(s: Specimen): Generator<readonly [(typeof kinds)[number], Annotation]> {
  for (const kind of kinds) for (const a of s.analysis[kind]) yield [kind, a];
}

/** Every span anywhere in a record, however deep. */
function* spansIn(value: unknown): Generator<Span & { readonly quote?: string; readonly doc?: string }> {
  if (value === null || typeof value !== 'object') return;
  const o = value as Record<string, unknown>;
  if (typeof o.start === 'number' && typeof o.end === 'number') yield o as unknown as Span;
  for (const v of Object.values(o)) yield* spansIn(v);
}

const isHigh = (c: number): boolean => (c & 0xfc00) === 0xd800;
const isLow = (c: number): boolean => (c & 0xfc00) === 0xdc00;
const splitsPair = (text: string, at: number): boolean => at > 0 && isHigh(text.charCodeAt(at - 1)) && isLow(text.charCodeAt(at));

/** What is wrong with where a record stands in a text. */
function misplaced(text: string, value: unknown): string | null {
  for (const x of spansIn(value)) {
    if (!(x.start >= 0 && x.start < x.end && x.end <= text.length)) return `a span is ${x.start}-${x.end} of ${text.length}`;
    if (x.quote !== undefined && x.quote !== text.slice(x.start, x.end)) return `${JSON.stringify(x.quote)} does not stand at ${x.start}`;
    if (splitsPair(text, x.start) || splitsPair(text, x.end)) return `a span ${x.start}-${x.end} parts a character`;
  }
  return null;
}

const inside = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

const quote: Property = {
  name: 'annotations stand on their words',
  check(s) {
    for (const [kind, a] of annotations(s)) {
      const fault = misplaced(s.text, a);
      if (fault !== null) return `${kind} ${a.id}: ${fault}`;
    }
    return null;
  },
};

const order: Property = {
  name: 'annotations ascend and have ids of their own',
  check(s) {
    for (const kind of kinds) {
      const ids = new Set<string>();
      let last = 0;
      for (const a of s.analysis[kind]) {
        if (a.start < last) return `${kind} ${a.id} stands behind one at ${last}`;
        if (ids.has(a.id)) return `${kind} ${a.id} twice`;
        ids.add(a.id);
        last = a.start;
      }
    }
    return null;
  },
};

const marks: Property = {
  name: 'no annotation parts a letter from its marks',
  check(s) {
    const parts = (at: number): boolean =>
      at > 0 &&
      at < s.text.length &&
      isArabicMark(s.text.charCodeAt(at)) &&
      s.text.charCodeAt(at) !== 0x640 &&
      /\p{L}/u.test(s.text[at - 1]!);
    for (const [kind, a] of annotations(s)) if (parts(a.start) || parts(a.end)) return `${kind} ${a.id} ${JSON.stringify(a.quote)}`;
    return null;
  },
};

const nest: Property = {
  name: 'parts of an annotation stand inside it',
  check({ analysis: a, text }) {
    for (const s of a.statements) {
      for (const part of [s.speaker, s.cue, ...s.content])
        if (part !== null && !inside(s, part)) return `statement ${s.id}: ${JSON.stringify(part.quote)} stands outside`;
      let last = 0;
      for (const c of s.content) {
        if (c.start < last) return `statement ${s.id}: what is said overlaps itself`;
        last = c.end;
      }
      for (const c of s.content)
        if (s.cue !== null && s.cue.start < c.end && c.start < s.cue.end)
          return `statement ${s.id}: its cue is part of what is said: ${around(text, s.start, s.end)}`;
    }
    for (const p of a.positions)
      if (p.evidence.start !== p.start || p.evidence.end !== p.end) return `position ${p.id}: its evidence is another`;
    for (const p of a.places) if (p.away && !inside(p.away, p)) return `place ${p.id}: the point away from it does not hold its name`;
    return null;
  },
};

const links: Property = {
  name: 'what an annotation names is there',
  check({ analysis: a }) {
    const ids = (list: readonly Annotation[]): ReadonlySet<string> => new Set(list.map((x) => x.id));
    const [figures, places, times, statements] = [ids(a.figures), ids(a.places), ids(a.times), ids(a.statements)];
    const actors = new Set(a.actors.map((x) => x.actor));
    for (const f of a.figures)
      if (f.partOf !== undefined && (f.partOf === f.id || !figures.has(f.partOf))) return `figure ${f.id} is part of ${f.partOf}`;
    for (const f of a.figures) {
      let at: string | undefined = f.id;
      for (let n = 0; at !== undefined; n++) {
        if (n > a.figures.length) return `figure ${f.id} is part of itself`;
        at = a.figures.find((g) => g.id === at)?.partOf;
      }
    }
    for (const x of a.actors)
      if (x.affiliation !== undefined && !actors.has(x.affiliation)) return `actor ${x.id} speaks for ${x.affiliation}`;
    for (const s of a.statements) if (s.actor !== undefined && !actors.has(s.actor)) return `statement ${s.id} is by ${s.actor}`;
    for (const p of a.positions) {
      if (p.actorKey !== null && !actors.has(p.actorKey)) return `position ${p.id} is of ${p.actorKey}`;
      if (p.statement !== undefined && !statements.has(p.statement)) return `position ${p.id} is from ${p.statement}`;
    }
    for (const e of a.events) {
      if (e.place !== null && !places.has(e.place)) return `event ${e.id} is at ${e.place}`;
      if (e.time !== null && !times.has(e.time)) return `event ${e.id} is on ${e.time}`;
      if (e.statement !== null && !statements.has(e.statement)) return `event ${e.id} is told by ${e.statement}`;
      for (const f of e.figures) if (!figures.has(f)) return `event ${e.id} counts ${f}`;
      for (const key of [e.actor, e.recipient]) if (key !== null && !actors.has(key)) return `event ${e.id} is by or to ${key}`;
    }
    return null;
  },
};

const values: Property = {
  name: 'values of figures and times are values',
  check({ analysis: a }) {
    for (const f of a.figures) {
      if (f.low === null && f.high === null) return `figure ${f.id} has neither end`;
      for (const v of [f.low, f.high]) if (v !== null && !Number.isFinite(v)) return `figure ${f.id} is ${v}`;
      if (f.low !== null && f.high !== null && f.low > f.high) return `figure ${f.id} is ${f.low} to ${f.high}`;
    }
    for (const t of a.times) {
      for (const v of [t.value, t.anchor])
        if (v !== null && !/^(?:\.\.|[^/]*)(?:\/(?:\.\.|[^/]*))?$/.test(v)) return `time ${t.id} is ${v}`;
      if (t.value !== null && !t.value.split('/').every((v) => v === '..' || v === '' || parseEdtf(v.replace(/T[0-9:]+$/, '')) !== null))
        return `time ${t.id} is ${t.value}`;
      if (t.clock !== undefined && !/^T(?:[01][0-9]|2[0-4])(?::[0-5][0-9])?/.test(t.clock)) return `time ${t.id} is at ${t.clock}`;
    }
    for (const p of a.places)
      if (p.lat !== null && !(Math.abs(p.lat) <= 90 && Math.abs(p.lon ?? 999) <= 180)) return `place ${p.id} lies at ${p.lat} ${p.lon}`;
    return null;
  },
};

const pages: Property = {
  name: 'sentences and quotations of a page are those of its text',
  check(s) {
    const page = pageOf(s);
    if (page.sentences.length !== s.sentences.length) return 'there are other sentences';
    for (const [i, x] of page.sentences.entries())
      if (x.start !== s.sentences[i]!.start || x.end !== s.sentences[i]!.end) return `sentence ${i} is another`;
    return page.quotations.length === s.quotations.length ? null : 'there are other quotations';
  },
};

const again: Property = {
  name: 'a text read again gives the same analysis',
  every: 10,
  check: (s) =>
    JSON.stringify(annotate(s.item.report, languageOf(s.language)!)) === JSON.stringify(s.analysis) ? null : 'something else was read',
};

const claims: Property = {
  name: 'claims ascend, have ids of their own and rest on annotations',
  check(s) {
    const ids = new Set<string>();
    const known = new Set([...annotations(s)].map(([, a]) => a.id));
    let last = 0;
    for (const c of s.claims) {
      if (ids.has(c.id)) return `${c.id} twice`;
      ids.add(c.id);
      const first = c.evidence[0];
      if (!first) return `${c.id} rests on nothing`;
      if (first.start < last) return `${c.id} stands behind ${last}`;
      last = first.start;
      const fault = misplaced(s.text, c);
      if (fault !== null) return `${c.id}: ${fault}`;
      for (const a of c.annotations) if (!known.has(a)) return `${c.id} is built from ${a}`;
      if (c.chain.length > 0 && c.origin.key !== c.chain.at(-1)!.from.key) return `${c.id}: its origin is not the end of its chain`;
      for (const [i, h] of c.chain.entries())
        if (i > 0 && h.to.key !== c.chain[i - 1]!.from.key) return `${c.id}: a step of its chain leads elsewhere`;
    }
    for (const a of [...s.analysis.figures, ...s.analysis.positions, ...s.analysis.statements.filter((x) => x.content.length > 0)])
      if (!s.claims.some((c) => c.annotations.includes(a.id))) return `nothing is claimed by ${a.id}`;
    return null;
  },
};

/** What is wrong with where the lines of a dossier stand. */
function uncited(s: Specimen, d: Dossier): string | null {
  for (const e of spansIn(d)) {
    if (e.doc === undefined) continue;
    const text = s.textOf(e.doc);
    if (!(e.start >= 0 && e.start <= e.end && e.end <= text.length)) return `${e.doc} ${e.start}-${e.end}`;
    if (e.quote !== undefined && e.quote !== text.slice(e.start, e.end)) return `${e.doc} ${e.start}: ${JSON.stringify(e.quote)}`;
    if (splitsPair(text, e.start) || splitsPair(text, e.end)) return `${e.doc} ${e.start}-${e.end} parts a character`;
  }
  return null;
}

const cited: Property = { name: 'every line of a dossier stands on its words', every: 5, check: (s) => uncited(s, s.alone) };
const citedWithOthers: Property = {
  name: 'every line of a dossier of several reports stands on its words',
  every: 50,
  check: (s) => uncited(s, s.dossier),
};

/** What is wrong with the names of the items of a dossier. */
function misnamed(d: Dossier): string | null {
  const lists: Readonly<Record<string, readonly string[]>> = {
    claims: d.claims.map(targets.claim),
    actors: d.actors.map(targets.actor),
    places: d.places.map(targets.place),
    ledger: d.ledger.map(targets.ledger),
    contested: d.contested.map(targets.contested),
    positions: d.positions.map(targets.position),
    origins: d.origins.map(targets.origin),
    agreements: d.agreements.map(targets.agreement),
  };
  for (const [list, names] of Object.entries(lists)) {
    const seen = new Set<string>();
    for (const name of names) {
      if (seen.has(name)) return `${list}: ${name} twice`;
      seen.add(name);
    }
  }
  const known = new Set(d.claims.map((c) => c.id));
  for (const entry of d.ledger)
    for (const v of entry.values) if (!known.has(v.claim) && v.how === 'stated') return `ledger ${entry.id} counts ${v.claim}`;
  return null;
}

const keys: Property = {
  name: 'items of a dossier have names of their own, and what they name is there',
  every: 5,
  check: (s) => misnamed(s.alone),
};
const keysWithOthers: Property = {
  name: 'items of a dossier of several reports have names of their own, and what they name is there',
  every: 50,
  check: (s) => misnamed(s.dossier),
};

const anyOrder: Property = {
  name: 'the order of the reports changes nothing',
  every: 50,
  check(s) {
    const [a, b, c] = s.pile;
    const turned = buildDossier([c!, b!, a!], { story: 'x' });
    const plain = (d: typeof turned): string => JSON.stringify({ ...d, reports: [...d.reports].sort((x, y) => (x.doc < y.doc ? -1 : 1)) });
    return plain(turned) === plain(s.dossier) ? null : 'another dossier comes of another order';
  },
};

/** What must hold of one text that has been read. */
export const analysisProperties: readonly Property[] = [quote, order, marks, nest, links, values, pages, again, claims];

/** What must hold of a dossier of it, alone and with two other reports. */
export const dossierProperties: readonly Property[] = [cited, keys, citedWithOthers, keysWithOthers, anyOrder];
