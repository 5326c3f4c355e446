import type { Database } from 'better-sqlite3';
import { rowHash } from '../judgement-log.ts';

/** `PRAGMA application_id` of a dossier file: "TBRI". */
export const APPLICATION_ID = 0x54425249;

const reviewed = [
  'actors',
  'places',
  'claims',
  'links',
  'ledger',
  'contested',
  'positions',
  'origins',
  'copy_groups',
  'agreements',
  'timeline',
  'channels',
  'tracks',
  'statuses',
];

// What people decided, and an index of words as the engine reads them.
const reviewAndSearch = `
${reviewed.map((t) => `ALTER TABLE ${t} ADD COLUMN review TEXT NOT NULL DEFAULT 'unreviewed';`).join('\n')}
DROP TRIGGER judgements_stay;
DROP TRIGGER judgements_remain;
ALTER TABLE judgements ADD COLUMN previous TEXT NOT NULL DEFAULT '';
ALTER TABLE judgements ADD COLUMN hash TEXT NOT NULL DEFAULT '';
CREATE INDEX judgements_about ON judgements(about);

CREATE TABLE search_items (
  n INTEGER PRIMARY KEY, kind TEXT NOT NULL, id TEXT NOT NULL, doc TEXT, title TEXT, outlet TEXT, language TEXT, published TEXT, at INTEGER, text TEXT NOT NULL
);
CREATE VIRTUAL TABLE search_terms USING fts5(name, body, content='', tokenize="unicode61 remove_diacritics 0 tokenchars '_'");
`;

const keepJudgements = `
CREATE TRIGGER judgements_stay BEFORE UPDATE ON judgements BEGIN SELECT RAISE(ABORT, 'judgements are appended, never changed'); END;
CREATE TRIGGER judgements_remain BEFORE DELETE ON judgements BEGIN SELECT RAISE(ABORT, 'judgements are retired, never removed'); END;
`;

const inBlocks = [
  'claims',
  'links',
  'ledger',
  'contested',
  'positions',
  'origins',
  'copy_groups',
  'agreements',
  'channels',
  'tracks',
  'statuses',
  'timeline',
];

