// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/rivalmodel.h"

#include "model/clock.h"
#include "model/filter.h"
#include "model/rows.h"

#include <algorithm>

namespace sd {

namespace {

quint32 rolesThatDiffer(const CasualtyClaim *a, const CasualtyClaim *b)
{
    static const CasualtyClaim none;
    const bool onlyOne = !a || !b;
    a = a ? a : &none;
    b = b ? b : &none;
    quint32 roles = roleBit(RivalModel::ClaimKeyRole);
    const auto note = [&roles](bool differs, int role) { roles |= differs ? roleBit(role) : 0; };
    note(onlyOne, RivalModel::HasValueRole);
    note(a->low != b->low, RivalModel::LowRole);
    note(a->best != b->best, RivalModel::BestRole);
    note(a->high != b->high, RivalModel::HighRole);
    note(onlyOne || lastDayOf(*a) != lastDayOf(*b), RivalModel::CountedToRole);
    note(a->reportedOn != b->reportedOn, RivalModel::ReportedOnRole);
    note(a->sources != b->sources, RivalModel::SourceNameRole);
    note(a->sources != b->sources, RivalModel::ReliabilityRole);
    note(onlyOne || a->credibility != b->credibility, RivalModel::CredibilityRole);
    note(a->note != b->note, RivalModel::NoteRole);
    return roles;
}

} // namespace

RivalModel::RivalModel(Clock &clock, Filter &filter, QObject *parent)
    : QAbstractListModel(parent)
    , m_clock(clock)
    , m_filter(filter)
{
    connect(&clock, &Clock::ticked, this, &RivalModel::tick);
    connect(&filter, &Filter::questionChanged, this, [this] {
        tick();
        emit seriesChanged();
    });
    connect(&filter, &Filter::tollChanged, this, [this] {
        if (m_measure != m_filter.measureValue() || m_group != m_filter.groupValue())
            rebuild();
    });
}

void RivalModel::setSituation(SituationPtr situation)
{
    m_situation = std::move(situation);
    rebuild();
}

void RivalModel::rebuild()
{
    beginResetModel();
    m_measure = m_filter.measureValue();
    m_group = m_filter.groupValue();
    m_rows.clear();
    m_claim.clear();
    if (m_situation) {
        const auto &series = m_situation->tolls().series();
        const AsOf asOf = m_filter.applyTo(m_clock.asOf());
        for (size_t row = 0; row < series.size(); ++row) {
            if (series[row].measure != m_measure || series[row].group != m_group)
                continue;
            m_rows.push_back(int(row));
            m_claim.push_back(m_situation->tolls().claimAt(int(row), asOf));
        }
    }
    endResetModel();
    emit seriesChanged();
    measureSpan();
}

void RivalModel::tick()
{
    if (!m_situation)
        return;
    const AsOf asOf = m_filter.applyTo(m_clock.asOf());
    RowChanges changes;
    for (size_t row = 0; row < m_rows.size(); ++row) {
        const int claim = m_situation->tolls().claimAt(m_rows[row], asOf);
        if (claim == m_claim[row])
            continue;
        changes.add(int(row), rolesThatDiffer(claimAt(m_claim[row]), claimAt(claim)));
        m_claim[row] = claim;
    }
    changes.emitFrom(*this);
    if (!changes.isEmpty())
        measureSpan();
}

void RivalModel::measureSpan()
{
    int low = -1;
    int high = -1;
    for (const int row : m_claim) {
        const CasualtyClaim *claim = claimAt(row);
        if (!claim)
            continue;
        const int least = claim->low.value_or(figureOf(*claim));
        low = low < 0 ? least : std::min(low, least);
        high = std::max(high, claim->high.value_or(figureOf(*claim)));
    }
    if (low == m_spanLow && high == m_spanHigh)
        return;
    m_spanLow = low;
    m_spanHigh = high;
    emit spanChanged();
}

int RivalModel::highestEver() const
{
    const AsOf asOf = m_filter.applyTo(m_clock.asOf());
    int highest = -1;
    for (const int row : m_rows) {
        for (const int claim : m_situation->tolls().series()[size_t(row)].claims) {
            const CasualtyClaim &casualties = m_situation->casualties()[size_t(claim)];
            if (asOf.admits(casualties.credibility, m_situation->publishers(casualties.sources)))
                highest = std::max(highest, casualties.high.value_or(figureOf(casualties)));
        }
    }
    return highest;
}

const CasualtyClaim *RivalModel::claimAt(int claim) const
{
    return claim < 0 ? nullptr : &m_situation->casualties()[size_t(claim)];
}

int RivalModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant RivalModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Series &series = m_situation->tolls().series()[size_t(m_rows[size_t(index.row())])];
    const Count &count = m_situation->tolls().counts()[size_t(series.count)];
    static const CasualtyClaim none;
    const CasualtyClaim *standing = claimAt(m_claim[size_t(index.row())]);
    const CasualtyClaim &claim = standing ? *standing : none;
    const int source = claim.sources.empty() ? -1 : m_situation->sourceRow(claim.sources.front());
    switch (role) {
    case CountKeyRole:
        return count.key;
    case Qt::DisplayRole:
    case ClaimantRole:
        return count.claimant;
    case ScopeRole:
        return count.scope;
    case FromRole:
        return dateOf(count.from);
    case HasValueRole:
        return standing != nullptr;
    case LowRole:
        return claim.low.value_or(-1);
    case BestRole:
        return claim.best.value_or(-1);
    case HighRole:
        return claim.high.value_or(-1);
    case CountedToRole:
        return standing ? dateOf(lastDayOf(claim)) : QDate();
    case ReportedOnRole:
        return dateOf(claim.reportedOn);
    case ClaimKeyRole:
        return claim.key;
    case SourceNameRole:
        return source < 0 ? QString() : m_situation->sources()[size_t(source)].publisher;
    case ReliabilityRole:
        return source < 0 ? QString() : QString(m_situation->sources()[size_t(source)].reliability);
    case CredibilityRole:
        return standing ? int(claim.credibility) : 0;
    case NoteRole:
        return claim.note;
    default:
        return {};
    }
}

QHash<int, QByteArray> RivalModel::roleNames() const
{
    return {
        {CountKeyRole, "countKey"},
        {ClaimantRole, "claimant"},
        {ScopeRole, "scope"},
        {FromRole, "from"},
        {HasValueRole, "hasValue"},
        {LowRole, "low"},
        {BestRole, "best"},
        {HighRole, "high"},
        {CountedToRole, "countedTo"},
        {ReportedOnRole, "reportedOn"},
        {ClaimKeyRole, "claimKey"},
        {SourceNameRole, "sourceName"},
        {ReliabilityRole, "reliability"},
        {CredibilityRole, "credibility"},
        {NoteRole, "note"},
    };
}

} // namespace sd
