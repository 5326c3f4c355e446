import type { CueStrength } from '../../model/index.ts';
import type { ContentLink, Cue, CuePhrase } from '../words/statements.ts';

/** Irregular verbs among the cues: lemma, past, past participle. */
const IRREGULAR: Readonly<Record<string, readonly [string, string]>> = {
  say: ['said', 'said'],
  tell: ['told', 'told'],
  write: ['wrote', 'written'],
  read: ['read', 'read'],
  think: ['thought', 'thought'],
  feel: ['felt', 'felt'],
  swear: ['swore', 'sworn'],
  see: ['saw', 'seen'],
  know: ['knew', 'known'],
  find: ['found', 'found'],
  show: ['showed', 'shown'],
  go: ['went', 'gone'],
  quip: ['quipped', 'quipped'],
  beg: ['begged', 'begged'],
  slam: ['slammed', 'slammed'],
  admit: ['admitted', 'admitted'],
  learn: ['learned', 'learned'],
  rebut: ['rebutted', 'rebutted'],
  understand: ['understood', 'understood'],
  foresee: ['foresaw', 'foreseen'],
  foretell: ['foretold', 'foretold'],
  hear: ['heard', 'heard'],
  hit: ['hit', 'hit'],
  cast: ['cast', 'cast'],
  take: ['took', 'taken'],
  put: ['put', 'put'],
  give: ['gave', 'given'],
  speak: ['spoke', 'spoken'],
  forbid: ['forbade', 'forbidden'],
  refer: ['referred', 'referred'],
  deny: ['denied', 'denied'],
  decry: ['decried', 'decried'],
};

/** The written forms of an English verb, by the spelling rules for silent e, final y and sibilants. */
export function verbForms(lemma: string): { base: string; third: string; past: string; participle: string; ing: string } {
  const irregular = IRREGULAR[lemma];
  const consonantY = /[^aeiou]y$/.test(lemma);
  const third = consonantY ? `${lemma.slice(0, -1)}ies` : /(s|x|z|ch|sh|o)$/.test(lemma) ? `${lemma}es` : `${lemma}s`;
  const past = irregular?.[0] ?? (consonantY ? `${lemma.slice(0, -1)}ied` : lemma.endsWith('e') ? `${lemma}d` : `${lemma}ed`);
  const doubled = irregular !== undefined && /[^aeiou][aeiou][bgmpt]$/.test(lemma) && /([bgmpt])\1ed$/.test(past);
  const ing = /[^aeioy]e$/.test(lemma)
    ? `${lemma.slice(0, -1)}ing`
    : doubled || lemma === 'hit' || lemma === 'put' || lemma === 'refer'
      ? `${lemma}${lemma.at(-1)}ing`
      : `${lemma}ing`;
  return { base: lemma, third, past, participle: irregular?.[1] ?? past, ing };
}

/** Letters of the frame column below. */
const LINKS: Readonly<Record<string, ContentLink>> = {
  c: 'clause',
  b: 'bare',
  q: 'quote',
  o: 'object',
  i: 'infinitive',
  z: 'raised',
  l: 'label',
  m: 'measure',
};

const polarityOf = (strength: CueStrength): Cue['polarity'] =>
  strength === 'denying' ? 'denied' : strength === 'demanding' ? 'demanded' : strength === 'asking' ? 'open' : 'affirmed';

/**
 * Verbs of saying, demanding and believing: `lemma frame`. Frame letters: c that-clause, b clause without "that", q quotation, o object, i infinitive, `a` a person
 * addressed may come between; `:xx` the preposition that leads to the content; `w` weak: reports only behind a speaker that can speak; v the same for objects only; l object with a name in quotation marks; z passive with
 * its subject in the content ("are believed to"); m an object that measures ("put the toll at nine"); n present forms that are nouns as often; p participle without a comma ("a statement saying").
 * Frames after Levin, English Verb Classes, 29 and 37, and VerbNet's say-37.7, tell-37.2, urge-58, conjecture-29.5.
 */
