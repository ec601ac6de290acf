-- SPDX-FileCopyrightText: 2026 Situation Desk contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Analysts' edits: batches that can be undone and redone, and revisions of places, factions and sources.

-- Whether a batch stands: its newest turn counts, and without one it does.
CREATE TABLE batch_turn (
    turn_id INTEGER PRIMARY KEY,
    batch_id INTEGER NOT NULL REFERENCES batch (batch_id),
    stands INTEGER NOT NULL CHECK (stands IN (0, 1)),
    recorded_at TEXT NOT NULL CHECK (recorded_at IS strftime('%Y-%m-%dT%H:%M:%SZ', recorded_at, '+0 days')),
    author TEXT NOT NULL
) STRICT;
CREATE INDEX batch_turn_batch ON batch_turn (batch_id);
INSERT INTO batch_turn (batch_id, stands, recorded_at, author)
SELECT batch_id, 0, undone_at, author FROM batch_undo ORDER BY batch_id;
DROP TABLE batch_undo;

-- The batches that do not stand, and who took them back.
CREATE VIEW batch_undo AS
SELECT batch_id, recorded_at AS undone_at, author
FROM batch_turn AS t
WHERE stands = 0
  AND turn_id = (SELECT max(turn_id) FROM batch_turn WHERE batch_id = t.batch_id);

-- What an analyst says of a thing: whole, not only what he changed. The newest of a standing batch
-- counts, before the row in place, faction or source, which stays what its data set said. A thing
-- that an edit made has a row there as well, of the same batch.
CREATE TABLE source_revision (
    revision_id INTEGER PRIMARY KEY,
    batch_id INTEGER NOT NULL REFERENCES batch (batch_id) DEFERRABLE INITIALLY DEFERRED,
    source_id TEXT NOT NULL REFERENCES source (source_id),
    publisher TEXT NOT NULL,
    title TEXT NOT NULL,
    url TEXT NOT NULL CHECK (url = '' OR url GLOB 'http://?*' OR url GLOB 'https://?*'),
    published_on TEXT CHECK (published_on IS date(published_on, '+0 days')),
    language TEXT NOT NULL,
    kind TEXT NOT NULL,
    reliability TEXT NOT NULL CHECK (reliability IN ('A', 'B', 'C', 'D', 'E', 'F')),
    note TEXT NOT NULL
) STRICT;
CREATE INDEX source_revision_source ON source_revision (source_id);

-- aliases, led_by, part_of, backers, source_ids: JSON arrays of texts; colours: a JSON object, palette to
-- "#rrggbb". said_by, credibility and remark: who says so, and why the edit was made.
CREATE TABLE faction_revision (
    revision_id INTEGER PRIMARY KEY,
    batch_id INTEGER NOT NULL REFERENCES batch (batch_id) DEFERRABLE INITIALLY DEFERRED,
    faction_id TEXT NOT NULL REFERENCES faction (faction_id),
    name_en TEXT NOT NULL,
    name_ar TEXT NOT NULL,
    short_name TEXT NOT NULL,
    bloc TEXT NOT NULL CHECK (bloc IN ('government', 'opposition', 'kurdish_led', 'foreign_state', 'other')),
    kind TEXT NOT NULL CHECK (kind IN ('coalition', 'armed_group', 'state', 'militia', 'monitor', 'other')),
    active_from TEXT NOT NULL,
    note TEXT NOT NULL,
    aliases TEXT NOT NULL CHECK (json_valid(aliases)),
    led_by TEXT NOT NULL CHECK (json_valid(led_by)),
    part_of TEXT NOT NULL CHECK (json_valid(part_of)),
    backers TEXT NOT NULL CHECK (json_valid(backers)),
    source_ids TEXT NOT NULL CHECK (json_valid(source_ids)),
    colours TEXT NOT NULL CHECK (json_valid(colours)),
    said_by TEXT REFERENCES source (source_id),
    credibility INTEGER NOT NULL CHECK (credibility BETWEEN 1 AND 6),
    remark TEXT NOT NULL
) STRICT;
CREATE INDEX faction_revision_faction ON faction_revision (faction_id);

-- geometry: the cell, a GeoJSON Polygon or MultiPolygon in WGS84, NULL where the place is a point
-- only; area_km2: its geodesic area; cell_source: whose boundary it is, NULL where it is schematic.
-- removed: the place is no longer shown.
CREATE TABLE place_revision (
    revision_id INTEGER PRIMARY KEY,
    batch_id INTEGER NOT NULL REFERENCES batch (batch_id) DEFERRABLE INITIALLY DEFERRED,
    place_id TEXT NOT NULL REFERENCES place (place_id),
    removed INTEGER NOT NULL CHECK (removed IN (0, 1)),
    name_en TEXT NOT NULL,
    name_ar TEXT NOT NULL,
    aliases TEXT NOT NULL CHECK (json_valid(aliases)),
    kind TEXT NOT NULL,
    parent TEXT NOT NULL,
    lat REAL NOT NULL CHECK (lat BETWEEN -90 AND 90),
    lon REAL NOT NULL CHECK (lon BETWEEN -180 AND 180),
    in_city INTEGER NOT NULL CHECK (in_city IN (0, 1)),
    stated_area_km2 REAL CHECK (stated_area_km2 > 0),
    location_source TEXT NOT NULL,
    precision_m INTEGER NOT NULL CHECK (precision_m >= 0),
    geometry TEXT CHECK (json_valid(geometry)),
    area_km2 REAL CHECK (area_km2 > 0),
    cell_source TEXT REFERENCES source (source_id),
    said_by TEXT REFERENCES source (source_id),
    credibility INTEGER NOT NULL CHECK (credibility BETWEEN 1 AND 6),
    remark TEXT NOT NULL,
    CHECK ((geometry IS NULL) = (area_km2 IS NULL))
) STRICT;
CREATE INDEX place_revision_place ON place_revision (place_id);

CREATE TRIGGER batch_turn_no_update BEFORE UPDATE ON batch_turn
BEGIN SELECT RAISE(ABORT, 'claims are never changed: add a new version'); END;
CREATE TRIGGER batch_turn_no_delete BEFORE DELETE ON batch_turn
BEGIN SELECT RAISE(ABORT, 'claims are never changed: add a new version'); END;
CREATE TRIGGER source_revision_no_update BEFORE UPDATE ON source_revision
BEGIN SELECT RAISE(ABORT, 'claims are never changed: add a new version'); END;
CREATE TRIGGER source_revision_no_delete BEFORE DELETE ON source_revision
BEGIN SELECT RAISE(ABORT, 'claims are never changed: add a new version'); END;
CREATE TRIGGER faction_revision_no_update BEFORE UPDATE ON faction_revision
BEGIN SELECT RAISE(ABORT, 'claims are never changed: add a new version'); END;
CREATE TRIGGER faction_revision_no_delete BEFORE DELETE ON faction_revision
BEGIN SELECT RAISE(ABORT, 'claims are never changed: add a new version'); END;
CREATE TRIGGER place_revision_no_update BEFORE UPDATE ON place_revision
BEGIN SELECT RAISE(ABORT, 'claims are never changed: add a new version'); END;
CREATE TRIGGER place_revision_no_delete BEFORE DELETE ON place_revision
BEGIN SELECT RAISE(ABORT, 'claims are never changed: add a new version'); END;
