import type { TimeExpression } from '../../model/index.ts';
import { parseEdtf } from '../../text/index.ts';
import { type Extractor, idMaker, type Writable } from '../extractor.ts';
import type { Clock } from './meaning.ts';
import { newsPolicy, readTokens } from './read.ts';

/** Reads times: dates, absolute and relative, of all calendars in use, as EDTF. */
export const times: Extractor<'times'> = {
  id: 'times',
  needs: [],
  extract(page) {
    const id = idMaker('t');
    const published = page.report.published.value;
    const anchor = published === null ? null : parseEdtf(published);
    const annotations: TimeExpression[] = [];
    let region = 0;
    for (const r of readTokens(page.tokens, page.sentences, page.language, anchor, newsPolicy)) {
      while (region < page.regions.length && page.regions[region]![1] < r.end) region++;
      if (region >= page.regions.length) break;
      if (r.start < page.regions[region]![0]) continue;
      const calendar = r.calendar;
      const made: Writable<TimeExpression> = {
        id: id(r),
        start: r.start,
        end: r.end,
        quote: page.text.slice(r.start, r.end),
        rule: `times/${r.rule}`,
        value: r.value,
        calendar,
        anchor: r.anchored ? published : null,
        how: r.anchored ? 'implied' : 'stated',
      };
      if (r.clock) made.clock = clockText(r.clock);
      annotations.push(made);
    }
    return { annotations };
  },
};

/** ISO 8601 time of day: `T06:00`, or `T06:00/T07:00`. */
export function clockText(c: Clock): string {
  const one = (m: number): string => `T${String(Math.floor(m / 60) % 24).padStart(2, '0')}:${String(m % 60).padStart(2, '0')}`;
  return c.to === undefined ? one(c.from) : `${one(c.from)}/${one(c.to)}`;
}
