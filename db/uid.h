// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Identities of claims. The same row of the same data set has the same uid on every machine; what
// an analyst adds has one that no other machine makes.
#pragma once

#include "db/records.h"
#include "db/sha256.h"

#include <QDateTime>

#include <array>
#include <string_view>

class QRandomGenerator;

namespace sd {

/// A 16-byte UUID of version 7: its time is the start of reportedOn in UTC, the other bits come
/// from SHA-256 over data set, kind and key.
QByteArray importedUid(const QString &datasetId, const QString &kind, const QString &key,
                       Day reportedOn);

/// A new UUID of version 7: its time is now, in UTC; the other bits come from random.
QByteArray newUid(const QDateTime &now, QRandomGenerator &random);

using RawUid = std::array<unsigned char, 16>;

/// A UUID of version 8 for a row of an export: the first 48 bits are the number in which its key
/// ends, so that an index over rows in their usual order grows at one end; the rest is from SHA-256
/// over name ("format\nkey"). The same whichever export brought the row first.
RawUid exportUid(Sha256 &hash, std::string_view name);

} // namespace sd
