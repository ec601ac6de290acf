// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The event layer of the map on a war of many invented events: density after steps, the turn to
// symbols, what hover and click find, the chosen ground.
#include "tests/ui/mapwar.h"
#include "tests/ui/paneltest.h"
#include "ui/items/mapmarklayer.h"

#include <QApplication>
#include <QPainter>

#include <cmath>
#include <random>

using namespace sd;

namespace {

constexpr int days = 60;
constexpr int perDay = 400;

/// Events around the four squares of the small war, the same every time.
Snapshot busyWar()
{
    Snapshot war = smallWar();
    war.info.periodTo = warDay(days).day();
    war.info.timeZone = QStringLiteral("UTC");
    war.events = {};
    war.eventTexts.clear();
    std::mt19937 random(7);
    std::normal_distribution<double> near(0, warSide);
    const int categories = int(wordsOf<Category>().size());
    for (int day = 1; day <= days; ++day) {
        for (int i = 0; i < perDay; ++i) {
            const GeoPoint centre = centreOf(int(random() % 4));
            addWarEvent(war, QStringLiteral("e%1-%2").arg(day).arg(i), day,
                        {centre.lat + near(random) / 2, centre.lon + near(random)},
                        Category(random() % unsigned(categories)),
                        random() % 20 == 0 ? GeoPrecision::Region : GeoPrecision::Place);
        }
    }
    return war;
}

} // namespace

class TestDensity : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_panel.reset(); }

    void stepsEqualAFreshPicture_data();
    void stepsEqualAFreshPicture();
    void changesLieInTheSaidPart_data();
    void changesLieInTheSaidPart();
    void countsEqualAScan();
    void fewEventsStandAsSymbols();
    void hoverTellsWhatIsThere();
    void clicksGoThroughTheEventsUnderThePointer();
    void aPanKeepsTheCounts();
    void shiftDragChoosesGround();
    void controlShiftDragZooms();
    void keyChoosesGround();

private:
    void goTo(int day) { m_panel->desk.clock()->setPosition(warDay(day)); }
    QObject *camera() { return m_panel->view.rootObject()->findChild<QObject *>("camera"); }
    const EventTable &events() { return m_panel->desk.situation()->events(); }
    QPointF pixelOf(size_t row)
    {
        return m_density->camera().toPixel(toMercator(events().position(row)));
    }
    /// Rows that lie within the reach of a pixel, nearest first, by looking at all of them.
    std::vector<int> scanned(QPointF pixel, double reach, DayRange range);
    void drag(QPointF from, QPointF to, Qt::KeyboardModifiers keys);

    std::unique_ptr<PanelTest> m_panel;
    MapDensityLayer *m_density = nullptr;
};

void TestDensity::init()
{
    m_panel = std::make_unique<PanelTest>(QStringLiteral("MapPanel"), QSize(900, 600), busyWar());
    QVERIFY(m_panel->ready);
    m_density = m_panel->view.rootObject()->findChild<MapDensityLayer *>();
    QVERIFY(m_density);
    m_panel->settle();
}

std::vector<int> TestDensity::scanned(QPointF pixel, double reach, DayRange range)
{
    std::vector<std::pair<double, int>> rows;
    for (size_t row = 0; row < events().size(); ++row) {
        const QPointF gap = pixelOf(row) - pixel;
        const double away = std::hypot(gap.x(), gap.y());
        if (range.contains(events().firstDay(row)) && away <= reach
            && events().geoPrecision(row) != GeoPrecision::Region)
            rows.emplace_back(away, -int(row));
    }
    std::ranges::sort(rows);
    std::vector<int> result;
    for (const auto &[away, row] : rows)
        result.push_back(-row);
    return result;
}

void TestDensity::drag(QPointF from, QPointF to, Qt::KeyboardModifiers keys)
{
    QWindow *window = &m_panel->view;
    const QPoint start = m_density->mapToScene(from).toPoint();
    const QPoint end = m_density->mapToScene(to).toPoint();
    QTest::mousePress(window, Qt::LeftButton, keys, start);
    for (int step = 1; step <= 10; ++step) {
        const QPoint at = start + (end - start) * step / 10;
        QMouseEvent move(QEvent::MouseMove, at, window->mapToGlobal(at), Qt::NoButton,
                         Qt::LeftButton, keys);
        QCoreApplication::sendEvent(window, &move);
    }
    QTest::mouseRelease(window, Qt::LeftButton, keys, end);
}

void TestDensity::stepsEqualAFreshPicture_data()
{
    QTest::addColumn<QString>("style");
    QTest::addColumn<QString>("colour");
    QTest::addColumn<QString>("span");
    for (const char *style : {"heat", "dots"}) {
        for (const char *colour : {"one", "category", "bloc"}) {
            for (const char *span : {"day", "week", "all"})
                QTest::addRow("%s %s %s", style, colour, span) << style << colour << span;
        }
    }
}

