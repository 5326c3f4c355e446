import { describe, expect, it } from 'vitest';
import { changeRows } from '../../src/dossier/views/change-rows.ts';
import { changesBetween } from '../../src/dossier/views/changes.ts';
import { pileAsOf, publishedBy } from '../../src/run/as-of.ts';
import { buildDossier } from '../../src/run/dossier.ts';
import { pileOf, type Told } from '../told.ts';

const reports: readonly Told[] = [
  ['A', '2020-03-01', 'The column in the valley holds 500 fighters. Russia opposed the deal.'],
  ['B', '2020-03-02', 'About 300 fighters are in the column in the valley.'],
  ['A', '2020-03-03', 'Correction: the column in the valley holds 308 fighters, not 500.'],
  ['C', '2020-03-04', 'Russia supported the deal. Washington passed a message to Tehran through Qatar.'],
];
const pile = pileOf(reports);
const on = (day: string) => buildDossier(pileAsOf(pile, day), { story: 'test' });

describe('as of a day', () => {
  it('holds the reports out by then; a month means its end, an unknown date is always there', () => {
    expect(pileAsOf(pile, '2020-03-02').map((p) => p.report.doc)).toEqual(['0', '1']);
    expect(publishedBy('2020-03-31', '2020-03')).toBe(true);
    expect(publishedBy('2020-04', '2020-03-31')).toBe(false);
    expect(publishedBy('2020-03', '2020-03-02')).toBe(true);
    expect(publishedBy(null, '1990')).toBe(true);
  });
  it('is what a build of those reports alone gives', () => {
    expect(JSON.stringify(on('2020-03-02'))).toBe(JSON.stringify(buildDossier(pile.slice(0, 2), { story: 'test' })));
  });
});

describe('what changed between two dates', () => {
  it('a value came, a point opened', () => {
    const c = changesBetween(on('2020-03-01'), on('2020-03-02'));
    expect(c.reports.added.map((r) => r.doc)).toEqual(['1']);
    expect(c.ledger.map((x) => [x.before?.max, x.values.map((v) => v.low)])).toEqual([[500, [300]]]);
    expect(c.contested.opened.map((p) => p.kind)).toEqual(['figure']);
    expect(c.contested.closed).toEqual([]);
  });
  it('a value is withdrawn, the news with it', () => {
    const c = changesBetween(on('2020-03-02'), on('2020-03-03'));
    expect(c.ledger.flatMap((x) => x.retracted.map((v) => v.low))).toEqual([500]);
    expect(c.statuses.some((h) => h.steps.some((s) => s.status === 'retracted'))).toBe(true);
  });
  it('a stance changed, a channel came', () => {
    const c = changesBetween(on('2020-03-03'), on('2020-03-04'));
    const deal = c.positions.find((p) => p.entries.some((e) => e.stance === 'supports'))!;
    expect(deal.before?.entries.map((e) => e.stance)).toEqual(['opposes']);
    expect(c.channels.added).toHaveLength(1);
    const lines = changeRows(c).rows.map((r) => r[0]);
    expect(lines).toContain('report came');
    expect(lines).toContain('stance came');
    expect(lines).toContain('channel');
  });
  it('nothing changed where nothing came, and what goes away is told', () => {
    const whole = on('2020-03-04');
    expect(changeRows(changesBetween(whole, whole)).rows).toEqual([]);
    const back = changesBetween(whole, on('2020-03-01'));
    expect(back.reports.removed).toHaveLength(3);
    expect(back.contested.closed.length).toBeGreaterThan(0);
  });
});
