/** Properties of what leaves a stage as bytes: read again, it is what it was. */
import { isDeepStrictEqual } from 'node:util';
import { parse } from 'csv-parse/sync';
import { Parser } from 'htmlparser2';
import { csvCell, renderCsv } from '../../src/dossier/formats/csv.ts';
import { renderGeojson } from '../../src/dossier/formats/geojson.ts';
import { renderGraphml } from '../../src/dossier/formats/graphml.ts';
import { escapeText, visibleControls } from '../../src/dossier/formats/html/markup.ts';
import { renderJson } from '../../src/dossier/formats/json.ts';
import { xmlText } from '../../src/dossier/formats/xml.ts';
import { annotationTarget } from '../../src/dossier/judged/analysis.ts';
import { networkOf } from '../../src/dossier/views/network.ts';
import { viewNames, viewRows } from '../../src/dossier/views/rows.ts';
import { readReport } from '../../src/ingest/index.ts';
import { type Judgement, targets } from '../../src/model/index.ts';
import { analysisLine } from '../../src/run/analyzed.ts';
import { openSqlite } from '../../src/run/index.ts';
import { type LogRow, NO_HASH, rowHash, verifyLog } from '../../src/store/judgement-log.ts';
import { parsePlace, printPlace } from '../../web/state/place.ts';
import { parseSelection, printSelection } from '../../web/state/selection.ts';
import type { Property } from './property.ts';
import { type Specimen, wordsOf } from './specimen.ts';

/** What a reader would see. */
const seen = /[^\s\p{Cf}\p{Cc}]/u;

/** What a reader of files puts for what no file can hold. */
const readable = (text: string): string => text.toWellFormed().replaceAll('\0', '\ufffd');

/** The same value after JSON; what JSON cannot hold (undefined, NaN, -0, a Map) is told. */
function throughJson(value: unknown, json: string): string | null {
  const back: unknown = JSON.parse(json);
  return isDeepStrictEqual(back, value) ? null : 'is another when it is read again';
}

const analysis: Property = {
  name: 'an analysis comes back from its line',
  check({ item: { report, analysis: a } }) {
    const line = analysisLine(report, a);
    if (/[\n\r]/.test(line)) return 'the line is more than one';
    const { title, byline, source, published, url, hash, blocks, text } = report;
    return throughJson({ ...a, hash, url, title, byline, known: { source, published }, blocks, text }, line);
  },
};

const claims: Property = {
  name: 'claims come back from JSON',
  check: (s) => throughJson(s.claims, JSON.stringify(s.claims)),
};

const dossier: Property = {
  name: 'a dossier comes back from JSON',
  every: 5,
  check({ alone }) {
    const json = renderJson(alone);
    return throughJson(alone, json) ?? (renderJson(JSON.parse(json)) === json ? null : 'is written otherwise the second time');
  },
};

const store = openSqlite(':memory:');

const stored: Property = {
  name: 'a report comes back from the store',
  every: 10,
  async check({ item }) {
    // A column holds no half surrogate pairs; the readers let none in.
    if (!item.report.text.isWellFormed()) return null;
    await store.putReports([{ key: 'k', ...item }]);
    const back = await store.stored(item.report.doc);
    return isDeepStrictEqual(back, { key: 'k', report: item.report, analysis: item.analysis }) ? null : 'is another when it is read again';
  },
};

/** Rows of text, numbers and nothing, made of the pieces of a text. */
function rowsOf(s: Specimen): readonly (readonly (string | number | null)[])[] {
  const words = wordsOf(s);
  return [
    [s.text, words.length, null, words[0] ?? ''],
    [words.at(-1) ?? '', `${s.text},"`, -1.5, s.text.slice(1)],
  ];
}

const csv: Property = {
  name: 'cells come back from CSV, and none is a formula',
  check(s) {
    const rows = rowsOf(s);
    const written = `\ufeff${rows.map((r) => `${r.map(csvCell).join(',')}\r\n`).join('')}`;
    const back = parse(written, { bom: true, relax_column_count: false, record_delimiter: '\r\n' }) as string[][];
    for (const [i, row] of rows.entries())
      for (const [k, cell] of row.entries()) {
        const got = back[i]?.[k];
        const text = cell === null ? '' : readable(String(cell));
        if (got !== text && got !== `'${text}`) return `${JSON.stringify(cell)} comes back as ${JSON.stringify(got)}`;
        if (typeof cell === 'string' && /^[\s\p{Cf}\p{Cc}]*[=+\-@\uff1d\uff0b\uff0d\uff20|%]/u.test(got))
          return `${JSON.stringify(got)} is a formula`;
        if (typeof cell === 'string' && /^[\t\r]/.test(got)) return `${JSON.stringify(got)} begins with a tab or a return`;
      }
    return null;
  },
};

