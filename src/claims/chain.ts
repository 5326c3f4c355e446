import type { ActorMention, Evidence, Hop, PileItem, SourceRef, Statement } from '../model/index.ts';

/** Key of the source nobody named. */
export const UNKNOWN = 'unknown';

/** The source that is not named: a legal answer, never dropped. */
export const unknownSource: SourceRef = { key: UNKNOWN, name: UNKNOWN, names: [], kind: 'unknown' };

/** The publishing outlet of a report as a source; its key is `outlet:NAME`, or `outlet:doc:KEY` when the report does not tell its outlet. */
export function outletOf({ report }: PileItem): SourceRef {
  const name = report.source.value;
  return name === null
    ? { key: `outlet:doc:${report.doc}`, name: report.doc, names: [], kind: 'outlet' }
    : { key: `outlet:${name}`, name, names: [name], kind: 'outlet' };
}

const kinds: Readonly<Record<ActorMention['kind'], SourceRef['kind']>> = {
  person: 'person',
  state: 'state',
  organ: 'organisation',
  'armed-group': 'armed-group',
  agency: 'agency',
  outlet: 'outlet',
  organisation: 'organisation',
  role: 'role',
  anonymous: 'anonymous',
  document: 'document',
  group: 'organisation',
};

/** A report's actors by their key and by each of their names. */
export interface ActorIndex {
  readonly byKey: ReadonlyMap<string, ActorMention>;
  readonly byName: ReadonlyMap<string, ActorMention>;
}

/** Indexes a report's actors; a mention by name stands for the actor before one by a common noun. */
export function actorIndex(item: PileItem): ActorIndex {
  const byKey = new Map<string, ActorMention>();
  const byName = new Map<string, ActorMention>();
  for (const m of item.analysis.actors) {
    const known = byKey.get(m.actor);
    if (!known || (known.form !== 'name' && m.form === 'name')) byKey.set(m.actor, m);
    for (const name of m.names) if (!byName.has(name)) byName.set(name, m);
  }
  return { byKey, byName };
}

/** The speaker of a statement as a source. */
export function speakerOf(item: PileItem, s: Statement, actors: ActorIndex): SourceRef {
  const mention = s.actor === undefined ? undefined : actors.byKey.get(s.actor);
  const names = [...new Set([...s.names, ...(mention?.names ?? []), ...(s.speaker && s.names.length === 0 ? [s.speaker.quote] : [])])];
  if (names.length === 0) return unknownSource;
  return {
    key: s.actor === undefined ? `name:${names[0]!}` : `${item.report.doc}#${s.actor}`,
    name: names[0]!,
    names,
    kind: mention ? kinds[mention.kind] : 'unknown',
  };
}

/** The steps that a report's form tells, nearest to the reader first: a message goes back to the channel it was forwarded from, whatever it says. */
export function formHops(item: PileItem): readonly Hop[] {
  const hops: Hop[] = [];
  let to = outletOf(item);
  for (const { name } of item.report.credits ?? []) {
    const from: SourceRef = { key: `outlet:${name}`, name, names: [name], kind: 'outlet' };
    hops.push({ from, to, verb: item.report.language === 'ar' ? 'أعيد توجيهها من' : 'forwarded from', at: null });
    to = from;
  }
  return hops;
}

/** The chain of a statement, nearest to the reader first: outlet, channels it was forwarded from, relays, speaker. An unnamed speaker is kept as `unknown`. */
export function chainOf(item: PileItem, s: Statement, actors: ActorIndex): readonly Hop[] {
  const doc = item.report.doc;
  const speaker = speakerOf(item, s, actors);
  const at = (span: { start: number; end: number } | null | undefined): Evidence | null =>
    span && span.end > span.start ? { doc, start: span.start, end: span.end, quote: item.report.text.slice(span.start, span.end) } : null;
  const chain: Hop[] = [...formHops(item)];
  let to = chain.at(-1)?.from ?? outletOf(item);
  for (const name of s.via) {
    const hop = s.hops.find((h) => h.from === name);
    const mention = actors.byName.get(name);
    const from: SourceRef = {
      key: mention ? `${doc}#${mention.actor}` : `name:${name}`,
      name,
      names: mention ? [...new Set([name, ...mention.names])] : [name],
      kind: mention ? kinds[mention.kind] : 'agency',
    };
    chain.push({ from, to, verb: hop?.verb ?? '', at: at(hop?.at) });
    to = from;
  }
  chain.push({ from: speaker, to, verb: s.cue?.quote ?? '', at: at(s.cue) });
  return chain;
}
