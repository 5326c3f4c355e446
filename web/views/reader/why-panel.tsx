import { useMemo } from 'react';
import { actorWords, roleWords, stanceWords } from '../../../src/dossier/views/words.ts';
import type {
  ActorMention,
  EventMention,
  Figure,
  PlaceMention,
  Position,
  Report,
  Statement,
  TimeExpression,
} from '../../../src/model/index.ts';
import type { ReportAnalysis } from '../../api/index.ts';
import { amountWords } from '../../components/amount.ts';
import { ReviewBar } from '../../components/review-bar.tsx';
import { Chain } from '../../components/sources.tsx';
import { UserText } from '../../components/text.tsx';
import { When } from '../../components/when.tsx';
import { useLanguage, useMessages } from '../../i18n/index.ts';
import { EditDialog } from './edit-dialog.tsx';
import { messages } from './messages.ts';
import type { Marked } from './segments.ts';

/** What was read at the picked highlight, by which rule, from what, and through whom it came: the "why" of the reader. */
export function WhyPanel({
  report,
  analysis,
  picked,
  all,
  onPick,
}: {
  readonly report: Report;
  readonly analysis: ReportAnalysis;
  readonly picked: Marked | null;
  readonly all: readonly Marked[];
  readonly onPick: (m: Marked) => void;
}) {
  const t = useMessages(messages);
  const claims = useMemo(
    () => (picked ? analysis.claims.filter((c) => c.annotations.includes(picked.annotation.id)) : []),
    [analysis.claims, picked],
  );
  const children = (picked?.annotation.from ?? []).map((id) => ({ id, marked: all.find((m) => m.annotation.id === id) }));
  return (
    <aside className="why" aria-label={t('why')} aria-live="polite">
      {picked === null ? (
        <p className="muted">{t('pickOne')}</p>
      ) : (
        <>
          <p className={`why-kind layer-${picked.layer}`}>{t(`${picked.layer}1`)}</p>
          <p className="why-quote" lang={report.language}>
            <UserText text={picked.annotation.quote} whole />
          </p>
          <dl className="facts">
            <Facts marked={picked} />
            <dt>{t('rule')}</dt>
            <dd>
              <code dir="ltr">{picked.annotation.rule}</code>
            </dd>
            {children.length > 0 && (
              <>
                <dt>{t('from')}</dt>
                {children.map((c) => (
                  <dd key={c.id}>
                    {c.marked ? (
                      <button type="button" className="plain why-child" onClick={() => onPick(c.marked!)}>
                        <span className={`dot layer-${c.marked.layer}`} />
                        <UserText text={c.marked.annotation.quote} />
                      </button>
                    ) : (
                      <UserText text={spanText(report.text, c.id)} />
                    )}
                  </dd>
                ))}
              </>
            )}
          </dl>
          {claims.map((c) => (
            <section key={c.id} className="why-chain">
              <h3>{t('chain')}</h3>
              <Chain chain={c.chain} outlet={report.source.value} />
            </section>
          ))}
          <ReviewBar
            target={`annotation:${report.doc}#${picked.annotation.id}`}
            review={picked.annotation.review ?? { status: 'unreviewed' }}
            at={{ doc: report.doc, start: picked.annotation.start, end: picked.annotation.end, quote: picked.annotation.quote }}
          >
            <EditDialog doc={report.doc} marked={picked} />
          </ReviewBar>
        </>
      )}
      {report.diagnostics.length > 0 && (
        <details className="why-notes">
          <summary>{t('diagnostics')}</summary>
          <ul>
            {report.diagnostics.map((d, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a fixed list
              <li key={d.code + i} dir="ltr">
                <code>{d.code}</code> <UserText text={d.message} whole />
              </li>
            ))}
          </ul>
        </details>
      )}
    </aside>
  );
}

/** Characters of a child given as `start-end`. */
function spanText(text: string, id: string): string {
  const m = /^([0-9]+)-([0-9]+)$/.exec(id);
  return m ? text.slice(Number(m[1]), Number(m[2])) : id;
}

