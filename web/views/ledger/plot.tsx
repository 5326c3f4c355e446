import { useMemo } from 'react';
import type { LedgerEntry, LedgerValue } from '../../../src/model/index.ts';
import { isoDate } from '../../../src/text/calendar-edtf.ts';
import { amountWords } from '../../components/amount.ts';
import { ViewLink } from '../../components/link.tsx';
import { useNames } from '../../components/names.tsx';
import { formatNumber, formatWhen, localeOf, useLanguage, useMessages } from '../../i18n/index.ts';
import { printPlace } from '../../state/place.ts';
import { messages } from './messages.ts';
import { countScale, dayOf, dayScale } from './scale.ts';

/** Number of hues for sources; those beyond share the last. */
const HUES = 8;

/** A hue for each source of an entry, the one with most values first. */
export function huesOf(entry: LedgerEntry): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const v of entry.values) counts.set(v.origin.key, (counts.get(v.origin.key) ?? 0) + 1);
  return new Map([...counts].sort((a, b) => b[1] - a[1]).map(([key], i) => [key, Math.min(i + 1, HUES)]));
}

/** Whether the bounds are those of a vague word: dozens, hundreds, thousands. */
const isVague = (v: LedgerValue): boolean => v.low !== null && v.high !== null && v.low > 0 && v.high / v.low > 3;

/** Values over time: a dot for a number, a bar for a range, a band for a vague word, an open bar where one end is not said. Each mark leads to its sentence. */
export function Plot({
  entry,
  estimate,
}: {
  readonly entry: LedgerEntry;
  readonly estimate: { readonly low: number | null; readonly best: number | null; readonly high: number | null };
}) {
  const t = useMessages(messages);
  const { language } = useLanguage();
  const nameOf = useNames();
  const hues = useMemo(() => huesOf(entry), [entry]);
  const { marks, y, x, undated } = useMemo(() => layout(entry.values), [entry]);
  const day = new Intl.DateTimeFormat(localeOf[language], { day: 'numeric', month: 'short', timeZone: 'UTC' });
  const band =
    estimate.low !== null && estimate.high !== null
      ? { insetBlockEnd: `${y.at(estimate.low)}%`, blockSize: `${Math.max(0.6, y.at(estimate.high) - y.at(estimate.low))}%` }
      : null;
  return (
    <figure className="plot" aria-label={t('plot')}>
      <div className="plot-area">
        {y.ticks.map((v) => (
          <div key={v} className="plot-grid" style={{ insetBlockEnd: `${y.at(v)}%` }}>
            <span className="plot-tick num">{formatNumber(v, language)}</span>
          </div>
        ))}
        {band && <div className="plot-estimate" style={band} />}
        {estimate.best !== null && <div className="plot-best" style={{ insetBlockEnd: `${y.at(estimate.best)}%` }} />}
        {marks.map(({ value: v, left, nudge }) => {
          const low = v.low ?? y.ticks[0] ?? 0;
          const high = v.high ?? y.ticks.at(-1) ?? low;
          const exact = v.low !== null && v.low === v.high;
          const kind = exact ? 'dot' : v.low === null ? 'open-low' : v.high === null ? 'open-high' : isVague(v) ? 'vague' : 'range';
          return (
            <ViewLink
              key={v.claim}
              change={{ see: printPlace(v.evidence) }}
              className={`mark mark-${kind} hue-${hues.get(v.origin.key) ?? HUES} relation-${v.relation}${v.retracted ? ' is-withdrawn' : ''}`}
              style={{
                insetInlineStart: `calc(${left}% + ${nudge * 0.95}rem)`,
                insetBlockEnd: `${y.at(low)}%`,
                blockSize: exact ? undefined : `${Math.max(1.5, y.at(high) - y.at(low))}%`,
              }}
              aria-label={[amountWords(v, language), nameOf(v.origin.key, v.origin.name), formatWhen(v.reported, language)].join(
                language === 'ar' ? '، ' : ', ',
              )}
              title={`${v.asWritten} · ${nameOf(v.origin.key, v.origin.name)} · ${formatWhen(v.reported, language)}`}
            >
              <span className="mark-body" />
            </ViewLink>
          );
        })}
      </div>
      <div className="plot-days" aria-hidden="true">
        {x.ticks.map((d) => (
          <span key={d} className="plot-day" style={{ insetInlineStart: `${x.at(d)}%` }}>
            {day.format(new Date(`${isoDate(d)}T00:00:00Z`))}
          </span>
        ))}
        {undated && (
          <span className="plot-day" style={{ insetInlineStart: '98%' }}>
            {t('undated')}
          </span>
        )}
      </div>
    </figure>
  );
}

interface Mark {
  readonly value: LedgerValue;
  /** Percent from the start of the axis. */
  readonly left: number;
  /** Steps beside marks of the same day. */
  readonly nudge: number;
}

function layout(values: readonly LedgerValue[]) {
  const y = countScale(values.flatMap((v) => [v.low, v.high]).filter((n): n is number => n !== null));
  const days = values.map((v) => dayOf(v.reported));
  const x = dayScale(days.filter((d): d is number => d !== null));
  const taken = new Map<number, number>();
  const marks: Mark[] = values.map((value, i) => {
    const d = days[i] ?? null;
    const left = d === null ? 98 : x.at(d);
    const n = taken.get(left) ?? 0;
    taken.set(left, n + 1);
    return { value, left, nudge: n % 2 === 0 ? -n / 2 : (n + 1) / 2 };
  });
  return { marks, y, x, undated: days.includes(null) };
}
