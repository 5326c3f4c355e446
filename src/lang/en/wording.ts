/**
 * A stance's target as the name of an issue: an infinitive as a noun ("to leave an enclave": leaving an enclave), an accusation without the "of" of its verb
 * ("the guards of closing the road": the guards closing the road), quotation marks around all of it off.
 */
export function issueName(target: string): string {
  const bare = target.replace(/^["“'‘]|["”'’]$/gu, '');
  const m = /^to ([a-z]{2,20})(?= |$)/.exec(bare);
  return m
    ? gerund(m[1]!) + bare.slice(m[0].length)
    : bare.replace(/^((?:[A-Za-z'’-]+ ){1,5})of (?=[a-z]{3,}ing (?:the|a|an|its|their|his|her|all)\b)/, '$1');
}

/** The -ing form of a regular spelling: leave, sit, die, see. */
function gerund(verb: string): string {
  if (verb.endsWith('ie')) return `${verb.slice(0, -2)}ying`;
  if (verb.length > 2 && verb.endsWith('e') && !/[eoy]e$/.test(verb)) return `${verb.slice(0, -1)}ing`;
  if (/^[^aeiou]{0,3}[aeiou][bdglmnprt]$/.test(verb)) return `${verb}${verb.at(-1)}ing`;
  return `${verb}ing`;
}
