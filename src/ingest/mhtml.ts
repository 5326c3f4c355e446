import type { Reader } from './draft.ts';
import { readHtml } from './html.ts';
import { diagnose, type Fact } from './item.ts';
import { parseMail } from './mail.ts';

/** A page saved by a browser with all it shows (MHTML): its first part is the page; frames, pictures and styles are left out. */
export const readMhtml: Reader = async (item, fileName) => {
  const refuse = (message: string) => ({ refused: [diagnose('ingest/bad-mail', 'error', item.where, message)] });
  try {
    const source = Buffer.from(item.bytes).toString('latin1');
    const { page, headers } = firstPart(source);
    const mail = await parseMail(Buffer.from(page, 'latin1'));
    const header = (name: string): string | null =>
      mail.headers.find((h) => h.key === name)?.value.trim() ||
      (new RegExp(`^${name}: *([^\\r\\n]+)`, 'im').exec(headers)?.[1]?.trim() ?? null);
    if (!mail.html) return refuse('is a saved page without a page in it');
    const facts: Fact[] = [...(item.told?.facts ?? [])];
    const address = header('snapshot-content-location') ?? header('content-location');
    if (address && /^https?:/i.test(address)) facts.push({ field: 'url', value: address, by: 'capture', weak: true });
    const saved = header('date');
    if (saved) facts.push({ field: 'published', value: saved, by: 'capture', weak: true });
    return readHtml(mail.html, { ...item, told: { ...item.told, facts } }, fileName);
  } catch (e) {
    return refuse(`is a saved page that cannot be read: ${(e as Error).message}`);
  }
};

/** The first part of a multipart message as a message of its own, and the headers of the whole. The whole, where it has no parts. */
function firstPart(source: string): { readonly page: string; readonly headers: string } {
  const end = /\r?\n\r?\n/.exec(source);
  const headers = source.slice(0, end?.index ?? 0);
  const boundary = /boundary="?([^"\r\n;]{1,200})"?/i.exec(headers)?.[1];
  if (!end || boundary === undefined) return { page: source, headers };
  const first = source.indexOf(`--${boundary}`, end.index);
  const start = first < 0 ? -1 : source.indexOf('\n', first) + 1;
  if (start <= 0) return { page: source, headers };
  const stop = source.indexOf(`\n--${boundary}`, start);
  return { page: `MIME-Version: 1.0\r\n${source.slice(start, stop < 0 ? source.length : stop)}`, headers };
}
