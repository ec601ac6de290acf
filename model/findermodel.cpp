// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/findermodel.h"

#include "db/fold.h"
#include "model/filter.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sd {

namespace {

constexpr size_t mostFound = 8;

/// Folded, with hyphens as spaces: "al-Aqaba" is found as "al aqaba" and as "aqaba".
QString plain(const QString &text)
{
    return fold(text).replace(u'-', u' ').simplified();
}

/// 0: a whole name, 1: the beginning of a name, 2: words within names; -1: not found.
int rankOf(const QString &words, const QString &query)
{
    for (const QString &word : query.split(u' ')) {
        if (!words.contains(u' ' + word))
            return -1;
    }
    if (words.contains(u"\n "_s + query + u'\n'))
        return 0;
    return words.contains(u"\n "_s + query) ? 1 : 2;
}

} // namespace

FinderModel::FinderModel(Filter &filter, QObject *parent)
    : QAbstractListModel(parent)
    , m_filter(filter)
{
    connect(&filter, &Filter::textChanged, this, &FinderModel::find);
}

void FinderModel::setSituation(const SituationPtr &situation)
{
    m_entries.clear();
    for (const Place &place : situation->places()) {
        add({.kind = Selection::Kind::Place,
             .subject = place.id.value,
             .nameEn = place.nameEn,
             .nameAr = place.nameAr,
             .what = place.kind,
             .words = {}},
            QStringList{place.nameEn, place.nameAr, place.id.value} + place.aliases);
    }
    for (const Faction &faction : situation->factions()) {
        add({.kind = Selection::Kind::Faction,
             .subject = faction.id.value,
             .nameEn = faction.nameEn,
             .nameAr = faction.nameAr,
             .what = u"faction"_s,
             .words = {}},
            {faction.nameEn, faction.nameAr, faction.shortName, faction.id.value});
    }
    for (int row = 0; row < int(situation->segments().size()); ++row) {
        const Segment &segment = situation->segments()[size_t(row)];
        const Route &route = situation->routes()[size_t(segment.route)];
        const Place &from = situation->places()[size_t(segment.from)];
        const Place &to = situation->places()[size_t(segment.to)];
        add({.kind = Selection::Kind::Route,
             .subject = situation->segmentId(row),
             .nameEn = u"%1: %2 – %3"_s.arg(route.nameEn, from.nameEn, to.nameEn),
             .nameAr = route.nameAr.isEmpty()
                         ? QString()
                         : u"%1: %2 – %3"_s.arg(route.nameAr, from.nameAr, to.nameAr),
             .what = route.kind,
             .words = {}},
            {route.nameEn, route.nameAr, route.id.value});
    }
    find();
}

void FinderModel::add(Entry entry, const QStringList &names)
{
    for (const QString &name : names)
        entry.words += u"\n "_s + plain(name);
    entry.words += u'\n';
    m_entries.push_back(std::move(entry));
}

void FinderModel::find()
{
    const QString query = plain(QString(m_filter.text()).remove(u'"'));
    std::vector<std::pair<int, int>> ranked;
    if (!query.isEmpty()) {
        for (int row = 0; row < int(m_entries.size()); ++row) {
            if (const int rank = rankOf(m_entries[size_t(row)].words, query); rank >= 0)
                ranked.emplace_back(rank, row);
        }
    }
    std::ranges::sort(ranked);
    beginResetModel();
    readPositions();
    m_found.clear();
    for (const auto &[rank, row] : ranked) {
        if (m_found.size() < mostFound)
            m_found.push_back(row);
    }
    endResetModel();
    emit countChanged();
}

void FinderModel::readPositions()
{
    m_read.clear();
    m_positions.clear();
    if (!looksLikePosition(m_filter.text()))
        return;
    const auto read = sd::readPosition(m_filter.text());
    if (!read) {
        m_positions.push_back({.nameEn = read.error().what});
        return;
    }
    m_read = *read;
    for (const Position &position : m_read) {
        m_positions.push_back({.subject = u"position"_s,
                               .nameEn = toDecimal(position.point),
                               .what = toMgrs(position.point, metreDigits)});
    }
}

int FinderModel::positions() const
{
    return int(m_read.size());
}

QVariantMap FinderModel::position(int row) const
{
    if (row < 0 || row >= positions())
        return {};
    const GeoPoint point = m_read[size_t(row)].point;
    return {{u"latitude"_s, point.lat}, {u"longitude"_s, point.lon}};
}

int FinderModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant FinderModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto row = size_t(index.row());
    const Entry &entry = row < m_positions.size()
                           ? m_positions[row]
                           : m_entries[size_t(m_found[row - m_positions.size()])];
    switch (role) {
    case KindRole:
        return QVariant::fromValue(entry.kind);
    case SubjectRole:
        return entry.subject;
    case Qt::DisplayRole:
    case NameEnRole:
        return entry.nameEn;
    case NameArRole:
        return entry.nameAr;
    case WhatRole:
        return entry.what;
    default:
        return {};
    }
}

QHash<int, QByteArray> FinderModel::roleNames() const
{
    return {{KindRole, "kind"},
            {SubjectRole, "subject"},
            {NameEnRole, "nameEn"},
            {NameArRole, "nameAr"},
            {WhatRole, "what"}};
}

} // namespace sd
