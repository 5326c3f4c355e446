import type { Span } from '../model/index.ts';

// A second report is looked for below this share of the text, and under so many whole sentences.
const ABOVE = 0.25;
const SENTENCES = 3;
// A headline between the two namings of its outlet has at most so many UTF-16 units.
const HEADLINE = 300;

/**
 * Where a page goes on with the report of another outlet, which it names before the headline and again before who wrote it (`The Orchard Times: Bridge
 * closed The Orchard Times - Dana Holm: The council …`): the outlet's name. Null in a text that holds one report. What such a report says is not this outlet's.
 */
export function secondReport(text: string, from: number): Span | null {
  const floor = from + Math.floor((text.length - from) * ABOVE);
  for (let colon = text.indexOf(':', floor); colon >= 0; colon = text.indexOf(':', colon + 1)) {
    const before = /(?:^|\s)((?:\p{L}[\p{L}\p{M}'’-]* ){0,3}\p{L}[\p{L}\p{M}'’-]*)$/u.exec(
      text.slice(Math.max(from, colon - 80), colon),
    )?.[1];
    if (before === undefined) continue;
    const words = before.split(' ');
    const below = text.slice(colon + 1, colon + 1 + HEADLINE);
    // The longest name that stands there again, before a dash and somebody's name or a place.
    for (let n = words.length; n >= 1; n--) {
      const outlet = words.slice(-n).join(' ');
      if (outlet.length < 5) break;
      const again = below.indexOf(outlet);
      if (
        again < 15 ||
        /[.!?؟]\s/.test(below.slice(0, again)) ||
        !/^ ?["«»“”]? ?[-–—] ?\p{L}[^\n:.،,–—-]{2,50}[:–—-]/u.test(below.slice(again + outlet.length, again + outlet.length + 70))
      )
        continue;
      const start = colon - outlet.length;
      if ((text.slice(from, start).match(/\p{L}{2}[.!?؟](?=\s)/gu)?.length ?? 0) < SENTENCES) return null;
      return { start, end: colon };
    }
  }
  return null;
}
