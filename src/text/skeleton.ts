const arabic: Readonly<Record<string, string>> = {
  ب: 'b',
  پ: 'b',
  ت: 't',
  ث: 't',
  ط: 't',
  ج: 'g',
  غ: 'g',
  چ: 's',
  خ: 'k',
  ق: 'k',
  ك: 'k',
  گ: 'g',
  د: 'd',
  ذ: 'd',
  ض: 'd',
  ظ: 'd',
  ر: 'r',
  ز: 'z',
  ژ: 'z',
  س: 's',
  ش: 's',
  ص: 's',
  ف: 'f',
  ڤ: 'f',
  ل: 'l',
  م: 'm',
  ن: 'n',
};

/**
 * Consonants of a folded word, the same for the usual spellings of a name in Arabic and Latin letters: vowels, h, w, y and what Latin drops are left
 * out, letters that the scripts mix up are one, doubled ones single. The Arabic article is taken off in both scripts.
 */
export function skeleton(folded: string): string {
  let w = folded.replace(/^(?:ال|al-?|el-?)(?=.{3})/u, '');
  w = w
    .replace(/kh/g, 'k')
    .replace(/sh|ch|tch|sch/g, 's')
    .replace(/th/g, 't')
    .replace(/dh/g, 'd')
    .replace(/gh/g, 'g')
    .replace(/ph/g, 'f')
    .replace(/ck/g, 'k');
  let out = '';
  for (const ch of w) {
    let c = arabic[ch] ?? '';
    if (c === '' && ch >= 'a' && ch <= 'z') {
      if ('aeiouhwy'.includes(ch)) continue;
      c = ch === 'p' ? 'b' : ch === 'v' ? 'f' : ch === 'j' ? 'g' : ch === 'c' || ch === 'q' ? 'k' : ch === 'x' ? 'ks' : ch;
    }
    if (c !== '' && out.at(-1) !== c) out += c;
  }
  return out;
}
