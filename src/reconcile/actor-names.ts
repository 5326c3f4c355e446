import type { ActorMention, Evidence } from '../model/index.ts';
import { fold } from '../text/index.ts';
import type { OpenReport } from './open.ts';

/** What the lexicon calls an actor. */
export interface Forms {
  /** Neutral name in each script; null where none is known. */
  readonly ar: string | null;
  readonly en: string | null;
  /** Forms that take a side, folded. */
  readonly loaded: ReadonlySet<string>;
  /** Folded nouns by which it is taken up again. */
  readonly heads: readonly string[];
}

const ARABIC = /[\u0620-\u064a]/;

/** The lexicon's forms by key, as the languages of the reports know them; null for a key that none knows. */
export function formsOf(reports: readonly OpenReport[]): (ref: string) => Forms | null {
  const languages = [...new Set(reports.flatMap((r) => (r.language === null ? [] : [r.language])))];
  const read = new Map<string, Forms | null>();
  const make = (ref: string): Forms | null => {
    for (const { actors } of languages) {
      const known = actors.known(ref);
      if (known) {
        const plain = (list: readonly string[]): string | null =>
          list.find((f) => !known.loaded.has(f) && !known.short.has(f) && !known.guarded.has(f)) ??
          list.find((f) => !known.loaded.has(f)) ??
          list[0] ??
          null;
        const heads = languages.flatMap((l) => l.actors.headsOf(known));
        return { ar: plain(known.ar), en: plain(known.en), loaded: new Set([...known.loaded].map(fold)), heads: [...new Set(heads)] };
      }
      const built = actors.formsOf(ref);
      if (built.length > 0) {
        const heads = built.map((f) => {
          const words = fold(f).split(' ');
          return ARABIC.test(f) ? words[0]!.replace(/^ال(?=...)/u, '') : words.at(-1)!;
        });
        return { ar: built.find((f) => ARABIC.test(f)) ?? null, en: built.find((f) => !ARABIC.test(f)) ?? null, loaded: new Set(), heads };
      }
    }
    return null;
  };
  return (ref) => {
    let forms = read.get(ref);
    if (forms === undefined) read.set(ref, (forms = make(ref)));
    return forms;
  };
}

/** The name to show for an actor of one report: the fullest of the report; a person's without the office beside it. */
export function nameIn(mention: Pick<ActorMention, 'kind' | 'names' | 'quote'>): string {
  const [fullest = mention.quote, bare = ''] = mention.names;
  return mention.kind === 'person' && bare.includes(' ') && fullest.includes(bare) ? bare : fullest;
}

/**
 * All names of an actor, the one to show first: the lexicon's neutral name, else the fullest of the reports, in the script of most mentions; then that
 * of the other script; then the forms by how often they were written; those that take a side last.
 */
export function namesInOrder(
  actor: { readonly names: ReadonlySet<string>; readonly headings: readonly string[]; readonly mentions: readonly Evidence[] },
  forms: Forms | null,
): readonly string[] {
  const written = new Map<string, number>();
  let arabic = 0;
  for (const m of actor.mentions) {
    const quote = m.quote ?? '';
    if (ARABIC.test(quote)) arabic++;
    written.set(quote, (written.get(quote) ?? 0) + 1);
  }
  const first = arabic * 2 >= actor.mentions.length;
  const times = new Map<string, number>();
  for (const h of actor.headings) times.set(h, (times.get(h) ?? 0) + 1);
  const fullest = (inArabic: boolean): string | null =>
    [...times.keys()]
      .filter((h) => ARABIC.test(h) === inArabic)
      .sort((x, y) => times.get(y)! - times.get(x)! || y.length - x.length || (x < y ? -1 : 1))[0] ?? null;
  const heading = (inArabic: boolean): string | null => (forms === null ? null : inArabic ? forms.ar : forms.en) ?? fullest(inArabic);
  const out = new Set<string>();
  for (const n of [heading(first), heading(!first)]) if (n !== null) out.add(n);
  const loaded = (n: string): number => (forms?.loaded.has(fold(n)) ? 1 : 0);
  const rest = [...actor.names].sort(
    (x, y) => loaded(x) - loaded(y) || (written.get(y) ?? 0) - (written.get(x) ?? 0) || y.length - x.length || (x < y ? -1 : 1),
  );
  for (const n of rest) out.add(n);
  return [...out];
}