const views: Property = {
  name: 'every view of a dossier comes back from CSV',
  every: 50,
  check({ dossier: d }) {
    for (const view of viewNames) {
      const { columns, rows } = viewRows(d, view);
      const back = parse(renderCsv(d, view), { bom: true, record_delimiter: '\r\n' }) as string[][];
      if (back.length !== rows.length + 1 || back[0]!.join('|') !== columns.join('|')) return `${view} has other rows`;
      for (const [i, row] of rows.entries())
        for (const [k, cell] of row.entries()) {
          const text = cell === null ? '' : readable(String(cell));
          const got = back[i + 1]![k];
          if (got !== text && got !== `'${text}`) return `${view}: ${JSON.stringify(cell)} comes back as ${JSON.stringify(got)}`;
        }
    }
    return null;
  },
};

/** Text and attributes of a document as a parser reads them. */
function markup(
  document: string,
  xmlMode: boolean,
): { readonly text: string; readonly attributes: readonly string[]; readonly tags: readonly string[] } {
  let text = '';
  const attributes: string[] = [];
  const tags: string[] = [];
  const parser = new Parser(
    {
      onopentag: (name, a) => {
        tags.push(name);
        attributes.push(...Object.values(a));
      },
      ontext: (t) => {
        text += t;
      },
    },
    { xmlMode, decodeEntities: true },
  );
  parser.write(document);
  parser.end();
  return { text, attributes, tags };
}

const xml: Property = {
  name: 'text comes back from XML',
  check({ text }) {
    const read = markup(`<a b="${xmlText(text)}">${xmlText(text)}</a>`, true);
    const wanted = text.toWellFormed().replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd');
    if (read.tags.length !== 1) return `it makes elements: ${read.tags.join(' ')}`;
    if (read.text !== wanted) return `it comes back as ${JSON.stringify(read.text)}`;
    return read.attributes[0] === wanted ? null : `as an attribute it comes back as ${JSON.stringify(read.attributes[0])}`;
  },
};

const html: Property = {
  name: 'text comes back from HTML',
  check({ text }) {
    const read = markup(`<a b="${escapeText(text)}">${escapeText(text)}</a>`, false);
    if (read.tags.length !== 1 || read.text !== readable(text) || read.attributes[0] !== readable(text))
      return `it comes back as ${JSON.stringify(read)}`;
    const shown = markup(visibleControls(text), false);
    if (shown.text !== readable(text)) return `shown with its controls it is ${JSON.stringify(shown.text)}`;
    return shown.tags.every((t) => t === 'bdi') ? null : `it makes elements: ${shown.tags.join(' ')}`;
  },
};

const graph: Property = {
  name: 'the network comes back from GraphML, the places from GeoJSON',
  every: 50,
  check({ dossier: d }) {
    const { nodes, edges } = networkOf(d);
    const read = markup(renderGraphml(d), true);
    if (read.tags.filter((t) => t === 'node').length !== nodes.length || read.tags.filter((t) => t === 'edge').length !== edges.length)
      return 'it has other nodes or edges';
    for (const n of nodes) if (!read.text.includes(xmlPlain(n.name))) return `${JSON.stringify(n.name)} is not in it`;
    const geo = renderGeojson(d);
    return JSON.stringify(JSON.parse(geo)) === JSON.stringify(JSON.parse(JSON.stringify(JSON.parse(geo)))) ? null : 'places are others';
  },
};
const xmlPlain = (text: string): string =>
  text.toWellFormed().replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd');

