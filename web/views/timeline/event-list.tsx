import type { RowOf } from '../../api/index.ts';
import { ReviewMark } from '../../components/badges.tsx';
import { EvidenceLink } from '../../components/evidence.tsx';
import { UserText } from '../../components/text.tsx';
import { VirtualList } from '../../components/virtual-list.tsx';
import { When } from '../../components/when.tsx';
import { useMessages } from '../../i18n/index.ts';
import { percent, type Stretch } from './axis.ts';
import { messages } from './messages.ts';

/** An event of the timeline with its days. */
export interface DatedEvent {
  readonly row: RowOf<'timeline'>;
  readonly event: Stretch | null;
  readonly report: Stretch | null;
}

/** Events in order of time, each on the same axis. */
export function EventList({
  events,
  domain,
  known,
  asOf,
}: {
  readonly events: readonly DatedEvent[];
  readonly domain: { readonly from: number; readonly to: number };
  readonly known: (d: DatedEvent) => boolean;
  readonly asOf: number | null;
}) {
  const t = useMessages(messages);
  return (
    <VirtualList items={events} estimate={96} itemKey={(d) => d.row.id} className="events">
      {(d) => {
        const { row, event, report } = d;
        const out = event !== null && event.to < domain.from;
        return (
          <div className={`event is-${row.review.status}${known(d) ? '' : ' is-later'}`}>
            <p className="event-when">
              <When value={row.when} />
              {row.how === 'implied' && (
                <span className="muted" title={t('implied')}>
                  {' *'}
                </span>
              )}
            </p>
            <div className="event-track" aria-hidden="true">
              {asOf !== null && <span className="event-asof" style={{ insetInlineStart: `${percent(asOf + 1, domain)}%` }} />}
              {event && (
                <span
                  className={`event-span${event.approx ? ' is-approx' : ''}${event.to - event.from > 0 ? ' is-long' : ''}${out ? ' is-out' : ''}`}
                  title={out ? t('earlier') : t('event')}
                  style={{
                    insetInlineStart: `${percent(event.from, domain)}%`,
                    inlineSize: `max(0.7rem, ${percent(event.to + 1, domain) - percent(event.from, domain)}%)`,
                  }}
                />
              )}
              {report && (
                <span className="event-report" title={t('report')} style={{ insetInlineStart: `${percent(report.from + 0.5, domain)}%` }} />
              )}
            </div>
            <div className="event-what">
              <EvidenceLink at={row.at}>
                <UserText text={row.what} />
              </EvidenceLink>
              <p className="row-meta">
                <UserText text={row.source} />
                <span className="muted">
                  {t('report')} <When value={row.reported} />
                </span>
                <ReviewMark review={row.review} quiet />
              </p>
            </div>
          </div>
        );
      }}
    </VirtualList>
  );
}
