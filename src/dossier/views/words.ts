import type { ActorKind, Channel, ChannelAccount, FigureRole, ReviewStatus, Sighting, Stance, StatusHistory } from '../../model/index.ts';

import type { Policy } from '../policies.ts';

/** Words for what the model names by code, English and Arabic: shared by the page and the workbench. */
export type Pair = readonly [en: string, ar: string];

/** Stances, as verbs. */
export const stanceWords: Readonly<Record<Stance, Pair>> = {
  supports: ['supports', 'يؤيد'],
  opposes: ['opposes', 'يعارض'],
  accepts: ['accepts', 'يقبل'],
  rejects: ['rejects', 'يرفض'],
  condemns: ['condemns', 'يندد'],
  silent: ['silent', 'صامت'],
  neutral: ['neutral', 'محايد'],
  denies: ['denies', 'ينفي'],
  regrets: ['regrets', 'يأسف'],
  conditional: ['on conditions', 'بشروط'],
};

/** How a point is contested. */
export const natureWords: Readonly<Record<'conflict' | 'update' | 'wording', Pair>> = {
  conflict: ['conflict', 'تعارض'],
  update: ['later count', 'تحديث لاحق'],
  wording: ['wording', 'اختلاف صياغة'],
};

/** What a contested point is about. */
export const kindWords: Readonly<Record<string, Pair>> = {
  figure: ['figure', 'عدد'],
  outcome: ['outcome', 'ما حدث'],
  responsibility: ['responsibility', 'المسؤولية'],
  stance: ['stance', 'الموقف'],
  place: ['place', 'المكان'],
  time: ['time', 'الزمن'],
  identity: ['identity', 'الهوية'],
};

/** How the accounts of one thing stand to one another. */
export const verdictWords: Readonly<Record<string, Pair>> = {
  single: ['one account', 'رواية واحدة'],
  agree: ['accounts agree', 'الروايات متفقة'],
  compatible: ['compatible', 'متوافقة'],
  update: ['later count', 'تحديث لاحق'],
  conflict: ['conflict', 'تعارض'],
  change: ['changed over time', 'تغيّر مع الوقت'],
  contradiction: ['contradiction', 'تناقض'],
};

/** How one value stands to the others. */
export const relationWords: Readonly<Record<string, Pair>> = {
  single: ['', ''],
  same: ['same', 'مطابق'],
  compatible: ['compatible', 'متوافق'],
  refinement: ['more exact', 'أدق'],
  update: ['later count', 'تحديث لاحق'],
  conflict: ['conflict', 'تعارض'],
  part: ['a part', 'جزء'],
  sum: ['a sum', 'مجموع'],
};

/** What happened to those counted. */
export const roleWords: Readonly<Record<FigureRole, Pair>> = {
  killed: ['killed', 'قتلى'],
  wounded: ['wounded', 'جرحى'],
  'killed-or-wounded': ['killed or wounded', 'قتلى أو جرحى'],
  missing: ['missing', 'مفقودون'],
  detained: ['detained', 'معتقلون'],
  abducted: ['abducted', 'مخطوفون'],
  evacuated: ['evacuated', 'أُجلوا'],
  displaced: ['displaced', 'نازحون'],
  returned: ['returned', 'عادوا'],
  surrendered: ['surrendered', 'استسلموا'],
  remaining: ['remaining', 'باقون'],
  sent: ['sent', 'أُرسلوا'],
  arrived: ['arrived', 'وصلوا'],
  hit: ['hit', 'أُصيبت'],
  destroyed: ['destroyed', 'دُمّرت'],
  released: ['released', 'أُفرج عنهم'],
  rescued: ['rescued', 'أُنقذوا'],
  homeless: ['homeless', 'بلا مأوى'],
  buried: ['buried', 'دُفنوا'],
};

