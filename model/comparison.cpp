// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/comparison.h"

#include "model/changes.h"

#include <algorithm>

namespace sd {

Comparison::Comparison(Clock &clock, Filter &filter, ShownEvents &shown, PlaceModel &places,
                       QObject *parent)
    : QObject(parent)
    , m_deskClock(clock)
    , m_deskFilter(filter)
    , m_deskShown(shown)
    , m_deskPlaces(places)
    , m_shown(m_clock, m_filter)
    , m_places(m_clock, m_filter)
    , m_routes(m_clock, m_filter)
{
    connect(&clock, &Clock::ticked, this, &Comparison::follow);
    connect(&filter, &Filter::questionChanged, this, &Comparison::follow);
    connect(&filter, &Filter::changed, this, &Comparison::follow);
    const auto look = [this](const QModelIndex &first, const QModelIndex &last) {
        this->look(first.row(), last.row());
    };
    connect(&places, &PlaceModel::dataChanged, this, look);
    connect(&m_places, &PlaceModel::dataChanged, this, look);
    connect(&m_clock, &Clock::ticked, this, &Comparison::changed);
    connect(&m_filter, &Filter::questionChanged, this, &Comparison::changed);
}

void Comparison::setSituation(SituationPtr situation)
{
    // Nothing is compared until all rows are of the new situation, and no row is said to change
    // before those who watch know of it.
    m_differs.clear();
    m_differing = 0;
    m_situation = std::move(situation);
    m_clock.setRange(m_situation->info().periodFrom, m_situation->info().periodTo);
    follow();
    if (m_shown.situation())
        m_shown.setSituation(m_situation);
    m_places.setSituation(m_situation);
    m_routes.setSituation(m_situation);
    m_differs.assign(m_situation->places().size(), false);
    lookAtAll();
    emit changed();
}

void Comparison::compareDate(QDate date)
{
    begin(Kind::Date);
    m_clock.setDate(date);
    emit changed();
}

void Comparison::compareKnown(QDate day)
{
    m_kind = Kind::Known;
    m_clock.knowOn(day); // first, so that nobody answers a question that is not asked
    begin(Kind::Known);
    emit changed();
}

void Comparison::compareClaimant(const QString &publisher)
{
    m_filter.setClaimant(publisher);
    begin(Kind::Claimant);
    emit changed();
}

void Comparison::stepDays(int days)
{
    if (m_kind == Kind::Date)
        m_clock.stepDays(days);
    else if (m_kind == Kind::Known)
        m_clock.stepKnown(days);
}

void Comparison::stop()
{
    if (m_kind == Kind::Off)
        return;
    m_kind = Kind::Off;
    lookAtAll();
    emit changed();
}

void Comparison::begin(Kind kind)
{
    m_kind = kind;
    follow();
    if (kind == Kind::Claimant && m_situation && !m_shown.situation())
        m_shown.setSituation(m_situation);
    lookAtAll();
}

/// All but the one thing that is compared is as on the desk.
void Comparison::follow()
{
    if (m_kind == Kind::Off)
        return;
    m_filter.setWorstGrade(m_deskFilter.worstGrade());
    m_filter.setUnjudged(m_deskFilter.unjudged());
    if (m_kind == Kind::Claimant)
        m_filter.setEvents(m_deskFilter.events());
    else
        m_filter.setClaimant(m_deskFilter.claimant());
    if (m_kind != Kind::Date)
        m_clock.setPosition(m_deskClock.position());
    if (m_kind == Kind::Known)
        return;
    switch (m_deskClock.knownMode()) {
    case Clock::KnownMode::Now:
        m_clock.knowNow();
        break;
    case Clock::KnownMode::ThatDay:
        m_clock.knowThatDay();
        break;
    case Clock::KnownMode::FixedDay:
        m_clock.knowOn(m_deskClock.knownOn());
        break;
    }
}

void Comparison::look(int first, int last)
{
    bool isNew = false;
    for (int place = first; place <= last && place < int(m_differs.size()); ++place) {
        const bool differs = isOn()
                          && !saysTheSame(*m_situation,
                                          PlaceChange{.place = place,
                                                      .before = m_deskPlaces.claimOf(place),
                                                      .after = m_places.claimOf(place)});
        if (differs == m_differs[size_t(place)])
            continue;
        m_differs[size_t(place)] = differs;
        m_differing += differs ? 1 : -1;
        isNew = true;
    }
    if (isNew)
        emit differingChanged();
}

void Comparison::lookAtAll()
{
    look(0, int(m_differs.size()) - 1);
}

} // namespace sd
