import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import type { Dossier } from '../src/model/index.ts';

const root = path.join(import.meta.dirname, '..');
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'tabari-ids-'));
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

function dossierOf(name: string, ...inputs: readonly string[]): Dossier {
  const run = (...args: string[]) =>
    spawnSync(process.execPath, [path.join(root, 'src/cli/main.ts'), ...args], { cwd: root, encoding: 'utf8', maxBuffer: 1 << 28 });
  const file = path.join(folder, `${name}.tabari`);
  const built = run('build', ...inputs, '-o', file, '-q', '--workers', '0');
  expect(built.stderr).toBe('');
  return JSON.parse(run('export', file, '--format', 'json').stdout) as Dossier;
}

function expectUnique(d: Dossier): void {
  for (const list of [d.claims, d.ledger, d.contested, d.origins, d.agreements] as const) {
    const ids = list.map((x) => x.id);
    expect(new Set(ids).size).toBe(ids.length);
  }
}

// Two outlets that know nothing of each other credit one piece of news to a source with the same name and no actor of its own.
test('sources that different reports call the same keep ids of their own', () => {
  const rest = [
    'وصلت فرق الإنقاذ إلى القرى البعيدة صباح أمس، ووزع متطوعون الخبز والبطانيات على من فقدوا بيوتهم. وقال مزارع من أهل الوادي إن السيل جرف الجسر القديم.',
    'فتحت المدارس أبوابها للعائلات النازحة، وأصلح عمال الكهرباء الخطوط المقطوعة قرب المحطة. وذكرت طبيبة في المستشفى أن أدوية الأطفال توشك أن تنفد.',
  ];
  const files = rest.map((more, i) => {
    const file = path.join(folder, `${i}.txt`);
    const outlet = i === 0 ? 'صحيفة النهر' : 'صحيفة الميناء';
    fs.writeFileSync(
      file,
      `---\nsource: ${outlet}\npublished: 2017-11-14\n---\n${more}\nكما أعلن إقليم الجبل الحداد لمدة ثلاثة أيام على أرواح ضحايا العاصفة.\n`,
    );
    return file;
  });
  expectUnique(dossierOf('same', ...files));
});

for (const story of ['gold/SD-MARKET', 'gold/LY-VOTE', 'gold/YE-BOAT', 'gold-2/IQ-FIELD', 'gold-2/PS-CONVOY'])
  test(`every id in the dossier of ${story} is unique, and its file holds it`, () => {
    const dir = path.join(root, 'test', story);
    const reports = fs.readdirSync(dir).filter((f) => f.endsWith('.txt'));
    expectUnique(dossierOf(path.basename(story), ...reports.map((f) => path.join(dir, f))));
  });

// The annotated stories beside a developer's clone are real news; without them only the stories above are built.
const gold = path.join(root, '../shared/gold/dev');
const there = fs.existsSync(gold);
if (!there) console.warn(`test/unique-ids.test.ts: ${gold} is not there; its stories are not built`);
for (const story of there ? fs.readdirSync(gold).sort() : [])
  test(`${story}: the reports alone make a dossier`, () => {
    const dir = path.join(gold, story);
    const reports = fs.readdirSync(dir).filter((f) => f.endsWith('.txt'));
    expectUnique(dossierOf(story, ...reports.map((f) => path.join(dir, f))));
  });
