/**
 * Draws short texts and asks of each whether every property holds of it: `node test/properties/run.ts COUNT [FROM] [MINUTES] [all]` prints what it found as JSON.
 * A fault is cut down to the shortest text that still shows it; as printed it is a file for `regressions/`.
 */
import { analysisProperties, dossierProperties } from './analysis.ts';
import { caseOf } from './cases.ts';
import type { Property } from './property.ts';
import { recordProperties } from './records.ts';
import { type Case, Specimen } from './specimen.ts';
import { textProperties } from './text.ts';

/** All properties, in the order of the stages. */
export const properties: readonly Property[] = [...textProperties, ...analysisProperties, ...dossierProperties, ...recordProperties];

/** A property that does not hold. */
export interface PropertyFault {
  /** Number of the case. */
  readonly n: number;
  readonly property: string;
  readonly fault: string;
  /** The case, cut down, as a line of JSON in ASCII and plain Arabic letters. */
  readonly regression: string;
}

/** What a property says of a case; null when it holds. */
export async function faultOf(property: Property, s: Specimen): Promise<string | null> {
  try {
    return await property.check(s);
  } catch (e) {
    return `throws: ${(e as Error).stack?.split('\n').slice(0, 4).join(' | ')}`;
  }
}

/** The shortest text found that the property still does not hold of. */
async function cutDown(property: Property, { language, text }: Case): Promise<Case> {
  let best = text;
  for (let size = best.length >> 1; size > 0; ) {
    let shorter = false;
    for (let at = 0; at + size <= best.length; at++) {
      const tried = best.slice(0, at) + best.slice(at + size);
      if ((await faultOf(property, new Specimen({ language, text: tried }))) === null) continue;
      best = tried;
      shorter = true;
      break;
    }
    if (!shorter) size = size > 4 ? size >> 1 : size - 1;
  }
  return { language, text: best };
}

const line = (value: unknown): string =>
  JSON.stringify(value).replace(
    /[^\u0020-\u007e\u0621-\u063a\u0641-\u064a\u0660-\u0669]/g,
    (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

/** What a run found. */
export interface PropertyResult {
  readonly cases: number;
  /** How many cases each property was asked of. */
  readonly asked: Readonly<Record<string, number>>;
  readonly faults: readonly PropertyFault[];
}

// One fault of a property says enough; a hundred say no more.
const MOST_EACH = 3;

/** Asks all properties of cases `from..from + count`, or of as many as fit into the time; with `all` the dear ones of every case too. */
export async function askAll(
  count: number,
  from: number,
  until = Number.POSITIVE_INFINITY,
  { of = properties, all = false }: { readonly of?: readonly Property[]; readonly all?: boolean } = {},
): Promise<PropertyResult> {
  const faults: PropertyFault[] = [];
  const broken = new Map<string, number>();
  const asked: Record<string, number> = Object.fromEntries(of.map((p) => [p.name, 0]));
  let n = from;
  for (; n < from + count && ((n & 255) !== 0 || Date.now() < until); n++) {
    const s = new Specimen(caseOf(n));
    for (const p of of) {
      if (!all && n % (p.every ?? 1) !== 0) continue;
      asked[p.name]!++;
      const fault = await faultOf(p, s);
      if (fault === null) continue;
      const k = (broken.get(p.name) ?? 0) + 1;
      broken.set(p.name, k);
      if (k > MOST_EACH) continue;
      const small = await cutDown(p, s);
      faults.push({ n, property: p.name, fault, regression: line({ property: p.name, ...small }) });
    }
  }
  return { cases: n - from, asked, faults };
}

if (import.meta.main) {
  const [count = 100_000, from = 0, minutes = Number.POSITIVE_INFINITY] = process.argv.slice(2, 5).map(Number);
  const result = await askAll(count, from, Date.now() + minutes * 60_000, { all: process.argv[5] === 'all' });
  process.stdout.write(`${JSON.stringify(result, null, 1)}\n`);
  process.exitCode = result.faults.length === 0 ? 0 : 1;
}
