// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/items/eventfacets.h"

#include <algorithm>

namespace sd {

namespace {

QVariantMap choice(const QString &key, const QString &en, const QString &ar, int count)
{
    return {{QStringLiteral("key"), key},
            {QStringLiteral("en"), en},
            {QStringLiteral("ar"), ar},
            {QStringLiteral("count"), count}};
}

} // namespace

void EventFacets::setEvents(EventModel *events)
{
    if (m_events == events)
        return;
    if (m_events)
        m_events->disconnect(this);
    m_events = events;
    if (m_events)
        connect(m_events, &EventModel::situationChanged, this, &EventFacets::count);
    count();
}

void EventFacets::count()
{
    m_categories.clear();
    m_factions.clear();
    m_places.clear();
    const SituationPtr situation = m_events ? m_events->situation() : nullptr;
    if (!situation) {
        emit changed();
        return;
    }

    for (const QString &word : m_events->categories()) {
        const Category category = *fromWord<Category>(word);
        int count = situation->sums().category(category).total().events;
        if (category == Category::Statement)
            count += int(situation->statements().size());
        m_categories.append(choice(word, {}, {}, count));
    }
    for (size_t i = 0; i < situation->factions().size(); ++i) {
        const Faction &faction = situation->factions()[i];
        if (const int count = situation->sums().faction(int(i)).total().events)
            m_factions.append(choice(faction.id.value, faction.nameEn, faction.nameAr, count));
    }
    std::ranges::stable_sort(m_factions, std::ranges::greater(), [](const QVariant &entry) {
        return entry.toMap().value(QStringLiteral("count")).toInt();
    });
    std::vector<int> places(situation->places().size());
    for (const int place : situation->events().place) {
        if (place >= 0)
            ++places[size_t(place)];
    }
    for (size_t i = 0; i < places.size(); ++i) {
        const Place &place = situation->places()[i];
        if (places[i] > 0)
            m_places.append(choice(place.id.value, place.nameEn, place.nameAr, places[i]));
    }
    std::ranges::stable_sort(m_places, std::ranges::less(), [](const QVariant &entry) {
        return entry.toMap().value(QStringLiteral("en")).toString();
    });
    emit changed();
}

} // namespace sd
