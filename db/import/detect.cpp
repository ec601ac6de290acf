// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/import/csvreader.h"
#include "db/import/datasetimport.h"
#include "db/import/detected.h"
#include "db/import/geofile.h"
#include "db/import/importtext.h"

#include <QFileInfo>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace sd {

namespace {

constexpr int sampleRows = 2000;
constexpr int mostRowsForOrder = 100'000;

/// The columns of UCDP GED in their order: its candidate releases came without a header.
QStringList ucdpColumns()
{
    return u"id relid year active_year code_status type_of_violence conflict_dset_id "
           "conflict_new_id conflict_name dyad_dset_id dyad_new_id dyad_name side_a_dset_id "
           "side_a_new_id side_a side_b_dset_id side_b_new_id side_b number_of_sources "
           "source_article source_office source_date source_headline source_original where_prec "
           "where_coordinates where_description adm_1 adm_2 latitude longitude geom_wkt "
           "priogrid_gid country country_id region event_clarity date_prec date_start date_end "
           "deaths_a deaths_b deaths_civilians deaths_unknown best high low gwnoa gwnob"_s.split(
               u' ');
}

using Rows = std::vector<std::vector<std::string>>;

Result<Rows> readRows(const QString &path, Encoding encoding, char separator, int most)
{
    auto file = TextFile::open(path, encoding);
    if (!file)
        return std::unexpected(file.error());
    CsvReader reader(std::move(*file), separator);
    Rows rows;
    Record record;
    while (int(rows.size()) < most) {
        const auto more = reader.next(record);
        if (!more)
            return std::unexpected(more.error());
        if (!*more)
            break;
        if (record.fault.isEmpty() || rows.empty())
            rows.emplace_back(record.fields.begin(), record.fields.end());
    }
    return rows;
}

/// The separator that cuts most rows into as many fields as the first, and into the most.
Result<char> detectSeparator(const QString &path, Encoding encoding)
{
    constexpr int rowsToTry = 50;
    char best = ',';
    double bestScore = 0;
    for (const char separator : {',', ';', '\t', '|'}) {
        const auto rows = readRows(path, encoding, separator, rowsToTry);
        if (!rows)
            return std::unexpected(rows.error());
        if (rows->empty() || rows->front().size() < 2)
            continue;
        const auto alike = std::ranges::count_if(
            *rows, [&rows](const auto &row) { return row.size() == rows->front().size(); });
        const double score = double(alike) / double(rows->size())
                           + double(rows->front().size()) / 10'000;
        if (score > bestScore) {
            bestScore = score;
            best = separator;
        }
    }
    return best;
}

bool isData(std::string_view field)
{
    return toNumber(field) || toNumber(field, true) || toStamp(field, DayOrder::DayFirst)
        || toStamp(field, DayOrder::MonthFirst);
}

bool hasColumns(const QStringList &columns, std::initializer_list<const char *> wanted)
{
    return std::ranges::all_of(wanted, [&columns](const char *name) {
        return columns.contains(QLatin1StringView(name), Qt::CaseInsensitive);
    });
}

ImportFormat formatOf(const QStringList &columns)
{
    if (hasColumns(columns, {"event_date", "event_type", "latitude", "longitude"})
        && (hasColumns(columns, {"event_id_cnty"}) || hasColumns(columns, {"data_id"}))) {
        return ImportFormat::Acled;
    }
    if (hasColumns(columns, {"id", "type_of_violence", "date_start", "date_end", "latitude",
                             "longitude", "best"})) {
        return ImportFormat::UcdpGed;
    }
    return ImportFormat::Csv;
}

class Detector {
public:
    Detector(QString path, Known known)
        : m_path(std::move(path))
        , m_known(std::move(known))
    {
    }

