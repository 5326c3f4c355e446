/** What goes over the wire, as schemas and as types: the one source of the server's checks, its OpenAPI document and the typed client. Safe for the browser. */
export * from './answers.ts';
export * as records from './records.ts';
export * from './requests.ts';
export { type ReportRow, rows } from './rows.ts';
