import type { Block } from '../model/index.ts';

/** Scripts that are told apart, by their ISO 15924 codes. */
const scripts: readonly (readonly [string, RegExp])[] = [
  ['Arab', /\p{Script=Arabic}/u],
  ['Latn', /\p{Script=Latin}/u],
  ['Cyrl', /\p{Script=Cyrillic}/u],
  ['Hebr', /\p{Script=Hebrew}/u],
  ['Grek', /\p{Script=Greek}/u],
  ['Hans', /\p{Script=Han}/u],
];

// A line with fewer letters than this is a name, not a passage.
const LETTERS = 40;

/** The script most letters of a text are of, and how many; null when there are none. Looks at the first `most` characters. */
function mainScript(text: string, most = 4000): { readonly script: string; readonly letters: number } | null {
  const counts = new Map<string, number>();
  for (let i = 0; i < Math.min(text.length, most); i++) {
    const c = text.charCodeAt(i);
    const script =
      (c >= 0x41 && c <= 0x5a) || (c >= 0x61 && c <= 0x7a)
        ? 'Latn'
        : c >= 0x620 && c <= 0x64a
          ? 'Arab'
          : c < 0xaa
            ? undefined
            : scripts.find(([, is]) => is.test(text[i]!))?.[0];
    if (script !== undefined) counts.set(script, (counts.get(script) ?? 0) + 1);
  }
  let best: { script: string; letters: number } | null = null;
  for (const [script, letters] of counts) if (best === null || letters > best.letters) best = { script, letters };
  return best;
}

/** Blocks cut where a line is in another script than most of the report, with that script told. */
export function withScripts(text: string, blocks: readonly Block[]): readonly Block[] {
  const main = mainScript(text)?.script;
  if (main === undefined) return blocks;
  return blocks.flatMap((b) => cutByScript(text, b, main));
}

function cutByScript(text: string, block: Block, main: string): readonly Block[] {
  const out: Block[] = [];
  let at = block.start;
  while (at < block.end) {
    const stop = text.indexOf('\n', at);
    const end = stop < 0 || stop > block.end ? block.end : stop;
    let a = at;
    let b = end;
    while (a < b && text.charCodeAt(a) <= 0x20) a++;
    while (b > a && text.charCodeAt(b - 1) <= 0x20) b--;
    at = end + 1;
    if (b === a) continue;
    const found = mainScript(text.slice(a, b), 500);
    const script = found && found.letters >= LETTERS && found.script !== main ? found.script : undefined;
    const last = out.at(-1);
    if (last && last.script === script) out[out.length - 1] = { ...last, end: b };
    else out.push({ ...block, start: a, end: b, ...(script === undefined ? {} : { script }) });
  }
  // The usual block is of one script: it stays the one it was.
  return out.length === 1 && out[0]!.script === undefined ? [block] : out;
}
