import type { Catalogue } from '../../i18n/index.ts';

/** Words of the view of agreements. */
export const messages = {
  title: ['Agreements', 'الاتفاقات'],
  lead: [
    'Who agreed on what, how far it is said to have come, and what each side says of who keeps it.',
    'من اتفق على ماذا، وإلى أين قيل إن الاتفاق وصل، وما يقوله كل طرف عمن التزم به.',
  ],
  none: ['No report of this dossier tells of an agreement.', 'لا يذكر أي تقرير في هذا الملف اتفاقا.'],
  terms: ['Terms', 'البنود'],
  guarantors: ['Guarantors', 'الضامنون'],
  deadlines: ['Deadlines', 'المواعيد'],
  starts: ['from', 'اعتبارا من'],
  ends: ['by', 'قبل'],
  stages: ['How far it is said to have come', 'إلى أين قيل إنه وصل'],
  compliance: ['Who is said to keep it', 'من قيل إنه التزم به'],
  nobody: ['no side named', 'من غير تسمية طرف'],
  level0: ['not carried out, or broken', 'لم ينفذ أو أُخلّ به'],
  level1: ['begun, or in small part', 'بدأ أو نُفذ بعضه'],
  level2: ['in large part', 'نُفذ معظمه'],
  level3: ['in full', 'نُفذ كاملا'],
  rests: ['What it rests on', 'ما يقوم عليه'],
  reported: ['told of', 'مذكور في التقارير'],
  proposed: ['proposed', 'مقترح'],
  negotiated: ['under negotiation', 'قيد التفاوض'],
  concluded: ['concluded', 'أُبرم'],
  inforce: ['in force', 'سارٍ'],
  delayed: ['delayed', 'متأخر'],
  violated: ['violated', 'انتُهك'],
  collapsed: ['collapsed', 'انهار'],
  rejected: ['rejected', 'مرفوض'],
} satisfies Catalogue;
