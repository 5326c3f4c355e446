import type { Reason, SourceRef } from '../model/index.ts';
import type { OpenReport } from './open.ts';
import { sameOutlet } from './outlets.ts';

/** A report of a piece of news, whom it names as its source, and through whom it has it. */
export interface Citing {
  readonly report: OpenReport;
  readonly source: SourceRef;
  readonly relays: readonly SourceRef[];
}

/** Reports looked at for one piece of news, at most. */
const MOST = 200;

/** Kinds that carry news rather than make it. */
const carriers: ReadonlySet<string> = new Set(['agency', 'outlet']);

/**
 * What is wrong with the chains of one piece of news: outlets that name each other as the source; unnamed media behind which only one outlet is to be found;
 * a step nobody names. `media` tells whether a name only means media in general.
 */
export function chainReasons(
  all: readonly Citing[],
  own: readonly Citing[],
  reportsOf: (name: string) => readonly string[],
  media: (name: string) => boolean,
): readonly Reason[] {
  const reasons: Reason[] = [];
  const outlet = (r: OpenReport): string => r.item.report.source.value ?? '';
  const cites = new Map<string, Set<string>>();
  const byDoc = new Map<string, string>();
  const list = all.slice(0, MOST);
  for (const c of list) byDoc.set(c.report.doc, outlet(c.report));
  const named = (c: Citing): readonly SourceRef[] => [...c.relays, c.source].filter((s) => carriers.has(s.kind));
  for (const c of list) {
    const from = outlet(c.report);
    if (from === '') continue;
    for (const s of named(c))
      for (const doc of reportsOf(s.name)) {
        const to = byDoc.get(doc);
        if (to && !sameOutlet(to, from)) (cites.get(from) ?? cites.set(from, new Set()).get(from)!).add(to);
      }
  }
  const mine = new Set(own.map((c) => outlet(c.report)));
  const told = new Set<string>();
  for (const [a, targets] of [...cites].sort())
    for (const b of [...targets].sort()) {
      const pair = [a, b].sort().join('\n');
      if (!cites.get(b)?.has(a) || told.has(pair) || !(mine.has(a) || mine.has(b))) continue;
      told.add(pair);
      reasons.push({
        code: 'origin/circular',
        en: `${a} and ${b} each name the other as the source: neither tells where it has it from`,
        ar: `${a} و${b} يسمي كل منهما الآخر مصدرا: لا يقول أي منهما من أين استقى الخبر`,
      });
    }
  if (own.some((c) => media(c.source.name))) {
    const upstream = new Map<string, SourceRef>();
    for (const c of list) for (const s of named(c)) if (!media(s.name)) upstream.set(s.key, s);
    if (upstream.size === 1) {
      const [only] = [...upstream.values()];
      reasons.push({
        code: 'origin/laundered',
        en: `“${own.find((c) => media(c.source.name))!.source.name}” names no one; every report here that names where it has this from names ${only!.name}`,
        ar: `«${own.find((c) => media(c.source.name))!.source.name}» لا تسمي أحدا؛ وكل تقرير هنا يسمي مصدر هذا الخبر يسمي ${only!.name}`,
      });
    }
  }
  const blank = own.find((c) => c.relays.some((r) => r.kind === 'unknown' || media(r.name)));
  if (blank) {
    const relay = blank.relays.find((r) => r.kind === 'unknown' || media(r.name))!;
    reasons.push({
      code: 'origin/missing-hop',
      en: `between ${blank.report.doc} and ${blank.source.name} stands “${relay.name}”, which names no one`,
      ar: `بين ${blank.report.doc} و${blank.source.name} تقف «${relay.name}» ولا تسمي أحدا`,
    });
  }
  return reasons;
}
