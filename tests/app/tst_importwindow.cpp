// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Bringing files in through the real window: from the menu or by dropping them, with what was
// detected corrected, the result shown, and everything undone again.
#include "db/store.h"
#include "desktest.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QDropEvent>
#include <QMimeData>
#include <QQuickStyle>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <memory>

using namespace sd;
using namespace Qt::StringLiterals;

namespace {

/// What stands in a store: newest versions, and the claims behind the figures.
QStringList standing(const QString &path)
{
    QStringList lines;
    const auto store = Store::open(path, Store::Access::ReadOnly);
    if (!store)
        return {store.error().toLine()};
    const auto read = forEachRow(
        store->database(),
        u"SELECT s.kind, s.key, s.version, s.valid_from, coalesce(e.killed, ''), "
        "coalesce(c.best, '') FROM claim_standing AS s "
        "LEFT JOIN event_claim AS e USING (claim_id) "
        "LEFT JOIN casualty_claim AS c USING (claim_id) ORDER BY 1, 2, 3, 4, 5, 6"_s,
        [&lines](const Statement &row) {
            QStringList cells;
            for (int i = 0; i < 6; ++i)
                cells += row.text(i);
            lines += cells.join(u'|');
        });
    if (!read)
        return {read.error().toLine()};
    return lines;
}

} // namespace

