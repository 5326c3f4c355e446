import type { ActorKind } from '../../model/index.ts';

/** How a noun that heads an actor phrase behaves: see the Arabic table. */
export type Shape = 'title' | 'role' | 'people' | 'body' | 'document';

/** A noun that heads actor phrases. */
export interface HeadNoun {
  /** Form by which mentions are compared: the first of its line. */
  readonly lemma: string;
  readonly shape: Shape;
  readonly kind: ActorKind;
  /** Ending of the composed key when a state is named. */
  readonly organ: string;
}

// shape | kind | organ | forms: where the line says `=` the forms are compared by the first
const table = `
title | person | | mr; mr.; mister
title | person | | mrs; ms; miss; madam; dame; lady
title | person | | dr; doctor
title | person | | prof; professor
title | person | | sir; lord; baroness
title | person | | gen; general
title | person | | lt; lieutenant
title | person | | col; colonel
title | person | | maj; major
title | person | | brig; brigadier
title | person | | capt; captain
title | person | | sgt; sergeant
title | person | | cpl; corporal
title | person | | adm; admiral
title | person | | cmdr
title | person | | marshal
title | person | | sen; senator
title | person | | rep; representative; congressman; congresswoman
title | person | | gov; governor
title | person | | sheikh; shaikh; sheik
title | person | | ayatollah
title | person | | imam; mullah
title | person | | rev; reverend; father; sister; brother
title | person | | pope
title | person | | bishop; archbishop; cardinal; patriarch
title | person | | king; queen
title | person | | prince; princess; crown prince; emir
title | person | | judge; justice
role | role | | spokesman; spokeswoman; spokesperson; press secretary
role | role | | minister
role | role | | foreign minister; foreign secretary; minister of foreign affairs
role | role | | prime minister; premier
role | role | | deputy foreign minister; deputy minister
role | role | | defence minister; defense minister; defence secretary; defense secretary
role | role | | interior minister; home secretary
role | role | | health minister; finance minister; information minister; justice minister; oil minister; education minister
role | role | | president; vice president; vice-president
role | role | | secretary; secretary general; secretary-general; secretary of state
role | role | | chancellor
role | role | | chief; head; leader
role | role | | director; deputy director
role | role | | chairman; chairwoman; chair; co-chair; co-chairman
role | role | | commander; commander-in-chief
role | role | | ambassador; envoy; special envoy; emissary; peace envoy
role | role | | official; senior official
role | role | | adviser; advisor; aide; strategist; consultant
role | role | | lawmaker; legislator; mp; parliamentarian; councillor; councilman; councilwoman
role | role | | activist; campaigner
role | role | | resident; local; villager
role | role | | witness; eyewitness
role | role | | analyst; expert; researcher; scholar; academic; scientist
role | role | | diplomat
role | role | | journalist; reporter; correspondent; columnist; commentator; blogger; editor; anchor; narrator; presenter; announcer; host; moderator; pundit; editor-in-chief
role | role | | lawyer; attorney; prosecutor; attorney general; solicitor; district attorney; counsel
role | role | | mayor
role | role | | officer; inspector; detective; superintendent; sheriff; police chief; commissioner
role | role | | coordinator; co-ordinator; manager; campaign manager; organizer; organiser
role | role | | rapporteur; inspector general; comptroller; treasurer
role | role | | candidate; nominee; presidential candidate; presidential nominee; running mate; rival; incumbent
role | role | | founder; co-founder; ceo; executive; owner; boss
role | role | | cleric; preacher; pastor; rabbi; priest
role | role | | democrat; republican; independent; socialist
role | role | | family; mother; father; wife; husband; widow; son; daughter; brother; sister; niece; nephew; uncle; aunt; cousin; friend; neighbour; neighbor; colleague
role | role | | medic; physician; nurse; surgeon; paramedic; psychiatrist
role | role | | pollster; historian; author; writer; economist; negotiator; mediator; investigator; speaker; delegate; representative; deputy
role | role | | survivor; refugee; prisoner; victim; farmer; shopkeeper; teacher; student; businessman; businesswoman; billionaire; actor; actress; singer; musician; comedian; director general
role | role | | source; insider; operative; supporter; critic; opponent; defector; fighter; rebel; militant; soldier; protester; demonstrator; voter; user; contributor; questioner; former president; first lady
people | anonymous | | officials; authorities; senior officials
people | anonymous | | sources; insiders
people | anonymous | | activists; campaigners; opposition activists
people | anonymous | | witnesses; eyewitnesses
people | group | | residents; locals; villagers; inhabitants; townspeople; neighbours; neighbors
people | anonymous | | analysts; experts; researchers; scholars; scientists; academics; economists; historians; pollsters; strategists
people | anonymous | | diplomats; ambassadors; envoys; negotiators
people | anonymous | | observers; monitors; inspectors; investigators
people | anonymous | | journalists; reporters; correspondents; commentators; pundits; bloggers; editors; columnists
people | anonymous | | leaders; chiefs; ministers; commanders; generals; officers
people | anonymous | | spokesmen; spokespeople; aides; advisers; advisors; operatives
people | group | | lawmakers; legislators; senators; mps; parliamentarians; congressmen
people | group | | republicans; democrats; conservatives; liberals; progressives
people | group | | latinos; hispanics; african-americans; europeans; muslims; christians; jews; kurds; sunnis; shiites; shias; alawites; druze; yazidis; arabs; westerners; evangelicals; catholics; delegates; participants; attendees; respondents; tribes; elders; tribal elders
people | group | | protesters; demonstrators; crowds; supporters; critics; opponents; voters; detractors; surrogates; loyalists; dissidents
people | anonymous | | doctors; medics; paramedics; nurses; rescuers; aid workers; rescue workers; relatives; survivors; refugees; families
people | anonymous | | lawyers; prosecutors; attorneys; judges
people | armed-group | | rebels; militants; fighters; insurgents; gunmen; militiamen; jihadists; extremists; terrorists; soldiers; troops
people | group | | nations; countries; states; powers; allies; governments
people | group | | groups; organizations; organisations; agencies; opposition groups; rebel groups; rights groups; aid agencies; human rights groups
people | outlet | | media; state media; news agencies; newspapers; outlets; media outlets; news outlets; news reports; media reports; local media; press
body | organ | foreign-ministry | foreign ministry; ministry of foreign affairs; foreign office
body | organ | defence-ministry | defence ministry; defense ministry; ministry of defence; ministry of defense
body | organ | interior-ministry | interior ministry; ministry of interior; ministry of the interior
body | organ | health-ministry | health ministry; ministry of health
body | organ | justice-ministry | justice ministry; ministry of justice
body | organ | finance-ministry | finance ministry; ministry of finance
body | organ | information-ministry | information ministry; ministry of information
body | organ | | ministry; department; bureau; administration; office; secretariat; agency
body | organ | government | government; regime; govt; cabinet
body | organ | military | military; forces; armed forces; security forces; warplanes; jets; aircraft; warplane
body | organ | military | army
body | organ | air-force | air force
body | organ | navy | navy
body | organ | police | police; police department; sheriff's office
body | organ | presidency | presidency
body | organ | parliament | parliament; senate; congress
body | organ | embassy | embassy; consulate
body | organ | intelligence | intelligence; intelligence services; secret service
body | organisation | opposition | opposition
body | outlet | state-television | state television; state tv
body | organ | | authority; customs authority; port authority; health authority; council; security council; court; supreme court; tribunal; commission; committee; mission; command; delegation; team; campaign; force; task force; legislature; judiciary; municipality; prosecution
body | organisation | | organization; organisation; group; foundation; institute; institution; association; union; federation; society; chamber; business chamber; chamber of commerce; bloc; network; centre; center; observatory; party; movement; coalition; alliance; charity; company; corporation; university; hospital; bank; church; council; think tank; league; committees; watchdog; monitor; firm; club; conference; initiative
body | agency | | news agency; press agency; wire service
body | outlet | | newspaper; paper; daily; magazine; channel; broadcaster; website; radio; radio station; tv; television; weekly; journal; outlet; tabloid; blog; times; post; herald; tribune; gazette; news; wire; ledger; dispatch; courier; chronicle; telegraph; tv channel; television channel; facebook page
body | armed-group | | militia; militias; brigade; brigades; battalion; battalions; faction; factions; front; division; legion; regiment; corps; guards; guard; gang
document | document | | report; statement; letter; document; commentary; editorial; article; communique; transcript; resolution; lawsuit; complaint; op-ed; account; press release; tweet; post; memo; email; indictment; affidavit; filing; ruling; draft resolution; declaration; manifesto
document | document | | poll; survey; study; analysis; polls; surveys; exit polls; studies; documents; reports; accounts; data; figures; records; emails; ad; video; clip; footage; story; piece; interview; book; piece
`;

