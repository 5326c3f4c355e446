import { type Runner, together } from './runner.ts';

/** A measuring run as `tabari eval` offers it. It is loaded only when asked for. */
export interface RunnerEntry {
  /** Name of the option: `conformance` is `--conformance DIR`. */
  readonly flag: string;
  readonly summary: string;
  load(): Promise<Runner>;
}

/** Every run there is. A new one is a file `conformance-NAME.ts` in this folder and an entry here. */
export const runners: readonly RunnerEntry[] = [
  {
    flag: 'conformance',
    summary: 'score numbers and times on the public Arabic suites in DIR (numbers.*.jsonl, times.*.jsonl)',
    load: async () =>
      together((await import('./conformance-numbers-run.ts')).numbersRunner, (await import('./conformance-times.ts')).timesRunner),
  },
  {
    flag: 'english',
    summary: 'score English attributions, numbers and times on the sets in DIR (polnear.*.jsonl, duckling.*.jsonl)',
    load: async () =>
      together((await import('./conformance-polnear-run.ts')).englishRunner, (await import('./conformance-times.ts')).englishTimesRunner),
  },
  {
    flag: 'truth',
    summary: 'score truth discovery beside majority vote on the conflicting values in DIR (flights/dirty.csv, flights/clean.csv)',
    load: async () => (await import('./truth.ts')).truthRunner,
  },
];
