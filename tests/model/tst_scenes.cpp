// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What people do with the bundled data, scene by scene.
#include "model/desk.h"
#include "modeltest.h"

#include <QTest>

using namespace sd;
using namespace sdtest;
using namespace Qt::StringLiterals;

class TestScenes : public QObject {
    Q_OBJECT

private slots:
    void everyHolderIsSeenWithoutOpeningAnything()
    {
        Desk desk;
        desk.setSituation(bundled());
        QStringList first;
        for (int row = 0; row < 5; ++row)
            first.append(desk.factions()->get(row)["subject"].toString());
        QCOMPARE(first, (QStringList{u"government"_s, u"kurdish_led"_s, u"opposition"_s, u"moc"_s,
                                     u"sna"_s}));
    }

    void init()
    {
        m_desk = std::make_unique<Desk>();
        m_desk->setSituation(bundled());
    }

    void firstMinute()
    {
        QCOMPARE(m_desk->clock()->date(), QDate(2024, 11, 27)); // the opening day
        go("2024-11-29");
        const int before = places("moc");
        go("2024-11-30");
        QVERIFY(places("moc") > before + 50); // the west and the centre change hands
        for (const char *quarter : {"sheikh-maqsoud", "ashrafieh"})
            QCOMPARE(coalition(quarter), u"sdf"_s);
        go("2024-11-30T12:00");
        QCOMPARE(controller("aleppo-airport"), u"sdf"_s);
        go("2024-11-30T21:02");
        QCOMPARE(controller("aleppo-airport"), u"sdf"_s);
        go("2024-11-30T21:03");
        QCOMPARE(controller("aleppo-airport"), u"moc"_s);
        go("2024-11-29");
        QCOMPARE(controller("aleppo-airport"), u"gov-syria"_s);
    }

    void theRoad()
    {
        for (const char *segment : {"m5/aleppo/al-zirbah", "m5/al-zirbah/saraqib"}) {
            go("2024-11-27");
            QCOMPARE(route(segment).value(u"status"_s), u"open"_s);
            go("2024-11-28");
            QCOMPARE(route(segment).value(u"status"_s), u"cut"_s);
            QVERIFY(!route(segment).value(u"sourceNames"_s).toStringList().isEmpty());
        }
        go("2024-11-28");
        QCOMPARE(place("saraqib").value(u"status"_s), u"contested"_s);
        go("2024-11-29");
        QCOMPARE(place("saraqib").value(u"status"_s), u"held"_s);
        QCOMPARE(coalition("saraqib"), u"moc"_s);
    }

    void whoseNumber()
    {
        QVERIFY(m_desk->filter()->count().startsWith(u"SOHR|"_s)); // most claims
        go("2024-11-30");
        QCOMPARE(toll("total").value(u"best"_s), 327);
        QCOMPARE(toll("civilians").value(u"best"_s), 44);
        select(Selection::Kind::Toll, toll("total").value(u"claimKey"_s).toString());
        QCOMPARE(value(0, "section"), u"toll"_s);
        QCOMPARE(value(0, "figure"), u"327"_s);
        const QStringList rivals = figures("rival");
        for (const char *rival :
             {"SOHR 311", "news digest 327", "SOHR 412", "SOHR (EFE version) 417"})
            QVERIFY2(rivals.contains(QString::fromLatin1(rival)), rival);
        for (int row = 0; row < m_desk->inspector()->rowCount(); ++row) {
            const auto sources =
                m_desk->inspector()->data(index(row), InspectorModel::SourcesRole).toList();
            QVERIFY(!sources.isEmpty());
            QVERIFY(!sources[0].toMap().value(u"publisher"_s).toString().isEmpty());
            QVERIFY(m_desk->inspector()->data(index(row), InspectorModel::CredibilityRole).toInt()
                    > 0);
        }

        go("2024-12-01");
        const QStringList latest = rivalFigures();
        QVERIFY(latest.contains(u"SOHR 412"_s));
        QVERIFY(latest.contains(u"SOHR (EFE version) 417"_s));
        QCOMPARE(m_desk->rivals()->spanHigh(), 417); // the highest claim, not a sum
        m_desk->filter()->setVictimGroup(u"civilians"_s);
        const QStringList civilians = rivalFigures();
        QVERIFY(civilians.contains(u"SOHR 61"_s));
        QVERIFY(civilians.contains(u"SOHR (EFE version) 44"_s));
        QVERIFY(civilians.contains(u"UN OCHA 44"_s));
    }

