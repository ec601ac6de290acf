// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The tools of the map in a window: districts chosen together, measuring, rings, annotations, the
// pin, the grid of degrees.
#include "db/geodesic.h"
#include "db/position.h"
#include "tests/ui/mapwar.h"
#include "tests/ui/paneltest.h"
#include "ui/items/annotationpaint.h"
#include "ui/items/drawtool.h"
#include "ui/items/graticule.h"
#include "ui/items/mapoverlay.h"
#include "ui/items/measuretool.h"
#include "ui/items/ringtool.h"
#include "ui/items/toolpaint.h"

#include <QApplication>
#include <QClipboard>
#include <QPainter>

#include <cmath>

using namespace sd;
using namespace Qt::StringLiterals;

class TestMapTools : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_panel.reset(); }

    void ctrlClickChooses();
    void lassoPicksWhatItEncloses();
    void allInView();
    void setSurvivesReload();
    void measures();
    void measuredFiguresAreGeodesic();
    void words();
    void rings();
    void radiiAsTyped_data();
    void radiiAsTyped();
    void drawsAndChanges();
    void annotationsArePainted();
    void pinShowsEveryNotation();
    void graticuleOnEmptyGround();
    void graticuleLabels();
    void escapeLetsGoInTurn();

private:
    QPoint pixel(GeoPoint point) const
    {
        return m_ground->mapToScene(m_ground->camera().toPixel(toMercator(point))).toPoint();
    }
    void click(GeoPoint point, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::mouseMove(&m_panel->view, pixel(point));
        QTest::mouseClick(&m_panel->view, Qt::LeftButton, modifiers, pixel(point));
        QTest::mouseMove(&m_panel->view, pixel(point) + QPoint(1, 0));
    }
    void drag(const QList<GeoPoint> &way, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::mouseMove(&m_panel->view, pixel(way.first()));
        QTest::mousePress(&m_panel->view, Qt::LeftButton, modifiers, pixel(way.first()));
        for (qsizetype i = 1; i < way.size(); ++i) {
            const QPoint from = pixel(way[i - 1]), to = pixel(way[i]);
            for (int step = 1; step <= 6; ++step)
                QTest::mouseMove(&m_panel->view, from + (to - from) * step / 6);
        }
        QTest::mouseRelease(&m_panel->view, Qt::LeftButton, modifiers, pixel(way.last()));
    }
    double metresPerPixel() const
    {
        return legBetween(fromMercator(m_ground->camera().toMercator(QPointF(450, 300))),
                          fromMercator(m_ground->camera().toMercator(QPointF(451, 300))))
            .metres;
    }
    void take(const QString &tool) { m_panel->click(m_panel->item(u"tool-"_s + tool)); }
    void key(int key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(&m_panel->view, Qt::Key(key), modifiers);
    }
    PlaceSet &chosen() { return *m_panel->desk.chosen(); }
    Board &board() { return *m_panel->desk.board(); }
    template <typename Tool>
    Tool &tool()
    {
        return *m_panel->view.rootObject()->findChild<Tool *>();
    }

    std::unique_ptr<PanelTest> m_panel;
    MapControlLayer *m_ground = nullptr;
};

void TestMapTools::init()
{
    m_panel = std::make_unique<PanelTest>(u"MapPanel"_s, QSize(900, 600), smallWar());
    QVERIFY(m_panel->ready);
    m_ground = m_panel->view.rootObject()->findChild<MapControlLayer *>();
    QVERIFY(m_ground);
    QTRY_VERIFY(!m_ground->canvas().isNull());
}

void TestMapTools::ctrlClickChooses()
{
    click(centreOf(0), Qt::ControlModifier);
    click(centreOf(2), Qt::ControlModifier);
    QCOMPARE(chosen().ids(), QStringList({u"p0"_s, u"p2"_s}));
    QCOMPARE(m_panel->desk.selection()->kind(), Selection::Kind::None);
    QVERIFY(m_panel->item(u"chosenCard"_s));
    QCOMPARE(chosen().areaKm2(), 7.6);
    click(centreOf(0), Qt::ControlModifier);
    QCOMPARE(chosen().ids(), QStringList({u"p2"_s}));
    click(centreOf(1)); // a plain click selects and leaves the set alone
    QVERIFY(m_panel->desk.selection()->is(Selection::Kind::Place, u"p1"_s));
    QCOMPARE(chosen().count(), 1);
    m_panel->click(m_panel->item(u"clearChosen"_s));
    QCOMPARE(chosen().count(), 0);
}

