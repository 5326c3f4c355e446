import type { Address, Email } from 'postal-mime';
import { type Opening, type Parcel, type Part, stemOf, wholeBytes } from './container.ts';
import { contentOfBytes } from './content.ts';
import { publicationDate } from './dates.ts';
import { diagnose, type Fact } from './item.ts';

// No mail program nests deeper, or writes longer headers.
const limitsOfMail = { maxNestingDepth: 30, maxHeadersSize: 1024 * 1024, maxRfc822NestingDepth: 3 };

/** Parses a message in MIME. Charsets, transfer encodings and encoded words are the library's. Throws on what is nested too deep. */
export async function parseMail(bytes: Uint8Array): Promise<Email> {
  const { default: PostalMime } = await import('postal-mime');
  return PostalMime.parse(bytes, { ...limitsOfMail, attachmentEncoding: 'arraybuffer' });
}

/** A letter: its words are a report, with the subject as headline; each attachment of a format that is read is one more. */
export async function* openMail(parcel: Parcel, { limits }: Opening): AsyncGenerator<Part> {
  const { where } = parcel;
  const bytes = wholeBytes(parcel, limits);
  if (!(bytes instanceof Uint8Array)) {
    yield { diagnostic: bytes };
    return;
  }
  let mail: Email;
  try {
    mail = await parseMail(bytes);
  } catch (e) {
    yield { diagnostic: diagnose('ingest/bad-mail', 'error', where, `is a letter that cannot be read: ${(e as Error).message}`) };
    return;
  }
  const subject = mail.subject?.trim() ?? '';
  const text = mail.text?.trim() ? mail.text : null;
  const html = text === null && mail.html?.trim() ? mail.html : null;
  if (text === null && html === null && mail.attachments.length === 0)
    yield { diagnostic: diagnose('ingest/empty', 'error', where, 'is a letter without words or attachments') };
  if (text !== null || html !== null) {
    const page = html === null ? null : `<article><h1>${subject.replace(/&/g, '&amp;').replace(/</g, '&lt;')}</h1>${html}</article>`;
    yield {
      leaf: {
        below: parcel.below,
        where,
        format: page === null ? 'text' : 'html',
        bytes: Buffer.from(page ?? (subject === '' ? text! : `${subject}\n\n${text}`)),
        told: { facts: factsOf(mail) },
      },
    };
  }
  for (const [i, a] of mail.attachments.entries()) {
    if (a.related || typeof a.content === 'string') continue;
    const name = (a.filename ?? `${i + 1}${a.mimeType === 'message/rfc822' ? '.eml' : ''}`)
      .replace(/[/\\\p{Cc}\p{Cf}]/gu, '\ufffd')
      .slice(0, 200);
    yield {
      parcel: {
        below: `${stemOf(parcel.below)}/${name}`,
        where: `${where}/${name}`,
        content: contentOfBytes(new Uint8Array(a.content instanceof Uint8Array ? a.content : new Uint8Array(a.content))),
        depth: parcel.depth + 1,
        named: false,
        budget: parcel.budget,
      },
    };
  }
}

function factsOf(mail: Email): readonly Fact[] {
  const facts: Fact[] = [];
  const from = nameOf(mail.from);
  if (from) facts.push({ field: 'source', value: from, by: 'mail' });
  if (mail.subject?.trim()) facts.push({ field: 'title', value: mail.subject.trim(), by: 'mail' });
  // The header as written keeps the sender's own day; the library's date is in universal time.
  const date = mail.headers.find((h) => h.key === 'date')?.value ?? mail.date;
  const published = date === undefined ? null : publicationDate(date);
  if (published) facts.push({ field: 'published', value: published, by: 'mail' });
  return facts;
}

function nameOf(address: Address | undefined): string | null {
  if (!address) return null;
  if (address.name.trim() !== '') return address.name.trim();
  return address.address?.split('@')[1]?.trim() || null;
}
