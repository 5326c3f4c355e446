import { type ReactNode, useEffect, useRef } from 'react';
import { ViewLink } from './link.tsx';
import { ScrollBox } from './virtual-list.tsx';

/** A list beside what is open of it. On narrow screens one at a time: what was chosen (`open`), else the list. */
export function Split({
  list,
  detail,
  open,
  parameter,
  back,
}: {
  readonly list: ReactNode;
  readonly detail: ReactNode;
  /** What the reader chose; null while the first stands in. */
  readonly open: string | null;
  /** Name of the choice in the address. */
  readonly parameter: string;
  /** Words of the way back to the list. */
  readonly back: string;
}) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (open !== null) window.scrollTo(0, 0);
  }, [open]);
  return (
    <div className={open === null ? 'split' : 'split has-open'}>
      <div className="split-list" ref={box}>
        <ScrollBox value={box}>{list}</ScrollBox>
      </div>
      <div className="split-detail">
        <ViewLink change={{ [parameter]: null }} className="split-back">
          {back}
        </ViewLink>
        {detail}
      </div>
    </div>
  );
}
