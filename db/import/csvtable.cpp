// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/import/csvtable.h"

#include <QFile>
#include <QFileInfo>
#include <QStringDecoder>

#include <memory>
#include <utility>

#include <csv.h>

using namespace Qt::StringLiterals;

namespace sd {

namespace {

constexpr qint64 longestLine = 1 << 20;
constexpr int linesBetween = 1000; // two looks whether to go on
constexpr size_t mostRows = 5'000'000;
constexpr size_t mostFaults = 20; // in one file: later ones mostly follow from the first

struct FreeParser {
    void operator()(csv_parser *parser) const
    {
        csv_free(parser);
        delete parser;
    }
};

/// Feeds libcsv one line of the file at a time, which is how the line of a row is known.
class CsvTableReader {
public:
    CsvTableReader(const QString &path, QStringList wanted, Faults &faults)
        : m_path(path)
        , m_wanted(std::move(wanted))
        , m_faults(faults)
        , m_faultsBefore(faults.size())
        , m_parser(new csv_parser)
    {
        m_table.file = QFileInfo(path).fileName();
        csv_init(m_parser.get(), CSV_STRICT | CSV_STRICT_FINI);
        // Spaces belong to the value: nothing is taken off.
        csv_set_space_func(m_parser.get(), [](unsigned char) { return 0; });
    }

    CsvTable read(const std::function<bool(qint64 bytes)> &goOn)
    {
        QFile file(m_path);
        if (!file.open(QIODevice::ReadOnly)) {
            fault(0, 0, u"the file cannot be read: %1"_s.arg(file.errorString()));
            return m_table;
        }
        while (!file.atEnd() && !m_stopped) {
            QByteArray line = file.readLine(longestLine + 2);
            ++m_line;
            if (m_line % linesBetween == 0 && goOn && !goOn(file.pos()))
                return m_table;
            if (m_line == 1 && line.startsWith("\xEF\xBB\xBF"))
                line.remove(0, 3);
            if (check(line))
                feed(line);
        }
        if (!m_stopped && csv_fini(m_parser.get(), onField, onRow, this) != 0)
            fault(m_rowLine, 0, u"a quoted field is opened here and never closed"_s);
        if (!m_stopped && m_line == 0)
            fault(1, 0, u"the file is empty"_s, headerHint());
        return m_table;
    }

private:
    bool check(const QByteArray &line)
    {
        if (m_line == 1 && (line.startsWith("\xFF\xFE") || line.startsWith("\xFE\xFF"))) {
            stop(1, u"the file is UTF-16 text"_s, u"save it as UTF-8"_s);
        } else if (line.size() > longestLine) {
            stop(m_line, u"the line is longer than %1 bytes"_s.arg(longestLine));
        } else if (line.contains('\0')) {
            stop(m_line, u"the line has a NUL byte, so this is no text file"_s);
        } else if (const qsizetype at = line.indexOf('\r'); at >= 0 && at + 2 != line.size()) {
            stop(m_line, u"the line has a carriage return in its middle"_s,
                 u"end lines with LF or CR LF"_s);
        } else {
            QStringDecoder decoder(QStringConverter::Utf8, QStringConverter::Flag::Stateless);
            const QString text = decoder(line);
            if (!decoder.hasError())
                return true;
            stop(m_line, u"the line is not valid UTF-8"_s, u"save the file as UTF-8"_s);
        }
        return false;
    }

    void feed(const QByteArray &line)
    {
        if (!m_insideRow) {
            if (line == "\n" || line == "\r\n")
                return;
            m_rowLine = m_line;
            m_insideRow = true;
        }
        const auto size = size_t(line.size());
        const size_t done = csv_parse(m_parser.get(), line.constData(), size, onField, onRow, this);
        if (done != size && !m_stopped) {
            stop(m_line, u"a quote stands where none may stand"_s,
                 u"put a field with quotes into quotes and double those inside"_s);
        }
    }

    static void onField(void *data, size_t size, void *self)
    {
        auto *reader = static_cast<CsvTableReader *>(self);
        reader->m_cells += QString::fromUtf8(static_cast<const char *>(data), qsizetype(size));
    }

    static void onRow(int, void *self) { static_cast<CsvTableReader *>(self)->finishRow(); }

    void finishRow()
    {
        const QStringList cells = std::exchange(m_cells, {});
        m_insideRow = false;
        if (m_stopped)
            return;
        if (!m_hasHeader) {
            readHeader(cells);
        } else if (cells.size() != m_columnCount) {
            fault(m_rowLine, 0,
                  u"the row has %1 fields, the header %2"_s.arg(cells.size()).arg(m_columnCount));
        } else if (m_table.rows.size() == mostRows) {
            stop(m_rowLine, u"the file has more than %1 rows"_s.arg(mostRows));
        } else {
            m_table.rows.push_back({.line = m_rowLine, .cells = cells});
        }
    }

    void readHeader(const QStringList &names)
    {
        m_hasHeader = true;
        m_columnCount = names.size();
        for (int i = 0; i < names.size(); ++i) {
            if (!m_wanted.contains(names[i]))
                fault(m_rowLine, i + 1, u"unknown column %1"_s.arg(quoted(names[i])), headerHint());
            else if (m_table.columns.contains(names[i]))
                fault(m_rowLine, i + 1, u"the column %1 stands twice"_s.arg(quoted(names[i])));
            else
                m_table.columns.insert(names[i], i);
        }
        for (const QString &name : m_wanted) {
            if (!m_table.columns.contains(name))
                fault(m_rowLine, 0, u"the column %1 is missing"_s.arg(quoted(name)), headerHint());
        }
        // Without the right columns every row would be a fault.
        m_stopped = m_table.columns.size() != m_wanted.size();
    }

    QString headerHint() const { return u"the columns are %1"_s.arg(m_wanted.join(u',')); }

    void fault(int line, int column, const QString &what, const QString &hint = {})
    {
        m_faults.push_back({.code = ErrorCode::BadInput,
                            .what = what,
                            .where = {.file = m_table.file, .row = line, .column = column},
                            .hint = hint});
        if (m_faults.size() - m_faultsBefore >= mostFaults)
            m_stopped = true;
    }

    void stop(int line, const QString &what, const QString &hint = {})
    {
        fault(line, 0, what, hint);
        m_stopped = true;
    }

    QString m_path;
    QStringList m_wanted;
    Faults &m_faults;
    size_t m_faultsBefore;
    std::unique_ptr<csv_parser, FreeParser> m_parser;
    CsvTable m_table;
    QStringList m_cells;
    qsizetype m_columnCount = 0;
    int m_line = 0;
    int m_rowLine = 0;
    bool m_insideRow = false; // also between the lines of a quoted field
    bool m_hasHeader = false;
    bool m_stopped = false;
};

} // namespace

CsvTable readCsv(const QString &path, const QStringList &columns, Faults &faults,
                 const std::function<bool(qint64 bytes)> &goOn)
{
    return CsvTableReader(path, columns, faults).read(goOn);
}

QString quoted(const QString &value)
{
    constexpr qsizetype most = 60;
    if (value.size() <= most)
        return u'"' + value + u'"';
    return u'"' + value.first(most) + u"…\""_s;
}

} // namespace sd
