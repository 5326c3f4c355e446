/** Why an address was not read; each is explained in `docs/diagnostics.md`. */
export type RefusalCode =
  | 'fetch/bad-address'
  | 'fetch/scheme'
  | 'fetch/user-info'
  | 'fetch/port'
  | 'fetch/host'
  | 'fetch/address'
  | 'fetch/unknown-host'
  | 'fetch/redirects'
  | 'fetch/downgrade'
  | 'fetch/robots'
  | 'fetch/connection'
  | 'fetch/certificate'
  | 'fetch/too-slow'
  | 'fetch/too-large'
  | 'fetch/too-compressed'
  | 'fetch/encoding'
  | 'fetch/content-type'
  | 'fetch/status'
  | 'fetch/gone'
  | 'fetch/busy'
  | 'fetch/stopped';

/** An address that was refused or could not be read: a code, and a sentence that says why without naming the address. */
export class FetchRefusal extends Error {
  readonly code: RefusalCode;
  /** Milliseconds after which the server asks to be tried again. */
  readonly retryAfter: number | null;
  /** HTTP status of the answer, where one was given. */
  readonly status: number | null;
  constructor(code: RefusalCode, message: string, answer: { readonly status?: number; readonly retryAfter?: number | null } = {}) {
    super(message);
    this.name = 'FetchRefusal';
    this.code = code;
    this.retryAfter = answer.retryAfter ?? null;
    this.status = answer.status ?? null;
  }
}
