import type {
  ActorRow,
  AgreementRow,
  ChannelRow,
  ClaimRow,
  ContestedRow,
  CopyRow,
  DiagnosticRow,
  LedgerRow,
  LinkRow,
  OriginRow,
  PlaceRow,
  PositionRow,
  StatusRow,
  TimelineRow,
  TrackRow,
} from '../dossier/views/compact.ts';
import type {
  Agreement,
  Analysis,
  Channel,
  Claim,
  ContestedPoint,
  CopyGroup,
  DossierActor,
  DossierPlace,
  LedgerEntry,
  Link,
  LoggedJudgement,
  Origin,
  PositionCell,
  Report,
  StatusHistory,
  TimelineItem,
  TrackedGroup,
} from '../model/index.ts';
import type {
  Addition,
  Estimate,
  Found,
  Job,
  Judged,
  JudgementFilters,
  Judging,
  LedgerFilters,
  LogState,
  Meta,
  Page,
  PartFilters,
  Problem,
  ReportFilters,
  ReportRow,
  ReviewerAgreement,
  SearchQuery,
  Summary,
  Undoing,
  Whole,
} from '../server/contract/index.ts';

export type * from '../dossier/views/compact.ts';
export type * from '../server/contract/index.ts';

/** What each list of a dossier holds: the row of the list, and the whole record. */
export interface Lists {
  readonly claims: readonly [ClaimRow, Claim];
  readonly ledger: readonly [LedgerRow & { readonly estimate?: Estimate }, LedgerEntry];
  readonly contested: readonly [ContestedRow, ContestedPoint];
  readonly positions: readonly [PositionRow, PositionCell];
  readonly origins: readonly [OriginRow, Origin];
  readonly timeline: readonly [TimelineRow, TimelineItem];
  readonly places: readonly [PlaceRow, DossierPlace];
  readonly actors: readonly [ActorRow, DossierActor];
  readonly agreements: readonly [AgreementRow, Agreement];
  readonly channels: readonly [ChannelRow, Channel];
  readonly tracks: readonly [TrackRow, TrackedGroup];
  readonly statuses: readonly [StatusRow, StatusHistory];
  readonly copies: readonly [CopyRow, CopyGroup];
  readonly links: readonly [LinkRow, Link];
}

/** Everything read from a report, and the claims made of it. */
export type Annotations = Omit<Analysis, 'source' | 'published'> & { readonly claims: readonly Claim[] };

/** Where the server is and how to ask it. */
export interface ClientOptions {
  /** Origin of the server; the page's own when left out. */
  readonly base?: string;
  /** The token of the printed address. A page of the server's own needs none: its cookie shows it. */
  readonly token?: string;
  readonly fetch?: typeof fetch;
}

/** An answer that is an error: the problem document of the server. */
export class ApiProblem extends Error {
  readonly problem: Problem;
  constructor(problem: Problem) {
    super(problem.detail ?? problem.title);
    this.name = 'ApiProblem';
    this.problem = problem;
  }
  get status(): number {
    return this.problem.status;
  }
  get code(): string {
    return this.problem.code;
  }
}

interface Asked {
  readonly signal?: AbortSignal;
}

type Query = Readonly<Record<string, unknown>>;

