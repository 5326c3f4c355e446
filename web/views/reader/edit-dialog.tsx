import { useRef, useState } from 'react';
import { roleWords, stanceWords } from '../../../src/dossier/views/words.ts';
import type { Figure, FigureRole, Position, Stance, TimeExpression } from '../../../src/model/index.ts';
import { useDecide } from '../../components/review-bar.tsx';
import { useLanguage, useMessages } from '../../i18n/index.ts';
import { reviewMessages } from '../../state/review-messages.ts';
import { messages } from './messages.ts';
import type { Marked } from './segments.ts';

type Fields = Readonly<Record<string, unknown>>;

/** The fields of a highlight that a person can correct; the span is corrected by selecting text. */
function fieldsOf(m: Marked): Fields | null {
  switch (m.layer) {
    case 'figure': {
      const f = m.annotation as Figure;
      return { low: f.low, high: f.high, approx: f.approx, role: f.role };
    }
    case 'time':
      return { value: (m.annotation as TimeExpression).value };
    case 'position':
      return { stance: (m.annotation as Position).stance };
    default:
      return null;
  }
}

/** Button and dialog to correct what was read at a highlight. */
export function EditDialog({ doc, marked }: { readonly doc: string; readonly marked: Marked }) {
  const t = useMessages(messages);
  const r = useMessages(reviewMessages);
  const dialog = useRef<HTMLDialogElement>(null);
  const before = fieldsOf(marked);
  const [draft, setDraft] = useState<Fields>(before ?? {});
  const { decide } = useDecide();
  if (before === null) return null;
  const a = marked.annotation;
  return (
    <>
      <button
        type="button"
        className="button"
        onClick={() => {
          setDraft(before);
          dialog.current?.showModal();
        }}
      >
        {r('edit')}
      </button>
      <dialog ref={dialog} aria-label={t('editTitle')}>
        <form
          method="dialog"
          className="form"
          onSubmit={() => {
            const after = Object.fromEntries(Object.entries(draft).filter(([k, v]) => v !== before[k]));
            if (Object.keys(after).length > 0)
              void decide(`annotation:${doc}#${a.id}`, 'edit', {
                at: { doc, start: a.start, end: a.end, quote: a.quote },
                before: Object.fromEntries(Object.keys(after).map((k) => [k, before[k]])),
                after,
              });
          }}
        >
          <p dir="auto">{a.quote.slice(0, 300)}</p>
          <Inputs layer={marked.layer} draft={draft} onChange={setDraft} />
          <div className="form-actions">
            <button type="button" className="button" onClick={() => dialog.current?.close()}>
              {r('cancel')}
            </button>
            <button type="submit" className="button primary">
              {r('save')}
            </button>
          </div>
        </form>
      </dialog>
    </>
  );
}

const numberOf = (s: string): number | null => (s.trim() === '' ? null : Number(s));

/** Inputs for the fields of a kind of highlight; also used when one is added. */
export function Inputs({
  layer,
  draft,
  onChange,
}: {
  readonly layer: Marked['layer'];
  readonly draft: Fields;
  readonly onChange: (draft: Fields) => void;
}) {
  const t = useMessages(messages);
  const { language } = useLanguage();
  const word = language === 'ar' ? 1 : 0;
  switch (layer) {
    case 'figure':
      return (
        <>
          {(['low', 'high'] as const).map((k) => (
            <label className="field" key={k}>
              <span className="field-label">{t(k)}</span>
              <input
                type="number"
                step="any"
                dir="ltr"
                value={draft[k] === null || draft[k] === undefined ? '' : String(draft[k])}
                onChange={(e) => onChange({ ...draft, [k]: numberOf(e.target.value) })}
              />
            </label>
          ))}
          <label>
            <input type="checkbox" checked={draft.approx === true} onChange={(e) => onChange({ ...draft, approx: e.target.checked })} />{' '}
            {t('approx')}
          </label>
          <label className="field">
            <span className="field-label">{t('role')}</span>
            <select value={(draft.role as string | null) ?? ''} onChange={(e) => onChange({ ...draft, role: e.target.value || null })}>
              <option value="">—</option>
              {(Object.keys(roleWords) as FigureRole[]).map((k) => (
                <option key={k} value={k}>
                  {roleWords[k][word]}
                </option>
              ))}
            </select>
          </label>
        </>
      );
    case 'time':
      return (
        <label className="field">
          <span className="field-label">{t('edtf')}</span>
          <input
            dir="ltr"
            value={(draft.value as string | null) ?? ''}
            placeholder="2017-09-06"
            onChange={(e) => onChange({ ...draft, value: e.target.value.trim() || null })}
          />
        </label>
      );
    case 'position':
      return (
        <label className="field">
          <span className="field-label">{t('stance')}</span>
          <select
            value={(draft.stance as string | undefined) ?? 'supports'}
            onChange={(e) => onChange({ ...draft, stance: e.target.value })}
          >
            {(Object.keys(stanceWords) as Stance[]).map((k) => (
              <option key={k} value={k}>
                {stanceWords[k][word]}
              </option>
            ))}
          </select>
        </label>
      );
    default:
      return null;
  }
}
