import type { Specimen } from './specimen.ts';

/** What must hold of every text at a stage. */
export interface Property {
  /** As it is named in a regression file and in what is printed of a fault. */
  readonly name: string;
  /** Asked of each `every`th case only: what it takes is much dearer than the rest. */
  readonly every?: number;
  /** What does not hold; null when all does. A throw is a fault too. */
  check(s: Specimen): string | null | Promise<string | null>;
}

/** A text cut down to a few words around an offset, for a message. */
export const around = (text: string, start: number, end: number): string => JSON.stringify(text.slice(start, end).slice(0, 40));
