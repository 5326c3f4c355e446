/** Looks at what the program stands on: each part is not only looked for but used once. */
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** A sentence in both languages of the interface. */
export interface Bilingual {
  readonly en: string;
  readonly ar: string;
}

/** What a part is needed for, and what was found. */
export interface Finding {
  /** Stable name of the part. */
  readonly part: string;
  /** `good`: there, and a trial of it went well. `missing`: not there, and only what `for` says is given up. `bad`: the program cannot work so. */
  readonly state: 'good' | 'missing' | 'bad';
  readonly for: Bilingual;
  /** Versions, paths, amounts: the same in every language. */
  readonly found: string;
  /** What to do; null when nothing is to be done. */
  readonly advice: Bilingual | null;
}

/** Where to look. */
export interface DoctorOptions {
  /** Folder in which dossiers are to be written. */
  readonly folder: string;
  /** Where programs are looked for; `PATH` when left out. */
  readonly path?: string;
  /** Parts to look at; all when left out. */
  readonly parts?: readonly string[];
}

interface Trial {
  readonly part: string;
  readonly needed: boolean;
  readonly for: Bilingual;
  /** What to do when it does not go well. */
  readonly advice: Bilingual;
  /** Returns what was found; throws or returns null when the trial fails. */
  readonly run: (options: DoctorOptions) => Promise<string | null>;
}

/** Tries everything, in order. */
export async function examine(options: DoctorOptions): Promise<readonly Finding[]> {
  const findings: Finding[] = [];
  for (const trial of trials.filter((t) => options.parts?.includes(t.part) ?? true)) {
    let found: string | null;
    let good = true;
    try {
      found = await trial.run(options);
      good = found !== null;
    } catch (e) {
      found = (e as Error).message;
      good = false;
    }
    findings.push({
      part: trial.part,
      state: good ? 'good' : trial.needed ? 'bad' : 'missing',
      for: trial.for,
      found: (found ?? '').replace(/\s+/g, ' ').trim().slice(0, 200),
      advice: good ? null : trial.advice,
    });
  }
  return findings;
}

const reinstall: Bilingual = { en: 'Install the program again (npm ci).', ar: 'أعد تثبيت البرنامج (npm ci).' };
const MOST_MS = 20_000;
/** Free space below which a build may not come to its end. */
const LEAST_SPACE = 500 * 1024 * 1024;

