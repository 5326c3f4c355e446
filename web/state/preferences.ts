import { useEffect, useSyncExternalStore } from 'react';

const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  window.addEventListener('storage', listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('storage', listener);
  };
}

/** A preference of the reader kept in this browser. */
export function usePreference(name: string, fallback: string): readonly [string, (value: string) => void] {
  const key = `tabari.${name}`;
  const value = useSyncExternalStore(subscribe, () => localStorage.getItem(key) ?? fallback);
  return [
    value,
    (next) => {
      localStorage.setItem(key, next);
      for (const l of listeners) l();
    },
  ];
}

/** Colours of the page. */
export type Theme = 'auto' | 'light' | 'dark';

/** The theme asked for, applied to the page; `auto` follows the system. */
export function useTheme(): readonly [Theme, (theme: Theme) => void] {
  const [value, set] = usePreference('theme', 'auto');
  const theme: Theme = value === 'light' || value === 'dark' ? value : 'auto';
  useEffect(() => {
    const system = window.matchMedia('(prefers-color-scheme: dark)');
    const apply = (): void => {
      document.documentElement.dataset.theme = theme === 'auto' ? (system.matches ? 'dark' : 'light') : theme;
    };
    apply();
    system.addEventListener('change', apply);
    return () => system.removeEventListener('change', apply);
  }, [theme]);
  return [theme, set];
}
