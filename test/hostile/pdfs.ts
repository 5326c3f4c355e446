/** PDF files as no honest program writes them. */

/** A PDF of these objects, numbered from 1, with a cross-reference table that holds. The first is the catalogue. */
export function pdf(objects: readonly (string | Uint8Array)[], trailer = ''): Uint8Array {
  const parts: Uint8Array[] = [Buffer.from('%PDF-1.7\n')];
  const offsets: number[] = [];
  let at = parts[0]!.length;
  const put = (piece: string | Uint8Array): void => {
    const bytes = Buffer.from(piece as string);
    parts.push(bytes);
    at += bytes.length;
  };
  for (const [i, object] of objects.entries()) {
    offsets.push(at);
    put(`${i + 1} 0 obj\n`);
    put(object);
    put('\nendobj\n');
  }
  const table = at;
  put(`xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.map((o) => `${String(o).padStart(10, '0')} 00000 n \n`).join('')}`);
  put(`trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer}>>\nstartxref\n${table}\n%%EOF\n`);
  return Buffer.concat(parts);
}

/** A stream object. */
export function stream(content: string | Uint8Array, entries = ''): Uint8Array {
  const bytes = Buffer.from(content as string);
  return Buffer.concat([Buffer.from(`<< /Length ${bytes.length} ${entries}>>\nstream\n`), bytes, Buffer.from('\nendstream')]);
}

/** A page of one line of text; `more` is what else its dictionary says. */
export function page(text: string, more = '', box = '[0 0 612 792]'): readonly (string | Uint8Array)[] {
  return [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    `<< /Type /Page /Parent 2 0 R /MediaBox ${box} /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> /XObject << /X1 6 0 R >> >> ${more}>>`,
    stream(`BT /F1 12 Tf 72 720 Td (${text}) Tj ET`),
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    stream('', '/Type /XObject /Subtype /Form /BBox [0 0 1 1] '),
  ];
}
