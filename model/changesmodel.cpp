// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/changesmodel.h"

#include "model/comparison.h"
#include "model/eventtexts.h"
#include "model/rows.h"

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace sd {

namespace {

constexpr size_t mostChangedEvents = 1000; // rows; the count says how many there are

bool isLater(const AsOf &a, const AsOf &b)
{
    return std::tuple(a.at, a.knownOn) >= std::tuple(b.at, b.knownOn);
}

template <typename Record>
const Record *recordAt(const std::vector<Record> &records, int row)
{
    return row < 0 ? nullptr : &records[size_t(row)];
}

} // namespace

ChangesModel::ChangesModel(Comparison &comparison, EventTexts &texts, QObject *parent)
    : QAbstractListModel(parent)
    , m_comparison(comparison)
    , m_texts(texts)
{
    m_later.setSingleShot(true);
    m_later.setInterval(0);
    connect(&m_later, &QTimer::timeout, this, &ChangesModel::rebuild);
    connect(&comparison, &Comparison::changed, this, &ChangesModel::ask);
    connect(&comparison, &Comparison::differingChanged, this, &ChangesModel::ask);
    connect(&texts, &EventTexts::arrived, this, [this] {
        const int first = rowCount() - int(std::min(m_changes.events.size(), mostChangedEvents));
        if (first < rowCount())
            emit dataChanged(index(first), index(rowCount() - 1), {NameEnRole, NameArRole});
    });
}

void ChangesModel::setSituation(SituationPtr situation)
{
    m_situation = std::move(situation);
    rebuild();
}

void ChangesModel::setActive(bool active)
{
    if (std::exchange(m_isActive, active) == active)
        return;
    emit activeChanged();
    rebuild();
}

void ChangesModel::ask()
{
    if (m_isActive)
        m_later.start();
}

void ChangesModel::rebuild()
{
    m_later.stop();
    beginResetModel();
    m_changes = {};
    if (m_situation && m_isActive && m_comparison.isOn()) {
        const AsOf desk = m_comparison.asked();
        const AsOf other = m_comparison.otherAsked();
        m_deskIsLater = isLater(desk, other);
        m_changes = m_deskIsLater ? changesBetween(*m_situation, other, desk)
                                  : changesBetween(*m_situation, desk, other);
    }
    endResetModel();
    emit countChanged();
}

int ChangesModel::rowCount(const QModelIndex &parent) const
{
    if (parent.isValid())
        return 0;
    return int(m_changes.ground.size() + m_changes.places.size() + m_changes.routes.size()
               + m_changes.tolls.size() + std::min(m_changes.events.size(), mostChangedEvents));
}

QVariantMap ChangesModel::get(int row) const
{
    return rowAsMap(*this, row);
}

QVariant ChangesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    auto row = size_t(index.row());
    if (row < m_changes.ground.size())
        return groundData(m_changes.ground[row], role);
    row -= m_changes.ground.size();
    if (row < m_changes.places.size())
        return placeData(m_changes.places[row], role);
    row -= m_changes.places.size();
    if (row < m_changes.routes.size())
        return routeData(m_changes.routes[row], role);
    row -= m_changes.routes.size();
    if (row < m_changes.tolls.size())
        return tollData(m_changes.tolls[row], role);
    return eventData(size_t(m_changes.events[row - m_changes.tolls.size()]), role);
}

QVariant ChangesModel::groundData(const GroundChange &change, int role) const
{
    const Faction &faction = m_situation->factions()[size_t(change.faction)];
    switch (role) {
    case SectionRole:
        return u"ground"_s;
    case Qt::DisplayRole:
    case NameEnRole:
        return faction.nameEn;
    case NameArRole:
        return faction.nameAr;
    case BeforeRole:
        return QString::number(change.placesBefore);
    case AfterRole:
        return QString::number(change.placesAfter);
    case AreaBeforeRole:
        return change.areaBefore;
    case AreaAfterRole:
        return change.areaAfter;
    case GainedRole:
        return change.gained;
    case LostRole:
        return change.lost;
    case SubjectKindRole:
        return int(Selection::Kind::Faction);
    case SubjectIdRole:
        return faction.id.value;
    default:
        return claimData(nullptr, role);
    }
}

QVariant ChangesModel::placeData(const PlaceChange &change, int role) const
{
    const Place &place = m_situation->places()[size_t(change.place)];
    const ControlClaim *before = recordAt(m_situation->control(), change.before);
    const ControlClaim *after = recordAt(m_situation->control(), change.after);
    switch (role) {
    case SectionRole:
        return u"place"_s;
    case Qt::DisplayRole:
    case NameEnRole:
        return place.nameEn;
    case NameArRole:
        return place.nameAr;
    case BeforeRole:
        return before ? before->controller.value : QString();
    case BeforeStatusRole:
        return before ? toWord(before->status) : QString();
    case AfterRole:
        return after ? after->controller.value : QString();
    case AfterStatusRole:
        return after ? toWord(after->status) : QString();
    case SubjectKindRole:
        return int(Selection::Kind::Place);
    case SubjectIdRole:
        return place.id.value;
    default:
        return claimData(after ? after : before, role);
    }
}

