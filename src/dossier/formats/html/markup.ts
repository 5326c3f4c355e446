import { isBidiControl } from '../../../text/index.ts';

/** A piece of finished HTML. Only this room makes it, so that text of reports can never reach the page unescaped. */
export interface Html {
  readonly html: string;
}

/** Escapes text for element content and for attribute values in double quotes. Carriage returns survive the parser as references; NUL and lone surrogates become U+FFFD. */
export function escapeText(text: string): string {
  return text
    .toWellFormed()
    .replaceAll('\0', '\ufffd')
    .replace(/[&<>"'\r]/g, (c) => `&#${c.charCodeAt(0)};`);
}

/**
 * Builds HTML from a template: strings are escaped, `Html` values and arrays of them are inserted, null and false leave nothing.
 * The only way text gets into a page.
 */
export function html(
  parts: TemplateStringsArray,
  ...values: readonly (string | number | Html | readonly Html[] | null | false | undefined)[]
): Html {
  let out = parts[0]!;
  values.forEach((v, i) => {
    if (typeof v === 'string' || typeof v === 'number') out += escapeText(String(v));
    else if (Array.isArray(v)) out += (v as readonly Html[]).map((x) => x.html).join('');
    else if (v) out += (v as Html).html;
    out += parts[i + 1]!;
  });
  return { html: out };
}

/** Text of a report or a name for display: isolated, direction by its own letters, bidi controls shown as marks that affect nothing outside them. */
export function userText(text: string): Html {
  return { html: `<bdi dir="auto">${visibleControls(text)}</bdi>` };
}

/** Escaped text in which each bidi control is fenced into an element that shows its code point. The element's text is still the character itself, so offsets hold. */
export function visibleControls(text: string): string {
  let plain = true;
  for (let i = 0; i < text.length && plain; i++) plain = !isBidiControl(text.charCodeAt(i));
  if (plain) return escapeText(text);
  let out = '';
  for (const c of text) {
    const u = c.codePointAt(0)!;
    out += isBidiControl(u) ? `<bdi class="ctl" data-u="U+${u.toString(16).toUpperCase().padStart(4, '0')}">${c}</bdi>` : escapeText(c);
  }
  return out;
}

/** An interface string in both languages; the page's language decides which one is seen. */
export function both(en: string, ar: string): Html {
  return html`<span class="t-en" lang="en" dir="ltr">${en}</span><span class="t-ar" lang="ar" dir="rtl">${ar}</span>`;
}
