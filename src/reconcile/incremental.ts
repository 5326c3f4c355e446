import type { Claim, Judgement, PileItem, Reconciliation } from '../model/index.ts';
import { CROWD, type Features, featuresOf, leastShared, linked } from './blocks.ts';
import { reconcileBlock } from './index.ts';
import { mergeBlocks } from './merge.ts';
import { type LanguageOf, openReport } from './open.ts';

interface Entry {
  readonly item: PileItem;
  readonly claims: readonly Claim[];
  readonly features: Features;
}

interface Block {
  /** Keys of its reports, sorted. */
  readonly docs: readonly string[];
  result: Reconciliation | null;
}

/** What a change of the pile made of its blocks. */
export interface BlockChanges {
  /** Blocks that are new or have other reports, reconciled, in order of their first reports. */
  readonly changed: readonly { readonly docs: readonly string[]; readonly result: Reconciliation }[];
  /** Number of reports opened again for it. */
  readonly opened: number;
  /** Blocks in all. */
  readonly blocks: number;
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * A pile that grows: holds an inverted index of its reports' features and the reconciliation of each block, and does again only the blocks that a change touches. Its
 * whole is, byte for byte, what `reconcile` makes of the same reports at once. All blocks are looked at again where the size of the pile passes a power of two times
 * `CROWD`, since two reports must then share more (`leastShared`); blocks that stay as they were keep their reconciliation even then.
 */
export class IncrementalPile {
  private readonly entries = new Map<string, Entry>();
  private readonly holders = { named: new Map<number, Set<string>>(), words: new Map<number, Set<string>>() };
  private readonly bands = new Map<number, Set<string>>();
  private readonly blockOf = new Map<string, Block>();
  private readonly blocks = new Set<Block>();
  /** Reports whose block must be looked at again. */
  private readonly dirty = new Set<string>();
  /** What the blocks were parted with; `null` before the first time. */
  private parted: { readonly least: string; readonly many: boolean } | null = null;
  private readonly standing: readonly Judgement[];
  private readonly languageOf: LanguageOf;

  /** `judgements` are those that stand. */
  constructor(judgements: readonly Judgement[], languageOf: LanguageOf) {
    this.standing = judgements;
    this.languageOf = languageOf;
  }

  get size(): number {
    return this.entries.size;
  }

  /** Adds a report, in place of an earlier one with its key. */
  put(item: PileItem, claims: readonly Claim[]): void {
    const { doc } = item.report;
    this.remove(doc);
    const features = featuresOf(openReport(item, claims, this.languageOf));
    this.entries.set(doc, { item, claims, features });
    const least = leastShared(this.entries.size);
    for (const kind of ['named', 'words'] as const) {
      const shared = new Map<string, number>();
      for (const h of features[kind]) {
        const set = this.holdersOf(kind, h);
        if (set.size < CROWD) for (const d of set) shared.set(d, (shared.get(d) ?? 0) + 1);
        // With this report the feature is a crowd's, and links its holders no more.
        else if (set.size === CROWD) this.touchPairs(set);
        set.add(doc);
      }
      for (const [d, n] of shared) if (n >= least[kind]) this.dirty.add(d);
    }
    for (const b of features.bands) {
      const set = this.bands.get(b) ?? this.bands.set(b, new Set()).get(b)!;
      for (const d of set) this.dirty.add(d);
      set.add(doc);
    }
    this.dirty.add(doc);
  }

  /** Touches reports of a set that share a block with another of it: the link between them may go. */
  private touchPairs(set: ReadonlySet<string>): void {
    const first = new Map<Block, string>();
    for (const d of set) {
      const block = this.blockOf.get(d);
      if (block === undefined) continue;
      const other = first.get(block);
      if (other === undefined) first.set(block, d);
      else this.dirty.add(d);
    }
  }

  /** Takes a report out; nothing when it is not there. */
  remove(doc: string): void {
    const entry = this.entries.get(doc);
    if (!entry) return;
    for (const kind of ['named', 'words'] as const)
      for (const h of entry.features[kind]) {
        const set = this.holdersOf(kind, h);
        set.delete(doc);
        // It may link its holders again.
        if (set.size === CROWD) for (const d of set) this.dirty.add(d);
      }
    for (const b of entry.features.bands) this.bands.get(b)?.delete(doc);
    const block = this.blockOf.get(doc);
    if (block) {
      for (const d of block.docs) this.dirty.add(d);
      this.drop(block);
    }
    this.entries.delete(doc);
    this.dirty.delete(doc);
  }

  /** Parts the touched reports again and reconciles the blocks that changed. */
  update(): BlockChanges {
    const size = this.entries.size;
    const least = leastShared(size);
    const whole = size <= CROWD;
    const key = whole ? 'one' : `${least.named} ${least.words}`;
    if (this.parted === null || this.parted.least !== key) for (const doc of this.entries.keys()) this.dirty.add(doc);
    this.repart(least, whole);
    const many = this.blocks.size > 1;
    if (this.parted !== null && this.parted.many !== many) for (const b of this.blocks) b.result = null;
    this.parted = { least: key, many };
    let opened = 0;
    const changed: { docs: readonly string[]; result: Reconciliation }[] = [];
    for (const b of this.blocks) {
      if (b.result !== null) continue;
      const reports = b.docs.map((d) => {
        const e = this.entries.get(d)!;
        return openReport(e.item, e.claims, this.languageOf);
      });
      opened += reports.length;
      b.result = reconcileBlock(reports, this.standing, this.languageOf, many);
      changed.push({ docs: b.docs, result: b.result });
    }
    changed.sort((a, b) => order(a.docs[0]!, b.docs[0]!));
    return { changed, opened, blocks: this.blocks.size };
  }

  /** The reconciliation of the whole pile. */
  whole(): Reconciliation {
    this.update();
    if (this.blocks.size === 0) return reconcileBlock([], this.standing, this.languageOf, false);
    return mergeBlocks([...this.blocks].sort((a, b) => order(a.docs[0]!, b.docs[0]!)).map((b) => b.result!));
  }

  private holdersOf(kind: 'named' | 'words', feature: number): Set<string> {
    const map = this.holders[kind];
    const known = map.get(feature);
    if (known) return known;
    const made = new Set<string>();
    map.set(feature, made);
    return made;
  }

  private drop(block: Block): void {
    this.blocks.delete(block);
    for (const d of block.docs) if (this.blockOf.get(d) === block) this.blockOf.delete(d);
  }

  private repart(least: ReturnType<typeof leastShared>, whole: boolean): void {
    if (this.dirty.size === 0) return;
    // Whoever is in a block with a touched report is touched: the block may fall apart.
    for (const d of [...this.dirty]) for (const o of this.blockOf.get(d)?.docs ?? []) if (this.entries.has(o)) this.dirty.add(o);
    const docs = [...this.dirty].sort(order);
    this.dirty.clear();
    const frequency = (kind: 'named' | 'words', h: number): number => this.holders[kind].get(h)?.size ?? 0;
    const groups = whole
      ? [docs.map((_, i) => i)]
      : linked(
          docs.map((d) => this.entries.get(d)!.features),
          frequency,
          least,
        );
    for (const group of groups) {
      const members = group.map((i) => docs[i]!);
      const known = this.blockOf.get(members[0]!);
      if (known && known.docs.length === members.length && members.every((d) => this.blockOf.get(d) === known)) continue;
      for (const d of members) {
        const old = this.blockOf.get(d);
        if (old) this.drop(old);
      }
      const block: Block = { docs: members, result: null };
      this.blocks.add(block);
      for (const d of members) this.blockOf.set(d, block);
    }
  }
}
