import { actorWords, roleWords, stanceWords } from '../../../src/dossier/views/words.ts';
import { useLanguage, useMessages } from '../../i18n/index.ts';
import { messages } from './messages.ts';
import type { Layer, Marked } from './segments.ts';

/** Fields of a highlight by name, as a decision carries them. */
export type Fields = Readonly<Record<string, unknown>>;

type Word = keyof typeof messages;
type Choices = Readonly<Record<string, readonly [en: string, ar: string]>>;

/** One field that a person can set: a number, words, names one a line, a yes or no, one of a few. */
type Field = { readonly name: string; readonly label: Word } & (
  | { readonly kind: 'number' | 'text' | 'date' | 'names' | 'check' }
  | { readonly kind: 'choice'; readonly of: Choices; readonly none: boolean }
);

const by: Choices = { self: messages.self, other: messages.other, outlet: messages.outletVoice };
const polarities: Choices = { affirmed: messages.affirmed, denied: messages.denied, demanded: messages.demanded, open: messages.open };

/** What can be set of each kind of highlight. Spans are set by selecting text; an event is only accepted, rejected or given another span. */
const fields: Readonly<Record<Layer, readonly Field[]>> = {
  figure: [
    { name: 'low', label: 'low', kind: 'number' },
    { name: 'high', label: 'high', kind: 'number' },
    { name: 'approx', label: 'approx', kind: 'check' },
    { name: 'what', label: 'counted', kind: 'text' },
    { name: 'role', label: 'role', kind: 'choice', of: roleWords, none: true },
  ],
  time: [{ name: 'value', label: 'edtf', kind: 'date' }],
  place: [{ name: 'name', label: 'name', kind: 'text' }],
  actor: [
    { name: 'names', label: 'namesEach', kind: 'names' },
    { name: 'kind', label: 'kind', kind: 'choice', of: actorWords, none: false },
  ],
  position: [
    { name: 'actor', label: 'holder', kind: 'text' },
    { name: 'stance', label: 'stance', kind: 'choice', of: stanceWords, none: false },
    { name: 'target', label: 'target', kind: 'text' },
    { name: 'by', label: 'by', kind: 'choice', of: by, none: false },
  ],
  statement: [
    { name: 'names', label: 'speakers', kind: 'names' },
    { name: 'polarity', label: 'polarity', kind: 'choice', of: polarities, none: false },
  ],
  event: [],
};

/** What a highlight has in the fields that can be set; null when there are none. */
export function fieldsOf({ layer, annotation }: Marked): Fields | null {
  if (fields[layer].length === 0) return null;
  const all = annotation as unknown as Fields;
  return Object.fromEntries(fields[layer].map((f) => [f.name, all[f.name] ?? null]));
}

/** What a highlight that is added begins with; null when its span is all there is to say. */
export function firstFields(layer: Layer, quote: string): Fields | null {
  switch (layer) {
    case 'figure': {
      const numbers = quote.match(/[0-9]+(?:\.[0-9]+)?/g) ?? [];
      const only = numbers.length === 1 ? Number(numbers[0]) : null;
      return { low: only, high: only, approx: false, what: '', role: null };
    }
    case 'time':
      return { value: null };
    case 'position':
      return { actor: '', stance: 'supports', target: '', by: 'outlet' };
    default:
      return null;
  }
}

/** Inputs for the fields of a kind of highlight, for correcting one and for adding one. */
export function Inputs({
  layer,
  draft,
  onChange,
}: {
  readonly layer: Layer;
  readonly draft: Fields;
  readonly onChange: (draft: Fields) => void;
}) {
  const t = useMessages(messages);
  const { language } = useLanguage();
  const word = language === 'ar' ? 1 : 0;
  return fields[layer].map((f) => {
    const value = draft[f.name] ?? null;
    const set = (v: unknown): void => onChange({ ...draft, [f.name]: v });
    if (f.kind === 'check')
      return (
        <label key={f.name}>
          <input type="checkbox" checked={value === true} onChange={(e) => set(e.target.checked)} /> {t(f.label)}
        </label>
      );
    return (
      // biome-ignore lint/a11y/noLabelWithoutControl: each branch below is a control
      <label className="field" key={f.name}>
        <span className="field-label">{t(f.label)}</span>
        {f.kind === 'choice' ? (
          <select value={(value as string | null) ?? ''} onChange={(e) => set(e.target.value || null)}>
            {f.none && <option value="">—</option>}
            {Object.entries(f.of).map(([k, words]) => (
              <option key={k} value={k}>
                {words[word]}
              </option>
            ))}
          </select>
        ) : f.kind === 'names' ? (
          <textarea
            rows={3}
            dir="auto"
            defaultValue={((value as readonly string[] | null) ?? []).join('\n')}
            onChange={(e) =>
              set(
                e.target.value
                  .split('\n')
                  .map((n) => n.trim())
                  .filter((n) => n !== ''),
              )
            }
          />
        ) : f.kind === 'number' ? (
          <input
            type="number"
            step="any"
            dir="ltr"
            value={value === null ? '' : String(value)}
            onChange={(e) => set(e.target.value.trim() === '' ? null : Number(e.target.value))}
          />
        ) : f.kind === 'date' ? (
          <input
            dir="ltr"
            value={(value as string | null) ?? ''}
            placeholder="2017-09-06"
            onChange={(e) => set(e.target.value.trim() || null)}
          />
        ) : (
          <input dir="auto" maxLength={500} value={(value as string | null) ?? ''} onChange={(e) => set(e.target.value)} />
        )}
      </label>
    );
  });
}
