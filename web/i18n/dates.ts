import { civilDate } from '../../src/text/calendar.ts';
import { parseEdtf } from '../../src/text/calendar-edtf.ts';
import { localeOf, type UiLanguage } from './catalogue.ts';

const formats = new Map<string, Intl.DateTimeFormat>();

function format(language: UiLanguage, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = language + JSON.stringify(options);
  let f = formats.get(key);
  if (!f) {
    f = new Intl.DateTimeFormat(localeOf[language], options);
    formats.set(key, f);
  }
  return f;
}

const seasons: Readonly<Record<number, readonly [string, string]>> = {
  21: ['spring', 'ربيع'],
  22: ['summer', 'صيف'],
  23: ['autumn', 'خريف'],
  24: ['winter', 'شتاء'],
};

/** An EDTF value as words: no finer than it is known, "about" where it is approximate. What cannot be read is shown as it stands. */
export function formatWhen(value: string | null, language: UiLanguage): string {
  if (value === null || value === '') return language === 'ar' ? 'تاريخ غير معروف' : 'date unknown';
  const slash = value.indexOf('/');
  if (slash > 0) {
    const [a, b] = [value.slice(0, slash), value.slice(slash + 1)];
    const open = (s: string): boolean => s === '' || s === '..';
    if (open(b)) return language === 'ar' ? `منذ ${formatWhen(a, language)}` : `from ${formatWhen(a, language)}`;
    if (open(a)) return language === 'ar' ? `حتى ${formatWhen(b, language)}` : `until ${formatWhen(b, language)}`;
    return `${formatWhen(a, language)} – ${formatWhen(b, language)}`;
  }
  const p = parseEdtf(value);
  if (p === null) return value;
  const { year, month, day } = civilDate(p.from);
  const date = new Date(Date.UTC(2000, month - 1, day));
  date.setUTCFullYear(year);
  const words = ((): string => {
    switch (p.grain) {
      case 'day':
        return format(language, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }).format(date);
      case 'month':
        return format(language, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(date);
      case 'season':
        return `${seasons[p.season ?? 21]?.[language === 'ar' ? 1 : 0] ?? ''} ${year}`;
      case 'decade':
        return language === 'ar' ? `عقد ${year}` : `the ${year}s`;
      case 'century':
        return language === 'ar' ? `القرن ${Math.floor(year / 100) + 1}` : `century ${Math.floor(year / 100) + 1}`;
      default:
        return String(year);
    }
  })();
  if (!p.approx) return words;
  return language === 'ar' ? `نحو ${words}` : `about ${words}`;
}

/** An instant (ISO 8601) in the reader's own time zone, to the minute. */
export function formatInstant(iso: string, language: UiLanguage): string {
  const date = new Date(iso);
  if (Number.isNaN(date.getTime())) return iso;
  return format(language, { dateStyle: 'medium', timeStyle: 'short' }).format(date);
}
