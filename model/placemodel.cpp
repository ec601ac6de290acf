// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/placemodel.h"

#include "model/clock.h"
#include "model/filter.h"
#include "model/rows.h"

#include <algorithm>

namespace sd {

namespace {

quint32 rolesThatDiffer(const ControlClaim *a, const ControlClaim *b)
{
    static const ControlClaim none;
    quint32 roles = 0;
    const bool onlyOne = !a || !b;
    a = a ? a : &none;
    b = b ? b : &none;
    if (onlyOne || a->status != b->status)
        roles |= roleBit(PlaceModel::StatusRole);
    if (a->controller != b->controller) {
        roles |= roleBit(PlaceModel::ControllerRole) | roleBit(PlaceModel::ControllerNameEnRole)
               | roleBit(PlaceModel::ControllerNameArRole);
    }
    if (onlyOne || a->validFrom != b->validFrom)
        roles |= roleBit(PlaceModel::SinceRole);
    if (onlyOne || a->credibility != b->credibility)
        roles |= roleBit(PlaceModel::CredibilityRole);
    if (a->sources.size() != b->sources.size())
        roles |= roleBit(PlaceModel::SourceCountRole);
    if (a->sources != b->sources)
        roles |= roleBit(PlaceModel::SourceNamesRole);
    if (a->note != b->note)
        roles |= roleBit(PlaceModel::NoteRole);
    if (a->reportedOn != b->reportedOn)
        roles |= roleBit(PlaceModel::ReportedOnRole);
    return roles;
}

} // namespace

PlaceModel::PlaceModel(Clock &clock, Filter &filter, QObject *parent)
    : QAbstractListModel(parent)
    , m_clock(clock)
    , m_filter(filter)
{
    connect(&clock, &Clock::ticked, this, &PlaceModel::tick);
    connect(&filter, &Filter::questionChanged, this, &PlaceModel::tick);
}

void PlaceModel::setSituation(SituationPtr situation)
{
    beginResetModel();
    m_situation = std::move(situation);
    m_claim.assign(m_situation ? m_situation->places().size() : 0, -1);
    const AsOf asOf = m_filter.applyTo(m_clock.asOf());
    for (size_t row = 0; row < m_claim.size(); ++row)
        m_claim[row] = m_situation->controlAt(int(row), asOf);
    endResetModel();
    emit cellsChanged();
}

int PlaceModel::schematicCells() const
{
    return m_situation ? int(std::ranges::count_if(m_situation->places(),
                                                   [](const Place &place) {
                                                       return !place.cell.empty()
                                                           && place.cellSource.isEmpty();
                                                   }))
                       : 0;
}

QStringList PlaceModel::boundaryPublishers() const
{
    std::vector<SourceId> sources;
    if (m_situation) {
        for (const Place &place : m_situation->places()) {
            if (!place.cell.empty() && !place.cellSource.isEmpty()
                && !std::ranges::contains(sources, place.cellSource))
                sources.push_back(place.cellSource);
        }
    }
    return m_situation ? m_situation->publishers(sources) : QStringList();
}

void PlaceModel::tick()
{
    const AsOf asOf = m_filter.applyTo(m_clock.asOf());
    RowChanges changes;
    for (size_t row = 0; row < m_claim.size(); ++row) {
        const int claim = m_situation->controlAt(int(row), asOf);
        if (claim == m_claim[row])
            continue;
        changes.add(int(row), rolesThatDiffer(claimAt(m_claim[row]), claimAt(claim)));
        m_claim[row] = claim;
    }
    changes.emitFrom(*this);
}

const ControlClaim *PlaceModel::claimAt(int claim) const
{
    return claim < 0 ? nullptr : &m_situation->control()[size_t(claim)];
}

int PlaceModel::rowOf(const QString &placeId) const
{
    return m_situation ? m_situation->placeRow({placeId}) : -1;
}

QVariantMap PlaceModel::get(int row) const
{
    return rowAsMap(*this, row);
}

int PlaceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_claim.size());
}

QVariant PlaceModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto row = size_t(index.row());
    const Place &place = m_situation->places()[row];
    switch (role) {
    case PlaceIdRole:
        return place.id.value;
    case Qt::DisplayRole:
    case NameEnRole:
        return place.nameEn;
    case NameArRole:
        return place.nameAr;
    case KindRole:
        return place.kind;
    case LatRole:
        return place.centre.lat;
    case LonRole:
        return place.centre.lon;
    case InCityRole:
        return place.inCity;
    case HasCellRole:
        return !place.cell.empty();
    case AreaRole:
        return place.cellAreaKm2;
    default:
        break;
    }
    static const ControlClaim none;
    const ControlClaim *standing = claimAt(m_claim[row]);
    const ControlClaim &claim = standing ? *standing : none;
    switch (role) {
    case ControllerRole:
        return claim.controller.value;
    case ControllerNameEnRole:
    case ControllerNameArRole: {
        const int faction = m_situation->factionRow(claim.controller);
        if (faction < 0)
            return QString();
        const Faction &controller = m_situation->factions()[size_t(faction)];
        return role == ControllerNameEnRole ? controller.nameEn : controller.nameAr;
    }
    case StatusRole:
        return standing ? toWord(claim.status) : QString();
    case SinceRole:
        return standing ? toText(claim.validFrom) : QString();
    case CredibilityRole:
        return standing ? int(claim.credibility) : 0;
    case SourceCountRole:
        return int(claim.sources.size());
    case SourceNamesRole:
        return m_situation->publishers(claim.sources);
    case NoteRole:
        return claim.note;
    case ReportedOnRole:
        return dateOf(claim.reportedOn);
    default:
        return {};
    }
}

QHash<int, QByteArray> PlaceModel::roleNames() const
{
    return {
        {PlaceIdRole, "placeId"},
        {NameEnRole, "nameEn"},
        {NameArRole, "nameAr"},
        {KindRole, "kind"},
        {LatRole, "latitude"},
        {LonRole, "longitude"},
        {InCityRole, "inCity"},
        {HasCellRole, "hasCell"},
        {AreaRole, "areaKm2"},
        {ControllerRole, "controller"},
        {ControllerNameEnRole, "controllerNameEn"},
        {ControllerNameArRole, "controllerNameAr"},
        {StatusRole, "status"},
        {SinceRole, "since"},
        {CredibilityRole, "credibility"},
        {SourceCountRole, "sourceCount"},
        {SourceNamesRole, "sourceNames"},
        {NoteRole, "note"},
        {ReportedOnRole, "reportedOn"},
    };
}

} // namespace sd
