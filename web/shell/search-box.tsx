import { useNavigate, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { Icon } from '../components/icon.tsx';
import { useMessages } from '../i18n/index.ts';
import { messages } from '../i18n/shared.ts';
import { useSelection } from '../state/selection.ts';

/** Search over the whole dossier from any view. */
export function SearchBox() {
  const t = useMessages(messages);
  const navigate = useNavigate();
  const { dossier } = useParams({ strict: false }) as { dossier: string };
  const [selection] = useSelection();
  const [text, setText] = useState(selection.q ?? '');
  return (
    // biome-ignore lint/a11y/useSemanticElements: <search> is not announced everywhere yet
    <form
      role="search"
      className="search-box"
      onSubmit={(e) => {
        e.preventDefault();
        void navigate({ to: '/d/$dossier/search' as never, params: { dossier } as never, search: { q: text } as never });
      }}
    >
      <Icon name="search" />
      <input
        type="search"
        dir="auto"
        aria-label={t('search')}
        placeholder={t('search')}
        value={text}
        onChange={(e) => setText(e.target.value)}
      />
    </form>
  );
}
