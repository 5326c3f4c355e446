import type { ListName, MadeRow } from '../dossier/views/list.ts';
import type { Background } from '../run/index.ts';
import type { Served } from './served.ts';

/** Rows kept of a list; longer ones are begun again. */
const MOST = 50_000;
/** Lists whose records are large, so that making their rows would hold up every other answer. */
const LARGE: readonly ListName[] = ['contested', 'ledger', 'origins', 'statuses', 'positions'];
/** Rows made ahead of each, and at a time: what comes at once is taken over in some milliseconds. */
const AHEAD = 2000;
const PIECE = 250;

/** Rows made of the records of lists, by their places, for one making of each dossier. */
export class KeptRows {
  private readonly dossiers = new Map<string, { readonly made: string; readonly lists: Map<string, Map<number, MadeRow>> }>();

  /** The rows kept of a list, of the dossier whose `dossier-key` is `made`; whoever finds one missing puts it there. */
  of(served: Served, made: string, list: ListName): Map<number, MadeRow> {
    let kept = this.dossiers.get(served.id);
    if (kept?.made !== made) {
      kept = { made, lists: new Map() };
      this.dossiers.set(served.id, kept);
    }
    const known = kept.lists.get(list) ?? new Map<number, MadeRow>();
    kept.lists.set(list, known);
    if (known.size > MOST) known.clear();
    return known;
  }

  /** Has the first rows of the large lists made by the thread beside, before they are asked for. */
  async makeAhead(served: Served, background: Background): Promise<void> {
    for (const list of LARGE)
      for (let offset = 0; offset < AHEAD; offset += PIECE) {
        const { made, positions, rows } = await background.rows(list, offset, PIECE);
        if (made === null || made !== ((await served.store.meta('dossier-key')) ?? '')) return;
        const known = this.of(served, made, list);
        for (const [i, row] of rows.entries()) known.set(positions[i]!, row);
        if (rows.length < PIECE) break;
      }
  }
}
