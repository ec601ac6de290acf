// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importnames.h"

#include <QVariantMap>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sd {

namespace {

const QString nothing = u"-"_s; // no id looks like this

template <typename Thing>
QVariantList choicesOf(const std::vector<Thing> &things)
{
    std::vector<const Thing *> sorted;
    sorted.reserve(things.size());
    for (const Thing &thing : things)
        sorted.push_back(&thing);
    std::ranges::sort(sorted, {},
                      [](const Thing *thing) -> const QString & { return thing->nameEn; });
    QVariantList list;
    for (const Thing *thing : sorted) {
        list.append(QVariantMap{
            {u"key"_s, thing->id.value}, {u"en"_s, thing->nameEn}, {u"ar"_s, thing->nameAr}});
    }
    return list;
}

} // namespace

void ImportNames::setSituation(const SituationPtr &situation)
{
    m_situation = situation;
    emit situationChanged();
}

QVariantList ImportNames::factions() const
{
    return m_situation ? choicesOf(m_situation->factions()) : QVariantList();
}

QVariantList ImportNames::places() const
{
    return m_situation ? choicesOf(m_situation->places()) : QVariantList();
}

void ImportNames::setUses(const std::vector<NameUse> &uses)
{
    beginResetModel();
    m_uses = uses;
    m_targets.clear();
    endResetModel();
    emit countChanged();
    emit chosenChanged();
}

void ImportNames::settle()
{
    std::vector<NameUse> left;
    for (const NameUse &use : m_uses) {
        if (!m_targets.contains(use.id))
            left.push_back(use);
    }
    setUses(left);
}

std::vector<NameMeaning> ImportNames::chosen() const
{
    std::vector<NameMeaning> meanings;
    for (const auto &[id, target] : m_targets.asKeyValueRange())
        meanings.push_back({.nameId = id, .target = target == nothing ? QString() : target});
    return meanings;
}

void ImportNames::choose(int row, const QString &target)
{
    if (row < 0 || row >= rowCount())
        return;
    const qint64 id = m_uses[size_t(row)].id;
    if (target.isEmpty())
        m_targets.remove(id);
    else
        m_targets.insert(id, target);
    emit dataChanged(index(row), index(row), {TargetRole});
    emit chosenChanged();
}

int ImportNames::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_uses.size());
}

QVariant ImportNames::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const NameUse &use = m_uses[size_t(index.row())];
    switch (role) {
    case IsActorRole:
        return use.kind == NameKind::Actor;
    case Qt::DisplayRole:
    case NameRole:
        return use.text;
    case EventsRole:
        return use.events;
    case TargetRole:
        return m_targets.value(use.id);
    default:
        return {};
    }
}

QHash<int, QByteArray> ImportNames::roleNames() const
{
    return {{IsActorRole, "isActor"},
            {NameRole, "name"},
            {EventsRole, "events"},
            {TargetRole, "target"}};
}

} // namespace sd
