import { useQueryClient } from '@tanstack/react-query';
import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useState } from 'react';
import { nameFor } from '../../src/model/index.ts';
import { allRows, useDossierId, useRows } from '../api/index.ts';
import { useLanguage } from '../i18n/index.ts';

interface Names {
  /** Name of an actor or source by its key; what is written where the key is none. */
  readonly byKey: (key: string, written: string) => string;
  /** Name by what is written. */
  readonly asWritten: (written: string) => string;
  /** Has the names fetched. */
  readonly want: () => void;
}

const Context = createContext<Names>({ byKey: (_key, written) => written, asWritten: (written) => written, want: () => undefined });

/** Keeps the names of all actors for whoever shows some; fetched when the first asks. */
export function NamesProvider({ children }: { readonly children: ReactNode }) {
  const id = useDossierId();
  const { language } = useLanguage();
  const client = useQueryClient();
  const [wanted, setWanted] = useState(false);
  const rows = useRows('actors', {}, wanted).data;
  const want = useCallback(() => {
    setWanted(true);
    void client.prefetchQuery(allRows(id, 'actors', {}));
  }, [client, id]);
  const names = useMemo(() => {
    const byKey = new Map((rows ?? []).map((a) => [a.id, nameFor(a.names, language)]));
    const asWritten = new Map<string, string>();
    // Words that many unnamed sources share stay as written.
    for (const a of rows ?? [])
      if (a.kind !== 'anonymous' && a.kind !== 'role' && a.kind !== 'group')
        for (const n of a.names) if (!asWritten.has(n)) asWritten.set(n, nameFor(a.names, language));
    return {
      byKey: (key: string, written: string) => byKey.get(key) ?? nameFor([written], language),
      asWritten: (written: string) => asWritten.get(written) ?? written,
    };
  }, [rows, language]);
  const value = useMemo(() => ({ ...names, want }), [names, want]);
  return <Context value={value}>{children}</Context>;
}

function useWanted(): Names {
  const names = useContext(Context);
  const { want } = names;
  useEffect(want, [want]);
  return names;
}

/** Names of actors and sources by key, in the language of the interface where they have one in its script. */
export function useNames(): (key: string, written: string) => string {
  return useWanted().byKey;
}

/** Names by what is written: one actor's names are one, in the language of the interface. Words that many unnamed sources share stay as written. */
export function useNamesAsWritten(): (written: string) => string {
  return useWanted().asWritten;
}
