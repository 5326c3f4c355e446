import {
  type QueryKey,
  queryOptions,
  type UseQueryResult,
  useIsFetching,
  useIsMutating,
  useMutation,
  useQueries,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useEffect, useLayoutEffect, useState } from 'react';
import {
  type Addition,
  type Annotations,
  createClient,
  type Found,
  type Job,
  type Judged,
  type JudgementFilters,
  type Judging,
  type LedgerFilters,
  type Lists,
  type LogState,
  type Meta,
  type Page,
  type PartFilters,
  type ReportRow,
  type ReviewerAgreement,
  type SearchQuery,
  type Summary,
  type Whole,
} from '../../src/client/index.ts';
import type { LoggedJudgement, Report } from '../../src/model/index.ts';

const api = createClient();

/** A list of the dossier. */
export type ListName = keyof Lists;
/** A row of a list of the dossier. */
export type RowOf<N extends ListName> = Lists[N][0];
/** A whole record of a list of the dossier. */
export type RecordOf<N extends ListName> = Lists[N][1];
/** Everything read from a report, with the claims made of it. */
export type ReportAnalysis = Annotations;

/**
 * The answer to the question before stands in until the next comes, when both were asked of the same thing: keys that begin alike, up to their last part.
 * Rows of another list, or of another dossier, would not even be of the same make.
 */
function before(key: QueryKey): <T>(data: T | undefined, query: { readonly queryKey: QueryKey } | undefined) => T | undefined {
  return (data, query) =>
    query !== undefined && query.queryKey.length === key.length && key.slice(0, -1).every((k, i) => k === query.queryKey[i])
      ? data
      : undefined;
}

/** Whether anything is on its way: asked of the server, or being kept by it. */
export function useBusy(): boolean {
  const client = useQueryClient();
  // What is told comes with the data it is told of; what is looked up knows also what was asked for since.
  const told = useIsFetching() + useIsMutating();
  return told + client.isFetching() + client.isMutating() > 0;
}

/** Key of the dossier shown. */
export function useDossierId(): string {
  return (useParams({ strict: false }) as { dossier?: string }).dossier ?? '';
}

/** What is served: dossiers, formats, limits. */
export function useMeta(): UseQueryResult<Meta> {
  return useQuery({ queryKey: ['meta'], queryFn: ({ signal }) => api.meta({ signal }) });
}

/** Counts and state of a dossier. */
export function useDossier(id: string): UseQueryResult<Summary> {
  return useQuery({ queryKey: [id, 'summary'], queryFn: ({ signal }) => api.dossier(id).summary({ signal }), enabled: id !== '' });
}

/** The question for all reports of a dossier. */
export function allReports(id: string) {
  return queryOptions<readonly ReportRow[]>({
    queryKey: [id, 'reports'],
    queryFn: ({ signal }) => allPages((offset) => api.dossier(id).reports({ offset, limit: PAGE }, { signal })),
  });
}

/** All reports of the dossier, one line each. */
export function useReports(): UseQueryResult<readonly ReportRow[]> {
  return useQuery(allReports(useDossierId()));
}

/** A report with its text. */
export function useReport(doc: string | null): UseQueryResult<Report> {
  const id = useDossierId();
  return useQuery({
    queryKey: [id, 'report', doc],
    queryFn: ({ signal }) => api.dossier(id).report(doc ?? '', { signal }),
    enabled: doc !== null,
    gcTime: 120_000,
  });
}

/** What was read from a report. */
export function useAnalysis(doc: string | null): UseQueryResult<ReportAnalysis> {
  const id = useDossierId();
  return useQuery({
    queryKey: [id, 'analysis', doc],
    queryFn: ({ signal }) => api.dossier(id).annotations(doc ?? '', { signal }),
    enabled: doc !== null,
    gcTime: 120_000,
  });
}

const PAGE = 1000;

/** All rows of a list, or the first `most` of them: one page tells how many there are, the others are asked for together. */
async function allPages<T>(page: (offset: number) => Promise<Page<T>>, most = Number.POSITIVE_INFINITY): Promise<readonly T[]> {
  const first = await page(0);
  const rest: Promise<Page<T>>[] = [];
  for (let offset = first.items.length; offset > 0 && offset < Math.min(first.total, most); offset += PAGE) rest.push(page(offset));
  return [first, ...(await Promise.all(rest))].flatMap((p) => p.items);
}

