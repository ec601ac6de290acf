// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The map panel on a small war: projection, what a tick repaints, colours, front line, names,
// clicks, legend.
#include "tests/ui/mapwar.h"
#include "tests/ui/paneltest.h"
#include "ui/items/mapmarklayer.h"
#include "ui/items/mappaint.h"

#include <QApplication>
#include <QPainter>
#include <QQmlExpression>
#include <QSignalSpy>

#include <algorithm>
#include <cmath>

using namespace sd;
using namespace Qt::StringLiterals;

class TestMap : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_panel.reset(); }

    void projectionAgreesWithQtLocation();
    void cellsShareTheirEdges();
    void edgesJoinToLines();
    void frontRunsBetweenGroups();
    void tickRepaintsOnlyWhatChanged();
    void partialRepaintEqualsWhole();
    void districtChangesColour();
    void contestedIsHatched();
    void highlightedFactionDimsTheRest();
    void anEditReachesAllOrNothing();
    void clickSelects();
    void eventsPileUp();
    void noMarkHidesTheCountOfAnother();
    void namesNeverCollide();
    void bundledNamesNeverCollide();
    void keptEqualsMadeAnew();
    void legendShowsOnlyWhatIsThere();
    void legendOfManyHoldersFits();
    void cardStaysOffWhatItExplains();
    void selectionComesIntoView();
    void keysZoom();

private:
    QPointF pixel(GeoPoint point) const { return m_ground->camera().toPixel(toMercator(point)); }
    QColor at(GeoPoint point)
    {
        m_ground->ensurePolished();
        return m_ground->canvas().pixelColor(pixel(point).toPoint());
    }
    void goTo(int day) { m_panel->desk.clock()->setPosition(warDay(day)); }
    void click(GeoPoint point)
    {
        const QPointF scene = m_ground->mapToScene(pixel(point));
        QTest::mouseClick(&m_panel->view, Qt::LeftButton, {}, scene.toPoint());
    }
    QStringList legendKinds() const
    {
        QStringList kinds;
        for (const QVariant &entry : m_ground->legend()) {
            const QVariantMap map = entry.toMap();
            kinds.append(
                map.value("kind").toString()
                + (map.contains("subject") ? ":" + map.value("subject").toString() : QString()));
        }
        return kinds;
    }

    std::unique_ptr<PanelTest> m_panel;
    MapControlLayer *m_ground = nullptr;
    MapMarkLayer *m_marks = nullptr;
};

void TestMap::init()
{
    m_panel = std::make_unique<PanelTest>(QStringLiteral("MapPanel"), QSize(900, 600), smallWar());
    QVERIFY(m_panel->ready);
    m_ground = m_panel->view.rootObject()->findChild<MapControlLayer *>();
    m_marks = m_panel->view.rootObject()->findChild<MapMarkLayer *>();
    QVERIFY(m_ground && m_marks);
    QTRY_VERIFY(!m_ground->canvas().isNull());
}

void TestMap::projectionAgreesWithQtLocation()
{
    QObject *map = m_panel->view.rootObject()->findChild<QObject *>(QStringLiteral("camera"));
    QVERIFY(map);
    QQmlExpression project(qmlContext(map), map, QString());
    for (const double zoom : {8.0, 11.37, 14.9}) {
        map->setProperty("zoomLevel", zoom);
        for (const GeoPoint point :
             {GeoPoint{39.9, 19.8}, GeoPoint{40.0, 20.0}, GeoPoint{40.05, 20.21}}) {
            project.setExpression(
                QStringLiteral("fromCoordinate(QtPositioning.coordinate(%1, %2), false)")
                    .arg(point.lat, 0, 'f', 9)
                    .arg(point.lon, 0, 'f', 9));
            const QPointF theirs = project.evaluate().toPointF();
            QVERIFY2(!project.hasError(), qPrintable(project.error().toString()));
            const QPointF gap = theirs - pixel(point);
            QVERIFY2(std::hypot(gap.x(), gap.y()) < 0.5,
                     qPrintable(QStringLiteral("%1 px at zoom %2")
                                    .arg(std::hypot(gap.x(), gap.y()))
                                    .arg(zoom)));
        }
    }
}

void TestMap::cellsShareTheirEdges()
{
    const MapGeometry &geometry = m_ground->picture().geometry();
    QCOMPARE(geometry.cells().size(), 4u);
    QCOMPARE(geometry.edges().size(), 13u); // four squares of four edges, three of them shared
    QCOMPARE(std::ranges::count_if(geometry.edges(), [](const MapEdge &e) { return e.right >= 0; }),
             3);
    QCOMPARE(geometry.cellAt(toMercator(centreOf(2))), 2);
    QCOMPARE(geometry.cellAt(toMercator({0, 0})), -1);
}