const VERBS: Readonly<Record<string, string>> = {
  neutral: `say cbqzp; tell cbqia:of; add cbq; note cbqn; report cbqovzn; write cbq; state cbqnp; explain cbq; comment cqn; remark cqn; observe cqw; continue qv; reply cbq; respond cqvn;
    answer cqvn; recall cbqov; tweet cbq; post cqvn; mention cow; indicate cbow; announce cbqop; reveal cbqov; disclose cbov; inform ca; remind ca; read qwn; reiterate cbqo;
    repeat cqw; quip q; joke cqn; put m; give m; testify cbq; recount cqov; declare cbqovp; conclude cbqv; emphasize cbqo; emphasise cbqo; stress cbqo; underline co; underscore co;
    highlight cow; signal cbown; hint cb; imply cbv; suggest cbqw; outline ow; confirm cbqop; acknowledge cbqo; clarify cqw; describe ow; characterise ow; characterize ow;
    call lw; quote rwn; cite rw; relate cw; predict cbqo; estimate cbowzn; calculate cbw; find cbwn; show cbwnp; learn cbw; document cownn; detail own; opine cbq; muse cq; exclaim cq;
    shout qc; yell qc; whisper qc; mutter q; chant q; sum qn; elaborate q; specify cbo; propose cow; recommend cow; speculate cb; theorize c; posit cb; assess cbw; rule cbwn; express owp; voice ow;
    convey cow; communicate cow; blog cq; narrate cow; term own; dub ow; identify ow; label own; label ow; brand own; liken ow; agree cbw; rate wn; caption qn; retort cq; counter cqvn; interject q`,
  asserting: `insist cbq:on; assert cbqo; maintain cbqw; contend cbq; argue cbq; affirm cbqo; reaffirm cbqow; admit cbqo; concede cbqo; boast cbq:of; stipulate cbw; profess cow; avow co; attest cw;
    contend cb; determine cw; verify cw; claim cbqoivznp; certify cw; brag cq; hail ow; praise ow; welcome own; endorse ow; applaud ow; commend ow; laud ow; downplay ow`,
  doubting: `allege cbqozp; purport iw; question own; doubt cown; rumour c; rumor c`,
  denying: `deny cbqop; reject cov; dismiss ow; refute ow; dispute cown; rebut ow; disavow ow; negate ow`,
  accusing: `accuse ow; blame own; oppose ow; condemn ow; denounce ow; criticize ow; criticise ow; slam ow; blast ow; lambast ow; lambaste ow; decry ow; deplore ow; charge cqwn; complain cbq:of:about; lament cqo;
    fault ow; chide ow; rebuke ow; protest cqwn; castigate ow; berate ow; mock ow; ridicule ow; deride ow`,
  demanding: `demand cqoiwnp; call wp:for; urge cqoiwp; request cowin; order cowin; instruct owi; appeal wn:for:to; plead qw:for; beg owi; implore oiw; exhort oiw; advise ciaov; advocate ow; press wn:for; ask ow; encourage ow; insist w:on`,
  warning: `warn cbqiap:of:against:about; caution cbqa:against; threaten ciw; fear cbwzn; worry cbqwn; forewarn c; predict v`,
  promising: `promise cbqiovn; vow cbqio; pledge cbqio; swear cbiw; guarantee cow; assure cba; reassure cba; offer iown; undertake iw; commit wn:to`,
  believing: `believe cbz; think cbqz; suspect cb; hope cbin; expect cbiow; feel cbwn; consider cw; reckon cb; assume cbw; presume cbwz; regard ow; view own; foresee cow; know cw; understand cwz; doubt cbw; guess cbwn; anticipate cow; figure cwn`,
  asking: `ask qw; wonder qw; inquire q; enquire q`,
};

/** Cues of more words, and verbs with a particle: `phrase lemma frame`. */
const PHRASAL: Readonly<Record<string, string>> = {
  neutral: `point out cbqo; go on q; set out ow; spell out ow; lay out ow; make clear cb; make it clear cb; chime in q; speak of ow; talk of ow; refer to ow; allude to ow; put it q`,
  asserting: `double down q; hold that b`,
  accusing: `lash out at ow; hit out at ow; point the finger at ow; rail against ow`,
  demanding: `call for op; call on op; call upon o; push for ow; press for ow; appeal for o; appeal to ow; speak out against ow`,
  denying: `rule out o; brush off ow; play down ow; deny any o`,
  doubting: `cast doubt on ow; take issue with ow`,
  believing: `see as ow`,
};