/** The nouns that head actor phrases, by written form (lower case). */
export const headNouns: readonly (readonly [form: string, head: HeadNoun])[] = table
  .split('\n')
  .filter((line) => line.trim() !== '')
  .flatMap((line) => {
    const [shape = '', kind = '', organ = '', forms = ''] = line.split('|').map((c) => c.trim());
    const list = forms.split(';').map((f) => f.trim());
    return list.map((form): [string, HeadNoun] => [
      form,
      { lemma: shape === 'title' ? list[0]! : form, shape: shape as Shape, kind: kind as ActorKind, organ },
    ]);
  });

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

/** Articles, quantifiers and possessives that open a noun phrase. */
export const determiners = set(
  'the a an some many several other another one two three four five both most various numerous these those this that his her its their our my all few any every each multiple certain dozens hundreds',
);

/** Lower-case words that may stand between a determiner and its noun. */
export const modifiers = set(`
senior former top deputy acting local regional national international foreign military security government opposition rebel political presidential vice state federal chief leading prominent anonymous unnamed unidentified informed informed well-placed independent pro-government pro-regime anti-government armed civil civilian
human rights medical hospital rescue aid police army intelligence defence defense diplomatic western eastern northern southern central european arab kurdish shia sunni islamist jihadist moderate hardline conservative liberal democratic republican nonpartisan bipartisan official semi-official private public online social news press media television tv radio satellite
longtime veteran outgoing incoming newly elected ruling governing senior-most high-ranking high-level ranking retired exiled detained elderly young local eyewitness unnamed fellow key close personal private special joint permanent interim transitional provincial municipal tribal religious student trade campaign national-security law enforcement election gubernatorial congressional legislative
informed reliable credible different same first second third last latest new own main major influential moscow-based state-run state-owned privately-owned banned outlawed rival hostile friendly allied loyal foreign-backed government-backed opposition-held election polling current then-candidate investigative legal financial economic health climate environmental energy oil counter-terrorism counterterrorism anti-corruption
nearby besieged town village city county district country draft joint final preliminary initial recent post-debate daily weekly leaked classified internal emergency prime general cyber homeland judicial supreme constitutional criminal war peace refugee relief humanitarian non-governmental leading-edge british-based us-based london-based regime loyalist separatist nationalist communist socialist labour
`);

