// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A boundary file through the real window: dropped, looked at, settled, taken in and undone.
#include "desktest.h"
#include "ui/items/areapreview.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QDropEvent>
#include <QFile>
#include <QMimeData>
#include <QQuickStyle>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <memory>

using namespace sd;
using namespace Qt::StringLiterals;

namespace {

/// Two squares: the first over the middle of a neighbourhood and of its name, the second nobody's.
QByteArray squaresAt(const GeoPoint &centre, const QString &name)
{
    const auto square = [](double lon, double lat, double half) {
        return u"[[[%1,%3],[%2,%3],[%2,%4],[%1,%4],[%1,%3]]]"_s.arg(lon - half, 0, 'f', 6)
            .arg(lon + half, 0, 'f', 6)
            .arg(lat - half, 0, 'f', 6)
            .arg(lat + half, 0, 'f', 6);
    };
    const QString feature =
        u"{\"type\":\"Feature\",\"properties\":{\"NAME\":\"%1\",\"PCODE\":\"%2\"},"
        "\"geometry\":{\"type\":\"Polygon\",\"coordinates\":%3}}"_s;
    return u"{\"type\":\"FeatureCollection\",\"features\":[%1,%2]}"_s
        .arg(feature.arg(name, u"SY020001"_s, square(centre.lon, centre.lat, 0.003)),
             feature.arg(u"Elsewhere"_s, u"SY020002"_s, square(40, 35, 0.01)))
        .toUtf8();
}

} // namespace

