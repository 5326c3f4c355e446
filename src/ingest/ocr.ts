import { spawnSync } from 'node:child_process';

// A page takes seconds; one that takes longer is no page of print.
const TIME_LIMIT = 60_000;

let languages: string | null | undefined;

/** The languages Tesseract is to look for, `ara+eng`, or null with the reason when it cannot read Arabic here. Asked once. */
export function recogniserLanguages(): { readonly languages: string } | { readonly why: string } {
  if (languages === undefined) {
    const asked = spawnSync('tesseract', ['--list-langs'], { encoding: 'utf8', timeout: 10_000 });
    const known = asked.error || asked.status !== 0 ? null : new Set(`${asked.stdout}\n${asked.stderr}`.split(/\s+/));
    languages = known?.has('ara') ? (known.has('eng') ? 'ara+eng' : 'ara') : known ? '' : null;
  }
  if (languages === null) return { why: 'Tesseract is not installed (tesseract-ocr, tesseract-ocr-ara)' };
  return languages === '' ? { why: 'Tesseract is installed without Arabic (tesseract-ocr-ara)' } : { languages };
}

/** Recognises the text of a picture (PGM). */
export function recognise(picture: Uint8Array): { readonly text: string } | { readonly why: string } {
  const found = recogniserLanguages();
  if ('why' in found) return found;
  const done = spawnSync('tesseract', ['stdin', 'stdout', '-l', found.languages, '--psm', '3'], {
    input: picture,
    encoding: 'utf8',
    timeout: TIME_LIMIT,
    maxBuffer: 16 * 1024 * 1024,
  });
  if (done.error || done.status !== 0)
    return { why: `Tesseract failed: ${done.error?.message ?? done.stderr.trim().split('\n').at(-1) ?? `exit ${done.status}`}` };
  return { text: done.stdout };
}
