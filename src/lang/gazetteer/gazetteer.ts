/** Kinds of place the gazetteer knows. */
export type PlaceKind = 'country' | 'region' | 'province' | 'district' | 'city' | 'village' | 'quarter' | 'site' | 'water';

/** A place of the gazetteer. */
export interface GazetteerPlace {
  /** GeoNames id, ISO code of a country, or `cc-slug` for places of the supplement. */
  readonly key: string;
  /** Reference name, Latin script. */
  readonly name: string;
  /** ISO 3166-1 alpha-2; null when not in one country. */
  readonly country: string | null;
  readonly kind: PlaceKind;
  /** Whether it is a state's capital, whose name may stand for the government. */
  readonly capital: boolean;
  /** WGS 84 degrees. */
  readonly lat: number;
  readonly lon: number;
  /** Key of the seat of the first-order division it lies in; empty when unknown. */
  readonly parent: string;
  /** Ten times the decimal logarithm of the population; regions and countries above any city. */
  readonly rank: number;
}

/** How freely a name may be taken for its place: 0 anywhere, 1 only where a place can stand, 2 only beside a word like "town of". */
export type Tier = 0 | 1 | 2;

/** A place that a name may mean. */
export interface NameSense {
  /** Number of the place in its gazetteer. */
  readonly place: number;
  readonly tier: Tier;
}

/** A step of the trie of names: words already read, folded. */
export interface NameNode {
  readonly next: Map<string, NameNode> | null;
  readonly senses: readonly NameSense[];
}

/** Script of the names to look up. */
export type NameScript = 'arabic' | 'latin';

const kinds: Readonly<Record<string, PlaceKind>> = {
  K: 'country',
  R: 'region',
  P: 'province',
  D: 'district',
  C: 'city',
  V: 'village',
  Q: 'quarter',
  S: 'site',
  W: 'water',
};

/**
 * Places and their names, read from lines of ten tab-separated columns: key, name, country, kind (`*`: capital), latitude, longitude, parent,
 * rank, Arabic names, Latin names. Names are separated by `|`; `-` and `~` before a name give its tier; `=` alone stands for the reference name.
 * Nothing is parsed before it is asked for: names of one script at the first look-up, a place when it is found.
 */
export class Gazetteer {
  private readonly lines: readonly string[];
  private readonly places: (GazetteerPlace | undefined)[] = [];
  private readonly indexes = new Map<
    NameScript,
    { readonly lines: Map<string, number | number[]>; readonly nodes: Map<string, GrowingNode> }
  >();
  private byKey: Map<string, number> | null = null;

  /** `more`: further lines of the same format, for example imported by the user; they come after the packaged ones. */
  constructor(data: string, more: readonly string[] = []) {
    this.lines = more.length === 0 ? data.split('\n') : [...data.split('\n'), ...more];
  }

  /** Number of places. */
  get size(): number {
    return this.lines.length;
  }

  /** Place number `i`. */
  place(i: number): GazetteerPlace {
    const known = this.places[i];
    if (known) return known;
    const f = this.lines[i]!.split('\t');
    const place: GazetteerPlace = {
      key: f[0]!,
      name: f[1]!,
      country: f[2] === '' ? null : f[2]!,
      kind: kinds[f[3]![0]!] ?? 'city',
      capital: f[3]!.endsWith('*'),
      lat: Number(f[4]),
      lon: Number(f[5]),
      parent: f[6]!,
      rank: Number(f[7]),
    };
    this.places[i] = place;
    return place;
  }

  /** The place with this key; null when there is none. */
  find(key: string): GazetteerPlace | null {
    const i = this.numberOf(key);
    return i === undefined ? null : this.place(i);
  }

  /** Number of the first line with this key: later ones only add names. */
  private numberOf(key: string): number | undefined {
    if (this.byKey === null) {
      this.byKey = new Map();
      for (let i = this.lines.length - 1; i >= 0; i--) this.byKey.set(this.lines[i]!.slice(0, this.lines[i]!.indexOf('\t')), i);
    }
    return this.byKey.get(key);
  }

