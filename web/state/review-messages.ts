import type { Catalogue } from '../i18n/index.ts';

/** Words of deciding, wherever it is done. */
export const reviewMessages = {
  yourName: ['Your name', 'اسمك'],
  nameWhy: ['Each decision is kept with who made it and when.', 'يُحفظ كل قرار مع اسم صاحبه ووقته.'],
  cancel: ['Cancel', 'إلغاء'],
  go: ['Continue', 'متابعة'],
  save: ['Save', 'حفظ'],
  accept: ['Accept', 'اقبل'],
  reject: ['Reject', 'ارفض'],
  undo: ['Undo', 'تراجع'],
  comment: ['Comment', 'علِّق'],
  edit: ['Edit', 'عدِّل'],
  retype: ['Change kind', 'غيِّر النوع'],
  merge: ['Merge', 'ادمج'],
  split: ['Split', 'افصل'],
  yourComment: ['Your comment', 'تعليقك'],
  decisions: ['Decision', 'القرار'],
  readOnly: ['This dossier is open for reading only.', 'هذا الملف مفتوح للقراءة فقط.'],
} satisfies Catalogue;
