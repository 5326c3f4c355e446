import { fold, tokenize } from '../../text/index.ts';
import type { Gazetteer, GazetteerPlace, NameScript } from './gazetteer.ts';

/** Columns of a line of a GeoNames dump (https://download.geonames.org/export/dump/readme.txt). */
const COLUMNS = 19;

/** A place of a dump, before its division is known and its names are compared with those already there. */
export interface GeoName {
  readonly id: string;
  readonly name: string;
  readonly country: string;
  /** As in the gazetteer's data; `*` after it: a state's capital. */
  readonly kind: string;
  readonly lat: number;
  readonly lon: number;
  readonly population: number;
  readonly rank: number;
  /** Country and first-order division, `SY.13`. */
  readonly division: string;
  /** The seat of that division. */
  readonly seat: boolean;
  /** Arabic names as written, Latin ones as they are looked up. */
  readonly arabic: readonly string[];
  readonly latin: readonly string[];
}

/** What becomes of a line: a place, nothing (of no use to news), or the reason why it cannot be read. */
export type GeoNameLine = GeoName | null | { readonly wrong: string };

const sites = new Set('AIRP AIRB AIRF HSP UNIV DAM MSQE CSTM PRN BDG OILR PS CMPRF RSTNB MILB'.split(' '));
const waters = new Set('STM STMI LK LKS LKI RSV BAY GULF SEA STRT CNL'.split(' '));
const regions = new Set('RGN RGNE RGNH ISL ISLS MTS DSRT PLN'.split(' '));
/** Populated places that are no more, are given up, or are no settlement. */
const gone = new Set('PPLH PPLQ PPLW PPLF'.split(' '));

function kindOf(featureClass: string, code: string, population: number): { readonly kind: string; readonly rank: number } | null {
  const people = population > 0 ? Math.round(10 * Math.log10(population)) : 0;
  switch (featureClass) {
    case 'P':
      if (gone.has(code)) return null;
      if (code === 'PPLX') return { kind: 'Q', rank: people };
      return { kind: code === 'PPLC' ? 'C*' : population >= 5000 || code.startsWith('PPLA') ? 'C' : 'V', rank: people };
    case 'A':
      // Countries are known.
      return code === 'ADM1' ? { kind: 'P', rank: 70 } : /^ADM[2-5D]$/.test(code) ? { kind: 'D', rank: 50 } : null;
    case 'S':
      return sites.has(code) ? { kind: 'S', rank: 30 } : null;
    case 'H':
      return waters.has(code) ? { kind: 'W', rank: 50 } : null;
    case 'T':
    case 'L':
      return regions.has(code) ? { kind: 'R', rank: 50 } : null;
    default:
      return null;
  }
}

const arabicName = /^[\u0621-\u063a\u0641-\u064a]+(?: [\u0621-\u063a\u0641-\u064a]+){0,4}$/;
const latinName = /^[A-Z\u00c0-\u024f][A-Za-z\u00c0-\u024f'’‘ʻʼ`-]+(?: [A-Za-z\u00c0-\u024f][A-Za-z\u00c0-\u024f'’‘ʻʼ`-]*){0,4}$/;
/** Words like "town" that GeoNames has in names: the extractor reads them by itself. */
const headWord = /^(?:(?:مدينة|محافظة|ولاية|قضاء|ناحية|نواحي|مديرية|منطقة|بلدة|قرية|مركز|حي|شعبية|بلدية) )+/u;

/** Names of a place that are kept, in each script. */
const MOST = 10;

/** Letters of Arabic alone: Persian ya and kaf made the Arabic ones, marks and tatweel off. */
function plainArabic(name: string): string {
  return name
    .normalize('NFC')
    .replace(/[\u06cc]/gu, 'ي')
    .replace(/[\u06a9]/gu, 'ك')
    .replace(/[\u064b-\u0652\u0640]/gu, '');
}

/** A Latin name as it is looked up: folded words, hyphens as spaces. */
function lookedUp(name: string): string {
  const tokens = tokenize(name.replace(/[‘’ʻʼ`]/gu, "'"));
  const words: string[] = [];
  for (let i = 0; i < tokens.count; i++) if (tokens.words[i]!.raw !== '-') words.push(tokens.words[i]!.fold);
  return words.join(' ');
}

