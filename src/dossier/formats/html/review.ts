import type { Review } from '../../../model/index.ts';
import { reviewWords } from '../../views/words.ts';
import { both, type Html, html, userText } from './markup.ts';

/** What a person decided about an item, who and when; nothing for what nobody has looked at. */
export function reviewMark(item: { readonly review?: Review }): Html | null {
  const { review } = item;
  if (review === undefined || review.status === 'unreviewed') return null;
  const [en, ar] = reviewWords[review.status];
  return html` <span class="tag review ${review.status}">${both(en, ar)}${review.by ? html` · ${userText(review.by)}` : null}${review.when ? html` <time dir="ltr">${review.when.slice(0, 10)}</time>` : null}</span>`;
}
