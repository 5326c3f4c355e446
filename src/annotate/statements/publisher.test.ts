import { expect, test } from 'vitest';
import { languageOf } from '../../lang/index.ts';
import type { Page } from '../extractor.ts';
import { publisherOf } from './publisher.ts';

const nouns = languageOf('ar')!.statements.outletNouns;
const page = (source: string | null, text: string): Page =>
  ({ text, report: { source: { value: source, how: 'stated' } } }) as unknown as Page;
const asks = (source: string | null, text: string, name: string, known = false): boolean =>
  publisherOf(page(source, text), nouns)([name], known);

test('an address names its outlet in the other script', () => {
  expect(asks('www.sada-albustan.net', '', 'صدى البستان')).toBe(true);
  expect(asks('sadaalbustan.net', '', 'صدى البستان')).toBe(true);
  expect(asks('difaf-news.org', '', 'وكالة ضفاف للأنباء')).toBe(true);
  expect(asks('reuters.com', '', 'رويترز', true)).toBe(true);
  expect(asks('sada-albustan.net', '', 'صوت البستان')).toBe(false);
  expect(asks('syria.news', '', 'هيئة التفاوض السورية')).toBe(false);
  expect(asks(null, '', 'صدى البستان')).toBe(false);
});

test('a line of place and day names the outlet of its report', () => {
  const own = [
    'انهيار جسر\nتل مروان - 20 تموز 2024 (صدى البستان)\nقتل عامل.',
    'انهيار جسر\nصدى البستان / خاص\nالأحد 21/7/2024',
    'انهيار جسر\nبيروت - مكتب "صدى البستان"\nالأحد',
    'تل مروان: «صدى البستان»\nقتل عامل.',
    'صدى البستان | أخبار | رياضة\nانهيار جسر',
    'بغداد - صدى البستان: أعلنت الوزارة انهيار جسر.',
  ];
  for (const text of own) expect([text, asks('x.example', text, 'صدى البستان')]).toEqual([text, true]);
  const others = [
    'مصدر لصدى البستان: انهيار جسر\nقتل عامل.',
    'صدى البستان: انهيار جسر في تل مروان\nقتل عامل.',
    'انهيار جسر\nقال عامل لصدى البستان إن الجسر انهار.',
  ];
  for (const text of others) expect([text, asks('x.example', text, 'صدى البستان')]).toEqual([text, false]);
  // Agencies stand in the datelines of others.
  expect(asks('x.example', 'بيروت (رويترز) - انهار جسر.', 'رويترز', true)).toBe(false);
});
