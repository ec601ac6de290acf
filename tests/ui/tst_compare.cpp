// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Two pictures in one map panel, the table of what changed, the slider of the other day, and the
// marks of figures reported later.
#include "tests/ui/mapwar.h"
#include "tests/ui/paneltest.h"
#include "ui/items/mapdifferencelayer.h"
#include "ui/items/mapmarklayer.h"

#include <QApplication>

using namespace sd;
using namespace Qt::StringLiterals;

class TestCompare : public QObject {
    Q_OBJECT

private slots:
    void swipeShowsBothOnOneMap();
    void borderIsDraggedAndKeyed();
    void sideBySideMovesTogether();
    void rightMapIsTheOtherPicture();
    void marksOutlineWhatDiffers();
    void labelsSayBothQuestions();
    void legendNamesBothPictures();
    void barChoosesAndStops();
    void eventsStayOnTheirSide();
    void eventsOfTheOtherDayStandOnItsSide();
    void bothDensitiesHaveOneScale();
    void tableGoesToWhatIsClicked();
    void tableIsCopiedAsText();
    void daySliderMovesTheOtherDay();
    void daySliderMovesTheKnownDay();
    void figuresReportedLaterAreExplained();

private:
    std::unique_ptr<PanelTest> map(const char *mode)
    {
        auto panel = std::make_unique<PanelTest>(QStringLiteral("MapPanel"), QSize(900, 600),
                                                 smallWar());
        panel->preferences.setCompareMode(QString::fromLatin1(mode));
        panel->desk.clock()->setPosition(warDay(2));              // green has square 0
        panel->desk.comparison()->compareDate(QDate(2020, 1, 1)); // red has it
        panel->settle();
        return panel;
    }
    static QColor shown(PanelTest &panel, const MapControlLayer *ground, int square)
    {
        const QImage picture = panel.view.grabWindow();
        // off the centre, where a name stands
        GeoPoint point = centreOf(square);
        point.lat += warSide * 0.36;
        const QPointF pixel = ground->mapToScene(ground->camera().toPixel(toMercator(point)));
        return picture.pixelColor((pixel * picture.devicePixelRatio()).toPoint());
    }
    static bool isRed(const QColor &colour) { return colour.red() > colour.green() + 20; }
    static bool isGreen(const QColor &colour) { return colour.green() > colour.red() + 20; }
    static MapControlLayer *ground(PanelTest &panel, const char *name = "ground")
    {
        return qobject_cast<MapControlLayer *>(panel.item(QString::fromLatin1(name)));
    }
};

void TestCompare::swipeShowsBothOnOneMap()
{
    const auto panel = map("swipe");
    QVERIFY(panel->ready);
    QQuickItem *swipe = panel->item(QStringLiteral("swipe"));
    QVERIFY(swipe);
    swipe->setProperty("share", 0.98); // all of it the desk's
    QVERIFY(isGreen(shown(*panel, ground(*panel), 0)));
    swipe->setProperty("share", 0.02); // all of it the other's
    QVERIFY(isRed(shown(*panel, ground(*panel), 0)));
    panel->desk.comparison()->stop();
    QVERIFY(isGreen(shown(*panel, ground(*panel), 0)));
    QVERIFY(!panel->item(QStringLiteral("swipe")));
}

void TestCompare::borderIsDraggedAndKeyed()
{
    const auto panel = map("swipe");
    QQuickItem *swipe = panel->item(QStringLiteral("swipe"));
    QVERIFY(swipe);
    const auto share = [&] { return swipe->property("share").toDouble(); };
    QCOMPARE(share(), 0.5);
    const QPoint from = swipe->mapToScene({swipe->width() / 2, swipe->height() / 2}).toPoint();
    QTest::mousePress(&panel->view, Qt::LeftButton, {}, from);
    for (int step = 1; step <= 6; ++step)
        QTest::mouseMove(&panel->view, from - QPoint(30 * step, 0));
    QTest::mouseRelease(&panel->view, Qt::LeftButton, {}, from - QPoint(180, 0));
    QTRY_VERIFY2(std::abs(share() - 0.3) < 0.03, qPrintable(QString::number(share())));
    const QDate date = panel->desk.clock()->date();
    swipe->forceActiveFocus();
    const double before = share();
    QTest::keyClick(&panel->view, Qt::Key_Right);
    QVERIFY(share() > before);
    QCOMPARE(panel->desk.clock()->date(), date);
}

