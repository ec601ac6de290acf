// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the names in exports stand for: matched against the factions and places of a store where
// that is certain, said by the user everywhere else, and remembered.
#pragma once

#include "db/error.h"
#include "db/records.h"

#include <QHash>

#include <vector>

namespace sd {

class Store;

/// The factions and places of a store by their folded names, short names and aliases.
class Gazetteer {
public:
    struct KnownPlace {
        PlaceId id;
        GeoPoint position;
    };

    static Result<Gazetteer> load(const Store &store);

    /// Empty where no faction, or more than one, has that name.
    FactionId faction(const QString &name) const;
    const std::vector<KnownPlace> &places(const QString &name) const;
    /// The nearest place of that name, where it is no farther away than an export may be off.
    PlaceId placeNear(const QString &name, GeoPoint position) const;

private:
    QHash<QString, std::vector<FactionId>> m_factions;
    QHash<QString, std::vector<KnownPlace>> m_places;
};

enum class NameKind : quint8 { Actor, Location };

/// A name that standing events bear, and what it stands for.
struct NameUse {
    qint64 id = 0;
    NameKind kind = NameKind::Actor;
    QString text;
    qint64 events = 0;
    bool hasMeaning = false; // said to be something, or on purpose nothing
    QString target;          // faction or place id, may be empty
};

/// Of one batch, or with 0 of all: the most used first, those without a meaning only if asked.
Result<std::vector<NameUse>> namesInUse(const Store &store, qint64 batch, bool onlyWithoutMeaning,
                                        int most);

struct NameMeaning {
    qint64 nameId = 0;
    QString target; // faction or place id; empty: none, on purpose
};

/// Adds to what is remembered, in one transaction; recordedAt is "YYYY-MM-DDTHH:MM:SSZ". A target
/// that is not in the store is refused.
Result<void> addMeanings(const Store &store, const std::vector<NameMeaning> &meanings,
                         const QString &author, const QString &recordedAt);

} // namespace sd