/** Verbs of saying and thinking by which a bare name shows itself a speaker. */
export const sayingVerbs = set(`
said says say saying told tells added adds announced announces reported reports claimed claims stated states declared denied denies confirmed confirms insisted insists argued argues warned warns explained explains noted notes wrote writes tweeted tweets asked asks replied responded responds continued suggested suggests acknowledged acknowledges admitted admits believes believed thinks thought called calls urged urges demanded demands
accused accuses accusing blamed blames vowed promised promises pledged predicted commented remarked observed stressed emphasized emphasised reiterated repeated recalled revealed disclosed described describes condemned criticized criticised slammed blasted praised hailed defended defends joked quipped boasted complained concluded cited cites mentioned pointed testified maintained contends contended alleges alleged asserts asserted cautioned advised estimated
published posted hopes hoped expects expected knows knew wants wanted fears feared agreed agrees disagreed questioned questions challenged spoke speaks talked talks quoted tells expressed rejected dismissed welcomed ordered proposed proposes announces signaled signalled indicated implied ruled refused declined
`);

/** Capitalised words that open sentences and are no names. */
export const openers = set(`
the a an in on at by for from of to with without within after before during since until when while where what who why how which whose as if though although because but and or nor so yet then there here this that these those it its he she they we you i his her their our my your him them us not no yes now today yesterday tomorrow tonight meanwhile however moreover instead still also even once only just perhaps maybe despite according about above across against along amid among around behind below between beyond both either neither each every all any some many most much more less few several other another such same own one two three four five six seven eight nine ten first second third last next earlier later recently currently finally previously initially eventually additionally furthermore nevertheless nonetheless thus therefore hence
monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december
let please see read click watch share follow updated update published photo image video source editor copyright related advertisement breaking live exclusive opinion analysis comment never always often sometimes usually like unlike under over through throughout toward towards upon via per plus except including following given asked based faced speaking writing standing having being has have had do does did is are was were be been will would could should can might must shall get got go goes make makes take takes come comes say says said whether very too quite rather indeed actually really clearly obviously of course back up down out off away again
well oh ok okay thanks thank sorry because anyone someone everyone nobody nothing something everything anything none ever people person man woman men women children times time year years day days week weeks month months part end total number
republican democratic muslim christian jewish islamic arab western eastern northern southern african asian european
god internet english brexit christmas ramadan eid easter cold war world war civil war ii
`);

