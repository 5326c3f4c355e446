import type { Credit } from '../model/index.ts';
import { type Opening, type Parcel, type Part, stemOf, wholeBytes } from './container.ts';
import { diagnose, type Fact } from './item.ts';
import { parseJson } from './json-values.ts';

/** A message of a channel, whatever form it was exported in. */
export interface ChannelMessage {
  readonly id: string;
  readonly channel: string | null;
  readonly from: string | null;
  readonly forwardedFrom: string | null;
  /** Local time as exported, ISO 8601. */
  readonly date: string | null;
  readonly forwardedDate: string | null;
  readonly text: string;
}

/** A message as a report of its own: the channel is its outlet, what it was forwarded from its credit, its number its key and locator. */
export function messagePart(parcel: Parcel, m: ChannelMessage, folder: string): Part {
  const facts: Fact[] = [];
  const source = m.channel ?? m.from;
  if (source) facts.push({ field: 'source', value: source, by: 'message' });
  if (m.from && m.from !== source) facts.push({ field: 'byline', value: m.from, by: 'message' });
  if (m.date) facts.push({ field: 'published', value: m.date, by: 'message' });
  const published = m.forwardedDate?.slice(0, 10);
  const credits: readonly Credit[] = m.forwardedFrom
    ? [{ name: m.forwardedFrom, kind: 'forwarded', ...(published && /^[0-9]{4}-[0-9]{2}-[0-9]{2}$/.test(published) ? { published } : {}) }]
    : [];
  return {
    leaf: {
      below: `${folder}/${m.id}.message`,
      where: `${parcel.where}#${m.id}`,
      format: 'text',
      bytes: Buffer.from(m.text),
      told: { facts, ...(credits.length > 0 ? { credits } : {}), locator: { message: m.id } },
    },
  };
}

type Json = Readonly<Record<string, unknown>>;
const object = (v: unknown): Json | null => (v !== null && typeof v === 'object' && !Array.isArray(v) ? (v as Json) : null);
const words = (v: unknown): string | null => (typeof v === 'string' && v.trim() !== '' ? v : null);

/** An export of Telegram's desktop program, `result.json`: one chat, or all of them. Messages without words (pictures, services) are passed over. */
export function* openTelegram(parcel: Parcel, { limits }: Opening): Generator<Part> {
  const bytes = wholeBytes(parcel, limits);
  if (!(bytes instanceof Uint8Array)) {
    yield { diagnostic: bytes };
    return;
  }
  let root: Json | null;
  try {
    root = object(parseJson(new TextDecoder().decode(bytes)));
  } catch (e) {
    yield { diagnostic: diagnose('ingest/bad-json', 'error', parcel.where, `is not JSON: ${(e as Error).message}`) };
    return;
  }
  const lists = [object(root?.chats), object(root?.left_chats)].flatMap((c) => (Array.isArray(c?.list) ? (c.list as unknown[]) : []));
  const chats = (Array.isArray(root?.messages) ? [root] : lists).map(object).filter((c) => c !== null && Array.isArray(c.messages));
  const folder = stemOf(parcel.below);
  let found = 0;
  for (const chat of chats as readonly Json[]) {
    const id = typeof chat.id === 'number' || typeof chat.id === 'string' ? String(chat.id) : 'chat';
    for (const raw of chat.messages as readonly unknown[]) {
      const m = object(raw);
      if (m === null || m.type !== 'message') continue;
      const text = wordsOf(m.text);
      if (text.trim() === '') continue;
      found++;
      const message: ChannelMessage = {
        id: typeof m.id === 'number' || typeof m.id === 'string' ? String(m.id) : String(found),
        channel: words(chat.name),
        from: words(m.author) ?? words(m.from),
        forwardedFrom: words(m.forwarded_from),
        date: words(m.date),
        forwardedDate: words(m.forwarded_date),
        text,
      };
      yield messagePart(parcel, message, chats.length > 1 ? `${folder}/${id}` : folder);
    }
  }
  if (found === 0) yield { diagnostic: diagnose('ingest/empty', 'warning', parcel.where, 'is an export without messages that have words') };
}

/** The words of a message: a string, or a list of strings and marked pieces (links, bold, mentions). */
function wordsOf(text: unknown): string {
  if (typeof text === 'string') return text;
  if (!Array.isArray(text)) return '';
  return text.map((piece) => (typeof piece === 'string' ? piece : (words(object(piece)?.text) ?? ''))).join('');
}
