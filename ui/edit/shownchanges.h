// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a version of a claim or thing changed, as panels list it: fields with ids put as names.
#pragma once

#include "db/itemhistory.h"
#include "model/situation.h"

#include <QVariantList>

#include <optional>

namespace sd {

/// The names of the things whose ids stand in a field, with commas between them; empty for a field
/// that holds no ids.
QString namesIn(const Situation &situation, const QString &field, const QString &value,
                bool arabic);

/// List of {field, before, after, beforeName, afterName, isFirst}: against what it said before, of
/// the first version all that it says. That it was withdrawn, and the uid
/// of a pinned claim, are left out.
QVariantList shownChanges(const Situation &situation, const std::optional<HistoryEntry> &before,
                          const HistoryEntry &after, bool arabic);

} // namespace sd
