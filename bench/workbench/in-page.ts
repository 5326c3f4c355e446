import type { Page } from 'playwright-core';

/** Milliseconds from the start of a load to the frame that first shows what makes the view useful. */
export async function paintTime(page: Page, address: string, useful: string): Promise<number> {
  await page.addInitScript((css) => {
    const w = window as unknown as { useful?: number };
    const look = (): void => {
      if (document.querySelector(css) === null) return;
      observer.disconnect();
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => {
          w.useful = performance.now();
        };
        port2.postMessage(0);
      });
    };
    const observer = new MutationObserver(look);
    observer.observe(document, { subtree: true, childList: true });
  }, useful);
  await page.goto(address, { waitUntil: 'commit' });
  const handle = await page.waitForFunction(() => (window as unknown as { useful?: number }).useful ?? 0);
  return handle.jsonValue();
}

/** How long one control takes, over all its values that change what is shown, milliseconds. */
export interface FilterTime {
  readonly name: string;
  readonly median: number;
  readonly slowest: number;
  /** Until all that follows the rows stands as well: what is open beside them, drawn anew and fetched. */
  readonly whole: number;
  /** The most that one value costs the page's thread, whatever else the machine does. */
  readonly cpu: number;
  readonly count: number;
}

/** What is done to a control: the `at`-th of those that are seen gets a value, or is pressed. */
interface Act {
  readonly at: number;
  readonly name: string;
  readonly value: string | null;
}

/** Sets every control that `css` finds to its values in turn; each time from the input event to the frame that shows the rows of it. */
export async function filterTimes(page: Page, css: string): Promise<readonly FilterTime[]> {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  const worked = async (): Promise<number> =>
    (await cdp.send('Performance.getMetrics')).metrics.find((m) => m.name === 'TaskDuration')!.value * 1000;
  const times = new Map<string, { readonly rows: number[]; readonly whole: number[]; readonly cpu: number[] }>();
  for (const act of await actsOf(page, css)) {
    const before = await worked();
    const took = await done(page, css, act);
    if (took === null) continue;
    const known = times.get(act.name) ?? { rows: [], whole: [], cpu: [] };
    times.set(act.name, known);
    known.rows.push(took.rows);
    known.whole.push(took.whole);
    known.cpu.push((await worked()) - before);
  }
  await cdp.detach();
  return [...times].map(([name, { rows, whole, cpu }]) => {
    const sorted = rows.toSorted((a, b) => a - b);
    return {
      name,
      median: sorted[sorted.length >> 1]!,
      slowest: sorted.at(-1)!,
      whole: Math.max(...whole),
      cpu: Math.max(...cpu),
      count: rows.length,
    };
  });
}

/** The values to try: five of each list and back, words from the commonest letter to none, four places of a slider, each switch on and off. */
function actsOf(page: Page, css: string): Promise<readonly Act[]> {
  return page.evaluate((css) => {
    const all = [...document.querySelectorAll<HTMLElement>(css)].filter((x) => x.offsetParent !== null);
    return all.flatMap((x, at) => {
      const label = x.closest('label')?.querySelector('.field-label') ?? x.closest('fieldset')?.querySelector('legend');
      const act = (value: string | null): Act => ({ at, name: (label?.textContent ?? '?').slice(0, 28), value });
      if (x instanceof HTMLSelectElement) {
        const others = [...x.options].map((o) => o.value).filter((v) => v !== x.value);
        return [...others.slice(0, 5), x.value].map(act);
      }
      if (x instanceof HTMLInputElement && x.type === 'range')
        return [0.5, 0.2, 0.8, 1].map((part) => act(String(Math.round(Number(x.min) + (Number(x.max) - Number(x.min)) * part))));
      if (x instanceof HTMLInputElement) return ['ا', 'ال', 'حلب', 'x', 'xqzj', ''].map(act);
      // One value of a facet is on at a time, and its list changes with it: the first two are enough.
      if (x.matches('.facet-value')) return x.matches(':nth-of-type(1), :nth-of-type(n + 4)') ? [] : [act(null), { ...act(null), at: -1 }];
      return [act(null), act(null)];
    });
  }, css);
}

/**
 * Does it and waits until all stands that comes of it. Milliseconds from the input to the frame that first shows the new rows, and to the one in which
 * nothing changes any more; null when no row changes. The address, which follows typed words a quarter of a second behind, is no row.
 */