/** The question for all rows of a list. */
export function allRows<N extends Exclude<ListName, 'claims'>>(id: string, name: N, filters: PartFilters & LedgerFilters) {
  return queryOptions<readonly RowOf<N>[]>({
    queryKey: [id, 'rows', name, filters],
    queryFn: ({ signal }) => allPages((offset) => api.dossier(id).list(name, { ...filters, offset, limit: PAGE }, { signal })),
  });
}

/** All rows of a list, so that filters answer at once. Not for claims, of which there may be hundreds of thousands. */
export function useRows<N extends Exclude<ListName, 'claims'>>(
  name: N,
  filters: PartFilters & LedgerFilters = {},
  enabled = true,
): UseQueryResult<readonly RowOf<N>[]> {
  const options = allRows(useDossierId(), name, filters);
  return useQuery({ ...options, enabled, placeholderData: before(options.queryKey) });
}

/** Accounts whose chains are drawn, at most. */
const CHAINS = 5000;

/** The question for accounts with their chains, as many as a picture can use. */
export function chains(id: string) {
  return queryOptions<readonly RowOf<'claims'>[]>({
    queryKey: [id, 'chains'],
    queryFn: async ({ signal }) => {
      const claims = await allPages((offset) => api.dossier(id).list('claims', { offset, limit: PAGE }, { signal }), CHAINS);
      return claims.filter((c) => c.chain.length > 0);
    },
    gcTime: 60_000,
  });
}

/** Accounts with their chains, as many as a picture can use. */
export function useChains(): UseQueryResult<readonly RowOf<'claims'>[]> {
  return useQuery(chains(useDossierId()));
}

/** The question for one page of a list. */
export function onePage<N extends ListName>(id: string, name: N, filters: PartFilters) {
  return queryOptions<Page<RowOf<N>>>({
    queryKey: [id, 'page', name, filters],
    queryFn: ({ signal }) => api.dossier(id).list(name, filters, { signal }),
  });
}

/** One page of a list, filtered by the server. */
export function usePage<N extends ListName>(name: N, filters: PartFilters): UseQueryResult<Page<RowOf<N>>> {
  const options = onePage(useDossierId(), name, filters);
  return useQuery({ ...options, placeholderData: before(options.queryKey) });
}

/** The question for a record whole. */
export function wholeRecord<N extends ListName>(id: string, name: N, key: string) {
  return queryOptions<Whole<RecordOf<N>>>({
    queryKey: [id, 'whole', name, key],
    queryFn: ({ signal }) => api.dossier(id).record(name, key, {}, { signal }),
  });
}

/** A record whole, with its passages and their reports. */
export function useWhole<N extends ListName>(name: N, key: string | null): UseQueryResult<Whole<RecordOf<N>>> {
  return useQuery({ ...wholeRecord(useDossierId(), name, key ?? ''), enabled: key !== null });
}

/** Asks for a record that is going to be drawn as soon as there is time: it is on its way while what comes first is drawn. */
export function useAhead(name: ListName, key: string | null): void {
  const id = useDossierId();
  const client = useQueryClient();
  useLayoutEffect(() => {
    if (key !== null) void client.prefetchQuery(wholeRecord(id, name, key));
  }, [client, id, name, key]);
}

/** The question for what a search finds. */
export function found(id: string, query: SearchQuery | null) {
  return queryOptions<Found>({
    queryKey: [id, 'search', query],
    queryFn: ({ signal }) => api.dossier(id).search(query ?? { q: ' ' }, { signal }),
  });
}

/** What a search finds. */
export function useFound(query: SearchQuery | null): UseQueryResult<Found> {
  const options = found(useDossierId(), query);
  return useQuery({ ...options, enabled: query !== null, placeholderData: before(options.queryKey) });
}

/** The most contested points of a dossier. */
export function useTopContested(id: string, limit: number): UseQueryResult<Page<RowOf<'contested'>>> {
  return useQuery({ queryKey: [id, 'top', limit], queryFn: ({ signal }) => api.dossier(id).list('contested', { limit }, { signal }) });
}

const isFiles = (what: readonly File[] | Addition): what is readonly File[] => Array.isArray(what);

/** Adds files, pasted text or an address to a dossier; gives the job that reads them. */
export function useAddReports(id: string) {
  return useMutation<Job, Error, readonly File[] | Addition>({
    mutationFn: (what) => (isFiles(what) ? api.dossier(id).upload(what) : api.dossier(id).add(what)),
  });
}

