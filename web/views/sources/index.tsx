import { useMemo, useState } from 'react';
import { actorWords } from '../../../src/dossier/views/words.ts';
import { nameFor } from '../../../src/model/index.ts';
import { type RowOf, useDossier, useDossierId, useRows } from '../../api/index.ts';
import { ReviewMark } from '../../components/badges.tsx';
import { ViewLink } from '../../components/link.tsx';
import { Choice, FilterField, PageHead } from '../../components/page.tsx';
import { Empty, Ready, Region } from '../../components/states.tsx';
import { UserText } from '../../components/text.tsx';
import { matcher, ready } from '../../components/words.ts';
import { useLanguage, useMessages } from '../../i18n/index.ts';
import { messages as shared } from '../../i18n/shared.ts';
import { useFilterWords, useSelection } from '../../state/selection.ts';
import { GradeDialog } from './grade-dialog.tsx';
import { grades } from './grades.ts';
import { messages } from './messages.ts';
import './sources.css';

/** Sources drawn at first, and more each time they are asked for. */
const ROWS = 50;

type Actor = RowOf<'actors'>;
type Origin = RowOf<'origins'>;

/** A source with its part in the news of the dossier. */
interface Source {
  readonly actor: Actor;
  readonly starts: number;
  readonly passes: number;
  readonly denies: number;
}

/** Who gives the accounts, what part each has in them, and how the analyst grades them. */
export default function Sources() {
  const t = useMessages(messages);
  const origins = useRows('origins').data;
  return (
    <>
      <PageHead title={t('title')} lead={t('lead')} />
      <Ready query={useRows('actors')}>{(actors) => <Ranked actors={actors} origins={origins ?? none} />}</Ready>
    </>
  );
}

const none: readonly Origin[] = [];

function Ranked({ actors, origins }: { readonly actors: readonly Actor[]; readonly origins: readonly Origin[] }) {
  const sources = useMemo(() => sourcesOf(actors, origins), [actors, origins]);
  return <Table sources={sources} />;
}

/** Actors that give, pass on or deny news, and every outlet and agency; those with most part in it first. */
function sourcesOf(actors: readonly Actor[], origins: readonly Origin[]): readonly Source[] {
  const byName = new Map<string, Actor>();
  for (const a of actors) for (const n of a.names) if (!byName.has(n)) byName.set(n, a);
  const parts = new Map<string, { starts: number; passes: number; denies: number }>();
  const part = (id: string) => parts.get(id) ?? parts.set(id, { starts: 0, passes: 0, denies: 0 }).get(id)!;
  for (const o of origins) {
    part(o.originKey).starts++;
    for (const n of o.relayedBy) {
      const a = byName.get(n);
      if (a) part(a.id).passes++;
    }
    for (const n of o.deniedBy) {
      const a = byName.get(n);
      if (a) part(a.id).denies++;
    }
  }
  return actors
    .filter((a) => a.kind === 'outlet' || a.kind === 'agency' || parts.has(a.id))
    .map((actor) => ({ actor, ...part(actor.id) }))
    .sort((x, y) => y.starts + y.passes + y.denies - (x.starts + x.passes + x.denies) || y.actor.docs - x.actor.docs);
}

function Table({ sources }: { readonly sources: readonly Source[] }) {
  const t = useMessages(messages);
  const s = useMessages(shared);
  const { language } = useLanguage();
  const word = language === 'ar' ? 1 : 0;
  const writable = useDossier(useDossierId()).data?.writable ?? false;
  const [{ grade }, select] = useSelection();
  const { words, setWords, drawn, behind } = useFilterWords();
  const texts = useMemo(() => new Map(sources.map((x) => [x, ready(x.actor.names.join(' '))])), [sources]);
  const shown = useMemo(() => {
    const fits = matcher(drawn);
    return sources.filter((x) => (!grade || (x.actor.standing?.reliability ?? 'none') === grade) && fits(texts.get(x) ?? ''));
  }, [sources, texts, drawn, grade]);
  const [most, setMost] = useState(ROWS);
  const rest = Math.min(ROWS, shown.length - most);
  if (sources.length === 0) return <Empty>{t('none')}</Empty>;
  return (
    <>
      <div className="filters">
        <FilterField label={t('filter')} value={words} onChange={setWords} />
        <Choice
          label={t('grade')}
          value={grade ?? ''}
          options={[['', t('all')], ...grades.map((g) => [g, t(g)] as const), ['none', t('ungraded')]]}
          onChange={(v) => select({ grade: v })}
        />
      </div>
      <p className="muted" role="status">
        {t('shown', { n: shown.length })}
      </p>
      {shown.length === 0 && <Empty>{s('nothing')}</Empty>}
      <Region stale={behind}>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a table that scrolls sideways must be reached by keyboard */}
        <section className="scroll-x" tabIndex={0} aria-label={t('title')}>
          <table className="data">
            <thead>
              <tr>
                <th scope="col">{t('source')}</th>
                <th scope="col">{t('starts')}</th>
                <th scope="col">{t('passes')}</th>
                <th scope="col">{t('denies')}</th>
                <th scope="col">{t('grade')}</th>
                <th scope="col">{t('ownership')}</th>
                <th scope="col">{t('alignment')}</th>
              </tr>
            </thead>
            <tbody>
              {shown.slice(0, most).map(({ actor, starts, passes, denies }) => (
                <tr key={actor.id} className={`is-${actor.review.status}`}>
                  <th scope="row">
                    <ViewLink view="actors" change={{ actor: actor.id }}>
                      <UserText text={nameFor(actor.names, language)} />
                    </ViewLink>
                    <span className="row-meta">
                      <span className="muted">{actorWords[actor.kind][word]}</span>
                      <ReviewMark review={actor.review} quiet />
                    </span>
                  </th>
                  <td className="num">{starts}</td>
                  <td className="num">{passes}</td>
                  <td className="num">{denies}</td>
                  <td>
                    <span className={`grade grade-${actor.standing?.reliability ?? 'none'}`}>
                      {actor.standing?.reliability ? t(actor.standing.reliability) : <span className="muted">{t('ungraded')}</span>}
                    </span>
                    {writable && <GradeDialog actor={actor} />}
                  </td>
                  <td>
                    <UserText text={actor.standing?.ownership ?? ''} />
                  </td>
                  <td>
                    <UserText text={actor.standing?.alignment ?? ''} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      </Region>
      {rest > 0 && (
        <button type="button" className="button" onClick={() => setMost(most + ROWS)}>
          {s('showMore', { n: rest })}
        </button>
      )}
      <p className="muted">{t('note')}</p>
    </>
  );
}
