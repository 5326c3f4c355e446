const ARABIC = /[\u0620-\u064a]/;

/** The name to show in a language's interface among those of an actor or a place, the first of each script being the one to show: that of the language's script, else the first. */
export function nameFor(names: readonly string[], language: 'en' | 'ar'): string {
  return names.find((n) => ARABIC.test(n) === (language === 'ar')) ?? names[0] ?? '';
}
