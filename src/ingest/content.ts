import fs from 'node:fs';

/** Bytes of a file, or of a part of one that is held in memory: read as far as they are needed. */
export interface Content {
  readonly size: number;
  /** The first bytes, at most `HEAD`. */
  head(): Uint8Array;
  bytes(): Uint8Array;
  chunks(): AsyncIterable<Uint8Array>;
  /** Path on the disk, where it is a file. */
  readonly file: string | null;
}

/** How much of a content is looked at to tell its format, in bytes. */
export const HEAD = 64 * 1024;

/** Content of a file. Throws where it cannot be read. */
export function contentOfFile(file: string): Content {
  const { size } = fs.statSync(file);
  return {
    size,
    file,
    head() {
      const fd = fs.openSync(file, 'r');
      try {
        const head = Buffer.alloc(Math.min(HEAD, size));
        return head.subarray(0, fs.readSync(fd, head, 0, head.length, 0));
      } finally {
        fs.closeSync(fd);
      }
    },
    bytes: () => fs.readFileSync(file),
    chunks: () => fs.createReadStream(file, { highWaterMark: 1 << 20 }),
  };
}

/** Content held in memory. */
export function contentOfBytes(bytes: Uint8Array): Content {
  return {
    size: bytes.length,
    file: null,
    head: () => bytes.subarray(0, HEAD),
    bytes: () => bytes,
    async *chunks() {
      yield bytes;
    },
  };
}
