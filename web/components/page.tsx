import { type ReactNode, useEffect, useState } from 'react';
import { useBusy } from '../api/index.ts';

/**
 * The main part of a page. `aria-busy` says that something is still on its way, `data-shown` which address (path and search) stands here by now: the
 * address bar is ahead of the page while a view is fetched and drawn.
 */
export function Main({ shown, className, children }: { readonly shown: string; readonly className: string; readonly children: ReactNode }) {
  const busy = useBusy();
  const [stands, setStands] = useState<string>();
  // The effects of all that is inside ran before: what it needs has been asked for, so that what stands is never called complete too early.
  useEffect(() => setStands(shown), [shown]);
  return (
    <main id="content" tabIndex={-1} className={className} data-shown={stands ?? ''} aria-busy={busy || undefined}>
      {children}
    </main>
  );
}

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

/** One choice among few, as a native list. It shows what was chosen at once, also while the view has yet to follow. */
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
  const [chosen, setChosen] = useState(value);
  const [last, setLast] = useState(value);
  if (value !== last) {
    setLast(value);
    setChosen(value);
  }
  return (
    <label className="field">
      <span className="field-label">{label}</span>
      <select
        value={chosen}
        onChange={(e) => {
          const next = e.target.value as T;
          setChosen(next);
          onChange(next);
        }}
      >
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