/** Prepositions after which a state's or city's name is where something is. */
export const locatives = set(
  'in from near inside outside across into throughout around to toward towards of at between through over within southern northern eastern western central',
);

/** Prepositions that tie a complement to an office or to unnamed people. */
export const links = set('of for in at to with from on inside within near');

/** Common English and Western given names, with Arabic ones as English papers spell them. */
export const givenNames = set(`
james john robert michael william david richard joseph thomas charles christopher daniel matthew anthony mark donald steven stephen paul andrew joshua kenneth kevin brian george edward ronald timothy jason jeffrey jeff ryan jacob gary nicholas eric jonathan larry justin scott brandon benjamin ben samuel sam frank gregory greg raymond alexander alex patrick jack dennis jerry tyler aaron jose adam henry nathan douglas zachary peter kyle walter ethan jeremy harold keith christian roger noah gerald terry sean austin carl arthur lawrence dylan jesse jordan bryan billy joe bruce gabriel logan albert willie alan juan wayne roy ralph randy eugene vincent russell louis philip phil bobby johnny bradley
mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty sandra margaret ashley kimberly emily donna michelle carol amanda melissa deborah stephanie rebecca laura sharon cynthia dorothy amy kathleen angela shirley brenda emma anna pamela nicole samantha katherine christine helen debra rachel carolyn janet maria catherine heather diane olivia julie joyce victoria ruth virginia lauren kelly christina joan evelyn judith andrea hannah megan cheryl jacqueline martha madison teresa gloria sara janice ann kathryn abigail sophia frances jean alice judy isabella julia grace amber denise danielle marilyn beverly charlotte natalie theresa diana brittany doris kayla alexis lori marie
bill bob tom jim mike dan dave steve chris matt nick tony ted tim ken ron don rick ray josh rob jake max luke ian neil simon stuart nigel graham colin derek trevor gareth hugh rupert boris theresa nicola angus alistair alastair ed gordon dominic jeremy keir rishi liz priti sajid amber oliver harry barack hillary bernie marco jeb rand newt mitt kellyanne reince corey rudy chelsea melania ivanka tiffany huma podesta
mohammed mohammad muhammad mohamed ahmed ahmad ali hassan hasan hussein hussain omar khaled khalid abdullah ibrahim youssef yusuf mustafa mahmoud hamid karim rashid tariq nasser samir walid bashar maher rami riad riyad salim salem sami samer fadi firas jamal kamal nabil osama saad saeed saleh salah sultan faisal fahd hamza haider imad iyad jaber jassem kareem majed malik mansour marwan mazen muhammed munir murad nader naji omran qais qasim radwan rafiq raed ramzi saif sayed shadi suleiman taha talal tarek wael yahya yasser younis zaid ziad zuhair abu abdul abdel abd
aisha amal amina dina fatima hala hanan huda iman khadija layla leila lina maha mariam mona nadia noura rania reem salma samira sana yasmin zainab
vladimir sergei sergey dmitry dmitri mikhail alexei alexey andrei ivan igor boris yuri viktor nikolai oleg pavel gennady vitaly maria elena natalia olga anatoly konstantin maxim valery yevgeny
angela emmanuel francois jean pierre jacques nicolas laurent alain marine klaus hans jens frank heiko olaf sigmar guido silvio matteo giorgia mario pedro jose javier carlos luis jorge antonio miguel fernando pablo juan diego rafael angel alberto enrique
recep ahmet mehmet mustafa mevlut binali kemal devlet hakan hulusi ibrahim numan bekir fatma emine
benjamin avigdor ehud shimon moshe yair naftali benny avi yoav tzipi ariel isaac yitzhak golda
hamid javad hossein mahmoud reza hassan qassem ebrahim abbas akbar
xi li wang zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he gao lin luo yu kim park lee shinzo narendra imran nawaz asif manmohan rahul sonia arvind aung joko rodrigo justin stephen jason scott malcolm tony julia kevin jacinda nelson jacob cyril robert yoweri paul uhuru kofi ban antonio staffan lakhdar geir jan mark martin valerie zeid navi susan nikki samantha
christiane anderson wolf rachel sean megyn tucker chuck josh ari savannah lester hannah
`);

/** Particles inside names. */
export const nameParticles = set(
  'al el bin ibn abu abdul abdel abd de del della di da dos von van der den le la du ben ould umm mac mc st bint ad as ash an ar at ul ur',
);
