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

quint32 rolesThatDiffer(const ControlClaim *a, const ControlClaim *b)
{
    static const ControlClaim none;
    const bool onlyOne = !a || !b;
    a = a ? a : &none;
    b = b ? b : &none;
    quint32 roles = 0;
    if (a->controller != b->controller) {
        roles |= roleBit(HistoryModel::ControllerRole) | roleBit(HistoryModel::ControllerNameEnRole)
               | roleBit(HistoryModel::ControllerNameArRole);
    }
    if (onlyOne || a->status != b->status)
        roles |= roleBit(HistoryModel::StatusRole);
    if (onlyOne || a->credibility != b->credibility)
        roles |= roleBit(HistoryModel::CredibilityRole);
    return roles;
}

} // namespace

HistoryModel::HistoryModel(Clock &clock, Filter &filter, QObject *parent)
    : QAbstractListModel(parent)
    , m_clock(clock)
    , m_filter(filter)
{
    connect(&clock, &Clock::ticked, this, &HistoryModel::tick);
    connect(&filter, &Filter::questionChanged, this, &HistoryModel::tick);
}

void HistoryModel::setSituation(SituationPtr situation)
{
    beginResetModel();
    m_situation = std::move(situation);
    const AsOf asOf = m_filter.applyTo(m_clock.asOf());
    m_asked = asOf;
    m_asked.at = {};
    m_rows.assign(m_situation ? m_situation->places().size() : 0, {});
    for (size_t place = 0; place < m_rows.size(); ++place) {
        Row &row = m_rows[place];
        row.spells = spellsOf(*m_situation, int(place), m_asked, {firstMinute()}, {lastMinute()});
        row.claim = m_situation->controlAt(int(place), asOf);
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

void HistoryModel::tick()
{
    const AsOf asOf = m_filter.applyTo(m_clock.asOf());
    AsOf asked = asOf;
    asked.at = {};
    const bool otherSpells = asked != std::exchange(m_asked, asked);
    RowChanges changes;
    for (size_t place = 0; place < m_rows.size(); ++place) {
        Row &row = m_rows[place];
        const int claim = m_situation->controlAt(int(place), asOf);
        quint32 roles = rolesThatDiffer(claimAt(std::exchange(row.claim, claim)), claimAt(claim));
        if (otherSpells) {
            auto spells = spellsOf(*m_situation, int(place), asked, {firstMinute()},
                                   {lastMinute()});
            if (spells != row.spells) {
                row.spells = std::move(spells);
                ++row.revision;
                measure(row);
                roles |= spellRoles;
            }
        }
        changes.add(int(place), roles);
    }
    changes.emitFrom(*this);
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
    const size_t at = size_t(index.row());
    const Place &place = m_situation->places()[at];
    const Row &row = m_rows[at];
    const ControlClaim *claim = claimAt(row.claim);
    const int faction = claim ? m_situation->controllerOf(row.claim) : -1;
    const auto controller = [&](QString Faction::*name) {
        if (!claim)
            return QString();
        return faction < 0 ? claim->controller.value
                           : m_situation->factions()[size_t(faction)].*name;
    };
    switch (role) {
    case PlaceIdRole:
        return place.id.value;
    case Qt::DisplayRole:
    case NameEnRole:
        return place.nameEn;
    case NameArRole:
        return place.nameAr;
    case InCityRole:
        return place.inCity;
    case OnMapRole:
        return !place.cell.empty() || !m_situation->controlOf(index.row()).empty();
    case ChangesRole:
        return row.changes;
    case LastChangeRole:
        return row.lastChange;
    case ContestedRole:
        return row.contested;
    case RevisionRole:
        return row.revision;
    case ControllerRole:
        return claim ? claim->controller.value : QString();
    case ControllerNameEnRole:
        return controller(&Faction::nameEn);
    case ControllerNameArRole:
        return controller(&Faction::nameAr);
    case StatusRole:
        return claim ? toWord(claim->status) : QString();
    case CredibilityRole:
        return claim ? int(claim->credibility) : 0;
    default:
        return {};
    }
}

QHash<int, QByteArray> HistoryModel::roleNames() const
{
    return {
        {PlaceIdRole, "placeId"},
        {NameEnRole, "nameEn"},
        {NameArRole, "nameAr"},
        {InCityRole, "inCity"},
        {OnMapRole, "onMap"},
        {ChangesRole, "changes"},
        {LastChangeRole, "lastChange"},
        {ContestedRole, "contested"},
        {RevisionRole, "revision"},
        {ControllerRole, "controller"},
        {ControllerNameEnRole, "controllerNameEn"},
        {ControllerNameArRole, "controllerNameAr"},
        {StatusRole, "status"},
        {CredibilityRole, "credibility"},
    };
}

} // namespace sd
