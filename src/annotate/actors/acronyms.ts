import { type Entity, rootOf } from './entities.ts';

/**
 * Gives an actor named only by capitals to the one whose full name in the same report has these initials: "the Rapid Support Forces … the RSF". Writers
 * leave out the bracket that defines an acronym more often than not, and a headline uses it before the name is written out. What the lexicon knows by
 * the same capitals gives way: two bodies share them often. States, media and persons keep theirs ("US", "AP").
 */
export function joinAcronyms(all: readonly Entity[]): void {
  const short = all.filter((e) => e.into === null && isShort(e));
  if (short.length === 0) return;
  const full = new Map<string, Entity | null>();
  for (const entity of all) {
    if (entity.kind === 'person' || entity.kind === 'state' || entity.kind === 'anonymous') continue;
    for (const form of entity.forms.list) {
      const letters = initialsOf(form);
      if (letters === '') continue;
      const known = full.get(letters);
      // Two full names with the same initials: neither.
      full.set(letters, known === undefined || (known !== null && rootOf(known) === rootOf(entity)) ? entity : null);
    }
  }
  for (const entity of short) {
    const named = full.get(lettersOf(entity.forms.list[0]!));
    if (named !== undefined && named !== null && rootOf(named) !== entity) entity.into = rootOf(named);
  }
}

const acronym = /^(?:[Tt]he )?([A-Z]{3,6})$/;

function lettersOf(form: string): string {
  if (form.length > 10) return '';
  return acronym.exec(form)?.[1] ?? '';
}

function isShort(entity: Entity): boolean {
  if (entity.kind === 'state' || entity.kind === 'person' || entity.kind === 'outlet' || entity.kind === 'agency') return false;
  const letters = lettersOf(entity.forms.list[0] ?? '');
  return letters !== '' && entity.forms.list.every((f) => lettersOf(f) === letters);
}

/** Initials of the capitalised words of a name of three words or more; empty for what is no such name. */
function initialsOf(form: string): string {
  const first = form.charCodeAt(0);
  if (form.length > 80 || first < 0x41 || first > 0x5a) return '';
  const words = form.split(/[ -]/).filter((w) => /^[A-Z][a-z]/.test(w) && w !== 'The');
  return words.length >= 3 ? words.map((w) => w[0]).join('') : '';
}
