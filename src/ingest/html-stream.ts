import { Tokenizer } from 'htmlparser2';

/** What is heard of a page, in order. Every `open` of an element that is not void has one `close`. */
export interface TagEvents {
  open(tag: string, attributes: Readonly<Record<string, string>>): void;
  text(data: string): void;
  close(tag: string): void;
}

/** Elements that have no content and are never closed. */
export const voidTags: ReadonlySet<string> = new Set(
  'area base basefont bgsound br col embed frame hr img input link meta param source track wbr'.split(' '),
);

/** What an opening tag closes when it stands on top of the open elements: the parts of HTML's implied end tags that order text. */
const closes: Readonly<Record<string, ReadonlySet<string>>> = (() => {
  const p = new Set(['p']);
  const table: Record<string, ReadonlySet<string>> = {
    li: new Set(['li', 'p']),
    dt: new Set(['dt', 'dd', 'p']),
    dd: new Set(['dt', 'dd', 'p']),
    tr: new Set(['tr', 'td', 'th']),
    td: new Set(['td', 'th']),
    th: new Set(['td', 'th']),
    option: new Set(['option']),
    body: new Set(['head']),
  };
  for (const tag of 'p div ul ol dl table section article aside nav header footer main h1 h2 h3 h4 h5 h6 blockquote pre form figure hr address fieldset details menu'.split(
    ' ',
  ))
    table[tag] = p;
  return table;
})();

// A closing tag looks for its opening one so far down: pages are not deeper in earnest, and hostile ones must stay linear.
const REACH = 256;

/**
 * Reads the tags of a page in linear time, whatever their number, depth and disorder. (The parser above this tokenizer keeps its stack in a way that
 * is quadratic in depth.) Closing tags without an opening one are passed over; elements left open close with their parents.
 */
export function streamTags(html: string, events: TagEvents): void {
  const stack: string[] = [];
  const openCount = new Map<string, number>();
  let tag = '';
  let attributes: Record<string, string> = {};
  let name = '';
  let value = '';

  const pop = (): void => {
    const top = stack.pop()!;
    openCount.set(top, openCount.get(top)! - 1);
    events.close(top);
  };
  const open = (): void => {
    const closing = Object.hasOwn(closes, tag) ? closes[tag]! : null;
    while (closing !== null && stack.length > 0 && closing.has(stack[stack.length - 1]!)) pop();
    events.open(tag, attributes);
    if (voidTags.has(tag)) return;
    stack.push(tag);
    openCount.set(tag, (openCount.get(tag) ?? 0) + 1);
  };

  const tokenizer = new Tokenizer(
    { xmlMode: false, decodeEntities: true },
    {
      onopentagname(start, end) {
        tag = html.slice(start, end).toLowerCase();
        attributes = {};
      },
      onattribname(start, end) {
        name = html.slice(start, end).toLowerCase();
        value = '';
      },
      onattribdata(start, end) {
        value += html.slice(start, end);
      },
      onattribentity(codepoint) {
        value += String.fromCodePoint(codepoint);
      },
      onattribend() {
        if (!Object.hasOwn(attributes, name) && name !== '__proto__') attributes[name] = value;
      },
      onopentagend: open,
      onselfclosingtag: open,
      onclosetag(start, end) {
        const closed = html.slice(start, end).toLowerCase();
        if (closed === 'br') events.open('br', {});
        if (!openCount.get(closed)) return;
        for (let i = stack.length - 1, floor = Math.max(0, stack.length - REACH); i >= floor; i--) {
          if (stack[i] !== closed) continue;
          while (stack.length > i) pop();
          return;
        }
      },
      ontext: (start, end) => events.text(html.slice(start, end)),
      ontextentity: (codepoint) => events.text(String.fromCodePoint(codepoint)),
      oncdata() {},
      oncomment() {},
      ondeclaration() {},
      onprocessinginstruction() {},
      onend() {
        while (stack.length > 0) pop();
      },
    },
  );
  tokenizer.write(html);
  tokenizer.end();
}