QVariant ChangesModel::routeData(const RouteChange &change, int role) const
{
    const Segment &segment = m_situation->segments()[size_t(change.segment)];
    const Route &route = m_situation->routes()[size_t(segment.route)];
    const Place &from = m_situation->places()[size_t(segment.from)];
    const Place &to = m_situation->places()[size_t(segment.to)];
    const RouteClaim *before = recordAt(m_situation->routeStatus(), change.before);
    const RouteClaim *after = recordAt(m_situation->routeStatus(), change.after);
    switch (role) {
    case SectionRole:
        return u"route"_s;
    case Qt::DisplayRole:
    case NameEnRole:
        return route.nameEn;
    case NameArRole:
        return route.nameAr;
    case DetailEnRole:
        return QString(from.nameEn + u" – "_s + to.nameEn);
    case DetailArRole:
        return QString(from.nameAr + u" – "_s + to.nameAr);
    case BeforeRole:
        return before ? toWord(before->status) : QString();
    case AfterRole:
        return after ? toWord(after->status) : QString();
    case SubjectKindRole:
        return int(Selection::Kind::Route);
    case SubjectIdRole:
        return m_situation->segmentId(change.segment);
    default:
        return claimData(after ? after : before, role);
    }
}

QVariant ChangesModel::tollData(const TollChange &change, int role) const
{
    const Series &series = m_situation->tolls().series()[size_t(change.series)];
    const Count &count = m_situation->tolls().counts()[size_t(series.count)];
    const CasualtyClaim *before = recordAt(m_situation->casualties(), change.before);
    const CasualtyClaim *after = recordAt(m_situation->casualties(), change.after);
    switch (role) {
    case SectionRole:
        return u"toll"_s;
    case Qt::DisplayRole:
    case NameEnRole:
    case NameArRole:
        return count.claimant;
    case DetailEnRole:
    case DetailArRole:
        return count.scope;
    case BeforeRole:
        return before ? figureText(*before) : QString();
    case AfterRole:
        return after ? figureText(*after) : QString();
    case BeforeStatusRole:
        return toWord(series.group);
    case AfterStatusRole:
        return toWord(series.measure);
    case SubjectKindRole:
        return int(Selection::Kind::Toll);
    case SubjectIdRole:
        return (after ? after : before)->key;
    default:
        return claimData(after ? after : before, role);
    }
}

QVariant ChangesModel::eventData(size_t event, int role) const
{
    const EventTable &events = m_situation->events();
    const EventText *text = m_texts.at(event);
    switch (role) {
    case SectionRole:
        return u"event"_s;
    case Qt::DisplayRole:
    case NameEnRole:
    case NameArRole:
        return text ? text->title : QString();
    case DetailEnRole:
    case DetailArRole:
        return text ? text->placeText : QString();
    case AfterRole:
        return toWord(events.category[event]);
    case SinceRole:
        return toText(events.start(event));
    case CredibilityRole:
        return int(events.credibility[event]);
    case PublishersRole:
        return text ? m_situation->publishers(text->sources) : QStringList();
    case SubjectKindRole:
        return int(Selection::Kind::Event);
    case SubjectIdRole:
        return m_situation->eventId(event);
    default:
        return claimData(nullptr, role);
    }
}

/// What all claims have in common; what a row has not is empty.
QVariant ChangesModel::claimData(const Claim *claim, int role) const
{
    switch (role) {
    case SinceRole:
        return claim ? toText(claim->validFrom) : QString();
    case CredibilityRole:
        return claim ? int(claim->credibility) : 0;
    case PublishersRole:
        return claim ? m_situation->publishers(claim->sources) : QStringList();
    case AreaBeforeRole:
    case AreaAfterRole:
        return 0.0;
    case GainedRole:
    case LostRole:
        return 0;
    default:
        return roleNames().contains(role) ? QVariant(QString()) : QVariant();
    }
}

QHash<int, QByteArray> ChangesModel::roleNames() const
{
    return {
        {SectionRole, "section"},
        {NameEnRole, "nameEn"},
        {NameArRole, "nameAr"},
        {DetailEnRole, "detailEn"},
        {DetailArRole, "detailAr"},
        {BeforeRole, "before"},
        {BeforeStatusRole, "beforeStatus"},
        {AfterRole, "after"},
        {AfterStatusRole, "afterStatus"},
        {AreaBeforeRole, "areaBefore"},
        {AreaAfterRole, "areaAfter"},
        {GainedRole, "gained"},
        {LostRole, "lost"},
        {SinceRole, "since"},
        {CredibilityRole, "credibility"},
        {PublishersRole, "publishers"},
        {SubjectKindRole, "subjectKind"},
        {SubjectIdRole, "subjectId"},
    };
}

} // namespace sd
