// A text needs a dozen arrays of numbers by token, of a few kilobytes each. Asking the system for each of them, and giving each back, costs more than filling it:
// they are cut one after the other from larger pieces of memory. No part is given out twice; a piece is freed when nobody holds any array of it.
const PIECE = 1 << 18;
let piece = new ArrayBuffer(0);
let used = 0;

/** Place of so many bytes in the piece at hand, a multiple of four. */
function room(bytes: number): number {
  if (used + bytes > piece.byteLength) {
    piece = new ArrayBuffer(PIECE);
    used = 0;
  }
  const at = used;
  used += (bytes + 3) & ~3;
  return at;
}

/** So many numbers, all 0. */
export function ints(count: number): Int32Array {
  if (count * 4 > PIECE / 4) return new Int32Array(count);
  const at = room(count * 4);
  return new Int32Array(piece, at, count);
}

/** So many bytes, all 0. */
export function octets(count: number): Uint8Array {
  if (count > PIECE / 4) return new Uint8Array(count);
  const at = room(count);
  return new Uint8Array(piece, at, count);
}
