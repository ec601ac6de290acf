// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Which area is which place, and what a boundary file does to a store.
#include "db/boundaries/areaplan.h"
#include "db/geometry.h"
#include "db/import/build.h"
#include "db/snapshot.h"
#include "importing.h"

#include <QRandomGenerator>
#include <QSet>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace sd;
using namespace sdtest;

namespace {

std::vector<Polygon> squareAt(double lon, double lat, double size)
{
    return {{.rings = {{{lat, lon},
                        {lat, lon + size},
                        {lat + size, lon + size},
                        {lat + size, lon},
                        {lat, lon}}}}};
}

Place placeAt(const QString &id, const QString &name, double lon, double lat, double size = 0.02)
{
    Place place;
    place.id = {id};
    place.nameEn = name;
    place.kind = u"neighbourhood"_s;
    place.locationSource = u"test"_s;
    place.centre = {lat + size / 2, lon + size / 2};
    if (size > 0) {
        place.cell = squareAt(lon, lat, size);
        place.cellAreaKm2 = areaKm2(place.cell);
    }
    return place;
}

/// A layer with the columns pcode, name, name_ar, alias, controller, from, to and status.
class Layer {
public:
    Layer()
    {
        layer.columns = {u"pcode"_s,      u"name"_s, u"name_ar"_s, u"alias"_s,
                         u"controller"_s, u"from"_s, u"to"_s,      u"status"_s};
        roles = {.pCode = u"pcode"_s,
                 .name = u"name"_s,
                 .nameArabic = u"name_ar"_s,
                 .aliases = {u"alias"_s},
                 .parent = {},
                 .from = u"from"_s,
                 .to = u"to"_s,
                 .controller = u"controller"_s,
                 .status = u"status"_s};
    }

    Layer &add(QStringList values, double lon, double lat, double size = 0.02)
    {
        values.resize(layer.columns.size());
        Area area{.number = int(layer.areas.size()) + 1, .values = values};
        area.centre = {lat + size / 2, lon + size / 2};
        if (size > 0) {
            area.cell = squareAt(lon, lat, size);
            area.areaKm2 = areaKm2(area.cell);
        }
        layer.areas.push_back(area);
        return *this;
    }

    std::vector<AreaDecision> match(const std::vector<Place> &places,
                                    AreaUse use = AreaUse::Boundaries,
                                    const AreaChoices &choices = {}) const
    {
        return matchAreas(layer, roles, use, places, choices);
    }

    Result<AreaEdit> edit(const AreaWorld &world, AreaUse use, AreaMapping mapping = {}) const
    {
        if (mapping.source.publisher.isEmpty())
            mapping.source.publisher = u"Survey"_s;
        return makeEdit(layer, match(world.places, use, mapping.choices), mapping, roles, use,
                        world, u"areas.geojson"_s);
    }

    AreaLayer layer;
    AreaRoles roles;
};

AreaWorld worldOf(const Store &store)
{
    auto snapshot = loadSnapshot(store);
    if (!snapshot)
        qFatal("%s", qPrintable(snapshot.error().toLine()));
    return {
        .places = snapshot->places, .factions = snapshot->factions, .sources = snapshot->sources};
}

Store bundledStore(const QTemporaryDir &folder)
{
    const QString path = folder.filePath(u"bundled.sitdesk"_s);
    if (const auto built = buildStore(QStringLiteral(SD_DATASET_DIR), path, {}); !built)
        qFatal("%s", qPrintable(built.error().front().toLine()));
    auto store = Store::open(path, Store::Access::ReadWrite);
    if (!store)
        qFatal("%s", qPrintable(store.error().toLine()));
    return std::move(*store);
}

/// Who held every place at the end of every day, as any client of the store sees it.
QString pictureOf(const Store &store)
{
    QString text;
    const auto read = forEachRow(
        store.database(),
        u"SELECT place_id || ' ' || day || ' ' || controller || ' ' || status FROM control_picture "
        "WHERE known_on = '9999-12-31' AND day < '9999' ORDER BY place_id, day"_s,
        [&text](const Statement &row) { text += row.text(0) + u'\n'; });
    if (!read)
        qFatal("%s", qPrintable(read.error().toLine()));
    return text;
}

QString placesOf(const Store &store)
{
    QString text;
    for (const Place &place : worldOf(store).places) {
        text += place.id.value + u' ' + place.nameEn + u' ' + place.aliases.join(u',') + u' '
              + QString::number(place.cellAreaKm2, 'f', 6) + u' ' + place.cellSource.value + u' '
              + QString::fromUtf8(place.cell.empty() ? QByteArray() : toGeoJson(place.cell))
              + u'\n';
    }
    return text;
}

const Editing editing{.author = u"tester"_s, .programVersion = u"test"_s, .now = now};

qint64 keep(const Store &store, const Edit &edit)
{
    const auto batch = applyEdit(store, edit, editing);
    if (!batch)
        qFatal("%s", qPrintable(batch.error().toLine()));
    return *batch;
}

} // namespace

