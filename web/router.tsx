import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import { Empty, Failed, Loading } from './components/states.tsx';
import { useMessages } from './i18n/index.ts';
import { messages } from './i18n/shared.ts';
import { DossierShell, Root } from './shell/shell.tsx';
import { parseSelection, printSelection } from './state/selection.ts';
import { viewGroups } from './views/index.ts';

function NoPage() {
  const t = useMessages(messages);
  return (
    <main id="content">
      <Empty>
        <h1>{t('noPage')}</h1>
        <a href="/">{t('home')}</a>
      </Empty>
    </main>
  );
}

const root = createRootRoute({ component: Root, notFoundComponent: NoPage });
const home = createRoute({
  getParentRoute: () => root,
  path: '/',
  component: lazyRouteComponent(() => import('./views/home/index.tsx')),
});
const dossier = createRoute({ getParentRoute: () => root, path: '/d/$dossier', component: DossierShell });
const overview = createRoute({
  getParentRoute: () => dossier,
  path: '/',
  component: lazyRouteComponent(() => import('./views/contested/index.tsx')),
});
const views = viewGroups
  .flatMap((g) => g.views)
  .map((v) => createRoute({ getParentRoute: () => dossier, path: v.id, component: lazyRouteComponent(v.load) }));

/** Addresses of the workbench: `/` and `/d/DOSSIER/VIEW?SELECTION`. */
export const router = createRouter({
  routeTree: root.addChildren([home, dossier.addChildren([overview, ...views])]),
  parseSearch: parseSelection,
  stringifySearch: printSelection,
  defaultPendingComponent: Loading,
  defaultErrorComponent: ({ error, reset }) => <Failed error={error} retry={reset} />,
  defaultPreload: 'intent',
  scrollRestoration: true,
});
