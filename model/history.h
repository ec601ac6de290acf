// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Dated claims of many subjects in columns: which one stands at a moment, as known on a day, by
// binary search.
#pragma once

#include "model/asof.h"

#include <QMutex>

#include <map>
#include <memory>
#include <span>
#include <vector>

namespace sd {

class History {
public:
    struct Entry {
        Moment from;
        Day reportedOn = unknownDay;
        Credibility credibility = 6;
        QStringList publishers = {};
        int row = -1; // where the caller keeps the claim
    };

    History() = default;
    /// The entries of each subject in the order in which they win: of two that count, the later
    /// one. Their moments never fall.
    explicit History(std::vector<std::vector<Entry>> bySubject);

    /// The row of the last entry that counts, -1 where none does. One binary search in the entries
    /// of the subject, then one hop for each day of reporting later than knownOn at most, however
    /// long the history is. Grades and claimants asked for first cost one pass over all entries.
    int at(int subject, const AsOf &asOf) const;
    /// All rows of a subject, whatever their grade, in the order given.
    std::span<const int> rowsOf(int subject) const;

private:
    /// The entries of subject i stand at offset[i] up to offset[i + 1].
    struct Columns {
        std::vector<int> offset;
        std::vector<Moment> from;
        std::vector<Day> reportedOn;
        std::vector<int> row;
        std::vector<int>
            sooner; // nearest earlier entry of the subject reported on an earlier day, or -1
    };
    /// What was asked for once is asked for again, tick by tick and by many.
    struct Narrowed {
        std::vector<std::vector<Entry>> entries;
        QMutex mutex;
        std::map<std::pair<Grades, QString>, Columns> columns; // guarded by the mutex
    };

    static Columns columnsOf(const std::vector<std::vector<Entry>> &bySubject, auto admits);
    const Columns &columnsFor(const AsOf &asOf) const;

    Columns m_all;
    Columns m_plain;
    std::shared_ptr<Narrowed> m_narrowed;
};

} // namespace sd
