// Writes the JSON Schemas of what the program gives out, from the types themselves. usage: node scripts/schema.mjs
import fs from 'node:fs';
import path from 'node:path';
import { createGenerator } from 'ts-json-schema-generator';

const root = path.join(import.meta.dirname, '..');

/** The published schemas: file name and the type it describes. */
export const published = { 'dossier.schema.json': 'Dossier', 'analysis.schema.json': 'AnalysedReport' };

/** Text of one schema file. */
export function schemaText(type) {
  const schema = createGenerator({
    path: path.join(root, 'src/model/index.ts'),
    tsconfig: path.join(root, 'tsconfig.json'),
    type,
    skipTypeCheck: true,
    topRef: true,
  }).createSchema(type);
  return `${JSON.stringify(schema, null, 1)}\n`;
}

if (process.argv[1] === import.meta.filename) {
  const dir = path.join(root, 'docs/schema');
  fs.mkdirSync(dir, { recursive: true });
  for (const [file, type] of Object.entries(published)) fs.writeFileSync(path.join(dir, file), schemaText(type));
  console.log(`schemas written to ${path.relative(process.cwd(), dir)}`);
}
