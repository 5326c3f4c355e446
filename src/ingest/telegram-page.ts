import { type Opening, type Parcel, type Part, stemOf, wholeBytes } from './container.ts';
import { decode } from './encoding.ts';
import { streamTags } from './html-stream.ts';
import { diagnose } from './item.ts';
import { type ChannelMessage, messagePart } from './telegram.ts';

interface Reading {
  id: string;
  from: string | null;
  forwardedFrom: string | null;
  date: string | null;
  forwardedDate: string | null;
  text: string[];
  joined: boolean;
  service: boolean;
}

/** Part of a message whose words are being read, by its class. */
type PartName = 'from_name' | 'text' | 'date' | 'channel' | 'reply_to' | null;

/** An export of Telegram's desktop program as pages, `messages.html`, `messages2.html`, …: each message a report. */
export function* openTelegramPage(parcel: Parcel, { limits }: Opening): Generator<Part> {
  const bytes = wholeBytes(parcel, limits);
  if (!(bytes instanceof Uint8Array)) {
    yield { diagnostic: bytes };
    return;
  }
  const decoded = decode(bytes, 'utf-8');
  if (!decoded.ok) {
    yield { diagnostic: diagnose(decoded.code, 'error', parcel.where, decoded.message) };
    return;
  }
  const messages = messagesOf(decoded.text);
  if (messages.length === 0)
    yield { diagnostic: diagnose('ingest/empty', 'warning', parcel.where, 'is an export without messages that have words') };
  for (const m of messages) yield messagePart(parcel, m, stemOf(parcel.below));
}

function messagesOf(html: string): readonly ChannelMessage[] {
  const out: ChannelMessage[] = [];
  const stack: { part: PartName; message: Reading | null; forwarded: boolean }[] = [];
  let part: PartName = null;
  let current: Reading | null = null;
  let forwarded = false;
  let channel = '';
  let lastFrom: string | null = null;

  const finish = (m: Reading): void => {
    const text = m.text
      .join('')
      .replace(/[^\S\n]+/g, ' ')
      .replace(/ ?\n ?/g, '\n')
      .trim();
    const from = m.from?.trim() || (m.joined ? lastFrom : null);
    lastFrom = from;
    if (text === '' || m.service) return;
    out.push({
      id: m.id.replace(/^message-?/, ''),
      channel: channel.trim() || null,
      from,
      forwardedFrom: m.forwardedFrom?.trim() || null,
      date: m.date,
      forwardedDate: m.forwardedDate,
      text,
    });
  };

  streamTags(html, {
    open(tag, attributes) {
      const classes = new Set((attributes.class ?? '').split(/\s+/));
      if (tag === 'br') {
        if (part === 'text' && current) current.text.push('\n');
        return;
      }
      stack.push({ part, message: current, forwarded });
      if (classes.has('message') && attributes.id) {
        current = {
          id: attributes.id,
          from: null,
          forwardedFrom: null,
          date: null,
          forwardedDate: null,
          text: [],
          joined: classes.has('joined'),
          service: classes.has('service'),
        };
        part = null;
      } else if (current === null) {
        if (classes.has('page_header')) part = 'channel';
      } else if (classes.has('reply_to')) part = 'reply_to';
      else if (classes.has('forwarded') && classes.has('body')) forwarded = true;
      else if (classes.has('from_name')) part = 'from_name';
      else if (classes.has('text') && part !== 'reply_to') part = 'text';
      else if (classes.has('date') && attributes.title) {
        const date = isoDate(attributes.title);
        if (forwarded) current.forwardedDate = date;
        else current.date = date;
        part = 'date';
      }
    },
    text(data) {
      if (part === 'channel') channel += data;
      else if (current === null) return;
      else if (part === 'text') current.text.push(data.replace(/\s+/g, ' '));
      else if (part === 'from_name') {
        if (forwarded) current.forwardedFrom = (current.forwardedFrom ?? '') + data;
        else current.from = (current.from ?? '') + data;
      }
    },
    close() {
      const outer = stack.pop();
      if (outer === undefined) return;
      if (current !== null && outer.message === null) finish(current);
      ({ part, message: current, forwarded } = outer);
    },
  });
  return out;
}

/** `18.11.2017 21:04:11 UTC+02:00`, day first, as the program writes it in every language. */
function isoDate(written: string): string | null {
  const m = /^([0-9]{2})\.([0-9]{2})\.([0-9]{4})(?: ([0-9]{2}:[0-9]{2}:[0-9]{2}))?/.exec(written.trim());
  return m ? `${m[3]}-${m[2]}-${m[1]}${m[4] ? `T${m[4]}` : ''}` : null;
}
