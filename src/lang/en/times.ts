import { fold, PhraseTrie, tokenize, type Word, wordAttribute } from '../../text/index.ts';
import { opens, type TimeAtom, type TimeMark, type TimeUnit, type TimeWords } from '../words/times.ts';
import { readings } from './readings.ts';

const atoms = new PhraseTrie<TimeAtom>(readings);
const openers = new Set<string>();

function add(phrases: string, atom: TimeAtom): void {
  for (const p of phrases.split(',')) {
    atoms.add(p.trim(), atom);
    if (opens(atom)) openers.add(tokenize(fold(p)).words[0]!.fold);
  }
}

const months = 'january february march april may june july august september october november december'.split(' ');
/** Abbreviations; those that are words as well are weak. */
const shortMonths = ['jan', 'feb', 'mar', 'apr', '', 'jun', 'jul', 'aug', 'sep, sept', 'oct', 'nov', 'dec'];
months.forEach((m, i) => {
  add(m, { k: 'month', month: i + 1, calendar: 'gregorian', ...(m === 'may' || m === 'march' || m === 'august' ? { weak: true } : {}) });
  if (shortMonths[i]) add(shortMonths[i]!, { k: 'month', month: i + 1, calendar: 'gregorian', weak: true, short: true });
});
const hijri = [
  'muharram',
  'safar',
  'rabi al-awwal, rabi i, rabi al awal, rabi ul awwal',
  'rabi al-thani, rabi ii, rabi al-akhir, rabi ul thani',
  'jumada al-awwal, jumada i, jumada al-ula, jumada al-awal',
  'jumada al-thani, jumada ii, jumada al-akhira, jumada al-akhirah',
  'rajab',
  "shaaban, sha'ban, shaban",
  'ramadan, ramadhan',
  'shawwal, shawal',
  "dhu al-qi'dah, dhu al-qadah, dhul qadah, zul qadah, dhu al-qaeda, dhul qaada",
  'dhu al-hijjah, dhul hijjah, zul hijjah, dhu al-hijja, dhul hijja',
];
for (const [i, names] of hijri.entries()) add(names, { k: 'month', month: i + 1, calendar: 'hijri', weak: true });

const weekdays = [
  ['monday, mondays', 'mon'],
  ['tuesday, tuesdays', 'tue, tues'],
  ['wednesday, wednesdays', 'wed'],
  ['thursday, thursdays', 'thu, thurs, thur'],
  ['friday, fridays', 'fri'],
  ['saturday, saturdays', 'sat'],
  ['sunday, sundays', 'sun'],
] as const;
weekdays.forEach(([full, short], i) => {
  add(full.split(',')[0]!, { k: 'weekday', day: i });
  add(full.split(',')[1]!, { k: 'weekday', day: i, weak: true });
  add(short, { k: 'weekday', day: i, weak: true });
});

add('today', { k: 'shift', days: 0 });
add('tonight, tonite', { k: 'shift', days: 0, night: true });
add('yesterday', { k: 'shift', days: -1 });
add('last night', { k: 'shift', days: -1, night: true });
add('the day before yesterday, day before yesterday', { k: 'shift', days: -2 });
add('tomorrow, tomorrows', { k: 'shift', days: 1 });
add('the day after tomorrow, day after tomorrow', { k: 'shift', days: 2 });
add('now, right now, just now, at the moment, currently, immediately, atm', { k: 'now' });
add('as soon as possible, asap', { k: 'now', soon: true });
add('overnight', { k: 'overnight' });
add('the next day, the following day, a day later, one day later, the following morning, the next morning', {
  k: 'context',
  days: 1,
});
add('the same day, that day, that same day, that evening, that night, that morning, that afternoon', { k: 'context', days: 0 });
add('the previous day, a day earlier, one day earlier, the previous evening, the previous night', {
  k: 'context',
  days: -1,
});

function unit(u: TimeUnit, singular: string, plural: string, n = 1): void {
  for (const s of singular.split(',')) add(s, { k: 'unit', unit: u, n, definite: false, plural: n > 1 });
  if (plural) add(plural, { k: 'unit', unit: u, n, definite: false, plural: true });
}
unit('second', 'second, sec', 'seconds, secs');
unit('minute', 'minute, min', 'minutes, mins');
unit('hour', 'hour, hr', 'hours, hrs');
unit('day', 'day', 'days');
unit('week', 'week, wk', 'weeks, wks');
unit('weekend', 'weekend, week end, wkend', 'weekends');
unit('month', 'month', 'months');
unit('quarter', 'quarter, qtr', 'quarters');
unit('year', 'year, yr', 'years, yrs');
unit('decade', 'decade', 'decades');
unit('century', 'century', 'centuries');
add('fortnight, fortnights', { k: 'unit', unit: 'day', n: 14, definite: false, plural: true });

