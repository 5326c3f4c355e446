import { createHash } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** Why a gazetteer cannot be imported or used. The message names the file and, where there is one, the line. */
export class GazetteerError extends Error {}

/** First line of a gazetteer file; a reader of another version refuses it. */
export const HEADER = '# tabari gazetteer 1';
/** The variable that names the gazetteer in use; workers inherit it. */
const VARIABLE = 'TABARI_GAZETTEER';

/** Folder for what the user keeps with the program, as each system has it. */
export function dataFolder(env: NodeJS.ProcessEnv = process.env, platform: NodeJS.Platform = process.platform): string {
  const home = os.homedir();
  if (platform === 'win32') return path.join(env.LOCALAPPDATA || path.join(home, 'AppData', 'Local'), 'tabari', 'Data');
  if (platform === 'darwin') return path.join(home, 'Library', 'Application Support', 'tabari');
  return path.join(env.XDG_DATA_HOME || path.join(home, '.local', 'share'), 'tabari');
}

/** Folder of the gazetteers imported. */
export function gazetteerFolder(): string {
  return path.join(dataFolder(), 'gazetteers');
}

/** Lines of a gazetteer file, its head left out. */
function readGazetteer(file: string): readonly string[] {
  let text: string;
  try {
    text = fs.readFileSync(file, 'utf8');
  } catch (e) {
    throw new GazetteerError(`${file} cannot be read: ${(e as NodeJS.ErrnoException).code ?? (e as Error).message}`);
  }
  const [head, ...lines] = text.split('\n');
  if (head!.split('\t')[0] !== HEADER)
    throw new GazetteerError(`${file} is no gazetteer of this version: make one with tabari gazetteer import`);
  if (lines.at(-1) === '') lines.pop();
  lines.forEach((line, i) => {
    if (line.split('\t').length !== 10) throw new GazetteerError(`${file}:${i + 2} has ${line.split('\t').length} columns, not 10`);
  });
  return lines;
}

/** The gazetteers in the user's folder: name, source and number of places. */
export function listGazetteers(): readonly {
  readonly name: string;
  readonly file: string;
  readonly from: string;
  readonly places: number;
}[] {
  const folder = gazetteerFolder();
  if (!fs.existsSync(folder)) return [];
  return fs
    .readdirSync(folder)
    .filter((f) => f.endsWith('.tsv'))
    .sort()
    .map((f) => {
      const file = path.join(folder, f);
      const lines = readGazetteer(file);
      const from = fs.readFileSync(file, 'utf8').split('\n', 1)[0]!.split('\t')[1] ?? '';
      return { name: f.slice(0, -4), file, from, places: lines.length };
    });
}

/** Has all analyses of this process and its workers know the places of a gazetteer: a file, or the name of one imported. */
export function chooseGazetteer(nameOrFile: string): void {
  const imported = path.join(gazetteerFolder(), `${nameOrFile}.tsv`);
  const file = !fs.existsSync(nameOrFile) && !/[\\/]/u.test(nameOrFile) && fs.existsSync(imported) ? imported : path.resolve(nameOrFile);
  readGazetteer(file);
  process.env[VARIABLE] = file;
}

/** Places of the gazetteer chosen; none when none is. */
export function chosenPlaces(): readonly string[] {
  const file = process.env[VARIABLE];
  return file === undefined || file === '' ? [] : readGazetteer(file);
}

/** Hash of the gazetteer chosen, empty when none is: an analysis made with it is another. */
export function gazetteerHash(): string {
  const file = process.env[VARIABLE];
  return file === undefined || file === '' ? '' : createHash('sha256').update(readGazetteer(file).join('\n')).digest('hex');
}
