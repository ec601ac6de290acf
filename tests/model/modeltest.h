// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What model tests share: the bundled data set as a store and a situation, and a small invented
// situation to change.
#pragma once

#include "db/store.h"
#include "model/situation.h"

#include <QAbstractItemModel>

#include <functional>

namespace sdtest {

/// The bundled data set built into a store by the program's own importer, once for each test
/// program.
const QString &bundledStorePath();
sd::SituationPtr bundled();

sd::Moment at(const char *text); // a day stands for its end
sd::Day day(const char *text);

/// A small war: places p0..p3 (two in the city), factions in three blocs, one road, three sources,
/// period 1-5 January 2020.
sd::Snapshot smallSnapshot();

/// Adds a claim with the next uid and gives it back for changes.
sd::ControlClaim &addControl(sd::Snapshot &snapshot, const char *place, const char *from,
                             const char *controller,
                             sd::ControlStatus status = sd::ControlStatus::Held,
                             const char *reported = nullptr, sd::Credibility credibility = 2);
sd::RouteClaim &addRoute(sd::Snapshot &snapshot, const char *from, const char *to,
                         const char *since, sd::RouteState state, const char *controller);
/// An event is a row of columns: changes come with it.
struct NewEvent {
    sd::EventRow row;
    sd::EventText text;
};
void addEvent(sd::Snapshot &snapshot, const char *key, const char *from, sd::Category category,
              const char *place = "", const std::function<void(NewEvent &)> &change = {});
/// The row of a faction of the small war.
int factionRow(const sd::Snapshot &snapshot, const char *id);
sd::CasualtyClaim &addToll(sd::Snapshot &snapshot, const char *claimant, const char *to,
                           sd::VictimGroup group, int figure, const char *reported = nullptr);
sd::StatementClaim &addStatement(sd::Snapshot &snapshot, const char *key, const char *said);

/// The small war with one of everything that the roles speak about.
sd::Snapshot warSnapshot();

/// All roles of a row by name.
QVariantMap row(const QAbstractItemModel &model, int row);
/// Names the first role that differs from what is expected, is missing or was not expected.
QString differing(QVariantMap actual, const QVariantMap &expected);

#define COMPARE_ROW(model, index, ...)                                                             \
    do {                                                                                           \
        const QString fault = differing(row((model), (index)), __VA_ARGS__);                       \
        QVERIFY2(fault.isEmpty(), qPrintable(fault));                                              \
    } while (false)

} // namespace sdtest
