// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sheet/sheetscene.h"

#include <algorithm>

namespace sd {

SheetScene::SheetScene(SheetView view)
    : m_view(std::move(view))
    , m_shown(*m_desk.shownEvents())
{
    m_colours.setPalette(m_view.palette);
    m_colours.setLevel(m_view.level);
    m_colours.setSituation(m_view.situation);
    m_desk.setSituation(m_view.situation);
    Filter &filter = *m_desk.filter();
    for (int grade = 1; grade < 6; ++grade) {
        if (m_view.asOf.grades.admit(Credibility(grade)))
            filter.setWorstGrade(grade);
    }
    filter.setUnjudged(m_view.asOf.grades.admit(6));
    filter.setClaimant(m_view.asOf.claimant);
    filter.setMeasure(m_view.measure);
    filter.setCount(m_view.count);
    filter.setVictimGroup(m_view.group);
    filter.setEvents(m_view.filter);
    m_desk.factions()->setWholeMap(m_view.wholeMap);
    Clock &clock = *m_desk.clock();
    clock.setPosition(m_view.asOf.at);
    m_view.asOf.at = clock.position();
    if (m_view.asOf.knownOn != knownNow)
        clock.knowOn(dateOf(m_view.asOf.knownOn));
    m_picture = MapPicture(*m_desk.places(), *m_desk.routes(), m_colours);
    m_picture.updateAll({});

    for (const int row : m_shown.ofDay(asOf().at.day(), asOf().knownOn)) {
        if (situation().has(size_t(row), asOf()))
            m_dayEvents.push_back(row);
    }
    std::ranges::sort(m_dayEvents);
}

DayRange SheetScene::densityDays() const
{
    return daysOf(m_view.density, asOf().at.day(), m_shown, m_view.filter.window.has_value());
}

QStringList SheetScene::importedFrom() const
{
    QStringList names;
    for (const Batch &batch : situation().batches()) {
        if (batch.kind != u"import" || batch.source < 0)
            continue;
        const QString &publisher = situation().sources()[size_t(batch.source)].publisher;
        if (!names.contains(publisher))
            names.append(publisher);
    }
    return names;
}

} // namespace sd
