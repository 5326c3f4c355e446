/** robots.txt (RFC 9309): which paths a publisher asks programs to leave alone, and how much time to leave between two requests. */

/** The rules of a robots.txt that hold for one program. */
export interface Robots {
  /** Longest match wins; on a tie what allows. */
  readonly rules: readonly { readonly allow: boolean; readonly pattern: string }[];
  /** Milliseconds between requests, where `crawl-delay` asks for them. */
  readonly delay: number | null;
}

/** Nothing is asked for. */
export const noRobots: Robots = { rules: [], delay: null };
/** Everything is to be left alone: what a server that cannot tell its rules is taken to ask for. */
export const closedRobots: Robots = { rules: [{ allow: false, pattern: '/' }], delay: null };

const MOST_RULES = 5_000;
const LONGEST_DELAY = 60;

/** Reads a robots.txt for a program whose product name is `agent`. */
export function readRobots(text: string, agent: string): Robots {
  interface Group {
    readonly agents: string[];
    readonly rules: { allow: boolean; pattern: string }[];
    delay: number | null;
  }
  const groups: Group[] = [];
  let open: Group | null = null;
  let naming = false;
  let count = 0;
  for (const line of text.replace(/^\ufeff/, '').split(/\r\n?|\n/)) {
    const bare = (line.split('#', 1)[0] ?? '').trim();
    const colon = bare.indexOf(':');
    if (colon < 0) continue;
    const field = bare.slice(0, colon).trim().toLowerCase();
    const value = bare.slice(colon + 1).trim();
    if (field === 'user-agent') {
      if (!naming || open === null) {
        open = { agents: [], rules: [], delay: null };
        groups.push(open);
      }
      naming = true;
      open.agents.push(value.toLowerCase());
      continue;
    }
    if (field !== 'allow' && field !== 'disallow' && field !== 'crawl-delay') continue;
    naming = false;
    if (open === null) continue;
    if (field === 'crawl-delay') {
      if (/^[0-9]{1,6}(?:\.[0-9]{1,3})?$/.test(value)) open.delay = Math.min(Number(value), LONGEST_DELAY) * 1000;
    } else if (value !== '' && count++ < MOST_RULES) open.rules.push({ allow: field === 'allow', pattern: value });
  }
  const own = groups.filter((g) => g.agents.includes(agent.toLowerCase()));
  const chosen = own.length > 0 ? own : groups.filter((g) => g.agents.includes('*'));
  return {
    rules: chosen.flatMap((g) => g.rules),
    delay: chosen.reduce<number | null>((most, g) => (g.delay === null ? most : Math.max(most ?? 0, g.delay)), null),
  };
}

/** Whether the rules let a path (with its query, percent-encoded as it is sent) be read. */
export function robotsAllow(robots: Robots, path: string): boolean {
  let best = -1;
  let allowed = true;
  for (const { allow, pattern } of robots.rules) {
    const encoded = encodePattern(pattern);
    if (encoded.length < best || (encoded.length === best && !allow)) continue;
    if (!matches(encoded, path)) continue;
    best = encoded.length;
    allowed = allow;
  }
  return allowed;
}

/** Robots files write Arabic paths bare; requests carry them percent-encoded. */
function encodePattern(pattern: string): string {
  return pattern.replace(/[^\u0021-\u007e]+/g, (bare) => encodeURIComponent(bare.toWellFormed()));
}

/** `*` is any stretch, a closing `$` the end. Greedy from the left, no way back: linear in path times stars. */
function matches(pattern: string, path: string): boolean {
  const anchored = pattern.endsWith('$');
  const [first = '', ...parts] = (anchored ? pattern.slice(0, -1) : pattern).split('*');
  if (!path.startsWith(first)) return false;
  let at = first.length;
  for (const [i, part] of parts.entries()) {
    if (anchored && i === parts.length - 1) return path.length - part.length >= at && path.endsWith(part);
    const found = path.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  return !anchored || at === path.length;
}
