import type { RowOf } from '../../api/index.ts';
import { ReviewMark } from '../../components/badges.tsx';
import { ViewLink } from '../../components/link.tsx';
import { UserText } from '../../components/text.tsx';
import { VirtualList } from '../../components/virtual-list.tsx';
import { useLanguage, useMessages } from '../../i18n/index.ts';
import { messages } from './messages.ts';
import { countryName, placeName } from './sheet.tsx';

/** All places, the most named first, those without a point too. */
export function PlaceList({ places }: { readonly places: readonly RowOf<'places'>[] }) {
  const t = useMessages(messages);
  const { language } = useLanguage();
  return (
    <section>
      <h2>{t('places')}</h2>
      <VirtualList items={places} estimate={70} itemKey={(p) => p.id}>
        {(p) => (
          <ViewLink change={{ place: p.id }} className={`row-link is-${p.review.status}`}>
            <span className="row-name">
              <UserText text={placeName(p, language)} />
            </span>
            <span className="row-meta">
              {p.country && p.kind !== 'country' && <span>{countryName(p.country, language)}</span>}
              <span className="muted">{t('mentions', { n: p.mentions })}</span>
              {p.precisionKm !== null && <span className="muted">{t('within', { n: p.precisionKm })}</span>}
              <ReviewMark review={p.review} quiet />
            </span>
          </ViewLink>
        )}
      </VirtualList>
    </section>
  );
}
