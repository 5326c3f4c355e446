import { memo, useEffect, useMemo } from 'react';
import type { Block, Report, Span } from '../../../src/model/index.ts';
import { Control, cutControls } from '../../components/text.tsx';
import { useMessages } from '../../i18n/index.ts';
import { messages } from './messages.ts';
import { type Marked, pickAt, type Segment, segments } from './segments.ts';

/** Parts of the picked highlight that are drawn apart: who speaks, the words of attribution, what is said. */
export interface Part extends Span {
  readonly role: 'speaker' | 'cue' | 'content' | 'head' | 'target';
}

/** The report as published: blocks in order, highlights over the letters, furniture folded away. */
export function ReportText({
  report,
  marked,
  picked,
  parts,
  cited,
  onPick,
  onSelect,
  root,
}: {
  readonly report: Report;
  /** Highlights that are switched on. */
  readonly marked: readonly Marked[];
  readonly picked: string | undefined;
  readonly parts: readonly Part[];
  /** The passage that was followed here. */
  readonly cited: Span | null;
  readonly onPick: (m: Marked | null) => void;
  readonly onSelect: () => void;
  readonly root: React.RefObject<HTMLDivElement | null>;
}) {
  const t = useMessages(messages);
  const cuts = useMemo(() => [...parts.flatMap((p) => [p.start, p.end]), ...(cited ? [cited.start, cited.end] : [])], [parts, cited]);
  const blocks = useMemo(() => whole(report), [report]);
  const lists = useMemo(() => new Map(blocks.map((b) => [b, segments(b, marked, cuts)])), [blocks, marked, cuts]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: scrolls when another passage is followed or another report is shown
  useEffect(() => {
    root.current?.querySelector('.is-cited')?.scrollIntoView({ block: 'center' });
  }, [cited?.start, cited?.end, report.doc]);
  const step = (by: 1 | -1): void => {
    const now = marked.findIndex((m) => m.annotation.id === picked);
    const next = marked[now < 0 ? (by > 0 ? 0 : marked.length - 1) : now + by];
    if (next) onPick(next);
  };
  const body = (block: Block): React.ReactNode => (
    <BlockText
      key={block.start}
      block={block}
      text={report.text}
      list={lists.get(block) ?? []}
      picked={picked}
      parts={parts}
      cited={cited}
      onPick={onPick}
    />
  );
  return (
    // biome-ignore lint/a11y/useSemanticElements: the text is one group that arrow keys move through, no form group
    <div
      ref={root}
      className="report-text reading"
      lang={report.language}
      role="group"
      aria-label={t('text')}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: arrow keys step from highlight to highlight
      tabIndex={0}
      onMouseUp={onSelect}
      onKeyUp={(e) => {
        if (e.shiftKey || e.key === 'Shift') onSelect();
      }}
      onKeyDown={(e) => {
        if (e.ctrlKey || e.metaKey || e.altKey || e.shiftKey) return;
        if (e.key === 'ArrowDown' || e.key === 'j') step(1);
        else if (e.key === 'ArrowUp' || e.key === 'k') step(-1);
        else if (e.key === 'Escape') onPick(null);
        else return;
        e.preventDefault();
      }}
    >
      {grouped(blocks).map((g) =>
        g.furniture ? (
          <details key={g.blocks[0]!.start} className="furniture">
            <summary>{t('furniture', { n: g.blocks.reduce((n, b) => n + b.end - b.start, 0) })}</summary>
            {g.blocks.map(body)}
          </details>
        ) : (
          g.blocks.map(body)
        ),
      )}
    </div>
  );
}

/** Blocks of the report; the whole text as one body where it has none. */
function whole(report: Report): readonly Block[] {
  return report.blocks.length > 0 ? report.blocks : report.text === '' ? [] : [{ start: 0, end: report.text.length, kind: 'body' }];
}

/** Blocks with neighbouring furniture put together. */
function grouped(blocks: readonly Block[]): readonly { readonly furniture: boolean; readonly blocks: readonly Block[] }[] {
  const out: { furniture: boolean; blocks: Block[] }[] = [];
  for (const b of blocks) {
    const furniture = b.kind === 'furniture';
    const last = out.at(-1);
    if (last && last.furniture === furniture) last.blocks.push(b);
    else out.push({ furniture, blocks: [b] });
  }
  return out;
}

interface BlockProps {
  readonly block: Block;
  readonly text: string;
  readonly list: readonly Segment[];
  readonly picked: string | undefined;
  readonly parts: readonly Part[];
  readonly cited: Span | null;
  readonly onPick: (m: Marked | null) => void;
}

const BlockText = memo(function BlockText({ block, text, list, picked, parts, cited, onPick }: BlockProps) {
  return (
    <div className={`block block-${block.kind}`}>
      {list.map((s) => {
        const under = s.under.map((m) => `on-${m.layer}`);
        const isPicked = picked !== undefined && s.under.some((m) => m.annotation.id === picked);
        const part = parts.find((p) => p.start <= s.start && s.end <= p.end);
        const isCited = cited !== null && cited.start <= s.start && s.end <= cited.end;
        const names = [
          ...under,
          isPicked ? 'is-picked' : '',
          part ? `part-${part.role}` : '',
          isCited ? 'is-cited' : '',
          s.under.some((m) => m.annotation.review?.status === 'rejected') ? 'has-rejected' : '',
          s.under.some((m) => m.annotation.review && ['accepted', 'edited', 'added'].includes(m.annotation.review.status))
            ? 'has-accepted'
            : '',
        ]
          .filter((n, i, all) => n !== '' && all.indexOf(n) === i)
          .join(' ');
        return cutControls(text.slice(s.start, s.end)).map((p) =>
          p.control ? (
            <span key={s.start + p.start} data-start={s.start + p.start} data-end={s.start + p.start + p.text.length}>
              <Control character={p.text} />
            </span>
          ) : (
            // biome-ignore lint/a11y/noStaticElementInteractions: the text as a whole is stepped through with the keyboard
            // biome-ignore lint/a11y/useKeyWithClickEvents: see above
            <span
              key={s.start + p.start}
              className={names === '' ? undefined : names}
              data-start={s.start + p.start}
              data-end={s.start + p.start + p.text.length}
              onClick={
                s.under.length === 0
                  ? undefined
                  : () => {
                      if (document.getSelection()?.isCollapsed !== false) onPick(pickAt(s.under, picked));
                    }
              }
            >
              {p.text}
            </span>
          ),
        );
      })}
    </div>
  );
});
