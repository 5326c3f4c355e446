import type { PlaceHead } from '../words/places.ts';

const outside = (kind: PlaceHead['kind'], many?: number): PlaceHead =>
  many === undefined ? { kind, inside: false, unknown: 'any' } : { kind, inside: false, unknown: 'any', many };
const site = (kind: PlaceHead['kind'] = 'site'): PlaceHead => ({ kind, inside: true, unknown: 'any', label: '{}' });

/** Words before a name, with "of" or without: "the town of X", "River X". */
export const heads: readonly (readonly [string, PlaceHead])[] = [
  ['city capital', outside('city')],
  ['cities', outside('city', 9)],
  ['town village hamlet', outside('village')],
  ['towns villages', outside('village', 9)],
  ['province governorate state', outside('province')],
  ['provinces governorates states', outside('province', 9)],
  ['district county', outside('district')],
  ['districts', outside('district', 9)],
  ['region enclave island peninsula', outside('region')],
  ['suburb neighborhood neighbourhood', outside('quarter')],
  ['suburbs neighborhoods neighbourhoods', outside('quarter', 9)],
  ['port harbour harbor anchorage', outside('city')],
  ['site', { ...outside('site'), unknown: 'none' }],
  ['river lake strait', site('water')],
  ['mount', site()],
];

/** Words after a name: "X province", "X River". Written small they do not belong to a name known without them. */
export const tails: readonly (readonly [string, PlaceHead])[] = [
  ['province governorate', { kind: 'province', inside: true, unknown: 'any', label: '{}' }],
  ['district county', { kind: 'district', inside: true, unknown: 'any', label: '{}' }],
  ['countryside', { kind: 'region', inside: true, unknown: 'any', label: '{}' }],
  ['region', { kind: 'region', inside: false, unknown: 'none' }],
  ['river lake sea strait bay gulf', site('water')],
  [
    'airport airbase dam mountains mountain valley island islands desert peninsula square crossing camp hospital prison bridge base plain refinery checkpoint',
    site(),
  ],
  ['street avenue road market hotel mosque', { ...site(), unknown: 'none', honours: true }],
];

/** Classes of words beside place names. */
export const classWords = {
  locative:
    'in at near inside into across outside throughout around within via toward towards through beyond surrounding northern southern eastern western central north south east west northeast northwest southeast southwest downtown mainland neighboring neighbouring nearby visited visit visiting enter entered entering leave left leaving reach reached reaching invaded invade invading occupied bombed bombing shelled shelling besieged capture captured seized retake retook seize outskirts besieging hit hits struck off reopen reopening reopened anchored docked aboard',
  open: 'of to from on between over with for along',
  scene:
    'people residents citizens streets parts part outskirts suburbs city town village capital province border borders coast north south east west northeast northwest southeast southwest center centre heart battle siege fall capture bombing bombardment shelling invasion occupation war conflict crisis region area areas regions swathes rest most half events site port mayor population areas territory edge side shores shore banks northeast swaths map strip front frontline heartland cities towns villages corner liberation massacre skies control native natives',
  organisation:
    'bank university church institute association federation organisation organization council college academy embassy consulate party government army ministry court radio television news times post museum library society club team chamber commonwealth kingdom university bishop archbishop duke prince lord',
  organ:
    'president minister king queen prime chancellor leader ambassador envoy leaders officials official secretary governor senator sen rep gov congressman spokesman spokeswoman',
  person:
    'mr mrs ms miss dr sir lady lord king queen prince princess president senator sen rep gov justice judge general gen col lt sgt capt michael david john james robert william george paul peter mark thomas richard charles joseph daniel anthony kevin brian jason jeff jeffrey scott eric stephen steven andrew chris christopher matt matthew josh joshua ryan tyler jack jim joe tom tim bill bob mike dan dave steve ben sam alex nick tony mary anna sarah laura emily jennifer jessica lisa karen susan nancy elizabeth katherine kate amy rachel rebecca michelle paris chelsea sydney abu von van de',
  scenic:
    'gripped engulfed experienced suffered saw witnessed plunged descended lies located situated borders suffers remains faces has_been is_home sits braces braced devastated ravaged torn turmoil chaos mourning crisis',
  agentive:
    'support pressure statement call calls help backing approval permission demand demands order orders response answer answers opposition message letter aid assistance ambassador criticism money funding threat threats threats according allegiance close hostile loyal opposed ally allies enemy enemies warning blow concession concessions due related linked thanks sanctions sale sales talks relations ties comment comments remarks focus policy position report reports_on expert view speech resolution embargo ban tariffs depend rely dependence weapons arms',
  function:
    'the a an and or but of in on at to from for by with as is are was were be been has have had that this these those it he she they we i you his her their its our who which what when where how why not no if than then so after before while during since until because about against also all any some many most said says say told will would can could may might must should do does did',
  common:
    'january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec monday tuesday wednesday thursday friday saturday sunday ramadan parliament congress islam christianity judaism kurdish hebrew farsi persian arab muslim christian jewish shiite sunni western european asian african god facebook twitter telegram whatsapp instagram youtube court cabinet house senate knesset duma un eu nato us uk isis isil daesh hamas hezbollah fatah taliban houthi houthis mp mps the a an of itself alone and where which that this these those',
  siteTail: '',
  motion:
    'trip trips travel travels traveled travelled traveling travelling visit visits flew fly flying flight flights return returned returning returns sent send sending go going goes went gone come came coming moved move moving moves fled flee fleeing escape escaped back way road route deploy deployed deploying deployment withdraw withdrew withdrawal withdrawn troops drove drive driven rushed headed head heading bound exported imported shipped shipments arrived arrive departed depart expelled deported refugees migrants people border borders bordering attack attacks raid raids strike strikes assault war invasion airstrikes march marched km miles kilometers kilometres mile hours minutes east west north south driving journey ride relocated transferred transfer returnees evacuated transported taken bring brought close_to leave left tour mission access entry reports reporting coast native live coverage miles flown flights smuggled slipped fired flew flown missile missiles rocket rockets drone drones jets flights crossed crossing cross pipeline spread control',
  notPlace:
    'post times herald tribune journal globe news university college institute conference accord accords agreement agreements protocol convention treaty declaration bank airlines airways council museum club fc united symphony orchestra philharmonic law_school house stock exchange police academy society school department senate legislature supreme summit olympics games open marathon film festival observer chronicle gazette sun star daily mail monitor television tv channel radio network agency newspaper weekly foundation union bureau review inquirer dispatch examiner register democrat republican party process',
  visit: '',
  office: '',
  situated: '',
  envoy: 'envoy ambassador message messages letter letters threat threats support',
  sceneAfter:
    'crisis conflict war border borders crackdown uprising unrest massacre killings residents neighborhood neighbourhood suburb suburbs outskirts area district street streets airport bombing bombings attack attacks blast earthquake quake offensive battle siege countryside province region violence protests protest clashes shooting disaster flood floods fire fires home headquarters hotel hospital campus apartment office waters time metro',
} as const;

