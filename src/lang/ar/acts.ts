import { fold } from '../../text/index.ts';
import type { StanceCue, StancePhrase } from '../words/positions.ts';
import { conjugate } from './conjugation.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' ').map(fold));

/** What can be let through, hindered or guarded: those on the way, the way, what was agreed. */
const onTheWay = 'قافلة قوافل حافلات رتل موكب';
const way = 'عبور مرور خروج إجلاء ممر ممرا';
const agreed = 'اتفاق هدنة صفقة';

/**
 * Acts by which somebody takes a side, one a line: past, present, stance, `:` what the act must be done to. What is done to a convoy, a passage or an agreement says
 * what the doer wants of it; what is done to a town or an enemy is war and no stance on an issue.
 */
const verbs = `
منح يمنح supports : ${way} ضمانات
رافق يرافق supports : ${onTheWay}
واكب يواكب supports : ${onTheWay}
حمى يحمي supports : ${onTheWay} ${agreed}
رعى يرعى supports : ${onTheWay} ${agreed}
يسهل يسهل supports : ${way}
منع يمنع opposes : ${onTheWay} ${way} مساعدات
عطل يعطل opposes : ${onTheWay} ${way} ${agreed}
أوقف يوقف opposes : ${onTheWay}
احتجز يحتجز opposes : ${onTheWay}
قصف يقصف opposes : ${onTheWay}
استهدف يستهدف opposes : ${onTheWay}
هاجم يهاجم opposes : ${onTheWay}
`;

/** "Under the protection of": the thing stands before, its protector behind. */
const guarded = ['برعاية وحماية', 'بحماية ورعاية', 'برعاية', 'بحماية', 'بمرافقة', 'بمواكبة'];

const actsOf = (): StancePhrase[] => {
  const out: StancePhrase[] = [];
  for (const line of verbs.trim().split('\n')) {
    const [head, nouns] = line.split(' : ') as [string, string];
    const [past, present, stance] = head.split(' ') as [string, string, 'supports' | 'opposes'];
    const cue: StanceCue = {
      lemma: past,
      stance,
      negated: null,
      form: 'verb',
      leads: [],
      with: set(nouns),
      withTarget: 'behind',
      act: true,
    };
    const forms = conjugate(past, present);
    // Duals in the past are written like accusatives.
    for (const { form } of [...(past === present ? [] : forms.past), ...forms.present])
      if (!/(?:[^و]ا|ان)$/.test(form)) out.push({ phrase: form, cue });
  }
  const cue: StanceCue = {
    lemma: 'رعاية',
    stance: 'supports',
    negated: null,
    form: 'noun',
    leads: [],
    with: set(`${onTheWay} ${agreed}`),
    withTarget: 'before',
    act: true,
  };
  for (const phrase of guarded) out.push({ phrase, cue });
  return out;
};

/** Acts that tell a stance, in all written forms. */
export const acts: readonly StancePhrase[] = actsOf();