    Result<Detected> run()
    {
        auto done = readEncoding();
        if (done)
            done = readLayout();
        if (done)
            done = readHeader();
        if (!done)
            return std::unexpected(done.error());
        readDecimals();
        if (auto ordered = readOrder(); !ordered)
            return std::unexpected(ordered.error());
        return m_detected;
    }

private:
    Result<void> readEncoding()
    {
        if (m_known.encoding) {
            m_detected.encoding = *m_known.encoding;
            return {};
        }
        const auto encoding = detectEncoding(m_path);
        if (!encoding)
            return std::unexpected(encoding.error());
        m_detected.encodingIsOpen = !*encoding;
        m_detected.encoding = encoding->value_or(Encoding::Windows1256);
        return {};
    }

    Result<void> readLayout()
    {
        if (m_known.separator) {
            m_detected.separator = *m_known.separator;
        } else {
            const auto separator = detectSeparator(m_path, m_detected.encoding);
            if (!separator)
                return std::unexpected(separator.error());
            m_detected.separator = *separator;
        }
        auto rows = readRows(m_path, m_detected.encoding, m_detected.separator, sampleRows);
        if (!rows)
            return std::unexpected(rows.error());
        m_rows = std::move(*rows);
        if (m_rows.empty() || (m_rows.size() == 1 && m_rows.front().size() < 2)) {
            return std::unexpected(
                Error{.code = ErrorCode::BadInput,
                      .what = ImportText::tr("there is no table in the file"),
                      .where = {.file = m_path},
                      .hint = ImportText::tr("a table is text with commas, semicolons or tabs "
                                             "between its columns")});
        }
        return {};
    }

    Result<void> readHeader()
    {
        const auto &first = m_rows.front();
        const QStringList ucdp = ucdpColumns();
        m_detected.hasHeader = std::ranges::none_of(first, isData);
        if (m_detected.hasHeader) {
            for (const std::string &name : first)
                m_detected.columns += QString::fromStdString(name).trimmed();
            m_rows.erase(m_rows.begin());
        } else if (qsizetype(first.size()) == ucdp.size() && toCount(first.front())) {
            m_detected.columns = ucdp;
            m_detected.notes += ImportText::tr(
                "the file has no header; its columns are taken for those of UCDP GED");
        } else {
            for (size_t i = 1; i <= first.size(); ++i)
                m_detected.columns += QString::number(i);
            m_detected.notes += ImportText::tr("the file has no header: its columns are numbered");
        }
        for (const auto &row : m_rows) {
            if (m_detected.preview.size() == previewRows)
                break;
            QStringList cells;
            for (const std::string &cell : row)
                cells += QString::fromStdString(cell);
            m_detected.preview.push_back(cells);
        }
        m_detected.format = m_known.format.value_or(formatOf(m_detected.columns));
        if (m_known.format && *m_known.format != ImportFormat::Csv
            && formatOf(m_detected.columns) != *m_known.format) {
            return std::unexpected(
                Error{.code = ErrorCode::BadInput,
                      .what = ImportText::tr("the columns are not those of %1")
                                  .arg(toWord(*m_known.format)),
                      .where = {.file = m_path},
                      .hint = ImportText::tr("import it as csv, with a mapping")});
        }
        return {};
    }

    /// A comma where coordinates have their point: in no column of numbers both can be right.
    void readDecimals()
    {
        int commas = 0;
        int points = 0;
        for (const auto &row : m_rows) {
            for (const std::string &field : row) {
                if (!toNumber(field) && toNumber(field, true))
                    ++commas;
                else if (field.contains('.') && toNumber(field))
                    ++points;
            }
        }
        m_detected.decimalComma = m_known.decimalComma.value_or(commas > points);
        if (m_detected.decimalComma && commas > 0)
            m_detected.notes += ImportText::tr("numbers have a decimal comma");
    }

