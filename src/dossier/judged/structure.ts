import type {
  Agreement,
  ContestedPoint,
  DossierPlace,
  Evidence,
  Judgement,
  LedgerEntry,
  Link,
  Origin,
  Reconciliation,
  Side,
  TimelineItem,
} from '../../model/index.ts';
import { targets } from '../../model/index.ts';
import { reviewWith, unreviewed } from '../review.ts';
import { judgedBy } from './reason.ts';

/** What `after` of a merge names: one id or several, with or without the kind before them. */
function othersOf(j: Judgement, kind: string): readonly string[] {
  const all = Array.isArray(j.after) ? j.after : [j.after];
  return all.filter((x): x is string => typeof x === 'string').map((x) => (x.startsWith(`${kind}:`) ? x : `${kind}:${x}`));
}

/** Lists a `split` names in `after`. */
function partsOf(j: Judgement, field: string): readonly unknown[] {
  const list = j.after !== null && typeof j.after === 'object' ? (j.after as Readonly<Record<string, unknown>>)[field] : undefined;
  return Array.isArray(list) ? list : [];
}

/** Merges, splits and additions of contested points, ledger entries, places, origins, claims, agreements and lines of the timeline. Actors are joined earlier, in reconciliation. */
export function judgeStructure(made: Reconciliation, judgements: readonly Judgement[], met: Set<string>): Reconciliation {
  let now = made;
  for (const j of judgements) {
    const next =
      j.decision === 'merge' ? merged(now, j) : j.decision === 'split' ? split(now, j) : j.decision === 'add' ? added(now, j) : null;
    if (next === null) continue;
    met.add(j.id);
    now = next;
  }
  return now;
}

function merged(d: Reconciliation, j: Judgement): Reconciliation | null {
  const kind = j.about.slice(0, j.about.indexOf(':'));
  const others = othersOf(j, kind);
  const join = <T>(list: readonly T[], target: (x: T) => string, both: (a: T, b: T) => T): readonly T[] | null => {
    const to = list.find((x) => target(x) === j.about) ?? list.find((x) => restsOn(x, j));
    const from = list.filter((x) => x !== to && others.includes(target(x)));
    if (to === undefined || from.length === 0) return null;
    const joined = from.reduce(both, to);
    return list.filter((x) => !from.includes(x)).map((x) => (x === to ? joined : x));
  };
  const reason = judgedBy('judged/merged', j, 'merged', 'دُمج');
  switch (kind) {
    case 'contested': {
      const contested = join<ContestedPoint>(d.contested, targets.contested, (a, b) => ({
        ...a,
        sides: joinSides([...a.sides, ...b.sides]),
        weight: Math.max(a.weight, b.weight),
        reasons: [...a.reasons, ...b.reasons, reason],
      }));
      return contested && { ...d, contested };
    }
    case 'ledger': {
      const ledger = join<LedgerEntry>(d.ledger, targets.ledger, (a, b) => {
        const numbers = [a.min, b.min, a.max, b.max].filter((n): n is number => n !== null);
        const grave = ['conflict', 'update', 'compatible', 'agree', 'single'] as const;
        const differ = a.min !== b.min || a.max !== b.max;
        return {
          ...a,
          values: [...a.values, ...b.values],
          min: numbers.length > 0 ? Math.min(...numbers) : null,
          max: numbers.length > 0 ? Math.max(...numbers) : null,
          verdict: differ ? 'conflict' : (grave.find((g) => a.verdict === g || b.verdict === g) ?? a.verdict),
          reasons: [...a.reasons, ...b.reasons, reason],
        };
      });
      return ledger && { ...d, ledger };
    }
    case 'place': {
      const places = join<DossierPlace>(d.places, targets.place, (a, b) => ({
        ...a,
        names: [...new Set([...a.names, ...b.names])],
        mentions: inOrder([...a.mentions, ...b.mentions]),
        docs: [...new Set([...a.docs, ...b.docs])].sort(),
        lat: a.lat ?? b.lat,
        lon: a.lon ?? b.lon,
        precisionKm: a.precisionKm ?? b.precisionKm,
      }));
      return places && { ...d, places };
    }
    case 'origin': {
      const origins = join<Origin>(d.origins, targets.origin, (a, b) => ({
        ...a,
        claimIds: [...new Set([...a.claimIds, ...b.claimIds])],
        relayed_by: [...new Set([...a.relayed_by, ...b.relayed_by])],
        evidence: [...a.evidence, ...b.evidence],
        deniedBy: [...a.deniedBy, ...b.deniedBy],
        independence: [...a.independence, ...b.independence],
        reasons: [...a.reasons, ...b.reasons, reason],
      }));
      return origins && { ...d, origins };
    }
    case 'claim': {
      const ids = new Set(d.claims.map((c) => targets.claim(c)));
      const links = others
        .filter((o) => ids.has(o) && ids.has(j.about))
        .map(
          (o): Link => ({
            kind: 'same',
            from: j.about.slice(6),
            to: o.slice(6),
            score: 1,
            reasons: [reason],
            review: reviewWith(unreviewed, { ...j, decision: 'add' }),
          }),
        );
      return links.length === 0 ? null : { ...d, links: [...d.links, ...links] };
    }
    default:
      return null;
  }
}

