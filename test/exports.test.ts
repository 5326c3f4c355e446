import fs from 'node:fs';
import path from 'node:path';
import { parquetReadObjects } from 'hyparquet';
import { describe, expect, test } from 'vitest';
import { type FormatName, formats } from '../src/dossier/formats/index.ts';
import { xmlText } from '../src/dossier/formats/xml.ts';
import { networkOf } from '../src/dossier/views/network.ts';
import type { Claim, Dossier, DossierReport, Evidence, SourceRef } from '../src/model/index.ts';
import { sampleDossier } from '../src/store/contract.ts';

// A dossier made by hand, so that the goldens change with the formats only. UPDATE_GOLDEN=1 rewrites them; read the difference.
const folder = path.join(import.meta.dirname, '../golden/exports');
const texts: Readonly<Record<string, string>> = {
  'port/01': 'قال وزير النقل 😀 إن الرصيف الشرقي احترق. واتهمت النقابة الوزارة بالإهمال.',
  'port/02': 'Nine men & women were hurt, the union said. "No one was hurt," the ministry said. <b>Talks</b> go on.',
};
const at = (doc: string, quote: string): Evidence => {
  const start = texts[doc]!.indexOf(quote);
  return { doc, start, end: start + quote.length, quote };
};
const report = (doc: string, language: string, url: string | null): DossierReport => ({
  doc,
  hash: doc === 'port/01' ? 'ab'.repeat(32) : 'cd'.repeat(32),
  language,
  source: { value: doc === 'port/01' ? 'وكالة المرفأ' : 'Harbour Post', how: 'stated' },
  title: { value: doc === 'port/01' ? null : '=HYPERLINK("x")', how: 'stated' },
  byline: { value: null, how: 'unknown' },
  published: { value: doc === 'port/01' ? '2020-11-03' : '2020-11-04', how: 'stated' },
  url,
  length: texts[doc]!.length,
});
const source = (key: string, name: string, kind: SourceRef['kind']): SourceRef => ({ key, name, names: [name], kind });
const [ministry, union, post] = [
  source('ministry', 'الوزارة', 'organisation'),
  source('union', 'the union', 'organisation'),
  source('outlet:Harbour Post', 'Harbour Post', 'outlet'),
];
const claim = (id: string, e: Evidence, origin: SourceRef): Claim => ({
  ...sampleDossier.claims[0]!,
  id,
  doc: e.doc,
  evidence: [e],
  text: e.quote!,
  chain: [{ from: origin, to: post, verb: 'said', at: null }],
  origin,
});
const actor = (s: SourceRef): Dossier['actors'][number] => ({
  key: s.key,
  name: s.name,
  names: [s.name],
  kind: 'organisation',
  ref: null,
  mentions: [],
  docs: [],
  standing: null,
  reasons: [],
});
const dossier: Dossier = {
  ...sampleDossier,
  story: 'الرصيف & the pier',
  reports: [report('port/01', 'ar', null), report('port/02', 'en', 'https://harbour.example/2?a=1&b=2')],
  actors: [actor(ministry), actor(union)],
  claims: [
    claim('port/01#s0', at('port/01', 'إن الرصيف الشرقي احترق'), ministry),
    claim('port/02#s1', at('port/02', 'Nine men & women were hurt'), union),
  ],
  links: [{ ...sampleDossier.links[0]!, kind: 'copy-of', from: 'doc:port/02', to: 'doc:port/01' }],
  contested: [
    {
      ...sampleDossier.contested[0]!,
      kind: 'responsibility',
      sides: [
        {
          says: 'الوزارة: «الإهمال»',
          evidence: [at('port/01', 'اتهمت النقابة الوزارة')],
          sources: [union],
          claims: [],
          origins: { min: 1, max: 1 },
        },
      ],
    },
  ],
  positions: [ministry, union].map((s, i) => ({
    actor: s.key,
    actorName: s.name,
    issue: 'talks',
    issueName: 'Talks',
    issueNameIn: { en: 'Talks', ar: 'المحادثات' },
    entries: [
      {
        stance: i === 0 ? ('rejects' as const) : ('supports' as const),
        by: 'self' as const,
        source: s,
        evidence: at('port/02', 'Talks'),
        reported: '2020-11-04',
      },
    ],
    verdict: 'single' as const,
  })),
  agreements: [{ ...sampleDossier.agreements[0]!, parties: [ministry.name, union.name] }],
  statuses: [
    {
      ...sampleDossier.statuses[0]!,
      docs: ['port/01', 'port/02'],
      says: 'nine were hurt',
      steps: [
        {
          status: 'reported',
          at: '2020-11-03',
          by: union,
          claim: null,
          evidence: at('port/02', 'Nine men & women were hurt'),
          reasons: [],
        },
        {
          status: 'denied',
          at: '2020-11-04',
          by: ministry,
          claim: null,
          evidence: at('port/02', 'No one was hurt'),
          reasons: [{ code: 'x', en: 'denies it', ar: 'ينفيه' }],
        },
      ],
      standing: 'denied',
    },
  ],
};
const read = new Map(Object.entries(texts).map(([doc, text]) => [doc, { text, blocks: [] }]));
const json = async (name: FormatName) => JSON.parse((await formats[name].render(dossier, read)) as string);

