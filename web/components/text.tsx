import { type ReactNode, useMemo } from 'react';

// arabic-data: allow bidi controls

const names: Readonly<Record<number, string>> = {
  1564: 'ALM',
  8206: 'LRM',
  8207: 'RLM',
  8234: 'LRE',
  8235: 'RLE',
  8236: 'PDF',
  8237: 'LRO',
  8238: 'RLO',
  8294: 'LRI',
  8295: 'RLI',
  8296: 'FSI',
  8297: 'PDI',
};

const CONTROL = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g;

/** Short name of a character that steers the direction of text or is no text at all, shown in its place. */
export function controlName(character: string): string {
  const code = character.charCodeAt(0);
  return names[code] ?? `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
}

/** Text cut at control characters, each given as its name: pairs of text before, and the control. */
export function cutControls(text: string): readonly { readonly text: string; readonly start: number; readonly control: boolean }[] {
  const out: { text: string; start: number; control: boolean }[] = [];
  let at = 0;
  for (const m of text.matchAll(CONTROL)) {
    if (m.index > at) out.push({ text: text.slice(at, m.index), start: at, control: false });
    out.push({ text: m[0], start: m.index, control: true });
    at = m.index + m[0].length;
  }
  if (at < text.length || out.length === 0) out.push({ text: text.slice(at), start: at, control: false });
  return out;
}

/** A control character drawn as its name, so that nobody is misled by what it does to the order of letters. */
export function Control({ character }: { readonly character: string }) {
  return <span className="control" data-name={controlName(character)} role="img" aria-label={controlName(character)} />;
}

/** Longest name shown whole in lists, in UTF-16 units. */
const LONGEST = 240;

/** Words that come from reports or users: always its own direction, control characters visible, cut when absurdly long. */
export function UserText({
  text,
  whole = false,
  heading = false,
  className,
}: {
  readonly text: string;
  /** Whether it is a heading: begins with a capital where its script has them. */
  readonly heading?: boolean;
  readonly whole?: boolean;
  readonly className?: string;
}) {
  const parts = useMemo(() => {
    const shown = whole || text.length <= LONGEST ? text : `${text.slice(0, LONGEST)}…`;
    return cutControls(heading ? shown.charAt(0).toLocaleUpperCase('en') + shown.slice(1) : shown);
  }, [text, whole, heading]);
  return (
    <bdi className={className} dir="auto">
      {parts.map((p) => (p.control ? <Control key={p.start} character={p.text} /> : p.text))}
    </bdi>
  );
}

/** Several names with the comma of the language between them, as one piece of text. */
export function joined(nodes: readonly ReactNode[], comma: string): ReactNode {
  return (
    <span>
      {nodes.map((n, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the list is read once and never reordered
        <span key={i}>
          {i > 0 ? comma : ''}
          {n}
        </span>
      ))}
    </span>
  );
}