/** Adjectives of countries. */
export const demonymWords =
  'syrian:SY lebanese:LB iraqi:IQ jordanian:JO palestinian:PS israeli:IL egyptian:EG libyan:LY sudanese:SD yemeni:YE saudi:SA emirati:AE qatari:QA kuwaiti:KW bahraini:BH omani:OM tunisian:TN algerian:DZ moroccan:MA somali:SO iranian:IR turkish:TR afghan:AF pakistani:PK russian:RU ukrainian:UA american:US british:GB french:FR german:DE italian:IT spanish:ES chinese:CN indian:IN japanese:JP swiss:CH belgian:BE dutch:NL greek:GR ethiopian:ET nigerian:NG canadian:CA australian:AU mexican:MX brazilian:BR english:GB scottish:GB irish:IE polish:PL swedish:SE norwegian:NO danish:DK';

/** Names of organisations, outlets and treaties that hold the name of a place. */
export const masks: readonly string[] = [
  'Islamic State in Iraq and Syria',
  'Islamic State of Iraq and Syria',
  'Islamic State in Iraq and the Levant',
  'Islamic State of Iraq and the Levant',
  'Islamic State in Iraq and al-Sham',
  'Islamic State of Iraq and al-Sham',
  'Islamic State in Iraq',
  'Islamic State of Iraq',
  'al-Qaeda in Iraq',
  'al-Qaida in Iraq',
  'al-Qaeda in the Arabian Peninsula',
  'al-Qaida in the Arabian Peninsula',
  'al-Qaeda in the Islamic Maghreb',
  'Ahrar al-Sham',
  'Hayat Tahrir al-Sham',
  'Bank of America',
  'Bank of England',
  'Voice of America',
  'Mine Workers of America',
  'Boy Scouts of America',
  'Church of England',
  'District of Columbia',
  'Court of Appeals for the District of Columbia',
  'Organization of American States',
  'Gulf Cooperation Council',
  'Real Madrid',
  'Atletico Madrid',
  'Bayern Munich',
  'Wells Fargo',
  'Wall Street Journal',
  'New York Times',
  'New York Post',
  'New York Daily News',
  'New York Magazine',
  'New York University',
  'Washington Post',
  'Washington Times',
  'Los Angeles Times',
  'Chicago Tribune',
  'Boston Globe',
  'Philadelphia Inquirer',
  'Miami Herald',
  'Jerusalem Post',
  'Voice of Russia',
  'Russia Today',
  'Times of Israel',
  'Times of India',
  'Doctors of the World',
  'Gaza Freedom Flotilla',
];
