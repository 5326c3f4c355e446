import fs from 'node:fs';
import path from 'node:path';

const towns = [
  ['حلب', 'Aleppo'],
  ['الرقة', 'Raqqa'],
  ['الموصل', 'Mosul'],
  ['صنعاء', 'Sanaa'],
  ['طرابلس', 'Tripoli'],
] as const;
const outlets = ['Orchard Wire', 'وكالة المدار', 'Harbour Post', 'صحيفة الصدى'];

/** The `n`th report of a made-up story: short, with a figure, a date, a place and a source. */
export function sampleText(n: number): string {
  const [ar, en] = towns[n % towns.length]!;
  const outlet = outlets[n % outlets.length]!;
  const day = `2017-09-${String(1 + (n % 28)).padStart(2, '0')}`;
  const body =
    n % 2 === 0
      ? `قال متحدث باسم المجلس المحلي يوم الاثنين إن ${3 + (n % 40)} أشخاص قتلوا في ${ar}، ونفت الحكومة ذلك.`
      : `A spokesman for the local council said on Monday that ${3 + (n % 40)} people were killed in ${en}. The government denied it.`;
  return `---\nsource: ${outlet}\npublished: ${day}\ntitle: Report ${n}\n---\n${body}\n`;
}

/** Writes `count` reports into a folder. */
export function writePile(folder: string, count: number, from = 0): void {
  fs.mkdirSync(folder, { recursive: true });
  for (let n = from; n < from + count; n++) fs.writeFileSync(path.join(folder, `${String(n).padStart(4, '0')}.txt`), sampleText(n));
}
