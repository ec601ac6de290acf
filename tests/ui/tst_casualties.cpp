// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/paneltest.h"
#include "ui/items/chartfeed.h"

#include <QAccessible>
#include <QLineSeries>
#include <QScatterSeries>
#include <QtQml/QQmlExtensionPlugin>

Q_IMPORT_QML_PLUGIN(SituationDeskPlugin)

using namespace sd;

namespace {

class Casualties : public PanelTest {
public:
    explicit Casualties(QSize size = {440, 340})
        : PanelTest(QStringLiteral("CasualtyPanel"), size)
        , clock(*desk.clock())
        , toll(*desk.toll())
    {
        QAccessible::setActive(true); // the figures are said in a sentence only to who hears it
    }

    void show(const QString &view) { this->view.rootObject()->setProperty("view", view); }
    QQuickItem *chart() { return item(QStringLiteral("chart")); }
    QVariant value(int group, TollModel::Role role) const { return toll.index(group).data(role); }

    Clock &clock;
    TollModel &toll;
};

} // namespace

class CasualtyPanelTest : public QObject {
    Q_OBJECT

private:
    /// What the panel says a group's figure is, read from the sentence for screen readers.
    static QString sentence(Casualties &panel)
    {
        const QQuickItem *figures = panel.item(QStringLiteral("figures"));
        return figures ? figures->property("sentence").toString() : QString();
    }

private slots:
    void figuresAreTheModels()
    {
        Casualties panel;
        QVERIFY(panel.ready);
        for (const QDate day :
             {QDate(2024, 11, 28), QDate(2024, 11, 30), QDate(2024, 12, 3), QDate(2024, 12, 8)}) {
            panel.clock.setDate(day);
            const QString said = sentence(panel);
            int shown = 0;
            for (int group = 0; group < panel.toll.rowCount(); ++group) {
                if (!panel.value(group, TollModel::HasValueRole).toBool())
                    continue;
                ++shown;
                const int best = panel.value(group, TollModel::BestRole).toInt();
                if (best >= 0)
                    QVERIFY2(said.contains(QString::number(best)), qPrintable(said));
            }
            QVERIFY(shown > 0);
            QVERIFY(said.startsWith(panel.toll.count()[QStringLiteral("claimant")].toString()));
        }
    }

    void theKnownTollOfTheThirtieth() // scene 3
    {
        Casualties panel;
        QVERIFY(panel.ready);
        panel.clock.setDate({2024, 11, 30});
        QCOMPARE(panel.toll.count()[QStringLiteral("claimant")].toString(), QStringLiteral("SOHR"));
        QVERIFY2(sentence(panel).contains(QStringLiteral("Civilians 44")),
                 qPrintable(sentence(panel)));
        QVERIFY(panel.text(QStringLiteral("tollSource")).contains(QStringLiteral("30 Nov")));
    }

    void thePointsAreTheClaims()
    {
        Casualties panel;
        QVERIFY(panel.ready);
        ChartFeed feed;
        feed.setProperty("toll", QVariant::fromValue(&panel.toll));
        QScatterSeries marks;
        QLineSeries steps;
        for (const VictimGroup group : {VictimGroup::Total, VictimGroup::Civilians}) {
            const auto claims = panel.toll.points(group);
            QVERIFY(claims.size() > 3);
            feed.fillMarks(&marks, toWord(group));
            QCOMPARE(marks.points().size(), claims.size());
            for (qsizetype i = 0; i < claims.size(); ++i)
                QCOMPARE(marks.points().at(i),
                         claims.at(i) + QPointF(0.5, 0)); // at noon of the last day counted
            // between two reports the line stays at the earlier one
            feed.fillSteps(&steps, toWord(group), ChartFeed::Bound::Middle);
            QCOMPARE(steps.points().size(), 2 * claims.size() - 1);
            for (qsizetype i = 1; i < steps.points().size(); ++i) {
                const QPointF step = steps.points().at(i) - steps.points().at(i - 1);
                QVERIFY(step.x() == 0 || step.y() == 0);
            }
        }
    }

    void aTickMovesTheCursorAndFillsNothing()
    {
        Casualties panel;
        QVERIFY(panel.ready);
        QQuickItem *chart = panel.chart();
        QVERIFY(chart);
        const int fills = chart->property("fills").toInt();
        const QQuickItem *plot = panel.item(QStringLiteral("plot"));
        for (int day = 0; day < 14; ++day) {
            panel.clock.setDate(QDate(2024, 11, 25).addDays(day));
            const double expected = plot->x() + (day + 0.5) / 14 * plot->width();
            QVERIFY(std::abs(chart->property("cursorX").toDouble() - expected) < 0.01);
            const QQuickItem *cursor = panel.item(QStringLiteral("chartCursor"));
            const QQuickItem *veil = panel.item(QStringLiteral("chartVeil"));
            QVERIFY(std::abs(cursor->x() + cursor->width() / 2 - expected) < 0.01);
            QVERIFY(std::abs(veil->x() - expected) < 0.01);
        }
        QCOMPARE(chart->property("fills").toInt(), fills);
        panel.desk.filter()->setMeasure(QStringLiteral("injured"));
        QVERIFY(chart->property("fills").toInt() > fills);
    }

