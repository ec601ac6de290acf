// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/areatable.h"

#include <array>

using namespace Qt::StringLiterals;

namespace sd {

namespace {

QString wordOf(AreaFate fate)
{
    static const std::array words{u"open"_s, u"known"_s, u"new"_s, u"out"_s};
    return words[size_t(fate)];
}

QString wordOf(AreaMatch by)
{
    static const std::array words{QString(), u"choice"_s, u"code"_s,
                                  u"name"_s, u"alias"_s,  u"location"_s};
    return words[size_t(by)];
}

QString chosenOf(const AreaDecision &decision, const AreaWorld &world)
{
    if (decision.by != AreaMatch::Choice)
        return {};
    switch (decision.fate) {
    case AreaFate::Known:
        return u'=' + world.places[size_t(decision.place)].id.value;
    case AreaFate::New:
        return u"new"_s;
    case AreaFate::LeftOut:
        return u"leave out"_s;
    case AreaFate::Open:
        break;
    }
    return {};
}

constexpr int firstRefused = -2;

} // namespace

void AreaTable::setContent(Content content)
{
    const bool isSame = content.layer == m_content.layer;
    if (!isSame)
        beginResetModel();
    m_content = std::move(content);
    if (!isSame) {
        m_rows = rowsShown();
        endResetModel();
    } else if (!m_rows.empty()) {
        // A row that was settled stays where it is until another list is asked for.
        emit dataChanged(index(0), index(int(m_rows.size()) - 1));
    }
    emit changed();
}

void AreaTable::setShown(const QString &what)
{
    beginResetModel();
    m_shown = what;
    m_rows = rowsShown();
    endResetModel();
    emit changed();
}

std::vector<int> AreaTable::rowsShown() const
{
    std::vector<int> rows;
    if (!m_content.layer)
        return rows;
    const bool isAll = m_shown == u"all";
    for (size_t i = 0; i < m_content.layer->areas.size(); ++i) {
        const bool isRepaired = !m_content.layer->areas[i].repaired.isEmpty();
        if (isAll || m_shown == wordOf(m_content.decisions[i].fate)
            || (isRepaired && m_shown == u"repaired"))
            rows.push_back(int(i));
    }
    for (size_t i = 0; i < m_content.layer->refused.size(); ++i) {
        if (isAll || m_shown == u"refused")
            rows.push_back(firstRefused - int(i));
    }
    return rows;
}

int AreaTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant AreaTable::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int row = m_rows[size_t(index.row())];
    if (row <= firstRefused)
        return refusedData(m_content.layer->refused[size_t(firstRefused - row)], role);
    const Area &area = m_content.layer->areas[size_t(row)];
    const AreaDecision &decision = m_content.decisions[size_t(row)];
    const Place *place = decision.place >= 0 ? &m_content.world->places[size_t(decision.place)]
                                             : nullptr;
    switch (role) {
    case AreaRole:
        return row;
    case NumberRole:
        return area.number;
    case TitleRole:
    case Qt::DisplayRole:
        return titleOf(*m_content.layer, m_content.roles, area);
    case CodeRole:
        return valueOf(*m_content.layer, area.values, m_content.roles.pCode);
    case FateRole:
        return wordOf(decision.fate);
    case ByRole:
        return wordOf(decision.by);
    case PlaceEnRole:
        return place ? place->nameEn : QString();
    case PlaceArRole:
        return place ? place->nameAr : QString();
    case WhyRole:
        return decision.fate == AreaFate::Open ? decision.why : area.repaired;
    case AreaKm2Role:
        return area.areaKm2;
    case ChosenRole:
        return chosenOf(decision, *m_content.world);
    default:
        return {};
    }
}

QVariant AreaTable::refusedData(const RefusedArea &area, int role) const
{
    switch (role) {
    case AreaRole:
        return -1;
    case NumberRole:
        return area.number;
    case TitleRole:
    case Qt::DisplayRole:
        return valueOf(*m_content.layer, area.values, m_content.roles.name);
    case CodeRole:
        return valueOf(*m_content.layer, area.values, m_content.roles.pCode);
    case FateRole:
        return u"refused"_s;
    case WhyRole:
        return area.reason;
    case AreaKm2Role:
        return 0.0;
    case ByRole:
    case PlaceEnRole:
    case PlaceArRole:
    case ChosenRole:
        return QString();
    default:
        return {};
    }
}

QHash<int, QByteArray> AreaTable::roleNames() const
{
    return {{AreaRole, "area"},       {NumberRole, "number"},   {TitleRole, "title"},
            {CodeRole, "code"},       {FateRole, "fate"},       {ByRole, "by"},
            {PlaceEnRole, "placeEn"}, {PlaceArRole, "placeAr"}, {WhyRole, "why"},
            {AreaKm2Role, "areaKm2"}, {ChosenRole, "chosen"}};
}

} // namespace sd
