// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/history.h"

#include <algorithm>

namespace sd {

History::History(std::vector<std::vector<Entry>> bySubject)
    : m_all(columnsOf(bySubject, [](const Entry &) { return true; }))
    , m_plain(columnsOf(bySubject,
                        [](const Entry &entry) { return Grades().admit(entry.credibility); }))
    , m_narrowed(std::make_shared<Narrowed>())
{
    m_narrowed->entries = std::move(bySubject);
}

History::Columns History::columnsOf(const std::vector<std::vector<Entry>> &bySubject, auto admits)
{
    Columns columns;
    columns.offset.reserve(bySubject.size() + 1);
    columns.offset.push_back(0);
    for (const auto &entries : bySubject) {
        const int begin = columns.offset.back();
        for (const Entry &entry : entries) {
            if (!admits(entry))
                continue;
            int sooner = int(columns.row.size()) - 1;
            if (sooner < begin)
                sooner = -1;
            while (sooner >= 0 && columns.reportedOn[size_t(sooner)] >= entry.reportedOn)
                sooner = columns.sooner[size_t(sooner)];
            columns.from.push_back(entry.from);
            columns.reportedOn.push_back(entry.reportedOn);
            columns.row.push_back(entry.row);
            columns.sooner.push_back(sooner);
        }
        columns.offset.push_back(int(columns.row.size()));
    }
    return columns;
}

/// A map keeps its values where they are, so they are read without the mutex.
const History::Columns &History::columnsFor(const AsOf &asOf) const
{
    const QMutexLocker lock(&m_narrowed->mutex);
    const std::pair key(asOf.grades, asOf.claimant);
    const auto known = m_narrowed->columns.find(key);
    if (known != m_narrowed->columns.end())
        return known->second;
    const auto admits = [&asOf](const Entry &entry) {
        return asOf.admits(entry.credibility, entry.publishers);
    };
    return m_narrowed->columns.emplace(key, columnsOf(m_narrowed->entries, admits)).first->second;
}

int History::at(int subject, const AsOf &asOf) const
{
    const Columns &columns = asOf.isPlain() ? m_plain : columnsFor(asOf);
    const auto first = columns.from.begin() + columns.offset[size_t(subject)];
    const auto last = columns.from.begin() + columns.offset[size_t(subject) + 1];
    const auto end = std::upper_bound(first, last, asOf.at);
    if (end == first)
        return -1;
    int entry = int(end - columns.from.begin()) - 1;
    while (entry >= 0 && columns.reportedOn[size_t(entry)] > asOf.knownOn)
        entry = columns.sooner[size_t(entry)];
    return entry < 0 ? -1 : columns.row[size_t(entry)];
}

std::span<const int> History::rowsOf(int subject) const
{
    const auto begin = size_t(m_all.offset[size_t(subject)]);
    const auto end = size_t(m_all.offset[size_t(subject) + 1]);
    return std::span(m_all.row).subspan(begin, end - begin);
}

} // namespace sd
