import { createHash } from 'node:crypto';
import type { Diagnostic } from '../model/index.ts';

/** What was told of inputs that gave no report, as one value. */
export function notesKey(notes: readonly Diagnostic[]): string {
  return createHash('sha256').update(JSON.stringify(notes)).digest('hex').slice(0, 16);
}
