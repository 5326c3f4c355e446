import { type QueryKey, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import type { LedgerFilters, PartFilters, SearchQuery } from '../../src/client/index.ts';
import { allReports, allRows, chains, found, type ListName, onePage, useDossierId, wholeRecord } from './index.ts';

/** Lists that can be asked for ahead. */
type Ahead = Exclude<ListName, 'claims'> | 'chains' | 'reports';

/** Does something whenever all that was asked for has come. Whoever shows something is not drawn anew for it. */
function useWhenIdle(act: () => void): void {
  const client = useQueryClient();
  const latest = useRef(act);
  const look = useRef<() => void>(() => undefined);
  useEffect(() => {
    let timer: number | undefined;
    // After the events of one moment: what is asked for here makes some itself.
    look.current = () => {
      timer ??= window.setTimeout(() => {
        timer = undefined;
        if (client.isFetching() === 0) latest.current();
      });
    };
    const leave = client.getQueryCache().subscribe(() => look.current());
    return () => {
      leave();
      window.clearTimeout(timer);
    };
  }, [client]);
  useEffect(() => {
    latest.current = act;
    look.current();
  });
}

/** Asks for what the next step will probably show, once all that is shown now has come: then it is at hand. */
export function useSoon(names: readonly Ahead[]): void {
  const id = useDossierId();
  const client = useQueryClient();
  const wanted = names.join();
  const asked = useRef('');
  useWhenIdle(() => {
    // Once, also where it failed: what is shown asks again by itself.
    if (asked.current === wanted) return;
    asked.current = wanted;
    for (const name of names) {
      if (name === 'chains') void client.prefetchQuery(chains(id));
      else if (name === 'reports') void client.prefetchQuery(allReports(id));
      else void client.prefetchQuery(allRows(id, name, {}));
    }
  });
}

/** Milliseconds what was asked for ahead is kept without being shown. */
const KEPT = 60_000;

/** Asks, once all that is shown has come, for the pages of the lists one may turn to next; one after the other, so that a click never waits for them. */
export function usePagesSoon(names: readonly ListName[], filters: PartFilters): void {
  const id = useDossierId();
  const client = useQueryClient();
  useOneByOne(
    names.map((name) => {
      const options = onePage(id, name, filters);
      return { key: options.queryKey, ask: () => client.prefetchQuery({ ...options, gcTime: KEPT }) };
    }),
  );
}

/** The same for all rows of the ledger under other policies. */
export function usePoliciesSoon(policies: readonly LedgerFilters['policy'][]): void {
  const id = useDossierId();
  const client = useQueryClient();
  useOneByOne(
    policies.map((policy) => {
      const options = allRows(id, 'ledger', { policy });
      return { key: options.queryKey, ask: () => client.prefetchQuery({ ...options, gcTime: KEPT }) };
    }),
  );
}

/** The same for records that one may open next. */
export function useWholesSoon(name: ListName, keys: readonly string[]): void {
  const id = useDossierId();
  const client = useQueryClient();
  useOneByOne(
    keys.map((key) => {
      const options = wholeRecord(id, name, key);
      return { key: options.queryKey, ask: () => client.prefetchQuery({ ...options, gcTime: KEPT }) };
    }),
  );
}

/** The same for searches one may turn to next. */
export function useFoundSoon(queries: readonly SearchQuery[]): void {
  const id = useDossierId();
  const client = useQueryClient();
  useOneByOne(
    queries.map((query) => {
      const options = found(id, query);
      return { key: options.queryKey, ask: () => client.prefetchQuery({ ...options, gcTime: KEPT }) };
    }),
  );
}

function useOneByOne(questions: readonly { readonly key: QueryKey; readonly ask: () => Promise<void> }[]): void {
  const client = useQueryClient();
  // A question that failed has been asked all the same: what is shown asks again by itself.
  useWhenIdle(() => void questions.find((q) => client.getQueryState(q.key) === undefined)?.ask());
}
