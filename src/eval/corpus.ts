import type { Kind } from '../annotate/extractor.ts';
import { annotate } from '../annotate/index.ts';
import { languageOf } from '../lang/index.ts';
import type {
  ActorMention,
  Analysis,
  Annotation,
  EventMention,
  Figure,
  PlaceMention,
  Position,
  Report,
  Span,
  Statement,
  TimeExpression,
} from '../model/index.ts';

/** One case of a corpus file: a text with marked spans and what must be found in it. The format is described in `docs/corpora.md`. */
export interface CorpusCase {
  /** File and line, for messages. */
  readonly where: string;
  readonly text: string;
  readonly marks: ReadonlyMap<string, Span>;
  /** EDTF publication date given to the report. */
  readonly published: string | null;
  readonly expected: readonly Expected[];
  /** Negative case: nothing of the kind may touch the marks, or the text when it has none. */
  readonly negative: boolean;
}

/** One expected annotation: the marks it covers, its main value, further fields to hold. */
export interface Expected {
  readonly marks: readonly string[];
  readonly value: string | null;
  readonly fields: ReadonlyMap<string, string>;
}

/** Parses a corpus file. Cases are separated by blank lines; `#` starts a comment line, `@published EDTF` sets the date, `> ` lines say what is expected. Throws with file and line on a malformed case. */
export function parseCorpus(file: string, content: string, negative: boolean): readonly CorpusCase[] {
  const cases: CorpusCase[] = [];
  let lines: string[] = [];
  let expected: Expected[] = [];
  let published: string | null = null;
  let from = 0;
  const flush = (): void => {
    if (lines.length > 0) {
      const where = `${file}:${from}`;
      const { text, marks } = readMarks(lines.join('\n'), where);
      for (const e of expected)
        for (const m of e.marks) if (!marks.has(m)) throw new Error(`${where}: expected line names mark ${m}, which the text lacks`);
      if (!negative && expected.length === 0)
        throw new Error(`${where}: no expected line; a case that must find nothing belongs into the .not.txt file`);
      cases.push({ where, text, marks, published, expected, negative });
    }
    lines = [];
    expected = [];
    published = null;
  };
  content.split('\n').forEach((line, i) => {
    if (line.trim() === '') flush();
    else if (line.startsWith('#')) return;
    else if (line.startsWith('@published ')) published = line.slice(11).trim();
    else if (line.startsWith('> ')) expected.push(readExpected(line.slice(2), `${file}:${i + 1}`));
    else {
      if (lines.length === 0) from = i + 1;
      lines.push(line);
    }
  });
  flush();
  return cases;
}

function readMarks(marked: string, where: string): { text: string; marks: Map<string, Span> } {
  const marks = new Map<string, Span>();
  const open: { name: string; start: number }[] = [];
  let text = '';
  for (let i = 0; i < marked.length; ) {
    const m = /^⟦([0-9a-z]+):/.exec(marked.slice(i, i + 8));
    if (m) {
      open.push({ name: m[1]!, start: text.length });
      i += m[0].length;
    } else if (marked[i] === '⟧') {
      const o = open.pop();
      if (!o) throw new Error(`${where}: ⟧ without ⟦`);
      if (marks.has(o.name)) throw new Error(`${where}: mark ${o.name} twice`);
      marks.set(o.name, { start: o.start, end: text.length });
      i++;
    } else text += marked[i++];
  }
  if (open.length > 0) throw new Error(`${where}: mark ${open[0]!.name} never closes`);
  return { text, marks };
}

