import { useNavigate } from '@tanstack/react-router';
import { createContext, startTransition, useCallback, useContext, useDeferredValue, useEffect, useRef, useState } from 'react';

/** What is chosen in a view, as the address holds it: reloading or sharing the address brings it back. */
export type Selection = Readonly<Record<string, string | undefined>>;

/** Where the reader stands: key of the dossier, path of the view, what is chosen in it. */
export interface Place {
  readonly dossier: string;
  readonly path: string;
  readonly selection: Selection;
}

/** Where the reader stands, as the controls show it. */
export const Here = createContext<Place>({ dossier: '', path: '/', selection: {} });

/**
 * Where links lead from: `Here`, or an earlier place where what is around them is the answer to an earlier question (`Region`) or in no hurry
 * (`Unhurried`). Lists draw hundreds of links: none is drawn anew for a question that it does not answer.
 */
export const LinksFrom = createContext<Place>({ dossier: '', path: '/', selection: {} });

/** A change of the selection; null takes a value out of the address. */
export type SelectionChange = Readonly<Record<string, string | null>>;

/** The address' search part as a plain record; the first of several values counts. */
export function parseSelection(search: string): Record<string, string> {
  const out: Record<string, string> = {};
  for (const [k, v] of new URLSearchParams(search)) out[k] ??= v;
  return out;
}

/** The search part of an address for a selection. */
export function printSelection(selection: Readonly<Record<string, unknown>>): string {
  const params = new URLSearchParams();
  for (const [k, v] of Object.entries(selection)) if (typeof v === 'string' && v !== '') params.set(k, v);
  const s = params.toString();
  return s === '' ? '' : `?${s}`;
}

/** A selection with a change made to it. */
export function changed(selection: Selection, change: SelectionChange): Record<string, string> {
  const next: Record<string, string> = {};
  for (const [k, v] of Object.entries({ ...selection, ...change })) if (typeof v === 'string' && v !== '') next[k] = v;
  return next;
}

/** Selection of the view and how to change it. `replace` keeps the change out of the history: for typing and sliding. */
export function useSelection(): readonly [Selection, (change: SelectionChange, replace?: boolean) => void] {
  const { selection } = useContext(Here);
  const navigate = useNavigate();
  const set = useCallback(
    (change: SelectionChange, replace = false) => {
      void navigate({ to: '.', search: ((prev: Selection) => changed(prev, change)) as never, replace, resetScroll: false });
    },
    [navigate],
  );
  return [selection, set];
}

/** A value of the selection that follows fast input: what is shown changes at once, the address shortly after. */
export function useFastSelection(name: string): readonly [string, (value: string) => void] {
  const [selection, select] = useSelection();
  const inAddress = selection[name] ?? '';
  const [value, setValue] = useState(inAddress);
  const sent = useRef(inAddress);
  const timer = useRef<number | undefined>(undefined);
  useEffect(() => {
    // A step back in the history, or a link, changes the address from outside.
    if (inAddress !== sent.current) {
      sent.current = inAddress;
      setValue(inAddress);
    }
  }, [inAddress]);
  const set = useCallback(
    (next: string) => {
      setValue(next);
      window.clearTimeout(timer.current);
      timer.current = window.setTimeout(() => {
        sent.current = next;
        startTransition(() => select({ [name]: next }, true));
      }, 250);
    },
    [name, select],
  );
  useEffect(() => () => window.clearTimeout(timer.current), []);
  return [value, set];
}

/** Words that a list is filtered by, kept in the address as `q`. */
export interface FilterWords {
  /** What the field holds. */
  readonly words: string;
  readonly setWords: (words: string) => void;
  /** What the list is drawn for: it follows when there is time, so that typing never waits for it. */
  readonly drawn: string;
  /** Whether the list has yet to follow. */
  readonly behind: boolean;
}

/** The words of a list's filter. */
export function useFilterWords(): FilterWords {
  const [words, setWords] = useFastSelection('q');
  const drawn = useDeferredValue(words);
  return { words, setWords, drawn, behind: words !== drawn };
}