const dossierInBlocks = `
${[...inBlocks, 'copies']
  .map(
    (t) =>
      `ALTER TABLE ${t} ADD COLUMN block TEXT NOT NULL DEFAULT ''; ALTER TABLE ${t} ADD COLUMN n INTEGER NOT NULL DEFAULT 0; CREATE INDEX ${t}_by_block ON ${t}(block, n);`,
  )
  .join('\n')}
ALTER TABLE actors ADD COLUMN mentions INTEGER NOT NULL DEFAULT 0;
CREATE INDEX reports_by_key ON reports(doc, key);
CREATE INDEX claims_in_order ON claims(doc, n);
CREATE INDEX contested_in_order ON contested(weight DESC, block, n);
CREATE INDEX actors_in_order ON actors(docs DESC, mentions DESC, key);
CREATE INDEX places_in_order ON places(docs DESC, mentions DESC, key);
CREATE INDEX actors_by_key ON actors(key);
CREATE INDEX places_by_key ON places(key);

CREATE TABLE blocks (block TEXT PRIMARY KEY, docs TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE block_reports (
  r INTEGER PRIMARY KEY, doc TEXT NOT NULL UNIQUE, block TEXT NOT NULL, key TEXT NOT NULL, data TEXT NOT NULL, diagnostics TEXT NOT NULL, features BLOB
);
CREATE TABLE block_features (list INTEGER NOT NULL, feature INTEGER NOT NULL, r INTEGER NOT NULL, PRIMARY KEY (list, feature, r)) WITHOUT ROWID;
CREATE TABLE block_pieces (list TEXT NOT NULL, key TEXT NOT NULL, block TEXT NOT NULL, data TEXT NOT NULL, PRIMARY KEY (list, key, block)) WITHOUT ROWID;
CREATE INDEX block_pieces_by_block ON block_pieces(block, list);

CREATE TABLE changed_reports (doc TEXT PRIMARY KEY) WITHOUT ROWID;
CREATE TRIGGER report_put AFTER INSERT ON reports BEGIN INSERT OR IGNORE INTO changed_reports VALUES (new.doc); END;
CREATE TRIGGER report_gone AFTER DELETE ON reports BEGIN INSERT OR IGNORE INTO changed_reports VALUES (old.doc); END;
INSERT INTO changed_reports SELECT doc FROM reports;

${['accounts', 'ledger', 'contested', 'positions', 'origins', 'timeline', 'agreements', 'copies', 'actors', 'places', 'channels', 'tracks', 'statuses'].map((v) => `DROP VIEW v_${v};`).join(' ')}
CREATE VIEW v_accounts AS
  SELECT c.doc, r.source AS outlet, r.published, c.kind, c.origin AS source, c.origin_kind AS source_kind,
    (SELECT group_concat(h.from_name, ' > ') FROM (SELECT from_name FROM hops WHERE claim = c.id ORDER BY n) h) AS chain,
    c.polarity, c.strength, c.said, c.text, e.start, e."end", c.id AS claim
  FROM claims c LEFT JOIN reports r ON r.doc = c.doc LEFT JOIN claim_evidence e ON e.claim = c.id AND e.n = 0 ORDER BY c.doc, c.n;
CREATE VIEW v_ledger AS
  SELECT l.thing_en, l.thing_ar, l.role, l.scope, l.verdict, v.low, v.high, v.approx, v.as_written, v.relation, v.origin AS source, v.chain, v.reported, v.as_of,
    v.doc, v.start, v."end", l.id AS entry
  FROM ledger l JOIN ledger_values v ON v.entry = l.id ORDER BY l.block, l.n, v.n;
CREATE VIEW v_contested AS
  SELECT c.kind, c.about_en, c.about_ar, c.nature, c.weight, s.n + 1 AS side, s.says, s.sources, s.origins_min, s.origins_max, e.doc, e.start, e."end", e.quote, c.id AS point
  FROM contested c JOIN contested_sides s ON s.point = c.id LEFT JOIN side_evidence e ON e.point = c.id AND e.side = s.n ORDER BY c.weight DESC, c.block, c.n, s.n, e.n;
CREATE VIEW v_positions AS
  SELECT p.actor_name AS actor, p.issue_name AS issue, e.stance, e.said_by, e.source, e.reported, p.verdict, e.doc, e.start, e."end", e.quote
  FROM positions p JOIN position_entries e ON e.cell = p.pos ORDER BY p.block, p.n, e.n;
CREATE VIEW v_origins AS
  SELECT o.claim, o.origin, o.independent_min, o.independent_max,
    (SELECT group_concat(r.relay, ', ') FROM (SELECT relay FROM origin_relays WHERE origin = o.id ORDER BY n) r) AS relayed_by,
    (SELECT group_concat(d.source, ', ') FROM (SELECT DISTINCT source FROM origin_denials WHERE origin = o.id ORDER BY n) d) AS denied_by, o.id
  FROM origins o ORDER BY o.block, o.n;
CREATE VIEW v_timeline AS
  SELECT happened, how, what, source, reported, doc, start, "end" FROM timeline ORDER BY block, n;
CREATE VIEW v_agreements AS
  SELECT parties, terms, status FROM agreements ORDER BY block, n;
CREATE VIEW v_copies AS
  SELECT c.grp + 1 AS copy_group, c.doc, r.source AS outlet, r.published, r.title FROM copies c LEFT JOIN reports r ON r.doc = c.doc ORDER BY c.block, c.n, c.doc;
CREATE VIEW v_actors AS
  SELECT a.name, a.kind, a.docs AS reports, n.name AS also FROM actors a JOIN actor_names n ON n.actor = a.key ORDER BY a.docs DESC, a.mentions DESC, a.key, n.n;
CREATE VIEW v_places AS
  SELECT name, country, kind, lat, lon, precision_km, docs AS reports, mentions FROM places ORDER BY docs DESC, mentions DESC, key;
CREATE VIEW v_channels AS
  SELECT c.kind, c.sender, c.receiver, c.through, c.what, c.status, a.stand, a.source, a.reported, a.happened, a.doc, a.start, a."end", a.quote, c.id AS channel
  FROM channels c JOIN channel_accounts a ON a.channel = c.id ORDER BY c.block, c.n, a.n;
CREATE VIEW v_tracks AS
  SELECT t.name_en, t.name_ar, s.way, s.place, s.lat, s.lon, s.status, s.happened, s.how, s.earliest, s.latest, s.low, s.high, s.source, s.reported, s.doc, s.start, s."end",
    s.quote, t.id AS track
  FROM tracks t JOIN sightings s ON s.track = t.id ORDER BY t.block, t.n, s.n;
CREATE VIEW v_statuses AS
  SELECT h.says, h.standing, h.origins_min, h.origins_max, s.status, s.at, s.source, s.reasons_en, s.doc, s.start, s."end", s.quote, h.id AS history
  FROM statuses h JOIN status_steps s ON s.history = h.id ORDER BY h.block, h.n, s.n;
${[...inBlocks, 'copies', 'actors', 'places', 'actor_names', 'claim_evidence', 'hops', 'ledger_values', 'contested_sides', 'side_evidence', 'position_entries', 'origin_relays', 'origin_denials', 'channel_accounts', 'sightings', 'status_steps', 'dossier_parts'].map((t) => `DELETE FROM ${t};`).join(' ')}
DELETE FROM meta WHERE name = 'dossier-key';
`;

