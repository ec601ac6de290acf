// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A second picture beside the desk's: of another day, as known on another day, or as told by
// somebody else; and where the two differ.
#pragma once

#include "model/clock.h"
#include "model/filter.h"
#include "model/placemodel.h"
#include "model/routemodel.h"
#include "model/shownevents.h"

#include <vector>

namespace sd {

class Comparison : public QObject {
    Q_OBJECT
    Q_PROPERTY(Kind kind READ kind NOTIFY changed)
    /// The other picture's clock and filter: what it is of, for labels. Set through this class
    /// only.
    Q_PROPERTY(sd::Clock *clock READ clock CONSTANT)
    Q_PROPERTY(sd::Filter *filter READ filter CONSTANT)
    Q_PROPERTY(int differing READ differing NOTIFY differingChanged) // places

public:
    enum class Kind { Off, Date, Known, Claimant };
    Q_ENUM(Kind)

    Comparison(Clock &clock, Filter &filter, ShownEvents &shown, PlaceModel &places,
               QObject *parent = nullptr);

    void setSituation(SituationPtr situation);

    Q_INVOKABLE void compareDate(QDate date); // the end of that day, otherwise asked as the desk
    Q_INVOKABLE void compareKnown(QDate day); // the desk's moment, as known on that day
    Q_INVOKABLE void compareClaimant(const QString &publisher); // the desk's moment, as told by him
    /// Moves the day that is compared with or that is known by, the former within the period.
    Q_INVOKABLE void stepDays(int days);
    Q_INVOKABLE void stop();

    Kind kind() const { return m_kind; }
    bool isOn() const { return m_kind != Kind::Off; }
    Clock *clock() { return &m_clock; }
    Filter *filter() { return &m_filter; }
    PlaceModel *places() { return &m_places; }
    RouteModel *routes() { return &m_routes; }
    /// The events of the other picture: the desk's, but where they are somebody else's.
    ShownEvents *shownEvents() { return m_kind == Kind::Claimant ? &m_shown : &m_deskShown; }
    /// What the desk asks, and what the other picture asks.
    AsOf asked() const { return m_deskFilter.applyTo(m_deskClock.asOf()); }
    AsOf otherAsked() const { return m_filter.applyTo(m_clock.asOf()); }

    /// Whether both pictures say something else of a row of PlaceModel; never while it is off.
    Q_INVOKABLE bool differs(int place) const { return m_differs[size_t(place)]; }
    int differing() const { return m_differing; }

signals:
    void changed();          // kind, or what the other picture is of
    void differingChanged(); // which places differ

private:
    void begin(Kind kind);
    void follow();
    void look(int first, int last);
    void lookAtAll();

    Clock &m_deskClock;
    Filter &m_deskFilter;
    ShownEvents &m_deskShown;
    PlaceModel &m_deskPlaces;
    Clock m_clock;
    Filter m_filter;
    ShownEvents m_shown; // of a claimant, with no situation before one was compared
    PlaceModel m_places;
    RouteModel m_routes;
    SituationPtr m_situation;
    Kind m_kind = Kind::Off;
    std::vector<bool> m_differs;
    int m_differing = 0;
};

} // namespace sd
