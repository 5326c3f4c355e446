import type { Claim, Position } from '../../model/index.ts';
import type { Actors } from '../actors.ts';
import { type Clause, clauseEvidence } from '../clauses.ts';
import { phraseAt } from './opposed.ts';

/** Words before a judgement in which "not" turns it round; from it to what is judged, in its sentence. */
const NOT = 3;
const REACH = 12;
/** Words back into the sentence before. */
const FAR = 60;
/** Words of a judgement: "a step" in it is not what is judged. */
const PHRASE = 4;

/** A judgement of somebody on an issue: where it stands, and the token of the issue's noun. */
export interface Verdict {
  readonly clause: Clause;
  readonly actor: string;
  readonly actorName: string;
  readonly position: Position;
  /** Token of the issue's noun. */
  readonly issue: number;
}

/** Sources that can take a side. */
const holders: ReadonlySet<string> = new Set(['person', 'state', 'organisation', 'armed-group', 'role', 'document']);

/**
 * What sources make of a deal, a plan, a report, a vote in words that judge it ("a positive step", "a non-starter", ولد ميتا): a stance without a verb of stance.
 * The issue is the noun that stands nearest before the judgement, or behind it; else, where the words only point at it, the last one of the sentence before.
 */
export function verdictsOf(clauses: readonly Clause[], actors: Actors): readonly Verdict[] {
  return clauses.flatMap((c): readonly Verdict[] => {
    const words = c.report.language?.reconciling;
    if (!words) return [];
    const [good, bad] = [phraseAt(c, words.verdicts.good), phraseAt(c, words.verdicts.bad)];
    if (good < 0 === bad < 0) return [];
    const at = Math.max(good, bad);
    const claim = c.claim ?? claimAt(c, at);
    if (claim === null || !holders.has(claim.origin.kind)) return [];
    const issue = issueOf(c, at);
    if (issue < 0) return [];
    const { tokens, text } = c.report;
    let turned = false;
    for (let t = Math.max(c.first, at - NOT); t < at; t++) turned ||= words.contrasts.verbNot(tokens.words[t]!);
    const { key, name } = actors.resolve(claim.origin);
    const quote = text.slice(tokens.start[issue]!, tokens.end[issue]!);
    const position: Position = {
      id: `verdict ${c.start}`,
      start: c.start,
      end: c.end,
      quote: text.slice(c.start, c.end),
      rule: 'positions/verdict',
      actor: claim.origin.name,
      names: claim.origin.names,
      actorKey: null,
      target: quote,
      targetAt: { start: tokens.start[issue]!, end: tokens.end[issue]!, quote },
      stance: good >= 0 !== turned ? 'supports' : 'opposes',
      evidence: { ...clauseEvidence(c), quote: text.slice(c.start, c.end) },
      by: 'self',
    };
    return [{ clause: { ...c, claim }, actor: key, actorName: name, position, issue }];
  });
}

/** The statement that holds a token of a clause which is mostly the words that lead to it. */
function claimAt(c: Clause, at: number): Claim | null {
  const offset = c.report.tokens.start[at]!;
  const holds = (e: { start: number; end: number }): boolean => e.start <= offset && offset < e.end;
  return c.report.claims.find((x) => x.kind === 'statement' && x.evidence.some(holds)) ?? null;
}

function issueOf(c: Clause, at: number): number {
  const { tokens, sentences, language } = c.report;
  const { issue, it } = language!.reconciling.verdicts;
  const s = sentences[c.sentence]!;
  for (let t = at - 1; t >= Math.max(s.first, at - REACH); t--) if (issue(tokens.words[t]!)) return t;
  for (let t = at + PHRASE; t < Math.min(s.last, at + REACH); t++) if (issue(tokens.words[t]!)) return t;
  // "Israel called it a non-starter."
  let pointed = false;
  for (let t = Math.max(s.first, at - REACH); t < at; t++) pointed ||= it(tokens.words[t]!);
  const before = sentences[c.sentence - 1];
  for (let t = s.first - 1; pointed && before && t >= Math.max(before.first, s.first - FAR); t--) if (issue(tokens.words[t]!)) return t;
  return -1;
}
