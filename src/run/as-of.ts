import type { Dossier, PileItem } from '../model/index.ts';
import type { Store } from '../store/store.ts';
import { dossierOf } from './pipeline.ts';

/** Whether a report was out at the end of a day, month or year (EDTF). One whose date is known less closely counts from its first day; one without a date always. */
export function publishedBy(published: string | null, day: string): boolean {
  return published === null || published.replace(/^[./~?%]+/, '').slice(0, day.length) <= day;
}

/** The reports of a pile that were out at the end of a day. */
export function pileAsOf(pile: readonly PileItem[], day: string): readonly PileItem[] {
  return pile.filter(({ report }) => publishedBy(report.published.value, day));
}

/** The dossiers of a store as they stood at the end of each of the days: made again of the reports out by then, under the judgements of today. */
export async function dossiersAsOf(store: Store, days: readonly string[]): Promise<readonly Dossier[]> {
  const pile: PileItem[] = [];
  for await (const item of store.pile()) pile.push(item);
  const [story, notes, judgements] = [(await store.meta('story')) ?? 'story', await store.diagnostics(), await store.judgements()];
  const made: Dossier[] = [];
  for (const day of days) made.push(await dossierOf(pileAsOf(pile, day), story, notes, judgements));
  return made;
}
