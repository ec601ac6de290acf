// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/casualtyseries.h"

#include <QHash>

#include <algorithm>
#include <map>
#include <tuple>

using namespace Qt::StringLiterals;

namespace sd {

namespace {

QString scopeOf(const CasualtyClaim &claim)
{
    if (claim.placeText.isEmpty() || claim.placeText == claim.scope)
        return claim.scope;
    return claim.scope.isEmpty() ? claim.placeText : claim.scope + u", "_s + claim.placeText;
}

} // namespace

CasualtySeries::CasualtySeries(const std::vector<CasualtyClaim> &casualties,
                               const PublishersOf &publishersOf)
{
    std::vector<int> countOf(casualties.size(), -1);
    QHash<QString, int> known;
    std::vector<Count> counts;
    for (size_t row = 0; row < casualties.size(); ++row) {
        const CasualtyClaim &claim = casualties[row];
        if (claim.basis != Basis::Cumulative)
            continue;
        const Day from = claim.validFrom.from.day();
        const QString scope = scopeOf(claim);
        Count count{
            .key = QStringList{claim.claimant, scope, toText(Moment::endOf(from))}.join(u'|'),
            .claimant = claim.claimant,
            .scope = scope,
            .from = from};
        const int place = known.value(count.key, int(counts.size()));
        if (size_t(place) == counts.size()) {
            known.insert(count.key, place);
            counts.push_back(std::move(count));
        }
        countOf[row] = place;
        ++counts[size_t(place)].claims;
    }

    std::vector<int> order(counts.size());
    std::ranges::generate(order, [next = 0]() mutable { return next++; });
    std::ranges::stable_sort(order, std::greater{},
                             [&](int i) { return counts[size_t(i)].claims; });
    std::vector<int> rank(counts.size());
    for (size_t i = 0; i < order.size(); ++i) {
        rank[size_t(order[i])] = int(i);
        m_counts.push_back(std::move(counts[size_t(order[i])]));
    }

    std::map<std::tuple<int, Measure, VictimGroup>, std::vector<int>> groups;
    for (size_t row = 0; row < casualties.size(); ++row) {
        const CasualtyClaim &claim = casualties[row];
        if (countOf[row] >= 0)
            groups[{rank[size_t(countOf[row])], claim.measure, claim.group}].push_back(int(row));
    }
    m_seriesOf.assign(casualties.size(), -1);
    std::vector<std::vector<History::Entry>> entries;
    for (auto &[key, rows] : groups) {
        std::ranges::sort(rows, {}, [&](int row) {
            const CasualtyClaim &claim = casualties[size_t(row)];
            return std::tuple(lastDayOf(claim), claim.reportedOn, row);
        });
        auto &list = entries.emplace_back();
        for (const int row : rows) {
            m_seriesOf[size_t(row)] = int(m_series.size());
            const CasualtyClaim &claim = casualties[size_t(row)];
            list.push_back({.from = Moment::startOf(lastDayOf(claim)),
                            .reportedOn = claim.reportedOn,
                            .credibility = claim.credibility,
                            .publishers = publishersOf(claim),
                            .row = row});
        }
        const auto [count, measure, group] = key;
        m_series.push_back(
            {.count = count, .measure = measure, .group = group, .claims = std::move(rows)});
    }
    m_history = History(std::move(entries));
}

int CasualtySeries::find(const QString &countKey, Measure measure, VictimGroup group) const
{
    const auto found = std::ranges::find_if(m_series, [&](const Series &series) {
        return series.measure == measure && series.group == group
            && m_counts[size_t(series.count)].key == countKey;
    });
    return found == m_series.end() ? -1 : int(found - m_series.begin());
}

std::vector<int> CasualtySeries::countsWith(Measure measure) const
{
    std::vector<size_t> claims(m_counts.size(), 0);
    for (const Series &series : m_series) {
        if (series.measure == measure)
            claims[size_t(series.count)] += series.claims.size();
    }
    std::vector<int> rows;
    for (size_t row = 0; row < claims.size(); ++row) {
        if (claims[row] > 0)
            rows.push_back(int(row));
    }
    std::ranges::stable_sort(rows, std::greater{}, [&](int row) { return claims[size_t(row)]; });
    return rows;
}

int CasualtySeries::countFor(const QString &wantedKey, Measure measure) const
{
    const std::vector<int> rows = countsWith(measure);
    if (rows.empty())
        return -1;
    const auto wanted = std::ranges::find(
        rows, wantedKey, [this](int row) -> const QString & { return m_counts[size_t(row)].key; });
    return wanted == rows.end() ? rows.front() : *wanted;
}

int figureOf(const CasualtyClaim &claim)
{
    return claim.best.value_or(claim.low.value_or(claim.high.value_or(0)));
}

QString figureText(const CasualtyClaim &claim)
{
    QStringList figures;
    for (const std::optional<int> &figure : {claim.low, claim.best, claim.high}) {
        const QString text = figure ? QString::number(*figure) : QString();
        if (figure && (figures.isEmpty() || figures.last() != text))
            figures.append(text);
    }
    const bool atLeast = claim.low && !claim.high;
    return figures.join(u'–') + (atLeast ? u"+"_s : QString());
}

Day lastDayOf(const CasualtyClaim &claim)
{
    return claim.validTo.value_or(claim.validFrom).from.day();
}

} // namespace sd