const trials: readonly Trial[] = [
  {
    part: 'node',
    needed: true,
    for: { en: 'running the program', ar: 'تشغيل البرنامج' },
    advice: { en: 'Node 22.19 or later is needed.', ar: 'يلزم الإصدار 22.19 من Node أو ما بعده.' },
    run: async () => {
      const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
      return major > 22 || (major === 22 && minor >= 19) ? `Node ${process.versions.node}, ${process.platform} ${process.arch}` : null;
    },
  },
  {
    part: 'words',
    needed: true,
    for: { en: 'reading Arabic and English reports', ar: 'قراءة التقارير العربية والإنكليزية' },
    advice: reinstall,
    run: async () => {
      const { analyzeItem } = await import('./analyze.ts');
      const read = async (text: string): Promise<number> => {
        const done = await analyzeItem({ doc: 'x', where: 'x', format: 'text', bytes: Buffer.from(text), given: {} });
        return done.analysis?.figures.find((f) => f.low === 9)?.low ?? 0;
      };
      const told = [await read('أعلن المجلس مقتل تسعة أشخاص.'), await read('The council said that nine people were killed.')];
      return told.every((n) => n === 9) ? 'ar, en' : null;
    },
  },
  {
    part: 'workers',
    needed: true,
    for: { en: 'reading each report apart from the program, within limits', ar: 'قراءة كل تقرير بمعزل عن البرنامج وضمن حدود' },
    advice: reinstall,
    run: async () => {
      const { WorkerPool } = await import('./pool.ts');
      const pool = new WorkerPool({ workers: 1, timeLimit: MOST_MS });
      try {
        const text = 'The council said that nine people were killed.';
        const done = await pool.submit({ doc: 'x', where: 'x', format: 'text', bytes: Buffer.from(text), given: {} });
        return done.report === null ? null : `${os.availableParallelism()} cores, ${gigabytes(os.totalmem())} of memory`;
      } finally {
        await pool.close();
      }
    },
  },
  {
    part: 'sqlite',
    needed: true,
    for: { en: 'keeping dossiers', ar: 'حفظ ملفات القضايا' },
    advice: reinstall,
    run: async () => {
      const { default: Database } = await import('better-sqlite3');
      const db = new Database(':memory:');
      try {
        db.exec("CREATE VIRTUAL TABLE t USING fts5(words); INSERT INTO t VALUES ('تسعة')");
        const hits = db.prepare('SELECT count(*) FROM t WHERE t MATCH ?').pluck().get('تسعة');
        return hits === 1 ? `SQLite ${db.prepare('SELECT sqlite_version()').pluck().get()}, FTS5` : null;
      } finally {
        db.close();
      }
    },
  },
  {
    part: 'writing',
    needed: true,
    for: { en: 'writing dossiers in this folder', ar: 'كتابة ملفات القضايا في هذا المجلد' },
    advice: { en: 'Choose another folder, or mend its rights.', ar: 'اختر مجلدا آخر أو أصلح أذوناته.' },
    run: async ({ folder }) => {
      const { openSqlite } = await import('../store/sqlite/sqlite-store.ts');
      const place = fs.mkdtempSync(path.join(folder, '.tabari-doctor-'));
      try {
        const store = openSqlite(path.join(place, 'trial.tabari'));
        await store.setMeta('story', 'trial');
        await store.close();
      } finally {
        fs.rmSync(place, { recursive: true, force: true });
      }
      return path.resolve(folder);
    },
  },
  {
    part: 'space',
    needed: true,
    for: { en: 'room for dossiers and captures', ar: 'مساحة لملفات القضايا وما يحفظ من الصفحات' },
    advice: { en: 'Make room: at least 0.5 GB.', ar: 'أفرغ مساحة: نصف غيغابايت على الأقل.' },
    run: async ({ folder }) => {
      const { bavail, bsize } = fs.statfsSync(folder);
      if (bavail * bsize < LEAST_SPACE) throw new Error(`${gigabytes(bavail * bsize)} free`);
      return `${gigabytes(bavail * bsize)} free`;
    },
  },
  {
    part: 'languages',
    needed: false,
    for: { en: 'telling Persian, Urdu, French and other languages by name', ar: 'تسمية اللغات الأخرى كالفارسية والأردية والفرنسية' },
    advice: reinstall,
    run: async () => {
      const { detectLanguage } = await import('../lang/detect.ts');
      const told = await detectLanguage('Le conseil a déclaré lundi que neuf personnes avaient été tuées dans la ville.');
      return told === 'fr' ? 'lid.176' : null;
    },
  },
  {
    part: 'tesseract',
    needed: false,
    for: { en: 'reading scanned pages', ar: 'قراءة الصفحات الممسوحة ضوئيا' },
    advice: {
      en: 'Install Tesseract with Arabic and English (Debian: apt-get install tesseract-ocr tesseract-ocr-ara).',
      ar: 'ثبت Tesseract مع العربية والإنكليزية (في Debian: apt-get install tesseract-ocr tesseract-ocr-ara).',
    },
    run: async (options) => {
      const program = findProgram(['tesseract'], options);
      if (program === null) return null;
      const version = /tesseract v?([0-9.]+)/.exec(await output(program, ['--version']))?.[1] ?? '?';
      const words = (await output(program, ['--list-langs'])).split(/\s+/);
      const lacking = ['ara', 'eng'].filter((l) => !words.includes(l));
      if (lacking.length > 0) throw new Error(`Tesseract ${version}, without ${lacking.join(', ')}`);
      const place = fs.mkdtempSync(path.join(os.tmpdir(), 'tabari-doctor-'));
      try {
        // A blank page: what is tried is that a picture goes in and text comes out.
        const page = path.join(place, 'page.pgm');
        fs.writeFileSync(page, Buffer.concat([Buffer.from('P5 64 64 255\n'), Buffer.alloc(64 * 64, 255)]));
        await output(program, [page, '-', '-l', 'ara+eng']);
      } finally {
        fs.rmSync(place, { recursive: true, force: true });
      }
      return `Tesseract ${version}, ara, eng`;
    },
  },
  {
    part: 'chromium',
    needed: false,
    for: { en: 'the browser tests of developers', ar: 'اختبارات المتصفح للمطورين' },
    advice: {
      en: 'Install Chromium, or name one in CHROMIUM_PATH.',
      ar: 'ثبت Chromium أو اذكر مساره في CHROMIUM_PATH.',
    },
    run: async (options) => {
      const program =
        process.env.CHROMIUM_PATH || findProgram(['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'], options);
      if (program === null) return null;
      const version = await output(program, ['--version']);
      const page = 'data:text/html,<p>nine</p>';
      const dom = await output(program, [
        '--headless',
        '--disable-gpu',
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
        '--dump-dom',
        page,
      ]);
      if (!dom.includes('nine')) throw new Error(`${version}: shows no page`);
      return version;
    },
  },
  {
    part: 'fonts',
    needed: false,
    for: { en: 'Arabic letters on printed pages and pictures', ar: 'الحروف العربية في الصفحات المطبوعة والصور' },
    advice: {
      en: 'Install an Arabic font (Debian: apt-get install fonts-noto-core).',
      ar: 'ثبت خطا عربيا (في Debian: apt-get install fonts-noto-core).',
    },
    run: async (options) => {
      const program = findProgram(['fc-list'], options);
      if (program === null) return null;
      const families = new Set((await output(program, [':lang=ar', 'family'])).split('\n').filter((l) => l.trim() !== ''));
      return families.size === 0 ? null : `${families.size}: ${[...families].sort().slice(0, 3).join(', ')}`;
    },
  },
];

function gigabytes(bytes: number): string {
  return `${(bytes / 1024 ** 3).toFixed(1)} GB`;
}

function findProgram(names: readonly string[], options: DoctorOptions): string | null {
  for (const folder of (options.path ?? process.env.PATH ?? '').split(path.delimiter)) {
    if (folder === '') continue;
    for (const name of process.platform === 'win32' ? names.map((n) => `${n}.exe`) : names) {
      const file = path.join(folder, name);
      try {
        fs.accessSync(file, fs.constants.X_OK);
        return file;
      } catch {
        // Not in this folder.
      }
    }
  }
  return null;
}

/** What a program prints; throws when it fails or takes too long. */
function output(program: string, args: readonly string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'], timeout: MOST_MS, killSignal: 'SIGKILL' });
    let out = '';
    let err = '';
    child.stdout.on('data', (chunk) => {
      if (out.length < 1 << 20) out += chunk;
    });
    child.stderr.on('data', (chunk) => {
      if (err.length < 1 << 16) err += chunk;
    });
    child.on('error', (e) => reject(new Error(`${program}: ${e.message}`)));
    child.on('close', (code, signal) => {
      if (code === 0) resolve(out.trim() || err.trim());
      else reject(new Error(`${program}: ${signal ?? `exit code ${code}`} ${err.trim().split('\n', 1)[0]}`));
    });
  });
}
