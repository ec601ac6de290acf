// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is asked of the store's thread about edits, as plain values.
#pragma once

#include "db/edit.h"
#include "db/edititems.h"
#include "db/itemhistory.h"

namespace sd {

/// One thing with a history: a claim by its uid, anything else by its id.
struct ItemRef {
    enum class Kind : quint8 { Claim, Place, Faction, Source };

    Kind kind = Kind::Claim;
    QByteArray uid;
    QString id;

    bool operator==(const ItemRef &) const = default;
};

} // namespace sd
