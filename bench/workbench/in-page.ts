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

/** How long one control takes, over all its values, milliseconds. */
export interface FilterTime {
  readonly name: string;
  readonly median: number;
  readonly slowest: number;
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
  const times = new Map<string, { readonly wall: number[]; readonly cpu: number[] }>();
  for (const act of await actsOf(page, css)) {
    const before = await worked();
    const wall = await done(page, css, act);
    if (wall === null) continue;
    const known = times.get(act.name) ?? { wall: [], cpu: [] };
    times.set(act.name, known);
    known.wall.push(wall);
    known.cpu.push((await worked()) - before);
    // The address follows words and sliders after a moment.
    await page.waitForTimeout(350);
  }
  await cdp.detach();
  return [...times].map(([name, { wall, cpu }]) => {
    const sorted = wall.toSorted((a, b) => a - b);
    return { name, median: sorted[sorted.length >> 1]!, slowest: sorted.at(-1)!, cpu: Math.max(...cpu), count: wall.length };
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

/** Does it and waits for the frame that shows what comes of it: milliseconds; null when it changes nothing that is shown. */
function done(page: Page, css: string, act: Act): Promise<number | null> {
  return page.evaluate(
    async ({ css, at, value }) => {
      const rows = '.row-link, .point-row, .report-row, .event, .history, .hit, tbody tr, .node, .agreement h2, .paper h3, .block > span';
      const look = (): string =>
        `${document.querySelector('main')?.dataset.shown} ${[...document.querySelectorAll('main [role=status]')].map((x) => x.textContent).join()} ${[
          ...document.querySelectorAll(rows),
        ]
          .slice(0, 60)
          .map((x) => `${x.className} ${x.textContent?.slice(0, 60)}`)
          .join('\n')}`;
      // What the server replays behind the slider is told beside it when it comes.
      const stale = (): boolean =>
        [...document.querySelectorAll('.region[aria-busy], .is-loading')].some((r) => r.closest('.as-of') === null);
      const all = [...document.querySelectorAll<HTMLElement>(css)].filter((x) => x.offsetParent !== null);
      const control = at < 0 ? document.querySelector<HTMLElement>('.facet-value[aria-pressed=true]:not(:nth-of-type(1))') : all[at];
      if (!control) return null;
      const before = look();
      const painted = new Promise<boolean>((resolve) => {
        const observer = new MutationObserver(() => {
          if (look() === before || stale()) return;
          clearTimeout(patience);
          observer.disconnect();
          requestAnimationFrame(() => {
            const { port1, port2 } = new MessageChannel();
            port1.onmessage = () => resolve(true);
            port2.postMessage(0);
          });
        });
        const patience = setTimeout(() => {
          observer.disconnect();
          resolve(false);
        }, 10_000);
        observer.observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });
      });
      const from = performance.now();
      if (value === null) control.click();
      else {
        Object.getOwnPropertyDescriptor(Object.getPrototypeOf(control), 'value')!.set!.call(control, value);
        control.dispatchEvent(new Event(control instanceof HTMLSelectElement ? 'change' : 'input', { bubbles: true }));
      }
      return (await painted) ? performance.now() - from : null;
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
