import type { ReactNode } from 'react';

/** Head of a view: its name, the question it answers, and what stands beside them. */
export function PageHead({ title, lead, children }: { readonly title: string; readonly lead?: ReactNode; readonly children?: ReactNode }) {
  return (
    <header className="page-head">
      <div>
        <h1>{title}</h1>
        {lead && <p className="lead">{lead}</p>}
      </div>
      {children && <div className="page-actions">{children}</div>}
    </header>
  );
}

/** One choice among few, as a native list. */
export function Choice<T extends string>({
  label,
  value,
  options,
  onChange,
}: {
  readonly label: string;
  readonly value: T;
  readonly options: readonly (readonly [value: T, label: string])[];
  readonly onChange: (value: T) => void;
}) {
  return (
    <label className="field">
      <span className="field-label">{label}</span>
      <select value={value} onChange={(e) => onChange(e.target.value as T)}>
        {options.map(([v, l]) => (
          <option key={v} value={v}>
            {l}
          </option>
        ))}
      </select>
    </label>
  );
}

/** A filter by words. */
export function FilterField({
  label,
  value,
  onChange,
}: {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}) {
  return (
    <label className="field field-wide">
      <span className="field-label">{label}</span>
      <input type="search" dir="auto" value={value} onChange={(e) => onChange(e.target.value)} />
    </label>
  );
}

/** Switches of which any number may be on. */
export function Toggles<T extends string>({
  label,
  options,
  on,
  onChange,
}: {
  readonly label: string;
  readonly options: readonly (readonly [value: T, label: string, className?: string])[];
  readonly on: ReadonlySet<T>;
  readonly onChange: (on: ReadonlySet<T>) => void;
}) {
  return (
    <fieldset className="toggles">
      <legend className="field-label">{label}</legend>
      {options.map(([v, l, className]) => (
        <button
          key={v}
          type="button"
          className={`toggle ${className ?? ''}`}
          aria-pressed={on.has(v)}
          onClick={() => {
            const next = new Set(on);
            if (!next.delete(v)) next.add(v);
            onChange(next);
          }}
        >
          {l}
        </button>
      ))}
    </fieldset>
  );
}
