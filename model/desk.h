// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Everything the panels share, built in order: clock, selection, filter, one model a panel.
#pragma once

#include "model/board.h"
#include "model/changesmodel.h"
#include "model/claimsmodel.h"
#include "model/clock.h"
#include "model/comparison.h"
#include "model/eventmodel.h"
#include "model/eventtexts.h"
#include "model/factionmodel.h"
#include "model/filter.h"
#include "model/findermodel.h"
#include "model/historylist.h"
#include "model/historymodel.h"
#include "model/inspectormodel.h"
#include "model/placemodel.h"
#include "model/placeset.h"
#include "model/rivalmodel.h"
#include "model/routemodel.h"
#include "model/selection.h"
#include "model/shownevents.h"
#include "model/stepper.h"
#include "model/timelinemodel.h"
#include "model/tollmodel.h"

namespace sd {

class Desk : public QObject {
    Q_OBJECT
    Q_PROPERTY(sd::Clock *clock READ clock CONSTANT)
    Q_PROPERTY(sd::Selection *selection READ selection CONSTANT)
    Q_PROPERTY(sd::Filter *filter READ filter CONSTANT)
    Q_PROPERTY(sd::PlaceSet *chosen READ chosen CONSTANT)
    Q_PROPERTY(sd::Board *board READ board CONSTANT)
    Q_PROPERTY(sd::Stepper *stepper READ stepper CONSTANT)
    Q_PROPERTY(sd::PlaceModel *places READ places CONSTANT)
    Q_PROPERTY(sd::RouteModel *routes READ routes CONSTANT)
    Q_PROPERTY(sd::FactionModel *factions READ factions CONSTANT)
    Q_PROPERTY(sd::TollModel *toll READ toll CONSTANT)
    Q_PROPERTY(sd::RivalModel *rivals READ rivals CONSTANT)
    Q_PROPERTY(sd::TimelineModel *timeline READ timeline CONSTANT)
    Q_PROPERTY(sd::EventModel *events READ events CONSTANT)
    Q_PROPERTY(sd::InspectorModel *inspector READ inspector CONSTANT)
    Q_PROPERTY(sd::FinderModel *finder READ finder CONSTANT)
    Q_PROPERTY(sd::HistoryModel *histories READ histories CONSTANT)
    Q_PROPERTY(sd::HistoryList *historyList READ historyList CONSTANT)
    Q_PROPERTY(sd::ClaimsModel *claims READ claims CONSTANT)
    Q_PROPERTY(sd::Comparison *comparison READ comparison CONSTANT)
    Q_PROPERTY(sd::ChangesModel *changes READ changes CONSTANT)
    Q_PROPERTY(bool ready READ isReady NOTIFY situationChanged) // a situation is loaded
    /// Publishers of control, routes and tolls, those with most claims first: list of {name,
    /// claims}.
    Q_PROPERTY(QVariantList claimants READ claimants NOTIFY situationChanged)
    /// The store has neither places nor roads: events alone, on empty ground.
    Q_PROPERTY(bool bare READ isBare NOTIFY situationChanged)
    Q_PROPERTY(QString titleEn READ titleEn NOTIFY situationChanged)
    Q_PROPERTY(QString titleAr READ titleAr NOTIFY situationChanged)
    Q_PROPERTY(QString cityEn READ cityEn NOTIFY situationChanged)
    Q_PROPERTY(QString cityAr READ cityAr NOTIFY situationChanged)
    Q_PROPERTY(QStringList caveatsEn READ caveatsEn NOTIFY situationChanged)
    Q_PROPERTY(QStringList caveatsAr READ caveatsAr NOTIFY situationChanged)
    Q_PROPERTY(QStringList credits READ credits NOTIFY situationChanged)
    Q_PROPERTY(QString licence READ licence NOTIFY situationChanged)
    Q_PROPERTY(double viewLat READ viewLat NOTIFY situationChanged)
    Q_PROPERTY(double viewLon READ viewLon NOTIFY situationChanged)
    Q_PROPERTY(double viewZoom READ viewZoom NOTIFY situationChanged)

public:
    explicit Desk(QObject *parent = nullptr);

    /// Swaps a finished load in: every model resets once. A data set that was not shown before
    /// brings its period and opening moment for the clock, and clears selection and filter; the
    /// same one loaded again keeps them.
    void setSituation(SituationPtr situation);
    const SituationPtr &situation() const { return m_situation; }

    Clock *clock() { return &m_clock; }
    Selection *selection() { return &m_selection; }
    Filter *filter() { return &m_filter; }
    PlaceSet *chosen() { return &m_chosen; }
    Board *board() { return &m_board; }
    ShownEvents *shownEvents() { return &m_shown; }
    EventTexts *texts() { return &m_texts; }
    Stepper *stepper() { return &m_stepper; }
    PlaceModel *places() { return &m_places; }
    RouteModel *routes() { return &m_routes; }
    FactionModel *factions() { return &m_factions; }
    TollModel *toll() { return &m_toll; }
    RivalModel *rivals() { return &m_rivals; }
    TimelineModel *timeline() { return &m_timeline; }
    EventModel *events() { return &m_events; }
    InspectorModel *inspector() { return &m_inspector; }
    FinderModel *finder() { return &m_finder; }
    HistoryModel *histories() { return &m_histories; }
    HistoryList *historyList() { return &m_historyList; }
    ClaimsModel *claims() { return &m_claims; }
    Comparison *comparison() { return &m_comparison; }
    ChangesModel *changes() { return &m_changes; }

    bool isReady() const { return m_situation != nullptr; }
    /// The name of a faction, its id where the store does not know it.
    Q_INVOKABLE QString factionName(const QString &id, bool arabic) const;
    QVariantList claimants() const { return m_claimants; }
    bool isBare() const
    {
        return m_situation && m_situation->places().empty() && m_situation->routes().empty();
    }
    QString titleEn() const;
    QString titleAr() const;
    QString cityEn() const;
    QString cityAr() const;
    QStringList caveatsEn() const;
    QStringList caveatsAr() const;
    QStringList credits() const;
    QString licence() const;
    double viewLat() const;
    double viewLon() const;
    double viewZoom() const;

signals:
    void situationChanged();

private:
    const DatasetInfo &info() const;
    qint64 claimOfSelection() const;

    SituationPtr m_situation;
    QVariantList m_claimants;
    Clock m_clock;
    Selection m_selection;
    Filter m_filter;
    PlaceSet m_chosen;
    Board m_board;
    ShownEvents m_shown;
    EventTexts m_texts;
    PlaceModel m_places;
    RouteModel m_routes;
    FactionModel m_factions;
    TollModel m_toll;
    RivalModel m_rivals;
    TimelineModel m_timeline;
    EventModel m_events;
    InspectorModel m_inspector;
    FinderModel m_finder;
    HistoryModel m_histories;
    HistoryList m_historyList;
    ClaimsModel m_claims;
    Stepper m_stepper;
    Comparison m_comparison;
    ChangesModel m_changes;
};

} // namespace sd
