import { fold } from '../text/index.ts';
import { months } from './page-words.ts';

const monthOf = new Map<string, number>();
months.forEach((names, i) => {
  for (const n of names) monthOf.set(fold(n), i + 1);
});

/** EDTF day, or null when there is no such day or it lies outside the years of the press. */
function day(y: number, m: number, d: number): string | null {
  if (y < 1700 || y > 2200 || m < 1 || m > 12 || d < 1 || d > new Date(Date.UTC(y, m, 0)).getUTCDate()) return null;
  return `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`;
}

/**
 * EDTF day of a publication date as pages write it: ISO 8601 (the local day as written, whatever the zone), `2017/11/13`, `13-11-2017` (day first,
 * unless only the other order is a date), `13 November 2017`, `Nov 13, 2017`, `13 نوفمبر 2017`, `24 كانون الأول 2017`. A bare year or month stays one.
 * An EDTF interval is kept. Null when nothing of this reads.
 */
export function publicationDate(written: string): string | null {
  const s = fold(written.slice(0, 200).replace(/[،,]/g, ' ')).trim();
  const plain = /^(-?[0-9]{4}(?:-[0-9]{2}(?:-[0-9]{2})?)?[~?%]?)(?:\/([0-9]{4}(?:-[0-9]{2}(?:-[0-9]{2})?)?[~?%]?))?$/.exec(s);
  if (plain) return s;
  let m = /(?:^|[^0-9])([0-9]{4})[-/.]([0-9]{1,2})[-/.]([0-9]{1,2})(?![0-9])/.exec(s);
  if (m) return day(+m[1]!, +m[2]!, +m[3]!);
  m = /(?:^|[^0-9])([0-9]{1,2}) ?[-/.] ?([0-9]{1,2}) ?[-/.] ?([0-9]{4})(?![0-9])/.exec(s);
  if (m) return day(+m[3]!, +m[2]!, +m[1]!) ?? day(+m[3]!, +m[1]!, +m[2]!);
  m = /^([0-9]{4})([0-9]{2})([0-9]{2})(?:t?[0-9]{6}.*)?$/.exec(s);
  if (m) return day(+m[1]!, +m[2]!, +m[3]!);
  const words = s.split(/[\s/.\-–|]+/);
  for (let i = 0; i < words.length; i++) {
    const two = i + 1 < words.length ? monthOf.get(`${words[i]} ${words[i + 1]}`) : undefined;
    const month = two ?? monthOf.get(words[i]!);
    if (month === undefined) continue;
    const after = i + (two === undefined ? 1 : 2);
    const before = number(words[i - 1]);
    // A paired month, `أيار/مايو`, names one month twice.
    const skip = monthOf.get(words[after] ?? '') === month ? after + 1 : after;
    const next = number(words[skip]);
    if (before !== null && before <= 31 && next !== null && next > 1000) return day(next, month, before);
    const second = number(words[skip + 1]);
    if (next !== null && next <= 31 && second !== null && second > 1000) return day(second, month, next);
    if (next !== null && next > 1000 && before === null) return `${next}-${String(month).padStart(2, '0')}`;
  }
  return null;
}

function number(word: string | undefined): number | null {
  const m = word === undefined ? null : /^([0-9]{1,4})(?:st|nd|rd|th)?$/.exec(word);
  return m ? +m[1]! : null;
}

/** Date in an address: `/2017/11/13/`, `/2017-11-13-`, `20171113` as a path part. Null when there is none. */
export function dateInAddress(url: string): string | null {
  const m = /[/_-](19[0-9]{2}|20[0-9]{2})[/_-]([0-9]{1,2})[/_-]([0-9]{1,2})(?![0-9])/.exec(url);
  if (m) return day(+m[1]!, +m[2]!, +m[3]!);
  const n = /\/((?:19|20)[0-9]{2})([0-9]{2})([0-9]{2})(?![0-9])/.exec(url);
  return n ? day(+n[1]!, +n[2]!, +n[3]!) : null;
}

/** Date in a file's name: `2017-11-13-title`, `title_20171113`. Null when there is none. */
export function dateInFileName(name: string): string | null {
  const m = /(?:^|[^0-9])((?:19|20)[0-9]{2})[-_.]?([0-9]{2})[-_.]?([0-9]{2})(?![0-9])/.exec(name);
  return m ? day(+m[1]!, +m[2]!, +m[3]!) : null;
}
