/**
 * Tells the language of a report from its letters and commonest words. Arabic and English, the languages of the engine, are told at no cost;
 * the name of any other Latin or Cyrillic language is asked of a trained model, which is loaded only then.
 */

/** Letters that only one of the languages in Arabic script uses. */
const persian = /[پچژگ]/g;
const urdu = /[ٹڈڑںےۓھ]/g;
const kurdish = /[ڕڵێۆە]/g;
const arabicOnly = /[ةأإؤىثذظ]/g;

const englishWords = new Set(
  'the of and to in a is that for on was with as by at it from his he an be are were this which has have had not but they their who said will its after been one or would about more than'.split(
    ' ',
  ),
);

/** A model that names the language of a text: BCP 47 primary subtag, or null. */
export type Model = (text: string) => Promise<string | null>;

/** Language of a text: BCP 47 primary subtag, `und` when there are too few letters to tell. `hint` is what a page says of itself: it decides only when the letters do not. */
export async function detectLanguage(text: string, hint: string | null = null, model: Model = trainedModel): Promise<string> {
  const sample = text.length > 40_000 ? text.slice(0, 20_000) + text.slice(text.length >> 1, (text.length >> 1) + 20_000) : text;
  const arabic = count(sample, /[\u0620-\u064a\u066e-\u06d3\u06fa-\u06ff\ufb50-\ufdff\ufe70-\ufefc]/g);
  const latin = count(sample, /[A-Za-z\u00c0-\u024f]/g);
  const other = count(sample, /\p{L}/gu) - arabic - latin;
  const most = Math.max(arabic, latin, other);
  if (most < 3) return hint ?? 'und';
  if (most === arabic) return arabicScript(sample, arabic);
  if (most === latin) {
    const words = sample.toLowerCase().match(/[a-z\u00c0-\u024f']+/g) ?? [];
    const known = words.filter((w) => englishWords.has(w)).length;
    const accented = count(sample, /[\u00c0-\u024f]/g) / latin;
    if (words.length >= 8 && known / words.length >= 0.18 && accented < 0.02) return 'en';
    if (words.length < 8 && accented === 0 && (known > 0 || hint === 'en')) return 'en';
  }
  return (await model(sample)) ?? hint ?? 'und';
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

/** Persian, Urdu and Kurdish have letters Arabic lacks, and lack ta marbuta and the hamza forms that every Arabic text is full of. */
function arabicScript(sample: string, letters: number): string {
  const ar = count(sample, arabicOnly);
  const scores: readonly (readonly [string, number])[] = [
    ['ckb', count(sample, kurdish)],
    ['ur', count(sample, urdu)],
    ['fa', count(sample, persian)],
  ];
  for (const [code, n] of scores) if (n / letters > 0.012 && n > ar) return code;
  return 'ar';
}

let loaded: Promise<{ identify(text: string): Promise<{ alpha2: string | null; alpha3: string; possibility?: number }> } | null> | null =
  null;

/** The model of fastText's lid.176, loaded at first use. Null when it cannot be loaded: then the language stays unknown. */
async function trainedModel(text: string): Promise<string | null> {
  loaded ??= import('fasttext.wasm.js').then(
    async (m) => {
      const id = await m.getLIDModel();
      await id.load();
      return id as never;
    },
    () => null,
  );
  const id = await loaded;
  if (id === null) return null;
  const answer = await id.identify(text.slice(0, 4000).replace(/\s+/g, ' '));
  return answer.alpha2 ?? answer.alpha3 ?? null;
}