add('last, previous', { k: 'step', step: -1 });
add('past, this past', { k: 'step', step: -1 });
add('this, current, the current', { k: 'step', step: 0, loose: true });
add('next, coming, upcoming, the following, this coming', { k: 'step', step: 1 });

'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
  .split(' ')
  .forEach((w, i) => void add(w, { k: 'number', value: i + 1 }));
'twenty thirty forty fifty sixty seventy eighty ninety'
  .split(' ')
  .forEach((w, i) => void add(w, { k: 'number', value: 20 + 10 * i, tens: true }));
'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'
  .split(' ')
  .forEach((w, i) => void add(w, { k: 'ordinal', value: i + 1 }));
add('thirtieth', { k: 'ordinal', value: 30 });
add('last', { k: 'ordinal', value: -1 });
add('second last, second to last', { k: 'ordinal', value: -2 });
add('a, an', { k: 'number', value: 1, article: true });
add('a couple of, a couple, a pair of, couple of', { k: 'number', value: 2 });
add('a few, few, several', { k: 'few', value: 3 });
add('half a, half an, half', { k: 'half', value: 0.5 });
add('a quarter of', { k: 'half', value: 0.25 });
add('three quarters of', { k: 'half', value: 0.75 });

add('beginning, start, outset', { k: 'part', part: 'start', of: true });
add('early', { k: 'part', part: 'early' });
add('mid', { k: 'part', part: 'middle' });
add('middle', { k: 'part', part: 'middle', of: true });
add('late', { k: 'part', part: 'late' });
add('rest, remainder', { k: 'part', part: 'rest', of: true });
add('end, close', { k: 'part', part: 'end', of: true });

add('dawn', { k: 'daypart', name: 'dawn', from: 0, to: 12 });
add('morning, mornings', { k: 'daypart', name: 'morning', from: 0, to: 12 });
add('midday, noon, lunchtime', { k: 'daypart', name: 'noon', from: 11, to: 16 });
add('afternoon, afternoons', { k: 'daypart', name: 'afternoon', from: 12, to: 20 });
add('evening, evenings', { k: 'daypart', name: 'evening', from: 12, to: 24 });
add('night', { k: 'daypart', name: 'night', from: 18, to: 30 });
add('midnight', { k: 'daypart', name: 'midnight', from: 23, to: 25 });
add('early hours, small hours, wee hours', { k: 'smallhours' });

add('spring', { k: 'season', season: 21 });
add('summer', { k: 'season', season: 22 });
add('autumn, fall', { k: 'season', season: 23 });
add('winter', { k: 'season', season: 24 });

