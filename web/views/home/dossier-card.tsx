import { Link } from '@tanstack/react-router';
import type { DossierRef, Meta, Summary } from '../../../src/server/contract/index.ts';
import { useDossier, useTopContested } from '../../api/index.ts';
import { NatureBadge } from '../../components/badges.tsx';
import { ExportMenu } from '../../components/export-menu.tsx';
import { UserText } from '../../components/text.tsx';
import { When } from '../../components/when.tsx';
import { useLanguage, useMessages } from '../../i18n/index.ts';
import { AddReports } from './add-reports.tsx';
import { messages } from './messages.ts';

/** One dossier: what it holds, where its accounts part most, and adding to it. */
export function DossierCard({ dossier, meta }: { readonly dossier: DossierRef; readonly meta: Meta }) {
  const t = useMessages(messages);
  const { language } = useLanguage();
  const summary = useDossier(dossier.id).data;
  const top = useTopContested(dossier.id, 3).data;
  return (
    <section className="dossier" aria-labelledby={`dossier-${dossier.id}`}>
      <div className="dossier-main">
        <h2 id={`dossier-${dossier.id}`}>
          <Link to={'/d/$dossier/contested' as never} params={{ dossier: dossier.id } as never}>
            <UserText text={dossier.story} whole={dossier.story.length < 1000} />
          </Link>
        </h2>
        {summary && <Facts summary={summary} />}
        {top && top.items.length > 0 && (
          <>
            <h3 className="muted">{t('contested')}</h3>
            <ol className="top-points">
              {top.items.map((p) => (
                <li key={p.id}>
                  <Link
                    to={'/d/$dossier/contested' as never}
                    params={{ dossier: dossier.id } as never}
                    search={{ point: p.id } as never}
                    className="top-point"
                  >
                    <NatureBadge nature={p.nature} />
                    <UserText text={p.about[language]} heading />
                  </Link>
                </li>
              ))}
            </ol>
          </>
        )}
        <div className="dossier-links">
          <Link to={'/d/$dossier/contested' as never} params={{ dossier: dossier.id } as never} className="button primary">
            {t('open')}
          </Link>
          <ExportMenu dossier={dossier.id} />
        </div>
      </div>
      {dossier.writable && <AddReports dossier={dossier.id} uploads={meta.uploads} />}
    </section>
  );
}

function Facts({ summary }: { readonly summary: Summary }) {
  const t = useMessages(messages);
  const { counts, review, published } = summary;
  return (
    <ul className="dossier-facts">
      <li>{t('reports', { n: counts.reports ?? 0 })}</li>
      {summary.outlets.length > 0 && <li>{t('outlets', { n: summary.outlets.length })}</li>}
      <li>{t('claims', { n: counts.claims ?? 0 })}</li>
      <li>{t('actors', { n: counts.actors ?? 0 })}</li>
      {published.from !== null && (
        <li>
          {t('published')} <When value={published.from === published.to ? published.from : `${published.from}/${published.to ?? '..'}`} />
        </li>
      )}
      {review.items > 0 && <li>{t('reviewed', { done: review.reviewed, all: review.items })}</li>}
      {!summary.writable && <li>{t('readOnly')}</li>}
      {summary.refreshing && <li role="status">{t('refreshing')}</li>}
    </ul>
  );
}