void TestMap::edgesJoinToLines()
{
    const auto lines = chained({{1, 2}, {3, 2}, {3, 4}, {7, 8}, {8, 9}, {9, 7}});
    QCOMPARE(lines.size(), 2u);
    QCOMPARE(lines[0], (std::vector{1, 2, 3, 4}));
    QCOMPARE(lines[1].size(), 4u); // a ring ends where it began
    QCOMPARE(lines[1].front(), lines[1].back());
}

void TestMap::frontRunsBetweenGroups()
{
    goTo(1);
    QVERIFY(m_ground->picture().front().empty());
    goTo(2);
    QCOMPARE(m_ground->picture().front().size(), 1u);
    const auto &vertices = m_ground->picture().geometry().vertices();
    for (const int vertex : m_ground->picture().front().front())
        QCOMPARE(vertices[size_t(vertex)].x(), toMercator({warLat, warLon + warSide}).x());
    goTo(4);
    QVERIFY(m_ground->picture().front().empty());
}

void TestMap::tickRepaintsOnlyWhatChanged()
{
    goTo(1);
    m_ground->ensurePolished();
    QVERIFY(m_ground->dirtyRegion().isEmpty());
    goTo(2); // p0 alone
    const QRectF cell = m_ground->camera().toPixel(
        m_ground->picture().geometry().cells()[0].bounds);
    const QRect dirty = m_ground->dirtyRegion().boundingRect();
    QVERIFY(!dirty.isEmpty());
    QVERIFY(QRectF(dirty).adjusted(-1, -1, 1, 1).contains(cell & m_ground->boundingRect()));
    QVERIFY(cell.adjusted(-paintMargin - 1, -paintMargin - 1, paintMargin + 1, paintMargin + 1)
                .contains(dirty));
    m_ground->ensurePolished();
    goTo(5);
    goTo(4);
    m_ground->ensurePolished();
    goTo(5); // nothing changes on the last day
    QVERIFY(m_ground->dirtyRegion().isEmpty());
}

void TestMap::partialRepaintEqualsWhole()
{
    for (const int day : {1, 2, 3, 4, 5, 2}) {
        goTo(day);
        m_ground->ensurePolished();
        const QImage stepped = m_ground->canvas().copy();
        emit m_ground->layersChanged(); // repaints all
        m_ground->ensurePolished();
        QCOMPARE(m_ground->canvas(), stepped);
    }
}

void TestMap::districtChangesColour()
{
    const QColor land = m_ground->ink().land;
    goTo(1);
    QCOMPARE(at(centreOf(0)), mixed(land, QColor(redColour), 0.55));
    QCOMPARE(at(centreOf(3)), land); // nobody reported anything: blank, not guessed
    goTo(2);
    QCOMPARE(at(centreOf(0)), mixed(land, QColor(greenColour), 0.55));
    goTo(4);
    QCOMPARE(at(centreOf(2)), mixed(land, QColor(greenColour), 0.30)); // no source names the place
}

void TestMap::contestedIsHatched()
{
    goTo(3);
    m_ground->ensurePolished();
    QSet<QRgb> seen;
    for (int dx = -12; dx <= 12; ++dx)
        seen.insert(m_ground->canvas().pixel(pixel(centreOf(1)).toPoint() + QPoint(dx, 0)));
    QVERIFY(seen.size() > 2);
}

void TestMap::highlightedFactionDimsTheRest()
{
    goTo(2);
    const QColor red = at(centreOf(1)), green = at(centreOf(0));
    m_panel->desk.selection()->select(Selection::Kind::Faction, QStringLiteral("green"));
    QCOMPARE(at(centreOf(0)), green);
    QVERIFY(at(centreOf(1)) != red);
    m_panel->desk.selection()->select(Selection::Kind::Faction,
                                      QStringLiteral("moss")); // holds nothing
    QCOMPARE(at(centreOf(1)), red);
    m_panel->desk.selection()->select(Selection::Kind::Faction,
                                      QStringLiteral("government")); // a bloc's word
    QCOMPARE(at(centreOf(1)), red);
    QVERIFY(at(centreOf(0)) != green);
}

