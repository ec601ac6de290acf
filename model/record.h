// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is edited by hand as named fields of text, the same for forms and tables: which fields a
// record has, what stands in them, and what was typed into them.
#pragma once

#include "db/edit.h"
#include "model/situation.h"

#include <variant>

namespace sd {

enum class RecordKind : quint8 {
    Control,
    Event,
    Casualty,
    Route,
    Statement,
    Source,
    Faction,
    Place
};

/// In the order of RecordKind.
using Record = std::variant<ControlClaim, EventClaim, CasualtyClaim, RouteClaim, StatementClaim,
                            Source, FactionEdit, PlaceEdit>;

/// "control", "event", "casualty", "route", "statement", "source", "faction", "place".
QString toWord(RecordKind kind);
std::optional<RecordKind> recordKind(const QString &word);

struct RecordField {
    enum class Type : quint8 {
        Line,
        Text,     // several lines
        When,     // ISO day, or day and minute
        Day,      // ISO day
        Count,    // a whole number from 0 up
        Amount,   // a number above 0
        Word,     // one of words
        Flag,     // "yes" or empty
        Names,    // separated by ";"
        Position, // "latitude, longitude" in degrees
        Colour,   // "#rrggbb"
        Grade,    // "1" to "6"
        PlaceRef, // the rest are ids, the lists separated by ";"
        FactionRef,
        RouteRef,
        SourceRef,
        FactionRefs,
        SourceRefs,
    };
    enum class Section : quint8 { What, When, Who, Note };

    QString name; // as EditFault names it
    Type type = Type::Line;
    Section section = Section::What;
    bool isNeeded = false;
    QStringList words = {}; // of Word
};

/// In the order in which a form asks for them.
const std::vector<RecordField> &fieldsOf(RecordKind kind);
const RecordField *fieldOf(RecordKind kind, const QString &name);

/// What stands in a field; empty where nothing does.
QString textOf(const Record &record, const QString &field);
/// Puts what was typed into a field; false, and nothing changed, where it cannot be read as that.
bool setText(Record &record, const QString &field, const QString &text);

/// An empty one; a thing that is no claim has an empty id.
Record newRecord(RecordKind kind);
/// As it stands in the situation: control, casualty, route and statement by the hex digits of the
/// claim's uid, the rest by id. Events are made of their row and their words, see recordOfEvent.
std::optional<Record> recordOf(const Situation &situation, RecordKind kind, const QString &id);
Record recordOfEvent(const Situation &situation, size_t event, const EventText &text);
/// As recordOf() takes it; of an event the hex digits of its uid. Empty for a new record.
QString idOf(const Record &record);
/// Of a source, faction or place; nothing else is given one.
void giveId(Record &record, const QString &id);
/// An id for a new source, faction or place, made of its name; see newId().
QString newIdOf(const Record &record);
/// Its name, headline, claimant or gist, the first that it has; empty where it has none.
QString titleOf(const Record &record);

/// Adds a record to an edit. A withdrawn source or faction cannot be: those stay.
void addTo(Edit &edit, const Record &record, bool isWithdrawn = false);

} // namespace sd
