// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/factionmodel.h"

#include "model/clock.h"
#include "model/filter.h"
#include "model/rows.h"
#include "model/shownevents.h"

#include <algorithm>
#include <ranges>

using namespace Qt::StringLiterals;

namespace sd {

FactionModel::FactionModel(Clock &clock, Filter &filter, ShownEvents &shown, QObject *parent)
    : QAbstractListModel(parent)
    , m_clock(clock)
    , m_filter(filter)
    , m_shownEvents(shown)
{
    const auto recount = [this] {
        m_before = m_figures;
        countEvents();
        tellChanges();
    };
    connect(&shown, &ShownEvents::sumsChanged, this, recount);
    connect(&shown, &ShownEvents::windowChanged, this, recount);
    connect(&clock, &Clock::ticked, this, &FactionModel::tick);
    connect(&filter, &Filter::questionChanged, this, &FactionModel::tick);
    connect(&filter, &Filter::tollChanged, this, [this] {
        findSeries();
        tick();
    });
}

void FactionModel::setSituation(SituationPtr situation)
{
    beginResetModel();
    m_situation = std::move(situation);
    buildTree();
    buildScope();
    findSeries();
    m_figures.assign(m_nodes.size(), {});
    countEvents();
    refresh();
    endResetModel();
    emit scopeChanged();
}

/// Who ever holds ground comes first. A bloc with several such coalitions is open, and comes after
/// those that one line tells whole, so that all holders are seen without opening or scrolling.
void FactionModel::buildTree()
{
    m_nodes.clear();
    m_shown.clear();
    m_nodesOf.clear();
    if (!m_situation)
        return;
    const auto &factions = m_situation->factions();
    std::vector<bool> holds(factions.size(), false);
    for (size_t claim = 0; claim < m_situation->control().size(); ++claim) {
        const int controller = m_situation->controllerOf(int(claim));
        if (controller >= 0 && countsAsHeld(m_situation->control()[claim].status))
            holds[size_t(m_situation->coalitionOf(controller))] = true;
    }

    struct Branch {
        Bloc bloc;
        std::vector<int> tops;
        qsizetype holders = 0;
    };
    std::vector<Branch> branches;
    for (const QString &word : wordsOf<Bloc>()) {
        Branch branch{.bloc = *fromWord<Bloc>(word), .tops = {}};
        branch.tops = m_situation->topsOf(branch.bloc);
        const auto rest = std::ranges::stable_partition(
            branch.tops, [&holds](int top) { return bool(holds[size_t(top)]); });
        branch.holders = rest.begin() - branch.tops.begin();
        if (!branch.tops.empty())
            branches.push_back(std::move(branch));
    }
    std::ranges::stable_sort(branches, {}, [](const Branch &branch) {
        return branch.holders == 1 ? 0 : branch.holders > 1 ? 1 : 2;
    });

    std::vector<int> blocNode(size_t(wordsOf<Bloc>().size()), -1);
    for (const Branch &branch : branches) {
        const int node = int(m_nodes.size());
        blocNode[size_t(branch.bloc)] = node;
        m_nodes.push_back({.bloc = branch.bloc, .hasMembers = true, .open = branch.holders > 1});
        for (const int top : branch.tops)
            addFaction(top, node);
    }
    std::vector<int> nodeOf(factions.size(), -1);
    for (size_t node = 0; node < m_nodes.size(); ++node) {
        if (m_nodes[node].faction >= 0)
            nodeOf[size_t(m_nodes[node].faction)] = int(node);
        if (isShown(int(node)))
            m_shown.push_back(int(node));
    }
    m_nodesOf.resize(factions.size());
    for (size_t row = 0; row < factions.size(); ++row) {
        for (const int umbrella : m_situation->umbrellasOf(int(row)))
            m_nodesOf[row].push_back(nodeOf[size_t(umbrella)]);
        m_nodesOf[row].push_back(blocNode[size_t(factions[row].bloc)]);
    }
}

void FactionModel::addFaction(int faction, int parent)
{
    std::vector<std::pair<int, int>> waiting{{faction, parent}};
    while (!waiting.empty()) {
        const auto [row, over] = waiting.back();
        waiting.pop_back();
        const auto members = m_situation->membersOf(row);
        const int node = int(m_nodes.size());
        m_nodes.push_back({.bloc = m_nodes[size_t(over)].bloc,
                           .faction = row,
                           .parent = over,
                           .depth = m_nodes[size_t(over)].depth + 1,
                           .hasMembers = !members.empty()});
        for (const int member : members | std::views::reverse)
            waiting.emplace_back(member, node);
    }
}

bool FactionModel::isShown(int node) const
{
    for (int over = m_nodes[size_t(node)].parent; over >= 0; over = m_nodes[size_t(over)].parent) {
        if (!m_nodes[size_t(over)].open)
            return false;
    }
    return true;
}

void FactionModel::buildScope()
{
    m_scope.clear();
    m_scopeArea = 0;
    if (!m_situation)
        return;
    const auto &places = m_situation->places();
    for (size_t row = 0; row < places.size(); ++row) {
        if (places[row].cell.empty() || !(m_wholeMap || places[row].inCity))
            continue;
        m_scope.push_back(int(row));
        m_scopeArea += places[row].cellAreaKm2;
    }
}

void FactionModel::findSeries()
{
    m_killedSeries = {-1, -1};
    if (!m_situation)
        return;
    const CasualtySeries &tolls = m_situation->tolls();
    const int count = tolls.countFor(m_filter.count(), Measure::Killed);
    if (count < 0)
        return;
    const QString &key = tolls.counts()[size_t(count)].key;
    m_killedSeries = {tolls.find(key, Measure::Killed, VictimGroup::GovernmentAndAllied),
                      tolls.find(key, Measure::Killed, VictimGroup::OppositionFighters)};
}

void FactionModel::addUp(const AsOf &asOf, Holding Figures::*holding)
{
    for (Figures &figures : m_figures)
        figures.*holding = {};
    for (const int place : m_scope) {
        const int claim = m_situation->controlAt(place, asOf);
        if (claim < 0)
            continue;
        const ControlStatus status = m_situation->control()[size_t(claim)].status;
        const int controller = m_situation->controllerOf(claim);
        if (controller < 0 || !countsAsHeld(status))
            continue;
        for (const int node : m_nodesOf[size_t(controller)]) {
            Holding &held = m_figures[size_t(node)].*holding;
            ++held.places;
            held.contested += status == ControlStatus::Contested;
            held.area += m_situation->places()[size_t(place)].cellAreaKm2;
        }
    }
}

void FactionModel::refresh()
{
    if (!m_situation)
        return;
    AsOf asOf = m_filter.applyTo(m_clock.asOf());
    for (size_t node = 0; node < m_nodes.size(); ++node) {
        int series = -1;
        if (m_nodes[node].faction < 0 && m_nodes[node].bloc == Bloc::Government)
            series = m_killedSeries[0];
        else if (m_nodes[node].faction < 0 && m_nodes[node].bloc == Bloc::Opposition)
            series = m_killedSeries[1];
        m_figures[node].killedClaim = series < 0 ? -1 : m_situation->tolls().claimAt(series, asOf);
    }
    addUp(asOf, &Figures::now);
    asOf.at = Moment::endOf(asOf.at.day() - 1);
    addUp(asOf, &Figures::dayBefore);
    asOf.at = Moment::endOf(m_situation->info().periodFrom);
    addUp(asOf, &Figures::start);
}

void FactionModel::countEvents()
{
    if (!m_situation)
        return;
    const EventSums &sums = m_shownEvents.sums();
    for (size_t node = 0; node < m_nodes.size(); ++node) {
        const int faction = m_nodes[node].faction;
        const EventFigures figures = m_shownEvents.inWindow(
            faction < 0 ? sums.bloc(m_nodes[node].bloc) : sums.faction(faction));
        m_figures[node].events = figures.events;
        m_figures[node].incidentsDead = sums.reporter() < 0 ? -1 : int(figures.best);
    }
}

void FactionModel::tick()
{
    m_before = m_figures;
    refresh();
    tellChanges();
}

void FactionModel::tellChanges()
{
    RowChanges changes;
    for (size_t row = 0; row < m_shown.size(); ++row) {
        const auto node = size_t(m_shown[row]);
        changes.add(int(row), rolesThatDiffer(m_before[node], m_figures[node]));
    }
    changes.emitFrom(*this);
}

quint32 FactionModel::rolesThatDiffer(const Figures &a, const Figures &b)
{
    quint32 roles = 0;
    const auto compare = [&roles](auto left, auto right, quint32 bits) {
        if (left != right)
            roles |= bits;
    };
    const auto sinceDay = [](const Figures &f) { return f.now.places - f.dayBefore.places; };
    const auto sinceStart = [](const Figures &f) { return f.now.places - f.start.places; };
    const auto areaSinceDay = [](const Figures &f) { return f.now.area - f.dayBefore.area; };
    const auto areaSinceStart = [](const Figures &f) { return f.now.area - f.start.area; };
    compare(a.now.places, b.now.places, roleBit(PlacesRole));
    compare(a.now.contested, b.now.contested, roleBit(ContestedRole));
    compare(a.now.area, b.now.area, roleBit(AreaRole) | roleBit(ShareRole));
    compare(sinceDay(a), sinceDay(b), roleBit(DayChangeRole));
    compare(sinceStart(a), sinceStart(b), roleBit(StartChangeRole));
    compare(areaSinceDay(a), areaSinceDay(b), roleBit(DayAreaChangeRole));
    compare(areaSinceStart(a), areaSinceStart(b), roleBit(StartAreaChangeRole));
    compare(a.killedClaim, b.killedClaim, roleBit(KilledRole) | roleBit(KilledByRole));
    compare(a.events, b.events, roleBit(EventsRole));
    compare(a.incidentsDead, b.incidentsDead, roleBit(IncidentsDeadRole));
    return roles;
}

void FactionModel::setWholeMap(bool whole)
{
    if (whole == m_wholeMap)
        return;
    m_wholeMap = whole;
    buildScope();
    emit scopeChanged();
    tick();
    if (!m_shown.empty()) // of another whole even where the area is the same
        emit dataChanged(index(0), index(rowCount() - 1), {ShareRole});
}

int FactionModel::totalPlaces() const
{
    return int(m_scope.size());
}
double FactionModel::totalAreaKm2() const
{
    return m_scopeArea;
}

void FactionModel::setOpen(int row, bool open)
{
    if (row < 0 || row >= rowCount())
        return;
    const int top = m_shown[size_t(row)];
    Node &node = m_nodes[size_t(top)];
    if (!node.hasMembers || node.open == open)
        return;
    node.open = true;
    std::vector<int> under;
    for (size_t i = size_t(top) + 1; i < m_nodes.size() && m_nodes[i].depth > node.depth; ++i) {
        if (isShown(int(i)))
            under.push_back(int(i));
    }
    node.open = open;
    const auto below = m_shown.begin() + row + 1;
    const int count = int(under.size());
    if (open) {
        beginInsertRows({}, row + 1, row + count);
        m_shown.insert(below, under.begin(), under.end());
        endInsertRows();
    } else {
        beginRemoveRows({}, row + 1, row + count);
        m_shown.erase(below, below + count);
        endRemoveRows();
    }
    emit dataChanged(index(row), index(row), {OpenRole});
}

int FactionModel::rowOf(const QString &subject) const
{
    const auto found = std::ranges::find_if(m_shown, [&](int node) {
        const Node &shown = m_nodes[size_t(node)];
        return subject
            == (shown.faction < 0 ? toWord(shown.bloc)
                                  : m_situation->factions()[size_t(shown.faction)].id.value);
    });
    return found == m_shown.end() ? -1 : int(found - m_shown.begin());
}

QVariantMap FactionModel::get(int row) const
{
    return rowAsMap(*this, row);
}

int FactionModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

QVariant FactionModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto row = size_t(m_shown[size_t(index.row())]);
    const Node &node = m_nodes[row];
    const Figures &figures = m_figures[row];
    switch (role) {
    case IsBlocRole:
        return node.faction < 0;
    case DepthRole:
        return node.depth;
    case HasMembersRole:
        return node.hasMembers;
    case OpenRole:
        return node.open;
    case PlacesRole:
        return figures.now.places;
    case ContestedRole:
        return figures.now.contested;
    case AreaRole:
        return figures.now.area;
    case ShareRole:
        return m_scopeArea > 0 ? figures.now.area / m_scopeArea : 0.0;
    case DayChangeRole:
        return figures.now.places - figures.dayBefore.places;
    case StartChangeRole:
        return figures.now.places - figures.start.places;
    case DayAreaChangeRole:
        return figures.now.area - figures.dayBefore.area;
    case StartAreaChangeRole:
        return figures.now.area - figures.start.area;
    case KilledRole:
        return figures.killedClaim < 0
                 ? -1
                 : figureOf(m_situation->casualties()[size_t(figures.killedClaim)]);
    case EventsRole:
        return figures.events;
    case IncidentsDeadRole:
        return figures.incidentsDead;
    case KilledByRole: {
        if (figures.killedClaim < 0)
            return QString();
        const CasualtyClaim &claim = m_situation->casualties()[size_t(figures.killedClaim)];
        return QString(claim.claimant + u", "_s + toText(Moment::endOf(lastDayOf(claim))));
    }
    default:
        break;
    }
    return node.faction < 0 ? blocData(node.bloc, role)
                            : factionData(m_situation->factions()[size_t(node.faction)], role);
}

