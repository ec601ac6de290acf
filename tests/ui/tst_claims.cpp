// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Claims side by side on the screen: a column a claimant, the one that stands marked, and why.
#include "tests/ui/paneltest.h"

#include <QtQml/QQmlExtensionPlugin>

Q_IMPORT_QML_PLUGIN(SituationDeskPlugin)

using namespace sd;
using namespace Qt::StringLiterals;

class ClaimsTest : public QObject {
    Q_OBJECT

    static QQuickItem *columnOf(PanelTest &panel, const QString &claimant)
    {
        for (QQuickItem *column : panel.items(u"claimant"_s)) {
            if (panel.text(u"claimantName"_s, column) == claimant)
                return column;
        }
        return nullptr;
    }
    static QStringList saidIn(PanelTest &panel, QQuickItem *column)
    {
        QStringList said;
        for (QQuickItem *label : panel.items(u"says"_s, column))
            said.append(label->property("text").toString());
        return said;
    }

private slots:
    void rivalTollsStandInColumns()
    {
        PanelTest panel(u"ClaimsView"_s, {1300, 700});
        QVERIFY(panel.ready);
        panel.desk.clock()->setDate({2024, 12, 1});
        panel.desk.selection()->select(Selection::Kind::Toll, u"cas-080"_s);
        QTRY_VERIFY(columnOf(panel, u"SOHR"_s));
        panel.settle();
        QQuickItem *sohr = columnOf(panel, u"SOHR"_s);
        QTRY_VERIFY(saidIn(panel, sohr).contains(u"412"_s));
        QQuickItem *efe = columnOf(panel, u"SOHR (EFE version)"_s);
        QVERIFY(efe);
        QVERIFY(saidIn(panel, efe).contains(u"417"_s));
        QVERIFY(!saidIn(panel, sohr).contains(u"417"_s));
        QVERIFY(panel.text(u"claimsVerdict"_s).contains(u"never added"_s));
    }

    void thePictureSaysByWhichStepItWon()
    {
        PanelTest panel(u"ClaimsView"_s, {1000, 600});
        QVERIFY(panel.ready);
        QVERIFY(panel.item(u"noClaims"_s)); // nothing is selected
        panel.desk.clock()->setDate({2024, 11, 30});
        panel.desk.selection()->select(Selection::Kind::Place, u"aleppo-airport"_s);
        QTRY_VERIFY(!panel.items(u"claimant"_s).isEmpty());
        QVERIFY(!panel.item(u"noClaims"_s));
        const QString verdict = panel.text(u"claimsVerdict"_s);
        QVERIFY2(verdict.contains(u"It stands"_s), qPrintable(verdict));
        panel.desk.clock()->setDate(panel.desk.clock()->firstDate());
        QVERIFY(panel.text(u"claimsVerdict"_s) != verdict);
        // a faction has no claims of its own to set side by side, and that is said
        panel.desk.selection()->select(Selection::Kind::Faction, u"hts"_s);
        QVERIFY(panel.item(u"noClaims"_s));
    }
};

QTEST_MAIN(ClaimsTest)
#include "tst_claims.moc"
