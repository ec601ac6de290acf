// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/eventtexts.h"

#include <algorithm>

namespace sd {

EventTexts::EventTexts(QObject *parent)
    : QObject(parent)
    , m_texts(kept)
{
    qRegisterMetaType<std::vector<qint32>>("std::vector<qint32>");
    qRegisterMetaType<std::vector<EventText>>("std::vector<sd::EventText>");
}

void EventTexts::setSituation(SituationPtr situation)
{
    m_situation = std::move(situation);
    m_texts.clear();
    m_queue.clear();
    m_isQueued.clear();
    m_isAsking = false;
}

const EventText *EventTexts::at(size_t row) const
{
    const auto &whole = m_situation->eventTexts();
    if (!whole.empty())
        return &whole[row];
    if (const EventText *text = m_texts.object(qint32(row)))
        return text;
    const auto wantedRow = qint32(row);
    fetch({&wantedRow, 1});
    return nullptr;
}

void EventTexts::fetch(std::span<const qint32> rows) const
{
    if (!m_situation || !m_situation->eventTexts().empty())
        return;
    for (const qint32 row : rows) {
        if (!m_texts.contains(row) && !m_isQueued.contains(row)) {
            m_queue.push_back(row);
            m_isQueued.insert(row);
        }
    }
    if (m_queue.size() > queued) { // what was scrolled past long ago
        const auto kept = m_queue.end() - queued;
        std::for_each(m_queue.begin(), kept, [this](qint32 row) { m_isQueued.remove(row); });
        m_queue.erase(m_queue.begin(), kept);
    }
    if (m_queue.empty() || std::exchange(m_isAsking, true))
        return;
    // Once all rows of this moment are known.
    QMetaObject::invokeMethod(const_cast<EventTexts *>(this), &EventTexts::ask,
                              Qt::QueuedConnection);
}

void EventTexts::ask()
{
    if (!m_situation || m_queue.empty()) {
        m_isAsking = false;
        return;
    }
    const size_t count = std::min(page, m_queue.size());
    std::vector<qint32> rows(m_queue.end() - ptrdiff_t(count), m_queue.end());
    std::ranges::sort(rows);
    emit wanted(m_situation, rows);
}

void EventTexts::receive(const SituationPtr &situation, const std::vector<qint32> &rows,
                         const std::vector<EventText> &texts)
{
    if (situation != m_situation)
        return;
    for (size_t i = 0; i < rows.size(); ++i)
        m_texts.insert(rows[i], new EventText(texts[i]));
    const auto isHere = [this](qint32 row) { return m_texts.contains(row); };
    std::erase_if(m_queue, isHere);
    m_isQueued.removeIf(isHere);
    ask();
    emit arrived(rows);
}

} // namespace sd
