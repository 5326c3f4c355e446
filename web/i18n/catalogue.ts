/** Words of the interface in its two languages. */
export type Pair = readonly [en: string, ar: string];

/** Words that change with a number: `#` stands for it. Arabic has six forms; those left out fall back to `other`. */
export interface Counted {
  readonly en: { readonly one: string; readonly other: string };
  readonly ar: {
    readonly zero?: string;
    readonly one: string;
    readonly two: string;
    readonly few: string;
    readonly many?: string;
    readonly other: string;
  };
}

/** One message: fixed words, or words that change with a number. `{name}` stands for a value. */
export type Message = Pair | Counted;

/** Messages of a view, kept in the `messages.ts` of its folder. */
export type Catalogue<K extends string = string> = Readonly<Record<K, Message>>;

/** Interface language. */
export type UiLanguage = 'ar' | 'en';

/** Locale of numbers and dates: Western digits in both languages, as most of the Arab press writes them. */
export const localeOf: Readonly<Record<UiLanguage, string>> = { ar: 'ar-u-nu-latn-ca-gregory', en: 'en-GB' };

const rules = { ar: new Intl.PluralRules('ar'), en: new Intl.PluralRules('en') };
const numbers = { ar: new Intl.NumberFormat(localeOf.ar), en: new Intl.NumberFormat(localeOf.en) };

/** Values put into a message; `n` chooses the plural form. */
export type Values = Readonly<Record<string, string | number>>;

/** A number as the language writes it. */
export function formatNumber(n: number, language: UiLanguage): string {
  return numbers[language].format(n);
}

/** The words of a message in a language. */
export function render(message: Message, language: UiLanguage, values: Values = {}): string {
  const fill = (s: string): string =>
    s.replace(/\{([a-z]+)\}/gi, (whole, name: string) => {
      const v = values[name];
      return v === undefined ? whole : typeof v === 'number' ? formatNumber(v, language) : v;
    });
  if (!('en' in message)) return fill(message[language === 'ar' ? 1 : 0]);
  const n = typeof values.n === 'number' ? values.n : 0;
  const forms: Readonly<Record<string, string | undefined>> = message[language];
  const form = forms[rules[language].select(n)] ?? forms.other ?? '';
  return fill(form.replaceAll('#', formatNumber(n, language)));
}
