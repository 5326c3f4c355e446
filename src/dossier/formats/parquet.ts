import type { Dossier } from '../../model/index.ts';
import { chainLine } from '../views/rows.ts';

/** The ledger as Parquet, a row a value. Numbers are doubles, dates EDTF text. The writer is loaded here only, when it is asked for. */
export async function renderParquet(dossier: Dossier): Promise<Uint8Array> {
  const { parquetWriteBuffer } = await import('hyparquet-writer');
  const rows = dossier.ledger.flatMap((e) => e.values.map((v) => ({ e, v })));
  type Row = (typeof rows)[number];
  const outlets = new Map(dossier.reports.map((r) => [r.doc, r.source.value]));
  const text = (name: string, of: (r: Row) => string | null) => ({ name, data: rows.map(of), type: 'STRING' as const, nullable: true });
  const number = (name: string, of: (r: Row) => number | null) => ({ name, data: rows.map(of), type: 'DOUBLE' as const, nullable: true });
  const flag = (name: string, of: (r: Row) => boolean) => ({ name, data: rows.map(of), type: 'BOOLEAN' as const, nullable: false });
  const columnData = [
    text('entry', ({ e }) => e.id),
    text('thing_en', ({ e }) => e.thing.en),
    text('thing_ar', ({ e }) => e.thing.ar),
    text('head_class', ({ e }) => e.headClass),
    text('role', ({ e }) => e.role),
    text('unit', ({ e }) => e.unit),
    text('scope', ({ e }) => e.scope),
    text('verdict', ({ e }) => e.verdict),
    number('low', ({ v }) => v.low),
    number('high', ({ v }) => v.high),
    flag('approx', ({ v }) => v.approx),
    text('as_written', ({ v }) => v.asWritten),
    text('relation', ({ v }) => v.relation),
    flag('retracted', ({ v }) => v.retracted !== null),
    text('source', ({ v }) => v.origin.name),
    text('source_kind', ({ v }) => v.origin.kind),
    text('chain', ({ v }) => chainLine(v.chain, outlets.get(v.doc) ?? v.doc)),
    text('reported', ({ v }) => v.reported),
    text('as_of', ({ v }) => v.asOf),
    text('claim', ({ v }) => v.claim),
    text('doc', ({ v }) => v.doc),
    number('start', ({ v }) => v.evidence.start),
    number('end', ({ v }) => v.evidence.end),
  ];
  return new Uint8Array(parquetWriteBuffer({ columnData }));
}
