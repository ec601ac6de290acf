// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/paneltest.h"

#include <QtQml/QQmlExtensionPlugin>

Q_IMPORT_QML_PLUGIN(SituationDeskPlugin)

using namespace sd;

class FactionPanelTest : public QObject {
    Q_OBJECT

private:
    static QString number(int value) { return QString::number(value); }
    static QString signedText(int value)
    {
        return value > 0 ? u'+' + number(value)
             : value < 0 ? QChar(0x2212) + number(-value)
                         : QStringLiteral("0");
    }
    static QVariantMap rowOf(PanelTest &panel, const QString &subject)
    {
        return panel.desk.factions()->get(panel.desk.factions()->rowOf(subject));
    }

private slots:
    void figuresAreTheModels()
    {
        for (const int width : {400, 520}) {
            PanelTest panel(QStringLiteral("FactionPanel"), {width, 620});
            QVERIFY(panel.ready);
            QQuickItem *list = panel.item(QStringLiteral("factionList"));
            QVERIFY(list);
            for (const QDate day : {QDate(2024, 11, 26), QDate(2024, 11, 30), QDate(2024, 12, 2)}) {
                panel.desk.clock()->setDate(day);
                for (int i = 0; i < panel.desk.factions()->rowCount(); ++i) {
                    QQuickItem *row = panel.row(list, i);
                    QVERIFY(row);
                    const QVariantMap expected = panel.desk.factions()->get(i);
                    QCOMPARE(row->property("subject").toString(),
                             expected[QStringLiteral("subject")].toString());
                    const int places = expected[QStringLiteral("places")].toInt();
                    QCOMPARE(panel.text(QStringLiteral("places"), row), number(places));
                    QCOMPARE(panel.text(QStringLiteral("dayChange"), row),
                             signedText(expected[QStringLiteral("dayChange")].toInt()));
                    QCOMPARE(panel.text(QStringLiteral("startChange"), row),
                             signedText(expected[QStringLiteral("startChange")].toInt()));
                    const int contested = expected[QStringLiteral("contested")].toInt();
                    if (contested > 0)
                        QVERIFY(panel.text(QStringLiteral("contested"), row)
                                    .startsWith(number(contested)));
                    else
                        QVERIFY(!panel.item(QStringLiteral("contested"), row));
                    const double share = expected[QStringLiteral("share")].toDouble();
                    const QQuickItem *bar = panel.item(QStringLiteral("bar"), row);
                    QVERIFY(bar);
                    QCOMPARE(bar->width() > 0, share > 0);
                    QVERIFY(bar->width() <= bar->parentItem()->width());
                }
            }
        }
    }

    void nothingIsCutOff_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("beside a small map") << QSize(400, 190);
        QTest::newRow("narrow") << QSize(340, 300);
        QTest::newRow("wide") << QSize(560, 700);
    }
    void nothingIsCutOff()
    {
        QFETCH(QSize, size);
        PanelTest panel(QStringLiteral("FactionPanel"), size);
        QVERIFY(panel.ready);
        panel.desk.clock()->setDate({2024, 12, 2});
        QQuickItem *list = panel.item(QStringLiteral("factionList"));
        for (int i = 0; i < panel.desk.factions()->rowCount(); ++i) {
            QQuickItem *row = panel.row(list, i);
            for (const char *name : {"places", "share", "dayChange", "startChange"}) {
                QQuickItem *figure = panel.item(QString::fromLatin1(name), row);
                QVERIFY(figure);
                QVERIFY2(figure->implicitWidth() <= figure->width() + 0.5, name);
                QVERIFY(figure->mapToItem(row, {figure->width(), 0}).x() <= row->width());
            }
            const QQuickItem *label = panel.item(QStringLiteral("name"), row);
            QVERIFY(label->width() >= 60);
        }
    }

    void opensAndCloses()
    {
        PanelTest panel(QStringLiteral("FactionPanel"), {460, 700});
        QVERIFY(panel.ready);
        FactionModel &factions = *panel.desk.factions();
        QQuickItem *list = panel.item(QStringLiteral("factionList"));
        const int moc = factions.rowOf(QStringLiteral("moc"));
        QVERIFY(moc >= 0);
        const int closed = factions.rowCount();
        panel.click(panel.row(list, moc));
        list->setProperty("currentIndex", moc);
        list->forceActiveFocus();
        QTest::keyClick(&panel.view, Qt::Key_Right);
        QVERIFY(factions.rowCount() > closed);
        QVERIFY(factions.rowOf(QStringLiteral("hts")) > moc);
        QTest::keyClick(&panel.view, Qt::Key_Right);
        const int open = factions.rowCount();
        QTest::keyClick(&panel.view, Qt::Key_Left);
        QCOMPARE(factions.rowCount(), closed);
        QVERIFY(open > closed);
        QQuickItem *triangle = panel.item(QStringLiteral("triangle"), panel.row(list, moc));
        QVERIFY(triangle);
        panel.click(triangle);
        QCOMPARE(factions.rowCount(), open);
    }

    void clickSelects()
    {
        PanelTest panel(QStringLiteral("FactionPanel"), {460, 700});
        QVERIFY(panel.ready);
        QQuickItem *list = panel.item(QStringLiteral("factionList"));
        QQuickItem *row = panel.row(list, panel.desk.factions()->rowOf(QStringLiteral("moc")));
        panel.click(row);
        QVERIFY(panel.desk.selection()->is(Selection::Kind::Faction, QStringLiteral("moc")));
        QVERIFY(row->property("selected").toBool());
        QTest::keyClick(&panel.view, Qt::Key_Up);
        QTest::keyClick(&panel.view, Qt::Key_Return);
        QCOMPARE(panel.desk.selection()->id(), QStringLiteral("opposition"));
        QVERIFY(!row->property("selected").toBool());
    }

    void scopeAndColoursAreChosen()
    {
        PanelTest panel(QStringLiteral("FactionPanel"), {460, 700});
        QVERIFY(panel.ready);
        const int city = panel.desk.factions()->totalPlaces();
        QMetaObject::invokeMethod(panel.item(QStringLiteral("scope")), "chosen",
                                  QStringLiteral("map"));
        QVERIFY(panel.desk.factions()->wholeMap());
        QVERIFY(panel.desk.factions()->totalPlaces() > city);
        QMetaObject::invokeMethod(panel.item(QStringLiteral("colourBy")), "chosen",
                                  QStringLiteral("bloc"));
        QCOMPARE(panel.preferences.colourBy(), QStringLiteral("bloc"));
    }

    void hostileNamesArePlain()
    {
        Snapshot snapshot = bundledSnapshot();
        for (Faction &faction : snapshot.factions) {
            faction.nameEn = QStringLiteral(
                "<img src='http://example.org/x.png'><b>N</b>\u202eabc");
            faction.note = faction.nameEn;
        }
        PanelTest panel(QStringLiteral("FactionPanel"), {460, 700}, snapshot);
        QVERIFY(panel.ready);
        QQuickItem *list = panel.item(QStringLiteral("factionList"));
        QQuickItem *row = panel.row(list, panel.desk.factions()->rowOf(QStringLiteral("moc")));
        const QString shown = panel.text(QStringLiteral("name"), row);
        QVERIFY(shown.startsWith(u"<img src='http://example.org/x.png'><b>N</b>"));
        QVERIFY(!shown.contains(QChar(0x202e)));
        QCOMPARE(panel.item(QStringLiteral("name"), row)->property("textFormat").toInt(),
                 int(Qt::PlainText));
    }
};

QTEST_MAIN(FactionPanelTest)
#include "tst_factions.moc"
