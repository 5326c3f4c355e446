import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { gazetteerHash } from './gazetteer.ts';

const here = import.meta.dirname;
const root = path.join(here, '../..');

/** Version of the engine, as the package names it. */
export const engineVersion: string = (JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8')) as { version: string }).version;

/**
 * Fingerprint of the code and words that make analyses: what decides, with a report's bytes, whether it must be analysed again. Made of the files
 * themselves, so that a changed rule or lexicon is seen without anybody counting versions up, and of the gazetteer chosen.
 */
export function engineFingerprint(): string {
  return fingerprintOf(['text', 'lang', 'ingest', 'annotate', 'model'], gazetteerHash());
}

/** Fingerprint of the code that makes a dossier of analyses. */
export function reconcileFingerprint(): string {
  return fingerprintOf(['claims', 'reconcile', 'dossier', 'model']);
}

function fingerprintOf(rooms: readonly string[], more = ''): string {
  const hash = createHash('sha256').update(engineVersion).update(more);
  const folders = rooms.map((f) => path.join(here, '..', f));
  while (folders.length > 0) {
    const folder = folders.shift()!;
    for (const e of fs.readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const file = path.join(folder, e.name);
      if (e.isDirectory()) {
        if (e.name !== 'corpus') folders.push(file);
      } else if (!/\.test\.ts$|\.d\.ts$|\.map$/.test(e.name)) hash.update(e.name).update(fs.readFileSync(file));
    }
  }
  return hash.digest('hex').slice(0, 16);
}