for (const [holiday, names] of [
  ['christmas', 'christmas, christmas day, xmas, x-mas'],
  ['christmas-eve', 'christmas eve, xmas eve'],
  ['new-year', "new year's day, new years day"],
  ['new-year-eve', "new year's eve, new years eve"],
  ['easter', 'easter, easter sunday'],
  ['easter-monday', 'easter monday'],
  ['good-friday', 'good friday'],
  ['palm-sunday', 'palm sunday, branch sunday'],
  ['pentecost', 'pentecost, whitsunday, white sunday'],
  ['ascension', 'ascension day'],
  ['thanksgiving', 'thanksgiving, thanksgiving day'],
  ['black-friday', 'black friday'],
  ['eid-al-fitr', 'eid al-fitr, eid al fitr, eid ul-fitr, id al-fitr'],
  [
    'eid-al-adha',
    'eid al-adha, eid al adha, bakr id, eid ul-adha, id ul-adha, sacrifice feast, feast of the sacrifice, feast of sacrifice',
  ],
  ['ramadan-last-friday', "jamat ul-vida, jumu'atul-wida, jumatul wida"],
  ['rosh-hashanah', 'rosh hashanah, rosh hashana'],
  ['yom-kippur', 'yom kippur'],
  ['sukkot', 'sukkot, feast of tabernacles'],
  ['shemini-atzeret', 'shemini atzeret'],
  ['simchat-torah', 'simchat torah'],
  ['hanukkah', 'hanukkah, chanukah'],
  ['tu-bishvat', 'tu bishvat'],
  ['purim', 'purim'],
  ['shushan-purim', 'shushan purim'],
  ['passover', 'passover, pesach'],
  ['holocaust-day', 'holocaust day, holocaust remembrance day, yom hashoah'],
  ['israel-independence', 'yom haatzmaut, israeli independence day'],
  ['lag-baomer', "lag b'omer, lag baomer"],
  ['shavuot', 'shavuot'],
  ['tisha-bav', "tisha b'av, tisha bav"],
  ['orthodox-easter', 'orthodox easter, orthodox easter sunday, greek easter'],
  ['orthodox-good-friday', 'orthodox good friday'],
  ['orthodox-palm-sunday', 'orthodox palm sunday'],
  ['orthodox-christmas', 'orthodox christmas, orthodox christmas day, coptic christmas'],
  ['lazarus-saturday', 'lazarus saturday'],
  ['clean-monday', 'clean monday'],
  ['corpus-christi', 'corpus christi'],
  ['holy-saturday', 'holy saturday'],
  ['trinity-sunday', 'trinity sunday'],
  ['epiphany', 'feast of epiphany, epiphany day'],
  ['all-saints', "all saints' day, all saints day"],
  ['independence-us', 'independence day of the united states, fourth of july holiday'],
  ['bastille-day', 'bastille day'],
  ['juneteenth', 'juneteenth'],
  ['st-george', "st george's day, st. george's day"],
  ['human-rights-day', 'human rights day'],
  ['refugee-day', 'world refugee day'],
  ['press-freedom-day', 'world press freedom day'],
  ['aids-day', 'world aids day'],
  ['environment-day', 'world environment day'],
  ['april-fools', "april fools' day, april fools day, april fool's day"],
  ['nakba-day', 'nakba day'],
  ['land-day', 'palestinian land day'],
  ['ides-of-march', 'ides of march'],
  ['emancipation-day', 'emancipation day'],
  ['tax-day', 'tax day'],
  [
    'administrative-professionals-day',
    "administrative professionals day, administrative professional's day, administrative professionals' day",
  ],
  ['ems-children-day', 'emsc day'],
  ['daisy-bates-day', 'daisy gatson bates day'],
  ['columbus-day', 'columbus day'],
  ['giving-tuesday', 'giving tuesday'],
  ['us-election-day', 'us election day'],
  ['super-tuesday', 'super tuesday, super tue, super tue.'],
  ['super-tuesday-2008', 'super duper tuesday, tsunami tuesday, mega giga tuesday, giga tuesday'],
  ['koningsdag', "koningsdag, king's day"],
  ['parsi-new-year', 'parsi new year, jamshedi navroz'],
  ['ashura', 'ashura, day of ashura'],
  ['nowruz', 'nowruz, newroz'],
  ['halloween', 'halloween, halloween day'],
  ['boxing-day', 'boxing day'],
  ['bosses-day', "boss's day, boss day, bosses day, boss's"],
  ['vegan-day', 'world vegan day'],
  ['st-patrick', "st patrick's day, saint patrick's day, st paddy's day, saint paddy's day, st. patrick's day"],
  ['guy-fawkes', 'guy fawkes day, guy fawkes night'],
  ['veterans-day', 'veterans day, veteran day, armistice day, remembrance day'],
  ['groundhog-day', 'groundhog day'],
  ['lincoln-birthday', "lincoln's birthday, lincoln birthday, lincolns' birthday, abraham lincoln's birthday"],
  ['loyalty-day', 'law day, lei day, loyalty day'],
  ['laylat-al-qadr', 'laylat al-qadr, night of power, night of measures'],
  ['isra-miraj', "isra and mi'raj, the night journey, ascension to heaven, the prophet's ascension"],
  ['hijri-new-year', 'islamic new year, hijri new year'],
  ['mawlid', 'mawlid, mawlid al-nabawi'],
  ['maundy-thursday', 'maundy thursday, covenant thursday, covenant thu'],
  ['shrove-tuesday', 'shrove tuesday, mardi gras, pancake day'],
  ['ash-wednesday', 'ash wednesday'],
  ['mothering-sunday', 'mothering sunday'],
  ['whit-monday', 'whit monday, pentecost monday, monday of the holy spirit'],
  ['cyber-monday', 'cyber monday'],
  ['grandparents-day', 'national grandparents day, grandparents day'],
  ['summer-bank-holiday', 'summer bank holiday, august bank holiday'],
  ['summer-time-us', 'daylight saving start, daylight saving start day, daylight savings start, daylight savings start day'],
  ['winter-time-us', 'daylight saving end, daylight saving end day, daylight savings end, daylight savings end day'],
  ['mothers-day', "mother's day, mothers day, mother day"],
  ['fathers-day', "father's day, fathers day, father day"],
  ['memorial-day', 'memorial day, decoration day'],
  ['us-labor-day', 'labor day'],
  ['mlk-day', "martin luther king day, martin luther king's day, mlk day, mlk jr. day, civil rights day"],
  ['presidents-day', "president's day, presidents day, presidents' day, president day, washington's birthday"],
  ['valentine', "valentine's day, valentines day, valentine day"],
] as const)
  add(names, { k: 'holiday', holiday });

