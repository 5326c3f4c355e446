import type { FigureRole } from '../../model/index.ts';
import { PhraseTrie, type Word, wordAttribute } from '../../text/index.ts';
import type { HeadNoun, Measure, NounReading } from '../words/figures.ts';
import { readings } from './readings.ts';

const nouns = new Map<string, HeadNoun>();

/** Regular plural of an English noun. */
function plural(noun: string): string {
  if (/(s|x|z|ch|sh)$/.test(noun)) return `${noun}es`;
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  return `${noun}s`;
}

/** Nouns of a class; `man/men` gives an irregular plural, `dead=` a word that is plural by itself. */
function put(cls: string, role: FigureRole | null, list: string): void {
  for (const item of list.trim().split(/\s+/)) {
    const [one, many] = item.split('/');
    const rest = { class: cls, ...(role && { role }) };
    if (one!.endsWith('=')) nouns.set(one!.slice(0, -1), { ...rest, number: 'many' });
    else {
      nouns.set(one!, { ...rest, number: 'one' });
      nouns.set(many ?? plural(one!), { ...rest, number: 'many' });
    }
  }
}

put('person', 'killed', 'dead= death fatality martyr');
put('person', 'wounded', 'wounded= injured= injury');
put('person', 'missing', 'missing=');
put('person', 'detained', 'detainee prisoner inmate arrest');
put('person', 'abducted', 'hostage captive');
put('person', 'displaced', 'refugee evacuee displaced=');
put('person', 'homeless', 'homeless=');
put('person', null, 'casualty victim');
put('body', null, 'body corpse');
put('child', null, 'child/children infant baby boy girl minor kid toddler teenager');
put('woman', null, 'woman/women mother widow');
put('man', null, 'man/men');
put('civilian', null, 'civilian noncombatant');
put('family', null, 'family household');
put('soldier', null, 'soldier troop serviceman/servicemen officer policeman/policemen paratrooper marine conscript guard peacekeeper');
put(
  'fighter',
  null,
  'fighter militant gunman/gunmen rebel insurgent jihadist extremist terrorist militiaman/militiamen combatant bomber attacker sniper mercenary',
);
put(
  'person',
  null,
  `person/people personnel= resident inhabitant citizen villager student teacher pupil worker employee farmer fisherman/fishermen doctor nurse medic paramedic
  journalist reporter activist protester protestor demonstrator migrant pilgrim passenger commuter survivor member minister lawmaker senator deputy leader official diplomat expert
  adviser advisor observer monitor inspector voter candidate player fan supporter suspect defendant witness patient visitor tourist traveller traveler adult volunteer staff=
  other relative friend engineer lawyer judge driver pilot sailor crew= parliamentarian mp councillor governor ambassador foreigner national american briton syrian iraqi iranian
  palestinian israeli afghan turk russian egyptian lebanese= chinese= african european yazidi kurd muslim christian jew name employee contractor`,
);
put('vehicle', null, 'vehicle car truck lorry ambulance convoy motorcycle motorbike train pickup tanker taxi');
put('bus', null, 'bus coach');
put('tank', null, 'tank');
put('ship', null, 'ship boat vessel warship submarine dinghy ferry');
put('aircraft', null, 'aircraft= plane jet helicopter drone warplane airliner');
put('missile', null, 'missile rocket shell mortar');
put('weapon', null, 'bomb weapon gun rifle mine grenade bullet warhead explosive');
put('strike', null, 'strike airstrike attack raid explosion blast bombing clash sortie operation shooting assault');
put('quake', null, 'earthquake quake aftershock tremor');
put('house', null, 'house home apartment tent dwelling flat');
put('building', null, 'building school hospital mosque church shop store factory embassy clinic camp centre center university warehouse');
put('position', null, 'checkpoint position site base outpost target tunnel bridge crossing');
put('village', null, 'village town hamlet');
put('place', null, 'city district province region neighborhood neighbourhood area island county settlement');
put('state', null, 'country state nation government');
put(
  'group',
  null,
  'group faction party company organization organisation agency unit team battalion brigade tribe clan delegation committee bank firm',
);
put('goods', null, 'blanket ration shipment parcel vaccine dose');
put(
  'thing',
  null,
  `time vote seat case incident point resolution meeting round step reason condition issue talk agreement deal project file question option article tweet
  photograph picture picture document charge count share job page goal match/matches game award school claim statement account report violation abuse
  toll word copy ticket book film song album item product patent degree`,
);

