import { useQueryClient } from '@tanstack/react-query';
import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useState } from 'react';
import { nameFor } from '../../src/model/index.ts';
import { allRows, useDossierId, useRows } from '../api/index.ts';
import { useLanguage } from '../i18n/index.ts';
import { ready } from './words.ts';

interface Names {
  /** Name of an actor or source by its key; where the key is none that of what is written, and of its other names, which the language has in its script. */
  readonly byKey: (key: string, written: string, others?: readonly string[]) => string;
  /** Name by what is written. */
  readonly asWritten: (written: string) => string;
  /** What tells sources apart: the key of the actor that a key, or else a name as written, stands for; the name itself where no actor bears it. */
  readonly identity: (key: string | null, written: string) => string;
  /** Has the names fetched. */
  readonly want: () => void;
}

const Context = createContext<Names>({
  byKey: (_key, written) => written,
  asWritten: (written) => written,
  identity: (key, written) => key ?? written,
  want: () => undefined,
});

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
    const keyOf = new Map<string, string>();
    // Words that many unnamed sources share stay as written.
    for (const a of rows ?? [])
      if (a.kind !== 'anonymous' && a.kind !== 'role' && a.kind !== 'group') for (const n of a.names) if (!keyOf.has(n)) keyOf.set(n, a.id);
    return {
      byKey: (key: string, written: string, others: readonly string[] = []) => byKey.get(key) ?? nameFor([written, ...others], language),
      asWritten: (written: string) => byKey.get(keyOf.get(written) ?? '') ?? written,
      identity: (key: string | null, written: string) =>
        key !== null && byKey.has(key) ? key : (keyOf.get(written) ?? (ready(written) || '?')),
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
export function useNames(): Names['byKey'] {
  return useWanted().byKey;
}

/** Names by what is written: one actor's names are one, in the language of the interface. Words that many unnamed sources share stay as written. */
export function useNamesAsWritten(): (written: string) => string {
  return useWanted().asWritten;
}

/** What tells sources apart, and what each is called: for pictures in which one source is one thing, whatever it is called in a report. */
export function useSources(): Pick<Names, 'byKey' | 'asWritten' | 'identity'> {
  return useWanted();
}