for (const [mark, words] of [
  ['of', 'of'],
  ['in', 'in'],
  ['on', 'on'],
  ['at', 'at'],
  ['by', 'by'],
  ['the', 'the'],
  ['from', 'from, starting from, starting'],
  ['for', 'for'],
  ['more', 'more, additional, extra, fewer, other'],
  ['closest', 'closest, nearest'],
  ['to', 'to, through, thru'],
  ['until', 'until, untill, till, til, up to'],
  ['between', 'between'],
  ['and', 'and'],
  ['since', 'since'],
  ['before', 'before'],
  ['after', 'after, anytime after, later than'],
  ['during', 'during'],
  ['ago', 'ago'],
  ['hence', 'from now, hence, from today, from right now'],
  ['later', 'later'],
  ['earlier', 'earlier'],
  ['date', 'dated, date'],
  ['corresponding', 'corresponding to, which corresponds to'],
  ['hijri', 'ah, a.h, hijri'],
  ['common-era', 'ad, a.d, ce, c.e'],
  ['before-christ', 'bc, b.c, bce'],
  ['hour', "o'clock, oclock"],
  ['about', 'about, around, circa, approximately'],
  ['same', 'the same, same'],
] as const satisfies readonly (readonly [TimeMark, string])[])
  add(words, { k: 'mark', mark });

/** Zones by the letters in use; those that stand for several zones (IST, AST) are left out. */
const zones =
  'gmt 0 utc 0 wet 0 bst 60 west 60 cet 60 cest 120 eet 120 eest 180 msk 180 edt -240 est -300 cdt -300 cst -360 mdt -360 mst -420 pdt -420 pst -480 jst 540 kst 540'.split(
    ' ',
  );
for (let i = 0; i < zones.length; i += 2) add(zones[i]!, { k: 'zone', minutes: Number(zones[i + 1]) });

const futureWords = new Set(
  "will won't shall 'll due scheduled planned expected set plans planning intends upcoming would-be hopes".split(' '),
);
const futureTo = new Set('to'.split(' '));
const clauseStarts = new Set('that who which but'.split(' '));
const toBefore = new Set(
  'due scheduled planned expected set plans intends is are was were agreed wants hopes ready about prepares preparing vowed'.split(' '),
);
const pastWords = new Set(
  'said says told was were had has have announced reported killed died began took met held arrived went came made called accused condemned launched attacked fired shot wounded injured struck hit vetoed voted issued published posted wrote tweeted confirmed denied added warned claimed stormed clashed opened left fled did'.split(
    ' ',
  ),
);

/** Names of programmes, papers and days of remembrance: "USA Today", "Fox News Sunday", "Bloody Sunday", "Sunday Times". */
const titleBefore = new Set('usa russia news bloody black super good cyber ash'.split(' '));
const titleAfter = new Set('times telegraph express mirror mail herald live'.split(' '));

const functionWords =
  'in on at to of and or but the a an as by for from with after before when while where which who that it he she they we this is was were are had has have will would until since during between against amid over under into about if because than then also not'.split(
    ' ',
  );

/** Words and calendars of English for the times extractor. */
export const times: TimeWords = {
  atoms,
  starts: wordAttribute((word: Word) => openers.has(word.fold) || word.fold === 'the'),
  dayHours: { morning: [0, 12], afternoon: [12, 19], evening: [18, 24], night: [18, 24] },
  localFeasts: new Map(),
  unitSigns: new Map<string, TimeUnit>([
    ['h', 'hour'],
    ['m', 'minute'],
    ['s', 'second'],
    ["'", 'minute'],
    ['"', 'second'],
  ]),
  ownUnits: new Map(),
  yearWords: new Map(),
  endOf: new Map([
    ['eod', 'day'],
    ['eom', 'month'],
    ['eoy', 'year'],
  ] as const),
  zero: new Set(['o', 'oh', 'ou', 'zero']),
  article: 'the',
  numericOrder: 'month-first',
  agoBefore: false,
  isFutureCue: (w, before) => futureWords.has(w) || (futureTo.has(w) && toBefore.has(before)),
  isPastCue: (w, before) => pastWords.has(w) && before !== 'be' && before !== 'being',
  isTitle: (before, _previous, after) => titleBefore.has(before) || titleAfter.has(after),
  isTensed: (w) => futureWords.has(w) || futureTo.has(w) || pastWords.has(w) || clauseStarts.has(w),
  isClauseStart: (w) => clauseStarts.has(w),
  afterYear: new Set(functionWords),
  beforeMonth: new Set('in since until till during'.split(' ')),
  beforeYear: new Set('in since until by from before after during of to between through year early late mid around and'.split(' ')),
};
