// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/paneltest.h"

#include <QSignalSpy>
#include <QtQml/QQmlExtensionPlugin>

Q_IMPORT_QML_PLUGIN(SituationDeskPlugin)

using namespace sd;

class SearchBoxTest : public QObject {
    Q_OBJECT

private:
    static void type(PanelTest &panel, const char *text)
    {
        panel.view.rootObject()->forceActiveFocus();
        for (; *text; ++text)
            QTest::keyClick(&panel.view, *text);
    }

private slots:
    void narrowsTheEventsAsOneTypes()
    {
        PanelTest panel(QStringLiteral("SearchBox"), {400, 32});
        QVERIFY(panel.ready);
        type(panel, "hama");
        QCOMPARE(panel.desk.filter()->text(), QStringLiteral("hama"));
        panel.desk.filter()->reset();
        QCOMPARE(panel.view.rootObject()->property("text").toString(), QString());
    }

    void enterTakesThePlaceChosen()
    {
        PanelTest panel(QStringLiteral("SearchBox"), {400, 32});
        QVERIFY(panel.ready);
        type(panel, "sheikh maq");
        QTRY_COMPARE(panel.desk.finder()->count(), 1);
        QTest::keyClick(&panel.view, Qt::Key_Down);
        QTest::keyClick(&panel.view, Qt::Key_Return);
        QVERIFY(
            panel.desk.selection()->is(Selection::Kind::Place, QStringLiteral("sheikh-maqsoud")));
        QCOMPARE(panel.desk.filter()->text(), QString());
    }

    void enterAloneGoesToTheEvents()
    {
        PanelTest panel(QStringLiteral("SearchBox"), {400, 32});
        QVERIFY(panel.ready);
        const QSignalSpy leaves(panel.view.rootObject(), SIGNAL(leaveDown()));
        type(panel, "sheikh");
        QTest::keyClick(&panel.view, Qt::Key_Return);
        QCOMPARE(leaves.count(), 1);
        QCOMPARE(panel.desk.selection()->kind(), Selection::Kind::None);
        QCOMPARE(panel.desk.filter()->text(), QStringLiteral("sheikh"));
    }

    void escapeEmptiesIt()
    {
        PanelTest panel(QStringLiteral("SearchBox"), {400, 32});
        QVERIFY(panel.ready);
        type(panel, "zzz");
        QCOMPARE(panel.desk.finder()->count(), 0);
        QTest::keyClick(&panel.view, Qt::Key_Escape);
        QCOMPARE(panel.desk.filter()->text(), QString());
    }
};

QTEST_MAIN(SearchBoxTest)
#include "tst_searchbox.moc"
