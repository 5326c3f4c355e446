import type { Dossier } from '../../model/index.ts';
import { signOf } from '../views/network.ts';
import type { Cell } from '../views/rows.ts';
import { csvCell } from './csv.ts';

/**
 * Positions as the statement table of Discourse Network Analyzer (github.com/leifeld/dna): who stands for (`agreement` 1) or against (0) which concept, where. Stances
 * that are neither are left out. `person` is the source that says so, `organization` the actor whose stance it is.
 */
export function renderDna(dossier: Dossier): string {
  const reports = new Map(dossier.reports.map((r, i) => [r.doc, { r, n: i + 1 }]));
  const columns = [
    'statement ID',
    'time',
    'document ID',
    'document title',
    'author',
    'source',
    'section',
    'type',
    'person',
    'organization',
    'concept',
    'agreement',
    'start',
    'stop',
    'text',
  ];
  const rows: (readonly Cell[])[] = [];
  for (const cell of dossier.positions)
    for (const e of cell.entries) {
      const sign = signOf(e.stance);
      if (sign === null) continue;
      const at = reports.get(e.evidence.doc);
      rows.push([
        rows.length + 1,
        e.reported,
        at?.n ?? null,
        at?.r.title.value ?? e.evidence.doc,
        at?.r.byline.value ?? null,
        at?.r.source.value ?? null,
        e.by,
        'DNA Statement',
        e.source.name,
        cell.actorName,
        cell.issueNameIn.en,
        sign === 1 ? 1 : 0,
        e.evidence.start,
        e.evidence.end,
        e.evidence.quote ?? null,
      ]);
    }
  return `\ufeff${[columns, ...rows].map((r) => `${r.map(csvCell).join(',')}\r\n`).join('')}`;
}
