import type { Catalogue } from '../../i18n/index.ts';

/** Words of the printable report. */
export const messages = {
  title: ['Report', 'التقرير النهائي'],
  lead: [
    'A dossier to hand on: choose what goes in, then print it or save it as PDF.',
    'ملف جاهز للتسليم: اختر ما يدخل فيه، ثم اطبعه أو احفظه بصيغة PDF.',
  ],
  print: ['Print or save as PDF', 'اطبع أو احفظ بصيغة PDF'],
  policy: ['Counting policy', 'سياسة العد'],
  which: ['Points', 'النقاط'],
  all: ['all but the rejected', 'كلها إلا المرفوض'],
  accepted: ['only what was reviewed', 'المُراجَع منها فقط'],
  made: ['Made on {day} from {reports} reports, published {span}.', 'أُعدّ في {day}. عدد التقارير: {reports}، نُشرت {span}.'],
  method: ['Method', 'المنهج'],
  method1: [
    'The reports were read by rules, not by a language model; each statement below stands in a report at the place cited. Nothing was dropped for lack of a source, and nothing here says which account is true.',
    'قُرئت التقارير بقواعد لا بنموذج لغوي، وكل ما يرد أدناه قائم في تقرير بالموضع المذكور. لم يُسقَط شيء لغياب مصدره، ولا شيء هنا يقول أي الروايات هي الصحيحة.',
  ],
  method2: [
    'Figures are given under the policy “{policy}”: computed from the values listed, never stored. “Independent origins” counts accounts known not to go back to one another; the higher number counts those of which it is not known.',
    'الأرقام وفق سياسة «{policy}»، محسوبة من القيم المذكورة وغير مخزنة. و«الأصول المستقلة» روايات يُعرف أن بعضها لا يعود إلى بعض، والعدد الأعلى يضم ما لا يُعرف عنه ذلك.',
  ],
  method3: [
    '{done} of {all} items were reviewed by a person; {n} decisions are in the log.',
    'المواد التي راجعها شخص: {done} من {all}، والقرارات المسجلة: {n}.',
  ],
  contested: ['Where accounts part', 'حيث تختلف الروايات'],
  figures: ['Figures', 'الأرقام'],
  thing: ['What is counted', 'المعدود'],
  estimate: ['Under the policy', 'وفق السياسة'],
  range: ['Lowest to highest', 'من الأدنى إلى الأعلى'],
  values: ['Values', 'القيم'],
  sources: ['Sources', 'المصادر'],
  stands: ['Says so', 'القائل'],
  nobody: ['the reports themselves', 'التقارير نفسها'],
  unreviewed: ['not reviewed', 'لم يُراجع'],
  nothing: ['Nothing fits this choice yet.', 'لا شيء يطابق هذا الاختيار بعد.'],
  moreFigures: {
    en: { one: 'One more counted thing stands in the ledger.', other: '# more counted things stand in the ledger.' },
    ar: {
      one: 'وفي سجل الأرقام بند آخر.',
      two: 'وفي سجل الأرقام بندان آخران.',
      few: 'وفي سجل الأرقام # بنود أخرى.',
      many: 'وفي سجل الأرقام # بندا آخر.',
      other: 'وفي سجل الأرقام # بند آخر.',
    },
  },
} satisfies Catalogue;