class TestAreaMatch : public QObject {
    Q_OBJECT

private slots:
    void whatMatchesByWhat_data()
    {
        QTest::addColumn<QStringList>("values");
        QTest::addColumn<double>("lon");
        QTest::addColumn<double>("size");
        QTest::addColumn<QString>("expected"); // place and by what; or why it is open
        // The places: sukkari at 37.00, salhin at 37.05, each 0.02 degrees wide.
        QTest::newRow("code before name")
            << QStringList{u"SY1"_s, u"Salhin"_s} << 37.05 << 0.02 << u"sukkari 2"_s;
        QTest::newRow("code far away")
            << QStringList{u"sy1"_s, u"X"_s} << 39.0 << 0.02 << u"sukkari 2"_s;
        QTest::newRow("name") << QStringList{{}, u"Sukkari"_s} << 37.0 << 0.02 << u"sukkari 3"_s;
        QTest::newRow("name with another article")
            << QStringList{{}, u"As-Sukkari"_s} << 37.005 << 0.02 << u"sukkari 3"_s;
        QTest::newRow("Arabic name")
            << QStringList{{}, u"X"_s, u"سُكَّري"_s} << 37.0 << 0.02 << u"sukkari 3"_s;
        QTest::newRow("name too far away") << QStringList{{}, u"Sukkari"_s} << 37.6 << 0.02
                                           << u"no place of this name, and none here"_s;
        QTest::newRow("alias of the place")
            << QStringList{{}, u"Sugar Mill"_s} << 37.0 << 0.02 << u"sukkari 4"_s;
        QTest::newRow("alias of the area")
            << QStringList{{}, u"X"_s, {}, u"al-Salhin"_s} << 37.05 << 0.02 << u"salhin 4"_s;
        QTest::newRow("part of a name")
            << QStringList{{}, u"Salhin / New Salhin"_s} << 37.05 << 0.02 << u"salhin 4"_s;
        QTest::newRow("location") << QStringList{{}, u"X"_s} << 37.003 << 0.02 << u"sukkari 5"_s;
        QTest::newRow("location, mostly elsewhere") << QStringList{{}, u"X"_s} << 37.012 << 0.02
                                                    << u"no place of this name; others lie here"_s;
        QTest::newRow("nothing") << QStringList{{}, u"X"_s} << 38.0 << 0.02
                                 << u"no place of this name, and none here"_s;
        QTest::newRow("a governorate of that name")
            << QStringList{{}, u"Sukkari"_s} << 36.9 << 0.9
            << u"the place of this name is much smaller or larger"_s;
        QTest::newRow("an area over two places") << QStringList{{}, u"X"_s} << 37.0 << 0.07
                                                 << u"no place of this name; others lie here"_s;
    }

    void whatMatchesByWhat()
    {
        QFETCH(QStringList, values);
        QFETCH(double, lon);
        QFETCH(double, size);
        QFETCH(QString, expected);
        std::vector<Place> places{placeAt(u"sukkari"_s, u"al-Sukkari"_s, 37.0, 36.1),
                                  placeAt(u"salhin"_s, u"Salhin"_s, 37.05, 36.1)};
        places[0].nameAr = u"السكري"_s;
        places[0].aliases = {u"Sugar Mill"_s, u"SY1"_s};
        const auto decision = Layer().add(values, lon, 36.1, size).match(places).front();
        const QString seen = decision.fate == AreaFate::Known
                               ? u"%1 %2"_s.arg(places[size_t(decision.place)].id.value)
                                     .arg(int(decision.by))
                               : decision.why;
        QCOMPARE(seen, expected);
    }

