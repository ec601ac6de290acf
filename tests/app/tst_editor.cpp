// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The editor over a real store: edits reach the desk, are undone and redone in order, also by the
// next program; a store that cannot be edited says why.
#include "desktest.h"

#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace sd;

class TestEditor : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    QString copyOfStore() const { return ::copyOfStore(m_folder.filePath(u"work.sitdesk"_s)); }

    static std::unique_ptr<Program> programOn(const QString &path)
    {
        auto program = std::make_unique<Program>(
            nullptr, Program::Options{.still = true, .bundledStore = QStringLiteral(SD_STORE)});
        QSignalSpy loaded(&program->session(), &Session::loaded);
        program->session().openPath(path);
        if (!QTest::qWaitFor([&] { return !loaded.isEmpty(); }, 20'000))
            qFatal("not loaded");
        return program;
    }

    static Edit takeover(const char *place, const char *controller)
    {
        ControlClaim claim;
        claim.place = {QString::fromLatin1(place)};
        claim.controller = {QString::fromLatin1(controller)};
        claim.validFrom = *parseStamp(u"2024-12-08");
        claim.reportedOn = claim.validFrom.from.day();
        claim.credibility = 3;
        claim.sources = {{u"news-digest-2024-11-30"_s}};
        return {
            .note = u"%1 to %2"_s.arg(QString::fromLatin1(place), QString::fromLatin1(controller)),
            .claims = {{claim}}};
    }

    /// The controller at the end of the period.
    static QString holder(Program &program, const char *place)
    {
        const Situation &situation = *program.desk().situation();
        const int row = situation.placeRow({QString::fromLatin1(place)});
        const int claim = situation.controlAt(
            row, program.desk().filter()->applyTo({Moment::endOf(situation.info().periodTo)}));
        return claim < 0 ? QString() : situation.control()[size_t(claim)].controller.value;
    }

private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }

    void editsAreUndoneAndRedoneInOrderAlsoLater()
    {
        const QString path = copyOfStore();
        QString before;
        {
            auto program = programOn(path);
            Editor &editor = program->editor();
            QTRY_VERIFY(editor.isEditable());
            QVERIFY(!editor.canUndo());
            before = holder(*program, "ashrafieh");
            QVERIFY(before != u"gov-syria"_s);
            QSignalSpy kept(&editor, &Editor::kept);
            editor.submit(takeover("ashrafieh", "gov-syria"));
            QVERIFY(editor.isBusy());
            QTRY_COMPARE(kept.count(), 1);
            QCOMPARE(holder(*program, "ashrafieh"), u"gov-syria"_s);
            editor.submit(takeover("ashrafieh", "turkey"));
            QTRY_COMPARE(kept.count(), 2);
            QCOMPARE(holder(*program, "ashrafieh"), u"turkey"_s);
            QCOMPARE(editor.undoText(), u"ashrafieh to turkey"_s);
            editor.undo();
            QTRY_VERIFY(!editor.isBusy());
            QCOMPARE(holder(*program, "ashrafieh"), u"gov-syria"_s);
            QCOMPARE(editor.redoText(), u"ashrafieh to turkey"_s);
        }
        auto program = programOn(path);
        Editor &editor = program->editor();
        QTRY_COMPARE(editor.redoText(), u"ashrafieh to turkey"_s);
        QCOMPARE(editor.undoText(), u"ashrafieh to gov-syria"_s);
        QCOMPARE(holder(*program, "ashrafieh"), u"gov-syria"_s);
        editor.redo();
        QTRY_COMPARE(holder(*program, "ashrafieh"), u"turkey"_s);
        editor.undo(); // both wait for the store one after the other
        editor.undo();
        QTRY_VERIFY(!editor.isBusy());
        QCOMPARE(holder(*program, "ashrafieh"), before);
        QVERIFY(!editor.canUndo());
    }

    void aRefusedEditChangesNothing()
    {
        auto program = programOn(copyOfStore());
        Editor &editor = program->editor();
        QTRY_VERIFY(editor.isEditable());
        const auto situation = program->desk().situation();
        QSignalSpy refused(&editor, &Editor::refused);
        editor.submit(takeover("nowhere", "turkey"));
        QTRY_COMPARE(refused.count(), 1);
        QVERIFY(refused[0][0].toString().contains(u"nowhere"_s));
        QCOMPARE(program->desk().situation(), situation);
        QVERIFY(!editor.canUndo());
    }

    void whatCannotBeEditedSaysWhyAndIsCopied()
    {
        auto program = programOn(QStringLiteral(SD_STORE));
        Editor &editor = program->editor();
        QVERIFY(!editor.isEditable());
        QVERIFY(!editor.whyNot().isEmpty());
        const QString copy = m_folder.filePath(u"copy.sitdesk"_s);
        editor.saveCopy(QUrl::fromLocalFile(copy));
        QTRY_VERIFY(editor.isEditable());
        QCOMPARE(program->session().fileName(), u"copy.sitdesk"_s);
        QVERIFY(QFile::exists(copy));
    }
};

QTEST_MAIN(TestEditor)
#include "tst_editor.moc"
