import { annotate } from '../src/annotate/index.ts';
import { languageOf } from '../src/lang/index.ts';
import type { Analysis, PileItem, Report } from '../src/model/index.ts';

/** A generator of numbers in [0, 1) that a seed decides: the same on every machine. */
export function dice(seed: number): () => number {
  let s = (seed * 2654435761) >>> 0 || 1;
  return () => {
    s = (s + 0x6d2b79f5) >>> 0;
    let t = Math.imul(s ^ (s >>> 15), s | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const onsets = ['b', 'd', 'f', 'g', 'h', 'k', 'l', 'm', 'n', 'q', 'r', 's', 't', 'w', 'z', 'sh'];
const vowels = ['a', 'e', 'i', 'o', 'u'];
const letters = 'بتجحدرزسشصطعغفقكلمنهوي';

/** An invented name of a story: of no language, so that nothing else is called so. */
export function coined(roll: () => number, arabic: boolean, syllables: number): string {
  let word = '';
  for (let i = 0; i < syllables; i++)
    word += arabic
      ? letters[Math.floor(roll() * letters.length)]! + letters[Math.floor(roll() * letters.length)]!
      : onsets[Math.floor(roll() * onsets.length)]! + vowels[Math.floor(roll() * vowels.length)]!;
  return arabic ? word : word[0]!.toUpperCase() + word.slice(1);
}

/** Words of one story: its place, its people, its things and its numbers. */
function storyOf(story: number) {
  const roll = dice(story + 1);
  const arabic = story % 2 === 0;
  const name = (n: number): string => coined(roll, arabic, n);
  return {
    arabic,
    town: name(3),
    village: name(3),
    minister: `${name(2)} ${name(3)}`,
    group: name(3),
    things: Array.from({ length: 24 }, () => name(3)),
    killed: 20 + Math.floor(roll() * 400),
    day: new Date(Date.UTC(2016, 0, 1 + Math.floor(roll() * 1500))).toISOString().slice(0, 10),
  };
}

/** Report `n` of a story as text: its own choice of the story's words in sentences of the trade; the first two of every five are near copies. */
export function reportText(story: number, n: number): { readonly text: string; readonly language: 'ar' | 'en'; readonly day: string } {
  const s = storyOf(story);
  const roll = dice(story * 1009 + (n % 5 === 1 ? n - 1 : n) + 17);
  const pick = (): string => s.things[Math.floor(roll() * s.things.length)]!;
  const toll = s.killed + (n % 3 === 2 ? 7 : 0);
  const sentences: string[] = [];
  for (let i = 0; i < 7; i++) {
    const [a, b, c, d] = [pick(), pick(), pick(), pick()];
    const kind = (i + Math.floor(roll() * 2)) % 5;
    sentences.push(
      s.arabic
        ? [
            `قال الوزير ${s.minister} إن ${toll} شخصا قتلوا في بلدة ${s.town} قرب ${a} و${b}.`,
            `ونفى المتحدث باسم ${s.group} أن تكون ${c} قد وصلت إلى ${d} مساء الثلاثاء.`,
            `وذكرت مصادر محلية أن ${a} تعرضت لأضرار كبيرة بعد ${b} في ${s.village}.`,
            `وطالب سكان ${s.town} بفتح تحقيق في ${c} وتعويض أصحاب ${d}.`,
            `وأضاف أن فرق الإسعاف نقلت الجرحى من ${s.village} إلى مستشفى ${a} عبر ${b}.`,
          ][kind]!
        : [
            `Minister ${s.minister} said that ${toll} people were killed in the town of ${s.town} near ${a} and ${b}.`,
            `A spokesman for ${s.group} denied that the ${c} had reached the ${d} on Tuesday evening.`,
            `Local sources said the ${a} was badly damaged after the ${b} in ${s.village}.`,
            `Residents of ${s.town} demanded an inquiry into the ${c} and payment for owners of the ${d}.`,
            `He added that ambulances had taken the wounded from ${s.village} to the ${a} hospital through ${b}.`,
          ][kind]!,
    );
  }
  if (n % 5 === 1) sentences.push(s.arabic ? `خاص بموقع ${n}.` : `Special to site ${n}.`);
  const day = new Date(Date.parse(`${s.day}T00:00:00Z`) + (n % 6) * 86_400_000).toISOString().slice(0, 10);
  return { text: sentences.join(' '), language: s.arabic ? 'ar' : 'en', day };
}

/** Report `n` of a story, analysed. */
export function generated(story: number, n: number): PileItem {
  const { text, language, day } = reportText(story, n);
  const unknown = { value: null, how: 'unknown' } as const;
  const doc = `s${String(story).padStart(5, '0')}/${String(n).padStart(3, '0')}`;
  const report: Report = {
    doc,
    hash: doc,
    text,
    language,
    source: { value: `outlet ${(story * 7 + n) % 40}`, how: 'given' },
    title: unknown,
    byline: unknown,
    published: { value: day, how: 'given' },
    url: null,
    blocks: [],
    diagnostics: [],
  };
  const analysis: Analysis = annotate(report, languageOf(language)!);
  return { report, analysis };
}
