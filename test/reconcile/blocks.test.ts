import { describe, expect, it } from 'vitest';
import { generated } from '../../bench/pile.ts';
import { buildClaims } from '../../src/claims/build.ts';
import { languageOf } from '../../src/lang/index.ts';
import type { Claim, PileItem } from '../../src/model/index.ts';
import { blocksOf, CROWD, type Features, featuresOf, leastShared } from '../../src/reconcile/blocks.ts';
import { IncrementalPile } from '../../src/reconcile/incremental.ts';
import { openReport, reconcile } from '../../src/reconcile/index.ts';
import { pileOf } from '../told.ts';

const claimsOf = (item: PileItem): readonly Claim[] => buildClaims(item, languageOf(item.report.language)!.abbreviations);
const scratch = (items: readonly PileItem[]): string =>
  JSON.stringify(reconcile(items, new Map(items.map((i) => [i.report.doc, claimsOf(i)])), [], languageOf));
const features = (item: PileItem): Features => featuresOf(openReport(item, [], languageOf));

/** Reports of stories in turn: 0, 1, 2 …, 0, 1, 2 … */
const stories = (count: number, each: number): readonly PileItem[] =>
  Array.from({ length: count * each }, (_, i) => generated(i % count, Math.floor(i / count)));

describe('blocks', () => {
  it('a small pile is one block, whatever it holds; an empty one none', () => {
    expect(blocksOf([])).toEqual([]);
    const small = stories(8, 4).map(features);
    expect(blocksOf(small)).toEqual([small.map((_, i) => i)]);
  });
  it('where no word of the trade is a crowd’s yet, stories hang together; in a larger pile they part, in both languages', () => {
    expect(blocksOf(stories(12, 8).map(features)).length).toBeLessThan(12);
    const items = stories(12, 24);
    expect(items.length).toBeGreaterThan(4 * CROWD);
    const blocks = blocksOf(items.map(features));
    expect(blocks).toHaveLength(12);
    for (const b of blocks) expect(new Set(b.map((i) => items[i]!.report.doc.split('/')[0])).size).toBe(1);
  });
  it('copies stay together, however many there are', () => {
    const text = generated(3, 0).report.text;
    const copies = pileOf(
      Array.from({ length: CROWD + 20 }, (_, i) => [`site ${i}`, '2020-01-01', `${text} Special to site ${i}.`, 'en'] as const),
    );
    expect(blocksOf(copies.map(features))).toHaveLength(1);
  });
  it('asks for more in common the larger the pile, in steps', () => {
    expect(leastShared(CROWD * 2)).toEqual({ named: 2, words: 4 });
    expect(leastShared(CROWD * 2 + 1)).toEqual({ named: 2, words: 4 });
    expect(leastShared(CROWD * 4 + 1)).toEqual({ named: 2, words: 5 });
    expect(leastShared(10_000)).toEqual({ named: 4, words: 7 });
  });
  it('actors and places of several stories are one by their key; keys stay unique', () => {
    const items = stories(8, 24);
    const whole = reconcile(items, new Map(items.map((i) => [i.report.doc, claimsOf(i)])), [], languageOf);
    for (const list of [
      whole.actors.map((a) => a.key),
      whole.places.map((p) => p.key),
      whole.ledger.map((e) => e.id),
      whole.positions.map((p) => `${p.actor}|${p.issue}`),
    ])
      expect(new Set(list).size).toBe(list.length);
    for (const a of whole.actors) expect(a.docs).toEqual([...new Set(a.mentions.map((m) => m.doc))].sort());
  });
});

describe('a pile that grows', () => {
  it('is at every step what a build from scratch gives, whatever is added, replaced or taken out', () => {
    const items = [...stories(10, 9)];
    let seed = 11;
    const roll = (n: number): number => (seed = (seed * 48271) % 2147483647) % n;
    items.sort(
      (a, b) =>
        ((a.report.doc.length * 31 + a.report.doc.charCodeAt(8)) % 7) - ((b.report.doc.length * 31 + b.report.doc.charCodeAt(8)) % 7),
    );
    const pile = new IncrementalPile([], languageOf);
    const held = new Map<string, PileItem>();
    for (const [i, item] of items.entries()) {
      pile.put(item, claimsOf(item));
      held.set(item.report.doc, item);
      if (i % 11 === 5) {
        const gone = [...held.keys()][roll(held.size)]!;
        pile.remove(gone);
        held.delete(gone);
      }
      if (i % 13 === 7) {
        const doc = [...held.keys()][roll(held.size)]!;
        const other = generated(20 + (i % 3), i);
        const replaced = { report: { ...other.report, doc }, analysis: { ...other.analysis, doc } };
        pile.put(replaced, claimsOf(replaced));
        held.set(doc, replaced);
      }
      if (i % 17 === 3 || i === items.length - 1) expect(JSON.stringify(pile.whole())).toBe(scratch([...held.values()]));
    }
    expect(pile.size).toBe(held.size);
  });
  it('a new report opens the reports of its own story only', () => {
    const pile = new IncrementalPile([], languageOf);
    for (const item of stories(12, 24)) pile.put(item, claimsOf(item));
    pile.update();
    const item = generated(5, 30);
    pile.put(item, claimsOf(item));
    const { changed, opened } = pile.update();
    expect(changed).toHaveLength(1);
    expect(opened).toBe(25);
    expect(changed[0]!.docs.every((d) => d.startsWith('s00005/'))).toBe(true);
    expect(pile.update()).toMatchObject({ changed: [], opened: 0 });
  });
  it('nothing in it is nothing', () => {
    const pile = new IncrementalPile([], languageOf);
    expect(JSON.stringify(pile.whole())).toBe(scratch([]));
    const item = generated(1, 1);
    pile.put(item, claimsOf(item));
    pile.remove(item.report.doc);
    expect(JSON.stringify(pile.whole())).toBe(scratch([]));
  });
});
