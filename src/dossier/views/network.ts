import type { ActorKind, Dossier, Evidence, Stance } from '../../model/index.ts';

/** An actor of the network. */
export interface NetworkNode {
  readonly key: string;
  readonly name: string;
  readonly kind: ActorKind;
}

/**
 * Why an edge stands. `stance`: one is for or against the other; `accord`, `discord`: both take the same or opposite sides on an issue; `blame`: one holds the
 * other responsible; `agreement`: both are parties to one.
 */
export type EdgeKind = 'stance' | 'accord' | 'discord' | 'blame' | 'agreement';

/** A signed edge between two actors. Undirected edges have their keys in order. */
export interface NetworkEdge {
  readonly from: string;
  readonly to: string;
  readonly directed: boolean;
  readonly sign: 1 | -1;
  readonly kind: EdgeKind;
  /** Issues, agreements or passages it rests on. */
  readonly weight: number;
  /** What it is about: issues or parties, sorted. */
  readonly about: readonly string[];
  readonly evidence: readonly Evidence[];
}

/** Actors and how they stand to each other, as the reports tell it. */
export interface SignedNetwork {
  readonly nodes: readonly NetworkNode[];
  readonly edges: readonly NetworkEdge[];
}

const signs: Readonly<Partial<Record<Stance, 1 | -1>>> = { supports: 1, accepts: 1, opposes: -1, rejects: -1, condemns: -1 };

/** Whether a stance is for (1) or against (-1) what it is about; null for those that are neither. */
export function signOf(stance: Stance): 1 | -1 | null {
  return signs[stance] ?? null;
}

/**
 * The signed network of actors: from positions towards other actors, same and opposite sides on an issue (the last stance of each counts), blame in contested
 * points, and agreements. Actors without an edge are left out. Nodes and edges in order of their keys.
 */
export function networkOf(dossier: Dossier): SignedNetwork {
  const named = new Map<string, string>();
  for (const a of dossier.actors) for (const n of [a.name, ...a.names]) if (!named.has(fold(n))) named.set(fold(n), a.key);
  const edges = new Map<
    string,
    { edge: Omit<NetworkEdge, 'weight' | 'about' | 'evidence'>; about: Set<string>; evidence: Map<string, Evidence> }
  >();
  const put = (
    from: string,
    to: string,
    directed: boolean,
    sign: 1 | -1,
    kind: EdgeKind,
    about: string,
    evidence: readonly Evidence[],
  ): void => {
    if (from === to) return;
    const [a, b] = directed || from < to ? [from, to] : [to, from];
    const key = `${a}\n${b}\n${kind}\n${sign}`;
    let e = edges.get(key);
    if (!e) edges.set(key, (e = { edge: { from: a, to: b, directed, sign, kind }, about: new Set(), evidence: new Map() }));
    e.about.add(about);
    for (const x of evidence) e.evidence.set(`${x.doc} ${x.start}-${x.end}`, x);
  };
  const sides = new Map<string, { readonly actor: string; readonly sign: 1 | -1; readonly evidence: readonly Evidence[] }[]>();
  for (const cell of dossier.positions) {
    const towards = named.get(fold(cell.issueName));
    let last: 1 | -1 | null = null;
    const passages: Evidence[] = [];
    for (const e of cell.entries) {
      const sign = signOf(e.stance);
      // What is only inferred from an act carries no edge.
      if (sign === null || e.reasons) continue;
      if (towards !== undefined) put(cell.actor, towards, true, sign, 'stance', cell.issueName, [e.evidence]);
      if (sign !== last) passages.length = 0;
      last = sign;
      passages.push(e.evidence);
    }
    if (last !== null) {
      const list = sides.get(cell.issue) ?? [];
      list.push({ actor: cell.actor, sign: last, evidence: passages });
      sides.set(cell.issue, list);
    }
  }
  for (const [issue, list] of sides)
    for (let i = 0; i < list.length; i++)
      for (let j = i + 1; j < list.length; j++) {
        const [a, b] = [list[i]!, list[j]!];
        const same = a.sign === b.sign;
        put(a.actor, b.actor, false, same ? 1 : -1, same ? 'accord' : 'discord', issue, [...a.evidence, ...b.evidence]);
      }
  for (const p of dossier.contested) {
    if (p.kind !== 'responsibility') continue;
    for (const s of p.sides) {
      // A side of a point of blame opens with the name of who is blamed.
      const blamed = named.get(fold(s.says.split(': «')[0] ?? ''));
      if (blamed !== undefined) for (const x of s.sources) put(x.key, blamed, true, -1, 'blame', p.aboutIn.en, s.evidence);
    }
  }
  for (const a of dossier.agreements) {
    const parties = a.parties.map((n) => named.get(fold(n))).filter((k) => k !== undefined);
    for (let i = 0; i < parties.length; i++)
      for (let j = i + 1; j < parties.length; j++) put(parties[i]!, parties[j]!, false, 1, 'agreement', a.parties.join(' – '), a.evidence);
  }
  const order = (x: string, y: string): number => (x < y ? -1 : x > y ? 1 : 0);
  const known = new Map(dossier.actors.map((a) => [a.key, a]));
  const list = [...edges]
    .filter(([, e]) => known.has(e.edge.from) && known.has(e.edge.to))
    .sort((x, y) => order(x[0], y[0]))
    .map(([, e]): NetworkEdge => {
      const evidence = [...e.evidence.values()];
      return {
        ...e.edge,
        weight: e.edge.kind === 'blame' || e.edge.kind === 'stance' ? evidence.length : e.about.size,
        about: [...e.about].sort(order),
        evidence,
      };
    });
  const linked = new Set(list.flatMap((e) => [e.from, e.to]));
  const nodes = [...linked].sort(order).map((k) => ({ key: k, name: known.get(k)!.name, kind: known.get(k)!.kind }));
  return { nodes, edges: list };
}

const fold = (name: string): string => name.normalize('NFC').toLowerCase().trim();
