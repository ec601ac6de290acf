-- SPDX-FileCopyrightText: 2026 Situation Desk contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The store: append-only claims and what they refer to. Explained, with example queries, in db/README.md.

PRAGMA application_id = 0x53444B31;

CREATE TABLE meta (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- The days of the data set's period and of imports, and 9999-12-31, which stands for "as known now".
CREATE TABLE day (
    day TEXT PRIMARY KEY CHECK (day IS date(day, '+0 days'))
) STRICT, WITHOUT ROWID;

-- One file of an import, or one sitting of an analyst: who entered its claims, and when the store
-- learned them (UTC). source_id stands for claims that name no source of their own; the period is
-- that of its events, NULL where the manifest's period stands.
CREATE TABLE batch (
    batch_id INTEGER PRIMARY KEY,
    uid BLOB NOT NULL UNIQUE CHECK (length(uid) = 16),
    kind TEXT NOT NULL CHECK (kind IN ('dataset', 'import', 'edit')),
    format TEXT NOT NULL CHECK (format IN ('dataset', 'acled', 'ucdp-ged', 'csv', 'geo', '')),
    file_name TEXT NOT NULL,
    recorded_at TEXT NOT NULL CHECK (recorded_at IS strftime('%Y-%m-%dT%H:%M:%SZ', recorded_at, '+0 days')),
    author TEXT NOT NULL,
    program_version TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    source_id TEXT REFERENCES source (source_id),
    period_from TEXT CHECK (period_from IS date(period_from, '+0 days')),
    period_to TEXT CHECK (period_to IS date(period_to, '+0 days')),
    note TEXT NOT NULL DEFAULT ''
) STRICT;

-- A batch named here does not stand, and nothing that only it brought: one row undoes any import.
CREATE TABLE batch_undo (
    batch_id INTEGER PRIMARY KEY REFERENCES batch (batch_id),
    undone_at TEXT NOT NULL CHECK (undone_at IS strftime('%Y-%m-%dT%H:%M:%SZ', undone_at, '+0 days')),
    author TEXT NOT NULL
) STRICT;

CREATE TABLE source (
    position INTEGER PRIMARY KEY,
    source_id TEXT NOT NULL UNIQUE,
    publisher TEXT NOT NULL,
    title TEXT NOT NULL,
    url TEXT NOT NULL CHECK (url = '' OR url GLOB 'http://?*' OR url GLOB 'https://?*'),
    published_on TEXT CHECK (published_on IS date(published_on, '+0 days')),
    language TEXT NOT NULL,
    kind TEXT NOT NULL,
    reliability TEXT NOT NULL CHECK (reliability IN ('A', 'B', 'C', 'D', 'E', 'F')),
    note TEXT NOT NULL,
    batch_id INTEGER NOT NULL REFERENCES batch (batch_id) DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE TABLE faction (
    position INTEGER PRIMARY KEY,
    faction_id TEXT NOT NULL UNIQUE,
    name_en TEXT NOT NULL,
    name_ar TEXT NOT NULL,
    short_name TEXT NOT NULL,
    bloc TEXT NOT NULL CHECK (bloc IN ('government', 'opposition', 'kurdish_led', 'foreign_state', 'other')),
    kind TEXT NOT NULL CHECK (kind IN ('coalition', 'armed_group', 'state', 'militia', 'monitor', 'other')),
    active_from TEXT NOT NULL,
    note TEXT NOT NULL,
    batch_id INTEGER NOT NULL REFERENCES batch (batch_id) DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE TABLE faction_alias (
    faction_id TEXT NOT NULL REFERENCES faction (faction_id),
    position INTEGER NOT NULL,
    alias TEXT NOT NULL,
    PRIMARY KEY (faction_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE faction_part (
    faction_id TEXT NOT NULL REFERENCES faction (faction_id),
    position INTEGER NOT NULL,
    part_of TEXT NOT NULL REFERENCES faction (faction_id),
    PRIMARY KEY (faction_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE faction_leader (
    faction_id TEXT NOT NULL REFERENCES faction (faction_id),
    position INTEGER NOT NULL,
    led_by TEXT NOT NULL REFERENCES faction (faction_id),
    PRIMARY KEY (faction_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE faction_backer (
    faction_id TEXT NOT NULL REFERENCES faction (faction_id),
    position INTEGER NOT NULL,
    backer TEXT NOT NULL REFERENCES faction (faction_id),
    PRIMARY KEY (faction_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE faction_source (
    faction_id TEXT NOT NULL REFERENCES faction (faction_id),
    position INTEGER NOT NULL,
    source_id TEXT NOT NULL REFERENCES source (source_id),
    PRIMARY KEY (faction_id, position)
) STRICT, WITHOUT ROWID;

-- subject: a faction_id, or the word of a bloc.
CREATE TABLE style (
    subject TEXT NOT NULL,
    palette TEXT NOT NULL,
    colour TEXT NOT NULL CHECK (colour GLOB '#[0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f]'),
    PRIMARY KEY (subject, palette)
) STRICT, WITHOUT ROWID;

CREATE TABLE place (
    position INTEGER PRIMARY KEY,
    place_id TEXT NOT NULL UNIQUE,
    name_en TEXT NOT NULL,
    name_ar TEXT NOT NULL,
    kind TEXT NOT NULL,
    parent TEXT NOT NULL,
    lat REAL NOT NULL CHECK (lat BETWEEN -90 AND 90),
    lon REAL NOT NULL CHECK (lon BETWEEN -180 AND 180),
    in_city INTEGER NOT NULL CHECK (in_city IN (0, 1)),
    stated_area_km2 REAL CHECK (stated_area_km2 > 0),
    location_source TEXT NOT NULL,
    precision_m INTEGER NOT NULL CHECK (precision_m >= 0),
    batch_id INTEGER NOT NULL REFERENCES batch (batch_id) DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE TABLE place_alias (
    place_id TEXT NOT NULL REFERENCES place (place_id),
    position INTEGER NOT NULL,
    alias TEXT NOT NULL,
    PRIMARY KEY (place_id, position)
) STRICT, WITHOUT ROWID;

-- geometry: a GeoJSON Polygon or MultiPolygon in WGS84; area_km2: its geodesic area.
CREATE TABLE cell (
    place_id TEXT PRIMARY KEY REFERENCES place (place_id),
    geometry TEXT NOT NULL CHECK (json_valid(geometry)),
    area_km2 REAL NOT NULL CHECK (area_km2 > 0)
) STRICT;

CREATE TABLE route (
    position INTEGER PRIMARY KEY,
    route_id TEXT NOT NULL UNIQUE,
    name_en TEXT NOT NULL,
    name_ar TEXT NOT NULL,
    kind TEXT NOT NULL,
    batch_id INTEGER NOT NULL REFERENCES batch (batch_id) DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE TABLE route_point (
    route_id TEXT NOT NULL REFERENCES route (route_id),
    seq INTEGER NOT NULL,
    lat REAL NOT NULL CHECK (lat BETWEEN -90 AND 90),
    lon REAL NOT NULL CHECK (lon BETWEEN -180 AND 180),
    PRIMARY KEY (route_id, seq)
) STRICT, WITHOUT ROWID;

CREATE TABLE scene (
    scene_id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    position INTEGER NOT NULL,
    body TEXT NOT NULL CHECK (json_valid(body))
) STRICT;

-- What all kinds of claim have in common; what it says is in the table of its kind, same claim_id.
-- Dates are local to the data set (YYYY-MM-DD or YYYY-MM-DDTHH:MM). fingerprint: a hash of what an
-- imported row says, so that a changed row is told from the same one; 0 where nothing was imported.
CREATE TABLE claim (
    claim_id INTEGER PRIMARY KEY,
    uid BLOB NOT NULL CHECK (length(uid) = 16),
    version INTEGER NOT NULL CHECK (version >= 1),
    kind TEXT NOT NULL
        CHECK (kind IN ('event', 'control', 'casualty', 'route_status', 'statement', 'pin')),
    key TEXT NOT NULL,
    valid_from TEXT NOT NULL
        CHECK (valid_from IS date(valid_from, '+0 days') OR valid_from IS strftime('%Y-%m-%dT%H:%M', valid_from, '+0 days')),
    valid_to TEXT
        CHECK (valid_to IS date(valid_to, '+0 days') OR valid_to IS strftime('%Y-%m-%dT%H:%M', valid_to, '+0 days')),
    precision TEXT NOT NULL CHECK (precision IN ('hour', 'day', 'range')),
    reported_on TEXT NOT NULL CHECK (reported_on IS date(reported_on, '+0 days')),
    batch_id INTEGER NOT NULL REFERENCES batch (batch_id) DEFERRABLE INITIALLY DEFERRED,
    credibility INTEGER NOT NULL CHECK (credibility BETWEEN 1 AND 6),
    withdrawn INTEGER NOT NULL DEFAULT 0 CHECK (withdrawn IN (0, 1)),
    fingerprint INTEGER NOT NULL DEFAULT 0,
    note TEXT NOT NULL DEFAULT '',
    UNIQUE (uid, version, batch_id)
) STRICT;
-- Leads from the few later versions to what they supersede.
CREATE INDEX claim_revised ON claim (uid) WHERE version > 1 OR withdrawn = 1;

CREATE TABLE claim_source (
    claim_id INTEGER NOT NULL REFERENCES claim (claim_id),
    position INTEGER NOT NULL,
    source_id TEXT NOT NULL REFERENCES source (source_id),
    PRIMARY KEY (claim_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE control_claim (
    claim_id INTEGER PRIMARY KEY REFERENCES claim (claim_id),
    place_id TEXT NOT NULL REFERENCES place (place_id),
    controller TEXT NOT NULL REFERENCES faction (faction_id),
    status TEXT NOT NULL CHECK (status IN ('held', 'contested', 'withdrawn', 'unclear'))
) STRICT;
CREATE INDEX control_claim_place ON control_claim (place_id);

-- Actors and places as exports write them; what they stand for is said by name_meaning.
CREATE TABLE name (
    name_id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN ('actor', 'location')),
    text TEXT NOT NULL,
    UNIQUE (kind, text)
) STRICT;

-- target: the faction_id or place_id that a name stands for, '' where on purpose none. The newest
-- row of a name counts.
CREATE TABLE name_meaning (
    meaning_id INTEGER PRIMARY KEY,
    name_id INTEGER NOT NULL REFERENCES name (name_id),
    target TEXT NOT NULL,
    recorded_at TEXT NOT NULL CHECK (recorded_at IS strftime('%Y-%m-%dT%H:%M:%SZ', recorded_at, '+0 days')),
    author TEXT NOT NULL
) STRICT;
CREATE INDEX name_meaning_name ON name_meaning (name_id);

-- What columns in memory need of an event; its words are in event_text. place_id, actor_1 and
-- actor_2 were given as such; the names count where they were not.
CREATE TABLE event_claim (
    claim_id INTEGER PRIMARY KEY REFERENCES claim (claim_id),
    category TEXT NOT NULL CHECK (category IN (
        'ground_advance', 'territory_captured', 'withdrawal', 'clash', 'air_strike', 'shelling',
        'drone_strike', 'explosion', 'violence_against_civilians', 'protest', 'diplomatic',
        'statement', 'humanitarian', 'displacement', 'infrastructure', 'context')),
    lat REAL NOT NULL CHECK (lat BETWEEN -90 AND 90),
    lon REAL NOT NULL CHECK (lon BETWEEN -180 AND 180),
    geo_precision TEXT NOT NULL CHECK (geo_precision IN ('exact', 'place', 'area', 'region')),
    place_id TEXT REFERENCES place (place_id),
    actor_1 TEXT REFERENCES faction (faction_id),
    actor_2 TEXT REFERENCES faction (faction_id),
    killed INTEGER CHECK (killed >= 0), -- in this one incident, never a toll
    actor_1_name INTEGER REFERENCES name (name_id),
    actor_2_name INTEGER REFERENCES name (name_id),
    location_name INTEGER REFERENCES name (name_id)
) STRICT;

-- cited: the publishers an export names; detail: fields of the export kept as they are, a JSON object.
CREATE TABLE event_text (
    claim_id INTEGER PRIMARY KEY REFERENCES event_claim (claim_id),
    title TEXT NOT NULL,
    summary TEXT NOT NULL,
    place_text TEXT NOT NULL,
    cited TEXT NOT NULL DEFAULT '',
    detail TEXT NOT NULL DEFAULT '' CHECK (detail = '' OR json_valid(detail))
) STRICT;

-- incident_of: the event whose dead are counted; NULL for a toll.
CREATE TABLE casualty_claim (
    claim_id INTEGER PRIMARY KEY REFERENCES claim (claim_id),
    basis TEXT NOT NULL CHECK (basis IN ('cumulative', 'daily', 'incident')),
    victim_group TEXT NOT NULL CHECK (victim_group IN (
        'total', 'civilians', 'opposition_fighters', 'government_and_allied', 'children', 'women',
        'other')),
    measure TEXT NOT NULL CHECK (measure IN ('killed', 'injured', 'displaced')),
    count_low INTEGER CHECK (count_low >= 0),
    count_best INTEGER CHECK (count_best >= 0),
    count_high INTEGER CHECK (count_high >= 0),
    scope TEXT NOT NULL,
    place_text TEXT NOT NULL,
    claimant TEXT NOT NULL,
    incident_of INTEGER REFERENCES event_claim (claim_id),
    CHECK (coalesce(count_low, count_best, count_high) IS NOT NULL),
    CHECK (count_low IS NULL OR count_best IS NULL OR count_low <= count_best),
    CHECK (count_best IS NULL OR count_high IS NULL OR count_best <= count_high),
    CHECK (count_low IS NULL OR count_high IS NULL OR count_low <= count_high)
) STRICT;
CREATE INDEX casualty_claim_incident ON casualty_claim (incident_of) WHERE incident_of IS NOT NULL;

CREATE TABLE route_status_claim (
    claim_id INTEGER PRIMARY KEY REFERENCES claim (claim_id),
    route_id TEXT NOT NULL REFERENCES route (route_id),
    from_place_id TEXT NOT NULL REFERENCES place (place_id),
    to_place_id TEXT NOT NULL REFERENCES place (place_id),
    status TEXT NOT NULL CHECK (status IN ('open', 'cut', 'contested')),
    controller TEXT NOT NULL REFERENCES faction (faction_id)
) STRICT;
CREATE INDEX route_status_claim_segment
    ON route_status_claim (route_id, from_place_id, to_place_id);

CREATE TABLE statement_claim (
    claim_id INTEGER PRIMARY KEY REFERENCES claim (claim_id),
    speaker TEXT NOT NULL,
    role TEXT NOT NULL,
    gist TEXT NOT NULL
) STRICT;

-- An analyst prefers the claim target_uid where claims are equal in time and report.
CREATE TABLE pin_claim (
    claim_id INTEGER PRIMARY KEY REFERENCES claim (claim_id),
    target_uid BLOB NOT NULL CHECK (length(target_uid) = 16),
    reason TEXT NOT NULL
) STRICT;
CREATE INDEX pin_claim_target ON pin_claim (target_uid);

-- Folded copies of what can be searched (db/fold.h); rowid is the claim_id of an event or statement.
CREATE VIRTUAL TABLE search_text USING fts5 (
    heading, body, names, content = '', columnsize = 0, tokenize = 'unicode61 remove_diacritics 0'
);

CREATE VIRTUAL TABLE event_position USING rtree (claim_id, min_lat, max_lat, min_lon, max_lon);

-- search_text holds all claims up to indexed_to, event_position up to placed_to; the rest follows
-- behind an import.
CREATE TABLE search_progress (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    indexed_to INTEGER NOT NULL,
    placed_to INTEGER NOT NULL
) STRICT;
INSERT INTO search_progress VALUES (1, 0, 0);

CREATE VIEW batch_standing AS
SELECT *
FROM batch
WHERE batch_id NOT IN (SELECT batch_id FROM batch_undo);

-- Of the batches that stand the newest version of each uid, unless it says that it is withdrawn;
-- rivals of the same version all stand.
CREATE VIEW claim_standing AS
SELECT c.*, b.recorded_at, b.author
FROM claim AS c JOIN batch AS b ON b.batch_id = c.batch_id
WHERE c.withdrawn = 0
  AND c.batch_id NOT IN (SELECT batch_id FROM batch_undo)
  AND NOT EXISTS (
    SELECT 1
    FROM claim AS newer
    WHERE newer.uid = c.uid AND newer.version > c.version
      AND newer.batch_id NOT IN (SELECT batch_id FROM batch_undo));

-- uids that an analyst pinned.
CREATE VIEW pinned AS
SELECT DISTINCT target_uid AS uid
FROM pin_claim JOIN claim_standing USING (claim_id);

-- The picture at the end of `day`, as known at the end of `known_on`: one row a place that has a state.
CREATE VIEW control_picture AS
SELECT d.day AS day, k.day AS known_on, p.place_id AS place_id, s.claim_id AS claim_id,
       s.controller AS controller, s.status AS status, c.valid_from AS valid_from,
       c.reported_on AS reported_on, c.credibility AS credibility, c.note AS note
FROM day AS d CROSS JOIN day AS k CROSS JOIN place AS p
JOIN control_claim AS s ON s.claim_id = (
    SELECT x.claim_id
    FROM control_claim AS x JOIN claim_standing AS y ON y.claim_id = x.claim_id
    WHERE x.place_id = p.place_id
      AND y.valid_from <= d.day || 'T23:59' AND y.reported_on <= k.day AND y.credibility <> 5
    ORDER BY y.valid_from DESC, y.reported_on DESC, y.uid IN (SELECT uid FROM pinned) DESC,
             y.uid DESC, y.recorded_at DESC, y.author DESC
    LIMIT 1)
JOIN claim AS c ON c.claim_id = s.claim_id;

-- The same for each reported stretch of a route.
CREATE VIEW route_picture AS
SELECT d.day AS day, k.day AS known_on, r.route_id AS route_id, r.from_place_id AS from_place_id,
       r.to_place_id AS to_place_id, r.claim_id AS claim_id, r.status AS status,
       r.controller AS controller, c.valid_from AS valid_from, c.reported_on AS reported_on,
       c.credibility AS credibility, c.note AS note
FROM day AS d CROSS JOIN day AS k
CROSS JOIN (SELECT DISTINCT route_id, from_place_id, to_place_id FROM route_status_claim) AS p
JOIN route_status_claim AS r ON r.claim_id = (
    SELECT x.claim_id
    FROM route_status_claim AS x JOIN claim_standing AS y ON y.claim_id = x.claim_id
    WHERE x.route_id = p.route_id AND x.from_place_id = p.from_place_id
      AND x.to_place_id = p.to_place_id
      AND y.valid_from <= d.day || 'T23:59' AND y.reported_on <= k.day AND y.credibility <> 5
    ORDER BY y.valid_from DESC, y.reported_on DESC, y.uid IN (SELECT uid FROM pinned) DESC,
             y.uid DESC, y.recorded_at DESC, y.author DESC
    LIMIT 1)
JOIN claim AS c ON c.claim_id = r.claim_id;

-- Append-only: what was claimed stays; a correction is a new version, a deletion a version that says so.
CREATE TRIGGER batch_no_update BEFORE UPDATE ON batch
BEGIN SELECT RAISE(ABORT, 'claims are never changed: add a new version'); END;
CREATE TRIGGER batch_no_delete BEFORE DELETE ON batch
BEGIN SELECT RAISE(ABORT, 'claims are never changed: add a new version'); END;
CREATE TRIGGER batch_undo_no_update BEFORE UPDATE ON batch_undo
BEGIN SELECT RAISE(ABORT, 'claims are never changed: add a new version'); END;
CREATE TRIGGER batch_undo_no_delete BEFORE DELETE ON batch_undo
BEGIN SELECT RAISE(ABORT, 'claims are never changed: add a new version'); END;
CREATE TRIGGER claim_no_update BEFORE UPDATE ON claim
BEGIN SELECT RAISE(ABORT, 'claims are never changed: add a new version'); END;
CREATE TRIGGER claim_no_delete BEFORE DELETE ON claim
BEGIN SELECT RAISE(ABORT, 'claims are never changed: add a new version'); END;
CREATE TRIGGER claim_source_no_update BEFORE UPDATE ON claim_source
BEGIN SELECT RAISE(ABORT, 'claims are never changed: add a new version'); END;
CREATE TRIGGER claim_source_no_delete BEFORE DELETE ON claim_source
BEGIN SELECT RAISE(ABORT, 'claims are never changed: add a new version'); END;
CREATE TRIGGER control_claim_no_update BEFORE UPDATE ON control_claim
BEGIN SELECT RAISE(ABORT, 'claims are never changed: add a new version'); END;
CREATE TRIGGER control_claim_no_delete BEFORE DELETE ON control_claim
BEGIN SELECT RAISE(ABORT, 'claims are never changed: add a new version'); END;
CREATE TRIGGER event_claim_no_update BEFORE UPDATE ON event_claim
BEGIN SELECT RAISE(ABORT, 'claims are never changed: add a new version'); END;
CREATE TRIGGER event_claim_no_delete BEFORE DELETE ON event_claim
BEGIN SELECT RAISE(ABORT, 'claims are never changed: add a new version'); END;
CREATE TRIGGER event_text_no_update BEFORE UPDATE ON event_text
BEGIN SELECT RAISE(ABORT, 'claims are never changed: add a new version'); END;
CREATE TRIGGER event_text_no_delete BEFORE DELETE ON event_text
BEGIN SELECT RAISE(ABORT, 'claims are never changed: add a new version'); END;
CREATE TRIGGER casualty_claim_no_update BEFORE UPDATE ON casualty_claim
BEGIN SELECT RAISE(ABORT, 'claims are never changed: add a new version'); END;
CREATE TRIGGER casualty_claim_no_delete BEFORE DELETE ON casualty_claim
BEGIN SELECT RAISE(ABORT, 'claims are never changed: add a new version'); END;
CREATE TRIGGER route_status_claim_no_update BEFORE UPDATE ON route_status_claim
BEGIN SELECT RAISE(ABORT, 'claims are never changed: add a new version'); END;
CREATE TRIGGER route_status_claim_no_delete BEFORE DELETE ON route_status_claim
BEGIN SELECT RAISE(ABORT, 'claims are never changed: add a new version'); END;
CREATE TRIGGER statement_claim_no_update BEFORE UPDATE ON statement_claim
BEGIN SELECT RAISE(ABORT, 'claims are never changed: add a new version'); END;
CREATE TRIGGER statement_claim_no_delete BEFORE DELETE ON statement_claim
BEGIN SELECT RAISE(ABORT, 'claims are never changed: add a new version'); END;
CREATE TRIGGER pin_claim_no_update BEFORE UPDATE ON pin_claim
BEGIN SELECT RAISE(ABORT, 'claims are never changed: add a new version'); END;
CREATE TRIGGER pin_claim_no_delete BEFORE DELETE ON pin_claim
BEGIN SELECT RAISE(ABORT, 'claims are never changed: add a new version'); END;
CREATE TRIGGER name_no_update BEFORE UPDATE ON name
BEGIN SELECT RAISE(ABORT, 'claims are never changed: add a new version'); END;
CREATE TRIGGER name_no_delete BEFORE DELETE ON name
BEGIN SELECT RAISE(ABORT, 'claims are never changed: add a new version'); END;
CREATE TRIGGER name_meaning_no_update BEFORE UPDATE ON name_meaning
BEGIN SELECT RAISE(ABORT, 'claims are never changed: add a new version'); END;
CREATE TRIGGER name_meaning_no_delete BEFORE DELETE ON name_meaning
BEGIN SELECT RAISE(ABORT, 'claims are never changed: add a new version'); END;
