// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/placeset.h"

#include <algorithm>
#include <iterator>

namespace sd {

namespace {

std::vector<int> sortedOnce(std::vector<int> rows)
{
    std::ranges::sort(rows);
    const auto twice = std::ranges::unique(rows);
    rows.erase(twice.begin(), twice.end());
    return rows;
}

} // namespace

void PlaceSet::setSituation(SituationPtr situation)
{
    const QStringList kept = ids();
    m_situation = std::move(situation);
    m_rows = rowsOf(kept);
    if (!kept.isEmpty())
        emit changed();
}

QStringList PlaceSet::ids() const
{
    QStringList ids;
    for (const int row : m_rows)
        ids.append(m_situation->places()[size_t(row)].id.value);
    return ids;
}

double PlaceSet::areaKm2() const
{
    double area = 0;
    for (const int row : m_rows)
        area += m_situation->places()[size_t(row)].cellAreaKm2;
    return area;
}

bool PlaceSet::contains(const QString &id) const
{
    return m_situation && std::ranges::binary_search(m_rows, m_situation->placeRow({id}));
}

void PlaceSet::toggle(const QString &id)
{
    if (contains(id))
        remove({id});
    else
        add({id});
}

void PlaceSet::clear()
{
    setRows({});
}

void PlaceSet::set(const QStringList &ids)
{
    setRows(rowsOf(ids));
}

void PlaceSet::add(const QStringList &ids)
{
    addRows(rowsOf(ids));
}

void PlaceSet::remove(const QStringList &ids)
{
    removeRows(rowsOf(ids));
}

void PlaceSet::setRows(std::vector<int> rows)
{
    rows = sortedOnce(std::move(rows));
    if (rows == m_rows)
        return;
    m_rows = std::move(rows);
    emit changed();
}

void PlaceSet::addRows(const std::vector<int> &rows)
{
    std::vector<int> all = m_rows;
    all.insert(all.end(), rows.begin(), rows.end());
    setRows(std::move(all));
}

void PlaceSet::removeRows(const std::vector<int> &rows)
{
    std::vector<int> left;
    std::ranges::copy_if(m_rows, std::back_inserter(left),
                         [&](int row) { return !std::ranges::contains(rows, row); });
    setRows(std::move(left));
}

std::vector<int> PlaceSet::rowsOf(const QStringList &ids) const
{
    std::vector<int> rows;
    for (const QString &id : ids) {
        const int row = m_situation ? m_situation->placeRow({id}) : -1;
        if (row >= 0)
            rows.push_back(row);
    }
    return sortedOnce(std::move(rows));
}

} // namespace sd