/**
 * The schema, one step a version; a released step is never edited, a later one follows it. Described in `docs/store.md`.
 * Tables keep each record as JSON in `data`, whole and in its order, with the columns a reader asks for beside it.
 */
export const steps: readonly (string | ((db: Database) => void))[] = [
  `
CREATE TABLE meta (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;

CREATE TABLE reports (
  doc TEXT PRIMARY KEY,
  key TEXT NOT NULL,
  hash TEXT NOT NULL,
  text TEXT NOT NULL,
  language TEXT NOT NULL,
  source TEXT, source_how TEXT NOT NULL,
  title TEXT, title_how TEXT NOT NULL,
  byline TEXT, byline_how TEXT NOT NULL,
  published TEXT, published_how TEXT NOT NULL,
  url TEXT,
  length INTEGER NOT NULL,
  data TEXT NOT NULL,
  analysis TEXT NOT NULL
);
CREATE TABLE annotations (
  doc TEXT NOT NULL REFERENCES reports(doc) ON DELETE CASCADE,
  kind TEXT NOT NULL,
  pos INTEGER NOT NULL,
  id TEXT NOT NULL,
  start INTEGER NOT NULL,
  "end" INTEGER NOT NULL,
  quote TEXT NOT NULL,
  rule TEXT NOT NULL,
  data TEXT NOT NULL,
  PRIMARY KEY (doc, kind, pos)
) WITHOUT ROWID;
CREATE TABLE input_diagnostics (pos INTEGER PRIMARY KEY, code TEXT NOT NULL, severity TEXT NOT NULL, message TEXT NOT NULL, place TEXT, data TEXT NOT NULL);

CREATE TABLE dossier_parts (name TEXT PRIMARY KEY, data TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE actors (pos INTEGER PRIMARY KEY, key TEXT NOT NULL, name TEXT NOT NULL, kind TEXT NOT NULL, ref TEXT, docs INTEGER NOT NULL, data TEXT NOT NULL);
CREATE TABLE places (
  pos INTEGER PRIMARY KEY, key TEXT NOT NULL, name TEXT NOT NULL, country TEXT, kind TEXT NOT NULL, lat REAL, lon REAL, precision_km REAL,
  docs INTEGER NOT NULL, mentions INTEGER NOT NULL, data TEXT NOT NULL
);
CREATE TABLE actor_names (actor TEXT NOT NULL, n INTEGER NOT NULL, name TEXT NOT NULL, PRIMARY KEY (actor, n)) WITHOUT ROWID;
CREATE TABLE claims (
  pos INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, doc TEXT NOT NULL, kind TEXT NOT NULL, text TEXT NOT NULL,
  origin TEXT NOT NULL, origin_kind TEXT NOT NULL, polarity TEXT NOT NULL, strength TEXT NOT NULL, said TEXT, data TEXT NOT NULL
);
CREATE INDEX claims_by_doc ON claims(doc);
CREATE TABLE claim_evidence (claim TEXT NOT NULL, n INTEGER NOT NULL, doc TEXT NOT NULL, start INTEGER NOT NULL, "end" INTEGER NOT NULL, quote TEXT, PRIMARY KEY (claim, n)) WITHOUT ROWID;
CREATE TABLE hops (
  claim TEXT NOT NULL, n INTEGER NOT NULL, from_name TEXT NOT NULL, from_kind TEXT NOT NULL, to_name TEXT NOT NULL, to_kind TEXT NOT NULL,
  verb TEXT NOT NULL, doc TEXT, start INTEGER, "end" INTEGER, PRIMARY KEY (claim, n)
) WITHOUT ROWID;
CREATE TABLE links (pos INTEGER PRIMARY KEY, kind TEXT NOT NULL, from_id TEXT NOT NULL, to_id TEXT NOT NULL, score REAL NOT NULL, reasons_en TEXT NOT NULL, reasons_ar TEXT NOT NULL, data TEXT NOT NULL);
CREATE TABLE ledger (
  pos INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, thing_en TEXT NOT NULL, thing_ar TEXT NOT NULL, head_class TEXT, role TEXT, unit TEXT NOT NULL,
  scope TEXT, min REAL, max REAL, verdict TEXT NOT NULL, data TEXT NOT NULL
);
CREATE TABLE ledger_values (
  entry TEXT NOT NULL, n INTEGER NOT NULL, claim TEXT NOT NULL, doc TEXT NOT NULL, low REAL, high REAL, approx INTEGER NOT NULL, as_written TEXT NOT NULL,
  start INTEGER NOT NULL, "end" INTEGER NOT NULL, origin TEXT NOT NULL, chain TEXT NOT NULL, reported TEXT, as_of TEXT, relation TEXT NOT NULL,
  PRIMARY KEY (entry, n)
) WITHOUT ROWID;
CREATE TABLE contested (
  pos INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, kind TEXT NOT NULL, about TEXT NOT NULL, about_en TEXT NOT NULL, about_ar TEXT NOT NULL,
  nature TEXT NOT NULL, weight REAL NOT NULL, data TEXT NOT NULL
);
CREATE TABLE contested_sides (point TEXT NOT NULL, n INTEGER NOT NULL, says TEXT NOT NULL, sources TEXT NOT NULL, origins_min INTEGER NOT NULL, origins_max INTEGER NOT NULL, PRIMARY KEY (point, n)) WITHOUT ROWID;
CREATE TABLE side_evidence (
  point TEXT NOT NULL, side INTEGER NOT NULL, n INTEGER NOT NULL, doc TEXT NOT NULL, start INTEGER NOT NULL, "end" INTEGER NOT NULL, quote TEXT,
  PRIMARY KEY (point, side, n)
) WITHOUT ROWID;
CREATE TABLE positions (
  pos INTEGER PRIMARY KEY, actor TEXT NOT NULL, actor_name TEXT NOT NULL, issue TEXT NOT NULL, issue_name TEXT NOT NULL, verdict TEXT NOT NULL, data TEXT NOT NULL
);
CREATE TABLE position_entries (
  cell INTEGER NOT NULL, n INTEGER NOT NULL, stance TEXT NOT NULL, said_by TEXT NOT NULL, source TEXT NOT NULL, doc TEXT NOT NULL,
  start INTEGER NOT NULL, "end" INTEGER NOT NULL, quote TEXT, reported TEXT, PRIMARY KEY (cell, n)
) WITHOUT ROWID;
CREATE TABLE origins (
  pos INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, claim TEXT NOT NULL, origin TEXT NOT NULL, independent_min INTEGER NOT NULL, independent_max INTEGER NOT NULL, data TEXT NOT NULL
);
CREATE TABLE origin_relays (origin TEXT NOT NULL, n INTEGER NOT NULL, relay TEXT NOT NULL, PRIMARY KEY (origin, n)) WITHOUT ROWID;
CREATE TABLE origin_denials (
  origin TEXT NOT NULL, n INTEGER NOT NULL, source TEXT NOT NULL, claim TEXT NOT NULL, doc TEXT NOT NULL, start INTEGER NOT NULL, "end" INTEGER NOT NULL, quote TEXT,
  PRIMARY KEY (origin, n)
) WITHOUT ROWID;
CREATE TABLE copies (grp INTEGER NOT NULL, doc TEXT NOT NULL, PRIMARY KEY (grp, doc)) WITHOUT ROWID;
CREATE TABLE copy_groups (pos INTEGER PRIMARY KEY, data TEXT NOT NULL);
CREATE TABLE agreements (pos INTEGER PRIMARY KEY, id TEXT NOT NULL, parties TEXT NOT NULL, terms TEXT NOT NULL, status TEXT NOT NULL, data TEXT NOT NULL);
CREATE TABLE timeline (
  pos INTEGER PRIMARY KEY, happened TEXT NOT NULL, how TEXT NOT NULL, what TEXT NOT NULL, claim TEXT, doc TEXT NOT NULL, start INTEGER NOT NULL, "end" INTEGER NOT NULL,
  reported TEXT, source TEXT NOT NULL, data TEXT NOT NULL
);

CREATE TABLE judgements (
  n INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, made TEXT NOT NULL, who TEXT NOT NULL, about TEXT NOT NULL, decision TEXT NOT NULL,
  retires TEXT, data TEXT NOT NULL
);
CREATE TRIGGER judgements_stay BEFORE UPDATE ON judgements BEGIN SELECT RAISE(ABORT, 'judgements are appended, never changed'); END;
CREATE TRIGGER judgements_remain BEFORE DELETE ON judgements BEGIN SELECT RAISE(ABORT, 'judgements are retired, never removed'); END;

CREATE VIEW v_reports AS
  SELECT doc, source, title, byline, published, published_how, language, length, url FROM reports ORDER BY doc;
CREATE VIEW v_accounts AS
  SELECT c.doc, r.source AS outlet, r.published, c.kind, c.origin AS source, c.origin_kind AS source_kind,
    (SELECT group_concat(h.from_name, ' > ') FROM (SELECT from_name FROM hops WHERE claim = c.id ORDER BY n) h) AS chain,
    c.polarity, c.strength, c.said, c.text, e.start, e."end", c.id AS claim
  FROM claims c LEFT JOIN reports r ON r.doc = c.doc LEFT JOIN claim_evidence e ON e.claim = c.id AND e.n = 0 ORDER BY c.pos;
CREATE VIEW v_ledger AS
  SELECT l.thing_en, l.thing_ar, l.role, l.scope, l.verdict, v.low, v.high, v.approx, v.as_written, v.relation, v.origin AS source, v.chain, v.reported, v.as_of,
    v.doc, v.start, v."end", l.id AS entry
  FROM ledger l JOIN ledger_values v ON v.entry = l.id ORDER BY l.pos, v.n;
CREATE VIEW v_contested AS
  SELECT c.kind, c.about_en, c.about_ar, c.nature, c.weight, s.n + 1 AS side, s.says, s.sources, s.origins_min, s.origins_max, e.doc, e.start, e."end", e.quote, c.id AS point
  FROM contested c JOIN contested_sides s ON s.point = c.id LEFT JOIN side_evidence e ON e.point = c.id AND e.side = s.n ORDER BY c.pos, s.n, e.n;
CREATE VIEW v_positions AS
  SELECT p.actor_name AS actor, p.issue_name AS issue, e.stance, e.said_by, e.source, e.reported, p.verdict, e.doc, e.start, e."end", e.quote
  FROM positions p JOIN position_entries e ON e.cell = p.pos ORDER BY p.pos, e.n;
CREATE VIEW v_origins AS
  SELECT o.claim, o.origin, o.independent_min, o.independent_max,
    (SELECT group_concat(r.relay, ', ') FROM (SELECT relay FROM origin_relays WHERE origin = o.id ORDER BY n) r) AS relayed_by,
    (SELECT group_concat(d.source, ', ') FROM (SELECT DISTINCT source FROM origin_denials WHERE origin = o.id ORDER BY n) d) AS denied_by, o.id
  FROM origins o ORDER BY o.pos;
CREATE VIEW v_timeline AS
  SELECT happened, how, what, source, reported, doc, start, "end" FROM timeline ORDER BY pos;
CREATE VIEW v_agreements AS
  SELECT parties, terms, status FROM agreements ORDER BY pos;
CREATE VIEW v_copies AS
  SELECT c.grp + 1 AS copy_group, c.doc, r.source AS outlet, r.published, r.title FROM copies c LEFT JOIN reports r ON r.doc = c.doc ORDER BY c.grp, c.doc;
CREATE VIEW v_actors AS
  SELECT a.name, a.kind, a.docs AS reports, n.name AS also FROM actors a JOIN actor_names n ON n.actor = a.key ORDER BY a.pos, n.n;
CREATE VIEW v_places AS
  SELECT name, country, kind, lat, lon, precision_km, docs AS reports, mentions FROM places ORDER BY pos;
CREATE VIEW v_diagnostics AS
  SELECT severity, code, message, place FROM input_diagnostics
  UNION ALL
  SELECT json_extract(d.value, '$.severity'), json_extract(d.value, '$.code'), json_extract(d.value, '$.message'), r.doc
  FROM reports r, json_each(r.analysis, '$.diagnostics') d;
`,
  // Channels, tracked groups, the history of claims. A dossier of the step before lacks them and is built again.
  `
CREATE TABLE channels (
  pos INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, kind TEXT NOT NULL, sender TEXT, receiver TEXT, directed INTEGER NOT NULL, through TEXT NOT NULL,
  what TEXT, status TEXT NOT NULL, data TEXT NOT NULL
);
CREATE TABLE channel_accounts (
  channel TEXT NOT NULL, n INTEGER NOT NULL, stand TEXT NOT NULL, source TEXT NOT NULL, claim TEXT, doc TEXT NOT NULL, start INTEGER NOT NULL, "end" INTEGER NOT NULL,
  quote TEXT, reported TEXT, happened TEXT, PRIMARY KEY (channel, n)
) WITHOUT ROWID;
CREATE TABLE tracks (pos INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, name_en TEXT NOT NULL, name_ar TEXT NOT NULL, data TEXT NOT NULL);
CREATE TABLE sightings (
  track TEXT NOT NULL, n INTEGER NOT NULL, place TEXT NOT NULL, lat REAL, lon REAL, way TEXT NOT NULL, status TEXT NOT NULL, happened TEXT, how TEXT NOT NULL,
  earliest TEXT, latest TEXT, low REAL, high REAL, source TEXT NOT NULL, claim TEXT, doc TEXT NOT NULL, start INTEGER NOT NULL, "end" INTEGER NOT NULL, quote TEXT,
  reported TEXT, PRIMARY KEY (track, n)
) WITHOUT ROWID;
CREATE TABLE statuses (
  pos INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, says TEXT NOT NULL, standing TEXT NOT NULL, origins_min INTEGER NOT NULL, origins_max INTEGER NOT NULL, data TEXT NOT NULL
);
CREATE TABLE status_steps (
  history TEXT NOT NULL, n INTEGER NOT NULL, status TEXT NOT NULL, at TEXT, source TEXT NOT NULL, claim TEXT, doc TEXT NOT NULL, start INTEGER NOT NULL, "end" INTEGER NOT NULL,
  quote TEXT, reasons_en TEXT NOT NULL, reasons_ar TEXT NOT NULL, PRIMARY KEY (history, n)
) WITHOUT ROWID;
CREATE VIEW v_channels AS
  SELECT c.kind, c.sender, c.receiver, c.through, c.what, c.status, a.stand, a.source, a.reported, a.happened, a.doc, a.start, a."end", a.quote, c.id AS channel
  FROM channels c JOIN channel_accounts a ON a.channel = c.id ORDER BY c.pos, a.n;
CREATE VIEW v_tracks AS
  SELECT t.name_en, t.name_ar, s.way, s.place, s.lat, s.lon, s.status, s.happened, s.how, s.earliest, s.latest, s.low, s.high, s.source, s.reported, s.doc, s.start, s."end",
    s.quote, t.id AS track
  FROM tracks t JOIN sightings s ON s.track = t.id ORDER BY t.pos, s.n;
CREATE VIEW v_statuses AS
  SELECT h.says, h.standing, h.origins_min, h.origins_max, s.status, s.at, s.source, s.reasons_en, s.doc, s.start, s."end", s.quote, h.id AS history
  FROM statuses h JOIN status_steps s ON s.history = h.id ORDER BY h.pos, s.n;
DELETE FROM meta WHERE name = 'dossier-key';
DELETE FROM dossier_parts;
`,
  (db) => {
    db.exec(reviewAndSearch);
    // Decisions of an earlier version get their place in the chain.
    const put = db.prepare('UPDATE judgements SET n = ?, previous = ?, hash = ? WHERE n = ?');
    let previous = '0'.repeat(64);
    for (const [i, [n, data]] of (db.prepare('SELECT n, data FROM judgements ORDER BY n').raw().all() as [number, string][]).entries()) {
      const hash = rowHash(i + 1, previous, data);
      put.run(i + 1, previous, hash, n);
      previous = hash;
    }
    db.exec(keepJudgements);
  }, // What lists are filtered by, so that a filter reads an index and not every record.
  `
CREATE INDEX claims_by_kind ON claims(kind);
CREATE INDEX claims_by_review ON claims(review, id);
CREATE INDEX claims_by_polarity ON claims(polarity);
CREATE INDEX claims_by_origin ON claims(origin);
CREATE INDEX claims_by_said ON claims(said);
CREATE INDEX ledger_values_by_doc ON ledger_values(doc, entry);
CREATE INDEX side_evidence_by_doc ON side_evidence(doc, point);
CREATE INDEX position_entries_by_doc ON position_entries(doc, cell);
CREATE INDEX timeline_by_doc ON timeline(doc);
CREATE INDEX reports_by_source ON reports(source);
CREATE INDEX reports_by_language ON reports(language);
CREATE INDEX reports_by_published ON reports(published);
`,
  // A dossier is kept in blocks, so that one report more writes the rows of its own story. Built again, since no row of a step before knows its block.
  dossierInBlocks,
];
