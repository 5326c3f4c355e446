export { type Catalogue, type Counted, formatNumber, localeOf, type Message, type Pair, render, type UiLanguage } from './catalogue.ts';
export { formatInstant, formatWhen } from './dates.ts';
export { LanguageProvider, type Translate, useLanguage, useMessages } from './language.tsx';
