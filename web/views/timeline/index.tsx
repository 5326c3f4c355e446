import { useMemo } from 'react';
import { isoDate } from '../../../src/text/calendar-edtf.ts';
import { type RowOf, usePage, useRows } from '../../api/index.ts';
import { FilterField, PageHead } from '../../components/page.tsx';
import { Empty, Ready, Region } from '../../components/states.tsx';
import { matcher, ready } from '../../components/words.ts';
import { formatWhen, useLanguage, useMessages } from '../../i18n/index.ts';
import { messages as shared } from '../../i18n/shared.ts';
import { useFastSelection, useFilterWords, useSelection } from '../../state/selection.ts';
import { domainOf, stretchOf } from './axis.ts';
import { EventList } from './event-list.tsx';
import { messages } from './messages.ts';
import './timeline.css';

/** Timeline: events with their uncertainty, and a slider that shows what was known on a day. */
export default function Timeline() {
  const t = useMessages(messages);
  return (
    <>
      <PageHead title={t('title')} lead={t('lead')} />
      <Ready query={useRows('timeline')}>{(rows) => (rows.length === 0 ? <Empty>{t('none')}</Empty> : <Events rows={rows} />)}</Ready>
    </>
  );
}

function Events({ rows }: { readonly rows: readonly RowOf<'timeline'>[] }) {
  const t = useMessages(messages);
  const s = useMessages(shared);
  const [asOf, setAsOf] = useFastSelection('asOf');
  const { words, setWords, drawn, behind } = useFilterWords();
  const texts = useMemo(() => new Map(rows.map((r) => [r, ready(`${r.what} ${r.source}`)])), [rows]);
  const dated = useMemo(() => {
    const list = rows.map((row) => ({ row, event: stretchOf(row.when), report: stretchOf(row.reported) }));
    const key = (x: (typeof list)[number]): number => x.event?.from ?? Number.POSITIVE_INFINITY;
    return list.sort((a, b) => key(a) - key(b));
  }, [rows]);
  const domain = useMemo(
    () =>
      domainOf(
        dated.map((d) => d.event),
        dated.map((d) => d.report),
      ),
    [dated],
  );
  const shown = useMemo(() => {
    const fits = matcher(drawn);
    return dated.filter(({ row }) => fits(texts.get(row) ?? ''));
  }, [dated, texts, drawn]);
  const limit = stretchOf(asOf === '' ? null : asOf)?.to ?? null;
  const known = (d: (typeof dated)[number]): boolean => limit === null || d.report === null || d.report.from <= limit;
  return (
    <>
      <div className="filters">
        <FilterField label={t('filter')} value={words} onChange={setWords} />
      </div>
      <AsOf dated={dated} value={asOf} onChange={setAsOf} known={dated.filter(known).length} />
      {shown.length === 0 && <Empty>{s('nothing')}</Empty>}
      <Region stale={behind}>{shown.length > 0 && <EventList events={shown} domain={domain} known={known} asOf={limit} />}</Region>
    </>
  );
}

/** The slider over the days of the reports, and what the dossier held on the day chosen. */
function AsOf({
  dated,
  value,
  onChange,
  known,
}: {
  readonly dated: readonly { readonly report: { readonly from: number } | null }[];
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly known: number;
}) {
  const t = useMessages(messages);
  const { language } = useLanguage();
  const [{ asOf }] = useSelection();
  const days = useMemo(
    () => [...new Set(dated.flatMap((d) => (d.report ? [Math.floor(d.report.from)] : [])))].sort((a, b) => a - b),
    [dated],
  );
  if (days.length < 2) return null;
  const last = days.length - 1;
  const index =
    value === ''
      ? last + 1
      : Math.max(
          0,
          days.findLastIndex((d) => isoDate(d) <= value),
        );
  const words = index > last ? t('all') : formatWhen(isoDate(days[index] ?? 0), language);
  return (
    <div className="as-of">
      <label className="field as-of-field">
        <span className="field-label">{t('asOf')}</span>
        <input
          type="range"
          min={0}
          max={last + 1}
          step={1}
          value={index}
          aria-valuetext={words}
          onChange={(e) => {
            const i = Number(e.target.value);
            onChange(i > last ? '' : isoDate(days[i] ?? 0));
          }}
        />
      </label>
      <p className="as-of-words" role="status">
        <strong>{words}</strong>
        {index <= last && <span className="muted">{t('known', { n: known, all: dated.length })}</span>}
        {asOf && index <= last && <KnownThen asOf={asOf} />}
      </p>
    </div>
  );
}

/** What else the dossier held on a day, replayed by the server. */
function KnownThen({ asOf }: { readonly asOf: string }) {
  const t = useMessages(messages);
  const points = usePage('contested', { asOf, limit: 1 });
  const figures = usePage('ledger', { asOf, limit: 1 });
  return (
    <Region stale={points.isPlaceholderData || figures.isPlaceholderData}>
      {points.data && <span className="muted">{t('points', { n: points.data.total })}</span>}
      {figures.data && <span className="muted">{t('figures', { n: figures.data.total })}</span>}
    </Region>
  );
}