void TestCompare::sideBySideMovesTogether()
{
    const auto panel = map("side");
    MapControlLayer *left = ground(*panel);
    MapControlLayer *right = ground(*panel, "otherGround");
    QVERIFY(left && right);
    QVERIFY(isGreen(shown(*panel, left, 0)));
    QVERIFY(isRed(shown(*panel, right, 0)));
    QCOMPARE(right->size(), left->size());
    QVERIFY(right->mapToScene({0, 0}).x() >= left->mapToScene({left->width(), 0}).x());
    const double zoom = left->zoom();
    panel->view.rootObject()->forceActiveFocus();
    QTest::keyClick(&panel->view, Qt::Key_Plus);
    QTRY_VERIFY(left->zoom() > zoom);
    QCOMPARE(right->camera(), left->camera());
}

void TestCompare::rightMapIsTheOtherPicture()
{
    const auto panel = map("side");
    MapControlLayer *right = ground(*panel, "otherGround");
    const QPointF place = right->mapToScene(right->camera().toPixel(toMercator(centreOf(2))));
    QTest::mouseClick(&panel->view, Qt::LeftButton, {}, place.toPoint());
    QTRY_COMPARE(panel->desk.selection()->id(), QStringLiteral("p2"));
    // in the other picture the card says what it says
    const QPointF square = right->mapToScene(right->camera().toPixel(toMercator(centreOf(0))));
    QTest::mouseMove(&panel->view, square.toPoint());
    QTest::mouseMove(&panel->view, square.toPoint() + QPoint(1, 1));
    QTRY_VERIFY(panel->item(QStringLiteral("otherCard")));
    const QVariantMap facts = panel->item(QStringLiteral("otherCard"))->property("facts").toMap();
    QVERIFY2(facts.value(QStringLiteral("holder")).toString().contains(QLatin1StringView("RED")),
             qPrintable(facts.value(QStringLiteral("holder")).toString()));
}

void TestCompare::marksOutlineWhatDiffers()
{
    const auto panel = map("marks");
    auto *marks = qobject_cast<MapDifferenceLayer *>(panel->item(QStringLiteral("differences")));
    QVERIFY(marks);
    const auto marked = [marks] {
        QList<int> cells;
        for (size_t cell = 0; cell < marks->cells().size(); ++cell) {
            if (marks->cells()[cell])
                cells.append(int(cell));
        }
        return cells;
    };
    QTRY_COMPARE(marked(), QList<int>{0});
    const auto sides = *marks->cells()[0];
    QCOMPARE(sides.here.colour, greenColour);
    QCOMPARE(sides.there.colour, redColour);
    QVERIFY(isGreen(shown(*panel, ground(*panel), 0))); // the map stays the desk's
    panel->desk.clock()->setPosition(warDay(3));        // p1 is contested
    QTRY_COMPARE(marked(), (QList<int>{0, 1}));
    panel->desk.comparison()->compareDate(QDate(2020, 1, 3));
    QTRY_COMPARE(marked(), QList<int>());
}

void TestCompare::labelsSayBothQuestions()
{
    const auto panel = map("swipe");
    QCOMPARE(panel->text(QStringLiteral("ownLabel")), QStringLiteral("2 Jan 2020"));
    QCOMPARE(panel->text(QStringLiteral("otherLabel")), QStringLiteral("1 Jan 2020"));
    const QQuickItem *own = panel->item(QStringLiteral("ownLabel"));
    const QQuickItem *other = panel->item(QStringLiteral("otherLabel"));
    const QQuickItem *swipe = panel->item(QStringLiteral("swipe"));
    const double border = swipe->x() + swipe->width() / 2;
    QVERIFY(own->x() + own->width() <= border);
    QVERIFY(other->x() >= border);
    panel->desk.comparison()->compareKnown(QDate(2020, 1, 1));
    QTRY_COMPARE(panel->text(QStringLiteral("ownLabel")), QStringLiteral("As known now"));
    QVERIFY(panel->text(QStringLiteral("otherLabel")).contains(QLatin1StringView("1 Jan 2020")));
}

void TestCompare::legendNamesBothPictures()
{
    auto panel = map("swipe");
    panel->desk.comparison()->compareDate(QDate(2020, 1, 3)); // a hatched square there, none here
    panel->settle();
    const auto kinds = [&] {
        QStringList words;
        const QQuickItem *legend = panel->item(QStringLiteral("legend"));
        for (const QVariant &entry : legend->property("others").toList())
            words += entry.toMap().value(QStringLiteral("kind")).toString();
        return words;
    };
    QVERIFY(panel->item(QStringLiteral("legend")));
    QTRY_VERIFY(kinds().contains(QStringLiteral("contested")));
    panel->desk.comparison()->stop();
    QTRY_VERIFY(!kinds().contains(QStringLiteral("contested")));
}