    void ofSeveralAreasOneTakesThePlace()
    {
        const std::vector<Place> places{placeAt(u"a"_s, u"Shuhada"_s, 37.0, 36.1)};
        Layer layer;
        layer.add({{}, u"Shuhada"_s}, 37.03, 36.1).add({{}, u"Shuhada"_s}, 37.001, 36.1);
        const auto decisions = layer.match(places);
        QCOMPARE(decisions[1].fate, AreaFate::Known);
        QCOMPARE(decisions[0].fate, AreaFate::Open);
        QVERIFY2(decisions[0].why.contains(u"feature 2"_s), qPrintable(decisions[0].why));
        QCOMPARE(decisions[0].candidates.front().place, 0);
        // as new places the other one is another place of that name
        QCOMPARE(layer.match(places, AreaUse::Places)[0].fate, AreaFate::New);
    }

    void ofSeveralPlacesOfANameTheOneHeldIsIt()
    {
        const std::vector<Place> places{placeAt(u"a"_s, u"Shuhada"_s, 37.0, 36.1),
                                        placeAt(u"b"_s, u"Shuhada"_s, 37.05, 36.1)};
        Layer layer;
        layer.add({{}, u"Shuhada"_s}, 37.051, 36.1).add({{}, u"shuhada"_s}, 37.02, 36.15);
        const auto decisions = layer.match(places);
        QCOMPARE(decisions[0].place, 1);
        QCOMPARE(decisions[1].fate, AreaFate::Open);
        QVERIFY2(decisions[1].why.contains(u"2 places"_s), qPrintable(decisions[1].why));
        QCOMPARE(decisions[1].candidates.size(), 2u);
    }

    void choicesAreKept()
    {
        const std::vector<Place> places{placeAt(u"a"_s, u"A"_s, 37.0, 36.1),
                                        placeAt(u"b"_s, u"B"_s, 37.05, 36.1)};
        Layer layer;
        layer.add({u"P1"_s, u"A"_s}, 37.0, 36.1)
            .add({{}, u"X"_s}, 37.05, 36.1)
            .add({{}, u"Y"_s}, 38, 36);
        QCOMPARE(keysOf(layer.layer, layer.roles), (QStringList{u"P1"_s, u"X"_s, u"Y"_s}));
        const auto decisions = layer.match(places, AreaUse::Boundaries,
                                           {{u"P1"_s, {AreaFate::Known, {u"b"_s}}},
                                            {u"X"_s, {AreaFate::LeftOut, {}}},
                                            {u"Y"_s, {AreaFate::New, {}}}});
        QCOMPARE(decisions[0].place, 1);
        QCOMPARE(decisions[0].by, AreaMatch::Choice);
        QCOMPARE(decisions[1].fate, AreaFate::LeftOut);
        QCOMPARE(decisions[2].fate, AreaFate::New);
        QCOMPARE(placesLeft(layer.layer, decisions, places), std::vector<int>{0});
    }

    void noPlaceGoesWithTwoAreas()
    {
        QRandomGenerator random(7);
        for (int round = 0; round < 30; ++round) {
            std::vector<Place> places;
            Layer layer;
            for (int i = 0; i < 40; ++i) {
                const auto at = [&random] { return random.bounded(20) * 0.011; };
                places.push_back(placeAt(u"p%1"_s.arg(i), u"N%1"_s.arg(random.bounded(25)),
                                         37 + at(), 36 + at()));
                layer.add({{}, u"N%1"_s.arg(random.bounded(25))}, 37 + at(), 36 + at(),
                          0.01 + random.bounded(4) * 0.01);
            }
            for (const AreaUse use : {AreaUse::Boundaries, AreaUse::Places, AreaUse::Control}) {
                QSet<int> taken;
                for (const AreaDecision &decision : layer.match(places, use)) {
                    QCOMPARE(decision.fate == AreaFate::Known, decision.place >= 0);
                    QCOMPARE(decision.fate == AreaFate::Open, !decision.why.isEmpty());
                    if (decision.place >= 0)
                        QVERIFY(!taken.contains(decision.place));
                    taken.insert(decision.place);
                }
            }
        }
    }

