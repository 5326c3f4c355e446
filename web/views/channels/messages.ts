import type { Catalogue } from '../../i18n/index.ts';

/** Words of the view of channels. */
export const messages = {
  title: ['Channels', 'الوساطات'],
  lead: [
    'Messages and proposals from one side to another, through whom, and who acknowledges or denies them.',
    'رسائل ومقترحات من طرف إلى آخر، وعبر من، ومن أقر بها أو نفاها.',
  ],
  none: ['No report of this dossier tells of messages between sides.', 'لا يذكر أي تقرير في هذا الملف رسائل بين الأطراف.'],
  back: ['All channels', 'كل الوساطات'],
  unknown: ['not told', 'لم يُذكر'],
  through: ['through', 'عبر'],
  accounts: {
    en: { one: '# account', other: '# accounts' },
    ar: { zero: 'لا روايات', one: 'رواية واحدة', two: 'روايتان', few: '# روايات', many: '# رواية', other: '# رواية' },
  },
  acknowledgedBy: ['Acknowledged by', 'أقر بها'],
  deniedBy: ['Denied by', 'نفاها'],
  why: ['Why these are one channel', 'لماذا عُدّت الروايات لوساطة واحدة'],
} satisfies Catalogue;
