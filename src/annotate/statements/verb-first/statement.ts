import { quoted, type Span, type Statement, type StatementHop } from '../../../model/index.ts';
import { KIND } from '../../../text/index.ts';
import type { idMaker } from '../../extractor.ts';
import { carrierNames, namesOf, type Speaker, type SpeakerTrail, sameNames, unknownSpeaker, withForm } from '../speaker.ts';
import type { Attribution } from './attribution.ts';
import type { Candidate } from './candidate.ts';
import type { Content } from './content.ts';
import { IS, isComma } from './grammar.ts';
import { type NounPhrase, nounPhrase, phraseText } from './phrase.ts';
import { gluedAt, type Scene, wordCount } from './scene.ts';

/** A statement under construction. */
export interface Draft {
  readonly rule: string;
  readonly candidate: Candidate | null;
  readonly attribution: Attribution | null;
  speaker: NounPhrase | null;
  who: Speaker | null;
  content: Content;
  via: NounPhrase[];
  /** Whom a verb without a subject goes back to, where it is not the last who spoke. */
  readonly acting?: NounPhrase;
  /** Who handed over to the speaker and goes on speaking: "المتحدث" in "قال المتحدث إن الرئيس هنأ". */
  outer?: { readonly phrase: NounPhrase; readonly agrees: Speaker['agrees'] };
}

/** Who a phrase names: its mention's actor, or for "the source" the latest speaker with that head. */
function speakerOf(scene: Scene, np: NounPhrase, agrees: Speaker['agrees'], trail: SpeakerTrail): Speaker {
  const { tokens, grammar } = scene;
  const span = phraseText(scene, np);
  // Behind ل the article loses its alef: للمرصد names المرصد.
  const joined = tokens.kind[np.first] === KIND.word && np.start > tokens.start[np.first]! ? gluedAt(scene, np.first) : null;
  const text =
    (joined?.reading.article && joined.nounAt === joined.reading.at ? grammar.words.article : '') +
    scene.page.text.slice(span.start, span.end);
  const mention = np.mention;
  let head: string | null = null;
  let definite = false;
  if (tokens.kind[np.first] === KIND.word) {
    const word = tokens.words[np.first]!;
    definite = (scene.is[np.first]! & IS.definite) !== 0;
    head = joined?.reading.stem ?? word.fold;
    for (const r of scene.page.language.readings(word)) if (r.article && r.tail === 0 && !r.conjunction) head = r.stem;
  }
  // "قال أحدهما، سليم نور، للصحيفة": who it was stands between commas.
  const named = apposed(scene, np);
  if (named) {
    const name = scene.page.text.slice(named.start, tokens.end[named.last - 1]!);
    return { names: withForm(named.mention ? namesOf(named.mention) : [name], text), actor: named.mention?.actor ?? null, agrees, head };
  }
  if (mention && np.cut)
    return { names: [text, ...mention.names.filter((n) => n !== mention.quote && !n.includes(text))], actor: mention.actor, agrees, head };
  if (mention) return { names: withForm(namesOf(mention), text), actor: mention.actor, agrees, head };
  definite ||= joined?.reading.article ?? false;
  if (definite && head && wordCount(tokens, np.first, np.last) <= 2) {
    const known = trail.withHead(head);
    if (known) return { names: withForm(known.names, text), actor: known.actor, agrees, head };
  }
  return { names: [text], actor: null, agrees, head };
}

/** Words of a name between commas, at most. */
const NAMED = 4;

/** Who is named between commas right behind "one of them", or behind an office. */
function apposed(scene: Scene, np: NounPhrase): NounPhrase | null {
  const { tokens, grammar } = scene;
  if (!isComma(tokens, np.last) || np.last + 1 >= tokens.count) return null;
  const one = np.last === np.first + 1 && tokens.kind[np.first] === KIND.word && grammar.words.oneOf.has(tokens.words[np.first]!.fold);
  const office = np.mention === null ? (scene.is[np.first]! & IS.speaker) !== 0 : np.mention.kind === 'role';
  if (!one && !(office && scene.mentionAt.get(tokens.start[np.last + 1]!)?.kind === 'person')) return null;
  const named = nounPhrase(scene, np.last + 1, tokens.count);
  return named && named.last - named.first <= NAMED && isComma(tokens, named.last) ? named : null;
}

/** A carrier, noted, so that "the channel" goes back to it. */
function carrierOf(scene: Scene, np: NounPhrase, trail: SpeakerTrail): Speaker {
  const who = speakerOf(scene, np, null, trail);
  trail.noteCarrier(who);
  return who;
}

