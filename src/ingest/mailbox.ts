import { type Opening, type Parcel, type Part, stemOf, wholeBytes } from './container.ts';
import { contentOfBytes } from './content.ts';

/** A mailbox (mbox): the letters between its `From ` lines, each looked into by itself. */
export function* openMailbox(parcel: Parcel, { limits }: Opening): Generator<Part> {
  const bytes = wholeBytes(parcel, limits);
  if (!(bytes instanceof Uint8Array)) {
    yield { diagnostic: bytes };
    return;
  }
  // One character a byte: letters keep the encodings they are in.
  const source = Buffer.from(bytes).toString('latin1');
  const starts: number[] = [];
  const line = /(?:^|\r?\n\r?\n)(From \S+ [^\n]*[0-9]{4}\r?\n)/g;
  for (let m = line.exec(source); m !== null; m = line.exec(source)) starts.push(m.index + m[0].length - m[1]!.length);
  for (const [i, start] of starts.entries()) {
    const from = source.indexOf('\n', start) + 1;
    const letter = source.slice(from, starts[i + 1] ?? source.length).replace(/^>(>*From )/gm, '$1');
    yield {
      parcel: {
        below: `${stemOf(parcel.below)}/${i + 1}.eml`,
        where: `${parcel.where}#${i + 1}`,
        content: contentOfBytes(Buffer.from(letter, 'latin1')),
        depth: parcel.depth + 1,
        named: true,
        budget: parcel.budget,
      },
    };
  }
}
