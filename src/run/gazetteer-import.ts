import fs from 'node:fs';
import path from 'node:path';
import readline from 'node:readline';
import { type GeoName, gazetteerLines, packagedGazetteer, readGeoName } from '../lang/gazetteer/index.ts';
import { GazetteerError, gazetteerFolder, HEADER } from './gazetteer.ts';
import { engineVersion } from './version.ts';

/** More than this no look-up table should hold: a dump of the whole world is cut by population first. */
export const MOST_PLACES = 1_000_000;

/** What an import read and kept. */
export interface Imported {
  /** The gazetteer's file. */
  readonly file: string;
  readonly lines: number;
  readonly places: number;
  /** Places that the packaged gazetteer has under the same names. */
  readonly known: number;
}

/** How an import is done. */
export interface ImportOptions {
  /** Where the gazetteer goes; by default the user's folder, under the name of the dump. */
  readonly to?: string;
  /** Populated places of fewer people are left out; those without a number count as 0. */
  readonly minPopulation?: number;
}

/** Makes a gazetteer of a GeoNames dump (tab-separated, nineteen columns). Nothing is written unless the whole dump could be read. */
export async function importGeoNames(dump: string, options: ImportOptions = {}): Promise<Imported> {
  const file = options.to ?? path.join(gazetteerFolder(), `${path.parse(dump).name}.tsv`);
  const least = options.minPopulation ?? 0;
  const places = new Map<string, GeoName>();
  let n = 0;
  try {
    const handle = fs.openSync(dump, 'r');
    const first = Buffer.alloc(4);
    fs.readSync(handle, first, 0, 4, 0);
    fs.closeSync(handle);
    if (first.toString('latin1') === 'PK\x03\x04')
      throw new GazetteerError(`${dump} is a ZIP archive: unpack it and give the text file inside`);
    for await (const line of readline.createInterface({ input: fs.createReadStream(dump, 'utf8'), crlfDelay: Number.POSITIVE_INFINITY })) {
      n++;
      if (line === '' || line.startsWith('#')) continue;
      const read = readGeoName(n === 1 ? line.replace(/^\ufeff/u, '') : line);
      if (read === null) continue;
      if ('wrong' in read) throw new GazetteerError(`${dump}:${n} ${read.wrong}`);
      if (/^[CVQ]/u.test(read.kind) && read.population < least) continue;
      places.set(read.id, read);
      if (places.size > MOST_PLACES)
        throw new GazetteerError(
          `${dump}:${n} brings the places to more than ${MOST_PLACES}: take the dump of a country, or --min-population to leave small places out`,
        );
    }
  } catch (e) {
    throw e instanceof GazetteerError
      ? e
      : new GazetteerError(`${dump} cannot be read: ${(e as NodeJS.ErrnoException).code ?? (e as Error).message}`);
  }
  if (places.size === 0) throw new GazetteerError(`${dump} holds no place that news could name`);
  const lines = gazetteerLines([...places.values()], packagedGazetteer());
  const head = `${HEADER}\t${path.basename(dump)}\tGeoNames, CC BY 4.0, https://www.geonames.org\tmade by tabari ${engineVersion}`;
  try {
    fs.mkdirSync(path.dirname(path.resolve(file)), { recursive: true });
    const draft = `${file}.${process.pid}.part`;
    fs.writeFileSync(draft, `${[head, ...lines].join('\n')}\n`);
    fs.renameSync(draft, file);
  } catch (e) {
    throw new GazetteerError(`${file} cannot be written: ${(e as NodeJS.ErrnoException).code ?? (e as Error).message}`);
  }
  return { file, lines: n, places: lines.length, known: places.size - lines.length };
}
