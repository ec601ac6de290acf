// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The weightiest of many events, chosen in one pass: those with most sources, then those with most
// dead; of equal ones some from all over the days.
#pragma once

#include "db/eventtable.h"

#include <algorithm>
#include <limits>

namespace sd {

class Heaviest {
public:
    explicit Heaviest(size_t most)
        : m_most(most)
    {
    }

    void add(const EventTable &events, qint32 event)
    {
        constexpr int mostDead = 0xFFFFFE;
        const auto row = size_t(event);
        const auto dead = quint64(std::min(events.killed[row], mostDead) + 1);
        const quint32 scatter = quint32(event) * 2654435761U; // wraps: no two events share it
        const Kept kept{.lightness = quint64(255 - events.sourceCount[row]) << 56
                                   | (quint64(mostDead) + 1 - dead) << 32 | scatter,
                        .event = event};
        if (kept.lightness >= m_bar)
            return;
        m_kept.push_back(kept);
        if (m_kept.size() >= 4 * m_most)
            cut();
    }

    std::vector<qint32> take()
    {
        if (m_kept.size() > m_most)
            cut();
        std::vector<qint32> events(m_kept.size());
        std::ranges::transform(m_kept, events.begin(), &Kept::event);
        return events;
    }

private:
    struct Kept {
        quint64 lightness = 0; // never the same for two events
        qint32 event = -1;
    };
    void cut()
    {
        if (m_most == 0) {
            m_kept.clear();
            return;
        }
        const auto last = m_kept.begin() + ptrdiff_t(m_most) - 1;
        std::ranges::nth_element(m_kept, last, {}, &Kept::lightness);
        m_bar = last->lightness;
        m_kept.resize(m_most);
    }

    size_t m_most;
    quint64 m_bar = std::numeric_limits<quint64>::max();
    std::vector<Kept> m_kept;
};

} // namespace sd
