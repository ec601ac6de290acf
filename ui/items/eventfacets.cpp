// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/items/eventfacets.h"

#include <algorithm>
#include <array>
#include <map>

namespace sd {

namespace {

QVariantMap choice(const QString &key, const QString &en, const QString &ar, int count)
{
    return {{QStringLiteral("key"), key},
            {QStringLiteral("en"), en},
            {QStringLiteral("ar"), ar},
            {QStringLiteral("count"), count}};
}

/// True where the event names the faction or one of its members.
bool isNamed(const Situation &situation, int faction, const EventClaim &event)
{
    return std::ranges::any_of(std::array{&event.actor1, &event.actor2}, [&](const FactionId *id) {
        const int actor = situation.factionRow(*id);
        return actor >= 0 && situation.isUnder(actor, faction);
    });
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

    std::map<Category, int> categories;
    std::vector<int> takesPart(situation->factions().size());
    QHash<PlaceId, int> places;
    for (const EventClaim &event : situation->events()) {
        ++categories[event.category];
        for (size_t i = 0; i < takesPart.size(); ++i)
            takesPart[i] += isNamed(*situation, int(i), event);
        ++places[event.place];
    }
    if (!situation->statements().empty())
        categories[Category::Statement] += int(situation->statements().size());

    for (const auto &[category, count] : categories)
        m_categories.append(choice(toWord(category), {}, {}, count));
    for (size_t i = 0; i < takesPart.size(); ++i) {
        const Faction &faction = situation->factions()[i];
        if (takesPart[i] > 0)
            m_factions.append(
                choice(faction.id.value, faction.nameEn, faction.nameAr, takesPart[i]));
    }
    std::ranges::stable_sort(m_factions, std::ranges::greater(), [](const QVariant &entry) {
        return entry.toMap().value(QStringLiteral("count")).toInt();
    });
    for (const Place &place : situation->places()) {
        if (const int count = places.value(place.id))
            m_places.append(choice(place.id.value, place.nameEn, place.nameAr, count));
    }
    std::ranges::stable_sort(m_places, std::ranges::less(), [](const QVariant &entry) {
        return entry.toMap().value(QStringLiteral("en")).toString();
    });
    emit changed();
}

} // namespace sd
