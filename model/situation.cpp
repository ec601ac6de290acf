// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/situation.h"

#include "db/linecut.h"

#include <algorithm>
#include <ranges>
#include <tuple>

using namespace Qt::StringLiterals;

namespace sd {

namespace {

template <typename Record, typename Key>
void indexBy(QHash<Key, int> &index, const std::vector<Record> &records, Key Record::*key)
{
    index.reserve(qsizetype(records.size()));
    for (size_t row = 0; row < records.size(); ++row)
        index.insert(records[row].*key, int(row));
}

/// Claims by subject in the order of the rule; a subject of -1 leaves the claim out.
template <typename Record, typename SubjectOf>
History historyOf(const Situation &situation, const std::vector<Record> &claims, size_t subjects,
                  SubjectOf subjectOf)
{
    std::vector<int> order(claims.size());
    std::ranges::generate(order, [next = 0]() mutable { return next++; });
    std::ranges::sort(order, [&claims](int left, int right) {
        const Record &a = claims[size_t(left)];
        const Record &b = claims[size_t(right)];
        return std::tie(a.validFrom, a.reportedOn, a.pinned, a.uid, left)
             < std::tie(b.validFrom, b.reportedOn, b.pinned, b.uid, right);
    });
    std::vector<std::vector<History::Entry>> bySubject(subjects);
    for (const int row : order) {
        const Record &claim = claims[size_t(row)];
        const int subject = subjectOf(claim);
        if (subject >= 0)
            bySubject[size_t(subject)].push_back({.from = claim.validFrom.from,
                                                  .reportedOn = claim.reportedOn,
                                                  .credibility = claim.credibility,
                                                  .publishers = situation.publishers(claim.sources),
                                                  .row = row});
    }
    return History(std::move(bySubject));
}

/// The rows of a column by what stands in it; what is equal keeps its order.
Column<qint32> rowsBy(const Column<qint32> &column, const Spill &spill)
{
    using Key = std::pair<qint32, qint32>; // side by side: half the time of looking them up
    auto keys = spill.column<Key>(column.size());
    for (size_t row = 0; row < column.size(); ++row)
        keys.push_back({column[row], qint32(row)});
    if (!std::ranges::is_sorted(keys))
        std::ranges::sort(keys.values());
    auto rows = spill.column<qint32>(column.size());
    for (const Key &key : keys)
        rows.push_back(key.second);
    return rows;
}

} // namespace

std::shared_ptr<const Situation> Situation::build(Snapshot snapshot)
{
    return std::shared_ptr<const Situation>(new Situation(std::move(snapshot)));
}

Situation::Situation(Snapshot snapshot)
    : m_data(std::move(snapshot))
{
    indexBy(m_placeRow, m_data.places, &Place::id);
    indexBy(m_factionRow, m_data.factions, &Faction::id);
    indexBy(m_sourceRow, m_data.sources, &Source::id);
    indexBy(m_eventRow, m_data.eventTexts, &EventText::key);
    indexBy(m_statementRow, m_data.statements,
            static_cast<QString StatementClaim::*>(&StatementClaim::key));
    indexBy(m_casualtyRow, m_data.casualties,
            static_cast<QString CasualtyClaim::*>(&CasualtyClaim::key));
    for (size_t pin = 0; pin < m_data.pins.size(); ++pin)
        m_pinRow[m_data.pins[pin].target] = int(pin); // a later row was said later
    m_tolls = CasualtySeries(m_data.casualties, [this](const CasualtyClaim &claim) {
        return publishers(claim.sources);
    });
    findSegments();
    linkFactions();
    m_controller.reserve(m_data.control.size());
    for (const ControlClaim &claim : m_data.control)
        m_controller.push_back(factionRow(claim.controller));
    m_controlHistory = historyOf(
        *this, m_data.control, m_data.places.size(),
        [this](const ControlClaim &claim) { return placeRow(claim.place); });
    m_routeHistory = historyOf(
        *this, m_data.routeStatus, m_segments.size(), [this](const RouteClaim &claim) {
            return segmentRow(segmentName(claim.route, claim.from, claim.to));
        });
    indexEvents();
}

void Situation::indexEvents()
{
    const EventTable &events = m_data.events;
    if (!findIndexes()) {
        m_eventsByReport = rowsBy(events.reportedOn, m_data.spill);
        m_eventsByClaim = rowsBy(events.claimRow, m_data.spill);
        m_lastingEvents = {};
        for (size_t row = 0; row < events.size(); ++row) {
            if (events.to[row] != events.from[row] && events.lastDay(row) > events.firstDay(row))
                m_lastingEvents.push_back(qint32(row));
        }
        m_points = EventPoints(events, m_data.spill);
        m_cells = EventCells(events);
    }
    for (const Batch &batch : m_data.batches) {
        int reporter = -1;
        if (batch.kind == u"import" && batch.source >= 0) {
            const auto known = std::ranges::find(m_reporters, batch.source);
            reporter = int(known - m_reporters.begin());
            if (known == m_reporters.end())
                m_reporters.push_back(batch.source);
        }
        m_reporterOfBatch.push_back(reporter);
    }
    std::vector<qint64> brought(m_reporters.size());
    if (m_cells.isKept()) {
        for (size_t cell = 0; cell < m_cells.size(); ++cell) {
            const int batch = m_cells.batch(cell);
            if (const int reporter = batch < 0 ? -1 : reporterOfBatch(size_t(batch)); reporter >= 0)
                brought[size_t(reporter)] += m_cells.figures(cell).events;
        }
    } else {
        for (size_t row = 0; row < events.size(); ++row) {
            if (const int reporter = reporterOf(row); reporter >= 0)
                ++brought[size_t(reporter)];
        }
    }
    if (!brought.empty())
        m_mainReporter = int(std::ranges::max_element(brought) - brought.begin());
    m_sums = m_cells.isKept() ? EventSums(*this, -1, m_cells, {}) : EventSums(*this, -1);
}

/// Those that stand in the file of columns behind the events; the order is that of writeColumns().
bool Situation::findIndexes()
{
    const ColumnFile *file = m_data.columns.get();
    if (!file || m_data.events.empty())
        return false;
    const size_t count = m_data.events.size();
    size_t next = std::tuple_size_v<decltype(m_data.events.columns())>;
    for (Column<qint32> *rows : {&m_eventsByReport, &m_eventsByClaim, &m_lastingEvents}) {
        auto read = file->column<qint32>(next++);
        if (!read || !read->isWithin(0, qint64(count))
            || (rows != &m_lastingEvents && read->size() != count)) {
            return false;
        }
        *rows = std::move(*read);
    }
    const EventTable::Limits limits{.places = m_data.places.size(),
                                    .factions = m_data.factions.size(),
                                    .batches = m_data.batches.size()};
    auto cells = EventCells::from(*file, next, limits, count);
    if (!cells)
        return false;
    auto points = EventPoints::from(*file, next + EventCells::columnCount, count);
    if (!points)
        return false;
    m_cells = std::move(*cells);
    m_points = std::move(*points);
    return true;
}

void Situation::writeColumns(const QString &path) const
{
    std::vector<ColumnFile::Part> parts;
    std::apply([&parts](auto &...column) { (parts.push_back(ColumnFile::part(column)), ...); },
               m_data.events.columns());
    for (const Column<qint32> *rows : {&m_eventsByReport, &m_eventsByClaim, &m_lastingEvents})
        parts.push_back(ColumnFile::part(*rows));
    m_cells.appendTo(parts);
    m_points.appendTo(parts);
    ColumnFile::write(path, m_data.eventMarks.identity(), parts);
}

/// In the order of the routes, then of the first claim on each.
void Situation::findSegments()
{
    QHash<RouteId, int> routeRow;
    indexBy(routeRow, m_data.routes, &Route::id);
    QHash<QString, int> seen;
    for (const RouteClaim &claim : m_data.routeStatus) {
        const Segment segment{.route = routeRow.value(claim.route, -1),
                              .from = placeRow(claim.from),
                              .to = placeRow(claim.to),
                              .line = {}};
        const QString name = segmentName(claim.route, claim.from, claim.to);
        if (segment.route < 0 || segment.from < 0 || segment.to < 0 || seen.contains(name))
            continue;
        seen.insert(name, 0);
        m_segments.push_back(segment);
    }
    std::ranges::stable_sort(m_segments, {}, &Segment::route);
    for (size_t row = 0; row < m_segments.size(); ++row) {
        Segment &segment = m_segments[row];
        segment.line = cutLine(m_data.routes[size_t(segment.route)].line,
                               m_data.places[size_t(segment.from)].centre,
                               m_data.places[size_t(segment.to)].centre);
        m_segmentRow.insert(segmentId(int(row)), int(row));
    }
}

void Situation::linkFactions()
{
    const auto &factions = m_data.factions;
    std::vector<int> parent(factions.size(), -1);
    m_members.resize(factions.size());
    for (size_t row = 0; row < factions.size(); ++row) {
        if (factions[row].partOf.empty())
            continue;
        const int first = factionRow(factions[row].partOf.front());
        if (first < 0 || factions[size_t(first)].bloc != factions[row].bloc)
            continue;
        int top = first; // a ring of parents is cut where it would close
        while (top >= 0 && top != int(row))
            top = parent[size_t(top)];
        if (top == int(row))
            continue;
        parent[row] = first;
        m_members[size_t(first)].push_back(int(row));
    }
    m_coalition.resize(factions.size());
    m_umbrellas.resize(factions.size());
    for (size_t row = 0; row < factions.size(); ++row) {
        int top = int(row);
        while (parent[size_t(top)] >= 0)
            top = parent[size_t(top)];
        m_coalition[row] = top;
        auto &umbrellas = m_umbrellas[row];
        umbrellas.push_back(int(row));
        for (size_t next = 0; next < umbrellas.size(); ++next) {
            for (const FactionId &id : factions[size_t(umbrellas[next])].partOf) {
                const int over = factionRow(id);
                if (over >= 0 && !std::ranges::contains(umbrellas, over))
                    umbrellas.push_back(over);
            }
        }
    }
}

int Situation::placeRow(const PlaceId &id) const
{
    return m_placeRow.value(id, -1);
}
int Situation::factionRow(const FactionId &id) const
{
    return m_factionRow.value(id, -1);
}
int Situation::sourceRow(const SourceId &id) const
{
    return m_sourceRow.value(id, -1);
}
int Situation::eventRow(const QString &id) const
{
    if (!m_data.eventTexts.empty())
        return m_eventRow.value(id, -1);
    bool isNumber = false;
    const qint64 claim = id.startsWith(u'@') ? id.sliced(1).toLongLong(&isNumber) : 0;
    return isNumber ? eventOfClaim(claim) : -1;
}

QString Situation::eventId(size_t event) const
{
    if (!m_data.eventTexts.empty())
        return m_data.eventTexts[event].key;
    return u'@' + QString::number(m_data.events.claimRow[event]);
}

QString Situation::reporterName(int reporter) const
{
    return u"incidents|"_s + m_data.sources[size_t(m_reporters[size_t(reporter)])].id.value;
}

int Situation::reporterNamed(const QString &count) const
{
    for (size_t i = 0; i < m_reporters.size(); ++i) {
        if (count == reporterName(int(i)))
            return int(i);
    }
    return -1;
}

std::span<const qint32> Situation::eventsReported(Day after, Day upTo) const
{
    const auto reported = [this](qint32 row) { return m_data.events.reportedOn[size_t(row)]; };
    const auto begin = std::ranges::upper_bound(m_eventsByReport, after, {}, reported);
    const auto end = std::upper_bound(begin, m_eventsByReport.end(), upTo,
                                      [&](Day day, qint32 row) { return day < reported(row); });
    return {begin, end};
}

int Situation::eventOfClaim(qint64 claimRow) const
{
    const auto claimOf = [this](qint32 row) { return m_data.events.claimRow[size_t(row)]; };
    const auto found = std::ranges::lower_bound(m_eventsByClaim, claimRow, {}, claimOf);
    return found == m_eventsByClaim.end() || claimOf(*found) != claimRow ? -1 : *found;
}
int Situation::statementRow(const QString &key) const
{
    return m_statementRow.value(key, -1);
}
int Situation::casualtyRow(const QString &key) const
{
    return m_casualtyRow.value(key, -1);
}
const PinClaim *Situation::pinOn(const QByteArray &uid) const
{
    const int row = m_pinRow.value(uid, -1);
    return row < 0 ? nullptr : &m_data.pins[size_t(row)];
}
int Situation::segmentRow(const QString &id) const
{
    return m_segmentRow.value(id, -1);
}

QString Situation::segmentName(const RouteId &route, const PlaceId &from, const PlaceId &to)
{
    return QStringList{route.value, from.value, to.value}.join(u'/');
}

QString Situation::segmentId(int segment) const
{
    const Segment &s = m_segments[size_t(segment)];
    return segmentName(m_data.routes[size_t(s.route)].id, m_data.places[size_t(s.from)].id,
                       m_data.places[size_t(s.to)].id);
}

QStringList Situation::publishers(const std::vector<SourceId> &sources) const
{
    QStringList names;
    for (const SourceId &id : sources) {
        const int row = sourceRow(id);
        const QString name = row < 0 ? id.value : m_data.sources[size_t(row)].publisher;
        if (!names.contains(name))
            names.append(name);
    }
    return names;
}

bool Situation::has(size_t event, const AsOf &asOf) const
{
    const EventTable &events = m_data.events;
    if (events.startOf(event) > asOf.at || events.reportedOn[event] > asOf.knownOn
        || !asOf.grades.admit(events.credibility[event])) {
        return false;
    }
    return asOf.claimant.isEmpty() || publishersOf(event).contains(asOf.claimant);
}

QStringList Situation::publishersOf(size_t event) const
{
    if (!m_data.eventTexts.empty())
        return publishers(m_data.eventTexts[event].sources);
    const int batch = m_data.events.batch[event];
    const int source = batch < 0 ? -1 : m_data.batches[size_t(batch)].source;
    return source < 0 ? QStringList() : QStringList(m_data.sources[size_t(source)].publisher);
}

std::vector<Claimant> Situation::claimants() const
{
    QHash<QString, int> claims;
    const auto count = [&](const Claim &claim) {
        for (const QString &publisher : publishers(claim.sources))
            ++claims[publisher];
    };
    std::ranges::for_each(m_data.control, count);
    std::ranges::for_each(m_data.routeStatus, count);
    std::ranges::for_each(m_data.casualties, count);
    std::vector<Claimant> all;
    for (auto claimant = claims.cbegin(); claimant != claims.cend(); ++claimant)
        all.push_back({.name = claimant.key(), .claims = claimant.value()});
    std::ranges::sort(all, [](const Claimant &a, const Claimant &b) {
        return std::tie(b.claims, a.name) < std::tie(a.claims, b.name);
    });
    return all;
}

std::vector<ControlChange> Situation::changes(AsOf asked) const
{
    std::vector<ControlChange> all;
    const auto &claims = m_data.control;
    for (size_t place = 0; place < m_data.places.size(); ++place) {
        const auto rows = controlOf(int(place));
        const size_t firstOfPlace = all.size();
        int before = -1;
        for (size_t i = 0; i < rows.size(); ++i) {
            const Moment from = claims[size_t(rows[i])].validFrom.from;
            if (i + 1 < rows.size() && claims[size_t(rows[i + 1])].validFrom.from == from)
                continue; // a later claim of the same minute is looked at
            if (from.day() > m_data.info.periodTo)
                break;
            asked.at = from;
            const int after = controlAt(int(place), asked);
            if (after < 0 || after == before)
                continue;
            const ControlClaim &claim = claims[size_t(after)];
            const bool step = before < 0 ? from.day() > m_data.info.periodFrom
                                         : claims[size_t(before)].controller != claim.controller
                                               || claims[size_t(before)].status != claim.status;
            if (step)
                all.push_back({.place = int(place),
                               .before = before,
                               .after = after,
                               .stop = claim.validFrom.hasTime ? from : Moment::endOf(from.day())});
            before = after;
        }
        for (size_t i = firstOfPlace; i + 1 < all.size(); ++i) {
            const Moment next = claims[size_t(all[i + 1].after)].validFrom.from;
            all[i].stop = std::min(all[i].stop, Moment{next.minutes - 1});
        }
    }
    std::ranges::sort(all, {}, [&claims](const ControlChange &change) {
        return std::tuple(change.stop, claims[size_t(change.after)].validFrom.from, change.place);
    });
    return all;
}

bool Situation::isUnder(int faction, int umbrella) const
{
    return std::ranges::contains(umbrellasOf(faction), umbrella);
}

std::vector<int> Situation::topsOf(Bloc bloc) const
{
    std::vector<int> tops;
    for (size_t row = 0; row < m_data.factions.size(); ++row) {
        if (m_data.factions[row].bloc == bloc && m_coalition[row] == int(row))
            tops.push_back(int(row));
    }
    return tops;
}

bool isLong(const EventTable &events, size_t row)
{
    return events.lastDay(row) - events.firstDay(row) >= 3;
}

bool isOfDay(const EventTable &events, size_t row, Day day)
{
    return !isLong(events, row) && events.firstDay(row) <= day && day <= events.lastDay(row);
}

} // namespace sd
