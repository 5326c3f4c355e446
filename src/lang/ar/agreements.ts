import { fold } from '../../text/index.ts';
import type { AgreementWords } from '../words/agreements.ts';

const set = (words: string): ReadonlySet<string> => new Set(fold(words).split(' '));
const pairs = (words: readonly string[]): ReadonlySet<string> => new Set(words.map((w) => fold(w)));

/** Arabic words of agreements. Nouns stand without article and conjunction, which readings take off. */
export const agreements: AgreementWords = {
  lines: new Set(),
  linePairs: pairs(['خط ساخن', 'خطا ساخنا', 'قناة اتصال', 'قنوات اتصال', 'قناة تواصل', 'قنوات تواصل', 'آلية تنسيق']),
  missionPairs: pairs([
    'بعثة مراقبين',
    'بعثة مراقبي',
    'بعثة مراقبة',
    'بعثة حفظ',
    'قوات حفظ',
    'قوة حفظ',
    'فريق مراقبين',
    'فريق مراقبي',
    'وفد مراقبين',
    'بعثة مراقبون',
  ]),
  plans: set('خطة خطته خطتها مبادرة مبادرته مبادرتها'),
  truces: set('هدنة هدن'),
  committing: set('التزام التزامات التزامه التزامها تعهد تعهدات'),
  backed: set('مدعومة مدعوم'),
  backers: set('من قبل'),
  waging: set('شن شنت شنه شنها شنهما شنتها شنته شنوه شنوها نفذه نفذها نفذته نفذتها'),
  wagingPairs: new Set(),
};
