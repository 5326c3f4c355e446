import { useWhole } from '../../api/index.ts';
import { EvidenceLink } from '../../components/evidence.tsx';
import { ViewLink } from '../../components/link.tsx';
import { ReviewBar } from '../../components/review-bar.tsx';
import { Ready } from '../../components/states.tsx';
import { UserText } from '../../components/text.tsx';
import { useLanguage, useMessages } from '../../i18n/index.ts';
import { messages } from './messages.ts';
import { countryName, placeName } from './sheet.tsx';

/** Mentions listed. */
const MOST = 100;

/** One place: its names, how precise its point is, and every mention. */
export function PlaceDetail({ id }: { readonly id: string }) {
  const t = useMessages(messages);
  const { language } = useLanguage();
  return (
    <article className="map-detail">
      <ViewLink change={{ place: null }}>{t('back')}</ViewLink>
      <Ready query={useWhole('places', id)}>
        {({ record, target, review, reports }) => {
          const outlets = new Map(reports.map((r) => [r.doc, r.outlet ?? r.doc]));
          return (
            <>
              <h2>
                <UserText text={placeName(record, language)} />
              </h2>
              <p className="row-meta">
                {record.country && <span>{countryName(record.country, language)}</span>}
                {record.precisionKm !== null && <span>{t('within', { n: record.precisionKm })}</span>}
              </p>
              {record.names.length > 1 && (
                <p className="muted">
                  <UserText text={record.names.slice(0, 8).join(language === 'ar' ? '، ' : ', ')} />
                </p>
              )}
              <ReviewBar target={target} review={review} at={record.mentions[0]} />
              <ul className="map-mentions">
                {record.mentions.slice(0, MOST).map((m) => (
                  <li key={`${m.doc} ${m.start}`}>
                    <EvidenceLink at={m} />{' '}
                    <span className="muted">
                      <UserText text={outlets.get(m.doc) ?? m.doc} />
                    </span>
                  </li>
                ))}
              </ul>
            </>
          );
        }}
      </Ready>
    </article>
  );
}