void TestDensity::stepsEqualAFreshPicture()
{
    QFETCH(QString, style);
    QFETCH(QString, colour);
    QFETCH(QString, span);
    m_panel->preferences.setEventStyle(style);
    m_panel->preferences.setEventColour(colour);
    m_panel->preferences.setEventSpan(span);
    goTo(20);
    m_density->refresh();
    QVERIFY(m_density->isDense());
    std::mt19937 random(3);
    for (int step = 0; step < 12; ++step) {
        m_panel->desk.clock()->stepDays(int(random() % 9) - 4);
        m_density->refresh();
    }
    const QImage stepped = m_density->picture().image().copy();
    DensityPicture again = m_density->picture();
    again.repaint(); // every pixel anew from the same values
    QCOMPARE(again.image(), stepped);
    // and those values are the ones that counting anew gives, but for a scale raised on the way
    const int top = m_density->picture().top();
    m_panel->preferences.setEventStyle(style == "heat" ? "dots" : "heat");
    m_density->refresh();
    m_panel->preferences.setEventStyle(style);
    m_density->refresh();
    QVERIFY(m_density->picture().top() <= top);
    if (m_density->picture().top() == top)
        QCOMPARE(m_density->picture().image(), stepped);
}

void TestDensity::changesLieInTheSaidPart_data()
{
    QTest::addColumn<int>("cell"); // device pixels
    for (const int cell : {4, 6, 7})
        QTest::addRow("%d pixels", cell) << cell;
}

void TestDensity::changesLieInTheSaidPart()
{
    QFETCH(int, cell);
    const GeoPoint middle = centreOf(1);
    const QPointF northWest = toMercator({middle.lat + 4 * warSide, middle.lon - 8 * warSide});
    const QPointF southEast = toMercator({middle.lat - 4 * warSide, middle.lon + 8 * warSide});
    EventDensity density(*m_panel->desk.shownEvents());
    density.setGrid(QRectF(northWest, southEast), {120, 60});
    DensityPicture picture;
    picture.setLook(
        {.cell = cell, .ramp = {Qt::transparent, Qt::white}, .groups = {}, .ring = Qt::black});
    density.show({warDay(1).day(), warDay(20).day()}, knownNow);
    const QRect whole = picture.update(density);
    QCOMPARE(whole, picture.image().rect());
    int parts = 0;
    for (int day = 21; day <= 40; ++day) {
        QImage expected = picture.image().copy();
        density.show({warDay(day - 20).day(), warDay(day).day()}, knownNow);
        const QRect said = picture.update(density);
        const QImage &after = picture.image();
        parts += said != after.rect();
        QPainter painter(&expected);
        painter.setCompositionMode(QPainter::CompositionMode_Source);
        painter.drawImage(said.topLeft(), after, said);
        painter.end();
        QCOMPARE(after, expected);
        DensityPicture again = picture;
        again.repaint();
        QCOMPARE(again.image(), after);
    }
    QVERIFY(parts > 10);
}

void TestDensity::countsEqualAScan()
{
    m_panel->preferences.setEventSpan(QStringLiteral("week"));
    goTo(30);
    m_density->refresh();
    const QRectF view(QPointF(0, 0), m_density->camera().size);
    const DayRange week{warDay(24).day(), warDay(30).day()};
    int inView = 0;
    for (size_t row = 0; row < events().size(); ++row)
        inView += week.contains(events().firstDay(row)) && view.contains(pixelOf(row))
               && events().geoPrecision(row) != GeoPrecision::Region;
    // the cells at the edge are only partly in view
    QVERIFY(std::abs(m_density->inView() - inView) <= inView / 20);
    QVERIFY(m_density->unplaced() > 0);
}

void TestDensity::fewEventsStandAsSymbols()
{
    auto *marks = m_panel->view.rootObject()->findChild<MapMarkLayer *>();
    goTo(10);
    marks->ensurePolished();
    QVERIFY(m_density->isDense());
    QVERIFY(marks->marks().marks.empty());
    camera()->setProperty("zoomLevel", 16.5);
    marks->ensurePolished();
    QVERIFY(!m_density->isDense());
    QVERIFY(!marks->marks().marks.empty());
    // of a longer span only those in view
    m_panel->preferences.setEventSpan(QStringLiteral("week"));
    camera()->setProperty("zoomLevel", 17);
    m_density->refresh();
    if (!m_density->isDense()) {
        const QRectF view(QPointF(0, 0), m_density->camera().size);
        for (const int row : m_density->symbols())
            QVERIFY(view.contains(pixelOf(size_t(row))));
    }
    m_panel->preferences.setShowEvents(false);
    marks->ensurePolished();
    QVERIFY(marks->marks().marks.empty());
    QVERIFY(!m_density->isDense());
}

