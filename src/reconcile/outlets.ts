import { fold, skeleton } from '../text/index.ts';
import type { OpenReport } from './open.ts';

/** Bones of words that only say what kind of outlet it is, in either script: agency, news, channel, network, newspaper. */
const generic: ReadonlySet<string> = new Set(
  'وكالة وكاله للانباء الانباء انباء شبكة قناة صحيفة موقع اذاعة جريدة تلفزيون فضائية الاخبارية agency news channel network newspaper site radio television tv daily the'
    .split(' ')
    .map((w) => fold(w)),
);

/** The telling words of an outlet's name as consonants, which both scripts share. */
function bonesOf(name: string): readonly string[] {
  return fold(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((w) => w !== '' && !generic.has(w))
    .map((w) => skeleton(w.replace(/^ال(?=.{3})/u, '')))
    .filter((b) => b !== '');
}

/** Whether two names are of one outlet: the telling words of the shorter all stand in the longer ("وكالة ليفانت واير", "Levant Wire"). */
export function sameOutlet(a: string, b: string): boolean {
  const [x, y] = [bonesOf(a), bonesOf(b)];
  if (x.length === 0 || y.length === 0) return false;
  const [few, many] = x.length <= y.length ? [x, y] : [y, x];
  if (few.length === 1 && few[0]!.length < 2) return fold(a) === fold(b);
  return few.every((w) => many.includes(w));
}

/** Looks up the reports of the outlet a name means, through an index of the outlets' bones. */
export function outletsOf(reports: readonly OpenReport[]): (name: string) => readonly string[] {
  const docs = new Map<string, string[]>();
  for (const r of reports) {
    const outlet = r.item.report.source.value;
    if (outlet !== null) (docs.get(outlet) ?? docs.set(outlet, []).get(outlet)!).push(r.doc);
  }
  const byBone = new Map<string, string[]>();
  for (const outlet of docs.keys()) for (const b of new Set(bonesOf(outlet))) (byBone.get(b) ?? byBone.set(b, []).get(b)!).push(outlet);
  const known = new Map<string, readonly string[]>();
  return (name) => {
    let found = known.get(name);
    if (!found) {
      const near = new Set(bonesOf(name).flatMap((b) => byBone.get(b) ?? []));
      found = [...near]
        .filter((outlet) => sameOutlet(outlet, name))
        .flatMap((outlet) => docs.get(outlet)!)
        .sort();
      known.set(name, found);
    }
    return found;
  };
}
