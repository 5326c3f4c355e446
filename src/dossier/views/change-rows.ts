import type { Evidence, LedgerEntry } from '../../model/index.ts';
import type { DossierChanges } from './changes.ts';
import { partyNames } from './parties.ts';
import { amount, type Cell, type Rows } from './rows.ts';

const range = (e: LedgerEntry): string => (e.min === e.max ? `${e.min ?? '?'}` : `${e.min ?? '?'}–${e.max ?? '?'}`);
const place = (e: Evidence | undefined): readonly [Cell, Cell, Cell] => (e ? [e.doc, e.start, e.end] : [null, null, null]);

/** What changed between two dossiers as a plain table, one line a change, each with the characters that brought it. */
export function changeRows(c: DossierChanges, language: 'en' | 'ar' = 'en'): Rows {
  const rows: (readonly Cell[])[] = [];
  const put = (change: string, what: string, before: string, after: string, e: Evidence | undefined): void => {
    rows.push([change, what, before, after, ...place(e)]);
  };
  for (const r of c.reports.added)
    put('report came', r.title.value ?? r.doc, '', `${r.source.value ?? '?'} ${r.published.value ?? '?'}`, {
      doc: r.doc,
      start: 0,
      end: r.length,
    });
  for (const r of c.reports.removed)
    put('report left', r.title.value ?? r.doc, `${r.source.value ?? '?'} ${r.published.value ?? '?'}`, '', undefined);
  for (const x of c.ledger) {
    const [was, is] = [x.before ? `${range(x.before)} ${x.before.verdict}` : '', `${range(x.after)} ${x.after.verdict}`];
    for (const v of x.values)
      put(x.before ? 'value came' : 'thing counted', `${x.after.thing[language]}: ${amount(v)} (${v.origin.name})`, was, is, v.evidence);
    for (const v of x.retracted)
      put('value retracted', `${x.after.thing[language]}: ${amount(v)} (${v.origin.name})`, was, is, v.retracted ?? v.evidence);
  }
  for (const p of c.contested.opened) put('point opened', p.aboutIn[language] || p.about, '', p.nature, p.sides.at(-1)?.evidence[0]);
  for (const p of c.contested.closed) put('point closed', p.aboutIn[language] || p.about, p.nature, '', p.sides[0]?.evidence[0]);
  for (const { before, after } of c.contested.changed)
    put(
      'point changed',
      after.aboutIn[language] || after.about,
      `${before.nature}, ${before.sides.length} sides, ${before.sides.reduce((n, s) => n + s.evidence.length, 0)} passages`,
      `${after.nature}, ${after.sides.length} sides, ${after.sides.reduce((n, s) => n + s.evidence.length, 0)} passages`,
      after.sides.at(-1)?.evidence.at(-1),
    );
  for (const p of c.positions)
    for (const e of p.entries)
      put(
        p.before ? 'stance came' : 'position opened',
        `${p.after.actorName} – ${p.after.issueNameIn[language]}`,
        p.before?.entries.at(-1)?.stance ?? '',
        e.stance,
        e.evidence,
      );
  for (const h of c.statuses) {
    const step = h.steps.at(-1);
    put(
      'news',
      h.after.says,
      h.before?.standing ?? '',
      `${h.after.standing}${step ? ` (${step.status}: ${step.by.name})` : ''}`,
      step?.evidence ?? h.after.steps.at(-1)?.evidence,
    );
  }
  for (const a of c.agreements.added) put('agreement', partyNames(a, language).join(' – '), '', a.status, a.evidence[0]);
  for (const { before, after } of c.agreements.changed)
    put('agreement changed', partyNames(after, language).join(' – '), before.status, after.status, after.evidence.at(-1));
  for (const x of c.channels.added) put('channel', `${x.from?.name ?? '?'} – ${x.to?.name ?? '?'}`, '', x.status, x.accounts[0]?.evidence);
  for (const { before, after } of c.channels.changed)
    put(
      'channel changed',
      `${after.from?.name ?? '?'} – ${after.to?.name ?? '?'}`,
      before.status,
      after.status,
      after.accounts.at(-1)?.evidence,
    );
  return { columns: ['change', 'what', 'before', 'after', 'doc', 'start', 'end'], rows };
}
