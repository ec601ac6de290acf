// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/edit/picklist.h"

#include "db/fold.h"

using namespace Qt::StringLiterals;

namespace sd {

void PickList::setDesk(Desk *desk)
{
    if (std::exchange(m_desk, desk) == desk)
        return;
    connect(m_desk, &Desk::situationChanged, this, &PickList::read);
    read();
    emit deskChanged();
}

void PickList::setKind(const QString &kind)
{
    if (std::exchange(m_kind, kind) == kind)
        return;
    read();
    emit kindChanged();
}

void PickList::setQuery(const QString &query)
{
    if (std::exchange(m_query, query) == query)
        return;
    find();
    emit queryChanged();
}

void PickList::setAdded(const QVariantList &added)
{
    if (std::exchange(m_added, added) == added)
        return;
    read();
    emit addedChanged();
}

void PickList::read()
{
    m_entries.clear();
    const auto add = [this](const QString &key, const QString &en, const QString &ar,
                            const QString &detail, const QStringList &others = {}) {
        m_entries.push_back({.key = key,
                             .nameEn = en.isEmpty() ? key : en,
                             .nameAr = ar,
                             .detail = detail,
                             .words = fold(u' ' + en + u'\n' + u' ' + ar + u'\n' + u' ' + detail
                                           + u'\n' + u' ' + others.join(u"\n "_s))});
    };
    for (const QVariant &added : m_added) {
        const QVariantMap one = added.toMap();
        if (one[u"kind"_s] == m_kind)
            add(one[u"key"_s].toString(), one[u"en"_s].toString(), one[u"ar"_s].toString(), {});
    }
    const SituationPtr situation = m_desk ? m_desk->situation() : nullptr;
    if (situation && m_kind == u"place"_s) {
        for (const Place &place : situation->places())
            add(place.id.value, place.nameEn, place.nameAr, place.kind, place.aliases);
    } else if (situation && m_kind == u"faction"_s) {
        for (const Faction &faction : situation->factions())
            add(faction.id.value, faction.nameEn, faction.nameAr, faction.shortName,
                faction.aliases);
    } else if (situation && m_kind == u"route"_s) {
        for (const Route &route : situation->routes())
            add(route.id.value, route.nameEn, route.nameAr, route.kind);
    } else if (situation && m_kind == u"source"_s) {
        for (const Source &source : situation->sources()) {
            const QString date = source.publishedOn.toString(Qt::ISODate);
            add(source.id.value, source.publisher, {},
                QStringList{date, source.title}.join(date.isEmpty() ? QString() : u" · "_s),
                {source.url});
        }
    }
    find();
}

/// What begins with the words asked for stands before what has them inside.
void PickList::find()
{
    beginResetModel();
    m_shown.clear();
    QStringList wanted = fold(m_query).split(u' ', Qt::SkipEmptyParts);
    std::vector<int> inside;
    for (size_t i = 0; i < m_entries.size(); ++i) {
        const QString &words = m_entries[i].words;
        const bool has = std::ranges::all_of(
            wanted, [&words](const QString &word) { return words.contains(word); });
        if (!has)
            continue;
        const bool begins = std::ranges::all_of(
            wanted, [&words](const QString &word) { return words.contains(u' ' + word); });
        (begins ? m_shown : inside).push_back(int(i));
    }
    m_shown.insert(m_shown.end(), inside.begin(), inside.end());
    endResetModel();
    emit countChanged();
}

QVariantMap PickList::named(const QString &key) const
{
    const auto found = std::ranges::find(m_entries, key, &Entry::key);
    if (found == m_entries.end())
        return {{u"key"_s, key}, {u"en"_s, key}, {u"ar"_s, QString()}, {u"detail"_s, QString()}};
    return {{u"key"_s, key},
            {u"en"_s, found->nameEn},
            {u"ar"_s, found->nameAr},
            {u"detail"_s, found->detail}};
}

QString PickList::keyAt(int row) const
{
    return row < 0 || row >= count() ? QString() : m_entries[size_t(m_shown[size_t(row)])].key;
}

int PickList::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant PickList::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Entry &entry = m_entries[size_t(m_shown[size_t(index.row())])];
    switch (role) {
    case KeyRole:
        return entry.key;
    case Qt::DisplayRole:
    case NameEnRole:
        return entry.nameEn;
    case NameArRole:
        return entry.nameAr;
    case DetailRole:
        return entry.detail;
    default:
        return {};
    }
}

QHash<int, QByteArray> PickList::roleNames() const
{
    return {
        {KeyRole, "key"}, {NameEnRole, "nameEn"}, {NameArRole, "nameAr"}, {DetailRole, "detail"}};
}

} // namespace sd