function split(d: Reconciliation, j: Judgement): Reconciliation | null {
  const kind = j.about.slice(0, j.about.indexOf(':'));
  const reason = judgedBy('judged/split', j, 'split off', 'فُصل');
  // The whole and the part taken out of it stand one behind the other.
  const part = <T>(list: readonly T[], target: (x: T) => string, cut: (x: T) => readonly [T, T] | null): readonly T[] | null => {
    const at = list.findIndex((x) => target(x) === j.about);
    const i = at >= 0 ? at : list.findIndex((x) => restsOn(x, j));
    const pieces = i < 0 ? null : cut(list[i]!);
    return pieces && [...list.slice(0, i), ...pieces, ...list.slice(i + 1)];
  };
  switch (kind) {
    case 'contested': {
      const numbers = new Set(partsOf(j, 'sides'));
      const contested = part<ContestedPoint>(d.contested, targets.contested, (c) => {
        const out = c.sides.filter((_, i) => numbers.has(i));
        if (out.length === 0 || out.length === c.sides.length) return null;
        return [
          { ...c, sides: c.sides.filter((_, i) => !numbers.has(i)) },
          {
            ...c,
            id: `${c.id}.split`,
            sides: out,
            reasons: [...c.reasons, reason],
            review: reviewWith(unreviewed, { ...j, decision: 'add' }),
          },
        ];
      });
      return contested && { ...d, contested };
    }
    case 'ledger': {
      const claims = new Set(partsOf(j, 'claims'));
      const ledger = part<LedgerEntry>(d.ledger, targets.ledger, (l) => {
        const out = l.values.filter((v) => claims.has(v.claim));
        if (out.length === 0 || out.length === l.values.length) return null;
        const stay = l.values.filter((v) => !claims.has(v.claim));
        return [
          { ...l, ...bounds(stay), values: stay },
          {
            ...l,
            ...bounds(out),
            id: `${l.id}.split`,
            values: out,
            reasons: [reason],
            review: reviewWith(unreviewed, { ...j, decision: 'add' }),
          },
        ];
      });
      return ledger && { ...d, ledger };
    }
    case 'place': {
      const wanted = partsOf(j, 'mentions') as readonly Evidence[];
      const taken = (m: Evidence): boolean => wanted.some((w) => w?.doc === m.doc && w.start === m.start && w.end === m.end);
      const places = part<DossierPlace>(d.places, targets.place, (p) => {
        const out = p.mentions.filter(taken);
        if (out.length === 0 || out.length === p.mentions.length) return null;
        const stay = p.mentions.filter((m) => !taken(m));
        return [
          withMentions(p, stay),
          {
            ...withMentions({ ...p, key: `${p.key}.split`, lat: null, lon: null, precisionKm: null, kind: 'unknown' }, out),
            name: out[0]!.quote ?? p.name,
            review: reviewWith(unreviewed, { ...j, decision: 'add' }),
          },
        ];
      });
      return places && { ...d, places };
    }
    case 'origin': {
      const claims = new Set(partsOf(j, 'claims'));
      const docs = new Set([...claims].map((c) => String(c).slice(0, String(c).lastIndexOf('#'))));
      const origins = part<Origin>(d.origins, targets.origin, (o) => {
        const out = o.claimIds.filter((c) => claims.has(c));
        if (out.length === 0 || out.length === o.claimIds.length) return null;
        return [
          {
            ...o,
            claimIds: o.claimIds.filter((c) => !claims.has(c)),
            evidence: o.evidence.filter((e) => !docs.has(e.doc)),
            relayed_by: o.relayed_by.filter((r) => !docs.has(r)),
          },
          {
            ...o,
            id: `${o.id}.split`,
            claimIds: out,
            evidence: o.evidence.filter((e) => docs.has(e.doc)),
            relayed_by: o.relayed_by.filter((r) => docs.has(r)),
            deniedBy: [],
            reasons: [reason],
            review: reviewWith(unreviewed, { ...j, decision: 'add' }),
          },
        ];
      });
      return origins && { ...d, origins };
    }
    default:
      return null;
  }
}

