// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What an analyst adds, corrects and withdraws: one edit is one batch, kept whole or not at all,
// taken back and restored by a turn of that batch. Nothing is ever changed in place.
#pragma once

#include "db/error.h"
#include "db/records.h"

#include <QDateTime>

#include <map>
#include <variant>
#include <vector>

namespace sd {

class Store;

using AnyClaim =
    std::variant<ControlClaim, EventClaim, CasualtyClaim, RouteClaim, StatementClaim, PinClaim>;

/// The part of a claim that all kinds have in common.
const Claim &commonOf(const AnyClaim &claim);
Claim &commonOf(AnyClaim &claim);

/// A claim as it is to stand. With an empty uid it is a new one; with the uid of one in the store a
/// new version of that, whole; its version, key and row are set when it is kept. A claim needs a
/// source, a pin needs a reason instead.
struct ClaimEdit {
    AnyClaim claim;
    bool isWithdrawn = false;
};

/// Who says so, for a place or a faction. An empty source is for what the analyst knows himself.
struct Said {
    SourceId source = {};
    Credibility credibility = 6;
    QString remark = {}; // why the edit was made
};

/// A place as it is to be, whole. With an id that the store does not know it is a new one.
struct PlaceEdit {
    Place place; // its cell's area is worked out
    bool isRemoved = false;
    Said said = {};
};

struct FactionEdit {
    Faction faction;
    std::map<QString, QString> colours = {}; // by palette, "#rrggbb"
    Said said = {};
};

struct Edit {
    QString note; // what was done, for the history and the undo menu; one line
    std::vector<Source> sources = {};
    std::vector<FactionEdit> factions = {};
    std::vector<PlaceEdit> places = {};
    std::vector<ClaimEdit> claims = {}; // may refer to what the same edit adds

    bool isEmpty() const
    {
        return sources.empty() && factions.empty() && places.empty() && claims.empty();
    }
};

/// Who edits, and when; the clock belongs to the caller.
struct Editing {
    QString author;
    QString programVersion;
    QDateTime now;
};

/// What is wrong with an edit: the first fault, put for the user; nothing where it can be kept.
/// A field is named as the record names it ("validFrom", "sources"), so that a form can mark it;
/// index counts within its list.
struct EditFault {
    enum class Part { Edit, Source, Faction, Place, Claim };
    Part part = Part::Edit;
    size_t index = 0;
    QString field;
    QString what;
};
std::optional<EditFault> faultIn(const Store &store, const Edit &edit);

/// Keeps an edit, in one transaction that is on the disk when this returns. The batch it became.
Result<qint64> applyEdit(const Store &store, const Edit &edit, const Editing &editing);

/// Takes an edit back or restores it. Refuses what is no edit and what stands so already.
Result<void> turnEdit(const Store &store, qint64 batch, bool stands, const Editing &editing);

struct EditInfo {
    qint64 batch = 0;
    QString note;
    QString author;
    QString recordedAt; // UTC
    bool stands = true;
};

/// In the order in which they were made: those that stand, and after them those that were taken
/// back since and can be restored. What was taken back before a later edit is not among them.
Result<std::vector<EditInfo>> editsOf(const Store &store);

/// An id for a new place, faction or source, made of its name and a random end, so that two laptops
/// that name different things alike do not make them one: "south-gate-3f9x2".
QString newId(const QString &name);

} // namespace sd
