/** Values a JSON text may hold: what a parser makes of more does not fit into a worker's memory, and a parser that runs out of it ends the whole program. */
export const MOST_VALUES = 3_000_000;

/** `JSON.parse` for strangers' texts. Throws an `Error` on what is no JSON and, before anything is made of it, on what holds more than `MOST_VALUES` values. */
export function parseJson(text: string): unknown {
  // Each value has a character at least.
  if (text.length > MOST_VALUES && crowded(text)) throw new Error(`holds more than ${MOST_VALUES} values`);
  return JSON.parse(text);
}

function crowded(text: string): boolean {
  let values = 0;
  let quoted = false;
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (quoted) {
      if (c === 0x5c) i++;
      else if (c === 0x22) quoted = false;
    } else if (c === 0x22) quoted = true;
    else if ((c === 0x2c || c === 0x5b || c === 0x7b) && ++values > MOST_VALUES) return true;
  }
  return false;
}
