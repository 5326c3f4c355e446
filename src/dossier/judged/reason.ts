import type { Judgement, Reason } from '../../model/index.ts';

/** The reason written where a person's decision made or changed something. */
export function judgedBy(code: string, j: Judgement, en: string, ar: string): Reason {
  return { code, en: `${en} by ${j.who} on ${j.when.slice(0, 10)}`, ar: `${ar} بقرار ${j.who} في ${j.when.slice(0, 10)}` };
}
