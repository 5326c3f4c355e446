import type { Field } from './item.ts';

/** Names under which tables keep each field, best first; compared after `fold`. */
export const columnNames: Readonly<Record<Field | 'text' | 'id', readonly string[]>> = {
  text: ['text', 'body', 'content', 'full_text', 'articlebody', 'message', 'article', 'النص', 'نص الخبر', 'نص', 'المحتوى', 'الخبر'],
  title: ['title', 'headline', 'العنوان', 'عنوان'],
  source: ['source', 'outlet', 'publisher', 'site', 'channel', 'المصدر', 'الجهة', 'الوسيلة', 'القناة'],
  byline: ['byline', 'author', 'authors', 'الكاتب', 'المؤلف', 'المحرر'],
  published: [
    'published',
    'date',
    'published_at',
    'datepublished',
    'date_published',
    'pubdate',
    'publish_date',
    'created_at',
    'timestamp',
    'التاريخ',
    'تاريخ النشر',
    'تاريخ',
  ],
  url: ['url', 'link', 'address', 'الرابط', 'رابط'],
  language: ['language', 'lang', 'اللغة'],
  id: ['id', 'doc', 'key', 'المعرف', 'الرقم'],
};

/** The fields that a map of columns may name. */
export const mappedFields: readonly string[] = Object.keys(columnNames);
