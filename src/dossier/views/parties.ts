import type { Agreement } from '../../model/index.ts';

/** The parties of an agreement as shown to a reader: where fewer than two are named, that the others are not is said. */
export function partyNames(agreement: Pick<Agreement, 'parties'>, language: 'en' | 'ar'): readonly string[] {
  const { parties } = agreement;
  if (parties.length > 1) return parties;
  const unnamed =
    parties.length === 0 ? { en: 'parties not named', ar: 'أطراف غير مسماة' } : { en: 'others not named', ar: 'أطراف أخرى غير مسماة' };
  return [...parties, unnamed[language]];
}