void TestDensity::hoverTellsWhatIsThere()
{
    m_panel->preferences.setEventSpan(QStringLiteral("all"));
    goTo(days);
    const QPointF at = m_density->camera().toPixel(toMercator(centreOf(1)));
    const double reach = std::max(5.0, DensityPicture::reach() * m_density->picture().cell());
    const std::vector<int> rows = scanned(at, reach, {warDay(1).day(), warDay(days).day()});
    QVERIFY(rows.size() > 3);
    const QVariantMap here = m_density->here(at);
    QCOMPARE(here["count"].toInt(), int(rows.size()));
    QCOMPARE(here["key"].toString(), m_panel->desk.situation()->eventId(size_t(rows.front())));
    int counted = 0;
    for (const QVariant &category : here["categories"].toList())
        counted += category.toMap()["count"].toInt();
    QCOMPARE(counted, int(rows.size()));
    QVERIFY(m_density->here({2, 2}).isEmpty());
}

void TestDensity::clicksGoThroughTheEventsUnderThePointer()
{
    goTo(10);
    const DayRange day{warDay(10).day(), warDay(10).day()};
    const double reach = std::max(5.0, DensityPicture::reach() * m_density->picture().cell());
    std::vector<int> rows;
    QPoint at;
    for (int y = 150; y < 450 && rows.size() < 3; ++y) {
        at = {450, y};
        rows = scanned(m_density->mapFromScene(at), reach, day);
    }
    QVERIFY(rows.size() >= 3);
    QTest::mouseClick(&m_panel->view, Qt::LeftButton, {}, at);
    QTRY_COMPARE(m_panel->desk.selection()->id(),
                 m_panel->desk.situation()->eventId(size_t(rows.front())));
    m_panel->desk.selection()->clear();
    rows.push_back(rows.front()); // and round again
    for (const int row : rows) {
        // not by the mouse: two quick clicks are a double click
        QVERIFY(QMetaObject::invokeMethod(m_panel->view.rootObject(), "select",
                                          m_density->mapFromScene(at)));
        QCOMPARE(m_panel->desk.selection()->id(), m_panel->desk.situation()->eventId(size_t(row)));
    }
    // what is selected stands out of the density as a symbol
    QCOMPARE(m_density->symbols(), std::vector{rows.front()});
}

void TestDensity::aPanKeepsTheCounts()
{
    goTo(10);
    m_density->refresh();
    const QSize cells = m_density->density()->cells();
    const quint32 total = m_density->density()->total();
    const double west = m_density->longitude();
    QVERIFY(QMetaObject::invokeMethod(camera(), "pan", 40, 0));
    QVERIFY(m_density->longitude() > west);
    m_density->refresh();
    QCOMPARE(m_density->density()->total(), total);
    for (int i = 0; i < 20; ++i)
        QVERIFY(QMetaObject::invokeMethod(camera(), "pan", 40, 0));
    m_density->refresh();
    QVERIFY2(
        m_density->density()->total() != total,
        qPrintable(QStringLiteral("still %1 at %2").arg(total).arg(m_density->longitude() - west)));
    QVERIFY(std::abs(m_density->density()->cells().width() - cells.width()) <= 2);
}

void TestDensity::shiftDragChoosesGround()
{
    Filter *filter = m_panel->desk.filter();
    const QPointF from(300, 200);
    const QPointF to(600, 420);
    drag(from, to, Qt::ShiftModifier);
    QTRY_VERIFY(filter->extent().has_value());
    const GeoPoint northWest = fromMercator(m_density->camera().toMercator(from));
    const GeoPoint southEast = fromMercator(m_density->camera().toMercator(to));
    const double pixel = 2 * 360 / m_density->camera().worldPixels();
    QVERIFY(std::abs(filter->extent()->north - northWest.lat) < pixel);
    QVERIFY(std::abs(filter->extent()->west - northWest.lon) < pixel);
    QVERIFY(std::abs(filter->extent()->south - southEast.lat) < pixel);
    QVERIFY(std::abs(filter->extent()->east - southEast.lon) < pixel);
    QQuickItem *box = m_panel->item(QStringLiteral("extent"));
    QVERIFY(box);
    QVERIFY(std::abs(box->x() - from.x()) < 2 && std::abs(box->width() - 300) < 2);
    m_panel->click(m_panel->item(QStringLiteral("clearExtent")));
    QVERIFY(!filter->extent());
    QVERIFY(!m_panel->item(QStringLiteral("extent")));
}

void TestDensity::controlShiftDragZooms()
{
    const double before = camera()->property("zoomLevel").toDouble();
    drag({400, 250}, {500, 320}, Qt::ShiftModifier | Qt::ControlModifier);
    QTRY_VERIFY(camera()->property("zoomLevel").toDouble() > before + 1);
    QVERIFY(!m_panel->desk.filter()->extent());
}

void TestDensity::keyChoosesGround()
{
    m_panel->view.rootObject()->forceActiveFocus();
    QTest::keyClick(&m_panel->view, Qt::Key_X);
    QVERIFY(m_panel->desk.filter()->extent().has_value());
    QTest::keyClick(&m_panel->view, Qt::Key_X);
    QVERIFY(!m_panel->desk.filter()->extent());
}

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    TestDensity test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_density.moc"
