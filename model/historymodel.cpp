// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/historymodel.h"

#include "model/clock.h"
#include "model/filter.h"
#include "model/inspectorrow.h"
#include "model/rows.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace sd {

namespace {

constexpr quint32 spellRoles = roleBit(HistoryModel::ChangesRole)
                             | roleBit(HistoryModel::LastChangeRole)
                             | roleBit(HistoryModel::ContestedRole)
                             | roleBit(HistoryModel::RevisionRole);

} // namespace

HistoryModel::HistoryModel(Clock &clock, Filter &filter, const PlaceModel &places, QObject *parent)
    : QAbstractListModel(parent)
    , m_clock(clock)
    , m_filter(filter)
    , m_places(places)
{
    connect(&clock, &Clock::ticked, this, &HistoryModel::ask);
    connect(&filter, &Filter::questionChanged, this, &HistoryModel::ask);
    connect(&places, &PlaceModel::dataChanged, this, &HistoryModel::follow);
}

void HistoryModel::setSituation(SituationPtr situation)
{
    beginResetModel();
    m_situation = std::move(situation);
    m_asked = m_filter.applyTo(m_clock.asOf());
    m_asked.at = {};
    m_rows.assign(m_situation ? m_situation->places().size() : 0, {});
    for (size_t place = 0; place < m_rows.size(); ++place) {
        Row &row = m_rows[place];
        row.spells = spellsOf(*m_situation, int(place), m_asked, {firstMinute()}, {lastMinute()});
        measure(row);
    }
    endResetModel();
    emit periodChanged();
}

qint64 HistoryModel::firstMinute() const
{
    return m_situation ? Moment::startOf(m_situation->info().periodFrom).minutes : 0;
}

qint64 HistoryModel::lastMinute() const
{
    return m_situation ? Moment::endOf(m_situation->info().periodTo).minutes : 0;
}

void HistoryModel::measure(Row &row) const
{
    row.changes = 0;
    row.lastChange = {};
    qint64 contested = 0;
    for (size_t i = 0; i < row.spells.size(); ++i) {
        const Spell &spell = row.spells[i];
        if (i > 0 && isChange(*m_situation, row.spells[i - 1].claim, spell.claim)) {
            ++row.changes;
            row.lastChange = dateOf(spell.from.day());
        }
        const ControlClaim *claim = claimAt(spell.claim);
        if (claim && claim->status == ControlStatus::Contested)
            contested += spell.to.minutes - spell.from.minutes + 1;
    }
    row.contested = double(contested) / double(lastMinute() - firstMinute() + 1);
}

/// What is known or asked may have changed, and with it the spells.
void HistoryModel::ask()
{
    AsOf asked = m_filter.applyTo(m_clock.asOf());
    asked.at = {};
    if (asked == std::exchange(m_asked, asked))
        return;
    RowChanges changes;
    for (size_t place = 0; place < m_rows.size(); ++place) {
        auto spells = spellsOf(*m_situation, int(place), asked, {firstMinute()}, {lastMinute()});
        Row &row = m_rows[place];
        if (spells == row.spells)
            continue;
        row.spells = std::move(spells);
        ++row.revision;
        measure(row);
        changes.add(int(place), spellRoles);
    }
    changes.emitFrom(*this);
}

/// What is in force at the places first to last has changed.
void HistoryModel::follow(const QModelIndex &first, const QModelIndex &last,
                          const QList<int> &roles)
{
    if (m_places.situation() == m_situation)
        emit dataChanged(index(first.row()), index(last.row()), roles);
}

const ControlClaim *HistoryModel::claimAt(int claim) const
{
    return claim < 0 ? nullptr : &m_situation->control()[size_t(claim)];
}

int HistoryModel::rowOf(const QString &placeId) const
{
    return m_situation ? m_situation->placeRow({placeId}) : -1;
}

QVariantMap HistoryModel::get(int row) const
{
    return rowAsMap(*this, row);
}

