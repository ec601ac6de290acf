// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Identities of imported claims: the same row of the same data set has the same uid on every
// machine.
#pragma once

#include "db/records.h"

namespace sd {

/// A 16-byte UUID of version 7: its time is the start of reportedOn in UTC, the other bits come
/// from SHA-256 over data set, kind and key.
QByteArray importedUid(const QString &datasetId, const QString &kind, const QString &key,
                       Day reportedOn);

} // namespace sd