    void aClickOnTheChartGoesToItsDay()
    {
        Casualties panel;
        QVERIFY(panel.ready);
        const QQuickItem *plot = panel.item(QStringLiteral("plot"));
        for (const int day : {0, 5, 13}) {
            const QPointF place(plot->x() + (day + 0.5) / 14 * plot->width(),
                                plot->y() + plot->height() / 2);
            QTest::mouseClick(&panel.view, Qt::LeftButton, {},
                              panel.chart()->mapToScene(place).toPoint());
            QCOMPARE(panel.clock.date(), QDate(2024, 11, 25).addDays(day));
        }
    }

    void measuresAndClaimantsAreKeptApart()
    {
        Casualties panel;
        QVERIFY(panel.ready);
        panel.clock.toEnd();
        const QString killed = sentence(panel);
        panel.desk.filter()->setMeasure(QStringLiteral("displaced"));
        QTRY_VERIFY(sentence(panel) != killed);
        QVERIFY(panel.toll.count()[QStringLiteral("claimant")].toString()
                != QLatin1StringView("SOHR"));
        panel.desk.filter()->setMeasure(QStringLiteral("killed"));
        QCOMPARE(sentence(panel), killed);
        for (const QVariant &count : panel.toll.counts()) {
            const QVariantMap choice = count.toMap();
            panel.desk.filter()->setCount(choice[QStringLiteral("key")].toString());
            QCOMPARE(panel.toll.count()[QStringLiteral("key")], choice[QStringLiteral("key")]);
            const QString said = sentence(panel);
            QVERIFY(said.isEmpty()
                    || said.startsWith(choice[QStringLiteral("claimant")].toString()));
        }
    }

    void aFigureSelectsItsClaim()
    {
        Casualties panel;
        QVERIFY(panel.ready);
        panel.clock.setDate({2024, 11, 30});
        const QQuickItem *figures = panel.item(QStringLiteral("figures"));
        QTest::mouseClick(&panel.view, Qt::LeftButton, {}, figures->mapToScene({12, 12}).toPoint());
        QVERIFY(panel.desk.selection()->is(Selection::Kind::Toll,
                                           panel.value(0, TollModel::ClaimKeyRole).toString()));
    }

    void claimantsStandSideBySide()
    {
        Casualties panel;
        QVERIFY(panel.ready);
        panel.clock.setDate({2024, 12, 1});
        panel.show(QStringLiteral("claimants"));
        QQuickItem *list = panel.item(QStringLiteral("rivals"));
        QVERIFY(list);
        QCOMPARE(list->property("count").toInt(), panel.desk.rivals()->rowCount());
        const QString span = panel.text(QStringLiteral("span"));
        QVERIFY(span.contains(QString::number(panel.desk.rivals()->spanLow())));
        QVERIFY(span.contains(QString::number(panel.desk.rivals()->spanHigh())));
        QVERIFY(panel.item(QStringLiteral("disclaimer")));
        for (int i = 0; i < panel.desk.rivals()->rowCount(); ++i) {
            const QModelIndex index = panel.desk.rivals()->index(i);
            if (!index.data(RivalModel::HasValueRole).toBool())
                continue;
            panel.click(panel.row(list, i));
            QVERIFY(panel.desk.selection()->is(Selection::Kind::Toll,
                                               index.data(RivalModel::ClaimKeyRole).toString()));
            break;
        }
    }

    void emptyStatesSayWhy()
    {
        Casualties panel;
        QVERIFY(panel.ready);
        panel.clock.toStart(); // nobody had counted anything yet
        QVERIFY(panel.text(QStringLiteral("nothing"))
                    .startsWith(QChar(0x2068) + QStringLiteral("SOHR")));
        panel.show(QStringLiteral("claimants"));
        QVERIFY(
            panel.text(QStringLiteral("nothing")).startsWith(QStringLiteral("No claimant gives")));
        panel.clock.toEnd();
        QVERIFY(!panel.item(QStringLiteral("nothing")));
    }

    void theTableHoldsTheSameFigures()
    {
        Casualties panel;
        QVERIFY(panel.ready);
        panel.click(panel.item(QStringLiteral("tableButton")));
        const QQuickItem *table = panel.item(QStringLiteral("tollTable"));
        QVERIFY(table);
        QCOMPARE(table->property("count").toInt(), int(panel.toll.table().size()));
        QVERIFY(!panel.item(QStringLiteral("chart")));
    }

    void whatWasKnownThatDay()
    {
        Casualties panel;
        QVERIFY(panel.ready);
        panel.clock.toEnd();
        const auto now = panel.toll.points(VictimGroup::Total);
        const int fills = panel.chart()->property("fills").toInt();
        panel.clock.setDate({2024, 11, 28});
        panel.clock.knowThatDay();
        QVERIFY(panel.toll.points(VictimGroup::Total).size() < now.size());
        QVERIFY(panel.chart()->property("fills").toInt() > fills);
    }
};

QTEST_MAIN(CasualtyPanelTest) // with Widgets linked, a QApplication: Qt Charts needs one
#include "tst_casualties.moc"
