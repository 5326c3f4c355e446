/** Third-person forms of a verb as news writes them, and the noun forms made from it. All unvocalised, as written. */
export interface Conjugation {
  /** The past before an object's pronoun, where it is written otherwise: نفا of نفاه. */
  readonly suffixed: string | null;
  readonly past: readonly { readonly form: string; readonly agrees: 'masculine' | 'feminine' | 'plural' }[];
  readonly present: readonly { readonly form: string; readonly agrees: 'masculine' | 'feminine' | 'plural' }[];
}

/** A verb ends weak when its last radical is و or ي: written ى or ا in the past, ي or و or ى in the present. */
const weak = (stem: string): boolean => /[ىايو]$/.test(stem);

/**
 * Third-person past and present from the masculine singulars (`قال`, `يقول`; `نفى`, `ينفي`). A weak last letter falls before ت of the feminine and و of the plural;
 * it stays as ي (or و) before the dual.
 */
export function conjugate(past: string, present: string): Conjugation {
  const p = weak(past) && past.length > 2 && !past.endsWith('ئ') ? past.slice(0, -1) : past;
  const defective = p !== past;
  const q = weak(present) ? present.slice(0, -1) : present;
  const rest = q.slice(1);
  const whole = present.slice(1);
  return {
    suffixed: past.endsWith('ى') ? `${p}ا` : null,
    past: [
      { form: past, agrees: 'masculine' },
      { form: `${p}ت`, agrees: 'feminine' },
      { form: `${p}وا`, agrees: 'plural' },
      // A short dual reads as other words: اقرا is "read!" before it is "the two admitted".
      ...(past.length < 4 && past[1] !== 'ا'
        ? []
        : [{ form: defective ? `${p}${past.endsWith('ا') ? 'و' : 'ي'}ا` : `${past}ا`, agrees: 'plural' as const }]),
      { form: `${p}تا`, agrees: 'plural' },
    ],
    present: [
      { form: present, agrees: 'masculine' },
      { form: `ت${whole}`, agrees: 'feminine' },
      { form: `ي${rest}ون`, agrees: 'plural' },
      { form: `ي${defectiveDual(whole)}ان`, agrees: 'plural' },
      { form: `ت${defectiveDual(whole)}ان`, agrees: 'plural' },
    ],
  };
}

function defectiveDual(stem: string): string {
  return stem.endsWith('ى') ? `${stem.slice(0, -1)}ي` : stem;
}

/**
 * Accusatives of an active participle, the form of an accompanying act ("مضيفا", "adding"). The tanwin's alef may stand apart where a page lost its marks: `قائل ا`.
 */
export function accompanying(
  participle: string,
): readonly { readonly form: string; readonly agrees: 'masculine' | 'feminine' | 'plural' }[] {
  const stem = participle.replace(/ء$/, 'ئ');
  return [
    { form: `${participle}ا`, agrees: 'masculine' },
    { form: `${participle} ا`, agrees: 'masculine' },
    { form: `${participle}ة`, agrees: 'feminine' },
    { form: participle.endsWith('ي') ? `${stem.slice(0, -1)}ين` : `${stem}ين`, agrees: 'plural' },
    { form: `${participle}تين`, agrees: 'plural' },
  ];
}