void TestMapTools::lassoPicksWhatItEncloses()
{
    take(u"choose"_s);
    const double south = warLat - 0.004, north = warLat + warSide + 0.004;
    const auto around = [&](double west, double east) {
        return QList<GeoPoint>{{south, west}, {south, east}, {north, east}, {north, west}};
    };
    // around the middle of p1 and of p2, over half of p0 and p3
    drag(around(warLon + 0.7 * warSide, warLon + 3.3 * warSide));
    QCOMPARE(chosen().ids(), QStringList({u"p1"_s, u"p2"_s}));
    drag(around(warLon - 0.1 * warSide, warLon + 0.9 * warSide), Qt::ControlModifier);
    QCOMPARE(chosen().ids(), QStringList({u"p0"_s, u"p1"_s, u"p2"_s}));
    drag(around(warLon + 1.1 * warSide, warLon + 1.9 * warSide), Qt::ShiftModifier);
    QCOMPARE(chosen().ids(), QStringList({u"p0"_s, u"p2"_s}));
    click(centreOf(3));
    QCOMPARE(chosen().ids(), QStringList({u"p0"_s, u"p2"_s, u"p3"_s}));
    QCOMPARE(m_panel->desk.filter()->extent().has_value(), false); // Shift drags chose no ground
}

void TestMapTools::allInView()
{
    click(centreOf(0));
    key(Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(chosen().count(), 4);
}

void TestMapTools::setSurvivesReload()
{
    chosen().set({u"p3"_s, u"p1"_s, u"nowhere"_s, u"p1"_s});
    QCOMPARE(chosen().ids(), QStringList({u"p1"_s, u"p3"_s}));
    Snapshot changed = smallWar();
    changed.places.erase(changed.places.begin() + 1);
    m_panel->desk.setSituation(Situation::build(changed));
    QCOMPARE(chosen().ids(), QStringList({u"p3"_s}));
    Snapshot other = smallWar();
    other.info.id = u"another"_s;
    m_panel->desk.setSituation(Situation::build(other));
    QCOMPARE(chosen().count(), 0);
}

void TestMapTools::measures()
{
    take(u"measure"_s);
    QVERIFY(m_panel->item(u"measureCard"_s));
    MeasureTool &measure = tool<MeasureTool>();
    click(centreOf(0));
    click(centreOf(2));
    QCOMPARE(measure.count(), 2);
    const Leg leg = legBetween(centreOf(0), centreOf(2));
    QVERIFY(std::abs(measure.totalMetres() - leg.metres) < 3 * metresPerPixel());
    QVERIFY(std::abs(measure.areaM2()) < 1e-6);
    click({warLat + 1.5 * warSide, warLon + warSide});
    QCOMPARE(measure.count(), 3);
    QVERIFY(!m_panel->item(u"area"_s)->property("figure").toString().isEmpty());
    drag({centreOf(2), centreOf(3)}); // a point is moved
    QCOMPARE(measure.count(), 3);
    QVERIFY(measure.text().contains(distanceText(measure.totalMetres())));
    m_panel->click(m_panel->item(u"copyMeasure"_s));
    QCOMPARE(QGuiApplication::clipboard()->text(), measure.text());
    m_panel->view.rootObject()->forceActiveFocus();
    key(Qt::Key_Backspace);
    QCOMPARE(measure.count(), 2);
    QVERIFY(std::abs(measure.totalMetres() - legBetween(centreOf(0), centreOf(3)).metres)
            < 3 * metresPerPixel());
    QCOMPARE(m_panel->desk.selection()->kind(), Selection::Kind::None); // clicks were the tool's
    const QString length = measure.total();
    m_panel->click(m_panel->item(u"keepMeasure"_s));
    QCOMPARE(measure.count(), 0);
    const auto &kept = m_panel->desk.board()->drawing().annotations;
    QCOMPARE(kept.size(), size_t(1));
    QCOMPARE(kept.front().kind, Annotation::Kind::Line);
    QCOMPARE(kept.front().text, length);
    m_panel->desk.board()->clear();
    take(u"measure"_s);
    QVERIFY(!m_panel->item(u"measureCard"_s));
}

void TestMapTools::measuredFiguresAreGeodesic()
{
    MeasureTool measure;
    measure.add({40, 0});
    measure.add(destination({40, 0}, 30, 10'000'000));
    QVERIFY(std::abs(measure.totalMetres() - 10'000'000) < 1e-3);
    QCOMPARE(measure.legs().first().toMap().value(u"bearing"_s), u"030°"_s);
    QCOMPARE(measure.legs().first().toMap().value(u"distance"_s), u"10000 km"_s);
    QCOMPARE(measure.area(), QString());
    measure.undo();
    QCOMPARE(measure.count(), 1);
    QVERIFY(measure.cancel());
    QVERIFY(!measure.cancel());
}

void TestMapTools::words()
{
    QCOMPARE(distanceText(0.4), u"0 m"_s);
    QCOMPARE(distanceText(999.4), u"999 m"_s);
    QCOMPARE(distanceText(999.6), u"1.00 km"_s);
    QCOMPARE(distanceText(9994), u"9.99 km"_s);
    QCOMPARE(distanceText(9996), u"10.0 km"_s);
    QCOMPARE(distanceText(123456), u"123 km"_s);
    QCOMPARE(plainDistanceText(5000), u"5 km"_s);
    QCOMPARE(plainDistanceText(500), u"500 m"_s);
    QCOMPARE(plainDistanceText(12500), u"12.5 km"_s);
    QCOMPARE(areaText(8400), u"8400 m²"_s);
    QCOMPARE(areaText(840000), u"0.84 km²"_s);
    QCOMPARE(bearingText(359.7), u"000°"_s);
    QCOMPARE(bearingText(7.2), u"007°"_s);
}

void TestMapTools::rings()
{
    take(u"rings"_s);
    tool<RingTool>().setRadii(u"1, 2"_s);
    click(centreOf(1));
    QCOMPARE(board().drawing().rings.size(), 1u);
    QCOMPARE(board().drawing().rings.front().radii, (std::vector<double>{1000, 2000}));
    drag({centreOf(1), centreOf(2)});
    QVERIFY(legBetween(board().drawing().rings.front().centre, centreOf(2)).metres
            < 3 * metresPerPixel());
    board().undo(); // the drag is one step
    QVERIFY(legBetween(board().drawing().rings.front().centre, centreOf(1)).metres
            < 3 * metresPerPixel());
    board().undo();
    QVERIFY(board().isEmpty());
    m_panel->desk.selection()->select(Selection::Kind::Place, u"p3"_s);
    tool<RingTool>().addAround(centreOf(3).lat, centreOf(3).lon, u"Square 3"_s);
    QCOMPARE(board().drawing().rings.front().label, u"Square 3"_s);
    QVERIFY(tool<RingTool>().remove());
    QVERIFY(board().isEmpty());
}

void TestMapTools::radiiAsTyped_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<double>>("metres");
    QTest::newRow("list") << u"5, 10, 20"_s << QList<double>{5000, 10000, 20000};
    QTest::newRow("unsorted, twice") << u"10 5 10"_s << QList<double>{5000, 10000};
    QTest::newRow("decimals") << u"0.5;1.25"_s << QList<double>{500, 1250};
    QTest::newRow("Arabic") << u"٥، ١٠"_s << QList<double>{5000, 10000};
    QTest::newRow("empty") << u" "_s << QList<double>{};
    QTest::newRow("words") << u"5, near"_s << QList<double>{};
    QTest::newRow("nothing") << u"0"_s << QList<double>{};
    QTest::newRow("below nothing") << u"-3"_s << QList<double>{};
    QTest::newRow("too far") << u"1001"_s << QList<double>{};
    QTest::newRow("no number") << u"nan"_s << QList<double>{};
}