    void boundariesReplaceCellsAndNothingElse()
    {
        const QTemporaryDir folder;
        const Store store = bundledStore(folder);
        const AreaWorld world = worldOf(store);
        const QString before = placesOf(store);
        const QString picture = pictureOf(store);
        const Place &citadel = *std::ranges::find(world.places, PlaceId{u"aziziyeh"_s}, &Place::id);
        Layer layer;
        layer.add({u"SY02010101"_s, u"Azizieh Quarter"_s}, citadel.centre.lon - 0.004,
                  citadel.centre.lat - 0.004, 0.008);
        AreaMapping mapping;
        mapping.choices = {{u"SY02010101"_s, {AreaFate::Known, citadel.id}}};
        mapping.source = {.publisher = u"OCHA"_s,
                          .title = {},
                          .url = {},
                          .publishedOn = QDate(2021, 5, 1),
                          .licence = u"CC BY 3.0 IGO"_s,
                          .reliability = u'B',
                          .credibility = 2};
        const auto edit = layer.edit(world, AreaUse::Boundaries, mapping);
        QVERIFY(edit);
        QCOMPARE(edit->replaced, 1);
        const qint64 batch = keep(store, edit->edit);

        const AreaWorld after = worldOf(store);
        const Place &now = *std::ranges::find(after.places, citadel.id, &Place::id);
        QCOMPARE(now.cell, layer.layer.areas[0].cell);
        QVERIFY(std::abs(now.cellAreaKm2 - layer.layer.areas[0].areaKm2) < 1e-6);
        const Source &source = *std::ranges::find(after.sources, now.cellSource, &Source::id);
        QCOMPARE(source.publisher, u"OCHA"_s);
        QCOMPARE(source.title, u"areas.geojson"_s);
        QCOMPARE(source.note, u"Licence: CC BY 3.0 IGO"_s);
        QCOMPARE(source.reliability, u'B');
        // found by its code from now on, and by the file's name for it
        QVERIFY(now.aliases.contains(u"SY02010101"_s));
        QVERIFY(now.aliases.contains(u"Azizieh Quarter"_s));
        QCOMPARE(layer.match(after.places).front().by, AreaMatch::PCode);
        QCOMPARE(pictureOf(store), picture);

        QVERIFY(turnEdit(store, batch, false, editing));
        QCOMPARE(placesOf(store), before);
        QCOMPARE(pictureOf(store), picture);
    }

    void theRealNeighbourhoodsKeepTheHistory()
    {
        const QString path = QStringLiteral(SD_REALWORLD "/aleppo/Neighborhoods.geojson");
        if (!QFile::exists(path))
            QSKIP("skipped: the real file is not here");
        const QTemporaryDir folder;
        const Store store = bundledStore(folder);
        const AreaWorld world = worldOf(store);
        const QString picture = pictureOf(store);
        const QString before = placesOf(store);
        const auto layer = readAreas(path, {});
        QVERIFY(layer);
        const AreaRoles roles = guessRoles(*layer);
        QCOMPARE(guessUse(*layer, roles, world.places), AreaUse::Boundaries);
        const auto decisions = matchAreas(*layer, roles, AreaUse::Boundaries, world.places, {});
        const auto known = std::ranges::count(decisions, AreaFate::Known, &AreaDecision::fate);
        QVERIFY2(known >= 110, qPrintable(QString::number(known)));
        AreaMapping mapping;
        mapping.source.publisher = u"Columbia Center for Spatial Research"_s;
        const auto edit = makeEdit(*layer, decisions, mapping, roles, AreaUse::Boundaries, world,
                                   u"Neighborhoods.geojson"_s);
        QVERIFY(edit);
        QCOMPARE(edit->replaced, int(known));
        const qint64 batch = keep(store, edit->edit);
        QCOMPARE(pictureOf(store), picture);
        const AreaWorld after = worldOf(store);
        QCOMPARE(after.places.size(), world.places.size());
        QCOMPARE(std::ranges::count_if(
                     after.places, [](const Place &place) { return !place.cellSource.isEmpty(); }),
                 known);
        // Again: every area knows its place by name or alias, and nothing is taken by location.
        const auto again = matchAreas(*layer, roles, AreaUse::Boundaries, after.places, {});
        for (size_t i = 0; i < again.size(); ++i) {
            if (decisions[i].fate == AreaFate::Known)
                QCOMPARE(after.places[size_t(again[i].place)].id,
                         world.places[size_t(decisions[i].place)].id);
            QVERIFY2(again[i].by != AreaMatch::Location,
                     qPrintable(titleOf(*layer, roles, layer->areas[i])));
        }
        QVERIFY(turnEdit(store, batch, false, editing));
        QCOMPARE(placesOf(store), before);
        QCOMPARE(pictureOf(store), picture);
    }