/** How a piece of metadata is known. */
export const howWords: Readonly<Record<string, Pair>> = {
  stated: ['stated in the report', 'مذكور في التقرير'],
  given: ['given by the user', 'أدخله المستخدم'],
  address: ['read from the address', 'مأخوذ من العنوان'],
  file: ['read from the file', 'مأخوذ من الملف'],
  implied: ['implied', 'مستنتج'],
  unknown: ['unknown', 'غير معروف'],
};

/** Kinds of actors and sources. */
export const actorWords: Readonly<Record<ActorKind | 'unknown', Pair>> = {
  person: ['person', 'شخص'],
  state: ['state', 'دولة'],
  organ: ['state body', 'جهة رسمية'],
  'armed-group': ['armed group', 'جماعة مسلحة'],
  agency: ['news agency', 'وكالة أنباء'],
  outlet: ['outlet', 'وسيلة إعلام'],
  organisation: ['organisation', 'منظمة'],
  role: ['named by role', 'معروف بصفته'],
  anonymous: ['anonymous', 'مصدر مجهول'],
  document: ['document', 'وثيقة'],
  group: ['group of people', 'فئة من الناس'],
  unknown: ['unknown', 'غير معروف'],
};

/** How a claim stands. */
export const statusWords: Readonly<Record<StatusHistory['standing'], Pair>> = {
  rumour: ['rumour', 'شائعة'],
  reported: ['reported', 'مذكور'],
  repeated: ['repeated', 'متداول'],
  corroborated: ['told by a second origin', 'ذكره مصدر ثانٍ'],
  confirmed: ['confirmed', 'مؤكد'],
  denied: ['denied', 'منفي'],
  retracted: ['retracted', 'تراجع عنه من ذكره'],
  disputed: ['disputed', 'متنازع فيه'],
};

/** Kinds of channels, how they stand and what an account makes of them. */
export const channelWords: Readonly<Record<Channel['kind'] | Channel['status'] | ChannelAccount['stand'], Pair>> = {
  message: ['message', 'رسالة'],
  proposal: ['proposal', 'مقترح'],
  mediation: ['mediation', 'وساطة'],
  reported: ['reported', 'مذكورة'],
  acknowledged: ['acknowledged', 'أقر بها أحد أطرافها'],
  denied: ['denied', 'منفية'],
  disputed: ['disputed', 'متنازع فيها'],
  tells: ['tells', 'يذكر'],
  acknowledges: ['acknowledges', 'يقر'],
  denies: ['denies', 'ينفي'],
};

/** Where a group is to a place. */
export const wayWords: Readonly<Record<Sighting['way'], Pair>> = {
  at: ['at', 'في'],
  from: ['from', 'من'],
  to: ['to', 'إلى'],
  via: ['via', 'مرورا بـ'],
};

/** What a sighting is when it is not simply so. */
export const sightingWords: Readonly<Record<Sighting['status'], Pair>> = {
  actual: ['', ''],
  planned: ['a goal', 'وجهة لم تُبلغ'],
  denied: ['denied', 'منفي'],
};

/** Counting policies by the bodies that use them. */
export const policyWords: Readonly<Record<Policy, Pair>> = {
  airwars: ['Airwars: lowest to highest', 'إيروورز: من الأدنى إلى الأعلى'],
  ucdp: ['UCDP: low, best, high', 'برنامج أوبسالا: الأدنى والأرجح والأعلى'],
  acled: ['ACLED: most conservative', 'أكليد: الأكثر تحفظا'],
  latest: ['latest report', 'آخر ما نُشر'],
};

/** How far a person has looked at something. */
export const reviewWords: Readonly<Record<ReviewStatus, Pair>> = {
  unreviewed: ['not reviewed', 'لم يراجَع'],
  accepted: ['accepted', 'مقبول'],
  edited: ['edited', 'معدَّل'],
  rejected: ['rejected', 'مرفوض'],
  added: ['added by a person', 'أضافه مراجع'],
};