    /// Looks on through the file until a day above 12 shows which of the two numbers is the day.
    Result<void> readOrder()
    {
        if (m_known.dayOrder) {
            m_detected.dayOrder = *m_known.dayOrder;
            return {};
        }
        const std::vector<size_t> columns = dateColumns();
        if (columns.empty())
            return {};
        auto file = TextFile::open(m_path, m_detected.encoding);
        if (!file)
            return std::unexpected(file.error());
        CsvReader reader(std::move(*file), m_detected.separator);
        Record record;
        int dayFirst = 0;
        int monthFirst = 0;
        bool isNeeded = false;
        for (int row = 0; row < mostRowsForOrder; ++row) {
            const auto more = reader.next(record);
            if (!more)
                return std::unexpected(more.error());
            if (!*more || (row >= sampleRows && (!isNeeded || dayFirst + monthFirst > 0)))
                break;
            for (const size_t column : columns) {
                if (column >= record.fields.size())
                    continue;
                isNeeded = isNeeded || needsOrder(record.fields[column]);
                if (const auto order = orderIn(record.fields[column]))
                    ++(*order == DayOrder::DayFirst ? dayFirst : monthFirst);
            }
        }
        if (!isNeeded)
            return {};
        m_detected.dayOrder = monthFirst > dayFirst ? DayOrder::MonthFirst : DayOrder::DayFirst;
        if (dayFirst > 0 && monthFirst > 0) {
            m_detected.dayOrderIsOpen = true;
            m_detected.notes += ImportText::tr("some dates have the day first, others the month");
        } else if (dayFirst + monthFirst > 0) {
            m_detected.notes += monthFirst > 0 ? ImportText::tr("dates have the month first")
                                               : ImportText::tr("dates have the day first");
        } else if (m_detected.format == ImportFormat::Acled) {
            m_detected.notes += ImportText::tr("dates are taken to have the day first, as ACLED "
                                               "writes them");
        } else {
            m_detected.dayOrderIsOpen = true;
            m_detected.notes += ImportText::tr("no date shows whether the day or the month comes "
                                               "first");
        }
        return {};
    }

    /// Of a known layout its own, else all that hold nothing but dates of two numbers and a year.
    std::vector<size_t> dateColumns() const
    {
        std::vector<size_t> columns;
        for (qsizetype i = 0; i < m_detected.columns.size(); ++i) {
            const QString name = m_detected.columns[i].toLower();
            bool isDate = false;
            if (m_detected.format == ImportFormat::Acled)
                isDate = name == u"event_date";
            else if (m_detected.format == ImportFormat::UcdpGed)
                isDate = name == u"date_start" || name == u"date_end";
            else
                isDate = mostAreDates(size_t(i));
            if (isDate)
                columns.push_back(size_t(i));
        }
        return columns;
    }

    bool mostAreDates(size_t column) const
    {
        int dates = 0;
        int others = 0;
        for (const auto &row : m_rows) {
            if (column >= row.size() || row[column].empty())
                continue;
            ++(needsOrder(row[column]) ? dates : others);
        }
        return dates > others;
    }

    const QString m_path;
    const Known m_known;
    Detected m_detected;
    Rows m_rows;
};

} // namespace

Result<Detected> detect(const QString &path, const Known &known)
{
    if (known.format ? *known.format == ImportFormat::Dataset
                     : QFileInfo(path).isDir() || !datasetFolderOf(path).isEmpty()) {
        return detectDataset(path);
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return std::unexpected(
            Error{.code = file.exists() ? ErrorCode::NoPermission : ErrorCode::NotFound,
                  .what = ImportText::tr("the file cannot be read: %1").arg(file.errorString()),
                  .where = {.file = path}});
    }
    const QByteArray head = file.read(4096);
    file.close();
    if (known.format ? *known.format == ImportFormat::Geo : isGeoFile(path, head))
        return detectGeoFile(path, known);
    if (head.startsWith("PK\x03\x04") || head.startsWith("\xD0\xCF\x11\xE0")) {
        return std::unexpected(
            Error{.code = ErrorCode::BadInput,
                  .what = ImportText::tr("this is a workbook or an archive, not a text table"),
                  .where = {.file = path},
                  .hint = ImportText::tr("unpack it, or save the sheet as CSV")});
    }
    return Detector(path, known).run();
}

} // namespace sd