void TestCompare::barChoosesAndStops()
{
    const auto panel = map("swipe");
    Comparison &comparison = *panel->desk.comparison();
    panel->click(panel->item(QStringLiteral("compareOn")));
    QCOMPARE(comparison.clock()->date(), QDate(2020, 1, 2));
    panel->click(panel->item(QStringLiteral("compareBack")));
    QCOMPARE(comparison.clock()->date(), QDate(2020, 1, 1));
    panel->click(panel->item(QStringLiteral("compareStop")));
    QCOMPARE(comparison.kind(), Comparison::Kind::Off);
    QTRY_VERIFY(!panel->item(QStringLiteral("compareBar")));
}

void TestCompare::eventsStayOnTheirSide()
{
    const auto panel = map("swipe");
    const auto *marks = panel->view.rootObject()->findChild<MapMarkLayer *>();
    QVERIFY(marks);
    QTRY_VERIFY(!marks->marks().marks.empty());
    const QPointF at = marks->marks().marks.front().at;
    QQuickItem *swipe = panel->item(QStringLiteral("swipe"));
    swipe->setProperty("share", 0.98);
    QVERIFY(marks->markAt(at) >= 0);
    swipe->setProperty("share", 0.02);
    QCOMPARE(marks->markAt(at), -1);
}

void TestCompare::eventsOfTheOtherDayStandOnItsSide()
{
    for (const char *mode : {"swipe", "side"}) {
        const auto panel = map(mode);
        const auto *marks = qobject_cast<MapMarkLayer *>(
            panel->item(mode == std::string_view("swipe") ? u"otherMarks"_s : u"otherNames"_s));
        QVERIFY(marks);
        if (QQuickItem *swipe = panel->item(u"swipe"_s))
            swipe->setProperty("share", 0.02);
        QTRY_VERIFY(marks->marks().marks.empty()); // day 1 is quiet
        const QImage quiet = panel->view.grabWindow();
        panel->desk.clock()->setPosition(warDay(3));
        panel->desk.comparison()->compareDate(QDate(2020, 1, 2));
        QTRY_COMPARE(marks->marks().marks.size(), size_t(1));
        const QPoint at = marks->mapToScene(marks->marks().marks.front().at).toPoint();
        QTest::mouseClick(&panel->view, Qt::LeftButton, {}, at);
        QTRY_COMPARE(panel->desk.selection()->kind(), Selection::Kind::Event);
        QTRY_VERIFY(panel->view.grabWindow().pixelColor(at) != quiet.pixelColor(at));
        panel->preferences.setShowEvents(false);
        QTRY_VERIFY(marks->marks().marks.empty());
    }
}

void TestCompare::bothDensitiesHaveOneScale()
{
    Snapshot war = smallWar();
    for (int n = 0; n < 300; ++n)
        addWarEvent(war, u"a%1"_s.arg(n), 2, centreOf(n % 3), Category::Shelling);
    for (int n = 0; n < 3000; ++n)
        addWarEvent(war, u"b%1"_s.arg(n), 3, centreOf(1), Category::Shelling);
    PanelTest panel(u"MapPanel"_s, QSize(900, 600), std::move(war));
    QVERIFY(panel.ready);
    panel.preferences.setCompareMode(u"side"_s);
    panel.desk.clock()->setPosition(warDay(2));
    panel.desk.comparison()->compareDate(QDate(2020, 1, 3));
    const auto layer = [&](const QString &name) {
        return panel.view.rootObject()->findChild<MapDensityLayer *>(name);
    };
    const MapDensityLayer *mine = layer(u"density"_s);
    QVERIFY(mine);
    QTRY_VERIFY(layer(u"otherDensity"_s));
    const MapDensityLayer *other = layer(u"otherDensity"_s);
    QTRY_VERIFY(mine->isDense() && other->isDense());
    QTRY_COMPARE(mine->inView(), 302);
    QTRY_COMPARE(other->inView(), 3000);
    QTRY_COMPARE(mine->picture().top(), other->picture().top());
    QVERIFY(mine->picture().top() >= 3000);
}

