import { type ActorKind, type DossierActor, type Evidence, type Judgement, nameFor, type Reason, type SourceRef } from '../model/index.ts';
import { fold, skeleton } from '../text/index.ts';
import { formsOf, nameIn, namesInOrder } from './actor-names.ts';
import type { OpenReport } from './open.ts';

/** The actors of a pile, joined across reports and scripts. */
export interface Actors {
  readonly list: readonly DossierActor[];
  /** Key in the dossier of an actor of one report. */
  keyOf(doc: string, actor: string): string | null;
  /** A source of a chain with its key in the dossier. */
  resolve(source: SourceRef): SourceRef;
  /** Key of the actor that a name, as written, stands for; null when none does or several could. */
  named(name: string): string | null;
  /** Name to show for a key. */
  nameOf(key: string): string;
  /** Names by which the reports, or else the lexicon, know a key, the one to show first; none where neither does. */
  namesOf(key: string): readonly string[];
  /** Its name in each language, in the script of that language where it has one. */
  nameIn(key: string): { readonly en: string; readonly ar: string };
  /** Name of a source in each language: what the dossier calls it, else what it is called by the report. */
  nameOfSource(source: SourceRef): { readonly en: string; readonly ar: string };
  get(key: string): DossierActor | null;
}

interface Group {
  parent: number;
  readonly id: string;
  readonly names: Set<string>;
  /** Names to choose the heading from: each report's own, in order of the reports. */
  readonly headings: string[];
  ref: string | null;
  kind: ActorKind;
  readonly mentions: Evidence[];
  readonly reasons: Reason[];
  /** Set where a person has split an actor: groups of different marks stay apart. */
  mark: string | null;
}

const bodies: ReadonlySet<string> = new Set(['agency', 'outlet']);
const collective: ReadonlySet<string> = new Set(['organ', 'armed-group', 'organisation']);
const named: ReadonlySet<string> = new Set(['person', 'state', 'organ', 'armed-group', 'agency', 'outlet', 'organisation', 'group']);

/**
 * Joins the actors of all reports: same lexicon entry; same name; names equal letter for letter in consonants across scripts or spellings (two words or
 * more); a surname alone when only one person of the pile bears it. Roles and anonymous sources are joined inside a report only. What stays
 * ambiguous stays apart. Linear: every rule is an index. `home` ends the keys of actors that another block of reports could mean someone else by: all but those
 * of the lexicon and those named in two words or more.
 */
export function joinActors(reports: readonly OpenReport[], judgements: readonly Judgement[], home = ''): Actors {
  const made = joinAll(reports, judgements, new Map(), home);
  const apart = splitsOf(reports, judgements, made, home);
  return apart.size === 0 ? made : joinAll(reports, judgements, apart, home);
}

/** Marks that keep apart, by `DOC#ACTOR`, what a person has split: the mentions taken out have one, the rest of that actor another. */
function splitsOf(
  reports: readonly OpenReport[],
  judgements: readonly Judgement[],
  made: Actors,
  home: string,
): ReadonlyMap<string, string> {
  const apart = new Map<string, string>();
  for (const j of judgements) {
    if (j.decision !== 'split' || !j.about.startsWith('actor:') || j.after === null || typeof j.after !== 'object') continue;
    const { mentions } = j.after as { readonly mentions?: readonly Evidence[] };
    if (!Array.isArray(mentions) || mentions.length === 0) continue;
    const taken = new Set<string>();
    const rest = new Set<string>();
    const key = j.about.slice(6);
    for (const r of reports)
      for (const m of r.item.analysis.actors) {
        const own = made.keyOf(r.doc, m.actor);
        if (own !== key && own !== key + home) continue;
        const named = mentions.some(
          (x) => x?.doc === r.doc && ((x.start === m.start && x.end === m.end) || (x.quote !== undefined && x.quote === m.quote)),
        );
        (named ? taken : rest).add(`${r.doc}#${m.actor}`);
      }
    for (const id of rest) if (!taken.has(id)) apart.set(id, `stays ${j.id}`);
    for (const id of taken) apart.set(id, `split ${j.id}`);
  }
  return apart;
}

