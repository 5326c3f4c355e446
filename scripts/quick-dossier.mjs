// Development loop: build the dossiers of the gold stories and write them for the scorer. usage: node scripts/quick-dossier.mjs GOLD_DIR OUT_DIR [--from-gold] [--show STORY]
import fs from 'node:fs';
import path from 'node:path';
import { annotate } from '../src/annotate/index.ts';
import { languageOf } from '../src/lang/index.ts';
import { buildDossier } from '../src/run/dossier.ts';

const args = process.argv.slice(2);
const fromGold = args.includes('--from-gold');
const only = args.includes('--show') ? args[args.indexOf('--show') + 1] : null;
const [gold, out] = args.filter((a, i) => !a.startsWith('--') && args[i - 1] !== '--show');

/** An analysis from what people annotated; fields the gold lacks are filled by defaults, figure roles by the engine's own figure at the same place. */
function analysisOf(g, text, engine) {
  const id = (letter, x) => `${letter}${x.start}-${x.end}`;
  const quote = (x) => (x ? { start: x.start, end: x.end, quote: text.slice(x.start, x.end) } : null);
  const near = (list, x) => list.find((y) => y.start < x.end && x.start < y.end);
  return {
    ...engine,
    regions: g.regions,
    statements: g.statements
      .filter((s) => s.content.length && s.content.every(Boolean))
      .map((s) => {
        const like = engine.statements.find((e) => e.content.some((c) => s.content.some((d) => c.start < d.end && d.start < c.end)));
        return {
          id: id('s', s.content[0]),
          rule: 'gold',
          ...quote(s.content[0]),
          ...s,
          speaker: quote(s.speaker),
          cue: quote(s.cue),
          content: s.content.map(quote),
          via: s.via ?? [],
          names: s.names ?? [],
          strength: like?.strength ?? 'neutral',
          polarity: like?.polarity ?? 'affirmed',
          hops: [],
          actor: like?.actor,
        };
      }),
    figures: g.figures.map((f) => {
      const like = near(engine.figures, f);
      return {
        id: id('f', f),
        rule: 'gold',
        ...f,
        ...quote(f),
        head: quote(f.head),
        unit: like?.unit ?? 'count',
        unitCode: like?.unitCode,
        headClass: like?.headClass ?? null,
        role: like?.role ?? null,
        what: f.head ? text.slice(f.head.start, f.head.end) : '',
        partOf: like?.partOf,
      };
    }),
    times: g.times.map((t) => ({ id: id('t', t), rule: 'gold', calendar: 'gregorian', anchor: null, how: 'stated', ...t, ...quote(t) })),
    places: g.places.map((p) => ({
      id: id('l', p),
      rule: 'gold',
      ref: near(engine.places, p)?.ref ?? null,
      kind: near(engine.places, p)?.kind ?? 'unknown',
      lat: null,
      lon: null,
      precisionKm: null,
      country: null,
      ...p,
      ...quote(p),
    })),
    positions: (g.positions ?? [])
      .filter((p) => p.evidence)
      .map((p) => ({
        id: id('p', p.evidence),
        rule: 'gold',
        ...quote(p.evidence),
        names: [p.actor],
        actorKey: null,
        targetAt: null,
        by: 'outlet',
        ...p,
        evidence: quote(p.evidence),
      })),
  };
}

for (const story of fs.readdirSync(gold).sort()) {
  const dir = path.join(gold, story);
  if (!fs.statSync(dir).isDirectory() || (only && only !== story)) continue;
  const pile = [];
  for (const f of fs
    .readdirSync(dir)
    .filter((x) => /^\d+\.json$/.test(x))
    .sort()) {
    const g = JSON.parse(fs.readFileSync(path.join(dir, f), 'utf8'));
    const text = fs.readFileSync(path.join(dir, f.replace('.json', '.txt')), 'utf8');
    const known = (value) => ({ value, how: value === null ? 'unknown' : 'given' });
    const blocks = [];
    let at = 0;
    for (const [a, b] of g.regions) {
      if (a > at) blocks.push({ start: at, end: a, kind: 'furniture' });
      blocks.push({ start: a, end: b, kind: 'body' });
      at = b;
    }
    if (at < text.length) blocks.push({ start: at, end: text.length, kind: 'furniture' });
    const report = {
      doc: f.slice(0, -5),
      hash: '',
      text,
      language: g.language,
      source: known(g.source),
      title: known(null),
      byline: known(null),
      published: known(g.published),
      url: null,
      blocks,
      diagnostics: [],
    };
    const engine = annotate(report, languageOf(g.language));
    pile.push({ report, analysis: fromGold ? analysisOf(g, text, engine) : engine });
  }
  const t = performance.now();
  const dossier = buildDossier(pile, { story });
  const ms = performance.now() - t;
  fs.mkdirSync(path.join(out, story), { recursive: true });
  fs.writeFileSync(path.join(out, story, 'story.json'), JSON.stringify(dossier, null, 1));
  console.log(
    story,
    pile.length,
    'reports',
    `${ms.toFixed(0)} ms`,
    Object.entries(dossier)
      .filter(([, v]) => Array.isArray(v))
      .map(([k, v]) => `${k} ${v.length}`)
      .join(', '),
  );
}
