import fs from 'node:fs';
import path from 'node:path';
import { incidentSummary } from '../dossier/views/incident.ts';
import type { PileItem } from '../model/index.ts';
import { analyzeAll, dossierOf, type Engine, type Found, findReports, type Given, type Item } from '../run/index.ts';

/** What `meta.json` of an incident says of its reports. Nothing else of it is read. */
interface Meta {
  readonly docs?: readonly {
    readonly doc: string;
    readonly url?: string | null;
    readonly source?: string | null;
    readonly published?: string | null;
    readonly language?: string | null;
  }[];
}

/** Makes the dossier of each incident folder below `folder` and its summary: one line of JSON an incident, `code` first. */
export async function* summarizeIncidents(folder: string, engine: Engine): AsyncGenerator<string> {
  const codes = fs
    .readdirSync(folder)
    .filter((c) => fs.statSync(path.join(folder, c)).isDirectory())
    .sort();
  for (const code of codes) {
    const pile: PileItem[] = [];
    for await (const done of analyzeAll(itemsOf(path.join(folder, code)), engine))
      if (done.report && done.analysis) pile.push({ report: done.report, analysis: done.analysis });
    yield JSON.stringify({ code, ...incidentSummary(await dossierOf(pile, code)) });
  }
}

async function* itemsOf(folder: string): AsyncGenerator<Item> {
  const file = path.join(folder, 'meta.json');
  const meta = (fs.existsSync(file) ? JSON.parse(fs.readFileSync(file, 'utf8')) : {}) as Meta;
  const known = new Map((meta.docs ?? []).map((d) => [d.doc, d]));
  for await (const found of findReports({ inputs: [folder] }) as AsyncGenerator<Found>) {
    if (!('item' in found)) continue;
    const told = known.get(found.item.doc);
    const given: Record<string, string> = {};
    for (const field of ['url', 'source', 'published', 'language'] as const) if (told?.[field]) given[field] = told[field];
    yield { ...found.item, given: { ...(given as Given), ...found.item.given } };
  }
}