function joinAll(
  reports: readonly OpenReport[],
  judgements: readonly Judgement[],
  apart: ReadonlyMap<string, string>,
  home: string,
): Actors {
  const groups: Group[] = [];
  const forms = formsOf(reports);
  const at = new Map<string, number>();
  const find = (i: number): number => {
    let r = i;
    while (groups[r]!.parent !== r) r = groups[r]!.parent;
    for (let x = i; groups[x]!.parent !== r; ) {
      const next = groups[x]!.parent;
      groups[x]!.parent = r;
      x = next;
    }
    return r;
  };
  const join = (i: number, j: number, reason: Reason, decided = false): void => {
    const a = find(i);
    const b = find(j);
    if (a === b) return;
    const x = groups[a]!;
    const y = groups[b]!;
    if (!decided && x.ref !== null && y.ref !== null && x.ref !== y.ref) return;
    if (!decided && x.mark !== null && y.mark !== null && x.mark !== y.mark) return;
    const [to, from] = a < b ? [a, b] : [b, a];
    const keep = groups[to]!;
    const gone = groups[from]!;
    gone.parent = to;
    for (const n of gone.names) keep.names.add(n);
    keep.headings.push(...gone.headings);
    keep.mentions.push(...gone.mentions);
    keep.reasons.push(...gone.reasons, reason);
    keep.ref ??= gone.ref;
    keep.mark ??= gone.mark;
    if (keep.kind === 'role' || keep.kind === 'anonymous') keep.kind = gone.kind;
  };
  for (const r of reports)
    for (const m of r.item.analysis.actors) {
      const id = `${r.doc}#${m.actor}`;
      let k = at.get(id);
      if (k === undefined) {
        k = groups.length;
        at.set(id, k);
        groups.push({
          parent: k,
          id,
          names: new Set(),
          headings: [nameIn(m)],
          ref: m.ref,
          kind: m.kind,
          mentions: [],
          reasons: [],
          mark: apart.get(id) ?? null,
        });
      }
      const g = groups[k]!;
      for (const n of m.names) g.names.add(n);
      g.ref ??= m.ref;
      if (m.form === 'name') g.kind = m.kind;
      g.mentions.push({ doc: r.doc, start: m.start, end: m.end, quote: m.quote });
    }
  const index = new Map<string, number>();
  const by = (key: string, i: number, reason: Reason): void => {
    const known = index.get(key);
    if (known === undefined) index.set(key, i);
    else join(known, i, reason);
  };
  groups.forEach((g, i) => {
    if (g.ref !== null)
      by(`ref ${g.ref}`, i, {
        code: 'actor/same-entry',
        en: `both are known as ${g.ref}`,
        ar: `كلاهما معروف باسم ${g.ref}`,
      });
  });
  groups.forEach((g, i) => {
    if (!named.has(g.kind)) return;
    for (const n of g.names) {
      const f = fold(n);
      if (f.length >= 3) by(`name ${f}`, i, { code: 'actor/same-name', en: `both are called “${n}”`, ar: `كلاهما يسمى «${n}»` });
      const words = f.split(' ');
      const bones = words.map(skeleton).filter((b) => b.length > 0);
      if (bones.length >= 2 && bones.join('').length >= 5)
        by(`bones ${g.kind} ${bones.join(' ')}`, i, {
          code: 'actor/same-consonants',
          en: `“${n}” has the same consonants`,
          ar: `«${n}» له الحروف الصامتة نفسها`,
        });
    }
  });
  // Outlets and agencies misspelt: a word of the name has the consonants of a known one, in any order after the first.
  const known = new Map<string, number>();
  groups.forEach((g, i) => {
    if (g.ref === null || !bodies.has(g.kind)) return;
    for (const n of g.names) {
      const b = fold(n).includes(' ') ? '' : letters(n);
      if (b.length >= 4 && !known.has(b)) known.set(b, i);
    }
  });
  groups.forEach((g, i) => {
    if (g.ref !== null || !bodies.has(g.kind)) return;
    for (const n of g.names)
      for (const w of fold(n).split(/[^\p{L}]+/u)) {
        const j = known.get(letters(w));
        if (j !== undefined)
          join(j, i, {
            code: 'actor/spelling',
            en: `“${w}” is a spelling of ${groups[j]!.ref}`,
            ar: `«${w}» كتابة أخرى لاسم ${groups[j]!.ref}`,
          });
      }
  });
  // Surnames, last: they need the full names joined first.
  const bearers = new Map<string, Set<number>>();
  groups.forEach((g, i) => {
    if (g.kind !== 'person') return;
    for (const n of g.names) {
      const words = fold(n).split(' ');
      if (words.length >= 2) {
        const s = words.at(-1)!;
        (bearers.get(s) ?? bearers.set(s, new Set()).get(s)!).add(find(i));
      }
    }
  });
  groups.forEach((g, i) => {
    if (g.kind !== 'person' || [...g.names].some((n) => n.includes(' '))) return;
    for (const n of g.names) {
      const who = new Set([...(bearers.get(fold(n)) ?? [])].map(find));
      if (who.size === 1)
        join([...who][0]!, i, {
          code: 'actor/only-bearer',
          en: `only one person of the pile is called ${n}`,
          ar: `شخص واحد فقط في المجموعة يسمى ${n}`,
        });
    }
  });
  // A body's noun alone ("the coalition") where the pile knows one such body.
  const bodiesOf = new Map<string, Set<string>>();
  const anyOf = new Map<string, number>();
  groups.forEach((g, i) => {
    if (g.ref === null || !collective.has(g.kind) || anyOf.has(g.ref)) return;
    anyOf.set(g.ref, i);
    for (const h of forms(g.ref)?.heads ?? []) (bodiesOf.get(h) ?? bodiesOf.set(h, new Set()).get(h)!).add(g.ref);
  });
  groups.forEach((g, i) => {
    if (g.ref !== null || !collective.has(g.kind)) return;
    const [n = ''] = g.names;
    if (g.names.size !== 1 || n.includes(' ')) return;
    const refs = bodiesOf.get(fold(n).replace(/^ال(?=...)/u, ''));
    if (refs?.size === 1)
      join(anyOf.get([...refs][0]!)!, i, {
        code: 'actor/only-bearer',
        en: `only one body of the pile is called ${n}`,
        ar: `جهة واحدة فقط في المجموعة تسمى ${n}`,
      });
  });
  const keyed = new Map<number, string>();
  const used = new Set<string>();
  groups.forEach((_, i) => {
    const root = find(i);
    if (keyed.has(root)) return;
    const g = groups[root]!;
    const base = g.ref ?? (slug([...g.headings].map(fold).sort((x, y) => y.length - x.length || (x < y ? -1 : 1))[0] ?? '') || g.id);
    const shared = g.ref !== null || (named.has(g.kind) && base.includes('-'));
    let key = shared ? base : base + home;
    for (let n = 2; used.has(key); n++) key = `${base}.${n}${home}`;
    used.add(key);
    keyed.set(root, key);
  });
  const rootOf = new Map<string, number>([...keyed].map(([root, key]) => [key, root]));
  /** The group that bears a key; when none does any more, the one with the mention judged. */
  const judged = (key: string, at: Evidence | undefined): number | undefined => {
    const root = rootOf.get(key) ?? rootOf.get(key + home);
    if (root !== undefined || at === undefined) return root;
    const i = groups.findIndex((g) =>
      g.mentions.some(
        (m) => m.doc === at.doc && ((m.start === at.start && m.end === at.end) || (at.quote !== undefined && m.quote === at.quote)),
      ),
    );
    return i < 0 ? undefined : find(i);
  };
  for (const j of judgements) {
    if (j.decision !== 'merge' || !j.about.startsWith('actor:')) continue;
    const key = j.about.slice(6);
    const a = judged(key, j.at);
    for (const other of Array.isArray(j.after) ? j.after : [j.after]) {
      const b = typeof other === 'string' ? judged(other.replace(/^actor:/, ''), undefined) : undefined;
      if (a === undefined || b === undefined) continue;
      join(a, b, { code: 'actor/judged', en: `merged by ${j.who} on ${j.when}`, ar: `دمجه ${j.who} في ${j.when}` }, true);
      // The key judged is the one that stays.
      keyed.set(find(a), keyed.get(a) ?? key);
    }
  }
  const list: DossierActor[] = [];
  const byKey = new Map<string, DossierActor>();
  groups.forEach((g, i) => {
    if (find(i) !== i) return;
    const key = keyed.get(i)!;
    const docs = [...new Set(g.mentions.map((m) => m.doc))].sort();
    const names = namesInOrder(g, g.ref === null ? null : forms(g.ref));
    const name = names[0] ?? g.id;
    const mentions = g.mentions.sort((x, y) => (x.doc < y.doc ? -1 : x.doc > y.doc ? 1 : x.start - y.start));
    const reasons = [...new Map(g.reasons.map((r) => [r.code + r.en, r])).values()];
    const actor: DossierActor = { key, name, names, kind: g.kind, ref: g.ref, mentions, docs, standing: null, reasons };
    list.push(actor);
    byKey.set(key, actor);
  });
  list.sort((a, b) => b.docs.length - a.docs.length || b.mentions.length - a.mentions.length || (a.key < b.key ? -1 : 1));
  const keyOf = (doc: string, actor: string): string | null => {
    const i = at.get(`${doc}#${actor}`);
    return i === undefined ? null : (keyed.get(find(i)) ?? null);
  };
  const byName = new Map<string, string>();
  for (const a of list) for (const n of a.names) if (!byName.has(fold(n))) byName.set(fold(n), a.key);
  /** Key of the one outlet, agency or organisation whose single-word name stands in a longer name ("the Russian agency Sputnik"). */
  const within = (name: string): string | undefined => {
    const keys = new Set<string>();
    for (const w of fold(name).split(/[^\p{L}\p{N}]+/u)) {
      const j = known.get(letters(w));
      const k = (w.length >= 4 ? byName.get(w) : undefined) ?? (j === undefined ? undefined : keyed.get(find(j)));
      if (k !== undefined && bodies.has(byKey.get(k)!.kind)) keys.add(k);
    }
    return keys.size === 1 ? [...keys][0] : undefined;
  };
  const namesOf = (key: string): readonly string[] => {
    const told = byKey.get(key)?.names;
    if (told !== undefined) return told;
    const lexical = forms(key);
    return [lexical?.ar, lexical?.en].filter((n) => n !== null && n !== undefined);
  };
  return {
    list,
    keyOf,
    resolve: (source) => {
      if (source.kind === 'unknown' && source.names.length === 0) return source;
      const i = at.get(source.key);
      const key =
        i !== undefined
          ? keyed.get(find(i))!
          : (source.names.map((n) => byName.get(fold(n)) ?? within(n)).find((k) => k !== undefined) ?? source.key);
      return key === source.key ? source : { ...source, key };
    },
    named: (name) => byName.get(fold(name)) ?? within(name) ?? null,
    namesOf,
    nameOf: (key) => byKey.get(key)?.name ?? key.replace(/^(?:name|outlet):/, ''),
    nameIn: (key) => {
      const known = namesOf(key);
      const names = known.length > 0 ? known : [key.replace(/^(?:name|outlet):/, '')];
      return { en: nameFor(names, 'en'), ar: nameFor(names, 'ar') };
    },
    nameOfSource: ({ key, name, names }) => {
      const list = [name, ...names, ...namesOf(key)];
      return { en: nameFor(list, 'en'), ar: nameFor(list, 'ar') };
    },
    get: (key) => byKey.get(key) ?? null,
  };
}

/** Consonants of a word, the first kept first, the others sorted: letters that change places in a misspelling do not matter. */
function letters(word: string): string {
  const b = skeleton(fold(word));
  return b.length < 4 ? '' : b[0]! + [...b.slice(1)].sort().join('');
}

function slug(folded: string): string {
  return folded.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '');
}
