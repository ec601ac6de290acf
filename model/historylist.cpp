// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/historylist.h"

#include "db/fold.h"
#include "model/historymodel.h"

#include <algorithm>

namespace sd {

namespace {

/// Whose changes bring rows into another order.
HistoryModel::Role roleOf(HistoryList::Order order)
{
    switch (order) {
    case HistoryList::Order::Name:
        break;
    case HistoryList::Order::Holder:
        return HistoryModel::ControllerRole;
    case HistoryList::Order::Changes:
        return HistoryModel::ChangesRole;
    case HistoryList::Order::LastChange:
        return HistoryModel::LastChangeRole;
    case HistoryList::Order::Contested:
        return HistoryModel::ContestedRole;
    }
    return HistoryModel::NameEnRole;
}

} // namespace

HistoryList::HistoryList(HistoryModel &histories, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_histories(histories)
{
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(this, signal, this, &HistoryList::countChanged);
    connect(this, &QAbstractItemModel::modelReset, this, &HistoryList::countChanged);
    setSourceModel(&histories);
    setSortRole(roleOf(m_order));
    sort(0);
}

void HistoryList::setWholeMap(bool whole)
{
    if (whole == m_wholeMap)
        return;
    m_wholeMap = whole;
    invalidateRowsFilter();
    emit listChanged();
}

void HistoryList::setText(const QString &text)
{
    if (text == m_text)
        return;
    m_text = text;
    m_folded = fold(text).trimmed();
    invalidateRowsFilter();
    emit listChanged();
}

void HistoryList::setArabic(bool arabic)
{
    if (arabic == m_arabic)
        return;
    m_arabic = arabic;
    invalidate();
    emit listChanged();
}

void HistoryList::orderBy(Order order)
{
    m_descending = order == m_order ? !m_descending
                                    : order != Order::Name && order != Order::Holder;
    m_order = order;
    setSortRole(roleOf(order));
    invalidate();
    emit listChanged();
}

int HistoryList::rowOf(const QString &placeId) const
{
    const int row = m_histories.rowOf(placeId);
    return row < 0 ? -1 : mapFromSource(m_histories.index(row)).row();
}

QString HistoryList::placeAt(int row) const
{
    return index(row, 0).data(HistoryModel::PlaceIdRole).toString();
}

bool HistoryList::filterAcceptsRow(int row, const QModelIndex &) const
{
    const Place &place = m_histories.situation()->places()[size_t(row)];
    const QModelIndex index = m_histories.index(row);
    if (!index.data(m_wholeMap ? HistoryModel::OnMapRole : HistoryModel::InCityRole).toBool())
        return false;
    const auto matches = [this](const QString &name) { return fold(name).contains(m_folded); };
    return m_folded.isEmpty() || matches(place.nameEn) || matches(place.nameAr)
        || std::ranges::any_of(place.aliases, matches);
}

bool HistoryList::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const auto compareTexts = [&](int english, int arabic) {
        const int role = m_arabic ? arabic : english;
        return left.data(role).toString().localeAwareCompare(right.data(role).toString());
    };
    int step = 0;
    bool lacks = false; // one of both has nothing to order by: it comes last either way
    switch (m_order) {
    case Order::Name:
        break;
    case Order::Holder: {
        const bool none = left.data(HistoryModel::ControllerRole).toString().isEmpty();
        const bool other = right.data(HistoryModel::ControllerRole).toString().isEmpty();
        lacks = none != other;
        step = lacks ? int(none) - int(other)
                     : compareTexts(HistoryModel::ControllerNameEnRole,
                                    HistoryModel::ControllerNameArRole);
        break;
    }
    case Order::Changes:
        step = left.data(HistoryModel::ChangesRole).toInt()
             - right.data(HistoryModel::ChangesRole).toInt();
        break;
    case Order::LastChange: {
        const QDate a = left.data(HistoryModel::LastChangeRole).toDate();
        const QDate b = right.data(HistoryModel::LastChangeRole).toDate();
        lacks = a.isValid() != b.isValid();
        step = lacks ? int(b.isValid()) - int(a.isValid()) : int(a > b) - int(a < b);
        break;
    }
    case Order::Contested: {
        const double a = left.data(HistoryModel::ContestedRole).toDouble();
        const double b = right.data(HistoryModel::ContestedRole).toDouble();
        step = int(a > b) - int(a < b);
        break;
    }
    }
    if (step != 0)
        return m_descending && !lacks ? step > 0 : step < 0;
    const int names = compareTexts(HistoryModel::NameEnRole, HistoryModel::NameArRole);
    if (names != 0)
        return m_order == Order::Name && m_descending ? names > 0 : names < 0;
    return left.row() < right.row();
}

} // namespace sd