    void placesAndPointsAreAdded()
    {
        const QTemporaryDir folder;
        const Store store = newStore(folder.filePath(u"x.sitdesk"_s));
        Layer layer;
        layer.add({u"C1000"_s, u"Aleppo"_s, u"حلب"_s}, 37.1, 36.1, 0)
            .add({u"C1001"_s, u"Afrin"_s, u"عفرين"_s}, 36.8, 36.5);
        const auto edit = layer.edit(worldOf(store), AreaUse::Places);
        QVERIFY(edit);
        QCOMPARE(edit->added, 2);
        keep(store, edit->edit);
        const AreaWorld after = worldOf(store);
        QCOMPARE(after.places.size(), 2u);
        QCOMPARE(after.places[0].nameAr, u"حلب"_s);
        QCOMPARE(after.places[0].cell.size(), 0u);
        QVERIFY(after.places[0].aliases.contains(u"C1000"_s));
        QVERIFY(after.places[0].cellSource.isEmpty());
        QCOMPARE(after.places[1].cell.size(), 1u);
        QVERIFY(!after.places[1].cellSource.isEmpty());
        // Once more: they are there.
        const auto again = layer.edit(after, AreaUse::Places);
        QVERIFY(again);
        QCOMPARE(again->added, 0);
        QCOMPARE(again->kept, 2);
        QVERIFY(again->edit.places.empty());
        QVERIFY(again->edit.sources.empty());
    }

    void datedAreasSayWhoHeldThem()
    {
        const QTemporaryDir folder;
        const Store store = newStore(folder.filePath(u"x.sitdesk"_s));
        Layer layer;
        layer
            .add({{}, u"North"_s, {}, {}, u"Red"_s, u"2024-11-01"_s, u"2024-11-30"_s, {}}, 37.1,
                 36.3)
            .add({{}, u"South"_s, {}, {}, u"Blue"_s, u"2024-11-01"_s, {}, u"Contested"_s}, 37.1,
                 36.1)
            .add({{}, u"Nobody's"_s}, 37.1, 36.5);
        const auto edit = layer.edit(worldOf(store), AreaUse::Control);
        QVERIFY(edit);
        QCOMPARE(edit->added, 3);
        QCOMPARE(edit->withoutHolder, 1);
        QCOMPARE(edit->edit.factions.size(), 2u);
        keep(store, edit->edit);
        const auto on = [&store](const QString &day) {
            return value(store,
                         u"SELECT group_concat(name_en || ' ' || (SELECT name_en FROM faction "
                         "WHERE faction_id = controller) || ' ' || status, '; ' ORDER BY name_en) "
                         "FROM control_picture JOIN place USING (place_id) WHERE day = '%1' AND "
                         "known_on = '9999-12-31'"_s.arg(day));
        };
        QCOMPARE(on(u"2024-11-01"_s), u"North Red held; South Blue contested"_s);
        QCOMPARE(on(u"2024-11-30"_s), u"North Red held; South Blue contested"_s);
        QCOMPARE(on(u"2024-12-01"_s), u"North Red unclear; South Blue contested"_s);

        // The next edition: the same outline is the same place, another outline another place.
        Layer next;
        next.add({{}, u"North"_s, {}, {}, u"Blue"_s, u"2024-12-05"_s}, 37.1, 36.3)
            .add({{}, u"South"_s, {}, {}, u"Blue"_s, u"2024-12-05"_s}, 37.1, 36.1, 0.03);
        const auto later = next.edit(worldOf(store), AreaUse::Control);
        QVERIFY(later);
        QCOMPARE(later->added, 1);
        QCOMPARE(later->edit.places.front().place.nameEn, u"South (2024)"_s);
        QCOMPARE(later->edit.factions.size(), 0u);
        keep(store, later->edit);
        QCOMPARE(on(u"2024-12-05"_s),
                 u"North Blue held; South Blue contested; South (2024) Blue held"_s);
    }

    void whatIsMissingIsAskedFor()
    {
        Layer layer;
        layer.add({{}, u"North"_s, {}, {}, u"Red"_s}, 37.1, 36.3);
        const auto undated = layer.edit({}, AreaUse::Control);
        QVERIFY(!undated && undated.error().what.contains(u"feature 1"_s));
        AreaMapping mapping;
        mapping.from = dayOf(QDate(2024, 11, 1));
        QVERIFY(layer.edit({}, AreaUse::Control, mapping));
        mapping.source.publisher = u" "_s;
        QVERIFY(!makeEdit(layer.layer, layer.match({}, AreaUse::Control), mapping, layer.roles,
                          AreaUse::Control, {}, u"x"_s));
    }

