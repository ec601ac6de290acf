// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Pins over a real store in the real window: of two claims equal in time the pinned one becomes the
// picture, and taking the pin back restores it; H opens the histories.
#include "desktest.h"
#include "model/claimsmodel.h"
#include "ui/editor.h"

#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace sd;

class TestPins : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    QString copyOfStore() const
    {
        const QString path = m_folder.filePath(u"work.sitdesk"_s);
        QFile::remove(path);
        if (!QFile::copy(QStringLiteral(SD_STORE), path))
            qFatal("cannot copy the store");
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
        return path;
    }
    static ControlClaim equalClaim(const char *controller)
    {
        ControlClaim claim;
        claim.place = {u"ashrafieh"_s};
        claim.controller = {QString::fromLatin1(controller)};
        claim.validFrom = *parseStamp(u"2024-12-08");
        claim.reportedOn = claim.validFrom.from.day();
        claim.credibility = 3;
        claim.sources = {{u"news-digest-2024-11-30"_s}};
        return claim;
    }
    static QString holder(Program &program)
    {
        const Situation &situation = *program.desk().situation();
        const int claim = situation.controlAt(
            situation.placeRow({u"ashrafieh"_s}),
            program.desk().filter()->applyTo({Moment::endOf(situation.info().periodTo)}));
        return claim < 0 ? QString() : situation.control()[size_t(claim)].controller.value;
    }
    /// The visible item of that name below root for which the test holds.
    template <typename Test>
    static QQuickItem *visible(QQuickItem *root, const QString &name, Test test)
    {
        if (!root->isVisible())
            return nullptr;
        if (root->objectName() == name && test(root))
            return root;
        for (QQuickItem *child : root->childItems()) {
            if (QQuickItem *found = visible(child, name, test))
                return found;
        }
        return nullptr;
    }
    static QQuickItem *visible(QQuickItem *root, const QString &name)
    {
        return visible(root, name, [](QQuickItem *) { return true; });
    }
    static void press(QQuickItem *button)
    {
        button->window()->grabWindow();
        QMetaObject::invokeMethod(button, "click");
    }

private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }

    void aPinDecidesBetweenEqualsAndIsTakenBack()
    {
        Program program(nullptr, Program::Options{.bundledStore = QStringLiteral(SD_STORE)});
        program.preferences().setLanguage(u"en"_s);
        program.preferences().setAnalyst(u"Lina"_s);
        QVERIFY(openDesk(program, copyOfStore(), {1500, 900}));
        Editor &editor = program.editor();
        QTRY_VERIFY(editor.isEditable());
        QSignalSpy kept(&editor, &Editor::kept);
        QSignalSpy refused(&editor, &Editor::refused);
        editor.submit({.note = u"two reports"_s,
                       .claims = {{equalClaim("turkey")}, {equalClaim("gov-syria")}}});
        QTRY_COMPARE(kept.count(), 1);
        const QString winner = holder(program);
        const QString loser = winner == u"turkey" ? u"gov-syria"_s : u"turkey"_s;

        Desk &desk = program.desk();
        desk.clock()->setDate(desk.clock()->lastDate());
        desk.selection()->select(Selection::Kind::Place, u"ashrafieh"_s);
        QQuickItem *root = program.window()->contentItem();
        QTRY_VERIFY(visible(root, u"sideBySide"_s));
        press(visible(root, u"sideBySide"_s));
        const auto entryOf = [&](const QString &controller) {
            return visible(root, u"claimEntry"_s, [&](QQuickItem *entry) {
                return entry->property("headline").toString() == controller
                    && entry->property("when").toString() == u"2024-12-08"_s;
            });
        };
        QTRY_VERIFY(entryOf(loser));
        QVERIFY(entryOf(winner)->property("stands").toBool());
        QCOMPARE(entryOf(loser)->property("step").toString(), u"recorded"_s);
        press(visible(entryOf(loser), u"pin"_s));
        QTRY_VERIFY(visible(entryOf(loser), u"pinReason"_s));
        visible(entryOf(loser), u"pinReason"_s)->setProperty("text", u"our man was there"_s);
        QTRY_VERIFY(visible(entryOf(loser), u"pinSure"_s)->isEnabled());
        press(visible(entryOf(loser), u"pinSure"_s));
        QTRY_VERIFY(kept.count() == 2 || !refused.isEmpty());
        QVERIFY2(refused.isEmpty(), qPrintable(refused.value(0).value(0).toString()));
        QTRY_COMPARE(holder(program), loser);

        QTRY_VERIFY(entryOf(loser) && visible(entryOf(loser), u"pinText"_s));
        const QString pin = visible(entryOf(loser), u"pinText"_s)->property("text").toString();
        QVERIFY2(pin.contains(u"our man was there"_s) && pin.contains(u"Lina"_s), qPrintable(pin));
        QTRY_VERIFY(entryOf(loser)->property("stands").toBool());
        QCOMPARE(entryOf(loser)->property("step").toString(), u"pinned"_s);
        QCOMPARE(entryOf(winner)->property("step").toString(), u"pinned"_s);
        QVERIFY(editor.canUndo());

        QTRY_VERIFY(visible(entryOf(loser), u"takePinBack"_s));
        press(visible(entryOf(loser), u"takePinBack"_s));
        QTRY_COMPARE(holder(program), winner);
        QTRY_VERIFY(entryOf(winner) && entryOf(winner)->property("stands").toBool());
        QTest::keyClick(program.window(), Qt::Key_Z, Qt::ControlModifier); // the pin is back
        QTRY_COMPARE(holder(program), loser);
        QTRY_VERIFY(!editor.isBusy());
        QTest::keyClick(program.window(), Qt::Key_Z, Qt::ControlModifier); // it was never made
        QTRY_COMPARE(holder(program), winner);
    }

    void keysOpenAndCloseTheHistories()
    {
        Program program(nullptr,
                        Program::Options{.still = true, .bundledStore = QStringLiteral(SD_STORE)});
        QVERIFY(openDesk(program, QStringLiteral(SD_STORE), {1280, 800}));
        QQuickItem *root = program.window()->contentItem();
        QVERIFY(!visible(root, u"placeStrips"_s));
        QTest::keyClick(program.window(), Qt::Key_H);
        QTRY_VERIFY(visible(root, u"placeStrips"_s));
        const QDate day = program.desk().clock()->date();
        QTest::keyClick(program.window(), Qt::Key_Right); // the slider stays at hand
        QCOMPARE(program.desk().clock()->date(), day.addDays(1));
        QTest::keyClick(program.window(), Qt::Key_Escape);
        QTRY_VERIFY(!visible(root, u"placeStrips"_s));
        QTRY_VERIFY(visible(root, u"historyButton"_s));
        press(visible(root, u"historyButton"_s));
        QTRY_VERIFY(visible(root, u"placeStrips"_s));
    }
};

QTEST_MAIN(TestPins)
#include "tst_pins.moc"
