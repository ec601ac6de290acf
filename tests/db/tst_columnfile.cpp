// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Columns in a file: what is written comes back, and whatever is not as it was written is refused
// and thrown away.
#include "db/columnfile.h"
#include "db/eventtable.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace sd;

class TestColumnFile : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_path = m_folder.filePath(u"x.columns"_s);

    /// Made from its last row to its first, so that it has to be sorted.
    static EventTable table(const Spill &spill = {})
    {
        EventTable table;
        table.reserve(1'000, spill);
        for (int i = 999; i >= 0; --i) {
            EventRow row;
            row.claimRow = 1 + i;
            row.from = {Moment{1'440 * (i / 7)}, false};
            row.reportedOn = i / 7 + 3;
            row.position = {.lat = 35 + i * 1e-3, .lon = -37};
            row.place = i % 5 - 1;
            row.actor1 = i % 3;
            row.batch = 0;
            table.append(row);
        }
        const auto order = table.sort(spill);
        [&] { QCOMPARE(order[999], 0); }();
        return table;
    }
    static constexpr EventTable::Limits limits{.places = 4, .factions = 3, .batches = 1};

    static std::vector<ColumnFile::Part> partsOf(const EventTable &table)
    {
        std::vector<ColumnFile::Part> parts;
        std::apply([&](auto &...column) { (parts.push_back(ColumnFile::part(column)), ...); },
                   table.columns());
        return parts;
    }
    void write(const EventTable &table) const
    {
        QVERIFY(ColumnFile::write(m_path, "this"_ba, partsOf(table)));
    }

private slots:
    void comesBack()
    {
        const EventTable before = table();
        write(before);
        EventTable after;
        {
            const auto file = ColumnFile::open(m_path, "this"_ba);
            QVERIFY(file);
            auto read = EventTable::mapped(*file, limits);
            QVERIFY(read);
            after = std::move(*read);
        }
        QCOMPARE(after.size(), before.size()); // though nobody holds the file any more
        QVERIFY(std::ranges::equal(after.from, before.from));
        QVERIFY(std::ranges::equal(after.lat, before.lat));
        QVERIFY(std::ranges::equal(after.actor1, before.actor1));
        QVERIFY(std::ranges::equal(after.bits, before.bits));
        const EventTable copy = after;
        QCOMPARE(copy.place[999], before.place[999]);
    }

    void whatIsMadeInFilesIsTheSame()
    {
        const QTemporaryDir folder;
        const EventTable inMemory = table();
        EventTable inFiles = table(Spill(folder.path(), 0));
        const auto columns = [](const EventTable &of) { return of.columns(); };
        QVERIFY([&]<size_t... n>(std::index_sequence<n...>) {
            return (
                std::ranges::equal(std::get<n>(columns(inMemory)), std::get<n>(columns(inFiles)))
                && ...);
        }(std::make_index_sequence<std::tuple_size_v<decltype(inFiles.columns())>>()));
        inFiles.killed.set(7, 70);
        const EventTable copy = inFiles;
        inFiles = {};
        QCOMPARE(copy.killed[7], 70);
        QCOMPARE(copy.killed[8], -1);
        write(copy);
        QVERIFY(ColumnFile::open(m_path, "this"_ba));
        QVERIFY(std::ranges::equal(table(Spill(folder.filePath(u"nowhere"_s), 0)).lat,
                                   inMemory.lat)); // in memory, where the folder is of no use
    }

    void filesOfColumnsGoWithThem()
    {
        const QTemporaryDir folder;
        const auto isEmpty = [&folder] { return QDir(folder.path()).isEmpty(QDir::Files); };
        const Spill spill(folder.path(), 1'000);
        {
            auto column = spill.column<qint32>(251);
            column.push_back(5);
            QCOMPARE(column[0], 5);
            QCOMPARE(column.size(), 1U);
            const auto small = spill.column<qint32>(250);
            QVERIFY(small.empty());
        }
        QVERIFY(isEmpty());
    }

    void nothingFitsAnotherIdentity()
    {
        write(table());
        QVERIFY(!ColumnFile::open(m_path, "that"_ba));
        QVERIFY(!QFile::exists(m_path)); // nobody will want it again
        QVERIFY(!ColumnFile::open(m_path, "this"_ba));
    }

    void everyDamageToTheHeadIsSeen()
    {
        write(table());
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray whole = file.readAll();
        file.close();
        const auto refused = [&](const QByteArray &bytes) {
            QFile changed(m_path);
            if (!changed.open(QIODevice::WriteOnly) || changed.write(bytes) != bytes.size())
                return false;
            changed.close();
            return !ColumnFile::open(m_path, "this"_ba) && !QFile::exists(m_path);
        };
        const qsizetype head = 56 + 17 * 24 + 32;
        for (qsizetype at = 0; at < head; ++at) {
            QByteArray bytes = whole;
            bytes[at] = char(bytes[at] ^ 0x10);
            QVERIFY2(refused(bytes), qPrintable(QString::number(at)));
        }
        for (const qsizetype size : {qsizetype(0), qsizetype(1), head - 1, head, whole.size() - 1})
            QVERIFY2(refused(whole.left(size)), qPrintable(QString::number(size)));
        QVERIFY(refused(whole + '\0'));
    }

    void valuesThatCannotBeAreRefused_data()
    {
        QTest::addColumn<int>("what");
        for (const auto &[name, what] :
             {std::pair("sound", 0), std::pair("place", 1), std::pair("actor", 2),
              std::pair("batch", 3), std::pair("category", 4), std::pair("credibility", 5),
              std::pair("order", 6), std::pair("position", 7)}) {
            QTest::newRow(name) << what;
        }
    }
    void valuesThatCannotBeAreRefused()
    {
        QFETCH(int, what);
        EventTable changed = table();
        switch (what) {
        case 1:
            changed.place.set(500, 4);
            break;
        case 2:
            changed.actor2.set(500, -2);
            break;
        case 3:
            changed.batch.set(500, -1);
            break;
        case 4:
            changed.category.set(500, Category(wordsOf<Category>().size()));
            break;
        case 5:
            changed.credibility.set(500, 0);
            break;
        case 6:
            changed.from.set(500, -5);
            break;
        case 7:
            changed.lat.set(500, 900'000'001);
            break;
        default:
            break;
        }
        write(changed);
        const auto file = ColumnFile::open(m_path, "this"_ba);
        QVERIFY(file);
        QCOMPARE(EventTable::mapped(*file, limits).has_value(), what == 0);
    }

    void onlyTheNewestAreKept()
    {
        const EventTable small = table();
        for (int i = 0; i < 5; ++i) {
            const QString path = m_folder.filePath(u"%1.columns"_s.arg(i));
            QVERIFY(ColumnFile::write(path, "this"_ba, partsOf(small), 100));
            QFile file(path);
            QVERIFY(file.open(QIODevice::ReadWrite));
            QVERIFY(file.setFileTime(QDateTime(QDate(2020, 1, 1 + i), QTime(12, 0)),
                                     QFileDevice::FileModificationTime));
        }
        QFile other(m_folder.filePath(u"0.other"_s));
        QVERIFY(other.open(QIODevice::WriteOnly));
        QVERIFY(ColumnFile::write(m_path, "this"_ba, partsOf(small), 3));
        QCOMPARE(QDir(m_folder.path()).entryList(QDir::Files),
                 (QStringList{u"0.other"_s, u"3.columns"_s, u"4.columns"_s, u"x.columns"_s}));
    }
};

QTEST_GUILESS_MAIN(TestColumnFile)
#include "tst_columnfile.moc"