/** Reads a line of a dump. */
export function readGeoName(line: string): GeoNameLine {
  const f = line.split('\t');
  if (f.length < COLUMNS) return { wrong: `has ${f.length} columns, not the ${COLUMNS} of a GeoNames dump` };
  const [id, name, ascii, alternate] = f as [string, string, string, string];
  if (!/^[0-9]+$/u.test(id)) return { wrong: `starts with “${id.slice(0, 40)}”, not with a GeoNames id` };
  const lat = Number(f[4]);
  const lon = Number(f[5]);
  if (f[4] === '' || f[5] === '' || !(Math.abs(lat) <= 90 && Math.abs(lon) <= 180))
    return { wrong: `has no coordinates in columns 5 and 6: “${f[4]}”, “${f[5]}”` };
  const population = f[14] === '' ? 0 : Number(f[14]);
  if (!Number.isFinite(population)) return { wrong: `has no number in column 15 (population): “${f[14]}”` };
  const country = f[8]!;
  if (!/^(?:[A-Z]{2})?$/u.test(country)) return { wrong: `has no country code in column 9: “${country}”` };
  const code = f[7]!;
  const kind = kindOf(f[6]!, code, population);
  if (kind === null || name === '') return null;
  const arabic = new Map<string, string>();
  const latin = new Set<string>();
  const takeLatin = (n: string): void => {
    if (latin.size >= MOST) return;
    const found = lookedUp(n);
    if (found.replaceAll(' ', '').length < 3) return;
    latin.add(found);
    // "Al-Bab" is written "Bab" too; the other way round nothing is known.
    const bare = /^(?:a[lnrstzd]|a[dst]h|adh|el|es|ed|er) (.{4,})$/u.exec(found);
    if (bare) latin.add(bare[1]!).add(`al ${bare[1]!}`);
  };
  if (latinName.test(name)) takeLatin(name);
  if (latinName.test(ascii)) takeLatin(ascii);
  for (const n of alternate.split(',')) {
    const a = plainArabic(n);
    if (arabicName.test(a)) {
      // "قضاء X" names X only beside a word like "town".
      const bare = a.replace(headWord, '');
      const key = fold(bare);
      if (key.replaceAll(' ', '').length < 3 || (arabic.size >= MOST && !arabic.has(key))) continue;
      if (bare === a || !arabic.has(key)) arabic.set(key, bare === a ? a : `~${bare}`);
    } else if (latinName.test(n)) takeLatin(n);
  }
  if (arabic.size === 0 && latin.size === 0) return null;
  return {
    id,
    name: name.normalize('NFC').replaceAll('`', '‘'),
    country,
    kind: kind.kind,
    lat,
    lon,
    population,
    rank: kind.rank,
    division: `${country}.${f[10]}`,
    seat: code === 'PPLC' || code === 'PPLA',
    arabic: [...arabic.values()],
    latin: [...latin],
  };
}

/** How freely a name may be taken for the place, as a sign before it: `docs/gazetteer.md`. */
function sign(g: GeoName, name: string): string {
  if (name.startsWith('~')) return '';
  const single = !name.includes(' ');
  const bare = fold(name).replace(/^ال/u, '');
  if (single && (bare.length <= 3 || (g.kind === 'V' && g.population < 1000))) return '~';
  return g.kind.startsWith('C') && (g.population >= 40_000 || g.seat) ? '' : '-';
}

/** Kilometres between two points; flat earth, good enough for neighbours. */
function kilometres(a: { readonly lat: number; readonly lon: number }, b: { readonly lat: number; readonly lon: number }): number {
  const k = Math.PI / 180;
  return 6371 * Math.hypot((b.lat - a.lat) * k, (b.lon - a.lon) * k * Math.cos(((a.lat + b.lat) / 2) * k));
}

/** Kilometres within which two places of one name are taken for one. */
const SAME = 15;

/** The place of this name that the gazetteer has so near that it is the same; null when it has none. */
function knownPlace(gazetteer: Gazetteer, script: NameScript, name: string, g: GeoName): GazetteerPlace | null {
  const [first, ...rest] = fold(name.replace('~', '')).split(' ');
  let node = gazetteer.starting(script, first!);
  for (const word of rest) node = node?.next?.get(word) ?? null;
  for (const s of node?.senses ?? []) {
    const place = gazetteer.place(s.place);
    if (kilometres(place, g) < SAME) return place;
  }
  return null;
}

/**
 * Lines of the gazetteer's format for places of a dump, in the order of their ids. Names under which `gazetteer` has a place within 15 km are left out; the other
 * names of that place become names of the one it has, so that a place keeps its key.
 */
export function gazetteerLines(places: readonly GeoName[], gazetteer: Gazetteer): readonly string[] {
  const seats = new Map<string, string>();
  for (const g of places) if (g.seat && (g.kind === 'C*' || !seats.has(g.division))) seats.set(g.division, g.id);
  const lines: string[] = [];
  for (const g of [...places].sort((a, b) => Number(a.id) - Number(b.id))) {
    let same: GazetteerPlace | null = null;
    const fresh = (script: NameScript, names: readonly string[]): string => {
      const kept: string[] = [];
      for (const n of names) {
        const known = knownPlace(gazetteer, script, n, g);
        if (known === null) kept.push(sign(g, n) + n);
        else same ??= known;
      }
      return kept.join('|');
    };
    const arabic = fresh('arabic', g.arabic);
    const latin = fresh('latin', g.latin);
    if (arabic === '' && latin === '') continue;
    if (same !== null) {
      lines.push(gazetteer.lineWith((same as GazetteerPlace).key, arabic, latin));
      continue;
    }
    const seat = seats.get(g.division) ?? '';
    const columns = [
      g.id,
      g.name.replace(/[\t\n]/gu, ' '),
      g.country,
      g.kind,
      +g.lat.toFixed(3),
      +g.lon.toFixed(3),
      seat === g.id ? '' : seat,
      g.rank,
      arabic,
      latin,
    ];
    lines.push(columns.join('\t'));
  }
  return lines;
}
