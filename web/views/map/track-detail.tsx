import type { Whole } from '../../../src/client/index.ts';
import type { TrackedGroup } from '../../../src/model/index.ts';
import type { RowOf } from '../../api/index.ts';
import { EvidenceLink } from '../../components/evidence.tsx';
import { Choice } from '../../components/page.tsx';
import { ReviewBar } from '../../components/review-bar.tsx';
import { SourceName } from '../../components/sources.tsx';
import { UserText } from '../../components/text.tsx';
import { When } from '../../components/when.tsx';
import { useLanguage, useMessages } from '../../i18n/index.ts';
import { useSelection } from '../../state/selection.ts';
import { messages } from './messages.ts';
import { placeName } from './sheet.tsx';

/** The path of a group as a list: steps in order, what is unknown between them, and who said so. */
export function TrackDetail({
  tracks,
  whole,
  chosen,
  places,
}: {
  readonly places: readonly RowOf<'places'>[];
  readonly tracks: readonly RowOf<'tracks'>[];
  readonly whole: Whole<TrackedGroup> | null;
  readonly chosen: string | null;
}) {
  const t = useMessages(messages);
  const { language } = useLanguage();
  const [, select] = useSelection();
  const nameOf = (key: string, name: string): string => {
    const place = places.find((p) => p.id === key);
    return place ? placeName(place, language) : name;
  };
  return (
    <section className="map-detail">
      <Choice
        label={t('tracks')}
        value={chosen ?? 'none'}
        options={[...tracks.map((x) => [x.id, x.name[language]] as const), ['none', t('noTrack')] as const]}
        onChange={(v) => select({ track: v })}
      />
      {chosen !== null && whole && (
        <>
          <ol className="track-steps" aria-label={t('path')}>
            {whole.record.path.map((step, i) => {
              const gap = whole.record.gaps.find((g) => g.after === i);
              return (
                // biome-ignore lint/suspicious/noArrayIndexKey: a path is a fixed sequence
                <li key={i}>
                  <span className="track-number num">{i + 1}</span>
                  <span>
                    <UserText text={nameOf(step.place, step.placeName)} />{' '}
                    <span className="muted">
                      <When value={spanOf(step.earliest, step.latest)} />
                      {step.order === 'unsure' && ` · ${t('unsure')}`}
                    </span>
                    {gap && (
                      <span className="track-gap">
                        <UserText text={t('gap', { why: gap.reason[language] })} whole />
                      </span>
                    )}
                  </span>
                </li>
              );
            })}
          </ol>
          <details>
            <summary>{t('sightings')}</summary>
            <ul className="map-mentions">
              {whole.record.sightings.map((s, i) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: sightings are a fixed list
                <li key={i} className={s.status === 'denied' ? 'is-denied' : undefined}>
                  <EvidenceLink at={s.evidence}>
                    <UserText text={`${t(s.way)} ${nameOf(s.place, s.placeName)}`} />
                  </EvidenceLink>{' '}
                  <span className="muted">
                    {s.status !== 'actual' && `${t(s.status)} · `}
                    <SourceName source={s.source} /> · <When value={s.when} />
                  </span>
                </li>
              ))}
            </ul>
          </details>
          <ReviewBar target={whole.target} review={whole.review} at={whole.record.sightings[0]?.evidence} />
        </>
      )}
    </section>
  );
}

function spanOf(a: string | null, b: string | null): string | null {
  if (a === null && b === null) return null;
  return a === b ? a : `${a ?? '..'}/${b ?? '..'}`;
}
