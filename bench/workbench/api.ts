import { createClient } from '../../src/client/index.ts';
import { type Figures, residentOf, type Server } from './index.ts';

/** What the API takes: each list, filters, records, searches, a decision, a replay. Goal: an answer within 100 ms. */
export async function measureApi(server: Server, figures: Figures): Promise<void> {
  const client = createClient({ base: new URL(server.address).origin, token: server.token });
  const id = (await client.meta()).dossiers[0]!.id;
  const dossier = client.dossier(id);

  /** Median and slowest of several askings, milliseconds. */
  async function time(name: string, ask: (i: number) => Promise<unknown>, times = 9): Promise<void> {
    const all: number[] = [];
    for (let i = 0; i < times; i++) {
      const from = performance.now();
      await ask(i);
      all.push(performance.now() - from);
    }
    const sorted = all.toSorted((a, b) => a - b);
    figures[`api ${name} first ms`] = all[0]!;
    figures[`api ${name} median ms`] = sorted[Math.floor(times / 2)]!;
    console.log(
      `  ${name.padEnd(34)} first ${all[0]!.toFixed(1).padStart(8)} ms   median ${sorted[Math.floor(times / 2)]!.toFixed(1).padStart(8)} ms   slowest ${sorted.at(-1)!.toFixed(1).padStart(8)} ms`,
    );
  }

  console.log('\nthe API (goal 100 ms an answer)');
  const from = performance.now();
  // The index is made from the start on; asking waits for it.
  await dossier.search({ q: 'السكان' });
  console.log(`  waited ${((performance.now() - from) / 1000).toFixed(1)} s for the index of words`);
  await time('summary', () => dossier.summary());
  for (const name of [
    'claims',
    'ledger',
    'contested',
    'positions',
    'origins',
    'timeline',
    'places',
    'actors',
    'agreements',
    'channels',
    'tracks',
    'statuses',
    'copies',
    'links',
  ] as const)
    await time(name, (i) => dossier.list(name, { limit: 100, offset: i * 100 }));
  await time('reports', (i) => dossier.reports({ limit: 100, offset: i * 100 }));
  const rows = await dossier.reports({ limit: 1000 });
  const outlets = [...new Set(rows.items.map((r) => r.outlet ?? ''))];
  await time('reports of an outlet', (i) => dossier.reports({ outlet: outlets[i % outlets.length]! }));
  await time('claims of a kind', (i) =>
    dossier.list('claims', { kind: ['statement', 'figure', 'event', 'assertion'][i % 4]!, limit: 100 }),
  );
  await time('claims unreviewed', () => dossier.list('claims', { review: 'unreviewed', limit: 100 }));
  await time('ledger under a policy', () => dossier.list('ledger', { policy: 'ucdp', limit: 100 }));
  await time('report and annotations', async (i) => {
    const { doc } = rows.items[i * 7]!;
    await Promise.all([dossier.report(doc), dossier.annotations(doc)]);
  });
  const point = (await dossier.list('contested', { limit: 9 })).items;
  if (point.length > 0) await time('a contested point whole', (i) => dossier.record('contested', point[i % point.length]!.id));
  await time('search', (i) => dossier.search({ q: ['قتل', 'المدينة', 'hospital', 'الوزارة', 'killed'][i % 5]! }));
  await time('list narrowed by words', (i) => dossier.list('claims', { q: ['قتل', 'المدينة', 'hospital'][i % 3]!, limit: 100 }));
  const claim = (await dossier.list('claims', { limit: 1 })).items[0]!;
  await time('a decision', () => dossier.judge({ who: 'bench', about: claim.target, decision: 'accept' }));
  const replay = performance.now();
  await dossier.list('contested', { asOf: '2017-02-15' });
  figures['api first replay of a day s'] = (performance.now() - replay) / 1000;
  const settled = performance.now();
  while ((await dossier.summary()).refreshing) await new Promise((resolve) => setTimeout(resolve, 50));
  console.log(
    `  replay of a day, behind the dossier being made again: ${figures['api first replay of a day s'].toFixed(1)} s; settled ${((performance.now() - settled) / 1000).toFixed(1)} s later`,
  );
  figures['server MB'] = residentOf(server.pid);
  console.log(`  memory of the server ${figures['server MB'].toFixed(0)} MB`);
  const slow = Object.entries(figures).filter(([k, v]) => k.startsWith('api ') && k.endsWith('median ms') && v > 100);
  console.log(
    slow.length === 0 ? '  every answer within 100 ms' : `  over 100 ms: ${slow.map(([k, v]) => `${k} ${v.toFixed(0)}`).join(', ')}`,
  );
}
