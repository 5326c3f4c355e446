import { fold } from '../../text/index.ts';
import { packagedGazetteer } from '../gazetteer/index.ts';
import { PLACE_CLASS, type PlaceHead, type PlaceWords } from '../words/places.ts';
import { classWords, epithets, heads, masks } from './places-words.ts';

const classes = new Map<string, number>();
for (const [name, words] of Object.entries(classWords))
  for (const w of fold(words).split(' ')) classes.set(w, (classes.get(w) ?? 0) | PLACE_CLASS[name as keyof typeof classWords]);

const demonyms =
  'SY سوري سورية LB لبناني لبنانية IQ عراقي عراقية JO أردني أردنية PS فلسطيني فلسطينية IL إسرائيلي إسرائيلية EG مصري مصرية LY ليبي ليبية SD سوداني سودانية YE يمني يمنية SA سعودي سعودية AE إماراتي إماراتية QA قطري قطرية KW كويتي كويتية BH بحريني بحرينية OM عماني عمانية TN تونسي تونسية DZ جزائري جزائرية MA مغربي مغربية MR موريتاني موريتانية SO صومالي صومالية IR إيراني إيرانية TR تركي تركية AF أفغاني أفغانية PK باكستاني باكستانية RU روسي روسية UA أوكراني أوكرانية US أمريكي أمريكية أميركي أميركية GB بريطاني بريطانية FR فرنسي فرنسية DE ألماني ألمانية IT إيطالي إيطالية ES إسباني إسبانية CN صيني صينية IN هندي هندية JP ياباني يابانية CH سويسري سويسرية BE بلجيكي بلجيكية NL هولندي هولندية GR يوناني يونانية ET إثيوبي إثيوبية ER إريتري إريترية NG نيجيري نيجيرية ML مالي مالية TD تشادي تشادية CA كندي كندية AU أسترالي أسترالية AZ أذري أذرية AM أرميني أرمينية GE جورجي جورجية KZ كازاخي كازاخية كازاخستاني كازاخستانية'.split(
    ' ',
  );

/** Words for the places extractor. */
export const places: PlaceWords = {
  script: 'arabic',
  gazetteer: packagedGazetteer,
  heads: new Map(heads.flatMap(([words, head]) => words.split(' ').map((w) => [fold(w), head] as [string, PlaceHead]))),
  tails: new Map(),
  classes,
  directions: new Map(
    (
      [
        ['شمال شمالي شمالا الشمال الشمالي الشمالية', 0],
        ['شرق شرقي شرقا الشرق الشرقي الشرقية', 90],
        ['جنوب جنوبي جنوبا الجنوب الجنوبي الجنوبية', 180],
        ['غرب غربي غربا الغرب الغربي الغربية', 270],
      ] as const
    ).flatMap(([words, degrees]) => words.split(' ').map((w) => [fold(w), degrees] as const)),
  ),
  lengths: new Map([
    ...'كيلومتر كيلومترا كيلومترات كيلومترين كم كلم كيلو كيلومترًا'.split(' ').map((w) => [fold(w), 1] as const),
    ...'ميل ميلا أميال'.split(' ').map((w) => [fold(w), 1.609] as const),
  ]),
  demonyms: new Map(
    demonyms.flatMap((w, i) => (/^[A-Z]/.test(w) ? [] : [[fold(w), demonyms.slice(0, i).findLast((x) => /^[A-Z]/.test(x))!] as const])),
  ),
  actors: new Set([
    'xx-europe',
    'be-brussels',
    'il-tel-aviv',
    'xx-jerusalem',
    'xx-gulf',
    'iq-erbil',
    'ps-ramallah',
    'so-hargeisa',
    'so-somaliland',
  ]),
  masks,
  epithets: new Set(epithets.map(fold)),
  openers: new Map([
    ...'تل كفر معرة خربة ود دير بير'.split(' ').map((w) => [fold(w), 'any'] as const),
    ...'عين خان بئر مرج قلعة حمام غار سيدي'.split(' ').map((w) => [fold(w), 'definite'] as const),
  ]),
  titles: new Set(['xx-middle-east', 'sy-al-mayadin', 'xx-jerusalem', 'xx-gulf', 'ae-al-ain', 'sy-al-jazira']),
};
