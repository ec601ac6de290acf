// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeltest.h"

#include "db/import/build.h"

#include <QDebug>
#include <QTemporaryDir>

#include <algorithm>

using namespace sd;
using namespace Qt::StringLiterals;

namespace sdtest {

namespace {

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

/// What claims have in common; the uid counts up.
void begin(Claim &claim, size_t number, const char *from, const char *reported)
{
    claim.row = qint64(number) + 1;
    claim.uid = QByteArray(15, 'u') + char('a' + number % 26);
    claim.key = u"claim-%1"_s.arg(number);
    claim.validFrom = *parseStamp(text(from));
    claim.reportedOn = reported ? day(reported) : claim.validFrom.from.day();
    claim.credibility = 2;
    claim.sources = {{u"paper"_s}};
}

} // namespace

const QString &bundledStorePath()
{
    static const QTemporaryDir folder;
    static const QString path = [] {
        const QString store = folder.filePath(u"bundled.sitdesk"_s);
        if (const auto built = buildStore(QStringLiteral(SD_DATASET_DIR), store, {}); !built)
            qFatal("the bundled data set does not build");
        return store;
    }();
    return path;
}

SituationPtr bundled()
{
    static const SituationPtr situation = [] {
        const auto store = Store::open(bundledStorePath(), Store::Access::ReadOnly);
        auto snapshot = store ? loadSnapshot(*store) : std::unexpected(store.error());
        if (!snapshot)
            qFatal("%s", qPrintable(snapshot.error().toLine()));
        return Situation::build(std::move(*snapshot));
    }();
    return situation;
}

Moment at(const char *utf8)
{
    const Stamp stamp = *parseStamp(text(utf8));
    return stamp.hasTime ? stamp.from : Moment::endOf(stamp.from.day());
}

Day day(const char *utf8)
{
    return parseStamp(text(utf8))->from.day();
}

Snapshot smallSnapshot()
{
    Snapshot snapshot;
    snapshot.info.id = u"small"_s;
    snapshot.info.titleEn = u"Small war"_s;
    snapshot.info.periodFrom = day("2020-01-01");
    snapshot.info.periodTo = day("2020-01-05");
    snapshot.info.openingMoment = at("2020-01-03");
    snapshot.info.tellingMoment = at("2020-01-03");
    for (const char *id : {"paper", "radio", "wire"}) {
        Source source;
        source.id = {text(id)};
        source.publisher = u"The "_s + text(id);
        source.reliability = u'B';
        snapshot.sources.push_back(source);
    }
    const auto faction = [&snapshot](const char *id, Bloc bloc,
                                     std::vector<FactionId> partOf) -> Faction & {
        Faction made;
        made.id = {text(id)};
        made.nameEn = text(id).toUpper();
        made.nameAr = u"ar "_s + text(id);
        made.shortName = text(id).left(1);
        made.bloc = bloc;
        made.partOf = std::move(partOf);
        snapshot.factions.push_back(made);
        return snapshot.factions.back();
    };
    faction("crown", Bloc::Government, {}).backers = {{u"empire"_s}};
    faction("guard", Bloc::Government, {{u"crown"_s}});
    faction("front", Bloc::Opposition, {});
    faction("league", Bloc::Opposition, {});
    faction("both", Bloc::Opposition, {{u"front"_s}, {u"league"_s}}).note = u"in two coalitions"_s;
    faction("hill", Bloc::KurdishLed, {}).sources = {{u"radio"_s}};
    faction("empire", Bloc::ForeignState, {});
    for (int i = 0; i < 4; ++i) {
        Place place;
        place.id = {u"p%1"_s.arg(i)};
        place.nameEn = u"Place %1"_s.arg(i);
        place.nameAr = u"مكان %1"_s.arg(i);
        place.kind = u"town"_s;
        place.centre = {.lat = 10, .lon = 20 + 0.1 * i};
        place.inCity = i < 2;
        const Ring ring{{10, 20}, {10, 21}, {11, 21}, {10, 20}};
        if (i < 3)
            place.cell = {Polygon{.rings = {ring}}};
        place.cellAreaKm2 = i < 3 ? i + 1 : 0;
        snapshot.places.push_back(place);
    }
    Route road;
    road.id = {u"road"_s};
    road.nameEn = u"The road"_s;
    road.nameAr = u"الطريق"_s;
    road.kind = u"road"_s;
    road.line = {{10, 19.9}, {10, 20.15}, {10, 20.4}};
    snapshot.routes.push_back(road);
    return snapshot;
}

ControlClaim &addControl(Snapshot &snapshot, const char *place, const char *from,
                         const char *controller, ControlStatus status, const char *reported,
                         Credibility credibility)
{
    ControlClaim claim;
    begin(claim, snapshot.control.size(), from, reported);
    claim.place = {text(place)};
    claim.controller = {text(controller)};
    claim.status = status;
    claim.credibility = credibility;
    return snapshot.control.emplace_back(claim);
}

RouteClaim &addRoute(Snapshot &snapshot, const char *from, const char *to, const char *since,
                     RouteState state, const char *controller)
{
    RouteClaim claim;
    begin(claim, snapshot.routeStatus.size(), since, nullptr);
    claim.route = {u"road"_s};
    claim.from = {text(from)};
    claim.to = {text(to)};
    claim.status = state;
    claim.controller = {text(controller)};
    return snapshot.routeStatus.emplace_back(claim);
}

void addEvent(Snapshot &snapshot, const char *key, const char *from, Category category,
              const char *place, const std::function<void(NewEvent &)> &change)
{
    NewEvent event;
    event.row.claimRow = qint32(snapshot.events.size()) + 1;
    event.row.from = *parseStamp(text(from));
    event.row.reportedOn = event.row.from.from.day();
    event.row.credibility = 2;
    event.row.category = category;
    const auto found = std::ranges::find(snapshot.places, PlaceId{text(place)}, &Place::id);
    if (found != snapshot.places.end())
        event.row.place = int(found - snapshot.places.begin());
    event.text.key = text(key);
    event.text.title = u"Title of "_s + text(key);
    event.text.summary = u"Summary of "_s + text(key);
    event.text.placeText = text(place);
    event.text.sources = {{u"paper"_s}};
    if (change)
        change(event);
    event.row.sourceCount = int(event.text.sources.size());
    snapshot.events.append(event.row);
    snapshot.eventTexts.push_back(event.text);
    const Column<qint32> order = snapshot.events.sort();
    std::vector<EventText> texts;
    for (const qint32 row : order)
        texts.push_back(snapshot.eventTexts[size_t(row)]);
    snapshot.eventTexts = std::move(texts);
}

int factionRow(const Snapshot &snapshot, const char *id)
{
    const auto found = std::ranges::find(snapshot.factions, FactionId{text(id)}, &Faction::id);
    return int(found - snapshot.factions.begin());
}

CasualtyClaim &addToll(Snapshot &snapshot, const char *claimant, const char *to, VictimGroup group,
                       int figure, const char *reported)
{
    CasualtyClaim claim;
    begin(claim, snapshot.casualties.size(), "2020-01-01", reported ? reported : to);
    claim.key = u"toll-%1"_s.arg(snapshot.casualties.size());
    claim.validTo = parseStamp(text(to));
    claim.claimant = text(claimant);
    claim.scope = u"everywhere"_s;
    claim.group = group;
    claim.low = claim.best = claim.high = figure;
    return snapshot.casualties.emplace_back(claim);
}

StatementClaim &addStatement(Snapshot &snapshot, const char *key, const char *said)
{
    StatementClaim claim;
    begin(claim, snapshot.statements.size() + 1000, said, nullptr);
    claim.key = text(key);
    claim.speaker = u"Somebody"_s;
    claim.role = u"speaker of "_s + text(key);
    claim.gist = u"Gist of "_s + text(key);
    return snapshot.statements.emplace_back(claim);
}

Snapshot warSnapshot()
{
    Snapshot s = smallSnapshot();
    s.info.cityNameEn = u"Town"_s;
    s.info.cityNameAr = u"مدينة"_s;
    s.info.titleAr = u"حرب"_s;
    s.info.licence = u"CC0-1.0"_s;
    s.info.credits = {u"nobody"_s};
    s.info.caveatsEn = {u"invented"_s};
    s.info.caveatsAr = {u"مختلق"_s};
    s.info.viewCentre = {10.5, 20.5};
    s.info.viewZoom = 9;
    addControl(s, "p0", "2020-01-01", "crown").sources = {{u"paper"_s}, {u"radio"_s}};
    addControl(s, "p1", "2020-01-01", "guard");
    addControl(s, "p2", "2020-01-01", "crown");
    addControl(s, "p0", "2020-01-03T21:03", "both", ControlStatus::Contested, "2020-01-04", 3)
        .note = u"by night"_s;
    addControl(s, "p1", "2020-01-04", "hill", ControlStatus::Withdrawn);
    addRoute(s, "p0", "p1", "2020-01-01", RouteState::Open, "crown");
    addRoute(s, "p0", "p1", "2020-01-03", RouteState::Cut, "front").note = u"mined"_s;
    s.casualties.reserve(20);
    addToll(s, "A", "2020-01-01", VictimGroup::Total, 5);
    addToll(s, "A", "2020-01-02", VictimGroup::Total, 12);
    addToll(s, "A", "2020-01-02", VictimGroup::Total, 10).sources = {{u"radio"_s}};
    CasualtyClaim &range = addToll(s, "A", "2020-01-04", VictimGroup::Total, 30, "2020-01-05");
    range.low = 25;
    range.high = 40;
    addToll(s, "A", "2020-01-02", VictimGroup::OppositionFighters, 4);
    addToll(s, "A", "2020-01-02", VictimGroup::GovernmentAndAllied, 6);
    addToll(s, "B", "2020-01-02", VictimGroup::Total, 20).note = u"counts otherwise"_s;
    addToll(s, "A", "2020-01-03", VictimGroup::Total, 9).basis = Basis::Daily;
    addToll(s, "B", "2020-01-02", VictimGroup::Total, 100).measure = Measure::Displaced;
    addEvent(s, "clash", "2020-01-02", Category::Clash, "p1", [&s](NewEvent &clash) {
        clash.row.actor1 = factionRow(s, "both");
        clash.row.actor2 = factionRow(s, "crown");
        clash.row.killed = 7;
        clash.text.sources = {{u"paper"_s}, {u"wire"_s}};
    });
    addEvent(s, "raid", "2020-01-02T08:30", Category::AirStrike, "p1",
             [](NewEvent &raid) { raid.row.reportedOn = day("2020-01-04"); });
    addEvent(s, "talks", "2020-01-03", Category::Diplomatic, "",
             [](NewEvent &talks) { talks.row.to = parseStamp(u"2020-01-05"); });
    addEvent(s, "past", "2019-05-01", Category::Context, "",
             [](NewEvent &past) { past.row.to = parseStamp(u"2019-12-31"); });
    addEvent(s, "rumour", "2020-01-04", Category::Clash, "",
             [](NewEvent &rumour) { rumour.row.credibility = 5; });
    addStatement(s, "said", "2020-01-02").sources = {{u"wire"_s}};
    return s;
}

QVariantMap row(const QAbstractItemModel &model, int row)
{
    QVariantMap map;
    const auto names = model.roleNames();
    for (auto it = names.cbegin(); it != names.cend(); ++it)
        map.insert(QString::fromLatin1(it.value()), model.data(model.index(row, 0), it.key()));
    return map;
}

/// Compares a row with expected values, naming the first role that differs, is missing or was not
/// expected.
QString differing(QVariantMap actual, const QVariantMap &expected)
{
    for (auto it = expected.cbegin(); it != expected.cend(); ++it) {
        if (!actual.contains(it.key()))
            return u"no role %1"_s.arg(it.key());
        const QVariant value = actual.take(it.key());
        if (value != it.value() || value.typeId() != it.value().typeId()) {
            QString text;
            QDebug(&text) << it.key() << "is" << value << "and not" << it.value();
            return text;
        }
    }
    return actual.isEmpty() ? QString() : u"not expected: %1"_s.arg(actual.firstKey());
}

} // namespace sdtest
