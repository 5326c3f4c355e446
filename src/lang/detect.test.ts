import { expect, test } from 'vitest';
import { detectLanguage } from './detect.ts';

test.each([
  ['ar', 'أعلن المتحدث باسم المجلس أن تسعة أشخاص قتلوا في بلدة السواقي'],
  ['ar', 'گال الراعي إن چبل السواقي بعيد عن البلدة، وإن الطريق إليه مقطوعة منذ أيام كثيرة'],
  ['fa', 'سخنگوی شورا گفت که نه نفر در روستا کشته شدند و چند نفر دیگر زخمی هستند'],
  ['ur', 'کونسل کے ترجمان نے کہا ہے کہ گاؤں میں نو افراد ہلاک ہوئے ہیں'],
  ['ckb', 'وتەبێژی ئەنجوومەن ڕایگەیاند کە نۆ کەس لە گوندەکە کوژراون'],
  ['en', 'The council said on Monday that nine people were killed in the town of Sawaqi.'],
  ['en', 'Nine people killed in Sawaqi, says council of the town'],
  ['fr', 'Le conseil a déclaré lundi que neuf personnes avaient été tuées dans la ville.'],
  ['de', 'Der Rat teilte am Montag mit, dass neun Menschen in der Stadt getötet wurden.'],
  ['tr', 'Meclis pazartesi günü kasabada dokuz kişinin öldüğünü açıkladı.'],
  ['ru', 'Совет заявил в понедельник, что в городе погибли девять человек.'],
  ['und', '12 — 14'],
])('%s: %s', async (code, text) => expect(await detectLanguage(text)).toBe(code));

test('what a page says of itself decides only when its letters do not', async () => {
  expect(await detectLanguage('أعلن المجلس أن الطريق مفتوحة', 'en')).toBe('ar');
  expect(await detectLanguage('2017', 'ar')).toBe('ar');
});
