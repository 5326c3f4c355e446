/** Abbreviations after which a full stop ends no sentence. Folded, without the stop. Single letters are initials anyway. */
export const abbreviations: ReadonlySet<string> = new Set(
  'mr mrs ms dr prof gen lt col maj capt sgt cpl brig adm cmdr rev hon sen rep gov pres st jr sr vs no nos vol fig approx dept est inc corp ltd co jan feb mar apr jun jul aug sept sep oct nov dec mt ft u.s u.n e.g i.e'.split(
    ' ',
  ),
);
