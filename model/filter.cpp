// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/filter.h"

#include "model/situation.h"

#include <algorithm>
#include <array>
#include <utility>

namespace sd {

void Filter::setText(const QString &text)
{
    if (text == m_text)
        return;
    m_text = text;
    emit textChanged();
    if (text.trimmed().isEmpty() && m_matches) {
        m_matches.reset();
        emit changed();
    }
}

void Filter::setMatches(const QString &text, const std::vector<qint64> &claimRows)
{
    if (text != m_text || text.trimmed().isEmpty())
        return; // the answer to a text that is gone
    m_matches = std::make_unique<QSet<qint64>>(claimRows.begin(), claimRows.end());
    emit changed();
}

QStringList Filter::hiddenCategories() const
{
    QStringList hidden;
    for (const QString &word : wordsOf<Category>()) {
        if (m_hidden.contains(*fromWord<Category>(word)))
            hidden.append(word);
    }
    return hidden;
}

void Filter::hide(QSet<Category> hidden)
{
    if (hidden == m_hidden)
        return;
    m_hidden = std::move(hidden);
    emit changed();
}

void Filter::setCategoryShown(const QString &category, bool shown)
{
    const auto value = fromWord<Category>(category);
    if (!value)
        return;
    QSet<Category> hidden = m_hidden;
    if (shown)
        hidden.remove(*value);
    else
        hidden.insert(*value);
    hide(std::move(hidden));
}

bool Filter::categoryShown(const QString &category) const
{
    const auto value = fromWord<Category>(category);
    return value && shows(*value);
}

void Filter::showOnly(const QString &category)
{
    const auto value = fromWord<Category>(category);
    if (!value)
        return;
    QSet<Category> hidden;
    for (const QString &word : wordsOf<Category>())
        hidden.insert(*fromWord<Category>(word));
    hidden.remove(*value);
    hide(std::move(hidden));
}

void Filter::reset()
{
    const bool narrowed = isActive();
    m_matches.reset();
    m_hidden.clear();
    m_faction.clear();
    m_place.clear();
    if (!std::exchange(m_text, {}).isEmpty())
        emit textChanged();
    if (narrowed)
        emit changed();
}

void Filter::setFaction(const QString &id)
{
    if (std::exchange(m_faction, id) != id)
        emit changed();
}

void Filter::setPlace(const QString &id)
{
    if (std::exchange(m_place, id) != id)
        emit changed();
}

void Filter::setImprobable(bool counts)
{
    if (std::exchange(m_improbable, counts) != counts)
        emit improbableChanged();
}

bool Filter::isActive() const
{
    return m_matches || !m_hidden.isEmpty() || !m_faction.isEmpty() || !m_place.isEmpty();
}

bool Filter::passes(const Situation &situation, const EventClaim &event) const
{
    if (!matchesText(event) || !shows(event.category))
        return false;
    if (!m_place.isEmpty() && event.place.value != m_place)
        return false;
    if (m_faction.isEmpty())
        return true;
    const int wanted = situation.factionRow({m_faction});
    return std::ranges::any_of(std::array{&event.actor1, &event.actor2}, [&](const FactionId *id) {
        const int actor = situation.factionRow(*id);
        if (actor < 0)
            return false;
        return wanted < 0 ? toWord(situation.factions()[size_t(actor)].bloc) == m_faction
                          : situation.isUnder(actor, wanted);
    });
}

bool Filter::passes(const StatementClaim &statement) const
{
    return matchesText(statement) && shows(Category::Statement) && m_faction.isEmpty()
        && m_place.isEmpty();
}

void Filter::setCount(const QString &key)
{
    if (std::exchange(m_count, key) != key)
        emit tollChanged();
}

void Filter::setMeasure(const QString &word)
{
    if (const auto value = fromWord<Measure>(word); value && *value != m_measure) {
        m_measure = *value;
        emit tollChanged();
    }
}

void Filter::setVictimGroup(const QString &word)
{
    if (const auto value = fromWord<VictimGroup>(word); value && *value != m_group) {
        m_group = *value;
        emit tollChanged();
    }
}

} // namespace sd
