import { useLayoutEffect, useRef, useState } from 'react';
import { useDossier, useDossierId, usePage, useUndo } from '../../api/index.ts';
import { usePagesSoon } from '../../api/soon.ts';
import { ReviewMark } from '../../components/badges.tsx';
import { ViewLink } from '../../components/link.tsx';
import { useNamesAsWritten } from '../../components/names.tsx';
import { Choice, PageHead } from '../../components/page.tsx';
import { useDecide } from '../../components/review-bar.tsx';
import { Split } from '../../components/split.tsx';
import { Empty, Ready } from '../../components/states.tsx';
import { UserText } from '../../components/text.tsx';
import { VirtualList } from '../../components/virtual-list.tsx';
import { useLanguage, useMessages } from '../../i18n/index.ts';
import { messages as shared } from '../../i18n/shared.ts';
import { printPlace } from '../../state/place.ts';
import { reviewMessages } from '../../state/review-messages.ts';
import { useReviewer } from '../../state/reviewer.tsx';
import { useSelection } from '../../state/selection.ts';
import { Item, type ItemHandle } from './item.tsx';
import { KeysDialog } from './keys-dialog.tsx';
import { DecisionLog } from './log.tsx';
import { messages } from './messages.ts';
import { ofTemplates, type Reviewed, reviewed, titleOf } from './parts.ts';
import './review.css';

const states = ['unreviewed', 'accepted', 'edited', 'rejected', 'added'] as const;
/** Items taken into the queue at a time. */
const QUEUE = 200;

/** Review, keyboard first: a queue, one thing open with what it rests on, decisions by single keys. */
export default function Review() {
  const t = useMessages(messages);
  const s = useMessages(shared);
  const r = useMessages(reviewMessages);
  const [selection, select] = useSelection();
  const part = reviewed.find((p) => p === selection.part) ?? 'contested';
  const state = selection.state === 'all' ? 'all' : (states.find((x) => x === selection.state) ?? 'unreviewed');
  const filters = { limit: QUEUE, ...(state === 'all' ? {} : { review: state }) };
  const page = usePage(part, filters);
  usePagesSoon(reviewed, filters);
  const summary = useDossier(useDossierId()).data;
  const { name, rename } = useReviewer();
  return (
    <>
      <PageHead title={t('title')} lead={t('lead')}>
        {summary && (
          <div className="review-progress">
            <span className="muted">{t('reviewed', { done: summary.review.reviewed, all: summary.review.items })}</span>
            <progress max={Math.max(1, summary.review.items)} value={summary.review.reviewed} aria-label={t('title')} />
          </div>
        )}
        {name !== '' && (
          <button type="button" className="plain" onClick={rename}>
            {t('who', { who: name.slice(0, 40) })}
          </button>
        )}
      </PageHead>
      <div className="filters">
        <Choice
          label={t('what')}
          value={part}
          options={reviewed.map((p) => [p, t(p)] as const)}
          onChange={(v) => select({ part: v, item: null, see: null })}
        />
        <Choice
          label={t('state')}
          value={state}
          options={[...states.map((x) => [x, s(x)] as const), ['all', t('all')] as const]}
          onChange={(v) => select({ state: v, item: null, see: null })}
        />
      </div>
      {summary && !summary.writable && <p role="status">{r('readOnly')}</p>}
      <Ready query={page}>
        {(p) => (
          <Queue
            key={`${part} ${state}`}
            part={part}
            rows={p.items as readonly QueueRow[]}
            total={p.total}
            stale={page.isPlaceholderData}
          />
        )}
      </Ready>
      <DecisionLog />
    </>
  );
}

/** What the queue needs of a row of any list. */
export type QueueRow = Parameters<typeof titleOf>[1];

