// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Records as named fields of text, and the grid of them: every field survives its own text; blocks
// are copied and pasted as a spreadsheet has them; changes become one edit and nothing else does.
#include "model/desk.h"
#include "model/recordtable.h"
#include "modeltest.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <ranges>

using namespace Qt::StringLiterals;
using namespace sd;

class TestRecordTable : public QObject {
    Q_OBJECT

    Desk m_desk;
    RecordTable m_table;
    std::unique_ptr<QAbstractItemModelTester> m_tester;

    const Situation &situation() const { return *m_desk.situation(); }
    void show(RecordKind kind)
    {
        m_table.show(m_desk.situation(), kind, m_desk.shownEvents(), m_desk.texts());
    }
    int column(const char *field) const
    {
        for (int i = 0; i < m_table.columnCount(); ++i) {
            if (m_table.headerData(i, Qt::Horizontal, Qt::DisplayRole).toString()
                == QLatin1StringView(field))
                return i;
        }
        return -1;
    }
    QString text(int row, const char *field) const
    {
        return m_table.index(row, column(field)).data().toString();
    }

private slots:
    void initTestCase()
    {
        m_desk.setSituation(sdtest::bundled());
        m_tester = std::make_unique<QAbstractItemModelTester>(
            &m_table, QAbstractItemModelTester::FailureReportingMode::Fatal);
    }

    void everyFieldSurvivesItsText_data()
    {
        QTest::addColumn<int>("kind");
        for (int kind = 0; kind <= int(RecordKind::Place); ++kind)
            QTest::newRow(qPrintable(toWord(RecordKind(kind)))) << kind;
    }
    void everyFieldSurvivesItsText()
    {
        QFETCH(const int, kind);
        show(RecordKind(kind));
        QVERIFY(m_table.rowCount() > 0);
        QVERIFY(m_table.columnCount() > 3);
        for (int row = 0; row < m_table.rowCount(); ++row) {
            Record record = newRecord(RecordKind(kind));
            for (const RecordField &field : fieldsOf(RecordKind(kind))) {
                const QString stored = text(row, qPrintable(field.name));
                if (field.isNeeded)
                    QVERIFY2(!stored.isEmpty(), qPrintable(field.name));
                if (stored.isEmpty())
                    continue;
                QVERIFY2(setText(record, field.name, stored), qPrintable(field.name + stored));
                QCOMPARE(textOf(record, field.name), stored);
            }
        }
        QCOMPARE(m_table.changedRows(), 0);
        QVERIFY(m_table.build({}, u"x"_s)->edit.isEmpty());
    }

    void whatCannotBeReadChangesNothing()
    {
        Record record = CasualtyClaim{};
        QVERIFY(setText(record, u"best"_s, u"412"_s));
        for (const QString &wrong : {u"many"_s, u"-3"_s, u"4.5"_s})
            QVERIFY(!setText(record, u"best"_s, wrong));
        QCOMPARE(textOf(record, u"best"_s), u"412"_s);
        QVERIFY(setText(record, u"best"_s, {}));
        QCOMPARE(textOf(record, u"best"_s), QString());
        QVERIFY(!setText(record, u"validFrom"_s, u"30/11/2024"_s));
        QVERIFY(setText(record, u"validFrom"_s, u"2024-11-30 21:05"_s));
        QCOMPARE(textOf(record, u"validFrom"_s), u"2024-11-30T21:05"_s);
        QVERIFY(!setText(record, u"basis"_s, u"yearly"_s));
        QVERIFY(!setText(record, u"credibility"_s, u"7"_s));
        QVERIFY(!setText(record, u"nothing"_s, u"x"_s));
    }