function done(page: Page, css: string, act: Act): Promise<{ readonly rows: number; readonly whole: number } | null> {
  return page.evaluate(
    async ({ css, at, value }) => {
      const rows =
        '.row-link, .point-row, .report-row, .event, .history, .hit, tbody tr, .node, .agreement h2, .paper h3, .block > span, .track-steps li';
      const beside = '.as-of, .split-detail';
      // What is open beside a list is no row of it; how long a list is, its box tells. Null while what stands there still answers the question before.
      const look = (): string | null => {
        const shown = [...document.querySelectorAll<HTMLElement>(`main [role=status], main ul[style], ${rows}`)].filter(
          (x) => x.closest(beside) === null,
        );
        if (shown.length === 0 || shown.some((x) => x.matches('.is-loading') || x.closest('.region[aria-busy]') !== null)) return null;
        return shown
          .slice(0, 60)
          .map((x) => (x.matches('ul') ? x.style.blockSize : `${x.className} ${x.textContent?.slice(0, 60)}`))
          .join('\n');
      };
      const all = [...document.querySelectorAll<HTMLElement>(css)].filter((x) => x.offsetParent !== null);
      const control = at < 0 ? document.querySelector<HTMLElement>('.facet-value[aria-pressed=true]:not(:nth-of-type(1))') : all[at];
      if (!control) return null;
      const before = look();
      let from = 0;
      let rowsAt = 0;
      let wholeAt = 0;
      const painted = (then: (at: number) => void): void => {
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => then(performance.now() - from);
          port2.postMessage(0);
        });
      };
      let shown = false;
      let moved = 0;
      // Where links lead is written out when there is time, and changes nothing that is seen.
      const unseen = new Set(['href', 'aria-busy', 'data-shown', 'style']);
      const observer = new MutationObserver((records) => {
        if (records.some((r) => r.type !== 'attributes' || !unseen.has(r.attributeName ?? ''))) {
          moved++;
          painted((at) => {
            wholeAt = at;
          });
        }
        if (shown) return;
        const now = look();
        if (now === before || now === null) return;
        shown = true;
        painted((at) => {
          rowsAt = at;
        });
      });
      observer.observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });
      from = performance.now();
      if (value === null) control.click();
      else {
        Object.getOwnPropertyDescriptor(Object.getPrototypeOf(control), 'value')!.set!.call(control, value);
        control.dispatchEvent(new Event(control instanceof HTMLSelectElement ? 'change' : 'input', { bubbles: true }));
      }
      // Until nothing has moved for a while: longer than the address waits.
      const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
      for (let quiet = 0; quiet < 400; quiet += 50) {
        const known = moved;
        await wait(50);
        if (known !== moved || document.querySelector('.region[aria-busy], .is-loading') !== null) quiet = 0;
      }
      observer.disconnect();
      return !shown ? null : { rows: rowsAt, whole: Math.max(rowsAt, wholeAt) };
    },
    { css, at: act.at, value: act.value },
  );
}

/** Scrolls the longest list of the page at one and a half screens a frame, as far as 300 frames; null when nothing scrolls. */
export async function scrollFrames(
  page: Page,
): Promise<{ readonly longest: number; readonly frames: number; readonly slow: number; readonly pixels: number } | null> {
  return page.evaluate(async () => {
    const boxes = [...document.querySelectorAll('main, main *')].filter(
      (x) => ['auto', 'scroll'].includes(getComputedStyle(x).overflowY) && x.scrollHeight > x.clientHeight * 2,
    );
    boxes.push(document.documentElement);
    const box = boxes.toSorted((a, b) => b.scrollHeight - a.scrollHeight)[0]!;
    if (box.scrollHeight < box.clientHeight * 2) return null;
    const frame = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve));
    let last = await frame();
    let longest = 0;
    let slow = 0;
    let frames = 0;
    const from = box.scrollTop;
    for (; frames < 300; frames++) {
      const at = box.scrollTop;
      box.scrollTop = at + box.clientHeight * 1.5;
      const now = await frame();
      longest = Math.max(longest, now - last);
      if (now - last > 50) slow++;
      last = now;
      if (box.scrollTop === at) break;
    }
    return { longest, frames, slow, pixels: box.scrollTop - from };
  });
}
