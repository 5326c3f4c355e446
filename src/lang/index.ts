import { arabic } from './ar/index.ts';
import { english } from './en/index.ts';
import type { Language } from './language.ts';

/** Every language of the engine. A new one is a folder and a line here. */
export const languages: readonly Language[] = [arabic, english];

/** The language with this code; null when the engine does not know it. */
export function languageOf(code: string): Language | null {
  return languages.find((l) => l.code === code) ?? null;
}
