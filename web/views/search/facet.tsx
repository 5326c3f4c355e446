import { UserText } from '../../components/text.tsx';
import { formatNumber, useLanguage, useMessages } from '../../i18n/index.ts';
import { useSelection } from '../../state/selection.ts';
import { messages } from './messages.ts';

/** Values of a facet shown. */
const MOST = 12;

/** One facet: its values with how many results each has; one may be on. */
export function Facet({
  name,
  label,
  values,
  words = (v) => v,
}: {
  readonly name: string;
  readonly label: string;
  readonly values: readonly { readonly value: string; readonly count: number }[];
  readonly words?: (value: string) => string;
}) {
  const t = useMessages(messages);
  const { language } = useLanguage();
  const [selection, select] = useSelection();
  const on = selection[name];
  if (values.length === 0 && on === undefined) return null;
  return (
    <fieldset className="facet">
      <legend>{label}</legend>
      <button type="button" className="facet-value" aria-pressed={on === undefined} onClick={() => select({ [name]: null, page: null })}>
        {t('all')}
      </button>
      {values.slice(0, MOST).map((v) => (
        <button
          key={v.value}
          type="button"
          className="facet-value"
          aria-pressed={on === v.value}
          onClick={() => select({ [name]: on === v.value ? null : v.value, page: null })}
        >
          <UserText text={words(v.value)} />
          <span className="muted num">{formatNumber(v.count, language)}</span>
        </button>
      ))}
    </fieldset>
  );
}
