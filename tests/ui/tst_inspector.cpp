// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/paneltest.h"
#include "ui/items/claimsection.h"
#include "ui/items/weblinks.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QtQml/QQmlExtensionPlugin>

Q_IMPORT_QML_PLUGIN(SituationDeskPlugin)

using namespace sd;

/// Stands in for the user's browser.
class Browser : public QObject {
    Q_OBJECT

public:
    Browser()
    {
        for (const QString &scheme : schemes())
            QDesktopServices::setUrlHandler(scheme, this, "open");
    }
    ~Browser() override
    {
        for (const QString &scheme : schemes())
            QDesktopServices::unsetUrlHandler(scheme);
    }
    QList<QUrl> opened;

public slots:
    void open(const QUrl &url) { opened.append(url); }

private:
    static QStringList schemes()
    {
        return {QStringLiteral("http"), QStringLiteral("https"), QStringLiteral("file"),
                QStringLiteral("javascript")};
    }
};

class InspectorTest : public QObject {
    Q_OBJECT

private:
    /// A snapshot in which every source has that address.
    static Snapshot withAddress(const QString &address)
    {
        Snapshot snapshot = bundledSnapshot();
        for (Source &source : snapshot.sources)
            source.url = address;
        return snapshot;
    }

private slots:
    void onlyWebAddressesOpen_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<bool>("web");
        QTest::newRow("https") << QStringLiteral("https://example.org/a?b=c") << true;
        QTest::newRow("http") << QStringLiteral("http://example.org") << true;
        QTest::newRow("file") << QStringLiteral("file:///etc/passwd") << false;
        QTest::newRow("javascript") << QStringLiteral("javascript:alert(1)") << false;
        QTest::newRow("no host") << QStringLiteral("http:///etc/passwd") << false;
        QTest::newRow("own scheme") << QStringLiteral("tel:12345") << false;
        QTest::newRow("relative") << QStringLiteral("//example.org") << false;
        QTest::newRow("blank in it") << QStringLiteral("http://exa mple.org/") << false;
        QTest::newRow("empty") << QString() << false;
    }
    void onlyWebAddressesOpen()
    {
        QFETCH(QString, address);
        QFETCH(bool, web);
        Browser browser;
        WebLinks links;
        QCOMPARE(links.isWeb(address), web);
        QCOMPARE(links.open(address), web);
        QCOMPARE(browser.opened.size(), web ? 1 : 0);
    }

    void sectionsAreTheModels()
    {
        PanelTest panel(QStringLiteral("EventPanel"), {500, 600});
        InspectorModel &model = *panel.desk.inspector();
        ClaimSection section;
        const QAbstractItemModelTester tester(
            &section, QAbstractItemModelTester::FailureReportingMode::Fatal);
        section.setKey(QStringLiteral("event"));
        section.setLimit(3);
        section.setSourceModel(&model);
        panel.desk.selection()->select(Selection::Kind::Place, QStringLiteral("aleppo"));
        int events = 0;
        for (int i = 0; i < model.rowCount(); ++i)
            events += model.data(model.index(i), InspectorModel::SectionRole)
                   == QStringLiteral("event");
        QVERIFY(events > 3);
        QCOMPARE(section.total(), events);
        QCOMPARE(section.rowCount(), 3);
        section.setLimit(0);
        QCOMPARE(section.rowCount(), events);

        const QString key = panel.desk.events()->situation()->eventTexts()[40].key;
        section.setPart(ClaimSection::Part::Own);
        section.setSubject(key);
        panel.desk.selection()->select(Selection::Kind::Event, key);
        QCOMPARE(section.rowCount(), 1);
        QCOMPARE(section.index(0, 0).data(InspectorModel::SubjectIdRole).toString(), key);
    }

    void claimsOfAPlaceStandSideBySide()
    {
        PanelTest panel(QStringLiteral("EventPanel"), {500, 650});
        QVERIFY(panel.ready);
        panel.desk.clock()->setDate({2024, 11, 30});
        panel.desk.selection()->select(Selection::Kind::Place, QStringLiteral("aleppo-airport"));
        QTRY_COMPARE(panel.items(QStringLiteral("claim")).size(),
                     panel.desk.inspector()->rowCount()
                         - panel.items(QStringLiteral("claimLine")).size());
        const auto cards = panel.items(QStringLiteral("claim"));
        QVERIFY(cards.size() >= 3);
        int inForce = 0;
        for (const QQuickItem *card : cards)
            inForce += card->property("inForce").toBool();
        QCOMPARE(inForce, 1);
        QTRY_COMPARE(cards[0]->mapToScene(QPointF()).y(), cards[1]->mapToScene(QPointF()).y());
        QVERIFY(cards[1]->mapToScene(QPointF()).x()
                >= cards[0]->mapToScene({cards[0]->width(), 0}).x());

        // at noon the evening's report is not part of the picture yet
        panel.desk.clock()->setMinutes(panel.desk.clock()->minutes() - 11 * 60);
        int known = 0;
        for (const QQuickItem *card : cards)
            known += card->property("known").toBool();
        QVERIFY(known < cards.size());
    }

    void aLineSelectsWhatItIsAbout()
    {
        PanelTest panel(QStringLiteral("EventPanel"), {500, 690});
        QVERIFY(panel.ready);
        panel.desk.selection()->select(Selection::Kind::Place, QStringLiteral("sheikh-maqsoud"));
        QQuickItem *line = nullptr;
        QTRY_VERIFY((line = panel.item(QStringLiteral("claimLine"))));
        QQuickItem *flick = panel.item(QStringLiteral("inspector"));
        panel.scrollTo(flick, line);
        const QString id = line->property("subjectId").toString();
        panel.click(line);
        QVERIFY(panel.desk.selection()->is(Selection::Kind::Event, id));
    }

    void aLinkIsShownBeforeItOpens()
    {
        const QString address = QStringLiteral("https://news.example.org/story?id=7");
        Browser browser;
        PanelTest panel(QStringLiteral("EventPanel"), {520, 900}, withAddress(address));
        QVERIFY(panel.ready);
        panel.desk.selection()->select(Selection::Kind::Event,
                                       panel.desk.events()->situation()->eventTexts()[40].key);
        QQuickItem *open = nullptr;
        QTRY_VERIFY((open = panel.item(QStringLiteral("openLink"))));
        QCOMPARE(panel.text(QStringLiteral("address")), address);
        QQuickItem *flick = panel.item(QStringLiteral("inspector"));
        panel.scrollTo(flick, open);

        panel.click(panel.item(QStringLiteral("copyLink")));
        QCOMPARE(QGuiApplication::clipboard()->text(), address);
        panel.click(open);
        QTRY_COMPARE(panel.text(QStringLiteral("wholeAddress")), address);
        QCOMPARE(browser.opened.size(), 0);
        panel.click(panel.item(QStringLiteral("cancelLink")));
        QTRY_VERIFY(!panel.item(QStringLiteral("wholeAddress")));
        QCOMPARE(browser.opened.size(), 0);

        panel.click(open);
        QTRY_VERIFY(panel.item(QStringLiteral("confirmLink")));
        panel.click(panel.item(QStringLiteral("confirmLink")));
        QCOMPARE(browser.opened, QList<QUrl>{QUrl(address)});
    }

    void otherAddressesAreNotOffered_data()
    {
        QTest::addColumn<QString>("address");
        QTest::newRow("file") << QStringLiteral("file:///etc/passwd");
        QTest::newRow("javascript") << QStringLiteral("javascript:alert(1)");
    }
    void otherAddressesAreNotOffered()
    {
        QFETCH(QString, address);
        Browser browser;
        PanelTest panel(QStringLiteral("EventPanel"), {520, 900}, withAddress(address));
        QVERIFY(panel.ready);
        panel.desk.selection()->select(Selection::Kind::Event,
                                       panel.desk.events()->situation()->eventTexts()[40].key);
        QQuickItem *open = nullptr;
        QTRY_VERIFY((open = panel.item(QStringLiteral("openLink"))));
        QQuickItem *flick = panel.item(QStringLiteral("inspector"));
        panel.scrollTo(flick, open);
        panel.click(open);
        QTRY_COMPARE(panel.text(QStringLiteral("wholeAddress")), address);
        QVERIFY(!panel.item(QStringLiteral("confirmLink")));
        QCOMPARE(browser.opened.size(), 0);
    }
};

QTEST_MAIN(InspectorTest)
#include "tst_inspector.moc"