const log: Property = {
  name: 'a log of decisions holds, and a change of it is seen',
  check({ text }) {
    const rows: LogRow[] = [];
    let previous = NO_HASH;
    for (let n = 1; n <= 3; n++) {
      const j: Judgement = {
        id: `j${n}`,
        when: '2026-01-01T00:00:00Z',
        who: n === 2 ? text : 'a',
        about: `claim:${n === 3 ? text : 'm'}#s1-2`,
        decision: 'comment',
        comment: text,
      };
      const data = JSON.stringify(j);
      const fault = throughJson(j, data);
      if (fault !== null) return fault;
      const hash = rowHash(n, previous, data);
      const column = (x: string): string => x.toWellFormed();
      rows.push({
        n,
        id: j.id,
        made: j.when,
        who: column(j.who),
        about: column(j.about),
        decision: j.decision,
        retires: null,
        data,
        previous,
        hash,
      });
      previous = hash;
    }
    const sound = verifyLog(rows);
    if (!sound.ok) return `a sound log is said to be bad: ${sound.bad!.why}`;
    const [a, b, c] = rows as [LogRow, LogRow, LogRow];
    const other = { ...b, data: b.data.replace('"comment"', '"accept"') };
    const tampered: readonly (readonly [string, readonly LogRow[], number])[] = [
      ['changed', [a, other, c], 2],
      ['changed with its hash', [a, { ...other, decision: 'accept', hash: rowHash(2, a.hash, other.data) }, c], 3],
      ['gone', [a, c], 2],
      ['moved', [b, a, c], 1],
      ['doubled', [a, a, b, c], 2],
      ['cut off', [a, b], 3],
    ];
    const [what, list, n] = tampered[text.length % tampered.length]!;
    const check = verifyLog(list, [{ rows: 3, hash: c.hash }]);
    return check.ok || check.bad!.n !== n ? `a row ${what} is ${check.ok ? 'not seen' : `seen at ${check.bad!.n}`}` : null;
  },
};

const names: Property = {
  name: 'names of what can be judged come back',
  check({ text }) {
    const about = annotationTarget(targets.annotation(text, 'f1-2'));
    if (about?.doc !== text || about.id !== 'f1-2')
      return `an annotation of ${JSON.stringify(text)} is one of ${JSON.stringify(about?.doc)}`;
    const value = annotationTarget(targets.value({ evidence: { doc: text, start: 3, end: 7 } }));
    return value?.doc === text && value.start === 3 && value.end === 7
      ? null
      : `a value of ${JSON.stringify(text)} is one of ${JSON.stringify(value?.doc)}`;
  },
};

const addresses: Property = {
  name: 'what the address of a view holds comes back',
  check({ text }) {
    const place = { doc: text, start: 3, end: 7 };
    const back = parsePlace(printPlace(place));
    if (text !== '' && (back?.doc !== text || back.start !== 3 || back.end !== 7))
      return `a place in ${JSON.stringify(text)} is one in ${JSON.stringify(back?.doc)}`;
    const selection = { q: text.toWellFormed(), at: 'x' };
    const wanted = selection.q === '' ? { at: 'x' } : selection;
    const read = parseSelection(printSelection(selection));
    return isDeepStrictEqual({ ...read }, wanted) ? null : `it is read as ${JSON.stringify(read)}`;
  },
};

const files: Property = {
  name: 'a text is read from its file as it was written',
  every: 5,
  async check({ text, language }) {
    if (text.trim() === '') return null;
    const given = { language };
    const doc = 'm';
    const lines = { doc, where: 'm', format: 'json' as const, bytes: Buffer.from(JSON.stringify({ text })), given };
    const { report, diagnostics } = await readReport(lines);
    if (report === null) return diagnostics.length > 0 ? null : 'it gives neither a report nor a reason';
    if (report.text !== readable(text)) return `it is read as ${JSON.stringify(report.text)}`;
    if (report.text !== text && report.diagnostics.length === 0) return 'it is changed and nothing is told';
    let at = 0;
    for (const b of report.blocks) {
      if (b.start < at || b.end <= b.start || b.end > report.text.length) return `a block is ${b.start}-${b.end} behind ${at}`;
      if (seen.test(report.text.slice(at, b.start))) return `${JSON.stringify(report.text.slice(at, b.start))} is in no block`;
      at = b.end;
    }
    return report.blocks.length > 0 && seen.test(report.text.slice(at)) ? 'the end is in no block' : null;
  },
};

/** Everything that must come back from bytes. */
export const recordProperties: readonly Property[] = [
  analysis,
  claims,
  dossier,
  stored,
  csv,
  views,
  xml,
  html,
  graph,
  log,
  names,
  addresses,
  files,
];
