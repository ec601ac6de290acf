-- SPDX-FileCopyrightText: 2026 Situation Desk contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- From an edit to its claims. What an import brings first is left out, so that it costs an import nothing: a
-- claim of an edit is a later version, or one that no import has a fingerprint of.

CREATE INDEX claim_edited ON claim (batch_id) WHERE version > 1 OR fingerprint = 0;
