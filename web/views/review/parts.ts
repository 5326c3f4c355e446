import { partyNames } from '../../../src/dossier/views/parties.ts';
import { nameFor } from '../../../src/model/index.ts';
import type { ListName, RowOf } from '../../api/index.ts';
import type { UiLanguage } from '../../i18n/index.ts';

/** Lists that can be reviewed, in the order one would. */
export const reviewed = [
  'contested',
  'ledger',
  'positions',
  'claims',
  'actors',
  'places',
  'origins',
  'statuses',
  'agreements',
  'channels',
  'timeline',
  'copies',
] as const satisfies readonly ListName[];
/** A list that can be reviewed. */
export type Reviewed = (typeof reviewed)[number];

/** Parts whose titles are words of the program, not of a report. */
export const ofTemplates: ReadonlySet<Reviewed> = new Set<Reviewed>(['contested', 'ledger']);

/** What a row is about, in a few words; `nameOf` gives names in the language of the interface. */
export function titleOf(part: Reviewed, row: RowOf<Reviewed>, language: UiLanguage, nameOf: (written: string) => string): string {
  const r = row as unknown as Readonly<Record<string, unknown>>;
  const both = (v: unknown): string => (v as Readonly<Record<UiLanguage, string>>)[language];
  switch (part) {
    case 'contested':
      return both(r.about);
    case 'ledger':
      return both(r.thing);
    case 'positions':
      return `${nameOf(r.actorName as string)} · ${both(r.issueName)}`;
    case 'claims':
      return r.text as string;
    case 'actors':
    case 'places':
      return nameFor([r.name as string, ...(r.names as readonly string[])], language);
    case 'timeline':
      return r.what as string;
    case 'agreements':
      return partyNames({ parties: r.parties as readonly string[] }, language).join(language === 'ar' ? '، ' : ', ');
    case 'copies':
      return (r.docs as readonly string[]).join(' · ');
    case 'origins':
      return r.claim as string;
    case 'statuses':
      return r.says as string;
    case 'channels':
      return [r.from && both(r.from), ...(r.through as readonly string[]), r.to && both(r.to)]
        .filter((x) => typeof x === 'string')
        .map(nameOf)
        .join(' · ');
  }
}
