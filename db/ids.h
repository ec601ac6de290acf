// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Strong identifiers, so that a place can never be passed for a faction.
#pragma once

#include <QHashFunctions>
#include <QString>

#include <compare>

namespace sd {

template <typename Tag>
struct Id {
    QString value;

    bool isEmpty() const { return value.isEmpty(); }
    auto operator<=>(const Id &) const = default;
    friend size_t qHash(const Id &id, size_t seed = 0) { return qHash(id.value, seed); }
};

using PlaceId = Id<struct PlaceTag>;
using FactionId = Id<struct FactionTag>;
using SourceId = Id<struct SourceTag>;
using RouteId = Id<struct RouteTag>;

} // namespace sd