void TestMapTools::radiiAsTyped()
{
    QFETCH(QString, text);
    QFETCH(QList<double>, metres);
    const auto radii = radiiFrom(text);
    QCOMPARE(radii.has_value(), !metres.isEmpty());
    if (radii)
        QCOMPARE(QList<double>(radii->begin(), radii->end()), metres);
}

void TestMapTools::drawsAndChanges()
{
    take(u"draw"_s);
    m_panel->click(m_panel->item(u"draw-arrow-mark"_s));
    click(centreOf(0));
    click(centreOf(1));
    QCOMPARE(board().drawing().annotations.size(), 1u);
    QCOMPARE(board().drawing().annotations[0].kind, Annotation::Kind::Arrow);
    QCOMPARE(board().chosen(), 0);
    m_panel->click(m_panel->item(u"colour-4"_s));
    QCOMPARE(board().drawing().annotations[0].colour, 4);

    m_panel->click(m_panel->item(u"draw-area-mark"_s));
    // south of the squares, clear of legend and cards
    click({warLat - 0.004, warLon + 2 * warSide});
    click({warLat - 0.008, warLon + 2 * warSide});
    click({warLat - 0.008, warLon + 3 * warSide});
    key(Qt::Key_Return);
    QCOMPARE(board().drawing().annotations.size(), 2u);
    QCOMPARE(board().drawing().annotations[1].points.size(), 3u);

    m_panel->click(m_panel->item(u"draw-text-mark"_s));
    click({warLat + 1.4 * warSide, warLon + warSide});
    QCOMPARE(board().drawing().annotations.size(), 3u);
    QTRY_VERIFY(m_panel->item(u"words"_s)->hasActiveFocus());
    for (const char c : {'c', 'u', 't', 'm', 'd'}) // letters of tools among them
        QTest::keyClick(&m_panel->view, c);
    key(Qt::Key_Return);
    QCOMPARE(board().drawing().annotations[2].text, u"cutmd"_s);

    const GeoPoint before = board().drawing().annotations[2].points[0];
    drag({before, {before.lat, before.lon + warSide}});
    QVERIFY(std::abs(board().drawing().annotations[2].points[0].lon - before.lon - warSide)
            < 0.05 * warSide);
    board().undo();
    QCOMPARE(board().drawing().annotations[2].points[0], before);
    board().redo();
    board().choose(2);
    m_panel->view.rootObject()->forceActiveFocus();
    key(Qt::Key_Delete);
    QCOMPARE(board().drawing().annotations.size(), 2u);
    board().undo();
    QCOMPARE(board().drawing().annotations.size(), 3u);
}

