import { useCallback, useMemo, useRef, useState } from 'react';
import type { Report, Span, Statement } from '../../../src/model/index.ts';
import { type ReportAnalysis, useAnalysis, useReport, useReports } from '../../api/index.ts';
import { ViewLink } from '../../components/link.tsx';
import { Toggles } from '../../components/page.tsx';
import { Ready } from '../../components/states.tsx';
import { UserText } from '../../components/text.tsx';
import { When } from '../../components/when.tsx';
import { byAlphabet, byCode } from '../../components/words.ts';
import { useMessages } from '../../i18n/index.ts';
import { messages as shared } from '../../i18n/shared.ts';
import { parsePlace } from '../../state/place.ts';
import { useSelection } from '../../state/selection.ts';
import { AddBar } from './add-bar.tsx';
import { messages } from './messages.ts';
import { type Part, ReportText } from './report-text.tsx';
import { type Layer, layers, markedOf } from './segments.ts';
import { selectedSpan } from './selected-text.ts';
import { WhyPanel } from './why-panel.tsx';

const firstLayers: readonly Layer[] = ['figure', 'time', 'place', 'statement', 'position'];

/** One report, as published, with what was read in it. */
export function Reader({ doc }: { readonly doc: string }) {
  const report = useReport(doc);
  const analysis = useAnalysis(doc);
  return <Ready query={report}>{(r) => <Ready query={analysis}>{(a) => <Open report={r} analysis={a} />}</Ready>}</Ready>;
}

function Open({ report, analysis }: { readonly report: Report; readonly analysis: ReportAnalysis }) {
  const t = useMessages(messages);
  const s = useMessages(shared);
  const [selection, select] = useSelection();
  const root = useRef<HTMLDivElement>(null);
  const [chosen, setChosen] = useState<Span | null>(null);
  const on = useMemo<ReadonlySet<Layer>>(
    () => new Set(selection.layers === undefined ? firstLayers : layers.filter((l) => selection.layers?.split(' ').includes(l))),
    [selection.layers],
  );
  const all = useMemo(() => markedOf(analysis), [analysis]);
  const picked = all.find((m) => m.annotation.id === selection.pick);
  const marked = useMemo(() => all.filter((m) => on.has(m.layer) || m === picked), [all, on, picked]);
  const parts = useMemo(() => (picked?.layer === 'statement' ? partsOf(picked.annotation as Statement) : []), [picked]);
  const cited = useMemo(() => {
    const place = parsePlace(selection.see);
    return place !== null && place.doc === report.doc ? { start: place.start, end: place.end } : null;
  }, [selection.see, report.doc]);
  const onPick = useCallback((m: { annotation: { id: string } } | null) => select({ pick: m?.annotation.id ?? null }, true), [select]);
  const onSelect = useCallback(() => {
    setChosen(root.current ? selectedSpan(root.current, report.text) : null);
  }, [report.text]);
  return (
    <div className="reader">
      <div className="reader-main">
        <nav className="reader-nav" aria-label={t('reports')}>
          <ViewLink view="reader">{t('back')}</ViewLink>
          <Neighbours doc={report.doc} />
        </nav>
        <header className="reader-head">
          <p className="report-source">
            {report.source.value ? <UserText text={report.source.value} /> : <span className="muted">{s('unknownSource')}</span>}
            {' · '}
            <span title={t(`how_${report.published.how}`)}>
              <When value={report.published.value} />
            </span>
            {report.byline.value && (
              <>
                {' · '}
                <UserText text={report.byline.value} />
              </>
            )}
          </p>
          <h1 lang={report.language}>{report.title.value ? <UserText text={report.title.value} whole /> : s('untitled')}</h1>
          {report.url && (
            <p className="muted reader-url">
              {t('original')}: <UserText text={report.url} />
            </p>
          )}
          <Toggles
            label={t('highlights')}
            options={layers.map((l) => [l, t(l), `layer-${l}`] as const)}
            on={on}
            onChange={(next) => select({ layers: next.size === 0 ? 'none' : layers.filter((l) => next.has(l)).join(' ') }, true)}
          />
        </header>
        <ReportText
          report={report}
          marked={marked}
          picked={picked?.annotation.id}
          parts={parts}
          cited={cited}
          onPick={onPick}
          onSelect={onSelect}
          root={root}
        />
        {chosen && (
          <AddBar
            key={`${chosen.start}-${chosen.end}`}
            report={report}
            span={chosen}
            picked={picked ?? null}
            onDone={() => {
              setChosen(null);
              document.getSelection()?.removeAllRanges();
            }}
          />
        )}
      </div>
      <WhyPanel report={report} analysis={analysis} picked={picked ?? null} all={all} onPick={onPick} />
    </div>
  );
}

function partsOf(x: Statement): readonly Part[] {
  return [
    ...(x.cue ? [{ start: x.cue.start, end: x.cue.end, role: 'cue' as const }] : []),
    ...(x.speaker ? [{ start: x.speaker.start, end: x.speaker.end, role: 'speaker' as const }] : []),
    ...x.content.map((c) => ({ start: c.start, end: c.end, role: 'content' as const })),
  ];
}

/** Links to the reports before and after, by date. */
function Neighbours({ doc }: { readonly doc: string }) {
  const t = useMessages(messages);
  const reports = useReports().data;
  const order = useMemo(
    () => [...(reports ?? [])].sort((a, b) => byCode(a.published ?? '9', b.published ?? '9') || byAlphabet(a.doc, b.doc)),
    [reports],
  );
  const now = order.findIndex((r) => r.doc === doc);
  const before = now > 0 ? order[now - 1] : undefined;
  const after = now >= 0 ? order[now + 1] : undefined;
  return (
    <span className="neighbours">
      {before && (
        <ViewLink view="reader" change={{ doc: before.doc }}>
          {t('previous')}
        </ViewLink>
      )}
      {after && (
        <ViewLink view="reader" change={{ doc: after.doc }}>
          {t('next')}
        </ViewLink>
      )}
    </span>
  );
}
