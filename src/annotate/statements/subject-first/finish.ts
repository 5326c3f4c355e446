import { type QuotedSpan, quoted, type Span, type Statement, type StatementHop } from '../../../model/index.ts';
import { tokenFrom } from '../../../text/index.ts';
import { type Found, idMaker, inRegions, type Writable } from '../../extractor.ts';
import { contentOf, type Draft, modeOf } from './draft.ts';
import { BIT } from './lexicon.ts';
import { type Range, spanOf } from './noun-phrases.ts';
import { bitsOf, foldOf, isNominal, type Reader } from './reader.ts';
import { NOBODY, type Speaker, Speakers } from './speakers.ts';

/** Turns drafts into statements: speakers resolved, relays named, borders trimmed. */
export function finishDrafts(r: Reader, found: Found, drafts: readonly Draft[]): readonly Statement[] {
  const speakers = new Speakers(r, found.actors);
  const id = idMaker('s');
  const out: Statement[] = [];
  let last: { speaker: Speaker; via: readonly string[]; until: number } | null = null;
  for (const d of drafts) {
    if (d.dropped && d.said !== null) continue;
    const speaker: Speaker = d.sameAs?.said ?? (d.speaker === null ? NOBODY : speakers.at(d.speaker, limitOf(r, d)));
    d.said = speaker;
    if (d.sameAs !== null) d.speaker = d.sameAs.speaker;
    if (d.dropped) continue;
    const content = contentOf(r, d.pieces);
    if (content.length === 0 || isBarePronoun(r, content)) continue;
    let via = viaOf(r, d, speaker, speakers);
    const goesOn: boolean =
      last !== null &&
      d.sentence - last.until <= 1 &&
      (last.speaker === speaker || (last.speaker.names[0] === speaker.names[0] && speaker.names.length > 0));
    if (via.length === 0 && goesOn && last !== null) via = last.via;
    last = { speaker, via: goesOn || d.outlets.length > 0 ? via : [], until: d.until };
    const at = spanOf(r, d.clause.at);
    const where = d.speaker === null ? null : spanOf(r, d.speaker);
    const near = where !== null && Math.abs(where.start - at.start) < 2000 ? where : null;
    let start = Math.min(at.start, content[0]!.start);
    let end = Math.max(at.end, content.at(-1)!.end);
    if (near !== null) {
      start = Math.min(start, near.start);
      end = Math.max(end, near.end);
    }
    const span = quoted(r.page.text, start, end);
    if (!content.every((c) => inRegions(r.page, c))) continue;
    const names = speaker.names.length > 0 || d.clause.cue.form !== 'noun' ? speaker.names : [foldOf(r, d.clause.at.last - 1)];
    const cue = quoted(r.page.text, at.start, at.end);
    const made: Writable<Statement> = {
      id: id(span),
      start,
      end,
      quote: span.quote,
      rule: d.clause.rule,
      speaker: near === null ? null : quoted(r.page.text, near.start, near.end),
      names,
      cue,
      content,
      mode: modeOf(r, content),
      via,
      strength: d.clause.cue.strength,
      polarity: d.clause.cue.polarity,
      hops: hopsOf(names[0] ?? '', via, cue.quote, at),
    };
    if (speaker.actor !== undefined) made.actor = speaker.actor;
    out.push(made);
  }
  return out.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** A pronoun behind its content ("C, they added") means somebody named before the content. */
function limitOf(r: Reader, d: Draft): number {
  const first = d.speaker!.first;
  const start = d.pieces[0]?.start;
  return start === undefined ? first : Math.min(first, tokenFrom(r.tokens, start));
}

/** "said it", "denied that": nothing a reader could quote. */
function isBarePronoun(r: Reader, content: readonly QuotedSpan[]): boolean {
  const only = content[0]!;
  if (content.length > 1 || only.end - only.start > 5) return false;
  const t = tokenFrom(r.tokens, only.start);
  return (bitsOf(r, t) & (BIT.subject | BIT.object | BIT.determiner | BIT.adverb)) !== 0;
}

function hopsOf(from: string, via: readonly string[], verb: string, at: Span): readonly StatementHop[] {
  const hops: StatementHop[] = [];
  for (let k = via.length; k >= 0; k--) hops.push({ from: k === via.length ? from : via[k]!, to: via[k - 1] ?? null, verb, at });
  return hops;
}

const NO_RELAY: readonly string[] = [];

/** Relays of a draft, nearest to the reader first; the publishing outlet is none. */
function viaOf(r: Reader, d: Draft, speaker: Speaker, speakers: Speakers): readonly string[] {
  if (d.relays.length === 0 && d.carriers.length === 0 && d.outlets.length === 0) return NO_RELAY;
  const out: string[] = [];
  const own = (r.page.report.source.value ?? '').toLowerCase().replace(/[^a-z0-9]+/g, ' ');
  const add = (name: string | undefined): void => {
    if (!name || out.includes(name) || name === speaker.names[0]) return;
    const plain = name
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, ' ')
      .replace(/^the /, '')
      .trim();
    if (own.includes(plain) || own.replaceAll(' ', '').includes(plain.replaceAll(' ', ''))) return;
    out.push(name);
  };
  for (const relay of d.relays.toReversed()) {
    relay.said ??= relay.speaker === null ? NOBODY : speakers.at(relay.speaker);
    add(relay.said.names[0]);
  }
  for (const c of d.carriers) add(speakers.at(c).names[0]);
  for (const o of d.outlets) add(outletIn(r, o));
  return out;
}

/** Name of the outlet in a range: its capitals up to the noun of its kind; undefined when there is none. */
function outletIn(r: Reader, range: Range): string | undefined {
  const { tokens } = r;
  for (let t = range.first; t < range.last; t++) {
    if (!(bitsOf(r, t) & BIT.outlet) || r.lexicon.words.platforms.has(foldOf(r, t))) continue;
    let first = t;
    while (first > range.first && bitsOf(r, first - 1) & BIT.capital && !(bitsOf(r, first - 1) & (BIT.determiner | BIT.preposition)))
      first--;
    let last = t + 1;
    while (last < range.last && bitsOf(r, last) & (BIT.outlet | BIT.capital)) last++;
    if (!(bitsOf(r, first) & BIT.capital)) {
      // "state television" is an outlet; "the network", "a news conference" name none.
      if (first === range.first || !isNominal(r, first - 1) || bitsOf(r, last) & BIT.output || (isNominal(r, last) && last < range.last))
        continue;
      first--;
    }
    return tokens.text.slice(tokens.start[first]!, tokens.end[last - 1]!);
  }
  return undefined;
}