void TestMapTools::annotationsArePainted()
{
    MapInk ink;
    ink.family = QGuiApplication::font().family();
    const auto plain = [](GeoPoint point) { return QPointF(point.lon, point.lat); };
    const auto paint = [&](const Drawing &drawing) {
        QImage image(200, 200, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        paintAnnotations(painter, plain, drawing, ink);
        return image;
    };
    const QImage line = paint({{{Annotation::Kind::Line, 4, {}, {{100, 20}, {100, 180}}}}, {}});
    QCOMPARE(line.pixelColor(100, 100), annotationColour(4, ink));
    QCOMPARE(line.pixelColor(100, 120), QColor(Qt::white));
    const QImage area = paint(
        {{{Annotation::Kind::Area, 1, {}, {{20, 20}, {20, 180}, {180, 180}}}}, {}});
    QVERIFY(area.pixelColor(140, 100).red() > area.pixelColor(140, 100).green() + 20);
    QCOMPARE(area.pixelColor(50, 150), QColor(Qt::white));
    const QImage arrow = paint({{{Annotation::Kind::Arrow, 3, {}, {{100, 20}, {100, 180}}}}, {}});
    QCOMPARE(arrow.pixelColor(170, 101), annotationColour(3, ink)); // the head is wider
    QCOMPARE(arrow.pixelColor(60, 106), QColor(Qt::white));
    const QImage text = paint({{{Annotation::Kind::Text, 0, u"█████"_s, {{100, 100}}}}, {}});
    QVERIFY(text != paint({}));
    const QImage rings = paint({{}, {{{50, 100}, {}, {1'000'000}}}});
    QVERIFY(rings != paint({}));
    // the last one lies on top
    const QImage two = paint({{{Annotation::Kind::Line, 4, {}, {{100, 20}, {100, 180}}},
                               {Annotation::Kind::Line, 1, {}, {{20, 100}, {180, 100}}}},
                              {}});
    QCOMPARE(two.pixelColor(100, 100), annotationColour(1, ink));
}

void TestMapTools::pinShowsEveryNotation()
{
    board().pinAt(40.015, 20.045);
    QTRY_VERIFY(m_panel->item(u"pinCard"_s));
    for (const QString &name : {u"pin-Degrees"_s, u"pin-Minutes"_s, u"pin-MGRS"_s, u"pin-UTM"_s}) {
        QQuickItem *line = m_panel->item(name);
        QVERIFY2(line, qPrintable(name));
        m_panel->click(line);
        const auto read = readPosition(QGuiApplication::clipboard()->text());
        QVERIFY2(read, qPrintable(QGuiApplication::clipboard()->text()));
        QVERIFY(legBetween(read->front().point, {40.015, 20.045}).metres < 3);
    }
    const QPointF middle(m_ground->width() / 2, m_ground->height() / 2);
    const QPointF at = m_ground->camera().toPixel(toMercator({40.015, 20.045}));
    QVERIFY(std::hypot(at.x() - middle.x(), at.y() - middle.y()) < 60);
    m_panel->click(m_panel->item(u"closeCard"_s));
    QVERIFY(!board().isPinned());
    QTRY_VERIFY(!m_panel->item(u"pinCard"_s));
}

void TestMapTools::graticuleOnEmptyGround()
{
    const auto *overlay = m_panel->view.rootObject()->findChild<MapOverlay *>();
    QVERIFY(!overlay->graticule()); // there are cells
    m_panel->preferences.setGraticule(u"on"_s);
    QVERIFY(overlay->graticule());
    m_panel->preferences.setGraticule(u"auto"_s);
    Snapshot bare = smallWar();
    bare.places.clear();
    bare.routes.clear();
    bare.control.clear();
    bare.routeStatus.clear();
    m_panel->desk.setSituation(Situation::build(bare));
    QVERIFY(overlay->graticule());
    m_panel->preferences.setGraticule(u"off"_s);
    QVERIFY(!overlay->graticule());
}

void TestMapTools::graticuleLabels()
{
    QCOMPARE(graticuleLabel(36 * 3600, 3600, true), u"36°N"_s);
    QCOMPARE(graticuleLabel(-(70 * 3600 + 15 * 60), 900, false), u"70°15′W"_s);
    QCOMPARE(graticuleLabel(36 * 3600 + 12 * 60 + 30, 30, true), u"36°12′30″N"_s);
    QCOMPARE(graticuleLabel(0, 3600, true), u"0°"_s);
    for (double zoom = 6; zoom <= 17; zoom += 0.5) {
        const MapCamera camera{toMercator({36, 37}), zoom, {900, 600}};
        const double mesh = graticuleStep(camera) * camera.worldPixels() / (360.0 * 3600);
        QVERIFY2(mesh >= 110 && mesh < 330, qPrintable(QString::number(mesh)));
    }
}

void TestMapTools::escapeLetsGoInTurn()
{
    chosen().set({u"p1"_s});
    take(u"measure"_s);
    click(centreOf(0));
    MeasureTool &measure = tool<MeasureTool>();
    QCOMPARE(measure.count(), 1);
    key(Qt::Key_Escape);
    QCOMPARE(measure.count(), 0);
    QVERIFY(m_panel->item(u"measureCard"_s));
    key(Qt::Key_Escape);
    QVERIFY(!m_panel->item(u"measureCard"_s));
    QCOMPARE(chosen().count(), 1);
    key(Qt::Key_Escape);
    QCOMPARE(chosen().count(), 0);
}

int main(int argc, char **argv)
{
    qputenv("QT_QUICK_CONTROLS_STYLE", "Basic");
    QApplication app(argc, argv);
    TestMapTools test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_maptools.moc"
