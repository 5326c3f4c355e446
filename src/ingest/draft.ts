import type { Block, Diagnostic } from '../model/index.ts';
import type { Header } from './header.ts';
import type { Item } from './item.ts';

/** A report as one reader made it from its format, before key, hash and language are added. */
export interface Draft {
  readonly text: string;
  readonly header: Header;
  readonly blocks: readonly Block[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Why a reader found no report. */
export interface Refused {
  readonly refused: readonly Diagnostic[];
}

/** Reads the bytes of one format. `fileName` is the last part of the report's key. Never throws on odd input. */
export type Reader = (item: Item, fileName: string) => Draft | Refused | Promise<Draft | Refused>;
