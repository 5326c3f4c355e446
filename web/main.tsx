import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '@fontsource/ibm-plex-sans-arabic/400.css';
import '@fontsource/ibm-plex-sans-arabic/600.css';
import '@fontsource-variable/noto-naskh-arabic/wght.css';
import './style/tokens.css';
import './style/base.css';
import './style/shell.css';
import './style/parts.css';
import { ApiProblem } from '../src/client/index.ts';
import { LanguageProvider } from './i18n/index.ts';
import { router } from './router.tsx';
import { ReviewerProvider } from './state/reviewer.tsx';

/** Whether to ask once more: not when the server has said that the request itself is wrong. */
const again = (failures: number, error: Error): boolean => failures < 1 && !(error instanceof ApiProblem && error.status < 500);

const client = new QueryClient({ defaultOptions: { queries: { staleTime: 60_000, retry: again, refetchOnWindowFocus: false } } });
const at = document.getElementById('root');
if (at)
  createRoot(at).render(
    <StrictMode>
      <QueryClientProvider client={client}>
        <LanguageProvider>
          <ReviewerProvider>
            <RouterProvider router={router} />
          </ReviewerProvider>
        </LanguageProvider>
      </QueryClientProvider>
    </StrictMode>,
  );
