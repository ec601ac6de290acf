// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/routemodel.h"

#include "model/clock.h"
#include "model/filter.h"
#include "model/rows.h"

namespace sd {

namespace {

quint32 rolesThatDiffer(const RouteClaim *a, const RouteClaim *b)
{
    static const RouteClaim none;
    quint32 roles = 0;
    const bool onlyOne = !a || !b;
    a = a ? a : &none;
    b = b ? b : &none;
    if (onlyOne || a->status != b->status)
        roles |= roleBit(RouteModel::StatusRole);
    if (a->controller != b->controller)
        roles |= roleBit(RouteModel::ControllerRole);
    if (onlyOne || a->validFrom != b->validFrom)
        roles |= roleBit(RouteModel::SinceRole);
    if (onlyOne || a->credibility != b->credibility)
        roles |= roleBit(RouteModel::CredibilityRole);
    if (a->sources != b->sources)
        roles |= roleBit(RouteModel::SourceNamesRole);
    if (a->note != b->note)
        roles |= roleBit(RouteModel::NoteRole);
    return roles;
}

} // namespace

RouteModel::RouteModel(Clock &clock, Filter &filter, QObject *parent)
    : QAbstractListModel(parent)
    , m_clock(clock)
    , m_filter(filter)
{
    connect(&clock, &Clock::ticked, this, &RouteModel::tick);
    connect(&filter, &Filter::questionChanged, this, &RouteModel::tick);
}

void RouteModel::setSituation(SituationPtr situation)
{
    beginResetModel();
    m_situation = std::move(situation);
    m_claim.assign(m_situation ? m_situation->segments().size() : 0, -1);
    const AsOf asOf = m_filter.applyTo(m_clock.asOf());
    for (size_t row = 0; row < m_claim.size(); ++row)
        m_claim[row] = m_situation->routeStateAt(int(row), asOf);
    endResetModel();
}

void RouteModel::tick()
{
    const AsOf asOf = m_filter.applyTo(m_clock.asOf());
    RowChanges changes;
    for (size_t row = 0; row < m_claim.size(); ++row) {
        const int claim = m_situation->routeStateAt(int(row), asOf);
        if (claim == m_claim[row])
            continue;
        changes.add(int(row), rolesThatDiffer(claimAt(m_claim[row]), claimAt(claim)));
        m_claim[row] = claim;
    }
    changes.emitFrom(*this);
}

const RouteClaim *RouteModel::claimAt(int claim) const
{
    return claim < 0 ? nullptr : &m_situation->routeStatus()[size_t(claim)];
}

QVariantMap RouteModel::get(int row) const
{
    return rowAsMap(*this, row);
}

int RouteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_claim.size());
}

QVariant RouteModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto row = size_t(index.row());
    const Segment &segment = m_situation->segments()[row];
    const Route &route = m_situation->routes()[size_t(segment.route)];
    const Place &from = m_situation->places()[size_t(segment.from)];
    const Place &to = m_situation->places()[size_t(segment.to)];
    static const RouteClaim none;
    const RouteClaim *standing = claimAt(m_claim[row]);
    const RouteClaim &claim = standing ? *standing : none;
    switch (role) {
    case SegmentIdRole:
        return m_situation->segmentId(index.row());
    case RouteIdRole:
        return route.id.value;
    case Qt::DisplayRole:
    case NameEnRole:
        return route.nameEn;
    case NameArRole:
        return route.nameAr;
    case FromEnRole:
        return from.nameEn;
    case FromArRole:
        return from.nameAr;
    case ToEnRole:
        return to.nameEn;
    case ToArRole:
        return to.nameAr;
    case KindRole:
        return route.kind;
    case StatusRole:
        return standing ? toWord(claim.status) : QString();
    case ControllerRole:
        return claim.controller.value;
    case SinceRole:
        return standing ? toText(claim.validFrom) : QString();
    case CredibilityRole:
        return standing ? int(claim.credibility) : 0;
    case SourceNamesRole:
        return m_situation->publishers(claim.sources);
    case NoteRole:
        return claim.note;
    default:
        return {};
    }
}

QHash<int, QByteArray> RouteModel::roleNames() const
{
    return {
        {SegmentIdRole, "segmentId"},
        {RouteIdRole, "routeId"},
        {NameEnRole, "nameEn"},
        {NameArRole, "nameAr"},
        {FromEnRole, "fromEn"},
        {FromArRole, "fromAr"},
        {ToEnRole, "toEn"},
        {ToArRole, "toAr"},
        {KindRole, "kind"},
        {StatusRole, "status"},
        {ControllerRole, "controller"},
        {SinceRole, "since"},
        {CredibilityRole, "credibility"},
        {SourceNamesRole, "sourceNames"},
        {NoteRole, "note"},
    };
}

} // namespace sd
