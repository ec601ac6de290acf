// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the inspector says of each kind of thing, on a small invented war.
#include "model/desk.h"
#include "modeltest.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace sd;
using namespace sdtest;
using namespace Qt::StringLiterals;

class TestInspector : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_desk = std::make_unique<Desk>();
        m_desk->setSituation(Situation::build(warSnapshot()));
        m_desk->clock()->setMinutes(at("2020-01-03").minutes);
    }

    void inspectorOfAPlace()
    {
        const InspectorModel &inspector = *m_desk->inspector();
        QSignalSpy subject(&inspector, &InspectorModel::subjectChanged);
        m_desk->selection()->select(Selection::Kind::Place, u"p0"_s);
        QCOMPARE(subject.count(), 1);
        QCOMPARE(inspector.titleEn(), u"Place 0"_s);
        QCOMPARE(inspector.titleAr(), u"مكان 0"_s);
        QCOMPARE(inspector.facts()[0].toMap(),
                 (QVariantMap{{"label", u"kind"_s}, {"value", u"town"_s}, {"valueAr", u"town"_s}}));
        QCOMPARE(inspector.rowCount(), 2);
        QVariantMap claim = row(inspector, 1);
        const QVariantList sources = claim.take(u"sources"_s).toList();
        QCOMPARE(sources.size(), 1);
        QCOMPARE(sources[0].toMap().keys(),
                 (QStringList{u"id"_s, u"kind"_s, u"language"_s, u"note"_s, u"publishedOn"_s,
                              u"publisher"_s, u"reliability"_s, u"title"_s, u"url"_s}));
        QCOMPARE(sources[0].toMap()["publisher"], u"The paper"_s);
        QCOMPARE(sources[0].toMap()["reliability"], u"B"_s);
        const auto &control = m_desk->situation()->control();
        const QString contested = QString::fromLatin1(
            std::ranges::find(control, ControlStatus::Contested, &ControlClaim::status)
                ->uid.toHex());
        const QString fault = differing(claim, {{"section", u"control"_s},
                                                {"headline", u"both"_s},
                                                {"claim", contested},
                                                {"headlineEn", u"BOTH"_s},
                                                {"headlineAr", u"ar both"_s},
                                                {"status", u"contested"_s},
                                                {"figure", QString()},
                                                {"when", u"2020-01-03T21:03"_s},
                                                {"until", QString()},
                                                {"reportedOn", QDate(2020, 1, 4)},
                                                {"claimant", QString()},
                                                {"credibility", 3},
                                                {"note", u"by night"_s},
                                                {"subjectKind", int(Selection::Kind::Place)},
                                                {"subjectId", u"p0"_s},
                                                {"inForce", true},
                                                {"known", true},
                                                {"pin", QVariantMap()}});
        QVERIFY2(fault.isEmpty(), qPrintable(fault));
        QCOMPARE(row(inspector, 0)["inForce"], false);
        m_desk->clock()->knowOn(QDate(2020, 1, 3));
        QCOMPARE(row(inspector, 0)["inForce"], true);
        QCOMPARE(row(inspector, 1)["known"], false);
        m_desk->selection()->select(Selection::Kind::Place, u"p1"_s);
        QCOMPARE(row(inspector, 2)["section"], u"event"_s); // what happened there
        m_desk->selection()->select(Selection::Kind::Place, u"nowhere"_s);
        QCOMPARE(inspector.rowCount(), 0);
        QVERIFY(inspector.titleEn().isEmpty());
    }

    void inspectorOfAnEvent()
    {
        const InspectorModel &inspector = *m_desk->inspector();
        m_desk->selection()->select(Selection::Kind::Event, u"clash"_s);
        QCOMPARE(inspector.titleEn(), u"Title of clash"_s);
        QCOMPARE(inspector.summary(), u"Summary of clash"_s);
        QCOMPARE(inspector.rowCount(), 2); // itself, and the raid on the same place and day
        QCOMPARE(row(inspector, 0)["headline"], u"Title of clash"_s);
        QCOMPARE(row(inspector, 0)["status"], u"clash"_s);
        QCOMPARE(row(inspector, 0)["sources"].toList().size(), 2);
        QCOMPARE(row(inspector, 1)["subjectId"], u"raid"_s);
        QCOMPARE(row(inspector, 1)["subjectKind"], int(Selection::Kind::Event));
        QCOMPARE(fact("actors"), u"BOTH, CROWN"_s);
        QCOMPARE(fact("killed"), u"7"_s);
        m_desk->selection()->select(Selection::Kind::Event, u"talks"_s);
        QCOMPARE(inspector.rowCount(), 1);
        QCOMPARE(row(inspector, 0)["until"], u"2020-01-05"_s);
        QCOMPARE(row(inspector, 0)["inForce"], true);
    }

    void inspectorOfADay()
    {
        const InspectorModel &inspector = *m_desk->inspector();
        m_desk->selection()->select(Selection::Kind::Day, u"2020-01-04"_s);
        QCOMPARE(inspector.titleEn(), u"2020-01-04"_s);
        QCOMPARE(inspector.rowCount(), 1);
        QCOMPARE(row(inspector, 0)["section"], u"control"_s);
        QCOMPARE(row(inspector, 0)["headlineEn"], u"Place 1 – HILL"_s);
        QCOMPARE(row(inspector, 0)["headlineAr"], u"مكان 1 – ar hill"_s);
        m_desk->selection()->select(Selection::Kind::Day, u"2020-01-05"_s);
        QCOMPARE(inspector.rowCount(), 1);
        QCOMPARE(row(inspector, 0)["section"], u"toll"_s);
        QCOMPARE(row(inspector, 0)["figure"], u"25–30–40"_s);
        m_desk->selection()->select(Selection::Kind::Day, u"never"_s);
        QCOMPARE(inspector.rowCount(), 0);
    }

    void inspectorOfAFaction()
    {
        const InspectorModel &inspector = *m_desk->inspector();
        m_desk->selection()->select(Selection::Kind::Faction, u"crown"_s);
        QCOMPARE(inspector.titleAr(), u"ar crown"_s);
        QCOMPARE(fact("holdsPlaces"), u"2"_s);
        QCOMPARE(fact("holdsArea"), u"5.0"_s);
        QCOMPARE(fact("backers"), u"EMPIRE"_s);
        QCOMPARE(row(inspector, 0)["section"], u"faction"_s);
        QCOMPARE(row(inspector, 0)["status"], u"member"_s);
        QCOMPARE(row(inspector, 0)["subjectId"], u"guard"_s);
        QCOMPARE(row(inspector, 1)["status"], u"backer"_s);
        QCOMPARE(row(inspector, 2)["section"], u"control"_s);
        QCOMPARE(row(inspector, 2)["headlineEn"], u"Place 0 – CROWN"_s);
        QSignalSpy facts(&inspector, &InspectorModel::factsChanged);
        m_desk->clock()->setMinutes(at("2020-01-04").minutes);
        QCOMPARE(facts.count(), 1);
        QCOMPARE(fact("holdsPlaces"), u"1"_s);
        m_desk->selection()->select(Selection::Kind::Faction, u"opposition"_s);
        QCOMPARE(inspector.rowCount(), 2);
    }

    void inspectorOfARoad()
    {
        m_desk->selection()->select(Selection::Kind::Route, u"road/p0/p1"_s);
        const InspectorModel &inspector = *m_desk->inspector();
        QCOMPARE(inspector.titleEn(), u"Place 0 – Place 1"_s);
        QCOMPARE(fact("route"), u"The road"_s);
        QCOMPARE(inspector.rowCount(), 2);
        QCOMPARE(row(inspector, 1)["section"], u"route"_s);
        QCOMPARE(row(inspector, 1)["headline"], u"cut"_s);
        QCOMPARE(row(inspector, 1)["headlineEn"], u"FRONT"_s);
        QCOMPARE(row(inspector, 1)["subjectId"], u"road/p0/p1"_s);
        QCOMPARE(row(inspector, 1)["inForce"], true);
        QCOMPARE(row(inspector, 0)["inForce"], false);
    }

    void inspectorOfAToll()
    {
        m_desk->selection()->select(Selection::Kind::Toll, u"toll-2"_s);
        const InspectorModel &inspector = *m_desk->inspector();
        QCOMPARE(inspector.titleEn(), u"A"_s);
        QCOMPARE(fact("victimGroup"), u"total"_s);
        QCOMPARE(row(inspector, 0)["section"], u"toll"_s);
        QCOMPARE(row(inspector, 0)["inForce"], true);
        QStringList rivals;
        for (int i = 1; i < inspector.rowCount(); ++i) {
            QCOMPARE(row(inspector, i)["section"], u"rival"_s);
            rivals.append(row(inspector, i)["claimant"].toString() + u' '
                          + row(inspector, i)["figure"].toString());
        }
        QCOMPARE(rivals, (QStringList{u"A 5"_s, u"A 12"_s, u"B 20"_s}));
        m_desk->selection()->select(Selection::Kind::Toll,
                                    u"toll-7"_s); // a figure of the day has no rivals among counts
        QCOMPARE(inspector.rowCount(), 1);
    }

    void inspectorOfAStatement()
    {
        m_desk->selection()->select(Selection::Kind::Statement, u"said"_s);
        const InspectorModel &inspector = *m_desk->inspector();
        QCOMPARE(inspector.titleEn(), u"Somebody"_s);
        QCOMPARE(inspector.summary(), u"Gist of said"_s);
        QCOMPARE(inspector.rowCount(), 1);
        QCOMPARE(row(inspector, 0)["section"], u"statement"_s);
        QCOMPARE(row(inspector, 0)["claimant"], u"Somebody"_s);
        QCOMPARE(row(inspector, 0)["credibility"], 0);
        m_desk->selection()->clear();
        QCOMPARE(inspector.rowCount(), 0);
        QVERIFY(inspector.facts().isEmpty());
    }

private:
    QString fact(const char *label) const
    {
        for (const QVariant &fact : m_desk->inspector()->facts()) {
            if (fact.toMap()["label"] == QString::fromLatin1(label))
                return fact.toMap()["value"].toString();
        }
        return {};
    }

    std::unique_ptr<Desk> m_desk;
};

QTEST_GUILESS_MAIN(TestInspector)
#include "tst_inspectormodel.moc"