    void overlapsAreTold()
    {
        const AreaWorld world{.places = {placeAt(u"a"_s, u"A"_s, 37.0, 36.1),
                                         placeAt(u"b"_s, u"B"_s, 37.02, 36.1),
                                         placeAt(u"c"_s, u"C"_s, 37.2, 36.1)},
                              .factions = {},
                              .sources = {}};
        Layer layer;
        layer.add({{}, u"A"_s}, 37.002, 36.1); // a tenth of it over B
        const auto edit = layer.edit(world, AreaUse::Boundaries);
        QVERIFY(edit);
        QCOMPARE(edit->overlapCount, 1);
        QCOMPARE(edit->overlaps[0].a + edit->overlaps[0].b, u"AB"_s);
        const double tenth = areaKm2(squareAt(37.0, 36.1, 0.02)) / 10;
        QVERIFY(std::abs(edit->overlaps[0].km2 - tenth) < tenth / 20);
    }

    void aMappingSurvivesItsFile()
    {
        AreaMapping mapping;
        mapping.use = AreaUse::Control;
        mapping.layer = u"adm4"_s;
        mapping.roles = Layer().roles;
        mapping.source = {.publisher = u"OCHA"_s,
                          .title = u"COD"_s,
                          .url = u"https://example.org"_s,
                          .publishedOn = QDate(2021, 5, 1),
                          .licence = u"CC BY"_s,
                          .reliability = u'A',
                          .credibility = 1};
        mapping.from = dayOf(QDate(1914, 1, 1));
        mapping.choices = {{u"A"_s, {AreaFate::Known, {u"a"_s}}},
                           {u"B"_s, {AreaFate::New, {}}},
                           {u"C"_s, {AreaFate::LeftOut, {}}}};
        mapping.holders = {{u"Red"_s, {AreaFate::Known, {u"hts"_s}}}};
        const auto read = areaMappingFromJson(toJson(mapping));
        QVERIFY(read);
        QCOMPARE(read->use, mapping.use);
        QCOMPARE(read->layer, mapping.layer);
        QVERIFY(read->roles == mapping.roles);
        QVERIFY(read->source == mapping.source);
        QCOMPARE(read->from, mapping.from);
        QVERIFY(read->choices == mapping.choices);
        QVERIFY(read->holders == mapping.holders);
    }

    void badMappingsAreRefused_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("what");
        QTest::newRow("no JSON") << QByteArray("x") << u"no JSON"_s;
        QTest::newRow("a list") << QByteArray("[]") << u"no JSON"_s;
        QTest::newRow("unknown") << QByteArray(R"({"areaz":{}})") << u"areaz"_s;
        QTest::newRow("use") << QByteArray(R"({"use":"all"})")
                             << u"boundaries, places or control"_s;
        QTest::newRow("choice") << QByteArray(R"({"areas":{"A":"perhaps"}})") << u"\"A\""_s;
        QTest::newRow("date") << QByteArray(R"({"from":"soon"})") << u"no date"_s;
        QTest::newRow("grade") << QByteArray(R"({"source":{"reliability":"G"}})") << u"A to F"_s;
        QTest::newRow("credibility")
            << QByteArray(R"({"source":{"credibility":7}})") << u"1 to 6"_s;
    }

    void badMappingsAreRefused()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, what);
        const auto read = areaMappingFromJson(json);
        QVERIFY(!read);
        QVERIFY2(read.error().what.contains(what), qPrintable(read.error().what));
    }

    void choicesAreRememberedInTheStore()
    {
        const QTemporaryDir folder;
        const Store store = newStore(folder.filePath(u"x.sitdesk"_s));
        QVERIFY(rememberedChoices(store)->empty());
        QVERIFY(rememberChoices(
            store, {{u"A"_s, {AreaFate::LeftOut, {}}}, {u"B"_s, {AreaFate::Known, {u"b"_s}}}}));
        QVERIFY(rememberChoices(store, {{u"A"_s, {AreaFate::New, {}}}}));
        const AreaChoices expected{{u"A"_s, {AreaFate::New, {}}},
                                   {u"B"_s, {AreaFate::Known, {u"b"_s}}}};
        QVERIFY(*rememberedChoices(store) == expected);
    }
};

QTEST_GUILESS_MAIN(TestAreaMatch)
#include "tst_areamatch.moc"