QVariantMap HistoryModel::describe(const Spell &spell) const
{
    QVariantMap map{{u"controller"_s, QString()},
                    {u"controllerNameEn"_s, QString()},
                    {u"controllerNameAr"_s, QString()},
                    {u"status"_s, QString()},
                    {u"from"_s, toText(Stamp{.from = spell.from, .hasTime = false})},
                    {u"to"_s, spell.to.minutes == lastMinute() ? QString() : toText(spell.to)},
                    {u"reportedOn"_s, QDate()},
                    {u"credibility"_s, 0},
                    {u"sources"_s, QStringList()},
                    {u"note"_s, QString()},
                    {u"pin"_s, QVariantMap()}};
    const ControlClaim *claim = claimAt(spell.claim);
    if (!claim)
        return map;
    const int faction = m_situation->controllerOf(spell.claim);
    const QString id = claim->controller.value;
    map[u"controller"_s] = id;
    map[u"controllerNameEn"_s] = faction < 0 ? id : m_situation->factions()[size_t(faction)].nameEn;
    map[u"controllerNameAr"_s] = faction < 0 ? id : m_situation->factions()[size_t(faction)].nameAr;
    map[u"status"_s] = toWord(claim->status);
    map[u"from"_s] = toText(claim->validFrom);
    map[u"reportedOn"_s] = dateOf(claim->reportedOn);
    map[u"credibility"_s] = int(claim->credibility);
    map[u"sources"_s] = m_situation->publishers(claim->sources);
    map[u"note"_s] = claim->note;
    map[u"pin"_s] = pinOn(*m_situation, claim->uid);
    return map;
}

QVariantMap HistoryModel::spellAt(const QString &placeId, qint64 minutes) const
{
    const int row = rowOf(placeId);
    if (row < 0)
        return {};
    for (const Spell &spell : spells(row)) {
        if (spell.from.minutes <= minutes && minutes <= spell.to.minutes)
            return describe(spell);
    }
    return {};
}

QVariantList HistoryModel::history(const QString &placeId) const
{
    QVariantList list;
    const int row = rowOf(placeId);
    if (row < 0)
        return list;
    for (const Spell &spell : spells(row))
        list.append(describe(spell));
    return list;
}

qint64 HistoryModel::changeFrom(const QString &placeId, qint64 minutes, int by) const
{
    const int row = rowOf(placeId);
    qint64 found = minutes;
    if (row < 0)
        return found;
    const auto &all = spells(row);
    for (size_t i = 1; i < all.size(); ++i) {
        if (!isChange(*m_situation, all[i - 1].claim, all[i].claim))
            continue;
        const ControlClaim *claim = claimAt(all[i].claim);
        // a change of a day is looked at when the day is over, or just before the next change
        const qint64 stop = claim && claim->validFrom.hasTime
                              ? all[i].from.minutes
                              : std::min(Moment::endOf(all[i].from.day()).minutes,
                                         all[i].to.minutes);
        if (by > 0 && stop > minutes)
            return stop;
        if (by < 0 && stop < minutes)
            found = stop;
    }
    return found;
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[size_t(index.row())];
    switch (role) {
    case OnMapRole:
        return !m_situation->places()[size_t(index.row())].cell.empty()
            || !m_situation->controlOf(index.row()).empty();
    case ChangesRole:
        return row.changes;
    case LastChangeRole:
        return row.lastChange;
    case ContestedRole:
        return row.contested;
    case RevisionRole:
        return row.revision;
    default:
        return m_places.situation() == m_situation ? m_places.index(index.row()).data(role)
                                                   : QVariant();
    }
}

QHash<int, QByteArray> HistoryModel::roleNames() const
{
    return {
        {PlaceIdRole, "placeId"},
        {NameEnRole, "nameEn"},
        {NameArRole, "nameAr"},
        {InCityRole, "inCity"},
        {ControllerRole, "controller"},
        {ControllerNameEnRole, "controllerNameEn"},
        {ControllerNameArRole, "controllerNameAr"},
        {StatusRole, "status"},
        {CredibilityRole, "credibility"},
        {OnMapRole, "onMap"},
        {ChangesRole, "changes"},
        {LastChangeRole, "lastChange"},
        {ContestedRole, "contested"},
        {RevisionRole, "revision"},
    };
}

} // namespace sd
