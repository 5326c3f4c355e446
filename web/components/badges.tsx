import type { ContestedPoint, Review } from '../../src/model/index.ts';
import { formatInstant, useLanguage, useMessages } from '../i18n/index.ts';
import { messages } from '../i18n/shared.ts';

/** How a point is contested: a colour and a word. */
export function NatureBadge({ nature }: { readonly nature: ContestedPoint['nature'] }) {
  const t = useMessages(messages);
  return <span className={`badge nature-${nature}`}>{t(nature)}</span>;
}

/** Whether a person has looked at something: a shape and a word, never colour alone. */
export function ReviewMark({ review, quiet = false }: { readonly review: Review | undefined; readonly quiet?: boolean }) {
  const t = useMessages(messages);
  const { language } = useLanguage();
  const status = review?.status ?? 'unreviewed';
  const who = review?.by && review.when ? t('addedBy', { who: review.by, when: formatInstant(review.when, language) }) : undefined;
  return (
    <span className={`review-mark is-${status}`} title={who ?? t(status)}>
      <span className="review-sign" aria-hidden="true" />
      <span className={quiet && status === 'unreviewed' ? 'unseen' : undefined}>{t(status)}</span>
    </span>
  );
}

/** How many independent origins something has: a range where part is unknown. */
export function OriginCount({ origins }: { readonly origins: { readonly min: number; readonly max: number } }) {
  const t = useMessages(messages);
  return (
    <span className="origin-count">
      {origins.min === origins.max ? t('origins', { n: origins.min }) : t('originsBetween', { min: origins.min, max: origins.max })}
    </span>
  );
}
