import { tokenFrom } from '../../text/index.ts';
import type { Actors } from '../actors.ts';
import { excerpt, type Headings } from '../headings.ts';
import { type Draft, type DraftSide, weightOf } from '../points.ts';
import type { Held } from './stance.ts';

/** Units of text between a refusal and the consent that stands beside it. */
const BESIDE = 400;

/**
 * Who refuses something and right before or behind it would accept part of it on a condition: "had rejected any outside inquiry … would accept three experts
 * provided that". The two stances need no word in common; the condition is what ties them.
 */
export function conditionPoints(held: readonly Held[], actors: Actors, headings: Headings, reports: number): readonly Draft[] {
  const byActor = new Map<string, Held[]>();
  for (const h of held) {
    const key = `${h.report.doc} ${h.actor}`;
    if (!h.position.act && h.position.stance !== 'denies') (byActor.get(key) ?? byActor.set(key, []).get(key)!).push(h);
  }
  const drafts: Draft[] = [];
  for (const list of byActor.values()) {
    const yes = list.find((h) => consents(h) && list.some((n) => refuses(n) && near(h, n)));
    if (!yes) continue;
    const sides = [list.filter((n) => refuses(n) && near(yes, n)), [yes]].map((of): DraftSide => {
      const inLanguage = (code: 'en' | 'ar'): string =>
        `${headings.stance(of[0]!.position.stance)[code]}: «${excerpt(of[0]!.position.quote, 140)}»`;
      const saysIn = { en: inLanguage('en'), ar: inLanguage('ar') };
      return {
        says: saysIn[of[0]!.report.language?.code === 'ar' ? 'ar' : 'en'],
        saysIn,
        evidence: of.map((h) => ({ doc: h.report.doc, start: h.position.start, end: h.position.end, quote: h.position.quote })),
        claims: of.flatMap((h) => (h.claim ? [h.claim] : [])),
      };
    });
    drafts.push({
      kind: 'stance',
      about: headings.fill('stance/condition', {
        x: actors.nameIn(yes.actor),
        y: excerpt(list.find((n) => refuses(n) && near(yes, n))!.position.target, 60),
        z: excerpt(yes.position.target, 60),
      }),
      sides,
      nature: 'conflict',
      weight: weightOf(0.6, sides, reports),
      reasons: [{ code: 'stance/condition', en: 'refused, and accepted in part on a condition', ar: 'مرفوض، ومقبول في جزء منه بشرط' }],
    });
  }
  return drafts;
}

const near = (a: Held, b: Held): boolean =>
  a.position.target !== b.position.target && Math.abs(a.position.start - b.position.start) <= BESIDE;

const refuses = ({ position: { stance, target } }: Held): boolean => target !== '' && (stance === 'rejects' || stance === 'opposes');

/** Whether a stance is a consent with a condition: by its word, or by one in the rest of its sentence. */
function consents({ position, report }: Held): boolean {
  if (position.target === '') return false;
  if (position.stance === 'conditional') return true;
  if (position.stance !== 'accepts') return false;
  const words = report.language?.reconciling.contrasts.condition;
  const at = tokenFrom(report.tokens, position.start);
  const end = report.sentences.find((s) => s.first <= at && at < s.last)?.last ?? at;
  for (let t = at; words && t < end; t++) if (words.has(report.tokens.words[t]!.fold)) return true;
  return false;
}