QVariant FactionModel::blocData(Bloc bloc, int role)
{
    switch (role) {
    case Qt::DisplayRole:
    case SubjectRole:
    case NameEnRole:
    case NameArRole:
        return toWord(bloc);
    case ShortNameRole:
    case NoteRole:
        return QString();
    case BackersEnRole:
    case BackersArRole:
    case AlsoPartOfRole:
    case SourceNamesRole:
        return QStringList();
    default:
        return {};
    }
}

QVariant FactionModel::factionData(const Faction &faction, int role) const
{
    const auto names = [this](std::span<const FactionId> ids, QString Faction::*name) {
        QStringList list;
        for (const FactionId &id : ids) {
            const int row = m_situation->factionRow(id);
            list.append(row < 0 ? id.value : m_situation->factions()[size_t(row)].*name);
        }
        return list;
    };
    switch (role) {
    case SubjectRole:
        return faction.id.value;
    case Qt::DisplayRole:
    case NameEnRole:
        return faction.nameEn;
    case NameArRole:
        return faction.nameAr;
    case ShortNameRole:
        return faction.shortName;
    case BackersEnRole:
        return names(faction.backers, &Faction::nameEn);
    case BackersArRole:
        return names(faction.backers, &Faction::nameAr);
    case AlsoPartOfRole:
        return faction.partOf.size() < 2
                 ? QStringList()
                 : names(std::span(faction.partOf).subspan(1), &Faction::nameEn);
    case NoteRole:
        return faction.note;
    case SourceNamesRole:
        return m_situation->publishers(faction.sources);
    default:
        return {};
    }
}

QHash<int, QByteArray> FactionModel::roleNames() const
{
    return {
        {SubjectRole, "subject"},
        {IsBlocRole, "isBloc"},
        {NameEnRole, "nameEn"},
        {NameArRole, "nameAr"},
        {ShortNameRole, "shortName"},
        {DepthRole, "depth"},
        {HasMembersRole, "hasMembers"},
        {OpenRole, "open"},
        {BackersEnRole, "backersEn"},
        {BackersArRole, "backersAr"},
        {AlsoPartOfRole, "alsoPartOf"},
        {NoteRole, "note"},
        {SourceNamesRole, "sourceNames"},
        {PlacesRole, "places"},
        {ContestedRole, "contested"},
        {AreaRole, "areaKm2"},
        {ShareRole, "share"},
        {DayChangeRole, "dayChange"},
        {StartChangeRole, "startChange"},
        {DayAreaChangeRole, "dayAreaChange"},
        {StartAreaChangeRole, "startAreaChange"},
        {KilledRole, "killed"},
        {KilledByRole, "killedBy"},
        {EventsRole, "events"},
        {IncidentsDeadRole, "incidentsDead"},
    };
}

} // namespace sd