/// A situation with other factions and places arrives model by model; whoever reads the map between
/// two of them is told the old picture or the new one, never rows of one in lists of the other.
void TestMap::anEditReachesAllOrNothing()
{
    goTo(4);
    Desk &desk = m_panel->desk;
    const QVariantList before = m_ground->tally();
    std::vector<QVariantList> between;
    const auto read = [&] { between.push_back(m_ground->tally()); };
    connect(&m_panel->colours, &FactionColours::changed, m_ground, read);
    connect(desk.places(), &PlaceModel::modelReset, m_ground, read);
    connect(desk.places(), &PlaceModel::dataChanged, m_ground, read);
    connect(desk.routes(), &RouteModel::modelReset, m_ground, read);
    connect(desk.events(), &EventModel::modelReset, m_ground, read);

    Snapshot war = smallWar(); // green, the second of three, goes, and another district comes
    std::erase_if(war.control,
                  [](const ControlClaim &claim) { return claim.controller.value == u"green"; });
    std::erase_if(war.factions, [](const Faction &faction) { return faction.id.value != u"red"; });
    Place place = war.places.back();
    place.id = {QStringLiteral("p4")};
    war.places.push_back(place);
    claimSquare(war, 4, 1, QStringLiteral("red"));
    const SituationPtr situation = Situation::build(std::move(war));
    m_panel->colours.setSituation(situation);
    desk.setSituation(situation);

    QVERIFY(!between.empty());
    const QVariantList after = m_ground->tally();
    QCOMPARE(after.size(), 1);
    QCOMPARE(after.front().toMap().value(QStringLiteral("cells")).toInt(), 4);
    for (const QVariantList &told : between)
        QVERIFY(told == before || told == after);
    disconnect(&m_panel->colours, nullptr, m_ground, nullptr);
}

void TestMap::clickSelects()
{
    goTo(1);
    Selection *selection = m_panel->desk.selection();
    click(centreOf(1));
    QTRY_COMPARE(selection->kind(), Selection::Kind::Place);
    QCOMPARE(selection->id(), QStringLiteral("p1"));
    click({warLat + 0.004, warLon + 2.5 * warSide});
    QTRY_COMPARE(selection->kind(), Selection::Kind::Route);
    QCOMPARE(selection->id(), QStringLiteral("a1/p0/p3"));
    click({warLat - 0.01, warLon + warSide});
    QTRY_COMPARE(selection->kind(), Selection::Kind::None);
}

void TestMap::eventsPileUp()
{
    goTo(2);
    m_marks->ensurePolished();
    QCOMPARE(m_marks->marks().marks.size(), 1u);
    QCOMPARE(m_marks->unplaced(), 1); // talks: a region is no point
    QCOMPARE(m_marks->categories(),
             (QStringList{QStringLiteral("ground_advance"), QStringLiteral("air_strike")}));
    click(centreOf(0));
    QTRY_COMPARE(m_panel->desk.selection()->id(), QStringLiteral("advance"));
    QTRY_VERIFY((click(centreOf(0)), m_panel->desk.selection()->id() == QStringLiteral("raid")));
    m_panel->preferences.setShowEvents(false);
    m_marks->ensurePolished();
    QCOMPARE(m_marks->marks().marks.size(), 0u);
}

void TestMap::noMarkHidesTheCountOfAnother()
{
    constexpr double apart = 2e-6; // of the world, each way
    const GeoPoint pile{warLat + warSide / 2, warLon + 2 * warSide};
    const GeoPoint beside = fromMercator(toMercator(pile) + QPointF(apart, -apart));
    Snapshot war = smallWar();
    war.events = {};
    war.eventTexts.clear();
    addWarEvent(war, QStringLiteral("first"), 2, pile, Category::Clash);
    addWarEvent(war, QStringLiteral("second"), 2, pile, Category::Clash);
    addWarEvent(war, QStringLiteral("later"), 2, beside, Category::Humanitarian);
    PanelTest panel(QStringLiteral("MapPanel"), QSize(900, 600), std::move(war));
    QVERIFY(panel.ready);
    auto *marks = panel.view.rootObject()->findChild<MapMarkLayer *>();
    panel.desk.clock()->setPosition(warDay(2));
    const double scale = marks->ink().scale;
    const double away = 16 * scale; // nearly as near as marks of their own can be
    panel.view.rootObject()
        ->findChild<QObject *>(QStringLiteral("camera"))
        ->setProperty("zoomLevel", std::log2(away / apart / 256));
    marks->ensurePolished();
    QCOMPARE(marks->marks().marks.size(), 2u);
    const MapMark &counted = marks->marks().marks.front();
    const MapMark &other = marks->marks().marks.back();
    QCOMPARE(counted.events.size(), 2u);
    const QPointF leftOfNumber = counted.rect.topRight() + QPointF(-10.5, 6.5) * scale;
    QVERIFY(QLineF(leftOfNumber, other.at).length() < 10 * scale); // within it
    QImage image(marks->size().toSize(), QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::black);
    QPainter painter(&image);
    marks->paint(&painter);
    painter.end();
    QCOMPARE(image.pixelColor(leftOfNumber.toPoint()), marks->ink().accent);
}