void TestCompare::tableGoesToWhatIsClicked()
{
    PanelTest panel(QStringLiteral("ChangesPanel"), {520, 700});
    QVERIFY(panel.ready);
    panel.desk.clock()->setDate(QDate(2024, 11, 30));
    panel.desk.comparison()->compareDate(QDate(2024, 11, 29));
    QQuickItem *list = panel.item(QStringLiteral("changes"));
    QVERIFY(list);
    QTRY_VERIFY(list->property("count").toInt() > 174 + 39);
    const ChangesModel &changes = *panel.desk.changes();
    int road = -1;
    for (int row = 0; row < changes.rowCount() && road < 0; ++row) {
        if (changes.index(row).data(ChangesModel::SectionRole).toString() == u"route")
            road = row;
    }
    QVERIFY(road >= 0);
    QQuickItem *delegate = panel.row(list, road);
    QVERIFY(delegate);
    panel.click(delegate);
    QTRY_COMPARE(panel.desk.selection()->kind(), Selection::Kind::Route);
    QCOMPARE(panel.desk.selection()->id(),
             changes.index(road).data(ChangesModel::SubjectIdRole).toString());
}

void TestCompare::tableIsCopiedAsText()
{
    PanelTest panel(QStringLiteral("ChangesPanel"), {520, 700});
    QVERIFY(panel.ready);
    panel.desk.clock()->setDate(QDate(2024, 11, 30));
    panel.desk.comparison()->compareDate(QDate(2024, 11, 29));
    QTRY_VERIFY(panel.desk.changes()->rowCount() > 0);
    QString said;
    QVERIFY(
        QMetaObject::invokeMethod(panel.view.rootObject(), "asText", Q_RETURN_ARG(QString, said)));
    QVERIFY2(said.contains(QStringLiteral("277 → 327")), qPrintable(said.left(2000)));
    QCOMPARE(said.count(u'\n') + 1, panel.desk.changes()->rowCount());
}

void TestCompare::daySliderMovesTheOtherDay()
{
    PanelTest panel(QStringLiteral("TimelinePanel"), {1200, 230});
    QVERIFY(panel.ready);
    QVERIFY(!panel.item(QStringLiteral("daySlider")));
    panel.desk.clock()->setDate(QDate(2024, 11, 30));
    panel.desk.comparison()->compareDate(QDate(2024, 11, 29));
    panel.settle();
    QQuickItem *slider = panel.item(QStringLiteral("daySlider"));
    QVERIFY(slider);
    QCOMPARE(panel.text(QStringLiteral("daySliderDate")), QStringLiteral("29 Nov"));
    const QQuickItem *bars = panel.item(QStringLiteral("reportBars"));
    const double dayWidth = bars->width()
                          / (bars->property("to").toDouble() - bars->property("from").toDouble());
    const double day = dayOf(QDate(2024, 11, 27)) - bars->property("from").toDouble();
    const QPointF at = bars->mapToScene({(day + 0.5) * dayWidth, bars->height() / 2});
    QTest::mouseClick(&panel.view, Qt::LeftButton, {}, at.toPoint());
    QCOMPARE(panel.desk.comparison()->clock()->date(), QDate(2024, 11, 27));
    QCOMPARE(panel.desk.clock()->date(), QDate(2024, 11, 30));
    slider->forceActiveFocus();
    QTest::keyClick(&panel.view, Qt::Key_Right);
    QCOMPARE(panel.desk.comparison()->clock()->date(), QDate(2024, 11, 28));
}

void TestCompare::daySliderMovesTheKnownDay()
{
    PanelTest panel(QStringLiteral("TimelinePanel"), {1200, 230});
    QVERIFY(panel.ready);
    panel.desk.clock()->knowOn(QDate(2024, 11, 28));
    panel.settle();
    QQuickItem *slider = panel.item(QStringLiteral("daySlider"));
    QVERIFY(slider);
    slider->forceActiveFocus();
    QTest::keyClick(&panel.view, Qt::Key_Left);
    QCOMPARE(panel.desk.clock()->knownOn(), QDate(2024, 11, 27));
    panel.desk.clock()->knowNow();
    QTRY_VERIFY(!panel.item(QStringLiteral("daySlider")));
}

void TestCompare::figuresReportedLaterAreExplained()
{
    PanelTest panel(QStringLiteral("CasualtyPanel"), {560, 420});
    QVERIFY(panel.ready);
    panel.desk.clock()->setDate(QDate(2024, 12, 8));
    panel.settle();
    QVERIFY(!panel.item(QStringLiteral("reportedLater")));
    panel.desk.comparison()->compareKnown(QDate(2024, 12, 3));
    QTRY_VERIFY(panel.item(QStringLiteral("reportedLater")));
    panel.desk.comparison()->stop();
    QTRY_VERIFY(!panel.item(QStringLiteral("reportedLater")));
}

int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    TestCompare test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_compare.moc"
