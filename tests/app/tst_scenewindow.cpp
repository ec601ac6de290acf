// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Scenes in the window and on the command line: kept, reopened by the next program, stepped through
// in a briefing, rendered; borders drawn on the map reach the store as one edit.
#include "db/geometry.h"
#include "db/store.h"
#include "tests/app/desktest.h"
#include "ui/items/celltool.h"
#include "ui/items/mapcontrollayer.h"
#include "ui/items/mapoverlay.h"

#include <QImage>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;
using namespace sd;

class TestSceneWindow : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    QString copyOfStore() const { return ::copyOfStore(m_folder.filePath(u"scenes.sitdesk"_s)); }

    static std::unique_ptr<Program> windowOn(const QString &path)
    {
        auto program = std::make_unique<Program>(
            nullptr, Program::Options{.bundledStore = QStringLiteral(SD_STORE)});
        if (!openDesk(*program, path, QSize(1280, 800)))
            qFatal("no window");
        return program;
    }

    static Scene inHand(Program &program)
    {
        Scene scene;
        scene.at = program.desk().clock()->position();
        scene.drawing = program.desk().board()->drawing();
        return scene;
    }

private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }

    void keptAndReopened()
    {
        const QString path = copyOfStore();
        double zoom = 0;
        {
            auto program = windowOn(path);
            SceneList &scenes = program->scenes();
            QTRY_VERIFY(scenes.whyNot().isEmpty());
            Desk &desk = program->desk();
            desk.clock()->setDate(QDate(2024, 11, 30));
            desk.selection()->select(Selection::Kind::Place, u"saraqib"_s);
            desk.board()->add({Annotation::Kind::Text, 1, u"here"_s, {{36.2, 37.1}}});
            zoom = desk.board()->zoom();
            QVERIFY(zoom > 5);
            scenes.keep(u"The night of the thirtieth"_s);
            QTRY_COMPARE(scenes.count(), 1);
            QCOMPARE(scenes.currentName(), u"The night of the thirtieth"_s);
            desk.board()->addRings({{36.2, 37.1}, {}, {5000}}); // drawn on: kept by itself
            QTRY_COMPARE(scenes.data(scenes.index(0), SceneList::MarksRole).toInt(), 2);
            desk.board()->setDrawing({});
            desk.clock()->setDate(QDate(2024, 12, 8));
            desk.selection()->clear();
            scenes.keep(u"Later"_s);
            QTRY_COMPARE(scenes.count(), 2);
        }
        auto program = windowOn(path);
        SceneList &scenes = program->scenes();
        QTRY_COMPARE(scenes.count(), 2);
        Desk &desk = program->desk();
        scenes.open(0);
        QCOMPARE(desk.clock()->date(), QDate(2024, 11, 30));
        QVERIFY(desk.selection()->is(Selection::Kind::Place, u"saraqib"_s));
        QCOMPARE(inHand(*program).drawing.annotations.size(), 1u);
        QCOMPARE(inHand(*program).drawing.annotations[0].text, u"here"_s);
        QCOMPARE(inHand(*program).drawing.rings.size(), 1u);
        QTRY_VERIFY(std::abs(desk.board()->zoom() - zoom) < 0.01);
        scenes.next();
        QCOMPARE(scenes.currentName(), u"Later"_s);
        QVERIFY(desk.board()->isEmpty());
        scenes.next(); // there is none after the last
        QCOMPARE(scenes.current(), 1);
        scenes.move(1, 0);
        QTRY_COMPARE(scenes.rowNamed(u"Later"_s), 0);
        scenes.remove(0);
        QTRY_COMPARE(scenes.count(), 1);
        QCOMPARE(scenes.removed(), u"Later"_s);
        scenes.bringBack();
        QTRY_COMPARE(scenes.count(), 2);
        QCOMPARE(scenes.rowNamed(u"Later"_s), 0);
    }

    void listAndBriefing()
    {
        auto program = windowOn(copyOfStore());
        QQuickWindow &window = *program->window();
        SceneList &scenes = program->scenes();
        QTest::keyClick(&window, Qt::Key_B, Qt::ControlModifier);
        QTRY_VERIFY(itemNamed(window.contentItem(), u"scenesView"_s));
        for (const char *name : {"one", "two"}) {
            QTRY_VERIFY(itemNamed(window.contentItem(), u"newScene"_s)->hasActiveFocus());
            for (const char *c = name; *c; ++c)
                QTest::keyClick(&window, *c);
            QTest::keyClick(&window, Qt::Key_Return);
            program->desk().clock()->stepDays(1);
        }
        QTRY_COMPARE(scenes.count(), 2);
        QTest::keyClick(&window, Qt::Key_Escape);
        QTRY_VERIFY(!itemNamed(window.contentItem(), u"scenesView"_s));
        QTest::keyClick(&window, Qt::Key_F5);
        scenes.open(0);
        QTest::keyClick(&window, Qt::Key_PageDown);
        QTRY_COMPARE(scenes.currentName(), u"two"_s);
        QTest::keyClick(&window, Qt::Key_PageUp);
        QTRY_COMPARE(scenes.currentName(), u"one"_s);
        QCOMPARE(program->qmlWarnings(), 0);
    }

    void bundledSaysWhyNot()
    {
        auto program = windowOn(QStringLiteral(SD_STORE));
        QTRY_VERIFY(!program->scenes().whyNot().isEmpty());
    }

    void rendered()
    {
        const QString path = copyOfStore();
        {
            const auto store = Store::open(path, Store::Access::ReadWrite);
            QVERIFY(store);
            Scene scene;
            scene.name = u"arrow"_s;
            scene.at = Moment::endOf(dayOf(QDate(2024, 11, 30)));
            scene.centre = {36.2, 37.15};
            scene.zoom = 11;
            scene.drawing.annotations = {
                {Annotation::Kind::Line, 1, {}, {{36.2, 37.05}, {36.2, 37.25}}}};
            QVERIFY(keepScene(*store, scene));
        }
        const auto render = [&](const QStringList &more) {
            QProcess process;
            process.start(QStringLiteral(SD_BINARY),
                          QStringList{u"render"_s, path, u"--only"_s, u"map"_s, u"--size"_s,
                                      u"850x540"_s, u"--theme"_s, u"light"_s, u"-o"_s,
                                      m_folder.filePath(u"out.png"_s)}
                              + more);
            process.waitForFinished(60'000);
            return process.exitCode();
        };
        QCOMPARE(render({u"--scene"_s, u"arrow"_s}), 0);
        const QImage image(m_folder.filePath(u"out.png"_s));
        int red = 0; // of the line across the middle
        for (int x = 0; x < image.width(); ++x) {
            for (int y = image.height() / 2 - 4; y < image.height() / 2 + 4; ++y)
                red += image.pixelColor(x, y) == QColor(0xb3, 0x26, 0x1e);
        }
        QVERIFY2(red > 300, qPrintable(QString::number(red)));
        QVERIFY(render({u"--scene"_s, u"no such"_s}) != 0);
    }

    /// A corner that three districts share is dragged: all of them change in one edit.
    void borderOnTheMap()
    {
        auto program = windowOn(copyOfStore());
        Desk &desk = program->desk();
        QTRY_VERIFY(program->editor().isEditable());
        auto *ground = itemOfType<MapControlLayer>(program->window()->contentItem());
        auto *overlay = itemOfType<MapOverlay>(program->window()->contentItem());
        QVERIFY(ground && overlay);
        desk.selection()->select(Selection::Kind::Place, u"aziziyeh"_s);
        desk.board()->lookAt({36.205, 37.15}, 15);
        QTRY_COMPARE(desk.board()->zoom(), 15.0);
        QTest::keyClick(program->window(), Qt::Key_B);
        auto *tool = qobject_cast<CellTool *>(overlay->tool());
        QTRY_VERIFY((tool = qobject_cast<CellTool *>(overlay->tool())));
        QCOMPARE(tool->phase(), CellTool::Phase::Changing);
        const int row = tool->net().rowOf({u"aziziyeh"_s});
        const Ring ring = tool->net().cells()[size_t(row)].shape.front().rings.front();
        const auto shared = std::ranges::find_if(
            ring, [&](GeoPoint point) { return tool->net().cellsAt(point).size() > 1; });
        QVERIFY(shared != ring.end());
        const GeoPoint from = *shared;
        const auto cells = tool->net().cellsAt(from);
        const MapCamera camera = overlay->camera(); // as it is now: it may move
        const QPointF at = camera.toPixel(toMercator(from));
        const QPointF to = at + QPointF(12, 3); // free of snapping to itself
        QVERIFY(tool->grabs(at, camera));
        tool->press(at, camera, {});
        tool->move(to, camera);
        tool->release(to, camera);
        QVERIFY2(tool->fault().isEmpty(), qPrintable(tool->fault()));
        QVERIFY(tool->isDirty());
        tool->undo();
        QVERIFY(!tool->isDirty());
        tool->redo();
        QSignalSpy kept(tool, &CellTool::kept);
        QSignalSpy edits(&program->editor(), &Editor::kept);
        tool->keep({}, {}, 3, u"seen on imagery"_s);
        QTRY_COMPARE(kept.count(), 1);
        QCOMPARE(edits.count(), 1);
        QVERIFY(overlay->camera() == camera); // the map stays where the analyst was at work
        const auto &places = desk.situation()->places();
        int moved = 0;
        for (const Place &place : places) {
            for (const Polygon &polygon : place.cell) {
                for (const Ring &border : polygon.rings) {
                    QVERIFY(!std::ranges::contains(border, from));
                    moved += int(std::ranges::count_if(
                                     border,
                                     [&](GeoPoint p) {
                                         const QPointF pixel = camera.toPixel(toMercator(p));
                                         return std::hypot(pixel.x() - to.x(), pixel.y() - to.y())
                                              < 1;
                                     })
                                 > 0);
                }
            }
        }
        QVERIFY2(moved >= int(cells.size()),
                 qPrintable(u"%1 of %2"_s.arg(moved).arg(cells.size())));
        program->editor().undo();
        QTRY_VERIFY(!program->editor().isBusy());
        const Place &back = desk.situation()
                                ->places()[size_t(desk.situation()->placeRow({u"aziziyeh"_s}))];
        QVERIFY(std::ranges::contains(back.cell.front().rings.front(), from));
    }
};

QTEST_MAIN(TestSceneWindow)
#include "tst_scenewindow.moc"
