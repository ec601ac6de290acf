// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the search line offers beside events, on the bundled data set.
#include "model/desk.h"
#include "modeltest.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace sd;
using namespace sdtest;
using namespace Qt::StringLiterals;

class TestFinderModel : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { m_desk.setSituation(bundled()); }

    void finds_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("subject");
        QTest::newRow("a whole name") << u"Aziziyeh"_s << u"aziziyeh"_s;
        QTest::newRow("its beginning") << u"azizi"_s << u"aziziyeh"_s;
        QTest::newRow("an alias") << u"Azizieh"_s << u"aziziyeh"_s;
        QTest::newRow("without the article") << u"aqaba"_s << u"al-aqaba"_s;
        QTest::newRow("with a hyphen") << u"al-Aqaba"_s << u"al-aqaba"_s;
        QTest::newRow("a later word") << u"maqsoud"_s << u"sheikh-maqsoud"_s;
        QTest::newRow("Arabic without its marks") << u"العزيزيه"_s << u"aziziyeh"_s;
        QTest::newRow("a faction's letters") << u"SDF"_s << u"sdf"_s;
        QTest::newRow("in quotes") << u"\"sheikh maqsoud\""_s << u"sheikh-maqsoud"_s;
    }
    void finds()
    {
        QFETCH(QString, text);
        QFETCH(QString, subject);
        const FinderModel &finder = *m_desk.finder();
        m_desk.filter()->setText(text);
        QVERIFY(finder.count() > 0);
        QCOMPARE(finder.data(finder.index(0), FinderModel::SubjectRole).toString(), subject);
    }

    void wholeNamesComeFirst()
    {
        m_desk.filter()->setText(u"aleppo"_s);
        const FinderModel &finder = *m_desk.finder();
        QVERIFY(finder.count() > 1);
        QCOMPARE(finder.data(finder.index(0), FinderModel::NameEnRole).toString(), u"Aleppo"_s);
    }

    void offersFew()
    {
        m_desk.filter()->setText(u"a"_s);
        QCOMPARE(m_desk.finder()->count(), 8);
        for (const QString &nothing : {u""_s, u"  "_s, u"zzzz"_s, u"\"\""_s}) {
            m_desk.filter()->setText(nothing);
            QCOMPARE(m_desk.finder()->count(), 0);
        }
    }

    void stretchesOfRoadsAreFound()
    {
        m_desk.filter()->setText(u"M5"_s);
        const FinderModel &finder = *m_desk.finder();
        QVERIFY(finder.count() > 0);
        const QModelIndex first = finder.index(0);
        QCOMPARE(finder.data(first, FinderModel::KindRole).value<Selection::Kind>(),
                 Selection::Kind::Route);
        QVERIFY(
            m_desk.situation()->segmentRow(finder.data(first, FinderModel::SubjectRole).toString())
            >= 0);
    }

    void positionsComeFirst()
    {
        const FinderModel &finder = *m_desk.finder();
        m_desk.filter()->setText(u"36.2021, 37.1343"_s);
        QCOMPARE(finder.positions(), 1);
        QCOMPARE(finder.data(finder.index(0), FinderModel::KindRole).value<Selection::Kind>(),
                 Selection::Kind::None);
        QCOMPARE(finder.data(finder.index(0), FinderModel::NameEnRole).toString(),
                 u"36.20210, 37.13430"_s);
        QVERIFY(
            finder.data(finder.index(0), FinderModel::WhatRole).toString().startsWith(u"37S CA"_s));
        QCOMPARE(finder.position(0).value(u"latitude"_s).toDouble(), 36.2021);
        m_desk.filter()->setText(u"37S 334000 4008000"_s); // a band or the southern half
        QCOMPARE(finder.positions(), 2);
        m_desk.filter()->setText(u"36.2, 237.15"_s);
        QCOMPARE(finder.positions(), 0);
        QCOMPARE(finder.count(), 1);
        QVERIFY(
            finder.data(finder.index(0), FinderModel::NameEnRole).toString().contains(u"180"_s));
        QVERIFY(finder.position(0).isEmpty());
        m_desk.filter()->setText(u"Aleppo"_s);
        QCOMPARE(finder.positions(), 0);
    }

private:
    Desk m_desk;
    QAbstractItemModelTester m_tester{m_desk.finder(),
                                      QAbstractItemModelTester::FailureReportingMode::Fatal};
};

QTEST_MAIN(TestFinderModel)
#include "tst_findermodel.moc"
