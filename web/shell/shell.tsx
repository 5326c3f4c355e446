import { Link, Outlet, useNavigate, useParams, useRouterState, useSearch } from '@tanstack/react-router';
import { useEffect, useLayoutEffect, useMemo, useRef } from 'react';
import { useChanges, useDossier } from '../api/index.ts';
import { Icon } from '../components/icon.tsx';
import { ViewLink } from '../components/link.tsx';
import { NamesProvider } from '../components/names.tsx';
import { Main } from '../components/page.tsx';
import { UserText } from '../components/text.tsx';
import { useLanguage, useMessages } from '../i18n/index.ts';
import { messages } from '../i18n/shared.ts';
import { useTheme } from '../state/preferences.ts';
import { changed, Here, LinksFrom, printSelection, type Selection } from '../state/selection.ts';
import { viewGroups } from '../views/index.ts';
import { PassagePanel } from './passage-panel.tsx';
import { SearchBox } from './search-box.tsx';

/** Frame of every page: skip link, bar, content. */
export function Root() {
  const t = useMessages(messages);
  return (
    <>
      <a className="skip" href="#content">
        {t('skip')}
      </a>
      <Outlet />
    </>
  );
}

/** Bar at the top: the way home, the dossier's name, search, language, colours. */
export function TopBar({ story }: { readonly story?: string | undefined }) {
  const t = useMessages(messages);
  const { language, setLanguage } = useLanguage();
  const [theme, setTheme] = useTheme();
  const next = theme === 'auto' ? 'light' : theme === 'light' ? 'dark' : 'auto';
  const themeName = t(theme === 'auto' ? 'themeAuto' : theme === 'light' ? 'themeLight' : 'themeDark');
  return (
    <header className="top">
      <Link to="/" className="brand" title={t('home')}>
        <Icon name="home" />
        <span>{t('app')}</span>
      </Link>
      {story !== undefined && (
        <p className="story" title={story}>
          <UserText text={story} />
        </p>
      )}
      {story !== undefined && <SearchBox />}
      <div className="top-actions">
        <button
          type="button"
          className="plain"
          lang={language === 'ar' ? 'en' : 'ar'}
          onClick={() => setLanguage(language === 'ar' ? 'en' : 'ar')}
        >
          {t('language')}
        </button>
        <button type="button" className="plain" onClick={() => setTheme(next)} aria-label={themeName} title={themeName}>
          <Icon name={theme === 'auto' ? 'auto' : theme === 'light' ? 'sun' : 'moon'} />
        </button>
      </div>
    </header>
  );
}

/** Frame of a dossier: menu of its views, the view, and the panel with the passage asked for. */
export function DossierShell() {
  const { dossier } = useParams({ strict: false }) as { dossier: string };
  const summary = useDossier(dossier);
  useChanges(dossier);
  const t = useMessages(messages);
  const { language } = useLanguage();
  const word = language === 'ar' ? 1 : 0;
  // Of what is matched, not of the address bar: a view that is still being fetched is not shown yet.
  const path = useRouterState({ select: (s) => s.matches.at(-1)?.pathname ?? '' });
  const current = path.split('/')[3] ?? '';
  const selection = useSearch({ strict: false }) as Selection;
  const navigate = useNavigate();
  const menu = useRef<HTMLDetailsElement>(null);
  const story = summary.data?.story;
  const name = viewGroups.flatMap((g) => g.views).find((v) => v.id === current)?.name[word];
  useEffect(() => {
    document.title = [name, story, t('app')].filter(Boolean).join(' · ');
  }, [name, story, t]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the small menu closes whenever another page is shown
  useEffect(() => {
    if (menu.current) menu.current.open = false;
  }, [path]);
  // In a layout effect: a key pressed as soon as the page is seen must not be lost.
  useLayoutEffect(() => {
    const onKey = (e: KeyboardEvent): void => {
      if (e.key === 'Escape' && selection.see && !document.querySelector('dialog[open]'))
        void navigate({ to: '.', search: ((prev: Selection) => changed(prev, { see: null })) as never, resetScroll: false });
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [selection.see, navigate]);
  const here = useMemo(() => ({ dossier, path, selection }), [dossier, path, selection]);
  const links = viewGroups.map((g) => (
    <section key={g.name[0]} className="menu-group">
      <h2>{g.name[word]}</h2>
      <ul>
        {g.views.map((v) => (
          <li key={v.id}>
            <ViewLink view={v.id} className="menu-link" {...(current === v.id ? { 'aria-current': 'page' as const } : {})}>
              <Icon name={v.icon} />
              <span>{v.name[word]}</span>
            </ViewLink>
          </li>
        ))}
      </ul>
    </section>
  ));
  const panel = selection.see !== undefined && current !== 'reader';
  return (
    <Here value={here}>
      <LinksFrom value={here}>
        <NamesProvider>
          <div className={panel ? 'frame with-panel' : 'frame'}>
            <TopBar story={story ?? ''} />
            <nav className="menu" aria-label={t('views')}>
              <div className="menu-wide">{links}</div>
              <details className="menu-small" ref={menu}>
                <summary>
                  <Icon name="menu" /> {name ?? t('menu')}
                </summary>
                {links}
              </details>
            </nav>
            <Main className={`view view-${current}`} shown={`${path}${printSelection(selection)}`}>
              <Outlet />
            </Main>
            {panel && <PassagePanel place={selection.see!} />}
          </div>
        </NamesProvider>
      </LinksFrom>
    </Here>
  );
}