/** A client of the API, typed by the same contract the server checks with. Runs in browsers and in Node. */
export function createClient(options: ClientOptions = {}) {
  const base = `${options.base ?? ''}/api/v1`;
  const ask = options.fetch ?? ((input: string, init?: RequestInit) => fetch(input, init));
  const authorization: Record<string, string> = options.token === undefined ? {} : { authorization: `Bearer ${options.token}` };

  async function send(method: string, path: string, body?: string | FormData, type?: string, asked: Asked = {}): Promise<Response> {
    const response = await ask(base + path, {
      method,
      headers: {
        ...authorization,
        ...(method === 'GET' ? {} : { 'x-tabari-request': '1' }),
        ...(type === undefined ? {} : { 'content-type': type }),
      },
      ...(body === undefined ? {} : { body }),
      ...(asked.signal === undefined ? {} : { signal: asked.signal }),
      credentials: 'same-origin',
    });
    if (response.ok) return response;
    throw new ApiProblem(await problemOf(response));
  }
  const get = async <T>(path: string, query: Query = {}, asked?: Asked): Promise<T> =>
    (await send('GET', path + search(query), undefined, undefined, asked)).json() as Promise<T>;
  const post = async <T>(path: string, body: unknown, asked?: Asked): Promise<T> =>
    (await send('POST', path, JSON.stringify(body), 'application/json', asked)).json() as Promise<T>;
  const part = encodeURIComponent;

  return {
    meta: (asked?: Asked): Promise<Meta> => get('/meta', {}, asked),
    /** One dossier. */
    dossier(id: string) {
      const at = `/dossiers/${part(id)}`;
      return {
        summary: (asked?: Asked): Promise<Summary> => get(at, {}, asked),
        reports: (query: ReportFilters = {}, asked?: Asked): Promise<Page<ReportRow>> => get(`${at}/reports`, query, asked),
        report: (doc: string, asked?: Asked): Promise<Report> => get(`${at}/reports/${part(doc)}`, {}, asked),
        annotations: (doc: string, asked?: Asked): Promise<Annotations> => get(`${at}/reports/${part(doc)}/annotations`, {}, asked),
        diagnostics: (query: Query = {}, asked?: Asked): Promise<Page<DiagnosticRow>> => get(`${at}/diagnostics`, query, asked),
        /** A page of rows of a list. */
        list: <N extends keyof Lists>(name: N, query: PartFilters & LedgerFilters = {}, asked?: Asked): Promise<Page<Lists[N][0]>> =>
          get(`${at}/${name}`, query, asked),
        /** One record of a list whole, with the passages it rests on. */
        record: <N extends keyof Lists>(
          name: N,
          key: string,
          query: { readonly asOf?: string } = {},
          asked?: Asked,
        ): Promise<Whole<Lists[N][1]>> => get(`${at}/${name}/${part(key)}`, query, asked),
        search: (query: SearchQuery, asked?: Asked): Promise<Found> => get(`${at}/search`, query, asked),
        /** Adds a pasted report or an address. */
        add: (body: Addition, asked?: Asked): Promise<Job> => post(`${at}/reports`, body, asked),
        /** Adds files. */
        async upload(files: Iterable<File>, asked?: Asked): Promise<Job> {
          const form = new FormData();
          for (const f of files) form.append('files', f, f.name);
          return (await send('POST', `${at}/reports`, form, undefined, asked)).json() as Promise<Job>;
        },
        job: (job: string, asked?: Asked): Promise<Job> => get(`${at}/jobs/${part(job)}`, {}, asked),
        /** Address of the server-sent events of a job, for `EventSource`. */
        jobEvents: (job: string): string => `${base}${at}/jobs/${part(job)}/events`,
        /** Address of the server-sent events of the dossier: it changed, or is being made again. */
        events: `${base}${at}/events`,
        judge: (body: Judging, asked?: Asked): Promise<Judged> => post(`${at}/judgements`, body, asked),
        undo: (body: Undoing, asked?: Asked): Promise<Judged> => post(`${at}/judgements/undo`, body, asked),
        judgements: (
          query: JudgementFilters & { readonly standing?: 'true' | 'false' } = {},
          asked?: Asked,
        ): Promise<Page<LoggedJudgement & { readonly standing: boolean }>> => get(`${at}/judgements`, query, asked),
        log: (head?: string, asked?: Asked): Promise<LogState> => get(`${at}/judgements/log`, head === undefined ? {} : { head }, asked),
        agreement: (asked?: Asked): Promise<ReviewerAgreement> => get(`${at}/agreement`, {}, asked),
        /** Address of the dossier in a format. */
        exportAddress: (format: string, query: Query = {}): string => `${base}${at}/export/${part(format)}${search(query)}`,
      };
    },
  };
}

/** A client of the API. */
export type Client = ReturnType<typeof createClient>;

function search(query: Query): string {
  const fields = Object.entries(query).filter(([, v]) => v !== undefined && v !== null && v !== '');
  return fields.length === 0 ? '' : `?${new URLSearchParams(Object.fromEntries(fields.map(([k, v]) => [k, String(v)])))}`;
}

async function problemOf(response: Response): Promise<Problem> {
  const text = await response.text();
  try {
    const body = JSON.parse(text) as Problem;
    if (typeof body.code === 'string') return body;
  } catch {
    // Not our server's answer: a proxy's page, or nothing.
  }
  return { type: 'about:blank', title: response.statusText || 'Error', status: response.status, code: 'api/no-answer' };
}
