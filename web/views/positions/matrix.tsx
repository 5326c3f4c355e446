import { useMemo } from 'react';
import { verdictWords } from '../../../src/dossier/views/words.ts';
import type { RowOf } from '../../api/index.ts';
import { ReviewMark } from '../../components/badges.tsx';
import { ViewLink } from '../../components/link.tsx';
import { useNames } from '../../components/names.tsx';
import { Scroll } from '../../components/scroll.tsx';
import { UserText } from '../../components/text.tsx';
import { useLanguage, useMessages } from '../../i18n/index.ts';
import { messages } from './messages.ts';
import { StanceChip } from './stance.tsx';

type Row = RowOf<'positions'>;

/** Actors and issues drawn: a table of thousands is read by nobody; the filter brings up the rest. */
const MOST = { actors: 50, issues: 20 };

/** Actors down, issues across, the most spoken of first. */
export function Matrix({ rows, open }: { readonly rows: readonly Row[]; readonly open: string | null }) {
  const t = useMessages(messages);
  const { language } = useLanguage();
  const nameOf = useNames();
  const { actors, issues, cells, hidden } = useMemo(() => matrixOf(rows), [rows]);
  return (
    <div>
      {hidden > 0 && <p className="muted">{t('hidden', { n: hidden })}</p>}
      <Scroll label={t('matrix')}>
        <table className="data matrix">
          <caption className="unseen">{t('matrix')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('actor')}</th>
              {issues.map((i) => (
                <th scope="col" key={i.issue}>
                  <UserText text={i.issueName[language]} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {actors.map((a) => (
              <tr key={a.actor}>
                <th scope="row">
                  <UserText text={nameOf(a.actor, a.actorName)} />
                </th>
                {issues.map((i) => {
                  const row = cells.get(`${a.actor}\n${i.issue}`);
                  return <td key={i.issue}>{row && <CellLink row={row} open={open} />}</td>;
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
    </div>
  );
}

function CellLink({ row, open }: { readonly row: Row; readonly open: string | null }) {
  const { language } = useLanguage();
  // The same stance said the same way again is shown once.
  const steps = row.entries.filter((e, i) => i === 0 || e.stance !== row.entries[i - 1]!.stance || e.by !== row.entries[i - 1]!.by);
  const verdict = row.verdict === 'change' || row.verdict === 'contradiction' ? row.verdict : null;
  return (
    <ViewLink
      change={{ cell: row.id }}
      className={`cell is-${row.review.status}`}
      {...(open === row.id ? { 'aria-current': 'true' as const } : {})}
    >
      <span className="cell-stances">
        {steps.slice(0, 4).map((e) => (
          <StanceChip key={`${e.at.doc}${e.at.start}${e.stance}${e.by}`} stance={e.stance} by={e.by} />
        ))}
        {steps.length > 4 && <span className="muted num">+{steps.length - 4}</span>}
      </span>
      {verdict && (
        <span className={`badge ${verdict === 'contradiction' ? 'nature-conflict' : 'nature-update'}`}>
          {verdictWords[verdict]?.[language === 'ar' ? 1 : 0]}
        </span>
      )}
      {row.review.status !== 'unreviewed' && <ReviewMark review={row.review} />}
    </ViewLink>
  );
}

function matrixOf(rows: readonly Row[]) {
  const actors = new Map<string, { readonly row: Row; n: number }>();
  const issues = new Map<string, { readonly row: Row; n: number }>();
  const cells = new Map<string, Row>();
  for (const r of rows) {
    for (const [map, key] of [
      [actors, r.actor],
      [issues, r.issue],
    ] as const) {
      const known = map.get(key);
      if (known) known.n += r.entries.length;
      else map.set(key, { row: r, n: r.entries.length });
    }
    cells.set(`${r.actor}\n${r.issue}`, r);
  }
  const sorted = (map: typeof actors): readonly Row[] => [...map.values()].sort((a, b) => b.n - a.n).map((x) => x.row);
  // Issues first: an actor is drawn when it has a place in one of the columns.
  const across = sorted(issues).slice(0, MOST.issues);
  const shown = new Set(across.map((r) => r.issue));
  const present = new Set(rows.filter((r) => shown.has(r.issue)).map((r) => r.actor));
  const down = sorted(actors)
    .filter((r) => present.has(r.actor))
    .slice(0, MOST.actors);
  const drawn = new Set(down.map((r) => r.actor));
  return { actors: down, issues: across, cells, hidden: rows.filter((r) => !shown.has(r.issue) || !drawn.has(r.actor)).length };
}
