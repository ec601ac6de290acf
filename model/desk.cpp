// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/desk.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sd {

Desk::Desk(QObject *parent)
    : QObject(parent)
    , m_shown(m_clock, m_filter)
    , m_places(m_clock, m_filter)
    , m_routes(m_clock, m_filter)
    , m_factions(m_clock, m_filter, m_shown)
    , m_toll(m_clock, m_filter, m_shown)
    , m_rivals(m_clock, m_filter)
    , m_timeline(m_clock, m_filter, m_shown, m_texts)
    , m_events(m_clock, m_filter, m_shown, m_texts)
    , m_inspector(m_clock, m_filter, m_selection, m_texts)
    , m_finder(m_filter)
    , m_histories(m_clock, m_filter)
    , m_historyList(m_histories)
    , m_claims(m_clock, m_filter, m_selection, m_texts)
    , m_stepper(m_clock, m_filter, m_selection, m_events)
    , m_comparison(m_clock, m_filter, m_shown, m_places)
    , m_changes(m_comparison, m_texts)
{
    connect(&m_comparison, &Comparison::changed, this, [this] {
        const bool ofReports = m_comparison.kind() == Comparison::Kind::Known;
        m_toll.compareWith(ofReports ? std::optional(m_comparison.otherAsked()) : std::nullopt);
    });
}

void Desk::setSituation(SituationPtr situation)
{
    const DatasetInfo &info = situation->info();
    const bool fresh = !m_situation || m_situation->info().id != info.id;
    const qint64 selectedClaim = claimOfSelection();
    m_situation = std::move(situation);
    m_claimants.clear();
    for (const Claimant &claimant : m_situation->claimants())
        m_claimants += QVariantMap{{u"name"_s, claimant.name}, {u"claims"_s, claimant.claims}};
    if (fresh) {
        m_selection.clear();
        m_filter.reset();
        m_filter.widen();
        m_chosen.clear();
        m_board.setDrawing({});
        m_board.removePin();
    }
    m_clock.setRange(info.periodFrom, info.periodTo);
    if (fresh)
        m_clock.setMinutes(info.openingMoment.minutes);
    m_shown.setSituation(m_situation);
    m_texts.setSituation(m_situation);
    m_events.setSituation(m_situation);
    m_places.setSituation(m_situation);
    m_chosen.setSituation(m_situation);
    m_routes.setSituation(m_situation);
    m_factions.setSituation(m_situation);
    m_toll.setSituation(m_situation);
    m_rivals.setSituation(m_situation);
    m_timeline.setSituation(m_situation);
    m_inspector.setSituation(m_situation);
    m_finder.setSituation(m_situation);
    m_histories.setSituation(m_situation);
    m_claims.setSituation(m_situation);
    m_stepper.setSituation(m_situation);
    if (fresh)
        m_comparison.stop();
    m_comparison.setSituation(m_situation);
    m_changes.setSituation(m_situation);

    if (m_selection.kind() == Selection::Kind::Event) {
        // What names an event changes where a store outgrows texts in memory.
        const int event = m_situation->eventOfClaim(selectedClaim);
        if (event < 0)
            m_selection.clear();
        else
            m_selection.select(Selection::Kind::Event, m_situation->eventId(size_t(event)));
    }

    const auto &counts = m_situation->tolls().counts();
    if (!counts.empty() && !std::ranges::contains(counts, m_filter.count(), &Count::key)
        && m_situation->reporterNamed(m_filter.count()) < 0)
        m_filter.setCount(counts.front().key);
    else if (counts.empty() && m_situation->mainReporter() >= 0)
        m_filter.setCount(m_situation->reporterName(m_situation->mainReporter()));
    emit situationChanged();
}

/// The claim_id of the selected event, -1 where none is.
qint64 Desk::claimOfSelection() const
{
    const int event = m_situation && m_selection.kind() == Selection::Kind::Event
                        ? m_situation->eventRow(m_selection.id())
                        : -1;
    return event < 0 ? -1 : m_situation->events().claimRow[size_t(event)];
}

QString Desk::factionName(const QString &id, bool arabic) const
{
    const int row = m_situation ? m_situation->factionRow({id}) : -1;
    if (row < 0)
        return id;
    const Faction &faction = m_situation->factions()[size_t(row)];
    return arabic && !faction.nameAr.isEmpty() ? faction.nameAr : faction.nameEn;
}

QString Desk::titleEn() const
{
    return info().titleEn;
}
QString Desk::titleAr() const
{
    return info().titleAr;
}
QString Desk::cityEn() const
{
    return info().cityNameEn;
}
QString Desk::cityAr() const
{
    return info().cityNameAr;
}
QStringList Desk::caveatsEn() const
{
    return info().caveatsEn;
}
QStringList Desk::caveatsAr() const
{
    return info().caveatsAr;
}
QStringList Desk::credits() const
{
    return info().credits;
}
QString Desk::licence() const
{
    return info().licence;
}
double Desk::viewLat() const
{
    return info().viewCentre.lat;
}
double Desk::viewLon() const
{
    return info().viewCentre.lon;
}
double Desk::viewZoom() const
{
    return info().viewZoom;
}

const DatasetInfo &Desk::info() const
{
    static const DatasetInfo none;
    return m_situation ? m_situation->info() : none;
}

} // namespace sd
