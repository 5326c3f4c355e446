import type { Span } from '../../../src/model/index.ts';

/** Offset into the report's text of a point of the page: stretches of text carry where they begin in `data-start`. Null outside the text. */
function offsetOf(root: HTMLElement, node: Node, offset: number): number | null {
  if (!root.contains(node)) return null;
  if (node.nodeType === Node.TEXT_NODE) {
    const piece = node.parentElement?.closest<HTMLElement>('[data-start]');
    return piece && root.contains(piece) ? Number(piece.dataset.start) + offset : null;
  }
  const element = node as HTMLElement;
  const own = element.closest<HTMLElement>('[data-start]');
  if (own && root.contains(own)) return Number(offset === 0 ? own.dataset.start : own.dataset.end);
  const child = element.childNodes[offset];
  const find = (n: Node | undefined): HTMLElement | null =>
    n instanceof HTMLElement ? (n.matches('[data-start]') ? n : n.querySelector('[data-start]')) : null;
  const following = find(child);
  if (following) return Number(following.dataset.start);
  const pieces = [...element.querySelectorAll<HTMLElement>('[data-start]')];
  const last = pieces.at(-1);
  return last ? Number(last.dataset.end) : null;
}

/** The stretch of the report that the reader has selected on the page, in UTF-16 offsets, without white space at its ends; null when there is none. */
export function selectedSpan(root: HTMLElement, text: string): Span | null {
  const selection = document.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const a = offsetOf(root, range.startContainer, range.startOffset);
  const b = offsetOf(root, range.endContainer, range.endOffset);
  if (a === null || b === null) return null;
  let [start, end] = a <= b ? [a, b] : [b, a];
  while (start < end && /\s/.test(text[start]!)) start++;
  while (end > start && /\s/.test(text[end - 1]!)) end--;
  // Half of a surrogate pair is no character.
  if (isLow(text.charCodeAt(start)) && start > 0) start--;
  if (isLow(text.charCodeAt(end))) end++;
  return start < end ? { start, end } : null;
}

const isLow = (c: number): boolean => c >= 0xdc00 && c <= 0xdfff;