/** Counted nouns. */
export const noun = wordAttribute((word: Word): NounReading | null => {
  const n = nouns.get(word.fold);
  return n ? { noun: n, at: 0, joined: false, preposition: false, article: false, tail: 0 } : null;
});

/** Nouns of measure and money. */
export const measures = new PhraseTrie<Measure>(readings);

function measure(unit: Measure['unit'], code: string, list: string): void {
  for (const phrase of list.split('|')) {
    const value = { unit, code };
    measures.add(phrase, value);
    if (!phrase.includes(' ') && phrase.length > 2 && !nouns.has(phrase))
      nouns.set(phrase, { class: unit, number: 'many', measure: value });
  }
}
measure('distance', 'km', 'km|kms|kilometer|kilometers|kilometre|kilometres');
measure('distance', 'm', 'm|meter|meters|metre|metres');
measure('distance', 'cm', 'cm|centimeter|centimeters|centimetre|centimetres');
measure('distance', 'mm', 'mm|millimeters|millimetres');
measure('distance', 'mi', 'mile|miles|mi');
measure('distance', 'ft', 'foot|feet|ft');
measure('distance', 'in', 'inch|inches');
measure('distance', 'yd', 'yard|yards');
measure('distance', 'nmi', 'nautical mile|nautical miles');
measure('area', 'km2', 'square kilometers|square kilometres|square kilometer|square kilometre|sq km|km2|km²');
measure('area', 'mi2', 'square miles|square mile|sq mi');
measure('area', 'm2', 'square meters|square metres|square meter|square metre|sq m');
measure('area', 'ft2', 'square feet|square foot|sq ft');
measure('area', 'ha', 'hectares|hectare');
measure('area', 'acre', 'acres|acre');
measure('speed', 'km/h', 'km/h|kph|kmh|kilometers per hour|kilometres per hour|kilometers an hour|kilometres an hour');
measure('speed', 'mph', 'mph|miles per hour|miles an hour');
measure('duration', 'second', 'second|seconds');
measure('duration', 'minute', 'minute|minutes|min|mins');
measure('duration', 'hour', 'hour|hours|hrs');
measure('duration', 'day', 'day|days');
measure('duration', 'night', 'night|nights');
measure('duration', 'week', 'week|weeks');
measure('duration', 'month', 'month|months');
measure('duration', 'year', 'year|years');
measure('duration', 'decade', 'decade|decades');
measure('duration', 'century', 'century|centuries');
measure('weight', 't', 'ton|tons|tonne|tonnes|metric tons');
measure('weight', 'kg', 'kg|kgs|kilo|kilos|kilogram|kilograms|kilogramme|kilogrammes');
measure('weight', 'g', 'gram|grams|gramme|grammes');
measure('weight', 'lb', 'pound of|pounds of|lb|lbs');
measure('weight', 'oz', 'ounce|ounces');
measure('other', 'l', 'litre|litres|liter|liters');
measure('other', 'gal', 'gallon|gallons');
measure('other', 'bbl', 'barrel|barrels');
measure('other', 'MW', 'megawatts|mw|megawatt');
measure('degree', 'C', 'degrees celsius|degree celsius|°c|degrees centigrade');
measure('degree', 'F', 'degrees fahrenheit|°f');
measure('degree', '', 'degrees|degree');
measure('money', 'USD', 'dollar|dollars|us dollars|u.s. dollars|usd');
measure('money', 'CAD', 'canadian dollars');
measure('money', 'AUD', 'australian dollars');
measure('money', '', 'cent|cents');
measure('money', 'EUR', 'euro|euros|eur');
measure('money', 'GBP', 'pound|pounds|pounds sterling|gbp|sterling');
measure('money', 'SYP', 'syrian pounds|syrian pound');
measure('money', 'EGP', 'egyptian pounds|egyptian pound');
measure('money', 'LBP', 'lebanese pounds|lebanese lira');
measure('money', 'JPY', 'yen');
measure('money', 'CNY', 'yuan|renminbi');
measure('money', 'RUB', 'rubles|roubles|ruble|rouble');
measure('money', 'TRY', 'turkish lira|lira|liras');
measure('money', 'ILS', 'shekels|shekel');
measure('money', '', 'dinars|dinar|riyals|riyal|rials|rial|dirhams|dirham|francs|franc|rupees|rupee');
measure('money', 'IQD', 'iraqi dinars');
measure('money', 'SAR', 'saudi riyals');
measure('money', 'INR', 'indian rupees');
