import fs from 'node:fs';
import path from 'node:path';
import type { Analysis, Diagnostic, Dossier, PileItem } from '../model/index.ts';
import { analyzeAll, dossierOf, type Engine, type Found, findReports, type Item } from '../run/index.ts';
import { type Figures, type Miss, type ScoredReport, type ScoredStory, Scorer } from './score.ts';

/** Figures of a gold folder: over all reports, and by language. A story counts for the language of most of its reports. */
export interface GoldScore {
  readonly all: Readonly<Record<string, Figures>>;
  readonly languages: Readonly<Record<string, Readonly<Record<string, Figures>>>>;
  readonly misses: readonly Miss[];
  readonly faults: readonly Diagnostic[];
}

/** The engine's own reading of a story: an analysis for each report and the dossier. */
export interface StoryPrediction {
  readonly analyses: ReadonlyMap<string, Analysis>;
  readonly dossier: Dossier;
  /** Errors: reports that were not read or not annotated. A figure without them would be a lie. */
  readonly faults: readonly Diagnostic[];
}

const read = <T>(file: string): T => JSON.parse(fs.readFileSync(file, 'utf8')) as T;

/** Stories of a gold folder: its folders that hold reports, in order of their names. */
export function storiesOf(goldDir: string): readonly string[] {
  return fs
    .readdirSync(goldDir)
    .filter((s) => fs.statSync(path.join(goldDir, s)).isDirectory())
    .sort();
}

/** Analyses the reports of one story folder, `NN.txt`, with the metadata of `NN.json` (source, published, language) and nothing else of it. */
export async function predictStory(folder: string, engine: Engine): Promise<StoryPrediction> {
  const items = async function* (): AsyncGenerator<Item> {
    for await (const f of findReports({ inputs: [folder] }) as AsyncGenerator<Found>) if ('item' in f) yield f.item;
  };
  const pile: PileItem[] = [];
  const faults: Diagnostic[] = [];
  for await (const done of analyzeAll(items(), engine)) {
    if (done.report && done.analysis) pile.push({ report: done.report, analysis: done.analysis });
    faults.push(...[...done.diagnostics, ...(done.analysis?.diagnostics ?? [])].filter((d) => d.severity === 'error'));
  }
  pile.sort((a, b) => (a.report.doc < b.report.doc ? -1 : 1));
  return { analyses: new Map(pile.map((p) => [p.report.doc, p.analysis])), dossier: await dossierOf(pile, path.basename(folder)), faults };
}

/** Runs the engine over a gold folder and scores it. Writes the predictions below `out` in the layout of the gold when given. */
export async function scoreGold(goldDir: string, engine: Engine, out?: string): Promise<GoldScore> {
  const all = new Scorer();
  const faults: Diagnostic[] = [];
  const languages = new Map<string, Scorer>();
  const scorerOf = (language: string): Scorer => {
    let s = languages.get(language);
    if (s === undefined) languages.set(language, (s = new Scorer()));
    return s;
  };
  for (const story of storiesOf(goldDir)) {
    const folder = path.join(goldDir, story);
    const prediction = await predictStory(folder, engine);
    faults.push(...prediction.faults.map((d) => ({ ...d, message: `${story}/${d.message}` })));
    const gold = fs
      .readdirSync(folder)
      .filter((f) => /^[0-9]+\.json$/.test(f))
      .sort();
    if (out !== undefined) writeStory(path.join(out, story), story, prediction);
    const votes = new Map<string, number>();
    for (const file of gold) {
      const name = file.slice(0, -5);
      const g = read<ScoredReport>(path.join(folder, file));
      const p = prediction.analyses.get(name) ?? {};
      const txt = path.join(folder, `${name}.txt`);
      const text = fs.existsSync(txt) ? fs.readFileSync(txt, 'utf8') : '';
      const language = g.language ?? 'und';
      votes.set(language, (votes.get(language) ?? 0) + 1);
      all.report(`${story}/${name}`, g, p, text);
      scorerOf(language).report(`${story}/${name}`, g, p, text);
      all.body(g, p, text);
      scorerOf(language).body(g, p, text);
    }
    const storyFile = path.join(folder, 'story.json');
    if (!fs.existsSync(storyFile)) continue;
    const g = read<ScoredStory>(storyFile);
    all.story(story, g, prediction.dossier);
    const language = [...votes].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0] ?? 'und';
    scorerOf(language).story(story, g, prediction.dossier);
  }
  return {
    all: all.figures(),
    languages: Object.fromEntries([...languages].sort(([a], [b]) => (a < b ? -1 : 1)).map(([l, s]) => [l, s.figures()])),
    misses: all.misses,
    faults,
  };
}

function writeStory(folder: string, story: string, prediction: StoryPrediction): void {
  fs.mkdirSync(folder, { recursive: true });
  for (const [doc, analysis] of prediction.analyses)
    fs.writeFileSync(path.join(folder, `${doc}.json`), `${JSON.stringify({ ...analysis, doc: `${story}/${doc}` }, null, 1)}\n`);
  fs.writeFileSync(path.join(folder, 'story.json'), `${JSON.stringify(prediction.dossier, null, 1)}\n`);
}