class TestAreaWindow : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QQuickStyle::setStyle(u"Basic"_s);
    }

    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_store = copyOfStore(m_dir->filePath(u"work.sitdesk"_s));
        m_program = std::make_unique<Program>(nullptr, Program::Options{.bundledStore = SD_STORE});
        m_program->preferences().setLanguage(u"en"_s);
        m_program->preferences().setHintDismissed(true);
        QVERIFY(openDesk(*m_program, m_store, {1280, 800}));
        QTRY_VERIFY(m_program->editor().isEditable());
    }

    void cleanup()
    {
        if (m_program)
            QCOMPARE(m_program->qmlWarnings(), 0);
        m_program.reset();
        m_dir.reset();
    }

    void areasThatAreDroppedAreTakenInAndUndone()
    {
        const QAbstractItemModelTester tester(
            areas().table(), QAbstractItemModelTester::FailureReportingMode::Fatal);
        const PlaceId id{u"aziziyeh"_s};
        const Place before = place(id);
        QVERIFY(before.cellSource.isEmpty());
        QCOMPARE(textOf(u"cellsAre"_s), u"schematic cells, not boundaries"_s);
        const QString file = m_dir->filePath(u"two.geojson"_s);
        QFile out(file);
        QVERIFY(out.open(QIODevice::WriteOnly));
        out.write(squaresAt(before.centre, u"Azizieh"_s));
        out.close();

        drop(file);
        QTRY_COMPARE(areas().stage(), AreaImport::Stage::Choosing);
        QTRY_VERIFY(shown(u"boundariesSheet"_s));
        QCOMPARE(areas().use(), u"boundaries"_s);
        QCOMPARE(areas().table()->count(), 2);
        QCOMPARE(at(0, AreaTable::FateRole), u"known"_s);
        QCOMPARE(at(0, AreaTable::PlaceEnRole), before.nameEn);
        QCOMPARE(at(1, AreaTable::FateRole), u"open"_s);
        QCOMPARE(areas().roles().value(u"pCode"_s).toString(), u"PCODE"_s);
        QVERIFY(areas().missing().contains(u"publisher"_s));
        QVERIFY(!itemNamed(root(), u"areasStart"_s)->isEnabled());

        clickOn(u"given-publisher"_s);
        for (const char c : QByteArray("Survey Office"))
            QTest::keyClick(m_program->window(), c);
        QVERIFY(areas().isBusy()); // it waits for a pause in the typing
        areas().give(u"licence"_s, u"CC0"_s);
        QTRY_VERIFY(!areas().isBusy());
        areas().settle(1, u"new"_s);
        QTRY_COMPARE(at(1, AreaTable::FateRole), u"new"_s);
        QCOMPARE(areas().summary().value(u"open"_s).toInt(), 0);
        areas().settle(1, u"leave out"_s);
        QTRY_COMPARE(at(1, AreaTable::FateRole), u"out"_s);
        areas().table()->setShown(u"open"_s);
        QCOMPARE(areas().table()->count(), 0);
        areas().table()->setShown(u"all"_s);
        QTRY_VERIFY(areas().missing().isEmpty() && !areas().isBusy());

        const auto *preview = itemOfType<AreaPreview>(root());
        QVERIFY(preview);
        QCOMPARE(preview->areaAt({-5, -5}), -1);

        QTRY_VERIFY(itemNamed(root(), u"areasStart"_s)->isEnabled());
        clickOn(u"areasStart"_s);
        QTRY_COMPARE(areas().stage(), AreaImport::Stage::Done);
        QTRY_COMPARE(textOf(u"areas-replaced"_s), u"1"_s);
        const Place after = place(id);
        QVERIFY(!after.cellSource.isEmpty());
        QVERIFY(after.cell != before.cell);
        QVERIFY(after.aliases.contains(u"SY020001"_s));
        QVERIFY(textOf(u"cellsAre"_s).contains(u"Survey Office"_s));
        QCOMPARE(controllers(), m_controllers);

        keepPictures(*m_program, u"areas-done"_s);
        clickOn(u"areasUndo"_s);
        QTRY_VERIFY(place(id).cell == before.cell);
        QVERIFY(place(id).cellSource.isEmpty());
        QTRY_COMPARE(textOf(u"cellsAre"_s), u"schematic cells, not boundaries"_s);
        QCOMPARE(controllers(), m_controllers);

        // What was settled is remembered: the second area is left out without asking.
        clickOn(u"areasFinished"_s);
        QTRY_VERIFY(!shown(u"boundariesSheet"_s));
        areas().open(QUrl::fromLocalFile(file));
        QTRY_COMPARE(areas().stage(), AreaImport::Stage::Choosing);
        QTRY_COMPARE(at(1, AreaTable::FateRole), u"out"_s);
    }

    void theRealNeighbourhoodsAreLookedAt()
    {
        const QString file = QStringLiteral(SD_SHARED
                                            "/data/realworld/aleppo/Neighborhoods.geojson");
        if (!QFile::exists(file))
            QSKIP("skipped: the real file is not here");
        clickOn(u"menuButton"_s);
        clickOn(u"menuBoundaries"_s);
        QTRY_VERIFY(shown(u"boundariesSheet"_s));
        areas().open(QUrl::fromLocalFile(file));
        QTRY_COMPARE_WITH_TIMEOUT(areas().stage(), AreaImport::Stage::Choosing, 60'000);
        QVERIFY(areas().summary().value(u"known"_s).toInt() >= 110);
        QCOMPARE(areas().table()->count(), 133);
        const auto *preview = itemOfType<AreaPreview>(root());
        QTRY_VERIFY(preview && preview->width() > 0);
        areas().table()->setShown(u"open"_s);
        const int open = areas().summary().value(u"open"_s).toInt();
        QCOMPARE(areas().table()->count(), open);
        const int area = areas().table()->index(0, 0).data(AreaTable::AreaRole).toInt();
        QVERIFY(areas().choicesFor(area).size() > 300);
        QVERIFY(
            areas().choicesFor(area)[3].toMap().value(u"text"_s).toString().contains(u"covers"_s)
            || areas().choicesFor(area)[3].toMap().value(u"text"_s).toString().contains(u"km"_s));
        keepPictures(*m_program, u"areas"_s);
    }

    void whatIsNoMapIsRefused()
    {
        const QString file = m_dir->filePath(u"no.geojson"_s);
        QFile out(file);
        QVERIFY(out.open(QIODevice::WriteOnly));
        out.write("{\"type\":");
        out.close();
        clickOn(u"menuButton"_s);
        clickOn(u"menuBoundaries"_s);
        areas().open(QUrl::fromLocalFile(file));
        QTRY_COMPARE(areas().stage(), AreaImport::Stage::Failed);
        QTRY_VERIFY(textOf(u"boundariesError"_s).contains(u"damaged"_s));
        clickOn(u"boundariesClose"_s);
        QTRY_VERIFY(!shown(u"boundariesSheet"_s));
        QCOMPARE(areas().stage(), AreaImport::Stage::Idle);
    }

private:
    AreaImport &areas() { return m_program->areas(); }
    Desk &desk() { return m_program->desk(); }
    QQuickItem *root() { return m_program->window()->contentItem(); }
    QVariant at(int row, AreaTable::Role role) { return areas().table()->index(row, 0).data(role); }
    Place place(const PlaceId &id)
    {
        const SituationPtr situation = desk().situation();
        return situation->places()[size_t(situation->placeRow(id))];
    }
    /// Who holds each place on the day that is shown.
    QStringList controllers()
    {
        QStringList list;
        for (int row = 0; row < desk().places()->rowCount(); ++row) {
            const QModelIndex index = desk().places()->index(row);
            list += index.data(PlaceModel::PlaceIdRole).toString() + u' '
                  + index.data(PlaceModel::ControllerRole).toString();
        }
        return list;
    }
    bool shown(const QString &name)
    {
        const QQuickItem *item = itemNamed(root(), name);
        return item && item->isVisible();
    }
    QString textOf(const QString &name)
    {
        const QQuickItem *item = itemNamed(root(), name);
        return item ? item->property("text").toString() : u"(no %1)"_s.arg(name);
    }
    void clickOn(const QString &name)
    {
        QTRY_VERIFY2(shown(name), qPrintable(name));
        const QQuickItem *item = itemNamed(root(), name);
        m_program->window()->grabWindow(); // everything stands where it belongs
        const QPointF centre = item->mapToScene({item->width() / 2, item->height() / 2});
        QTest::mouseClick(m_program->window(), Qt::LeftButton, {}, centre.toPoint());
    }
    void drop(const QString &file)
    {
        m_controllers = controllers();
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(file)});
        const QPointF at(400, 300);
        QDragEnterEvent enter(at.toPoint(), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_program->window(), &enter);
        QDropEvent event(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_program->window(), &event);
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Program> m_program;
    QString m_store;
    QStringList m_controllers;
};

QTEST_MAIN(TestAreaWindow)
#include "tst_areawindow.moc"
