import type { Opposition } from '../words/contrasts.ts';
import { is, phrases } from './phrases.ts';

/** English descriptions of one thing that exclude each other. */
export const oppositions: readonly Opposition[] = [
  {
    id: 'targeting',
    one: phrases(
      `target/targeted/targeting/targets specific|specific houses/buildings/targets|precise|precision|pinpoint|targeted|been targeted|military targets`,
    ),
    other: phrases(`random|randomly|indiscriminate|indiscriminately|anyone or any|at anyone`),
    of: is(
      `bombard bombarded bombardment shelled shelling attack attacks attacked strike strikes struck fire fired firing raid raids bombed bombing targeted houses`,
    ),
  },
  {
    id: 'aid',
    one: phrases(
      `block/blocked/blocking/blocks/prevent/prevented/preventing/deny/denied/obstruct/obstructed/cut aid/food/supplies/access/deliveries/humanitarian`,
    ),
    other: phrases(
      `allow/allowed/allowing/allows/let aid/food/supplies/access/humanitarian|received/receiving aid/food/supplies/water|does not block/prevent`,
    ),
    of: null,
  },
  {
    id: 'conditions',
    one: phrases(
      `unconditional|unconditionally|without conditions/preconditions|without any conditions/preconditions|no preconditions/conditions`,
    ),
    other: phrases(`on condition|provided that|conditional|conditional on|preconditions|only if`),
    of: null,
  },
  {
    id: 'intent',
    one: phrases(`by mistake|mistakenly|accidental|accidentally|unintentional|unintended|an accident`),
    other: phrases(`deliberate|deliberately|intentional|intentionally|on purpose|premeditated`),
    of: null,
  },
  {
    id: 'consent',
    one: phrases(`voluntary|voluntarily|of their own will|willingly`),
    other: phrases(`forced|forcibly|forcible|against their will|expelled|expulsion`),
    of: is(`departure evacuation transfer return leave leaving displacement relocation evacuated moved`),
  },
  {
    id: 'peaceful',
    one: phrases(`peaceful|peacefully|unarmed`),
    other: phrases(`riot|riots|rioters|violent|vandals|petrol bombs|armed men among`),
    of: is(`protest protests protesters demonstration demonstrations demonstrators rally march`),
  },
  {
    id: 'civilian-harm',
    tie: 'place',
    one: phrases(
      `no civilian casualties/deaths/victims|no civilians were|without harming civilians|without civilian casualties|avoid civilian casualties|no casualties`,
    ),
    other: phrases(`civilians killed|killed/killing civilians|civilian deaths/casualties/victims|civilians were killed`),
    of: null,
  },
  {
    id: 'departure',
    one: phrases(`surrender|surrendered|surrendering|defeat|defeated|driven out`),
    other: phrases(`under a deal/agreement/truce|under the deal/agreement/truce|safe passage|negotiated withdrawal|tactical withdrawal`),
    of: is(`militants fighters rebels group jihadists forces terrorists gunmen`),
  },
  {
    id: 'part',
    tie: 'actor',
    one: phrases(
      `oversaw|oversees|supervised|supervises|sponsored|mediated|brokered|took/take/takes/taking part|participated|participates|attended|attends|attend|hosted`,
    ),
    other: phrases(
      `not a party|not party|no part/role|not involved|nothing to do|boycotted|boycotts|boycott|boycotting|stayed away|skipped|walked out|pulled out of`,
    ),
    of: null,
  },
  {
    id: 'compliance',
    one: phrases(
      `met/meeting/meets/fulfilled/fulfilling/honoured/honored/honouring/kept/keeping/respected/respecting/implementing its/their/his/her/all/the commitments/obligations/promises/pledges/word/terms|doing/done what they/it/he promised|complied/complying/complies with|full/fully compliance/complied`,
    ),
    other: phrases(
      `failed/failing/fails to meet/fulfil/fulfill/honour/honor/comply/implement|reneged|reneging|broke/broken/breaking/breached its/their/his promises/promise/commitments/word/pledges`,
    ),
    of: null,
  },
  {
    id: 'retraction',
    one: phrases(`withdrew|retracted|retracts|deleted|removed|took down|apologised|apologized`),
    other: phrases(`stands by|stand by|stood by|standing by|sticks to|stuck to|insists on`),
    of: is(`report story statement claim claims article post remarks account information source reporting`),
    near: true,
  },
  {
    id: 'heavy-weapons',
    tie: 'story',
    one: phrases(`only light/small weapons/arms|light/small weapons/arms only`),
    other: phrases(`mortar|mortars|artillery|tanks|rocket launchers|heavy weapons/weaponry|helicopter gunships`),
    of: is(`used use using uses fired firing shelled pounded hit there possess possesses own owned deployed`),
  },
  {
    id: 'gradual',
    one: phrases(`suddenly|all at once|in one go`),
    other: phrases(`gradually|in stages|step by step|in phases|progressively`),
    of: is(`water gates dam withdrawal release released opened lifted cut`),
    tie: 'story',
  },
  {
    id: 'assault',
    one: phrases(`repelled/repulsed/thwarted/foiled/beat/beaten an/the/a/off attack/assault/attempt/offensive|repelled the attackers`),
    other: phrases(`captured|seized|stormed|overran|took/taken/taking control of|entered the town/city/village/base`),
    of: null,
    tie: 'place',
  },
  {
    id: 'force',
    tie: 'story',
    one: phrases(`special forces|combat troops/units/unit|mercenaries|foreign fighters/troops/soldiers|paratroopers|commandos`),
    other: phrases(
      `engineers|engineer|trainers|advisers|advisors|technicians|technical experts/staff|contractors|advisory group/mission/team`,
    ),
    of: is(`arrived arrive arrival arrivals sent send deployed deployment presence landed carrying flown`),
    sure: phrases(`advisory group/mission/team`),
  },
  {
    id: 'taken',
    tie: 'story',
    one: phrases(
      `volunteer|volunteers|activist|activists|journalist|journalists|reporter|reporters|aid workers|civilian|civilians|student|students|lawyer|lawyers|doctors`,
    ),
    other: phrases(
      `collaborator|collaborators|spy|spies|agent of|agents of|sleeper cell/cells|terrorist|terrorists|militant|militants|wanted men|saboteurs|gunmen`,
    ),
    of: is(`arrest arrested arrests detained detention seized rounded taken abducted kidnapped raid`),
    near: true,
  },
  {
    id: 'waters',
    one: phrases(`territorial waters|its waters|our waters`),
    other: phrases(`international waters|high seas`),
    of: null,
  },
  {
    id: 'permission',
    one: phrases(
      `in coordination with|coordinated with|with the consent/approval/permission/knowledge/agreement of|at the request of|with government/its approval/consent|approved by`,
    ),
    other: phrases(
      `without coordination/consent/approval/permission/authorisation/authorization|without the/its/any/prior consent/approval/knowledge/permission/coordination|violation of sovereignty|violation of its/their/our/the sovereignty|not been/were informed/consulted`,
    ),
    of: is(`strike strikes raid raids operation troops forces deployment incursion base landing attack bombing presence entered`),
  },
  {
    id: 'authentic',
    one: phrases(
      `fake|faked|fabricated|doctored|forged|forgery|staged|old footage|years old|ai generated|artificial intelligence|manipulated`,
    ),
    other: phrases(`authentic|genuine|verified|real|confirmed the authenticity`),
    of: is(
      `video videos footage clip recording recordings photo photos picture pictures image images document documents letter tape audio`,
    ),
    near: true,
  },
  {
    id: 'service',
    one: phrases(`out of service/action/order|shut down|forced to close|stopped working|no longer functioning/operating/working`),
    other: phrases(
      `operating/working/functioning normally|back in service/operation|still/remains open/working/operating/functioning|resumed work/operations|fully operational`,
    ),
    of: is(`hospital clinic station plant airport port bakery refinery field bridge dam centre center`),
  },
  {
    id: 'ransom',
    tie: 'story',
    one: phrases(`no ransom|without ransom|without a/any ransom/payment|not paid`),
    other: phrases(`ransom of|paid a/the ransom|ransom was/had paid/been|in return for money|in exchange for money`),
    of: is(`ransom money payment`),
  },
  {
    id: 'fire-out',
    tie: 'story',
    one: phrases(`under control|put out|extinguished|brought under|contained`),
    other: phrases(`out of control|still burning|still raging|raged on|unable to control/contain`),
    of: is(`fire fires blaze blazes flames`),
  },
  {
    id: 'warrant',
    tie: 'person',
    one: phrases(`arrest warrant|with/under a warrant|lawfully|court order|judicial order`),
    other: phrases(
      `without a/any warrant|no warrant|arbitrarily|arbitrary arrest/detention|unlawfully|abducted|kidnapped|enforced disappearance|forcibly disappeared`,
    ),
    of: is(`arrest arrested detained detention held seized taken`),
  },
  {
    id: 'truce',
    one: phrases(`holding|respected|observed|in force|took/taken/takes effect`),
    other: phrases(`violated|violations|violation|breached|breaches|collapsed|broken|resumed`),
    of: is(`truce ceasefire cessation calm`),
  },
  {
    id: 'custody',
    one: phrases(
      `arrest|arrested|arrests|detained|detention|seized|caught|captured|abducted|kidnapped|taken/took from|took/taken/take him/her/them`,
    ),
    other: phrases(`handed/gave/given/turned himself/herself/themselves in/up|surrendered|surrender|surrenders`),
    of: null,
    tie: 'person',
  },
  {
    id: 'alive',
    one: phrases(`killed|dead|died|death|assassinated|executed|killing`),
    other: phrases(`alive|unharmed|survived|safe and well|is/was well|in good health|appeared in/on`),
    of: null,
    tie: 'person',
  },
  {
    id: 'notice',
    tie: 'story',
    one: phrases(
      `warned/notified/informed/told in advance|advance/prior warning/notice|hours/days before/beforehand|were/was notified/warned`,
    ),
    other: phrases(
      `without warning/notice|no warning/notice|without any/prior warning/notice|never warned/notified/told|not been/given warned/notified/notice/warning|received no`,
    ),
    of: is(`warning notice warned notified informed inform notification evacuate alert`),
  },
  {
    id: 'victims',
    one: phrases(
      `civilian|civilians|children|child|women|woman|teacher|schoolteacher|farmer|farmers|worker|workers|shepherds|family|students|unarmed|bystanders`,
    ),
    other: phrases(
      `militant|militants|fighter|fighters|terrorist|terrorists|gunmen|commander|operative|operatives|insurgents|rebels|combatants|senior/leading/key figure|military role/position/rank`,
    ),
    of: is(`killed kill killing kills dead death deaths died strike strikes struck hit targeted eliminated figure victims was were`),
    tie: 'place',
    near: true,
  },
  {
    id: 'target',
    one: phrases(
      `military/weapons/ammunition/arms target/targets/site/sites/position/positions/depot/depots/store/warehouse|command centre/center/post|headquarters|barracks|rocket launcher/launchers/unit/units`,
    ),
    other: phrases(
      `home|homes|house|houses|residential building/area/district/neighbourhood|school|hospital|market|mosque|clinic|camp|shelter|bakery`,
    ),
    of: is(`strike strikes struck hit hits bombed bombing shelled shelling raid raids attack attacks targeted missile missiles drone`),
    tie: 'place',
    near: true,
  },
  {
    id: 'intercept',
    one: phrases(`intercepted|intercepting|shot/brought down|air defences/defenses/defence/defense`),
    other: phrases(`hit/struck/reached its/their/the target/targets|landed in/on|fell in/on|direct hit`),
    of: is(`missile missiles rocket rockets drone drones strike strikes attack`),
    tie: 'place',
    near: true,
  },
  {
    id: 'death',
    one: phrases(`torture|tortured|beaten|beating|shot|executed|medical neglect`),
    other: phrases(`heart attack/failure|stroke|natural causes|illness|suicide|disease`),
    of: is(`died death dead killed body`),
  },
];