    void whatDidWeKnowThen()
    {
        const QStringList western{u"new-aleppo-north"_s, u"hamdaniyeh-2"_s, u"zahraa-aleppo"_s};
        m_desk->clock()->knowOn(QDate(2024, 11, 28));
        for (const char *date : {"2024-11-28", "2024-11-30", "2024-12-08"}) {
            go(date);
            for (const QString &id : western)
                QCOMPARE(controller(id.toLatin1()), u"gov-syria"_s);
        }
        m_desk->clock()->knowNow();
        go("2024-11-29");
        int contested = 0;
        for (int row = 0; row < m_desk->places()->rowCount(); ++row) {
            const QVariantMap place = m_desk->places()->get(row);
            contested += place.value(u"inCity"_s).toBool()
                      && place.value(u"status"_s) == u"contested"_s;
        }
        QVERIFY(contested > 0);
        m_desk->clock()->knowOn(QDate(2024, 11, 28));
        for (int row = 0; row < m_desk->places()->rowCount(); ++row)
            QVERIFY(!m_desk->places()->get(row).value(u"inCity"_s).toBool()
                    || m_desk->places()->get(row).value(u"status"_s) != u"contested"_s);
    }

    void whenDidItStart()
    {
        go("2024-11-25");
        const EventModel &events = *m_desk->events();
        const QModelIndex first = events.index(events.currentRow(), 0);
        QCOMPARE(events.data(first, EventModel::KeyRole), u"20241125-digest-start"_s);
        QCOMPARE(events.data(first, EventModel::WhenRole), 0);
        QCOMPARE(events.todayCount(), 1);
        const QModelIndex launch = events.index(events.rowOf(u"20241127-launch"_s), 0);
        QCOMPARE(events.data(launch, EventModel::WhenRole), 1);
        for (int row = 0; row < events.count(); ++row)
            QVERIFY(!events.data(events.index(row, 0), EventModel::SourceNamesRole)
                         .toStringList()
                         .isEmpty());
        go("2024-11-27");
        QCOMPARE(events.data(launch, EventModel::WhenRole), 0);
        QVERIFY(events.todayCount() > 10);
    }

    void nextChange()
    {
        go("2024-11-25");
        QVERIFY(m_desk->stepper()->nextChange());
        QCOMPARE(m_desk->clock()->date(), QDate(2024, 11, 27));
        const QString village = m_desk->selection()->id();
        QCOMPARE(coalition(village.toLatin1()), u"moc"_s);
        QCOMPARE(value(0, "section"), u"control"_s); // the inspector follows
        QVERIFY(m_desk->stepper()->nextChange());
        QCOMPARE(m_desk->clock()->date(), QDate(2024, 11, 27));
        QVERIFY(m_desk->selection()->id() != village);
        QVERIFY(bundled()->placeRow({village}) < bundled()->placeRow({m_desk->selection()->id()}));
    }

private:
    void go(const char *moment) { m_desk->clock()->setMinutes(at(moment).minutes); }
    void select(Selection::Kind kind, const QString &id) { m_desk->selection()->select(kind, id); }
    QModelIndex index(int row) const { return m_desk->inspector()->index(row, 0); }
    QVariantMap place(const char *id) const
    {
        return m_desk->places()->get(m_desk->places()->rowOf(QString::fromLatin1(id)));
    }
    QString controller(const char *id) const { return place(id).value(u"controller"_s).toString(); }
    QString coalition(const char *id) const
    {
        const int faction = bundled()->factionRow({controller(id)});
        return faction < 0
                 ? QString()
                 : bundled()->factions()[size_t(bundled()->coalitionOf(faction))].id.value;
    }
    int places(const char *faction) const
    {
        return m_desk->factions()
            ->get(m_desk->factions()->rowOf(QString::fromLatin1(faction)))
            .value(u"places"_s)
            .toInt();
    }
    QVariantMap route(const char *segment) const
    {
        return m_desk->routes()->get(bundled()->segmentRow(QString::fromLatin1(segment)));
    }
    QVariantMap toll(const char *group) const
    {
        QVariantMap map;
        const TollModel &model = *m_desk->toll();
        const QModelIndex row = model.index(int(*fromWord<VictimGroup>(QString::fromLatin1(group))),
                                            0);
        const auto names = model.roleNames();
        for (auto it = names.cbegin(); it != names.cend(); ++it)
            map.insert(QString::fromLatin1(it.value()), model.data(row, it.key()));
        return map;
    }
    QVariant value(int row, const char *role) const
    {
        return m_desk->inspector()->data(index(row), m_desk->inspector()->roleNames().key(role));
    }
    QStringList figures(const char *section) const
    {
        QStringList list;
        for (int row = 0; row < m_desk->inspector()->rowCount(); ++row) {
            if (value(row, "section") == QString::fromLatin1(section))
                list.append(value(row, "claimant").toString() + u' '
                            + value(row, "figure").toString());
        }
        return list;
    }
    QStringList rivalFigures() const
    {
        QStringList list;
        const RivalModel &model = *m_desk->rivals();
        for (int row = 0; row < model.rowCount(); ++row) {
            const QModelIndex index = model.index(row, 0);
            if (model.data(index, RivalModel::HasValueRole).toBool()) {
                list.append(model.data(index, RivalModel::ClaimantRole).toString() + u' '
                            + model.data(index, RivalModel::BestRole).toString());
            }
        }
        return list;
    }

    std::unique_ptr<Desk> m_desk;
};

QTEST_GUILESS_MAIN(TestScenes)
#include "tst_scenes.moc"
