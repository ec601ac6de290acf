// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Takes the KML out of a KMZ from a stranger, within limits.
#pragma once

#include "db/error.h"

#include <QTemporaryFile>

#include <memory>

namespace sd {

/// Refused are archives with too many entries, and a KML that is too large or was packed too
/// tightly to be honest, whatever the archive says its size is. Other entries are never unpacked.
Result<std::unique_ptr<QTemporaryFile>> unpackKmz(const QString &path);

} // namespace sd