function readExpected(line: string, where: string): Expected {
  const parts = line.match(/(?:[^\s"]|"[^"]*")+/g) ?? [];
  const marks = parts[0]?.split('+') ?? [];
  if (!marks.every((m) => /^[0-9a-z]+$/.test(m))) throw new Error(`${where}: an expected line starts with the marks it is about`);
  let value: string | null = null;
  const fields = new Map<string, string>();
  for (const p of parts.slice(1)) {
    const eq = /^([a-z]+)=(.*)$/.exec(p);
    if (eq) fields.set(eq[1]!, eq[2]!.replaceAll('"', ''));
    else value = p.replaceAll('"', '');
  }
  return { marks, value, fields };
}

/** Runs a case; returns what is wrong, one line each; empty when it holds. */
export function runCase(kind: Kind, language: string, c: CorpusCase): readonly string[] {
  const lang = languageOf(language);
  if (!lang) throw new Error(`${c.where}: no language ${language}`);
  const known = { value: null, how: 'unknown' } as const;
  const report: Report = {
    doc: 'case',
    hash: '',
    text: c.text,
    language,
    source: known,
    title: known,
    byline: known,
    published: c.published === null ? known : { value: c.published, how: 'given' },
    url: null,
    blocks: [],
    diagnostics: [],
  };
  const analysis = annotate(report, lang);
  const got: readonly Annotation[] = analysis[kind];
  const show = (a: Annotation): string =>
    `«${pieces(kind, a)
      .map((s) => c.text.slice(s.start, s.end))
      .join(' … ')}» ${describe(kind, a)}`;
  if (c.negative) {
    const bad = got.filter((a) => c.marks.size === 0 || [...c.marks.values()].some((m) => a.start < m.end && m.start < a.end));
    return bad.map((a) => `${c.where}: nothing expected, found ${show(a)} (${a.rule})`);
  }
  const wrong: string[] = [];
  const left = new Set(got);
  for (const e of c.expected) {
    const spans = e.marks.map((m) => c.marks.get(m)!);
    const same = [...left].filter((a) => {
      const p = pieces(kind, a);
      return p.length === spans.length && p.every((s, i) => s.start === spans[i]!.start && s.end === spans[i]!.end);
    });
    const hit = same.find((a) => faults(kind, e, a, c, analysis).length === 0) ?? same[0];
    if (!hit) wrong.push(`${c.where}: missed «${spans.map((s) => c.text.slice(s.start, s.end)).join(' … ')}» ${e.value ?? ''}`);
    else {
      left.delete(hit);
      for (const f of faults(kind, e, hit, c, analysis)) wrong.push(`${c.where}: ${show(hit)}: ${f} (${hit.rule})`);
    }
  }
  for (const a of left) wrong.push(`${c.where}: not expected: ${show(a)} (${a.rule})`);
  return wrong;
}

function pieces(kind: Kind, a: Annotation): readonly Span[] {
  return kind === 'statements' ? (a as Statement).content : [a];
}

/** The main value of an annotation, in the notation of the corpus files. */
export function describe(kind: Kind, a: Annotation): string {
  switch (kind) {
    case 'figures': {
      const f = a as Figure;
      return (f.approx ? '~' : '') + (f.low === f.high ? `${f.low}` : `${f.low ?? ''}..${f.high ?? ''}`);
    }
    case 'times':
      return (a as TimeExpression).value ?? 'null';
    case 'places':
      return (a as PlaceMention).name;
    case 'actors':
      return (a as ActorMention).ref ?? '-';
    case 'statements':
      return (a as Statement).mode;
    case 'positions':
      return (a as Position).stance;
    case 'events':
      return (a as EventMention).type;
  }
}

/** What of an expectation an annotation with the right span does not hold. */
function faults(kind: Kind, e: Expected, a: Annotation, c: CorpusCase, analysis: Analysis): readonly string[] {
  const out: string[] = [];
  const main = describe(kind, a);
  if (e.value !== null && e.value !== main) out.push(`value ${main}, expected ${e.value}`);
  const record = a as unknown as Record<string, unknown>;
  const cut = (m: string): string => {
    const s = c.marks.get(m);
    if (!s) throw new Error(`${c.where}: mark ${m} is not in the text`);
    return c.text.slice(s.start, s.end);
  };
  for (const [key, want] of e.fields) {
    switch (key) {
      case 'head':
      case 'speaker':
      case 'cue':
      case 'roleat':
      case 'targetat': {
        const span = record[key === 'roleat' ? 'roleAt' : key === 'targetat' ? 'targetAt' : key] as Span | null | undefined;
        const m = want === '-' ? null : c.marks.get(want);
        if (m === undefined) throw new Error(`${c.where}: mark ${want} is not in the text`);
        const ok = m === null ? !span : span && span.start === m.start && span.end === m.end;
        if (!ok)
          out.push(`${key} is ${span ? `«${c.text.slice(span.start, span.end)}»` : 'none'}, expected ${m ? `«${cut(want)}»` : 'none'}`);
        break;
      }
      case 'via': {
        const via = (a as Statement).via;
        const wants = want === '-' ? [] : want.split(',').map((w) => (c.marks.has(w) ? cut(w) : w));
        if (via.length !== wants.length || !wants.every((w, i) => via[i] === w))
          out.push(`via is [${via.join(', ')}], expected [${wants.join(', ')}]`);
        break;
      }
      case 'name': {
        const names = (record.names as readonly string[] | undefined) ?? [];
        const w = c.marks.has(want) ? cut(want) : want;
        if (!names.includes(w)) out.push(`names [${names.join(', ')}] lack ${w}`);
        break;
      }
      case 'same': {
        const m = c.marks.get(want);
        const other = analysis.actors.find((x) => m && x.start === m.start && x.end === m.end);
        if (!other || other.actor !== (a as ActorMention).actor) out.push(`is not the actor of mark ${want}`);
        break;
      }
      case 'actor':
      case 'recipient': {
        if (kind === 'positions') {
          const p = a as Position;
          const w = cut(want);
          if (p.actor !== w && !p.names.includes(w)) out.push(`actor is ${p.actor}, expected ${w}`);
        } else {
          const m = want === '-' ? null : c.marks.get(want)!;
          const k = record[key] as string | null;
          const mention = m && analysis.actors.find((x) => x.start === m.start && x.end === m.end);
          if (m === null ? k !== null : mention?.actor !== k)
            out.push(`${key} is ${k}, expected ${m === null ? 'none' : (mention?.actor ?? 'an actor at the mark')}`);
        }
        break;
      }
      case 'part': {
        const m = c.marks.get(want);
        const other = analysis.figures.find((x) => m && x.start === m.start && x.end === m.end);
        if (!other || (a as Figure).partOf !== other.id) out.push(`is not part of mark ${want}`);
        break;
      }
      default: {
        const field = { class: 'headClass', code: 'unitCode' }[key] ?? key;
        const value = record[field];
        const shown = value === null || value === undefined ? '-' : String(key === 'away' ? (value as { name: string }).name : value);
        if (shown !== want) out.push(`${key} is ${shown}, expected ${want}`);
      }
    }
  }
  return out;
}
