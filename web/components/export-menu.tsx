import { exportAddress, useMeta } from '../api/index.ts';
import { useMessages } from '../i18n/index.ts';
import { messages } from '../i18n/shared.ts';
import { Icon } from './icon.tsx';

/** All formats a dossier can be had in. */
export function ExportMenu({ dossier }: { readonly dossier: string }) {
  const t = useMessages(messages);
  const meta = useMeta().data;
  if (!meta) return null;
  return (
    <details className="export-menu">
      <summary className="button">
        <Icon name="download" /> {t('exportAs')}
      </summary>
      <ul>
        {meta.formats.map((f) => (
          <li key={f.format}>
            <a download href={exportAddress(dossier, f.format)} dir="ltr">
              {f.format} <span className="muted">.{f.extension}</span>
            </a>
          </li>
        ))}
      </ul>
    </details>
  );
}
