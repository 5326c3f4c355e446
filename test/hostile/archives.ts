/** ZIP archives as no honest program writes them. */
import zlib from 'node:zlib';

/** One file of an archive; what is left out is as it should be. */
export interface ZipFile {
  readonly name: string | Uint8Array;
  readonly content: Uint8Array | string;
  /** Name in the local header, where it differs. */
  readonly localName?: string;
  /** Unix mode; 0o120777 makes a link. */
  readonly mode?: number;
  /** Size the archive says it unpacks to. */
  readonly says?: number;
  readonly stored?: boolean;
  readonly encrypted?: boolean;
  /** Points at the data of the entry of this number instead of having its own. */
  readonly at?: number;
}

/** A ZIP archive of these files. */
export function zip(files: readonly ZipFile[], comment = ''): Uint8Array {
  const parts: Uint8Array[] = [];
  const list: Uint8Array[] = [];
  const offsets: number[] = [];
  let at = 0;
  let lastPacked: Buffer = Buffer.alloc(0);
  for (const f of files) {
    const raw = Buffer.from(f.content as string);
    const packed = f.at !== undefined ? lastPacked : f.stored ? raw : zlib.deflateRawSync(raw, { level: 6 });
    lastPacked = packed;
    const name = Buffer.from(f.name as string);
    const local = Buffer.from(f.localName ?? (f.name as string));
    const head = Buffer.alloc(30);
    head.writeUInt32LE(0x04034b50, 0);
    head.writeUInt16LE(20, 4);
    head.writeUInt16LE(0x800 | (f.encrypted ? 1 : 0), 6);
    head.writeUInt16LE(f.stored ? 0 : 8, 8);
    head.writeUInt32LE(f.at === undefined ? zlib.crc32(raw) : 0, 14);
    head.writeUInt32LE(packed.length, 18);
    head.writeUInt32LE(f.says ?? raw.length, 22);
    head.writeUInt16LE(local.length, 26);
    const offset = f.at === undefined ? at : offsets[f.at]!;
    offsets.push(offset);
    if (f.at === undefined) {
      parts.push(head, local, packed);
      at += 30 + local.length + packed.length;
    }
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(0x0314, 4);
    head.copy(entry, 6, 4, 30);
    entry.writeUInt16LE(name.length, 28);
    entry.writeUInt32LE(((f.mode ?? 0o100644) * 65536) >>> 0, 38);
    entry.writeUInt32LE(offset, 42);
    list.push(entry, name);
  }
  const table = Buffer.concat(list);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(Math.min(files.length, 0xffff), 8);
  end.writeUInt16LE(Math.min(files.length, 0xffff), 10);
  end.writeUInt32LE(table.length, 12);
  end.writeUInt32LE(at, 16);
  end.writeUInt16LE(Buffer.byteLength(comment), 20);
  return Buffer.concat([...parts, table, end, Buffer.from(comment)]);
}
