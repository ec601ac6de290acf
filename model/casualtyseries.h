// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Cumulative casualty claims ordered into series: one claimant counting one group over one scope
// from one day.
#pragma once

#include "db/records.h"
#include "model/history.h"

#include <functional>

namespace sd {

/// A count is what one claimant adds up: his scope and the day he counts from. Figures of different
/// counts are never added.
struct Count {
    QString key; // "claimant|scope|from" stable text
    QString claimant;
    QString scope; // with the place in it where the claim names one
    Day from = 0;
    int claims = 0; // cumulative claims in it, all measures
};

struct Series {
    int count = -1; // row in CasualtySeries::counts()
    Measure measure = Measure::Killed;
    VictimGroup group = VictimGroup::Total;
    std::vector<int>
        claims; // rows in Situation::casualties(), by (last day counted, reportedOn, row)
};

class CasualtySeries {
public:
    using PublishersOf = std::function<QStringList(const CasualtyClaim &)>;

    CasualtySeries() = default;
    CasualtySeries(const std::vector<CasualtyClaim> &casualties, const PublishersOf &publishersOf);

    /// The most often reported first.
    const std::vector<Count> &counts() const { return m_counts; }
    /// By count, measure and group.
    const std::vector<Series> &series() const { return m_series; }
    /// The claim of a series in force: the latest period end <= the day looked at and reportedOn <=
    /// knownOn; of equal ones the later reported, then the later row. -1 where none.
    int claimAt(int series, const AsOf &asOf) const { return m_history.at(series, asOf); }
    /// The series of a row in casualties(), -1 where it is no running count.
    int seriesOf(int claim) const { return m_seriesOf[size_t(claim)]; }
    int find(const QString &countKey, Measure measure, VictimGroup group) const; // -1 where none
    /// Rows of counts() with cumulative claims of a measure, those with most of them first.
    std::vector<int> countsWith(Measure measure) const;
    /// The count wanted where it has the measure, else the one with most claims of it; -1 where
    /// nobody counts it.
    int countFor(const QString &wantedKey, Measure measure) const;

private:
    std::vector<Count> m_counts;
    std::vector<Series> m_series;
    std::vector<int> m_seriesOf; // by row in casualties()
    History m_history;
};

/// The middle figure of a claim: best, else low, else high; 0 where it gives none.
int figureOf(const CasualtyClaim &claim);
/// "low–best–high" with equal ones once, "800+" where a claim says at least.
QString figureText(const CasualtyClaim &claim);
/// The last day a claim counts.
Day lastDayOf(const CasualtyClaim &claim);

} // namespace sd
