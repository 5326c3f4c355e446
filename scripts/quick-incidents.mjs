// Development loop: summarise incidents of the casualty records and write them for their scorer. usage: node scripts/quick-incidents.mjs DEV_DIR OUT.jsonl [--show CODE]
import fs from 'node:fs';
import path from 'node:path';
import { annotate } from '../src/annotate/index.ts';
import { incidentSummary } from '../src/dossier/views/incident.ts';
import { languageOf } from '../src/lang/index.ts';
import { buildDossier } from '../src/run/dossier.ts';

const [dev, out] = process.argv.slice(2);
const only = process.argv.includes('--show') ? process.argv[process.argv.indexOf('--show') + 1] : null;
const lines = [];
for (const code of fs.readdirSync(dev).sort()) {
  if (only && code !== only) continue;
  const meta = JSON.parse(fs.readFileSync(path.join(dev, code, 'meta.json'), 'utf8'));
  const known = (value) => ({ value, how: value === null ? 'unknown' : 'given' });
  const pile = meta.docs.map((d) => {
    const text = fs.readFileSync(path.join(dev, code, `${d.doc}.txt`), 'utf8');
    const report = {
      doc: d.doc,
      hash: '',
      text,
      language: d.language,
      source: known(d.source),
      title: known(null),
      byline: known(null),
      published: known(d.published ?? meta.incident_date),
      url: d.url,
      blocks: [],
      diagnostics: [],
    };
    return { report, analysis: annotate(report, languageOf(d.language) ?? languageOf('ar')) };
  });
  const dossier = buildDossier(pile, { story: code });
  const summary = incidentSummary(dossier);
  lines.push(JSON.stringify({ code, ...summary }));
  if (only) {
    for (const e of dossier.ledger)
      if (e.role === 'killed' || e.role === 'wounded')
        for (const v of e.values) console.log(e.role, e.headClass, v.low, v.high, v.how, v.relation, v.doc, v.evidence.start, v.asWritten);
    for (const p of dossier.places.slice(0, 8)) console.log(p.name, p.kind, p.docs.length, p.lat, p.lon);
    for (const a of dossier.actors.slice(0, 12)) console.log(a.name, a.kind, a.ref, a.docs.length, a.mentions.length);
    console.log(summary);
  }
}
if (!only) fs.writeFileSync(out, `${lines.join('\n')}\n`);