/** Puts in a contested point, an agreement or a dated line that the machine missed. */
function added(d: Reconciliation, j: Judgement): Reconciliation | null {
  if (j.after === null || typeof j.after !== 'object') return null;
  const after = j.after as Readonly<Record<string, unknown>>;
  const review = reviewWith(unreviewed, j);
  const words = (x: unknown): string => (typeof x === 'string' ? x : '');
  const reasons = [judgedBy('judged/added', j, 'added', 'أضيف')];
  if (j.about.startsWith('contested:')) {
    const sides = partsOf(j, 'sides').flatMap((s): Side[] => {
      const side = s as Partial<Side> | null;
      if (side === null || typeof side !== 'object' || typeof side.says !== 'string') return [];
      return [
        {
          says: side.says,
          evidence: side.evidence ?? [],
          sources: side.sources ?? [],
          claims: side.claims ?? [],
          origins: { min: 1, max: Math.max(1, side.sources?.length ?? 1) },
        },
      ];
    });
    if (sides.length < 2) return null;
    const aboutIn = (after.aboutIn as ContestedPoint['aboutIn'] | undefined) ?? { en: words(after.about), ar: words(after.about) };
    const point: ContestedPoint = {
      id: j.about,
      kind: (words(after.kind) || 'outcome') as ContestedPoint['kind'],
      about: words(after.about) || aboutIn.en,
      aboutIn,
      sides,
      nature: (words(after.nature) || 'conflict') as ContestedPoint['nature'],
      weight: 1,
      reasons,
      review,
    };
    return { ...d, contested: [point, ...d.contested] };
  }
  if (j.about.startsWith('agreement:')) {
    const list = (field: string): readonly string[] => partsOf(j, field).filter((x): x is string => typeof x === 'string');
    const agreement: Agreement = {
      id: j.about,
      parties: list('parties'),
      terms: list('terms'),
      status: words(after.status) || 'reported',
      evidence: j.at === undefined ? [] : [j.at],
      guarantors: [],
      deadlines: [],
      stages: [],
      compliance: [],
      review,
    };
    return { ...d, agreements: [...d.agreements, agreement] };
  }
  if (j.about.startsWith('timeline:') && j.at !== undefined && words(after.when) !== '') {
    const item: TimelineItem = {
      when: words(after.when),
      how: 'implied',
      what: words(after.what) || (j.at.quote ?? ''),
      claim: null,
      evidence: j.at,
      reported: null,
      source: { key: `person:${j.who}`, name: j.who, names: [j.who], kind: 'person' },
      review,
    };
    return { ...d, timeline: [...d.timeline, item].sort((a, b) => (a.when < b.when ? -1 : a.when > b.when ? 1 : 0)) };
  }
  return null;
}

function restsOn(item: unknown, j: Judgement): boolean {
  if (j.at === undefined || item === null || typeof item !== 'object') return false;
  const { evidence, mentions, sides, values } = item as {
    evidence?: readonly Evidence[];
    mentions?: readonly Evidence[];
    sides?: readonly Side[];
    values?: readonly { evidence: Evidence }[];
  };
  const all = [
    ...(evidence ?? []),
    ...(mentions ?? []),
    ...(sides ?? []).flatMap((s) => s.evidence),
    ...(values ?? []).map((v) => v.evidence),
  ];
  return all.some((e) => e.doc === j.at!.doc && e.start === j.at!.start && e.end === j.at!.end);
}

function joinSides(sides: readonly Side[]): readonly Side[] {
  const byWords = new Map<string, Side>();
  for (const s of sides) {
    const known = byWords.get(s.says);
    byWords.set(
      s.says,
      known === undefined
        ? s
        : {
            ...known,
            evidence: [...known.evidence, ...s.evidence],
            sources: [...new Map([...known.sources, ...s.sources].map((x) => [x.key, x])).values()],
            claims: [...new Set([...known.claims, ...s.claims])],
            origins: { min: Math.max(known.origins.min, s.origins.min), max: known.origins.max + s.origins.max },
          },
    );
  }
  return [...byWords.values()];
}

function bounds(values: LedgerEntry['values']): Pick<LedgerEntry, 'min' | 'max' | 'verdict'> {
  const numbers = values.flatMap((v) => [v.low, v.high]).filter((n): n is number => n !== null);
  const same = new Set(values.map((v) => `${v.low}:${v.high}`)).size === 1;
  return {
    min: numbers.length > 0 ? Math.min(...numbers) : null,
    max: numbers.length > 0 ? Math.max(...numbers) : null,
    verdict: values.length === 1 ? 'single' : same ? 'agree' : values.some((v) => v.relation === 'conflict') ? 'conflict' : 'compatible',
  };
}

function inOrder(list: readonly Evidence[]): readonly Evidence[] {
  return list.toSorted((a, b) => (a.doc < b.doc ? -1 : a.doc > b.doc ? 1 : a.start - b.start));
}

function withMentions(p: DossierPlace, mentions: readonly Evidence[]): DossierPlace {
  const counts = new Map<string, number>();
  for (const m of mentions) if (m.quote !== undefined) counts.set(m.quote, (counts.get(m.quote) ?? 0) + 1);
  return {
    ...p,
    names: [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([n]) => n),
    mentions,
    docs: [...new Set(mentions.map((m) => m.doc))].sort(),
  };
}