/** A job as it goes on, told by the server; when it is over the dossier is asked for anew. */
export function useJob(id: string, first: Job): Job {
  const client = useQueryClient();
  const [job, setJob] = useState(first);
  useEffect(() => {
    const events = new EventSource(api.dossier(id).jobEvents(first.id));
    events.addEventListener('job', (m) => {
      const next = JSON.parse((m as MessageEvent<string>).data) as Job;
      setJob(next);
      if (next.state !== 'done' && next.state !== 'failed') return;
      events.close();
      void client.invalidateQueries({ queryKey: [id] });
    });
    return () => events.close();
  }, [id, first.id, client]);
  return job;
}

/** Appends decisions; everything shown of the dossier is then asked for anew. */
export function useJudge() {
  const id = useDossierId();
  const client = useQueryClient();
  return useMutation<Judged, Error, Judging>({
    mutationFn: (judging) => api.dossier(id).judge(judging),
    onSuccess: () => client.invalidateQueries({ queryKey: [id] }),
  });
}

/** Takes back the reviewer's last standing decision, or a named one. */
export function useUndo() {
  const id = useDossierId();
  const client = useQueryClient();
  return useMutation<Judged, Error, { readonly who: string; readonly id?: string }>({
    mutationFn: (undoing) => api.dossier(id).undo(undoing),
    onSuccess: () => client.invalidateQueries({ queryKey: [id] }),
  });
}

/** Decisions, the latest first. */
export function useJudgements(filters: JudgementFilters): UseQueryResult<Page<LoggedJudgement & { readonly standing: boolean }>> {
  const id = useDossierId();
  const queryKey = [id, 'judgements', filters];
  return useQuery({
    queryKey,
    queryFn: ({ signal }) => api.dossier(id).judgements(filters, { signal }),
    placeholderData: before(queryKey),
  });
}

/** Several records whole, in the order of their keys: those at the front that have come, and whether that is all. The same list until another comes. */
export function useWholes<N extends ListName>(
  name: N,
  keys: readonly string[],
): { readonly records: readonly Whole<RecordOf<N>>[]; readonly whole: boolean } {
  const id = useDossierId();
  return useQueries({ queries: keys.map((key) => wholeRecord(id, name, key)), combine: front });
}

function front<T>(queries: readonly { readonly data: T | undefined }[]): { readonly records: readonly T[]; readonly whole: boolean } {
  const missing = queries.findIndex((q) => q.data === undefined);
  const come = missing < 0 ? queries : queries.slice(0, missing);
  return { records: come.flatMap((q) => (q.data === undefined ? [] : [q.data])), whole: missing < 0 };
}

/** Whether the log of decisions is whole. */
export function useLog(): UseQueryResult<LogState> {
  const id = useDossierId();
  return useQuery({ queryKey: [id, 'log'], queryFn: ({ signal }) => api.dossier(id).log(undefined, { signal }) });
}

/** How far reviewers agree. */
export function useReviewerAgreement(): UseQueryResult<ReviewerAgreement> {
  const id = useDossierId();
  return useQuery({ queryKey: [id, 'agreement'], queryFn: ({ signal }) => api.dossier(id).agreement({ signal }) });
}

/** Address under which the dossier can be had as a file. */
export function exportAddress(id: string, format: string, query: Readonly<Record<string, string>> = {}): string {
  return api.dossier(id).exportAddress(format, query);
}

/** Asks for everything shown anew whenever the server says that the dossier has changed. */
export function useChanges(id: string): void {
  const client = useQueryClient();
  useEffect(() => {
    const events = new EventSource(api.dossier(id).events);
    let revision: string | null = null;
    events.addEventListener('revision', (m) => {
      const next = JSON.parse((m as MessageEvent<string>).data) as { readonly revision: string; readonly refreshing: boolean };
      // What was asked for before the server could tell of changes may be of an earlier state already.
      const shown = revision ?? client.getQueryData<Summary>([id, 'summary'])?.revision ?? next.revision;
      if (shown !== next.revision && !next.refreshing) void client.invalidateQueries({ queryKey: [id] });
      revision = next.refreshing ? shown : next.revision;
    });
    return () => events.close();
  }, [id, client]);
}
