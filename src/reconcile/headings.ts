import type { Language } from '../lang/language.ts';
import { type Counted, placeOf } from './counted.ts';
import type { LanguageOf } from './open.ts';

/** A text in both languages of the interface. */
export interface Both {
  readonly en: string;
  readonly ar: string;
}

/** Makes headings of points and entries from the languages' templates. */
export interface Headings {
  /** Fills a template in both languages. Values are one text for both, or one for each. */
  fill(template: string, values: Readonly<Record<string, string | Both>>): Both;
  /** What a group of figures counts. */
  counted(group: readonly Counted[]): Both;
  /** A class of things in both languages; the noun as written, in quotation marks, where the class has no name. */
  named(headClass: string | null, written: string): Both;
  /** Name of a stance. */
  stance(stance: string): Both;
}

const most = <T>(list: readonly T[]): T | undefined => {
  const count = new Map<T, number>();
  for (const x of list) count.set(x, (count.get(x) ?? 0) + 1);
  return [...count].sort((a, b) => b[1] - a[1])[0]?.[0];
};

/** Head classes that are people. */
const persons: ReadonlySet<string> = new Set(['person', 'civilian', 'fighter', 'soldier', 'child', 'woman', 'man', 'prisoner', 'hostage']);

/** Headings in the words of the two interface languages. */
export function headingsOf(languageOf: LanguageOf): Headings {
  const ar = languageOf('ar')?.reconciling.headings;
  const en = languageOf('en')?.reconciling.headings;
  const fill = (template: string, values: Readonly<Record<string, string | Both>>): Both => {
    const make = (words: Language['reconciling']['headings'] | undefined, side: 'ar' | 'en'): string =>
      Object.entries(values).reduce(
        (s, [k, v]) => s.replaceAll(`{${k}}`, () => (typeof v === 'string' ? v : v[side])),
        words?.templates[template] ??
          Object.keys(values)
            .map((k) => `{${k}}`)
            .join(' '),
      );
    return { ar: make(ar, 'ar'), en: make(en, 'en') };
  };
  const gazetteer = languageOf('ar')?.places.gazetteer();
  const placeNames = (ref: string | null, name: string, arabic: string | undefined, english: string | undefined): Both => ({
    en: /\p{Script=Arabic}/u.test(name) ? (english ?? name) : name,
    ar: (ref === null ? null : gazetteer?.arabicName(ref)) ?? arabic ?? name,
  });
  return {
    fill,
    named: (cls, written) => ({ en: (cls && en?.classes[cls]) || `“${written}”`, ar: (cls && ar?.classes[cls]) || `«${written}»` }),
    stance: (stance) => ({ ar: ar?.stances[stance] ?? stance, en: en?.stances[stance] ?? stance }),
    counted: (group) => {
      const f = group[0]!.figure;
      const placed = placeOf(group);
      const placedIn = (code: string): string | undefined =>
        most(group.flatMap((c) => (c.place?.name === placed?.name && c.clause.report.language?.code === code ? [c.place!.quote] : [])));
      const place: Both | null = placed ? placeNames(placed.ref, placed.name, placedIn('ar'), placedIn('en')) : null;
      // A noun no class is known of is shown in each language as reports in it write it, and in quotation marks where none does.
      const headIn = (code: string): string | undefined =>
        most(group.flatMap((c) => (c.clause.report.language?.code === code && c.figure.head ? [c.figure.head.quote] : [])));
      const cls = f.role !== null && f.headClass === null ? 'person' : f.headClass;
      const thing: Both = {
        en: (cls && en?.classes[cls]) || headIn('en') || `“${headIn('ar') ?? f.what}”`,
        ar: (cls && ar?.classes[cls]) || headIn('ar') || `«${headIn('en') ?? f.what}»`,
      };
      const z: Record<string, string | Both> = place ? { z: place } : {};
      const suffix = place ? '-place' : '';
      if (f.unit !== 'count') {
        const unit: Both = { en: en?.units[f.unit] ?? f.unit, ar: ar?.units[f.unit] ?? f.unit };
        const context = group[0]!.clause;
        return fill('figure/measure', { x: unit, y: excerpt(context.report.text.slice(context.start, context.end)) });
      }
      const role = f.role ?? group[0]!.course;
      const person = cls === null || persons.has(cls);
      const roleIn = (words: Language['reconciling']['headings'] | undefined): string =>
        (person ? undefined : words?.thingRoles[role!]) ?? words?.roles[role!] ?? role!;
      if (role !== null) return fill(`figure/role${suffix}`, { x: thing, y: { en: roleIn(en), ar: roleIn(ar) }, ...z });
      return fill(`figure/thing${suffix}`, { x: thing, ...z });
    },
  };
}

/** A quotation cut to what a heading can hold, at a word's end. */
export function excerpt(text: string, most = 110): string {
  const flat = text.replace(/\s+/gu, ' ').trim();
  if (flat.length <= most) return flat;
  const cut = flat.slice(0, most);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), most - 30))} …`;
}
