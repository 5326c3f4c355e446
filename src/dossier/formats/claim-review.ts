import type { Dossier, DossierReport, SourceRef, StatusHistory } from '../../model/index.ts';
import { reportIri } from './web-annotation.ts';

const types: Readonly<Partial<Record<SourceRef['kind'], string>>> = {
  person: 'Person',
  outlet: 'NewsMediaOrganization',
  agency: 'NewsMediaOrganization',
  organisation: 'Organization',
  state: 'Country',
  'armed-group': 'Organization',
};

const agent = (s: SourceRef): object => ({ '@type': types[s.kind] ?? 'Thing', name: s.name });

/** What a step of a history says of the claim, as its reviewer's own words: never a verdict of this program. */
const verdicts: Readonly<Record<string, string>> = { confirmed: 'confirmed', denied: 'denied', retracted: 'retracted' };

/**
 * Pieces of news as schema.org `Claim`s with their appearances, and each confirmation, denial and retraction told of them as a `ClaimReview` whose author is
 * the one who confirms, denies or retracts. No rating has a number: the program judges nothing.
 */
export function renderClaimReviews(dossier: Dossier): string {
  const reports = new Map(dossier.reports.map((r) => [r.doc, r]));
  const graph = dossier.statuses.flatMap((h) => {
    const id = `urn:tabari:${encodeURIComponent(h.id)}`;
    return [claimOf(h, id, reports), ...reviewsOf(h, id, reports)];
  });
  return `${JSON.stringify({ '@context': 'https://schema.org', '@graph': graph }, null, 2)}\n`;
}

function article(doc: string, reports: ReadonlyMap<string, DossierReport>): object {
  const r = reports.get(doc);
  if (!r) return { '@type': 'NewsArticle', identifier: doc };
  return {
    '@type': 'NewsArticle',
    '@id': reportIri(r),
    ...(r.title.value === null ? {} : { headline: r.title.value }),
    ...(r.published.value === null ? {} : { datePublished: r.published.value }),
    ...(r.source.value === null ? {} : { publisher: { '@type': 'NewsMediaOrganization', name: r.source.value } }),
    ...(r.language === 'und' ? {} : { inLanguage: r.language }),
    ...(r.url === null ? {} : { url: r.url }),
  };
}

function claimOf(h: StatusHistory, id: string, reports: ReadonlyMap<string, DossierReport>): object {
  const first = h.steps.find((s) => !(s.status in verdicts)) ?? h.steps[0];
  return {
    '@type': 'Claim',
    '@id': id,
    text: h.says,
    ...(first ? { author: agent(first.by), firstAppearance: article(first.evidence.doc, reports) } : {}),
    appearance: h.docs.map((d) => article(d, reports)),
  };
}

function reviewsOf(h: StatusHistory, id: string, reports: ReadonlyMap<string, DossierReport>): readonly object[] {
  return h.steps.flatMap((s, i) => {
    const verdict = verdicts[s.status];
    if (verdict === undefined) return [];
    return [
      {
        '@type': 'ClaimReview',
        '@id': `${id}:step:${i + 1}`,
        claimReviewed: h.says,
        itemReviewed: { '@id': id },
        author: agent(s.by),
        ...(s.at === null ? {} : { datePublished: s.at }),
        reviewBody: s.evidence.quote ?? '',
        reviewRating: { '@type': 'Rating', alternateName: verdict, ratingExplanation: s.reasons.map((r) => r.en).join('; ') },
        isBasedOn: article(s.evidence.doc, reports),
      },
    ];
  });
}