describe('formats', () => {
  for (const [name, file] of [
    ['graphml', 'dossier.graphml'],
    ['dna', 'dossier.dna.csv'],
    ['annotations', 'dossier.annotations.jsonld'],
    ['claimreview', 'dossier.claimreview.jsonld'],
    ['geojson', 'dossier.geojson'],
    ['prov', 'dossier.provjson'],
    ['parquet', 'dossier.parquet'],
  ] as const)
    test(`${name} is its golden, byte for byte`, async () => {
      const bytes = Buffer.from((await formats[name].render(dossier, read)) as string);
      const golden = path.join(folder, file);
      if (process.env.UPDATE_GOLDEN) {
        fs.mkdirSync(folder, { recursive: true });
        fs.writeFileSync(golden, bytes);
      }
      if (name === 'parquet') expect(bytes.equals(fs.readFileSync(golden))).toBe(true);
      else expect(bytes.toString('utf8')).toBe(fs.readFileSync(golden, 'utf8'));
    });

  test('every format is explained in docs/exports.md', () => {
    const page = fs.readFileSync(path.join(folder, '../../docs/exports.md'), 'utf8');
    for (const name of ['csv', ...Object.keys(formats)]) expect(page).toContain(`| \`${name}\` |`);
  });

  test('web annotations count code points, and their quotation is found there', async () => {
    const { first } = await json('annotations');
    for (const item of first.items)
      for (const target of item.target) {
        const [position, quote] = target.selector;
        const doc = target.source.startsWith('urn') ? 'port/01' : 'port/02';
        const points = [...texts[doc]!];
        expect(points.slice(position.start, position.end).join('')).toBe(quote.exact);
        expect(texts[doc]).toContain(quote.prefix + quote.exact + quote.suffix);
      }
    // One code point, two code units, stand before the passage of the first report.
    expect(first.items[0].target[0].selector[0].start).toBe(dossier.claims[0]!.evidence[0]!.start - 1);
  });

  test('parquet gives back the ledger', async () => {
    const bytes = (await formats.parquet.render(dossier)) as Uint8Array;
    const rows = await parquetReadObjects({
      file: bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer,
    });
    expect(rows).toHaveLength(dossier.ledger.flatMap((e) => e.values).length);
    expect(rows[0]).toMatchObject({ thing_ar: 'رجال', low: 9, high: null, approx: true, as_written: 'Nine' });
  });

  test('a review is by who denies and has no number', async () => {
    const { '@graph': graph } = await json('claimreview');
    const review = graph.find((g: { '@type': string }) => g['@type'] === 'ClaimReview');
    expect(review.author).toEqual({ '@type': 'Organization', name: 'الوزارة' });
    expect(review.reviewRating).toEqual({ '@type': 'Rating', alternateName: 'denied', ratingExplanation: 'denies it' });
  });

  test('prov: every record points at a record that is there', async () => {
    const prov = await json('prov');
    const known = new Set([...Object.keys(prov.entity), ...Object.keys(prov.agent)]);
    for (const list of ['hadMember', 'wasAttributedTo', 'wasDerivedFrom', 'alternateOf'])
      for (const r of Object.values<Record<string, unknown>>(prov[list]))
        for (const [k, v] of Object.entries(r))
          if (/^prov:(?!type)/.test(k)) expect(known.has(v as string), `${list} ${k} ${v}`).toBe(true);
  });

  test('geojson: longitude first, null where no point is known', async () => {
    const { features } = await json('geojson');
    expect(features[0].geometry).toEqual({ type: 'Point', coordinates: [-0.25, 34.5] });
    expect(features.find((f: { properties: { feature: string } }) => f.properties.feature === 'sighting').geometry).toBeNull();
  });
});

test('the signed network: opposite sides, blame, an agreement', () => {
  const { nodes, edges } = networkOf(dossier);
  expect(nodes.map((n) => n.key)).toEqual(['ministry', 'union']);
  expect(edges.map((e) => [e.kind, e.sign, e.directed ? `${e.from}>${e.to}` : 'both'])).toEqual([
    ['agreement', 1, 'both'],
    ['discord', -1, 'both'],
    ['blame', -1, 'union>ministry'],
  ]);
});

test('XML text: signs escaped, what XML cannot hold replaced', () => {
  expect(xmlText('a<b>&"\'\u0000\ud800\ufffe😀\n')).toBe('a&lt;b&gt;&amp;&quot;&apos;\ufffd\ufffd\ufffd😀&#10;');
});
