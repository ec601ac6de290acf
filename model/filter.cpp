// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/filter.h"

#include <algorithm>
#include <utility>

namespace sd {

void Filter::setText(const QString &text)
{
    if (text == m_text)
        return;
    m_text = text;
    emit textChanged();
    if (text.trimmed().isEmpty() && m_events.matches) {
        m_events.matches.reset();
        emit changed();
    }
}

void Filter::setMatches(const QString &text, const std::vector<qint64> &claimRows)
{
    if (text != m_text || text.trimmed().isEmpty())
        return; // the answer to a text that is gone
    std::vector<qint64> matches = claimRows;
    std::ranges::sort(matches);
    if (m_events.matches == matches)
        return;
    m_events.matches = std::move(matches);
    emit changed();
}

QStringList Filter::hiddenCategories() const
{
    QStringList hidden;
    for (const QString &word : wordsOf<Category>()) {
        if (m_events.hidden.contains(*fromWord<Category>(word)))
            hidden.append(word);
    }
    return hidden;
}

void Filter::hide(QSet<Category> hidden)
{
    if (hidden == m_events.hidden)
        return;
    m_events.hidden = std::move(hidden);
    emit changed();
}

void Filter::setEvents(const EventFilter &events)
{
    if (events == m_events)
        return;
    m_events = events;
    emit changed();
}

void Filter::setCategoryShown(const QString &category, bool shown)
{
    const auto value = fromWord<Category>(category);
    if (!value)
        return;
    QSet<Category> hidden = m_events.hidden;
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
    m_events = {};
    if (!std::exchange(m_text, {}).isEmpty())
        emit textChanged();
    if (narrowed)
        emit changed();
}

void Filter::setFaction(const QString &id)
{
    if (std::exchange(m_events.faction, id) != id)
        emit changed();
}

void Filter::setPlace(const QString &id)
{
    if (std::exchange(m_events.place, id) != id)
        emit changed();
}

void Filter::setWorstGrade(int grade)
{
    grade = std::clamp(grade, 1, 5);
    if (std::exchange(m_worstGrade, grade) != grade)
        emit questionChanged();
}

void Filter::setUnjudged(bool count)
{
    if (std::exchange(m_unjudged, count) != count)
        emit questionChanged();
}

void Filter::setClaimant(const QString &publisher)
{
    if (std::exchange(m_claimant, publisher) != publisher)
        emit questionChanged();
}

void Filter::widen()
{
    if (!isNarrowed())
        return;
    m_worstGrade = 4;
    m_unjudged = true;
    m_claimant.clear();
    emit questionChanged();
}

void Filter::setWindow(QDate from, QDate to)
{
    std::optional<DayRange> window;
    if (from.isValid() && to.isValid())
        window = {dayOf(std::min(from, to)), dayOf(std::max(from, to))};
    if (std::exchange(m_events.window, window) != window)
        emit changed();
}

void Filter::clearWindow()
{
    setWindow({}, {});
}

QRectF Filter::extentRect() const
{
    return m_events.extent ? QRectF(m_events.extent->west, m_events.extent->south,
                                    m_events.extent->east - m_events.extent->west,
                                    m_events.extent->north - m_events.extent->south)
                           : QRectF();
}

void Filter::setExtent(double south, double west, double north, double east)
{
    const GeoBox extent{std::clamp(std::min(south, north), -90.0, 90.0),
                        std::clamp(std::min(west, east), -180.0, 180.0),
                        std::clamp(std::max(south, north), -90.0, 90.0),
                        std::clamp(std::max(west, east), -180.0, 180.0)};
    if (std::exchange(m_events.extent, extent) != extent)
        emit changed();
}

void Filter::clearExtent()
{
    if (std::exchange(m_events.extent, {}))
        emit changed();
}

bool Filter::passes(const StatementClaim &statement) const
{
    return (!m_events.matches || std::ranges::binary_search(*m_events.matches, statement.row))
        && (!m_events.window || m_events.window->contains(statement.validFrom.from.day()))
        && shows(Category::Statement) && m_events.faction.isEmpty() && m_events.place.isEmpty()
        && !m_events.extent;
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