static void verifyApart(const MapMarkLayer &marks)
{
    std::vector<QRectF> taken;
    for (const MapMark &mark : marks.marks().marks)
        taken.push_back(mark.rect);
    for (const QRectF &rect : marks.property("obstacles").value<QList<QRectF>>())
        taken.push_back(rect);
    for (const PlacedLabel &label : marks.labels()) {
        QVERIFY(marks.boundingRect().contains(label.rect));
        for (const QRectF &other : taken)
            QVERIFY(!other.intersects(label.rect));
        taken.push_back(label.rect);
    }
}

void TestMap::namesNeverCollide()
{
    for (const int day : {1, 2}) {
        goTo(day);
        m_marks->ensurePolished();
        QVERIFY(m_marks->labels().size() >= 4);
        verifyApart(*m_marks);
    }
}

void TestMap::bundledNamesNeverCollide()
{
    PanelTest bundled(QStringLiteral("MapPanel"), QSize(1000, 700));
    QVERIFY(bundled.ready);
    auto *marks = bundled.view.rootObject()->findChild<MapMarkLayer *>();
    QObject *map = bundled.view.rootObject()->findChild<QObject *>(QStringLiteral("camera"));
    for (const double zoom : {7.5, 9.5, 11.5, 13.5, 15.5}) {
        map->setProperty("zoomLevel", zoom);
        for (const QDate date : {QDate(2024, 11, 28), QDate(2024, 11, 30)}) {
            bundled.desk.clock()->setDate(date);
            marks->ensurePolished();
            QVERIFY(!marks->labels().empty());
            verifyApart(*marks);
        }
    }
}

/// How much the most different channel of two pictures of one size differs.
static int farthest(const QImage &a, const QImage &b)
{
    int most = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x) {
            const QColor here = a.pixelColor(x, y), there = b.pixelColor(x, y);
            most = std::max({most, std::abs(here.red() - there.red()),
                             std::abs(here.green() - there.green()),
                             std::abs(here.blue() - there.blue())});
        }
    }
    return most;
}

void TestMap::keptEqualsMadeAnew()
{
    PanelTest bundled(QStringLiteral("MapPanel"), QSize(1000, 700));
    QVERIFY(bundled.ready);
    auto *marks = bundled.view.rootObject()->findChild<MapMarkLayer *>();
    auto *ground = bundled.view.rootObject()->findChild<MapControlLayer *>();
    for (const int day : {27, 30, 28, 29, 30}) {
        bundled.desk.clock()->setDate(QDate(2024, 11, day));
        bundled.view.grabWindow(); // the legend has its height too
        const std::vector<PlacedLabel> kept = marks->labels();
        const QImage stepped = ground->canvas().copy();
        QVERIFY(!kept.empty());
        emit marks->choicesChanged();
        emit ground->layersChanged();
        bundled.view.grabWindow();
        QCOMPARE(marks->labels(), kept);
        QVERIFY(farthest(ground->canvas(), stepped)
                <= 3); // rounding where a smooth line is clipped
    }
}

