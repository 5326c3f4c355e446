import { formatWhen, useLanguage } from '../i18n/index.ts';

/** A date no finer than it is known; its EDTF value on hover. */
export function When({ value }: { readonly value: string | null }) {
  const { language } = useLanguage();
  return (
    <span className={value === null ? 'when muted' : 'when'} title={value ?? undefined}>
      {formatWhen(value, language)}
    </span>
  );
}
