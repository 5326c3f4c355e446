import { type DragEvent, useId, useRef, useState } from 'react';
import type { Addition, Meta } from '../../../src/server/contract/index.ts';
import { useAddReports } from '../../api/index.ts';
import { Icon } from '../../components/icon.tsx';
import { formatNumber, useLanguage, useMessages } from '../../i18n/index.ts';
import { filesOf } from './dropped.ts';
import { JobProgress } from './job-progress.tsx';
import { messages } from './messages.ts';

/** Adding reports to a dossier: dropped or chosen files, pasted text, an address. */
export function AddReports({ dossier, uploads }: { readonly dossier: string; readonly uploads: Meta['uploads'] }) {
  const t = useMessages(messages);
  const { language } = useLanguage();
  const [over, setOver] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const title = useId();
  const add = useAddReports(dossier);
  const onDrop = (e: DragEvent): void => {
    e.preventDefault();
    setOver(false);
    void filesOf(e.dataTransfer).then((files) => files.length > 0 && add.mutate(files));
  };
  return (
    <section className="add" aria-labelledby={title}>
      <h3 id={title}>{t('add')}</h3>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is a short cut; the button inside does the same by keyboard */}
      <div
        className={over ? 'drop is-over' : 'drop'}
        onDragOver={(e) => {
          e.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={onDrop}
      >
        <Icon name="download" />
        <p>{t('drop')}</p>
        <button type="button" className="button" onClick={() => input.current?.click()}>
          {t('choose')}
        </button>
        <input
          ref={input}
          type="file"
          multiple
          hidden
          aria-label={t('choose')}
          accept={uploads.extensions.map((x) => (x.startsWith('.') ? x : `.${x}`)).join(',')}
          onChange={(e) => {
            const files = [...(e.target.files ?? [])];
            e.target.value = '';
            if (files.length > 0) add.mutate(files);
          }}
        />
        <p className="muted drop-note">
          {t('accepts')} <bdi dir="ltr">{uploads.extensions.map((x) => x.replace(/^\./, '')).join(', ')}</bdi>.{' '}
          {t('atMost', { mb: formatNumber(Math.round(uploads.maxBytes / 1_000_000), language) })}
        </p>
      </div>
      <details className="add-way">
        <summary>{t('paste')}</summary>
        <PasteForm onAdd={(a) => add.mutate(a)} busy={add.isPending} />
      </details>
      <details className="add-way">
        <summary>{t('address')}</summary>
        <AddressForm onAdd={(a) => add.mutate(a)} busy={add.isPending} />
      </details>
      {add.error && (
        <p role="alert" className="state-failed" dir="auto">
          {add.error.message}
        </p>
      )}
      {add.data && <JobProgress key={add.data.id} dossier={dossier} first={add.data} onClose={add.reset} />}
    </section>
  );
}

interface FormProps {
  readonly onAdd: (addition: Addition) => void;
  readonly busy: boolean;
}

function PasteForm({ onAdd, busy }: FormProps) {
  const t = useMessages(messages);
  return (
    <form
      className="form"
      onSubmit={(e) => {
        e.preventDefault();
        const form = e.currentTarget;
        const data = new FormData(form);
        const field = (name: string): string => String(data.get(name) ?? '').trim();
        const extra = Object.fromEntries(['title', 'outlet', 'date'].flatMap((k) => (field(k) === '' ? [] : [[k, field(k)]])));
        onAdd({ paste: { text: String(data.get('text') ?? ''), ...extra } });
        form.reset();
      }}
    >
      <label className="field">
        <span className="field-label">{t('pasteText')}</span>
        <textarea name="text" required rows={6} dir="auto" />
      </label>
      <label className="field">
        <span className="field-label">{t('pasteTitle')}</span>
        <input name="title" dir="auto" />
      </label>
      <div className="add-pair">
        <label className="field">
          <span className="field-label">{t('pasteOutlet')}</span>
          <input name="outlet" dir="auto" />
        </label>
        <label className="field">
          <span className="field-label">{t('pasteDate')}</span>
          <input name="date" type="date" />
        </label>
      </div>
      <button type="submit" className="button" disabled={busy}>
        {t('addIt')}
      </button>
    </form>
  );
}

function AddressForm({ onAdd, busy }: FormProps) {
  const t = useMessages(messages);
  return (
    <form
      className="form"
      onSubmit={(e) => {
        e.preventDefault();
        onAdd({ url: String(new FormData(e.currentTarget).get('url') ?? '') });
        e.currentTarget.reset();
      }}
    >
      <label className="field">
        <span className="field-label">{t('addressField')}</span>
        <input name="url" type="url" required dir="ltr" placeholder="https://" />
      </label>
      <button type="submit" className="button" disabled={busy}>
        {t('addIt')}
      </button>
    </form>
  );
}