function Facts({ marked }: { readonly marked: Marked }) {
  const t = useMessages(messages);
  const { language } = useLanguage();
  const word = language === 'ar' ? 1 : 0;
  const fact = (label: string, value: React.ReactNode): React.ReactNode =>
    value === null || value === undefined || value === '' ? null : (
      <>
        <dt>{label}</dt>
        <dd>{value}</dd>
      </>
    );
  const names = (list: readonly string[]): React.ReactNode =>
    list.length === 0 ? null : <UserText text={list.slice(0, 8).join(language === 'ar' ? '، ' : ', ')} whole />;
  switch (marked.layer) {
    case 'figure': {
      const f = marked.annotation as Figure;
      return (
        <>
          {fact(t('value'), amountWords(f, language))}
          {fact(t('counted'), f.what === '' ? null : <UserText text={f.what} />)}
          {fact(t('role'), f.role && roleWords[f.role][word])}
          {fact(t('unit'), f.unit === 'count' ? null : (f.unitCode ?? f.unit))}
        </>
      );
    }
    case 'time': {
      const x = marked.annotation as TimeExpression;
      return (
        <>
          {fact(t('value'), <When value={x.value} />)}
          {fact(t('edtf'), x.value && <code dir="ltr">{x.value + (x.clock ?? '')}</code>)}
          {fact(t('calendar'), x.calendar === 'hijri' ? (language === 'ar' ? 'هجري' : 'Hijri') : null)}
          {fact(t('known'), t(x.how === 'stated' ? 'how_stated' : 'how_implied'))}
          {fact(t('anchor'), x.anchor && <When value={x.anchor} />)}
        </>
      );
    }
    case 'place': {
      const p = marked.annotation as PlaceMention;
      return (
        <>
          {fact(t('name'), <UserText text={p.name} />)}
          {fact(
            t('country'),
            p.country && (new Intl.DisplayNames([language], { type: 'region', fallback: 'code' }).of(p.country) ?? p.country),
          )}
          {fact(
            t('point'),
            p.lat !== null && p.lon !== null ? (
              <span dir="ltr">
                {p.lat.toFixed(3)}, {p.lon.toFixed(3)}
              </span>
            ) : null,
          )}
          {fact(t('known'), p.precisionKm !== null ? t('within', { n: p.precisionKm }) : null)}
        </>
      );
    }
    case 'actor': {
      const a = marked.annotation as ActorMention;
      return (
        <>
          {fact(t('name'), <UserText text={a.names[0] ?? a.quote} />)}
          {fact(t('names'), names(a.names.slice(1)))}
          {fact(t('kind'), actorWords[a.kind]?.[word])}
        </>
      );
    }
    case 'statement': {
      const x = marked.annotation as Statement;
      return (
        <>
          {fact(t('speaker'), x.speaker ? <UserText text={x.speaker.quote} /> : names(x.names.slice(0, 1)))}
          {fact(t('cue'), x.cue && <UserText text={x.cue.quote} />)}
          {fact(t('via'), names(x.via))}
          {fact(t('polarity'), t(x.polarity))}
        </>
      );
    }
    case 'position': {
      const p = marked.annotation as Position;
      return (
        <>
          {fact(t('speaker'), <UserText text={p.actor} />)}
          {fact(t('stance'), stanceWords[p.stance][word])}
          {fact(t('target'), <UserText text={p.target} />)}
          {fact(t('by'), t(p.by === 'outlet' ? 'outletVoice' : p.by))}
        </>
      );
    }
    case 'event': {
      const e = marked.annotation as EventMention;
      return (
        <>
          {fact(t('kind'), <code dir="ltr">{e.mode ? `${e.type} / ${e.mode}` : e.type}</code>)}
          {fact(t('polarity'), t(e.polarity === 'negated' ? 'denied' : 'affirmed'))}
        </>
      );
    }
  }
}
