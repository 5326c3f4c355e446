/** A reader of addresses with manners: robots.txt, one request at a time to a host and time between two, waiting when a host asks to be left alone. */
import type { Target } from './address.ts';
import { type Fetched, type FetchRequest, fetchAddress } from './fetch.ts';
import { FetchRefusal } from './refusal.ts';
import { defaultRequestRules, type RequestRules } from './request.ts';
import { closedRobots, noRobots, type Robots, readRobots, robotsAllow } from './robots.ts';

/** Manners and limits of a reader of addresses. */
export interface PoliteRules extends RequestRules {
  /** Product name that robots.txt is asked for. */
  readonly product: string;
  /** Milliseconds between the end of one request to a host and the next; a longer `crawl-delay` is kept. */
  readonly delay: number;
  /** How often a host that is busy or cannot be reached is tried again. */
  readonly retries: number;
  /** Longest wait before another try, milliseconds; a host that asks for more is given up for now. */
  readonly longestWait: number;
  readonly sleep: (milliseconds: number, signal?: AbortSignal) => Promise<void>;
  readonly now: () => number;
}

/** A second between two requests, two more tries, at most a minute's wait. `contact` is where a publisher can complain. */
export function politeRules(version: string, contact?: string): PoliteRules {
  return {
    ...defaultRequestRules,
    product: 'tabari',
    userAgent: `tabari/${version} (reads single reports for a researcher's dossier${contact ? `; ${contact.replaceAll(/[^\u0020-\u007e]|[()]/g, '')}` : ''})`,
    delay: 1000,
    retries: 2,
    longestWait: 60_000,
    sleep,
    now: Date.now,
  };
}

function sleep(milliseconds: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = (): void => {
      clearTimeout(timer);
      reject(new FetchRefusal('fetch/stopped', 'was waiting when the program was stopped'));
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', stop);
      resolve();
    }, milliseconds);
    if (signal?.aborted) stop();
    else signal?.addEventListener('abort', stop, { once: true });
  });
}

interface Host {
  /** The host is free when this settles. */
  turn: Promise<void>;
  /** Not before. */
  next: number;
}

const ROBOTS_BYTES = 512 * 1024;

/** Reads addresses, each host in its turn. Hosts are read side by side. */
export class PoliteReader {
  readonly rules: PoliteRules;
  private readonly hosts = new Map<string, Host>();
  private readonly robots = new Map<string, Promise<Robots>>();

  constructor(rules: PoliteRules) {
    this.rules = rules;
  }

  /** Reads one address. Throws `FetchRefusal`. */
  async read(address: string, request: Pick<FetchRequest, 'headers' | 'types' | 'gone' | 'signal'> = {}): Promise<Fetched> {
    for (let attempt = 0; ; attempt++) {
      try {
        return await this.once(address, request);
      } catch (e) {
        if (!(e instanceof FetchRefusal) || (e.code !== 'fetch/busy' && e.code !== 'fetch/connection')) throw e;
        const wait = Math.max(e.retryAfter ?? 0, this.rules.delay * 2 ** attempt);
        if (attempt >= this.rules.retries || wait > this.rules.longestWait)
          throw e.retryAfter === null
            ? e
            : new FetchRefusal(e.code, `${e.message}; asks to be tried again in ${Math.ceil(e.retryAfter / 1000)} s`, {
                retryAfter: e.retryAfter,
              });
        await this.rules.sleep(wait, request.signal);
      }
    }
  }

  private async once(address: string, request: Pick<FetchRequest, 'headers' | 'types' | 'gone' | 'signal'>): Promise<Fetched> {
    let leave: (() => void) | null = null;
    try {
      return await fetchAddress(address, this.rules, {
        ...request,
        before: async (target) => {
          leave?.();
          leave = null;
          const robots = await this.robotsOf(target, request.signal);
          if (!robotsAllow(robots, target.url.pathname + target.url.search))
            throw new FetchRefusal(
              'fetch/robots',
              robots === closedRobots
                ? 'is left alone: the host’s robots.txt could not be read'
                : 'is left alone: the publisher’s robots.txt asks for it',
            );
          leave = await this.enter(target, robots.delay, request.signal);
        },
      });
    } finally {
      (leave as (() => void) | null)?.();
    }
  }

  /** Waits for the host's turn; the answer gives it up again. */
  private async enter(target: Target, asked: number | null, signal?: AbortSignal): Promise<() => void> {
    const host = this.hosts.get(target.url.host) ?? { turn: Promise.resolve(), next: 0 };
    this.hosts.set(target.url.host, host);
    const mine = host.turn;
    let free: () => void = () => {};
    host.turn = new Promise((resolve) => {
      free = resolve;
    });
    const leave = (): void => {
      host.next = this.rules.now() + Math.max(this.rules.delay, asked ?? 0);
      free();
    };
    try {
      await mine;
      const wait = host.next - this.rules.now();
      if (wait > 0) await this.rules.sleep(wait, signal);
      return leave;
    } catch (e) {
      free();
      throw e;
    }
  }

  private robotsOf(target: Target, signal?: AbortSignal): Promise<Robots> {
    const { origin } = target.url;
    let known = this.robots.get(origin);
    if (known === undefined) {
      known = this.readRobots(`${origin}/robots.txt`, signal);
      this.robots.set(origin, known);
      // What failed for being stopped is asked again.
      known.catch(() => this.robots.delete(origin));
    }
    return known;
  }

  private async readRobots(address: string, signal?: AbortSignal): Promise<Robots> {
    try {
      const { body } = await fetchAddress(
        address,
        { ...this.rules, maxBytes: ROBOTS_BYTES },
        { types: () => true, ...(signal ? { signal } : {}) },
      );
      return readRobots(new TextDecoder().decode(body), this.rules.product);
    } catch (e) {
      if (!(e instanceof FetchRefusal) || e.code === 'fetch/stopped') throw e;
      // RFC 9309, 2.3.1: a host without the file asks for nothing; one whose file cannot be read is left alone.
      if (e.code === 'fetch/redirects' || (e.status !== null && e.status >= 400 && e.status < 500 && e.status !== 429)) return noRobots;
      if (e.status !== null || e.code === 'fetch/too-large' || e.code === 'fetch/too-compressed' || e.code === 'fetch/encoding')
        return closedRobots;
      throw e;
    }
  }
}
