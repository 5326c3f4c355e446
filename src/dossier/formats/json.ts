import type { Dossier } from '../../model/index.ts';

/** The dossier as JSON, two spaces, one newline at the end: the same dossier gives the same bytes. Its schema is `docs/schema/dossier.schema.json`. */
export function renderJson(dossier: Dossier): string {
  return `${JSON.stringify(dossier, null, 2)}\n`;
}
