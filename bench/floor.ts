/** The floor no analyser goes below: decoding UTF-8 and cutting words with offsets by a table of character classes. */

const classes = new Uint8Array(65536);
for (let c = 0; c < 65536; c++) {
  const s = String.fromCharCode(c);
  classes[c] = /\p{L}|\p{M}/u.test(s) ? 1 : /\p{Nd}/u.test(s) ? 2 : /\s/.test(s) ? 0 : 3;
}
const decoder = new TextDecoder();
let starts = new Int32Array(1 << 16);
let ends = new Int32Array(1 << 16);

/** Decodes and tokenises; returns the number of tokens. */
export function floorPass(bytes: Uint8Array): number {
  const text = decoder.decode(bytes);
  const n = text.length;
  let count = 0;
  for (let i = 0; i < n; ) {
    const k = classes[text.charCodeAt(i)]!;
    if (k === 0) {
      i++;
      continue;
    }
    let j = i + 1;
    if (k !== 3) while (j < n && classes[text.charCodeAt(j)] === k) j++;
    if (count === starts.length) {
      const s = new Int32Array(count * 2);
      const e = new Int32Array(count * 2);
      s.set(starts);
      e.set(ends);
      starts = s;
      ends = e;
    }
    starts[count] = i;
    ends[count++] = j;
    i = j;
  }
  return count;
}
