import type { Block } from '../model/index.ts';
import { captionAtHead, headlineIn } from './page-top.ts';
import { months } from './page-words.ts';

const monthNames = months
  .flat()
  .filter((m) => m.length >= 3)
  .map((m) => m.replace(' ', '[ \u00a0]'))
  .join('|');
const day = `(?:[0-9٠-٩]{1,2} ?[/،,-]? ?(?:${monthNames})[a-z]{0,6}\\.?(?: ?/ ?(?:${monthNames}))? ?[/،,-]? ?[0-9٠-٩]{4}|(?:${monthNames}) [0-9]{1,2},? [0-9]{4}|[0-9]{1,2} (?:${monthNames}) [0-9]{2}(?= [0-9]{1,2}:)|[0-9٠-٩]{4}[-/][0-9٠-٩]{1,2}[-/][0-9٠-٩]{1,2}|[0-9٠-٩]{1,2}[-/][0-9٠-٩]{1,2}[-/][0-9٠-٩]{4})`;
const clock = '[0-9٠-٩]{1,2}:[0-9٠-٩]{2}(?::[0-9٠-٩]{2})?(?: ?(?:صباحا|مساء|ص|م|am|pm|GMT)(?![\\p{L}]))?';
/** What pages write beside the day of publication, and no lead does. */
const beside = `(?:[\\s,،|()–-]|&? ?nbsp ?-? ?;|الساعة|في|at|م(?=[\\s-])|(?:مشاهدة|مشاهدات|المشاهدات|views?) ?:? ?[0-9٠-٩]+|[0-9٠-٩]+ (?:مشاهدة|views)|رقم العدد ?\\[?[0-9٠-٩]+\\]?|${clock})`;
/** Labels and tools of a page's head; the day they name was often lost with the markup. */
const tools = '(?:تاريخ النشر ?:?|حجم الخط|كلمات مفتاحية|مواضيع ذات صلة ?:|شارك الخبر|طباعة الخبر|Font size)';
const stamped = new RegExp(`(?:${day}|(?<tool>${tools}))(?<tail>(?:${beside}|${tools}|(?:${monthNames})(?![\\p{L}]))*)`, 'giu');
const weekday =
  /(?:^|[\s|،,(–-])(?:(?:يوم )?(?:السبت|الأحد|الاحد|الاثنين|الإثنين|الثلاثاء|الأربعاء|الاربعاء|الخميس|الجمعة)|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)[\s,،–-]*$/u;

// No headline has more words.
const LONGEST = 25;
// A stamp stands so near to the headline, in UTF-16 units.
const REACH = 500;

/**
 * The day and time of publication that stands between headline and report in a page that lost its markup, all in one line: a day with a clock time, a counter or
 * an issue number beside it, or one in figures. What stands before it, up to a headline's length, is the headline. Null when a sentence ends before the stamp,
 * for then it belongs to the report; `end` is where the report starts.
 */
export function stampOf(text: string, from: number): { readonly end: number; readonly blocks: readonly Block[] } | null {
  const line = /\S[^\n]*/.exec(text.slice(from, from + 4000));
  if (!line) return null;
  const base = from + line.index;
  const head = line[0].slice(0, REACH);
  let found: { readonly start: number; readonly end: number } | null = null;
  stamped.lastIndex = 0;
  for (let m = stamped.exec(head); m !== null; m = stamped.exec(head)) {
    const sure =
      m.groups!.tool !== undefined ||
      /[0-9٠-٩]:[0-9٠-٩]|مشاهد|view|العدد/i.test(m.groups!.tail!) ||
      /^[0-9٠-٩]+[-/]/.test(m[0]) ||
      /^[0-9٠-٩]{1,2} ?\/ ?\p{L}/u.test(m[0]);
    const end = m.index + m[0].trimEnd().length;
    if (!sure || /(?:^|\s)(?:يوم|في|بتاريخ|منذ|حتى|on|since|until)\s*$/iu.test(head.slice(0, m.index))) continue;
    const name = weekday.exec(head.slice(0, m.index));
    found = { start: name ? name.index + (/^\s/.test(name[0]) ? 1 : 0) : m.index, end };
  }
  if (found === null) return null;
  const before = head.slice(0, found.start).trimEnd();
  // A whole sentence above it: the day is one of the report's own.
  if (
    before
      .split(/(?<=\p{L}{2}[.!?؟]["»”]?)\s/u)
      .slice(0, -1)
      .some((s) => s.split(/\s+/).length >= 10)
  )
    return null;
  if (line[0].length - found.end < 60 && text.slice(base + line[0].length).trim().length < 200) return null;
  // A headline that stands there twice: the second is the report's.
  const opening = /^\S+(?: \S+){3}/.exec(before)?.[0];
  const again = opening === undefined ? 0 : Math.max(0, before.lastIndexOf(opening));
  const headline = headlineIn(before.slice(again));
  const words = before.slice(again).slice(headline.start, headline.end).split(/\s+/).filter(Boolean).length;
  const [a, b] = [again + headline.start, again + headline.end];
  const pieces: readonly Block[] = [
    { start: base, end: base + before.slice(0, a).trimEnd().length, kind: 'furniture' },
    { start: base + a, end: base + before.slice(0, b).trimEnd().length, kind: words >= 3 && words <= LONGEST ? 'title' : 'furniture' },
    { start: base + b + (/^\s*/.exec(before.slice(b))?.[0].length ?? 0), end: base + before.length, kind: 'furniture' },
  ];
  const title = pieces.filter((b) => b.end > b.start);
  // The name of the site or the headline once more below the day: the head of the page goes on.
  const more = opening === undefined ? -1 : line[0].slice(found.end, found.end + REACH / 2).lastIndexOf(opening);
  if (more >= 0)
    return {
      end: base + found.end + more,
      blocks: [{ start: base, end: base + line[0].slice(0, found.end + more).trimEnd().length, kind: 'furniture' }],
    };
  const gap = (at: number): number => at + (/^\s*/.exec(text.slice(at, at + 200))?.[0].length ?? 0);
  const below = gap(base + found.end);
  const picture = captionAtHead(text.slice(below, below + REACH));
  return {
    end: gap(below + picture),
    blocks: [...title, { start: base + found.start, end: picture > 0 ? below + picture : base + found.end, kind: 'furniture' }],
  };
}
