import { type RefObject, useState } from 'react';
import type { ContestedPoint, Evidence, LedgerEntry, Origin } from '../../../src/model/index.ts';
import { useDecide } from '../../components/review-bar.tsx';
import { UserText } from '../../components/text.tsx';
import { useMessages } from '../../i18n/index.ts';
import { printPlace } from '../../state/place.ts';
import { reviewMessages } from '../../state/review-messages.ts';
import { messages } from './messages.ts';
import type { Reviewed } from './parts.ts';

/** Pieces offered. */
const MOST = 200;

/** A piece that can be taken out of an item. */
interface Piece {
  readonly key: string;
  readonly words: string;
  readonly note: string;
  readonly value: unknown;
}

/** What an item can be split into, and the field of the decision that names the pieces taken out. */
function piecesOf(part: Reviewed, record: object): readonly [field: string, pieces: readonly Piece[]] {
  switch (part) {
    case 'actors':
    case 'places': {
      const { mentions } = record as { readonly mentions: readonly Evidence[] };
      return ['mentions', mentions.map((e) => ({ key: printPlace(e), words: e.quote ?? '', note: e.doc, value: e }))];
    }
    case 'contested': {
      const { sides } = record as ContestedPoint;
      return ['sides', sides.map((x, i) => ({ key: String(i), words: x.says, note: x.sources.map((y) => y.name).join(' · '), value: i }))];
    }
    case 'ledger': {
      const { values } = record as LedgerEntry;
      return ['claims', values.map((v) => ({ key: v.claim, words: v.asWritten, note: v.origin.name, value: v.claim }))];
    }
    case 'origins': {
      const { claimIds } = record as Origin;
      return ['claims', claimIds.map((id) => ({ key: id, words: id.slice(0, id.lastIndexOf('#')), note: '', value: id }))];
    }
    default:
      return ['', []];
  }
}

/** Button and dialog to take mentions out of an item that mean something else. */
export function SplitItem({
  dialog,
  part,
  target,
  record,
}: {
  readonly dialog: RefObject<HTMLDialogElement | null>;
  readonly part: Reviewed;
  readonly target: string;
  readonly record: object;
}) {
  const t = useMessages(messages);
  const r = useMessages(reviewMessages);
  const { decide } = useDecide();
  const [out, setOut] = useState<ReadonlySet<string>>(new Set());
  const [field, pieces] = piecesOf(part, record);
  if (pieces.length < 2) return null;
  return (
    <>
      <button type="button" className="button" onClick={() => dialog.current?.showModal()}>
        {r('split')}
      </button>
      <dialog ref={dialog} aria-label={t('splitWhat')}>
        <form
          method="dialog"
          className="form"
          onSubmit={() => {
            const taken = pieces.filter((x) => out.has(x.key)).map((x) => x.value);
            if (taken.length > 0) void decide(target, 'split', { after: { [field]: taken } });
            setOut(new Set());
          }}
        >
          <fieldset className="split-mentions">
            <legend>{t('splitWhat')}</legend>
            {pieces.slice(0, MOST).map((x) => (
              <label key={x.key}>
                <input
                  type="checkbox"
                  checked={out.has(x.key)}
                  onChange={() => {
                    const next = new Set(out);
                    if (!next.delete(x.key)) next.add(x.key);
                    setOut(next);
                  }}
                />
                <UserText text={x.words} />
                <span className="muted">
                  <UserText text={x.note} />
                </span>
              </label>
            ))}
          </fieldset>
          <div className="form-actions">
            <button type="button" className="button" onClick={() => dialog.current?.close()}>
              {r('cancel')}
            </button>
            <button type="submit" className="button primary" disabled={out.size === 0 || out.size === pieces.length}>
              {r('split')}
            </button>
          </div>
        </form>
      </dialog>
    </>
  );
}
