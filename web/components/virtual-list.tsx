import { useVirtualizer, useWindowVirtualizer, type Virtualizer } from '@tanstack/react-virtual';
import { createContext, type ReactNode, type RefObject, useContext, useEffect, useLayoutEffect, useRef, useState } from 'react';

/** Up to this length a list is drawn whole, so that the browser's own find works on it. */
const WHOLE = 60;

interface ListProps<T> {
  readonly items: readonly T[];
  /** Usual height of an item in CSS pixels. */
  readonly estimate: number;
  readonly itemKey: (item: T) => string;
  readonly children: (item: T, index: number) => ReactNode;
  readonly className?: string | undefined;
  /** Items up to which the list is drawn whole, when they are larger than rows. */
  readonly whole?: number;
}

/** Pixels drawn beyond what is seen, before and after it: what the next turn of a wheel brings is there already. */
const BEYOND = 600;
const beyond = (estimate: number): number => Math.max(2, Math.min(8, Math.ceil(BEYOND / estimate)));

const Box = createContext<RefObject<HTMLElement | null> | null>(null);

/** Tells the lists inside that they scroll in this box and not with the page. */
export const ScrollBox = Box.Provider;

/** Whether the box scrolls at the present width of the window: on narrow screens the page does. */
function useScrolls(box: RefObject<HTMLElement | null> | null): boolean {
  const [scrolls, set] = useState(false);
  // Not in a layout effect: the box around gets its reference after the layout effects of what stands in it.
  useEffect(() => {
    if (box === null) return;
    const look = (): void => set(box.current !== null && getComputedStyle(box.current).overflowY === 'auto');
    look();
    window.addEventListener('resize', look);
    return () => window.removeEventListener('resize', look);
  }, [box]);
  return scrolls;
}

/** A list of any length that draws only what can be seen. */
export function VirtualList<T>(props: ListProps<T>) {
  const box = useContext(Box);
  const scrolls = useScrolls(box);
  if (props.items.length <= (props.whole ?? WHOLE))
    return (
      <ul className={props.className}>
        {props.items.map((item, i) => (
          <li key={props.itemKey(item)}>{props.children(item, i)}</li>
        ))}
      </ul>
    );
  return box !== null && scrolls ? <InBox {...props} box={box} /> : <InPage {...props} />;
}

function InPage<T>(props: ListProps<T>) {
  const list = useRef<HTMLUListElement>(null);
  const [margin, setMargin] = useState(0);
  useLayoutEffect(() => {
    if (list.current) setMargin(list.current.getBoundingClientRect().top + window.scrollY);
  }, []);
  const virtual = useWindowVirtualizer({
    count: props.items.length,
    estimateSize: () => props.estimate,
    overscan: beyond(props.estimate),
    scrollMargin: margin,
    getItemKey: (i) => props.itemKey(props.items[i]!),
  });
  return <Drawn {...props} list={list} margin={margin} virtual={virtual} />;
}

function InBox<T>({ box, ...props }: ListProps<T> & { readonly box: RefObject<HTMLElement | null> }) {
  const list = useRef<HTMLUListElement>(null);
  const [margin, setMargin] = useState(0);
  useLayoutEffect(() => {
    if (list.current && box.current)
      setMargin(list.current.getBoundingClientRect().top - box.current.getBoundingClientRect().top + box.current.scrollTop);
  }, [box]);
  const virtual = useVirtualizer({
    count: props.items.length,
    getScrollElement: () => box.current,
    estimateSize: () => props.estimate,
    overscan: beyond(props.estimate),
    scrollMargin: margin,
    getItemKey: (i) => props.itemKey(props.items[i]!),
  });
  return <Drawn {...props} list={list} margin={margin} virtual={virtual as unknown as Virtualizer<Window, Element>} />;
}

function Drawn<T>({
  items,
  children,
  className,
  list,
  margin,
  virtual,
}: ListProps<T> & {
  readonly list: RefObject<HTMLUListElement | null>;
  readonly margin: number;
  readonly virtual: Virtualizer<Window, Element>;
}) {
  return (
    <ul ref={list} className={className} style={{ position: 'relative', blockSize: virtual.getTotalSize() }}>
      {virtual.getVirtualItems().map((v) => (
        <li
          key={v.key}
          data-index={v.index}
          ref={virtual.measureElement}
          aria-setsize={items.length}
          aria-posinset={v.index + 1}
          style={{ position: 'absolute', insetBlockStart: 0, insetInline: 0, transform: `translateY(${v.start - margin}px)` }}
        >
          {children(items[v.index]!, v.index)}
        </li>
      ))}
    </ul>
  );
}
