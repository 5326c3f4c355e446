import { describe, expect, it } from 'vitest';
import { plainBlocks } from './furniture.ts';

const kept = (text: string): string =>
  plainBlocks(text, 0)
    .filter((b) => b.kind !== 'furniture')
    .map((b) => text.slice(b.start, b.end))
    .join('|');

const prose = 'قالت البلدية يوم الثلاثاء إن الجسر القديم أغلق أمام السيارات بعد ظهور شقوق في أعمدته الثلاثة.';
const more = 'وأضافت أن لجنة من المهندسين ستفحص الجسر خلال أسبوعين وتقرر متى يفتح من جديد أمام الحافلات والشاحنات.';

describe('furniture of texts without markup', () => {
  it('cuts a title, the name of a site and a word of its menu glued before the report', () => {
    expect(kept(`إغلاق الجسر القديم في المدينة - الشرفة آخر الأخبار ${prose}\n${more}`)).toBe(`${prose}\n${more}`);
  });
  it('keeps a dash in a first sentence', () => {
    expect(kept(`${prose}\n${more}`)).toBe(`${prose}\n${more}`);
    const dash = `بيروت - قالت البلدية إن آخر الأخبار عن الجسر القديم مقلقة. ${more}`;
    expect(kept(dash)).toBe(dash);
  });
  it('cuts the disclaimer that ends a page, and nothing else that speaks of answering', () => {
    expect(kept(`${prose}\n${more}\nمنقول: الموقع غير مسؤول عن صحة ما ورد. أخبار كل يوم من كل مكان.`)).toBe(`${prose}\n${more}`);
    const said = `${prose} وقال إن الموقع لا يتحمل مسؤولية الشقوق. ${more}\n${more}`;
    expect(kept(said)).toBe(said);
  });
  it('cuts a phrase of links at the end behind which no sentence ends', () => {
    expect(kept(`${prose} ${more} مواضيع ذات صلة جسر مدينة بلدية`)).toBe(`${prose} ${more}`);
  });
});
