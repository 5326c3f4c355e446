import type { Report } from '../src/model/index.ts';

const none = { value: null, how: 'unknown' } as const;

/** A report of nothing but a text. */
export function reportOf(text: string, language: string): Report {
  return {
    doc: 'bench',
    hash: '',
    text,
    language,
    source: none,
    title: none,
    byline: none,
    published: { value: '2017-09-05', how: 'given' },
    url: null,
    blocks: [],
    diagnostics: [],
  };
}

/** CPU seconds of this process that a piece of work takes. */
export function cpu(work: () => void): number {
  const from = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(from);
  return (user + system) / 1e6;
}

/** The least of several runs: whatever else the machine does only adds. */
export function best(runs: number, work: () => void): number {
  return Math.min(...Array.from({ length: runs }, () => cpu(work)));
}
