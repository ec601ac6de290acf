// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// One row of the inspector: which record it is about, and what it says of it.
#pragma once

#include "model/eventtexts.h"
#include "model/selection.h"
#include "model/situation.h"

#include <QVariantList>

namespace sd {

struct InspectorRow {
    enum class Section : quint8 { Control, Event, Toll, Rival, Route, Statement, Faction };

    Section section = Section::Control;
    int index =
        -1; // row in control(), events(), casualties(), routeStatus(), statements() or factions()
    bool namesPlace = false; // a control or route row among those of other places
    QString relation = {};   // of a faction row: led_by, part_of, member or backer

    bool operator==(const InspectorRow &) const = default;
};

/// The parts of a row that depend on what kind of record it is about.
struct InspectorText {
    QString headline;
    QString headlineEn;
    QString headlineAr;
    QString status;
    QString figure;
    QString claimant;
    QString subjectId;
};

/// What the date says of a row.
struct InspectorState {
    bool inForce = false;
    bool known = false;

    bool operator==(const InspectorState &) const = default;
};

QString toWord(InspectorRow::Section section);
Selection::Kind subjectKindOf(InspectorRow::Section section);
/// What all claims have in common; nothing for a faction. The words of an event may be on their
/// way.
std::optional<Claim> claimOf(const Situation &situation, const EventTexts &texts,
                             const InspectorRow &row);
/// As the panels show sources: list of {id, publisher, title, url, publishedOn (QDate), language,
/// kind, reliability ("B"), note}.
QVariantList sourcesOf(const Situation &situation, const std::vector<SourceId> &ids);
/// The pin on a claim as the panels show it: {uid (hex), by, on (QDate), reason}; empty where none
/// is.
QVariantMap pinOn(const Situation &situation, const QByteArray &uid);
InspectorText textOf(const Situation &situation, const EventTexts &texts, const InspectorRow &row);
InspectorState stateOf(const Situation &situation, const InspectorRow &row, const AsOf &asOf);

} // namespace sd
