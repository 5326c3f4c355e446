import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import type { Dossier, Evidence, Hop, SourceRef } from '../src/model/index.ts';

// The dossier of examples/qalamoun-convoy, as a reader sees it. UPDATE_GOLDEN=1 rewrites the file; read its difference before it is committed.
const root = path.join(import.meta.dirname, '..');
const golden = path.join(root, 'golden/qalamoun-convoy/dossier.json');
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'tabari-golden-'));
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

const tabari = (...args: string[]): string => {
  const ran = spawnSync(process.execPath, [path.join(root, 'src/cli/main.ts'), ...args], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  expect(ran.status, ran.stderr).toBe(0);
  return ran.stdout;
};

const at = (e: Evidence): string => `${e.doc}:${e.start}-${e.end} ${e.quote ?? ''}`;
const source = (s: SourceRef): string => s.name;
const chain = (hops: readonly Hop[]): string => [hops[0]?.to, ...hops.map((h) => h.from)].flatMap((s) => (s ? [s.name] : [])).join(' < ');
const why = (list: readonly { readonly en: string }[]): readonly string[] => list.map((r) => r.en);

/** What a reader sees of a dossier, evidence shortened to where it stands and what it says. */
function readable(d: Dossier): unknown {
  return {
    reports: d.reports.map((r) => `${r.doc} ${r.source.value ?? '?'} ${r.published.value ?? '?'}`),
    copies: d.copies,
    contested: d.contested.map((p) => ({
      kind: p.kind,
      nature: p.nature,
      about: p.aboutIn,
      sides: p.sides.map((s) => ({ says: s.says, sources: s.sources.map(source), origins: s.origins, evidence: s.evidence.map(at) })),
    })),
    ledger: d.ledger.map((e) => ({
      thing: e.thing,
      verdict: e.verdict,
      reasons: why(e.reasons),
      values: e.values.map((v) => ({
        written: v.asWritten,
        relation: v.relation,
        reported: v.reported,
        chain: chain(v.chain) || source(v.origin),
        ...(v.retracted ? { retracted: at(v.retracted) } : {}),
        reasons: why(v.reasons),
        at: at(v.evidence),
      })),
    })),
    positions: d.positions.map((c) => ({
      actor: c.actorName,
      issue: c.issueNameIn,
      verdict: c.verdict,
      entries: c.entries.map((e) => `${e.stance} (${e.by}: ${e.source.name}, ${e.reported}) ${at(e.evidence)}`),
    })),
    origins: d.origins.map((o) => ({
      claim: o.claim,
      origin: o.origin,
      relayed_by: o.relayed_by,
      independent: o.independent,
      deniedBy: o.deniedBy.map((x) => `${x.source.name}: ${at(x.evidence)}`),
      independence: o.independence.map((x) => `${x.a} – ${x.b}: ${x.verdict}, ${why(x.reasons).join('; ')}`),
      reasons: why(o.reasons),
    })),
    agreements: d.agreements.map((a) => ({ parties: a.parties, terms: a.terms, status: a.status, evidence: a.evidence.map(at) })),
    statuses: d.statuses.map((h) => ({
      says: h.says,
      standing: h.standing,
      origins: h.origins,
      steps: h.steps.map((x) => `${x.status} ${x.at} ${x.by.name}: ${why(x.reasons).join('; ')} | ${at(x.evidence)}`),
    })),
    channels: d.channels.map((c) => ({
      kind: c.kind,
      sides: `${c.from?.name} > ${c.through.map(source).join(', ')} > ${c.to?.name}`,
      status: c.status,
      accounts: c.accounts.map((a) => `${a.stand} ${a.source.name} | ${at(a.evidence)}`),
    })),
    tracks: d.tracks.map((t) => ({
      name: t.name,
      sightings: t.sightings.map(
        (s) => `${s.status} ${s.way} ${s.placeName} ${s.earliest}..${s.latest} (${s.source.name}) | ${at(s.evidence)}`,
      ),
      path: t.path.map((p) => `${p.order} ${p.placeName} ${p.earliest}..${p.latest}`),
      gaps: t.gaps.map((g) => g.reason.en),
    })),
    timeline: d.timeline.map((t) => `${t.when} ${t.what} (${t.source.name}, ${t.reported})`),
  };
}

test('the dossier of the examples is the golden one', () => {
  const file = path.join(folder, 'x.tabari');
  tabari('build', 'examples/qalamoun-convoy', '-o', file);
  const shown = `${JSON.stringify(readable(JSON.parse(tabari('export', file, '--format', 'json')) as Dossier), null, 2)}\n`;
  if (process.env.UPDATE_GOLDEN) {
    fs.mkdirSync(path.dirname(golden), { recursive: true });
    fs.writeFileSync(golden, shown);
  }
  expect(shown).toBe(fs.readFileSync(golden, 'utf8'));
});
