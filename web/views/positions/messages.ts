import type { Catalogue } from '../../i18n/index.ts';

/** Words of the matrix of positions. */
export const messages = {
  title: ['Positions', 'المواقف'],
  lead: [
    'Who stands where on what. Filled: said by the actor. Outlined: attributed by another. Open a cell for the sentences.',
    'من يقف أين، وفي أي شأن. الممتلئ قاله صاحبه، والمفرّغ نسبه إليه غيره. افتح خانة لترى الجمل.',
  ],
  filter: ['Filter by actor, issue or words', 'رشِّح بالفاعل أو الشأن'],
  verdict: ['Over time', 'مع الوقت'],
  all: ['all', 'الكل'],
  actor: ['Actor', 'الفاعل'],
  none: ['No report of this dossier tells of positions.', 'لا يذكر أي تقرير في هذا الملف مواقف.'],
  shown: {
    en: { one: '# position', other: '# positions' },
    ar: { zero: 'لا مواقف', one: 'موقف واحد', two: 'موقفان', few: '# مواقف', many: '# موقفا', other: '# موقف' },
  },
  hidden: {
    en: { one: 'One more position: filter to see it.', other: '# more positions: filter to see them.' },
    ar: {
      one: 'وموقف آخر يظهر بالترشيح.',
      two: 'وموقفان آخران يظهران بالترشيح.',
      few: 'و# مواقف أخرى تظهر بالترشيح.',
      many: 'و# موقفا آخر يظهر بالترشيح.',
      other: 'و# موقف آخر يظهر بالترشيح.',
    },
  },
  matrix: ['Matrix of positions', 'مصفوفة المواقف'],
  self: ['said by the actor', 'قاله صاحبه'],
  other: ['attributed by {who}', 'نسبه إليه {who}'],
  outlet: ['told by the outlet', 'روته الوسيلة'],
  close: ['Close', 'إغلاق'],
  open: ['Open in the report', 'افتحها في التقرير'],
} satisfies Catalogue;
