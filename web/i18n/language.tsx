import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useState } from 'react';
import { type Catalogue, render, type UiLanguage, type Values } from './catalogue.ts';

interface LanguageState {
  readonly language: UiLanguage;
  readonly setLanguage: (language: UiLanguage) => void;
}

const Context = createContext<LanguageState>({ language: 'ar', setLanguage: () => undefined });
const KEY = 'tabari.language';

function first(): UiLanguage {
  const kept = localStorage.getItem(KEY);
  if (kept === 'ar' || kept === 'en') return kept;
  return navigator.languages.some((l) => l.startsWith('ar')) || !navigator.languages.some((l) => l.startsWith('en')) ? 'ar' : 'en';
}

/** Holds the language of the interface, keeps it between visits and sets direction and language of the page. */
export function LanguageProvider({ children }: { readonly children: ReactNode }) {
  const [language, set] = useState<UiLanguage>(first);
  useEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.dir = language === 'ar' ? 'rtl' : 'ltr';
  }, [language]);
  const setLanguage = useCallback((next: UiLanguage) => {
    localStorage.setItem(KEY, next);
    set(next);
  }, []);
  const value = useMemo(() => ({ language, setLanguage }), [language, setLanguage]);
  return <Context value={value}>{children}</Context>;
}

/** Language of the interface and how to change it. */
export function useLanguage(): LanguageState {
  return useContext(Context);
}

/** Gives the words of a catalogue in the language of the interface. */
export type Translate<K extends string> = (key: K, values?: Values) => string;

/** Words of a view: `const t = useMessages(messages)`, then `t('title')` or `t('reports', { n: 3 })`. */
export function useMessages<K extends string>(catalogue: Catalogue<K>): Translate<K> {
  const { language } = useLanguage();
  return useCallback((key: K, values?: Values) => render(catalogue[key], language, values), [catalogue, language]);
}
