import type { ActorKind } from '../../model/index.ts';
import type { KnownActor } from '../words/actors.ts';
import { armedGroups } from './armed-groups.ts';
import { bodies } from './bodies.ts';
import { media } from './media.ts';
import { people } from './people.ts';
import { type State, states } from './states.ts';

export type { State } from './states.ts';
export { states } from './states.ts';

/**
 * Reads lines `key | kind | Arabic forms | English forms | of`. Forms are separated by `;`, the neutral name first; `!` before a form marks a loaded one,
 * `~` one that names others too, `?` one that is also a common word. Empty lines and lines that start with `#` are left out.
 */
export function parseActors(lines: string): readonly KnownActor[] {
  return rows(lines).map(([key = '', kind = '', ar = '', en = '', of = '']) => {
    const loaded = new Set<string>();
    const short = new Set<string>();
    const guarded = new Set<string>();
    const forms = (list: string): string[] =>
      list
        .split(';')
        .map((form) => {
          const text = form.trim().replace(/^[!~?]+/, '');
          if (/^[!~?]*!/.test(form.trim())) loaded.add(text);
          if (/^[!~?]*~/.test(form.trim())) short.add(text);
          if (/^[!~?]*\?/.test(form.trim())) guarded.add(text);
          return text;
        })
        .filter(Boolean);
    return { key, kind: kind as ActorKind, ar: forms(ar), en: forms(en), loaded, short, guarded, of: of || null };
  });
}

/** The cells of a table written as lines with `|` between cells. */
export function rows(lines: string): readonly string[][] {
  return lines
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map((line) => line.split('|').map((cell) => cell.trim()));
}

function stateActor(s: State): KnownActor {
  return {
    key: s.key,
    kind: 'state',
    ar: [...s.ar, ...s.capitalAr],
    en: [...s.en, ...s.capitalEn],
    loaded: new Set(),
    short: new Set(),
    guarded: new Set(),
    of: null,
  };
}

/** Every actor of the lexicon by key. */
export const knownActors: ReadonlyMap<string, KnownActor> = new Map(
  [...states.map(stateActor), ...[bodies, armedGroups, media, people].flatMap(parseActors)].map((a) => [a.key, a]),
);

/** The states by key. */
export const stateOf: ReadonlyMap<string, State> = new Map(states.map((s) => [s.key, s]));

/** Organs that a state's adjective can be put to: the ending of the composed key, with the forms to build names from (`%` stands for the adjective or the state). */
export const organNames: Readonly<Record<string, readonly [ar: string, en: string]>> = {
  military: ['الجيش %', '% army'],
  'air-force': ['القوات الجوية %ة', '% air force'],
  navy: ['البحرية %ة', '% navy'],
  police: ['الشرطة %ة', '% police'],
  government: ['الحكومة %ة', '% government'],
  authorities: ['السلطات %ة', '% authorities'],
  presidency: ['الرئاسة %ة', '% presidency'],
  parliament: ['البرلمان %', '% parliament'],
  opposition: ['المعارضة %ة', '% opposition'],
  embassy: ['السفارة %ة', '% embassy'],
  judiciary: ['القضاء %', '% judiciary'],
  intelligence: ['المخابرات %ة', '% intelligence'],
  'foreign-ministry': ['وزارة الخارجية %ة', '% Foreign Ministry'],
  'defence-ministry': ['وزارة الدفاع %ة', '% Defence Ministry'],
  'interior-ministry': ['وزارة الداخلية %ة', '% Interior Ministry'],
  'health-ministry': ['وزارة الصحة %ة', '% Health Ministry'],
  'justice-ministry': ['وزارة العدل %ة', '% Justice Ministry'],
  'finance-ministry': ['وزارة المالية %ة', '% Finance Ministry'],
  'information-ministry': ['وزارة الإعلام %ة', '% Information Ministry'],
  'state-television': ['التلفزيون الرسمي %', '% state television'],
  'state-media': ['الإعلام الرسمي %', '% state media'],
};

/** Names of an organ of a state by composed key, Arabic first; empty when the key is no such composition. */
export function organForms(ref: string): readonly string[] {
  for (const organ of organsByLength) {
    if (!ref.endsWith(`-${organ}`)) continue;
    const state = stateOf.get(ref.slice(0, -organ.length - 1));
    const [ar, en] = organNames[organ]!;
    if (!state) continue;
    const adjective = `ال${state.adjectiveAr[0] ?? ''}`;
    return [...(state.adjectiveAr.length > 0 ? [ar.replace('%', adjective)] : []), en.replace('%', state.adjectiveEn[0] ?? state.en[0]!)];
  }
  return [];
}

const organsByLength = Object.keys(organNames).sort((a, b) => b.length - a.length);