function Queue({
  part,
  rows,
  total,
  stale,
}: {
  readonly part: Reviewed;
  readonly rows: readonly QueueRow[];
  readonly total: number;
  /** Whether the rows are still those of the choice before: keys then decide nothing. */
  readonly stale: boolean;
}) {
  const t = useMessages(messages);
  const { language } = useLanguage();
  const [selection, select] = useSelection();
  const { decide } = useDecide();
  const undo = useUndo();
  const nameOf = useNamesAsWritten();
  const { name } = useReviewer();
  const keys = useRef<HTMLDialogElement>(null);
  const item = useRef<ItemHandle>(null);
  const [fallback, setFallback] = useState(0);
  const found = rows.findIndex((r) => r.id === selection.item);
  // What was just decided leaves the list of the undecided: what stood after it moves up.
  const now = found >= 0 ? found : Math.min(fallback, rows.length - 1);
  const open = rows[now];
  const go = (i: number): void => {
    const next = rows[Math.max(0, Math.min(rows.length - 1, i))];
    if (!next) return;
    setFallback(Math.max(0, i));
    select({ item: next.id, see: null }, true);
    document.querySelector(`[data-row="${CSS.escape(next.id)}"]`)?.scrollIntoView({ block: 'nearest' });
  };
  const judge = (decision: 'accept' | 'reject'): void => {
    if (!open) return;
    const after = rows[now + 1] ?? rows[now - 1];
    const at = 'at' in open && open.at ? { at: { doc: open.at.doc, start: open.at.start, end: open.at.end } } : {};
    void decide(open.target, decision, at).then((made) => {
      if (!made) return;
      setFallback(now);
      select({ item: after?.id ?? null }, true);
    });
  };
  const actions: Readonly<Record<string, () => void>> = {
    j: () => go(now + 1),
    ArrowDown: () => go(now + 1),
    k: () => go(now - 1),
    ArrowUp: () => go(now - 1),
    a: () => judge('accept'),
    r: () => judge('reject'),
    e: () => item.current?.edit(),
    m: () => item.current?.merge(),
    s: () => item.current?.split(),
    c: () => item.current?.comment(),
    o: () => {
      const at = open && 'at' in open ? open.at : null;
      if (at) select({ see: printPlace(at) });
    },
    u: () => {
      if (name !== '') undo.mutate({ who: name });
    },
    '?': () => keys.current?.showModal(),
  };
  const latest = useRef(actions);
  latest.current = stale ? {} : actions;
  // In a layout effect: a key pressed as soon as the queue is seen must not be lost.
  useLayoutEffect(() => {
    const onKey = (e: KeyboardEvent): void => {
      if (e.ctrlKey || e.metaKey || e.altKey) return;
      const at = e.target as HTMLElement;
      if (at.closest('input, select, textarea, dialog, [contenteditable]')) return;
      // The key's place counts, so that an Arabic keyboard need not be switched.
      const letter = /^Key([A-Z])$/.exec(e.code)?.[1]?.toLowerCase();
      const action = latest.current[e.key === '?' || e.key === '؟' ? '?' : (letter ?? e.key)];
      if (!action) return;
      e.preventDefault();
      action();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
  return (
    <>
      <p className="muted" role="status">
        {t('left', { n: total })}
      </p>
      {undo.error && (
        <p role="alert" className="state-failed" dir="auto">
          {undo.error.message}
        </p>
      )}
      {open === undefined ? (
        <Empty>{t('nothing')}</Empty>
      ) : (
        <Split
          parameter="item"
          open={selection.item ?? null}
          back={t('back')}
          list={
            <VirtualList items={rows} estimate={76} itemKey={(r) => r.id}>
              {(r) => (
                <ViewLink
                  change={{ item: r.id, see: null }}
                  className={`row-link is-${r.review.status}`}
                  {...(r.id === open.id ? { 'aria-current': 'true' as const } : {})}
                >
                  <span className="row-name queue-name" data-row={r.id}>
                    <UserText text={titleOf(part, r, language, nameOf)} heading={ofTemplates.has(part)} />
                  </span>
                  <span className="row-meta">
                    <ReviewMark review={r.review} />
                  </span>
                </ViewLink>
              )}
            </VirtualList>
          }
          detail={<Item key={`${part} ${open.id}`} ref={item} part={part} row={open} rows={rows} />}
        />
      )}
      <KeysDialog dialog={keys} />
      <p>
        <button type="button" className="plain" onClick={() => keys.current?.showModal()}>
          <kbd>?</kbd> {t('keys')}
        </button>
      </p>
    </>
  );
}
