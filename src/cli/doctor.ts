import { type Command, Option } from 'commander';
import type { Finding } from '../run/doctor.ts';
import { exitCodes, print, table } from './terminal.ts';

type Language = 'ar' | 'en';

const words = {
  en: {
    part: 'part',
    state: 'state',
    found: 'found',
    for: 'for',
    advice: 'what to do',
    good: 'good',
    missing: 'missing',
    bad: 'BAD',
    allGood: 'Everything is there.',
    someMissing: 'The program works; what is missing is needed only for what is named beside it.',
    someBad: 'The program cannot work like this.',
  },
  ar: {
    part: 'الجزء',
    state: 'الحال',
    found: 'الموجود',
    for: 'الحاجة إليه',
    advice: 'ما العمل',
    good: 'سليم',
    missing: 'غير موجود',
    bad: 'معطل',
    allGood: 'كل شيء موجود.',
    someMissing: 'البرنامج يعمل، وما ينقص لا يحتاج إليه إلا لما ذكر بجانبه.',
    someBad: 'لا يمكن للبرنامج أن يعمل على هذه الحال.',
  },
} as const;

const partNames: Readonly<Record<string, string>> = {
  words: 'الألفاظ',
  workers: 'عمال القراءة',
  writing: 'الكتابة',
  space: 'المساحة',
  languages: 'اللغات',
  fonts: 'الخطوط',
};

/** The language the terminal speaks: Arabic where the environment says so. */
function languageOf(environment: NodeJS.ProcessEnv): Language {
  return (environment.LC_ALL || environment.LC_MESSAGES || environment.LANG || '').toLowerCase().startsWith('ar') ? 'ar' : 'en';
}

/** `tabari doctor`. */
export function addDoctor(program: Command): void {
  program
    .command('doctor')
    .summary('look at what is installed, and try it')
    .description('Says what is installed, what each optional part is needed for, and tries each once. Nothing is sent anywhere.')
    .argument('[folder]', 'folder in which dossiers are to be written', '.')
    .addOption(new Option('--language <code>', 'language of the answer (default: the terminal’s)').choices(['en', 'ar']))
    .option('--json', 'print as JSON')
    .action(async (folder: string, options: { language?: Language; json?: boolean }) => {
      const { examine } = await import('../run/doctor.ts');
      const findings = await examine({ folder });
      const bad = findings.some((f) => f.state === 'bad');
      if (options.json) await print(`${JSON.stringify({ good: !bad, findings }, null, 1)}\n`);
      else await print(told(findings, options.language ?? languageOf(process.env), process.stdout.isTTY === true));
      if (bad) process.exitCode = exitCodes.failed;
    });
}

/** The findings as a table with a sentence below it. */
export function told(findings: readonly Finding[], language: Language, tty: boolean): string {
  const w = words[language];
  const rows = findings.map((f) => [
    language === 'ar' ? (partNames[f.part] ?? f.part) : f.part,
    w[f.state],
    f.found,
    f.for[language],
    f.advice?.[language] ?? '',
  ]);
  const columns = [
    { title: w.part, width: 14 },
    { title: w.state, width: 10 },
    { title: w.found, width: 40 },
    { title: w.for, width: 50 },
    { title: w.advice, width: 100 },
  ];
  const end = findings.some((f) => f.state === 'bad') ? w.someBad : findings.some((f) => f.state === 'missing') ? w.someMissing : w.allGood;
  return `${table(columns, rows, tty)}${tty ? '\n' : ''}${end}\n`;
}