const cueOf = (lemma: string, form: Cue['form'], strength: CueStrength, frame: string): Cue => {
  const [letters = '', ...prepositions] = frame.split(':');
  const takes: ContentLink[] = [...letters].flatMap((l) => LINKS[l] ?? []);
  return {
    lemma,
    form: letters.includes('r') ? 'relay' : form,
    strength,
    polarity: polarityOf(strength),
    takes: [...takes, ...prepositions],
    ...(letters.includes('w') ? { weak: true } : {}),
    ...(letters.includes('a') ? { addresses: true } : {}),
    ...(letters.includes('v') ? { weakObject: true } : {}),
    ...(letters.includes('n') ? { nounLike: true } : {}),
    ...(letters.includes('p') ? { reduced: true } : {}),
  };
};

const formsOf = (verb: string, rest: string, strength: CueStrength, frame: string): CuePhrase[] => {
  const f = verbForms(verb);
  const lemma = verb + rest;
  const forms: readonly (readonly [string, Cue['form']])[] = [
    [f.base, 'present'],
    [f.third, 'present'],
    [f.past, 'past'],
    [f.ing, 'participle'],
    [f.participle, 'passive'],
  ];
  return forms.map(([form, kind]) => ({ phrase: form + rest, cue: cueOf(lemma, kind, strength, frame) }));
};

const entries = (list: string): string[] => list.split(';').map((e) => e.trim().replace(/\s+/g, ' '));

/** Nouns of speech with "that", "of" or a colon behind them: `noun strength`; the plural is derived. */
const NOUNS: Readonly<Record<string, string>> = {
  neutral:
    'report account announcement message news statement remark comment testimony word revelation declaration assessment description reminder suggestion indication confirmation',
  doubting: 'rumour rumor allegation speculation',
  asserting: 'claim assertion insistence argument contention admission acknowledgement conclusion',
  denying: 'denial dismissal',
  accusing: 'accusation charge criticism complaint condemnation',
  demanding: 'demand call appeal plea urging',
  warning: 'warning threat fear concern prediction',
  promising: 'promise pledge vow assurance',
  believing: 'belief view opinion consensus suspicion hope expectation',
};

/** Nouns of speech whose content may stand behind "of" or "about". */
const OBJECT_NOUNS = new Set('report rumour rumor allegation accusation denial'.split(' '));

/** Nouns of belief whose content may stand behind "is that". */
const COPULAR_NOUNS = new Set(
  'consensus belief view opinion fear hope message claim assessment conclusion argument suspicion expectation'.split(' '),
);

const plural = (noun: string): string =>
  /(s|x|ch|sh)$/.test(noun) ? `${noun}es` : noun.endsWith('y') ? `${noun.slice(0, -1)}ies` : `${noun}s`;

/** Every written form of an English cue. */
export const cues: readonly CuePhrase[] = [
  ...Object.entries(VERBS).flatMap(([strength, list]) =>
    entries(list).flatMap((e) => {
      const [lemma = '', frame = ''] = e.split(' ');
      return formsOf(lemma, '', strength as CueStrength, frame);
    }),
  ),
  ...Object.entries(PHRASAL).flatMap(([strength, list]) =>
    entries(list).flatMap((e) => {
      const words = e.split(' ');
      return formsOf(words[0]!, ` ${words.slice(1, -1).join(' ')}`, strength as CueStrength, words.at(-1)!);
    }),
  ),
  ...Object.entries(NOUNS).flatMap(([strength, list]) =>
    list.split(' ').flatMap((noun) => {
      const frame = (OBJECT_NOUNS.has(noun) ? 'c:of:about' : 'c') + (COPULAR_NOUNS.has(noun) ? ':copula' : '');
      return [noun, plural(noun)].map((phrase) => ({ phrase, cue: cueOf(noun, 'noun', strength as CueStrength, frame) }));
    }),
  ),
  ...['according to', 'in the words of', 'as per'].map((phrase) => ({ phrase, cue: cueOf('according to', 'according', 'neutral', 'b') })),
  // "It was, she is certain, a quarter past ten."
  ...['certain', 'adamant', 'convinced', 'confident', 'sure', 'satisfied'].flatMap((quality) =>
    (
      [
        ['is', 'present'],
        ['are', 'present'],
        ['was', 'past'],
        ['were', 'past'],
      ] as const
    ).map(([be, form]) => ({ phrase: `${be} ${quality}`, cue: cueOf(`are ${quality}`, form, 'believing', 'cb') })),
  ),
  ...['citing', 'quoting'].map((phrase) => ({ phrase, cue: cueOf(phrase, 'according', 'neutral', 'bw') })),
];