void TestMap::legendOfManyHoldersFits()
{
    constexpr int holders = 100;
    Snapshot war = smallWar();
    const Place pattern = war.places.back();
    war.places.clear();
    war.control.clear();
    for (int n = 0; n < holders; ++n) {
        Faction faction = war.factions.front();
        faction.id = {u"band%1"_s.arg(n)};
        faction.nameEn = u"Band %1"_s.arg(n);
        war.factions.push_back(faction);
        Place place = pattern;
        place.id = {u"p%1"_s.arg(n)};
        const double south = warLat + n / 10 * warSide, west = warLon + n % 10 * warSide;
        place.centre = {south + warSide / 2, west + warSide / 2};
        place.cell = {{{{{south, west},
                         {south, west + warSide},
                         {south + warSide, west + warSide},
                         {south + warSide, west},
                         {south, west}}}}};
        war.places.push_back(place);
        claimSquare(war, n, 1, faction.id.value);
    }
    for (const QSize size : {QSize(1200, 760), QSize(540, 360)}) {
        PanelTest panel(u"MapPanel"_s, size, war);
        QVERIFY(panel.ready);
        panel.colours.setLevel(FactionColours::Level::Faction);
        QMetaObject::invokeMethod(panel.view.rootObject(), "fit", true);
        panel.settle();
        const QQuickItem *legend = panel.item(u"legend"_s);
        QQuickItem *more = panel.item(u"legendMore"_s);
        QTRY_VERIFY(legend->property("more").toInt() > 80);
        QVERIFY(more && more->isVisible());
        QVERIFY(more->property("text").toString().contains(
            QString::number(legend->property("more").toInt())));
        const auto fits = [&] {
            return legend->y() >= 0 && legend->y() + legend->height() <= size.height();
        };
        QVERIFY(fits());
        const double before = panel.item(u"legendScroll"_s)->property("contentHeight").toDouble();
        QMetaObject::invokeMethod(more, "clicked");
        QTRY_COMPARE(legend->property("more").toInt(), 0);
        QQuickItem *scroll = panel.item(u"legendScroll"_s);
        QTRY_VERIFY(scroll->property("contentHeight").toDouble() > before * 2);
        QVERIFY(scroll->property("interactive").toBool());
        QVERIFY(fits());
    }
}

void TestMap::legendShowsOnlyWhatIsThere()
{
    goTo(1);
    m_ground->ensurePolished();
    QCOMPARE(legendKinds(), (QStringList{"controller:red", "blank", "open"}));
    goTo(3);
    m_ground->ensurePolished();
    QCOMPARE(legendKinds(), (QStringList{"controller:green", "controller:red", "contested", "blank",
                                         "front", "cut"}));
    m_panel->preferences.setShowRoutes(false);
    m_panel->preferences.setShowFront(false);
    m_ground->ensurePolished();
    QCOMPARE(legendKinds(),
             (QStringList{"controller:green", "controller:red", "contested", "blank"}));
    m_panel->view.rootObject()
        ->findChild<QObject *>(QStringLiteral("camera"))
        ->setProperty("zoomLevel", 17);
    m_ground->ensurePolished();
    QVERIFY(!legendKinds().contains("blank"));
}

void TestMap::cardStaysOffWhatItExplains()
{
    QQuickItem *card = m_panel->view.rootObject()->findChild<QQuickItem *>(QStringLiteral("card"));
    QVERIFY(card);
    for (const int square : {0, 1, 2, 3}) {
        const QPointF scene = m_ground->mapToScene(pixel(centreOf(square)));
        QTest::mouseMove(&m_panel->view, scene.toPoint() + QPoint(4, 6));
        QTRY_VERIFY(card->isVisible());
        const QRectF rect(card->position(), card->size());
        QVERIFY(m_ground->boundingRect().contains(rect));
        QVERIFY(!rect.contains(pixel(centreOf(square))));
    }
}

void TestMap::selectionComesIntoView()
{
    const auto inView = [this](int square) {
        return QRectF(QPointF(), m_ground->size()).contains(pixel(centreOf(square)));
    };
    QObject *map = m_panel->view.rootObject()->findChild<QObject *>(QStringLiteral("camera"));
    map->setProperty("zoomLevel", 16.0);
    m_panel->desk.selection()->select(Selection::Kind::Place, QStringLiteral("p0"));
    QVERIFY(inView(0));
    QVERIFY(!inView(3));
    m_panel->desk.selection()->select(Selection::Kind::Place, QStringLiteral("p3"));
    QVERIFY(inView(3));

    const QPointF before = pixel(centreOf(3));
    m_panel->desk.selection()->clear();
    m_panel->desk.selection()->select(Selection::Kind::Place, QStringLiteral("p3"));
    QCOMPARE(pixel(centreOf(3)), before); // what is in view does not move
}

void TestMap::keysZoom()
{
    QObject *map = m_panel->view.rootObject()->findChild<QObject *>(QStringLiteral("camera"));
    m_panel->view.rootObject()->forceActiveFocus();
    const double before = map->property("zoomLevel").toDouble();
    QTest::keyClick(&m_panel->view, Qt::Key_Plus);
    QCOMPARE(map->property("zoomLevel").toDouble(), before + 0.5);
    QTest::keyClick(&m_panel->view, Qt::Key_Minus);
    QCOMPARE(map->property("zoomLevel").toDouble(), before);
    m_panel->desk.selection()->select(Selection::Kind::Place, QStringLiteral("p1"));
    QTest::keyClick(&m_panel->view, Qt::Key_Escape);
    QCOMPARE(m_panel->desk.selection()->kind(), Selection::Kind::None);
}

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    TestMap test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_map.moc"
