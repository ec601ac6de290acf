// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Reading CSV files strictly, with the true line of every row and fault.
#include "db/import/csvtable.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace sd;

class TestCsvTable : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    CsvTable read(const QByteArray &bytes, Faults &faults)
    {
        const QString path = m_folder.filePath(u"t.csv"_s);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(path));
        file.close();
        return readCsv(path, {u"a"_s, u"b"_s}, faults);
    }

private slots:
    void rows_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("rows"); // line=cell|cell, a row a line
        const auto row = [](const char *name, const QByteArray &bytes, const QString &rows) {
            QTest::newRow(name) << bytes << rows;
        };
        row("plain", "a,b\n1,2\n3,4\n", u"2=1|2\n3=3|4"_s);
        row("no last line end", "a,b\n1,2", u"2=1|2"_s);
        row("header alone", "a,b\n", u""_s);
        row("CR LF", "a,b\r\n1,2\r\n3,4\r\n", u"2=1|2\n3=3|4"_s);
        row("columns in another order", "b,a\n1,2\n", u"2=2|1"_s);
        row("byte order mark",
            "\xEF\xBB\xBF"
            "a,b\n1,2\n",
            u"2=1|2"_s);
        row("quotes", "a,b\n\"x,\"\"y\"\"\",\"\"\n", u"2=x,\"y\"|"_s);
        row("spaces stay", "a,b\n 1 ,\t2\n", u"2= 1 |\t2"_s);
        row("quoted line breaks", "a,b\n\"1\n1\n1\",2\n3,\"4\n\"\n5,6\n",
            u"2=1⏎1⏎1|2\n5=3|4⏎\n7=5|6"_s);
        row("blank lines", "a,b\n\n1,2\n\n\n3,4\n\n", u"3=1|2\n6=3|4"_s);
        row("blank line in quotes", "a,b\n\"1\n\n1\",2\n3,4\n", u"2=1⏎⏎1|2\n5=3|4"_s);
        row("Arabic", "a,b\nحلب,الشعار\n", u"2=حلب|الشعار"_s);
        row("formula and markup stay", "a,b\n=1+1,<b>x</b>\n", u"2==1+1|<b>x</b>"_s);
    }

    void rows()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, rows);
        Faults faults;
        const CsvTable table = read(bytes, faults);
        QVERIFY2(faults.empty(), faults.empty() ? "" : qPrintable(faults.front().toLine()));
        QStringList seen;
        for (const CsvRow &row : table.rows) {
            const QString a = row.cells[table.columns[u"a"_s]];
            const QString b = row.cells[table.columns[u"b"_s]];
            seen += QString(u"%1=%2|%3"_s.arg(row.line).arg(a, b)).replace(u'\n', u'⏎');
        }
        QCOMPARE(seen.join(u'\n'), rows);
    }

    void faults_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("line");
        const auto row = [](const char *name, const QByteArray &bytes, const QString &line) {
            QTest::newRow(name) << bytes << line;
        };
        row("empty", "", u"t.csv:1: the file is empty"_s);
        row("missing column", "a\n1\n", u"t.csv:1: the column \"b\" is missing"_s);
        row("unknown column", "a,b,c\n1,2,3\n", u"t.csv:1:3: unknown column \"c\""_s);
        row("column twice", "a,b,a\n1,2,3\n", u"t.csv:1:3: the column \"a\" stands twice"_s);
        row("column with space", "a,b \n", u"t.csv:1:2: unknown column \"b \""_s);
        row("too few fields", "a,b\n1,2\n3\n", u"t.csv:3: the row has 1 fields, the header 2"_s);
        row("too many fields", "a,b\n1,2,3\n", u"t.csv:2: the row has 3 fields, the header 2"_s);
        row("quote in a bare field", "a,b\n1,2\n3,4\"5\n",
            u"t.csv:3: a quote stands where none may stand"_s);
        row("text after a quote", "a,b\n\"1\"x,2\n",
            u"t.csv:2: a quote stands where none may stand"_s);
        row("quote never closed", "a,b\n1,2\n\"3,4\n5,6\n",
            u"t.csv:3: a quoted field is opened here and never closed"_s);
        row("NUL", QByteArray("a,b\n1,\0\n", 8),
            u"t.csv:2: the line has a NUL byte, so this is no text file"_s);
        row("Latin-1", "a,b\n1,caf\xE9\n", u"t.csv:2: the line is not valid UTF-8"_s);
        row("cut in a letter", "a,b\n1,\xD8", u"t.csv:2: the line is not valid UTF-8"_s);
        row("overlong", "a,b\n1,\xC0\xAF\n", u"t.csv:2: the line is not valid UTF-8"_s);
        row("surrogate", "a,b\n1,\xED\xA0\x80\n", u"t.csv:2: the line is not valid UTF-8"_s);
        row("UTF-16",
            QByteArray("\xFF\xFE"
                       "a\0,\0b\0\n\0",
                       10),
            u"t.csv:1: the file is UTF-16 text"_s);
        row("Mac line ends", "a,b\r1,2\r",
            u"t.csv:1: the line has a carriage return in its middle"_s);
        row("long line", "a,b\n1,2\n3," + QByteArray(1 << 20, 'x') + "\n",
            u"t.csv:3: the line is longer than 1048576 bytes"_s);
    }

    void faults()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, line);
        Faults faults;
        read(bytes, faults);
        QVERIFY(!faults.empty());
        QVERIFY2(faults.front().toLine().startsWith(line), qPrintable(faults.front().toLine()));
    }

    void hundredMegabytesInOneLine()
    {
        Faults faults;
        read("a,b\n" + QByteArray(100 << 20, 'x'), faults);
        QCOMPARE(faults.size(), size_t(1));
        QCOMPARE(faults.front().where.row, 2);
    }

    void faultsDoNotPileUp()
    {
        Faults faults;
        read("a,b\n" + QByteArray("1\n").repeated(10'000), faults);
        QVERIFY(faults.size() <= 20);
    }

    void missingFile()
    {
        Faults faults;
        readCsv(m_folder.filePath(u"none.csv"_s), {u"a"_s}, faults);
        QCOMPARE(faults.size(), size_t(1));
        QVERIFY(faults.front().toLine().startsWith(u"none.csv: the file cannot be read"_s));
    }
};

QTEST_APPLESS_MAIN(TestCsvTable)
#include "tst_csvtable.moc"