class TestImportWindow : public QObject {
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
        m_store = m_dir->filePath(u"work.sitdesk"_s);
        copyOfStore(m_store);
        m_program = std::make_unique<Program>(nullptr, Program::Options{.bundledStore = SD_STORE});
        m_program->preferences().setLanguage(u"en"_s);
        m_program->preferences().setHintDismissed(true);
        QVERIFY(openDesk(*m_program, m_store, {1280, 800}));
    }

    void cleanup()
    {
        if (m_program)
            QCOMPARE(m_program->qmlWarnings(), 0);
        m_program.reset();
        m_dir.reset();
    }

    void aRealExportComesInIsLookedAtAndUndone()
    {
        const QString file = QStringLiteral(SD_SHARED)
                           + u"/data/realworld/events/ucdp_ged_syria_2016-2019.csv"_s;
        if (!QFile::exists(file))
            QSKIP("skipped: the real export is not on this machine");
        const QStringList before = standing(m_store);
        const int events = desk().events()->count();
        const QDate first = desk().clock()->firstDate();
        const QDate date = desk().clock()->date();

        clickOn(u"menuButton"_s);
        clickOn(u"menuImport"_s);
        QTRY_VERIFY(shown(u"importSheet"_s));
        importer().add({QUrl::fromLocalFile(file)});
        QTRY_COMPARE(importer().stage(), Importer::Stage::Choosing);
        QCOMPARE(importer().choice()->format(), u"ucdp-ged"_s);
        QCOMPARE(importer().target(), Importer::Target::Open);
        QTRY_VERIFY(shown(u"importStart"_s));
        clickOn(u"importStart"_s);
        QTRY_COMPARE_WITH_TIMEOUT(importer().stage(), Importer::Stage::Done, 60'000);
        const int added = importer().result().value(u"added"_s).toInt();
        QVERIFY(added > 1000);
        QCOMPARE(textOf(u"result-added"_s).remove(u','), QString::number(added));
        QTRY_COMPARE(desk().events()->count(), events + added);
        QVERIFY(desk().clock()->firstDate() < first);
        QCOMPARE(desk().clock()->date(), date); // the picture did not jump

        clickOn(u"importDone"_s);
        QTRY_VERIFY(!shown(u"importSheet"_s));
        const QDate day(2018, 3, 10);
        desk().clock()->setDate(day);
        QTRY_VERIFY(desk().events()->todayCount() > 0);
        QTRY_COMPARE(importer().indexed(), 1.0);
        desk().filter()->setText(u"Afrin"_s);
        QTRY_VERIFY(desk().events()->count() > 0 && desk().events()->count() < events + added);
        const QModelIndex row = desk().events()->index(0);
        desk().selection()->select(Selection::Kind::Event,
                                   row.data(EventModel::KeyRole).toString());
        QTRY_VERIFY(!desk().inspector()->property("titleEn").toString().isEmpty());
        QVERIFY(factsOf(u"batchFile"_s).contains(u"ucdp_ged_syria_2016-2019.csv"_s));
        QVERIFY(!factsOf(u"parties"_s).isEmpty());
        QVERIFY(!factsOf(u"field:where_prec"_s).isEmpty());
        const QUrl list = QUrl::fromLocalFile(m_dir->filePath(u"afrin.csv"_s));
        QSignalSpy saved(&m_program->session(), &Session::saved);
        m_program->session().saveList(list);
        QTRY_COMPARE(saved.count(), 1);
        QCOMPARE(saved[0][1].toInt(), desk().events()->count());
        QVERIFY(QFile::exists(list.toLocalFile()));
        desk().filter()->setText(QString());

        clickOn(u"menuButton"_s);
        clickOn(u"menuImports"_s);
        QTRY_VERIFY(shown(u"importsView"_s));
        QTRY_COMPARE(importer().batches().size(), 1);
        const int batch = importer().batches().first().toMap().value(u"id"_s).toInt();
        clickOn(u"undo-%1"_s.arg(batch));
        QVERIFY(desk().events()->count() > events); // it was only asked
        clickOn(u"undoSure"_s);
        QTRY_COMPARE(desk().events()->count(), events);
        QCOMPARE(desk().clock()->firstDate(), first);
        QCOMPARE(standing(m_store), before);
    }

    void aTableIsCorrectedByTheUserAndImportedAgainAddsNothing()
    {
        // The date could be read both ways, and what the kinds mean is the user's to say.
        QByteArray csv = "id;when;kind;where;lat;lon;dead;what\n";
        for (int i = 1; i <= 40; ++i) {
            csv += QByteArray::number(i) + ";0" + QByteArray::number(i % 9 + 1)
                 + "/12/2024;skirmish;Aleppo;36,2" + QByteArray::number(i) + ";37,1"
                 + QByteArray::number(i) + ";" + QByteArray::number(i % 3) + ";Report "
                 + QByteArray::number(i) + "\n";
        }
        csv += "41;01/12/2024;skirmish;nowhere;95,0;37,1;0;Off the globe\n";
        const QString file = write(u"mine.csv"_s, csv);
        const int events = desk().events()->count();
        drop(file);
        QTRY_COMPARE(importer().stage(), Importer::Stage::Choosing);
        QTRY_VERIFY(shown(u"importStart"_s));
        ImportChoice &choice = *importer().choice();
        QCOMPARE(choice.format(), u"csv"_s);
        QCOMPARE(choice.separator(), u";"_s);
        QVERIFY(choice.decimalComma());
        QVERIFY(choice.dayOrder().isEmpty());
        QVERIFY(!importer().canStart());
        QVERIFY(!textOf(u"importObstacle"_s).isEmpty());
        choice.setDayOrder(u"day-first"_s);
        QTRY_VERIFY(!choice.isLooking());
        choice.setColumn(u"category"_s, u"kind"_s);
        choice.setColumn(u"title"_s, u"what"_s);
        choice.setColumn(u"killed"_s, u"dead"_s);
        choice.setColumn(u"date"_s, u"when"_s);
        choice.setColumn(u"place"_s, u"where"_s);
        QTRY_COMPARE(choice.categories().size(), 1);
        choice.setCategory(u"skirmish"_s, u"clash"_s);
        QTRY_VERIFY2(importer().canStart(), qPrintable(choice.missing()));

        const QUrl saved = QUrl::fromLocalFile(m_dir->filePath(u"mine.json"_s));
        importer().saveMapping(saved);
        const Mapping mapping = *choice.mapping();
        clickOn(u"importStart"_s);
        QTRY_COMPARE(importer().stage(), Importer::Stage::Done);
        QCOMPARE(importer().result().value(u"added"_s).toInt(), 40);
        QCOMPARE(importer().result().value(u"rejected"_s).toInt(), 1);
        QCOMPARE(importer().rejected().first().toMap().value(u"line"_s).toInt(), 42);
        const QUrl rejected = QUrl::fromLocalFile(m_dir->filePath(u"rejected.csv"_s));
        importer().saveRejected(rejected);
        QFile out(rejected.toLocalFile());
        QVERIFY(out.open(QIODevice::ReadOnly));
        QVERIFY(out.readAll().contains("mine.csv"));
        QTRY_COMPARE(desk().events()->count(), events + 40);

        importer().add({QUrl::fromLocalFile(file)});
        QTRY_COMPARE(importer().stage(), Importer::Stage::Choosing);
        choice.setDayOrder(u"day-first"_s);
        QTRY_VERIFY(!choice.isLooking());
        importer().loadMapping(saved);
        QCOMPARE(*choice.mapping(), mapping);
        QTRY_VERIFY(importer().canStart());
        importer().start();
        QTRY_COMPARE(importer().stage(), Importer::Stage::Done);
        QCOMPARE(importer().result().value(u"added"_s).toInt(), 0);
        QCOMPARE(importer().result().value(u"same"_s).toInt(), 40);
        QCOMPARE(desk().events()->count(), events + 40);
    }

    void cancelledInTheMiddleTheStoreIsAsItWas()
    {
        const QStringList before = standing(m_store);
        const int events = desk().events()->count();
        drop(manyRows(60'000));
        QTRY_COMPARE(importer().stage(), Importer::Stage::Choosing);
        QTRY_VERIFY(importer().canStart());
        QSignalSpy progressed(&importer(), &Importer::progressed);
        importer().start();
        QTRY_VERIFY(importer().rows() > 0);
        // the desk answers meanwhile
        press(Qt::Key_Escape);
        QTRY_VERIFY(!shown(u"importSheet"_s));
        QTRY_VERIFY(shown(u"importBar"_s));
        desk().filter()->setText(u"airport"_s);
        QTRY_VERIFY(desk().events()->count() < events);
        desk().filter()->setText(QString());
        QCOMPARE(importer().stage(), Importer::Stage::Running);
        clickOn(u"importBarCancel"_s);
        QTRY_COMPARE(importer().stage(), Importer::Stage::Choosing);
        QTRY_COMPARE(desk().events()->count(), events);
        QCOMPARE(standing(m_store), before);
    }

    void closingAsksWhileAnImportRuns()
    {
        const QStringList before = standing(m_store);
        drop(manyRows(60'000));
        QTRY_VERIFY(importer().canStart());
        importer().start();
        QTRY_VERIFY(importer().rows() > 0);
        m_program->window()->close();
        QTRY_VERIFY(shown(u"confirm"_s));
        QVERIFY(m_program->window()->isVisible());
        clickOn(u"confirmSure"_s);
        QTRY_VERIFY(!m_program->window()->isVisible());
        m_program.reset();
        QCOMPARE(standing(m_store), before);
    }

    void theBundledDataAreCopiedFirst()
    {
        QSignalSpy loaded(&m_program->session(), &Session::loaded);
        m_program->session().openBundled();
        QVERIFY(loaded.wait());
        const int events = desk().events()->count();
        drop(manyRows(50));
        QTRY_VERIFY(!importer().choice()->isLooking());
        QVERIFY(!importer().canUseOpen());
        importer().setTarget(Importer::Target::Copy);
        const QString copy = m_dir->filePath(u"copy.sitdesk"_s);
        importer().setTargetFile(QUrl::fromLocalFile(copy));
        QTRY_VERIFY(importer().canStart());
        importer().start();
        QTRY_COMPARE(importer().stage(), Importer::Stage::Done);
        QCOMPARE(m_program->session().fileName(), u"copy.sitdesk"_s);
        QTRY_COMPARE(desk().events()->count(), events + 50);
        QVERIFY(importer().canUseOpen());
    }

    void aNewStoreThatGotNothingIsNotLeftBehind()
    {
        drop(write(u"useless.csv"_s, "date,lat,lon,title\n2024-12-01,95,37,Off\n"
                                     "2024-12-02,96,37,Off\n"));
        QTRY_VERIFY(importer().stage() == Importer::Stage::Choosing);
        importer().setTarget(Importer::Target::New);
        const QString path = m_dir->filePath(u"new.sitdesk"_s);
        importer().setTargetFile(QUrl::fromLocalFile(path));
        QTRY_VERIFY(importer().canStart());
        importer().start();
        QTRY_COMPARE(importer().stage(), Importer::Stage::Done);
        QCOMPARE(importer().result().value(u"rejected"_s).toInt(), 2);
        QVERIFY(!QFile::exists(path));
        QCOMPARE(m_program->session().fileName(), u"work.sitdesk"_s);
    }

    void namesAreGivenAMeaning()
    {
        drop(write(u"actors.csv"_s, "date,lat,lon,title,actor1\n"
                                    "2024-12-01,36.2,37.1,Quibble one,Some Brigade\n"
                                    "2024-12-02,36.2,37.1,Quibble two,Some Brigade\n"));
        QTRY_VERIFY(importer().canStart());
        importer().start();
        QTRY_COMPARE(importer().stage(), Importer::Stage::Done);
        ImportNames &names = *importer().names();
        const auto rowOf = [&names] {
            for (int row = 0; row < names.rowCount(); ++row) {
                if (names.index(row).data(ImportNames::NameRole) == u"Some Brigade"_s)
                    return row;
            }
            return -1;
        };
        QTRY_VERIFY(rowOf() >= 0);
        QCOMPARE(names.index(rowOf()).data(ImportNames::EventsRole).toInt(), 2);
        names.choose(rowOf(), u"moc"_s);
        importer().applyNames();
        QTRY_COMPARE(rowOf(), -1);
        desk().filter()->setFaction(u"moc"_s);
        desk().filter()->setText(u"quibble"_s);
        QTRY_COMPARE(desk().events()->count(), 2);
        QCOMPARE(desk().events()->index(0).data(EventModel::ActorsRole).toStringList(),
                 QStringList{u"moc"_s});
    }

    void aDataSetFolderIsDroppedMergedAndUndone()
    {
        const QString folder = copyOfDataset(u"newer edition"_s);
        const QString table = QDir(folder).filePath(u"events.csv"_s);
        const auto appendEvent = [&table](const QByteArray &place) {
            QFile file(table);
            return file.open(QIODevice::Append)
                && file.write("quiet-night,2024-12-02,,day,context,A quiet night,Nothing was heard,"
                              "Sheikh Maqsoud,"
                              + place
                              + ",36.2368,37.1540,place,,,,2024-12-02,news-digest-2024-11-30,3\n")
                       > 0;
        };
        const int events = desk().events()->count();
        const QStringList before = standing(m_store);
        drop(folder);
        QTRY_COMPARE(importer().stage(), Importer::Stage::Choosing);
        QCOMPARE(importer().choice()->format(), u"dataset"_s);
        QVERIFY(importer().choice()->preview().size() > 10);
        QTRY_VERIFY(shown(u"importStart"_s));
        clickOn(u"importStart"_s);
        QTRY_COMPARE_WITH_TIMEOUT(importer().stage(), Importer::Stage::Done, 60'000);
        QCOMPARE(importer().result().value(u"added"_s).toInt(), 0);
        QCOMPARE(importer().result().value(u"changed"_s).toInt(), 0);
        QCOMPARE(standing(m_store), before);

        QVERIFY(appendEvent("sheikh-maqsoud"));
        drop(QDir(folder).filePath(u"manifest.json"_s)); // stands for its folder
        QTRY_COMPARE(importer().stage(), Importer::Stage::Choosing);
        QTRY_VERIFY(shown(u"importStart"_s));
        clickOn(u"importStart"_s);
        QTRY_COMPARE_WITH_TIMEOUT(importer().stage(), Importer::Stage::Done, 60'000);
        QCOMPARE(textOf(u"result-added"_s), u"1"_s);
        QTRY_COMPARE(desk().events()->count(), events + 1);
        importer().undo(importer().result().value(u"batch"_s).toLongLong());
        QTRY_COMPARE(desk().events()->count(), events);
        QTRY_COMPARE(standing(m_store), before);

        QVERIFY(appendEvent("nowhere"));
        drop(folder);
        QTRY_COMPARE(importer().stage(), Importer::Stage::Choosing);
        QTRY_VERIFY(shown(u"importStart"_s));
        clickOn(u"importStart"_s);
        QTRY_COMPARE_WITH_TIMEOUT(importer().stage(), Importer::Stage::Failed, 60'000);
        QTRY_VERIFY(shown(u"importError"_s));
        QVERIFY(importer().faultLines().contains(u"events.csv:"_s));
        QCOMPARE(standing(m_store), before);
    }

    /// What has the same name and means something else is named, and nothing is taken in.
    void aDataSetThatContradictsTheStoreIsRefused()
    {
        const QString folder = copyOfDataset(u"another"_s);
        QFile manifest(QDir(folder).filePath(u"manifest.json"_s));
        QVERIFY(manifest.open(QIODevice::ReadWrite));
        const QByteArray text = manifest.readAll().replace("\"aleppo-2024\"", "\"another\"");
        QVERIFY(manifest.resize(0) && manifest.seek(0) && manifest.write(text) == text.size());
        manifest.close();
        const QStringList before = standing(m_store);
        drop(folder);
        QTRY_COMPARE(importer().stage(), Importer::Stage::Choosing);
        QTRY_VERIFY(shown(u"importStart"_s));
        clickOn(u"importStart"_s);
        QTRY_COMPARE_WITH_TIMEOUT(importer().stage(), Importer::Stage::Failed, 60'000);
        QTRY_VERIFY(shown(u"importError"_s));
        QVERIFY(textOf(u"importError"_s).contains(u"477"_s));
        QVERIFY(shown(u"importFaults"_s));
        QCOMPARE(importer().faults().size(), 477);
        QCOMPARE(importer().faults().constFirst().toMap()[u"place"_s], u"casualties.csv:2"_s);
        clickOn(u"copyFaults"_s);
        QCOMPARE(QGuiApplication::clipboard()->text().count(u'\n'), 477);
        keepPictures(*m_program, u"conflicts"_s);
        QCOMPARE(standing(m_store), before);
    }

    void aHostileFileSaysWhy_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("binary") << QByteArray("PK\x03\x04\x00\x00\x00\x00", 8);
        QTest::newRow("prose") << QByteArray("just some words");
        QTest::newRow("empty") << QByteArray();
    }
    void aHostileFileSaysWhy()
    {
        QFETCH(QByteArray, content);
        drop(write(u"hostile.csv"_s, content));
        QTRY_COMPARE(importer().stage(), Importer::Stage::Failed);
        QTRY_VERIFY(shown(u"importError"_s));
        QVERIFY(!textOf(u"importError"_s).isEmpty());
        press(Qt::Key_Escape);
        QTRY_VERIFY(!shown(u"importSheet"_s));
        QVERIFY(desk().isReady());
    }

private:
    Desk &desk() { return m_program->desk(); }
    Importer &importer() { return m_program->importer(); }

    QString factsOf(const QString &label)
    {
        for (const QVariant &fact : desk().inspector()->facts()) {
            if (fact.toMap().value(u"label"_s) == label)
                return fact.toMap().value(u"value"_s).toString();
        }
        return {};
    }
    QString write(const QString &name, const QByteArray &content)
    {
        QFile file(m_dir->filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write %s", qPrintable(file.fileName()));
        return file.fileName();
    }
    /// The bundled data set as files that may be written.
    QString copyOfDataset(const QString &name)
    {
        const QDir from(QStringLiteral(SD_DATASET));
        const QDir to(m_dir->filePath(name));
        bool isDone = to.mkpath(u"."_s);
        for (const QString &file : from.entryList(QDir::Files)) {
            isDone = isDone && QFile::copy(from.filePath(file), to.filePath(file))
                  && QFile::setPermissions(to.filePath(file), QFile::ReadOwner | QFile::WriteOwner);
        }
        if (!isDone)
            qFatal("cannot copy the data set");
        return to.path();
    }
    QString manyRows(int rows)
    {
        QByteArray csv = "id,date,latitude,longitude,title,notes\n";
        const QByteArray words = QByteArray(200, 'x');
        for (int i = 0; i < rows; ++i) {
            csv += QByteArray::number(i) + ",2024-12-0" + QByteArray::number(i % 9 + 1)
                 + ",36.2,37.1,Report " + QByteArray::number(i) + "," + words + "\n";
        }
        return write(u"many.csv"_s, csv);
    }
    void drop(const QString &file)
    {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(file)});
        const QPoint centre(640, 400);
        QDragEnterEvent enter(centre, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_program->window(), &enter);
        QDropEvent event(centre, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_program->window(), &event);
    }
    QQuickItem *item(const QString &name)
    {
        QQuickItem *found = itemNamed(m_program->window()->contentItem(), name);
        return found && found->isVisible() ? found : nullptr;
    }
    bool shown(const QString &name) { return item(name) != nullptr; }
    QString textOf(const QString &name)
    {
        const QQuickItem *label = item(name);
        return label ? label->property("text").toString() : QString();
    }
    void clickOn(const QString &name)
    {
        QTRY_VERIFY2(shown(name), qPrintable(name));
        m_program->window()->grabWindow(); // so that everything stands where it belongs
        const QQuickItem *target = item(name);
        const QPointF centre = target->mapToScene({target->width() / 2, target->height() / 2});
        QTest::mouseClick(m_program->window(), Qt::LeftButton, {}, centre.toPoint());
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(m_program->window(), key, modifiers);
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_store;
    std::unique_ptr<Program> m_program;
};

QTEST_MAIN(TestImportWindow)
#include "tst_importwindow.moc"