  /** A line that gives a place more names: as its own, but for them. */
  lineWith(key: string, arabic: string, latin: string): string {
    const columns = this.lines[this.numberOf(key)!]!.split('\t').slice(0, 8);
    return [...columns, arabic, latin].join('\t');
  }

  /** The first Arabic name of the place with this key; null when the gazetteer has none. */
  arabicName(key: string): string | null {
    const i = this.numberOf(key);
    if (i === undefined) return null;
    const first = this.lines[i]!.split('\t')[8]?.split('|')[0]?.replace(/^[-~]/u, '');
    return first ? first : null;
  }

  /** Line numbers by the first word of a name; the rest of the name is read when the word turns up in a text. */
  private firstWords(script: NameScript): Map<string, number | number[]> {
    const found = new Map<string, number | number[]>();
    const { lines } = this;
    for (let i = 0; i < lines.length; i++) {
      const line = lines[i]!;
      for (const name of namesOf(line, script)) {
        const gap = name.indexOf(' ');
        const first = gap < 0 ? name : name.slice(0, gap);
        const known = found.get(first);
        if (known === undefined) found.set(first, i);
        else if (typeof known === 'number') {
          if (known !== i) found.set(first, [known, i]);
        } else if (known.at(-1) !== i) known.push(i);
      }
    }
    return found;
  }

  /** Trie of the names of a script that begin with `first`, a folded word (Arabic: with its article). Null when none does. */
  starting(script: NameScript, first: string): NameNode | null {
    let index = this.indexes.get(script);
    if (!index) this.indexes.set(script, (index = { lines: this.firstWords(script), nodes: new Map() }));
    const at = index.lines.get(first);
    if (at === undefined) return null;
    let node = index.nodes.get(first);
    if (!node) {
      node = { next: null, senses: none };
      for (const i of typeof at === 'number' ? [at] : at)
        namesOf(this.lines[i]!, script, (name, tier) => {
          const words = name.split(' ');
          if (words[0] === first) put(node!, words, { place: i, tier });
        });
      index.nodes.set(first, node);
    }
    return node;
  }
}

const none: NameSense[] = [];

/** Names of a line, folded; `take` is given each with its tier. */
function namesOf(line: string, script: NameScript, take?: (name: string, tier: Tier) => void): readonly string[] {
  const last = line.lastIndexOf('\t');
  let column: string;
  if (script === 'latin') {
    column = line.slice(last + 1);
    if (column.includes('=')) {
      const from = line.indexOf('\t') + 1;
      column = column.replace('=', line.slice(from, line.indexOf('\t', from)).toLowerCase());
    }
  } else {
    column = line.slice(line.lastIndexOf('\t', last - 1) + 1, last);
    // As `foldWord` does; these are names of plain letters.
    if (/[أإآىة]/.test(column)) column = column.replace(/[أإآ]/g, 'ا').replaceAll('ى', 'ي').replaceAll('ة', 'ه');
  }
  if (column === '') return [];
  const names = column.split('|');
  for (let i = 0; i < names.length; i++) {
    const mark = names[i]!.charCodeAt(0);
    const tier: Tier = mark === 0x7e ? 2 : mark === 0x2d ? 1 : 0;
    if (tier > 0) names[i] = names[i]!.slice(1);
    take?.(names[i]!, tier);
  }
  return names;
}

interface GrowingNode {
  next: Map<string, GrowingNode> | null;
  senses: NameSense[];
}

function put(root: GrowingNode, words: readonly string[], sense: NameSense): void {
  let node = root;
  for (let i = 1; i < words.length; i++) {
    node.next ??= new Map();
    let next = node.next.get(words[i]!);
    if (!next) node.next.set(words[i]!, (next = { next: null, senses: none }));
    node = next;
  }
  if (node.senses === none) node.senses = [sense];
  else if (!node.senses.some((s) => s.place === sense.place)) node.senses.push(sense);
}