    void changesBecomeOneEdit()
    {
        show(RecordKind::Control);
        QSignalSpy changed(&m_table, &QAbstractItemModel::dataChanged);
        QSignalSpy reset(&m_table, &QAbstractItemModel::modelReset);
        const QString before = text(2, "controller");
        const auto index = m_table.index(2, column("controller"));
        QVERIFY(m_table.setData(index, u"turkey"_s));
        QCOMPARE(changed.count(), 1);
        QVERIFY(reset.isEmpty());
        QVERIFY(index.data(RecordTable::ChangedRole).toBool());
        QCOMPARE(m_table.changedRows(), 1);
        // the same by a name, in any spelling
        const Faction &turkey = situation()
                                    .factions()[size_t(situation().factionRow({u"turkey"_s}))];
        QVERIFY(m_table.setData(m_table.index(4, column("controller")), turkey.nameAr));
        QCOMPARE(text(4, "controller"), u"turkey"_s);
        const auto built = m_table.build({.sources = {}, .credibility = u"2"_s}, u"two rows"_s);
        QVERIFY(built.has_value());
        QCOMPARE(built->edit.claims.size(), size_t(2));
        const auto &claim = std::get<ControlClaim>(built->edit.claims[0].claim);
        QCOMPARE(claim.uid, situation().control()[2].uid);
        QCOMPARE(claim.controller.value, u"turkey"_s);
        QCOMPARE(int(claim.credibility), 2);
        QVERIFY(claim.sources == situation().control()[2].sources);
        // back as it was: no change is left
        QVERIFY(m_table.setData(index, before));
        QCOMPARE(m_table.changedRows(), 1);
        // a fault of the store is marked in its cell
        m_table.markFault(*built, EditFault{.part = EditFault::Part::Claim,
                                            .index = 1,
                                            .field = u"controller"_s,
                                            .what = u"unknown"_s});
        QCOMPARE(m_table.firstFault(), std::pair(4, column("controller")));
        m_table.clearChanges();
        QCOMPARE(m_table.changedRows(), 0);
    }

    void blocksGoToASpreadsheetAndBack()
    {
        show(RecordKind::Casualty);
        const int low = column("low");
        const QString block = m_table.copy(0, low, 3, low + 2);
        QCOMPARE(block.split(u'\n').size(), 4);
        QCOMPARE(block.split(u'\n').first().split(u'\t').size(), 3);
        QCOMPARE(m_table.paste(0, low, 3, low + 2, block), 0); // the same again changes nothing
        QCOMPARE(m_table.paste(5, low, 5, low, u"1\t2\t3\r\n4\t5\t6\r\n"_s), 6);
        QCOMPARE(text(5, "best"), u"2"_s);
        QCOMPARE(text(6, "high"), u"6"_s);
        QCOMPARE(m_table.changedRows(), 2);
        // one cell fills a block; what goes beyond the last row is left out
        QCOMPARE(m_table.paste(7, low, 8, low, u"9"_s), 2);
        const int last = m_table.rowCount() - 1;
        m_table.paste(last, low, last, low, u"1\n2\n3"_s);
        QCOMPARE(text(last, "low"), u"1"_s);
        QCOMPARE(m_table.fillDown(5, low, 7, low + 1), 4);
        QCOMPARE(text(7, "best"), u"2"_s);
        // what cannot be read is marked and no edit comes of it
        m_table.setData(m_table.index(1, low), u"some"_s);
        QVERIFY(!m_table.build({}, u"x"_s).has_value());
        QCOMPARE(m_table.firstFault(), std::pair(1, low));
        m_table.clearChanges();
    }

    void foundAndSorted()
    {
        show(RecordKind::Control);
        const int all = m_table.rowCount();
        m_table.setData(m_table.index(0, column("noteOfClaim")), u"kept in view"_s);
        const QString first = text(0, "place");
        m_table.find(u"الاشرفيه"_s);
        QVERIFY(m_table.rowCount() > 0 && m_table.rowCount() < all);
        QVERIFY(std::ranges::any_of(std::views::iota(0, m_table.rowCount()), [&](int row) {
            return text(row, "place") == first; // a changed row stays
        }));
        m_table.find({});
        QCOMPARE(m_table.rowCount(), all);
        m_table.sort(column("validFrom"), Qt::DescendingOrder);
        for (int row = 1; row < all; ++row)
            QVERIFY(text(row - 1, "validFrom") >= text(row, "validFrom"));
        QCOMPARE(m_table.changedRows(), 1);
    }
};

QTEST_GUILESS_MAIN(TestRecordTable)
#include "tst_recordtable.moc"
