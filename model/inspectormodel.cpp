// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/inspectormodel.h"

#include "model/clock.h"
#include "model/filter.h"
#include "model/rows.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace sd {

InspectorModel::InspectorModel(Clock &clock, Filter &filter, Selection &selection,
                               EventTexts &texts, QObject *parent)
    : QAbstractListModel(parent)
    , m_clock(clock)
    , m_filter(filter)
    , m_selection(selection)
    , m_texts(texts)
{
    connect(&texts, &EventTexts::arrived, this, &InspectorModel::textsArrived);
    connect(&clock, &Clock::ticked, this, &InspectorModel::tick);
    connect(&filter, &Filter::questionChanged, this, &InspectorModel::tick);
    connect(&selection, &Selection::changed, this, &InspectorModel::rebuild);
}

void InspectorModel::setSituation(SituationPtr situation)
{
    beginResetModel(); // rows of the old situation must not be read with the new one
    m_subject = {};
    m_states.clear();
    m_situation = std::move(situation);
    endResetModel();
    rebuild();
}

void InspectorModel::rebuild()
{
    beginResetModel();
    m_asOf = m_filter.applyTo(m_clock.asOf());
    m_subject = {};
    if (m_situation) {
        m_subject = inspect(*m_situation, m_texts, m_selection.kind(), m_selection.id(), m_asOf);
    }
    m_states.clear();
    for (const InspectorRow &row : m_subject.rows)
        m_states.push_back(stateOf(*m_situation, row, m_asOf));
    m_facts = factsNow(m_asOf);
    endResetModel();
    emit subjectChanged();
    emit factsChanged();
}

void InspectorModel::tick()
{
    if (!m_situation || m_selection.kind() == Selection::Kind::None)
        return;
    const AsOf asOf = m_filter.applyTo(m_clock.asOf());
    if (m_selection.kind() == Selection::Kind::Day && !asOf.asksTheSameOf(m_asOf)) {
        const auto now = inspect(*m_situation, m_texts, m_selection.kind(), m_selection.id(), asOf);
        if (now.rows != m_subject.rows) { // another set of changes is known of the day
            rebuild();
            return;
        }
    }
    m_asOf = asOf;
    RowChanges changes;
    for (size_t row = 0; row < m_states.size(); ++row) {
        const InspectorState state = stateOf(*m_situation, m_subject.rows[row], asOf);
        const InspectorState before = std::exchange(m_states[row], state);
        changes.add(int(row), (state.inForce != before.inForce ? roleBit(InForceRole) : 0)
                                  | (state.known != before.known ? roleBit(KnownRole) : 0));
    }
    changes.emitFrom(*this);
    if (m_selection.kind() != Selection::Kind::Faction)
        return;
    if (QVariantList facts = factsNow(asOf); facts != m_facts) {
        m_facts = std::move(facts);
        emit factsChanged();
    }
}

void InspectorModel::textsArrived(const std::vector<qint32> &events)
{
    const auto isHere = [&events](const InspectorRow &row) {
        return row.section == InspectorRow::Section::Event
            && std::ranges::binary_search(events, row.index);
    };
    if (std::ranges::any_of(m_subject.rows, isHere))
        rebuild();
}

/// What a faction holds, its members included, stands behind its other facts.
QVariantList InspectorModel::factsNow(const AsOf &asOf) const
{
    QVariantList facts = m_subject.facts;
    const int umbrella = m_situation && m_selection.kind() == Selection::Kind::Faction
                           ? m_situation->factionRow({m_selection.id()})
                           : -1;
    if (umbrella < 0)
        return facts;
    int held = 0;
    double area = 0;
    for (size_t place = 0; place < m_situation->places().size(); ++place) {
        const int claim = m_situation->controlAt(int(place), asOf);
        if (claim < 0 || !countsAsHeld(m_situation->control()[size_t(claim)].status))
            continue;
        const int controller = m_situation->controllerOf(claim);
        if (controller < 0 || !m_situation->isUnder(controller, umbrella))
            continue;
        ++held;
        area += m_situation->places()[place].cellAreaKm2;
    }
    facts.append(inspectorFact(u"holdsPlaces"_s, QString::number(held)));
    facts.append(inspectorFact(u"holdsArea"_s, QString::number(area, 'f', 1)));
    return facts;
}

int InspectorModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_subject.rows.size());
}

QVariant InspectorModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const InspectorRow &row = m_subject.rows[size_t(index.row())];
    switch (role) {
    case SectionRole:
        return toWord(row.section);
    case SubjectKindRole:
        return int(subjectKindOf(row.section));
    case InForceRole:
        return m_states[size_t(index.row())].inForce;
    case KnownRole:
        return m_states[size_t(index.row())].known;
    case HeadlineRole:
        return textOf(*m_situation, m_texts, row).headline;
    case Qt::DisplayRole:
    case HeadlineEnRole:
        return textOf(*m_situation, m_texts, row).headlineEn;
    case HeadlineArRole:
        return textOf(*m_situation, m_texts, row).headlineAr;
    case StatusRole:
        return textOf(*m_situation, m_texts, row).status;
    case FigureRole:
        return textOf(*m_situation, m_texts, row).figure;
    case ClaimantRole:
        return textOf(*m_situation, m_texts, row).claimant;
    case SubjectIdRole:
        return textOf(*m_situation, m_texts, row).subjectId;
    default:
        break;
    }
    const std::optional<Claim> claim = claimOf(*m_situation, m_texts, row);
    if (!claim)
        return factionData(m_situation->factions()[size_t(row.index)], role);
    switch (role) {
    case WhenRole:
        return toText(claim->validFrom);
    case UntilRole:
        return claim->validTo ? toText(*claim->validTo) : QString();
    case ReportedOnRole:
        return dateOf(claim->reportedOn);
    case CredibilityRole:
        return row.section == InspectorRow::Section::Statement ? 0 : int(claim->credibility);
    case NoteRole:
        return claim->note;
    case ClaimRole:
        return row.section == InspectorRow::Section::Event
                 ? m_situation->eventId(size_t(row.index))
                 : QString::fromLatin1(claim->uid.toHex());
    case SourcesRole:
        return sourcesOf(*m_situation, claim->sources);
    case PinRole:
        return pinOn(*m_situation, claim->uid);
    default:
        return {};
    }
}

QVariant InspectorModel::factionData(const Faction &faction, int role) const
{
    switch (role) {
    case WhenRole:
        return faction.activeFrom;
    case UntilRole:
        return QString();
    case ReportedOnRole:
        return QDate();
    case CredibilityRole:
        return 0;
    case NoteRole:
        return faction.note;
    case ClaimRole:
        return QString();
    case SourcesRole:
        return sourcesOf(*m_situation, faction.sources);
    case PinRole:
        return QVariantMap();
    default:
        return {};
    }
}

QHash<int, QByteArray> InspectorModel::roleNames() const
{
    return {
        {SectionRole, "section"},
        {HeadlineRole, "headline"},
        {HeadlineEnRole, "headlineEn"},
        {HeadlineArRole, "headlineAr"},
        {StatusRole, "status"},
        {FigureRole, "figure"},
        {WhenRole, "when"},
        {UntilRole, "until"},
        {ReportedOnRole, "reportedOn"},
        {ClaimantRole, "claimant"},
        {CredibilityRole, "credibility"},
        {NoteRole, "note"},
        {SourcesRole, "sources"},
        {PinRole, "pin"},
        {SubjectKindRole, "subjectKind"},
        {SubjectIdRole, "subjectId"},
        {ClaimRole, "claim"},
        {InForceRole, "inForce"},
        {KnownRole, "known"},
    };
}

} // namespace sd
