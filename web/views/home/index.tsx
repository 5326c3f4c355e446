import { useEffect } from 'react';
import { useMeta } from '../../api/index.ts';
import { Main, PageHead } from '../../components/page.tsx';
import { Empty, Ready } from '../../components/states.tsx';
import { useMessages } from '../../i18n/index.ts';
import { messages as shared } from '../../i18n/shared.ts';
import { TopBar } from '../../shell/shell.tsx';
import { DossierCard } from './dossier-card.tsx';
import { messages } from './messages.ts';
import './home.css';

/** Start page: the dossiers, what is most contested in each, and adding reports. */
export default function Home() {
  const t = useMessages(messages);
  const s = useMessages(shared);
  useEffect(() => {
    document.title = s('app');
  }, [s]);
  return (
    <div className="home">
      <TopBar />
      <Main className="view" shown="/">
        <PageHead title={t('title')} lead={t('lead')} />
        <Ready query={useMeta()}>
          {(meta) =>
            meta.dossiers.length === 0 ? (
              <Empty>{t('none')}</Empty>
            ) : (
              <div className="dossiers">
                {meta.dossiers.map((d) => (
                  <DossierCard key={d.id} dossier={d} meta={meta} />
                ))}
              </div>
            )
          }
        </Ready>
      </Main>
    </div>
  );
}