/** The speaker of a cue with no subject: the subject of the sentence's first verb ("بعث الوزير رسالة قال فيها"), else whoever spoke last. */
function subjectOfSentence(scene: Scene, d: Draft, agrees: Speaker['agrees'], trail: SpeakerTrail): Speaker {
  const subject = d.candidate?.subject;
  return subject ? speakerOf(scene, subject, agrees, trail) : trail.dropped(agrees);
}

function spanOf({ start, end }: Span): Span {
  return { start, end };
}

/** The statement a draft makes, its speaker resolved against those of before; notes who spoke. */
export function statementOf(
  scene: Scene,
  d: Draft,
  trail: SpeakerTrail,
  sentence: readonly Draft[],
  credit: NounPhrase | null,
  id: ReturnType<typeof idMaker>,
): Statement | null {
  const { text } = scene.page;
  const { tokens } = scene;
  const cue = d.candidate?.cue ?? d.attribution?.cue ?? null;
  const agrees = cue?.agrees ?? null;
  let who: Speaker;
  if (d.who) who = d.who;
  else if (!d.speaker && d.rule === 'impersonal') who = unknownSpeaker;
  else if (d.speaker || d.acting) who = speakerOf(scene, (d.speaker ?? d.acting)!, agrees, trail);
  else {
    const before =
      d.rule === 'participle' ? sentence.slice(0, sentence.indexOf(d)).findLast((x) => x.who && x.who.names.length > 0) : undefined;
    who = before?.who ?? subjectOfSentence(scene, d, agrees, trail);
  }
  d.who = who;
  if (d.rule !== 'quotation' && d.rule !== 'impersonal') trail.note(who);
  if (d.outer) trail.note(speakerOf(scene, d.outer.phrase, d.outer.agrees, trail));
  const span = d.speaker ? phraseText(scene, d.speaker) : null;
  const speaker = span ? quoted(text, span.start, span.end) : null;
  const cueSpan = d.candidate
    ? d.candidate.last > d.candidate.first
      ? quoted(text, d.candidate.start, tokens.end[d.candidate.last - 1]!)
      : null
    : d.attribution
      ? quoted(text, d.attribution.start, tokens.end[d.attribution.last - 1]!)
      : null;
  const content = d.content.pieces.map((p) => quoted(text, p.start, p.end));
  const carriers: string[] = [];
  const carry = (np: NounPhrase): void => {
    const carrier = carrierOf(scene, np, trail);
    if (!sameNames(carrier.names, who.names) && !scene.isPublisher(carrier.names, carrier.actor !== null)) carriers.push(carrier.names[0]!);
  };
  if (credit) carry(credit);
  d.via.forEach(carry);
  const own = carrierNames(carriers, who.names);
  // "نقلت الوكالة عن المحافظ قوله …. وأضاف …": the one who goes on is still carried.
  const via = own.length === 0 && d.rule === 'dropped-subject' ? trail.relayOf(who) : own;
  trail.noteRelay(who, d.candidate?.relay || (own.length === 0 && via.length > 0) ? via : []);
  let { start, end } = content[0]!;
  const reach = (x: Span | null): void => {
    if (x === null) return;
    start = Math.min(start, x.start);
    end = Math.max(end, x.end);
  };
  reach(speaker);
  reach(cueSpan);
  content.forEach(reach);
  const at = cueSpan ?? speaker ?? content[0]!;
  const hops: StatementHop[] = [];
  // "نقلت الوكالة عن مصدر قوله": the source's word is "قوله", the carrier's is "نقلت".
  const relay = d.candidate?.relay;
  const carried = relay ? quoted(text, tokens.start[relay.first]!, tokens.end[relay.first]!) : null;
  for (let i = 0; i <= via.length; i++)
    hops.push({
      from: i === 0 ? (who.names[0] ?? '') : via[via.length - i]!,
      to: via[via.length - i - 1] ?? null,
      verb: carried && i > 0 ? carried.quote : (cueSpan?.quote ?? ''),
      at: spanOf(carried && i > 0 ? carried : at),
    });
  const whole = quoted(text, start, end);
  const statement: { -readonly [K in keyof Statement]: Statement[K] } = {
    start,
    end,
    quote: whole.quote,
    id: id(whole),
    rule: `statements/${d.rule}`,
    speaker,
    names: who.names,
    cue: cueSpan,
    content,
    mode: d.content.mode,
    via,
    strength: cue?.strength ?? 'neutral',
    polarity: cue?.polarity ?? 'affirmed',
    hops,
  };
  if (who.actor) statement.actor = who.actor;
  return statement;
}
