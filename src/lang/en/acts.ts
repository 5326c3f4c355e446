import type { StanceCue, StancePhrase } from '../words/positions.ts';

const onTheWay = 'convoy convoys buses motorcade';
const way = 'passage evacuation';
const agreed = 'truce ceasefire deal agreement';

/** Acts by which somebody takes a side, one a line: forms parted by `|`, stance, `:` what the act must be done to. What is done to a town or an enemy is no stance. */
const verbs = `
escorted|escorting|escorts supports : ${onTheWay}
protected|protects|protecting supports : ${onTheWay} ${agreed}
guarded|guards|guarding supports : ${onTheWay}
facilitated|facilitates|facilitating supports : ${way}
granted|guaranteed|granting supports : passage
halted|halts|halting|stopped|stops opposes : ${onTheWay}
intercepted|intercepts opposes : ${onTheWay}
prevented|prevents|preventing|hindered|impeded|barred opposes : ${onTheWay} ${way}
bombed|struck|attacked|targeted|shelled opposes : ${onTheWay}
`;

/** Acts that tell a stance, in all written forms. */
export const acts: readonly StancePhrase[] = verbs
  .trim()
  .split('\n')
  .flatMap((line) => {
    const [, forms, stance, nouns] = /^(\S+) (\S+) : (.+)$/.exec(line) as unknown as [string, string, 'supports' | 'opposes', string];
    const lemma = forms.split('|')[0]!;
    const cue: StanceCue = {
      lemma,
      stance,
      negated: null,
      form: 'verb',
      leads: [],
      with: new Set(nouns.split(' ')),
      withTarget: 'behind',
      act: true,
    };
    return forms.split('|').map((phrase) => ({ phrase, cue }));
  });
