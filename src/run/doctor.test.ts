import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';
import { told } from '../cli/doctor.ts';
import { examine } from './doctor.ts';

const root = fs.mkdtempSync(path.join(os.tmpdir(), 'tabari-doctor-'));
afterAll(() => fs.rmSync(root, { recursive: true, force: true }));

/** A program that answers as the script says. */
function program(name: string, script: string): void {
  const file = path.join(root, 'bin', name);
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, `#!/bin/sh\n${script}\n`, { mode: 0o755 });
}

test('what is there is tried, what is not there is told with what it is for', async () => {
  program(
    'tesseract',
    'case "$1" in --version) echo "tesseract 5.3.0";; --list-langs) printf "List:\\nara\\neng\\n";; *) test -s "$1";; esac',
  );
  program('fc-list', 'printf "Noto Naskh Arabic\\nAmiri\\n"');
  vi.stubEnv('CHROMIUM_PATH', '');
  const folder = path.join(root, 'here');
  fs.mkdirSync(folder);
  program('chromium', 'case "$1" in --version) echo "Chromium 150";; *) echo "<p>nine</p>";; esac');
  const findings = await examine({ folder, path: path.join(root, 'bin') });
  const of = Object.fromEntries(findings.map((f) => [f.part, f]));
  for (const part of ['node', 'words', 'workers', 'sqlite', 'writing', 'space', 'languages'])
    expect([part, of[part]!.state]).toEqual([part, 'good']);
  expect(of.tesseract).toMatchObject({ state: 'good', found: 'Tesseract 5.3.0, ara, eng', advice: null });
  expect(of.fonts!.found).toBe('2: Amiri, Noto Naskh Arabic');
  // Nothing is left behind.
  expect(fs.readdirSync(folder)).toEqual([]);

  for (const language of ['en', 'ar'] as const) {
    const text = told(findings, language, false);
    expect(text.split('\n').filter((l) => l.split('\t').length === 5)).toHaveLength(findings.length + 1);
    for (const f of findings) expect(text).toContain(f.for[language]);
  }
});

test('programs that fail, lack Arabic, or are not there', async () => {
  program('tesseract', 'case "$1" in --version) echo "tesseract 5.3.0";; --list-langs) printf "eng\\n";; esac');
  program('fc-list', 'exit 3');
  const parts = ['tesseract', 'fonts'];
  const findings = await examine({ folder: root, path: path.join(root, 'bin'), parts });
  const of = Object.fromEntries(findings.map((f) => [f.part, f]));
  expect(of.tesseract).toMatchObject({ state: 'missing', found: 'Tesseract 5.3.0, without ara' });
  expect(of.tesseract!.advice!.en).toContain('tesseract-ocr-ara');
  expect(of.fonts!.found).toMatch(/fc-list: exit code 3/);
  const none = await examine({ folder: root, path: path.join(root, 'nowhere'), parts });
  expect(none.find((f) => f.part === 'tesseract')).toMatchObject({ state: 'missing', found: '' });
});

test('a folder that is not there is bad', async () => {
  const findings = await examine({ folder: path.join(root, 'no', 'such'), path: '', parts: ['node', 'writing', 'space'] });
  expect(findings.filter((f) => f.state === 'bad').map((f) => f.part)).toEqual(['writing', 'space']);
});
