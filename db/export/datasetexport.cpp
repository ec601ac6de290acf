// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/export/datasetexport.h"

#include "db/export/exporttext.h"
#include "db/export/textlayers.h"
#include "db/import/build.h"
#include "db/storerows.h"

#include <QDir>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <array>

using namespace Qt::StringLiterals;

namespace sd {

namespace {

/// A table of the folder: its header, and the query that gives its rows in that order. ?1 is the
/// last batch of the data set.
struct TextTable {
    const char *file;
    const char *columns;
    const char *sql;
};

constexpr std::array tables{
    TextTable{"sources.csv",
              "source_id,publisher,title_or_desc,url,published_on,language,kind,reliability,note",
              "SELECT source_id, publisher, title, url, published_on, language, kind, reliability, "
              "note FROM source WHERE batch_id <= ?1 ORDER BY position"},
    TextTable{"factions.csv",
              "faction_id,name_en,name_ar,short_name,bloc,kind,led_by,part_of,backers,active_from,"
              "note,source_ids,aliases",
              "SELECT f.faction_id, name_en, name_ar, short_name, bloc, kind, "
              "(SELECT group_concat(led_by, ';' ORDER BY position) FROM faction_leader AS x "
              "WHERE x.faction_id = f.faction_id), "
              "(SELECT group_concat(part_of, ';' ORDER BY position) FROM faction_part AS x "
              "WHERE x.faction_id = f.faction_id), "
              "(SELECT group_concat(backer, ';' ORDER BY position) FROM faction_backer AS x "
              "WHERE x.faction_id = f.faction_id), active_from, note, "
              "(SELECT group_concat(source_id, ';' ORDER BY position) FROM faction_source AS x "
              "WHERE x.faction_id = f.faction_id), "
              "(SELECT group_concat(alias, ';' ORDER BY position) FROM faction_alias AS x "
              "WHERE x.faction_id = f.faction_id) "
              "FROM faction AS f WHERE batch_id <= ?1 ORDER BY position"},
    TextTable{"palette.csv", "subject,palette,colour",
              "SELECT subject, palette, colour FROM style WHERE subject NOT IN "
              "(SELECT faction_id FROM faction WHERE batch_id > ?1) "
              "ORDER BY palette DESC, (SELECT position FROM faction WHERE faction_id = subject)"},
    TextTable{"places.csv",
              "place_id,name_en,name_ar,aliases,kind,parent,lat,lon,area_km2,in_city,cell,source,"
              "precision_m",
              "SELECT p.place_id, name_en, name_ar, "
              "(SELECT group_concat(alias, ';' ORDER BY position) FROM place_alias AS x "
              "WHERE x.place_id = p.place_id), kind, parent, lat, lon, stated_area_km2, in_city, "
              "p.place_id IN (SELECT place_id FROM cell), location_source, precision_m "
              "FROM place AS p WHERE batch_id <= ?1 ORDER BY position"},
    TextTable{"routes.csv", "route_id,name_en,name_ar,kind,seq,lat,lon",
              "SELECT r.route_id, name_en, name_ar, kind, seq, lat, lon "
              "FROM route AS r JOIN route_point AS p ON p.route_id = r.route_id "
              "WHERE batch_id <= ?1 ORDER BY position, seq"},
    TextTable{"control.csv",
              "place_id,valid_from,controller,status,reported_on,credibility,source_ids,note",
              "SELECT place_id, valid_from, controller, status, reported_on, credibility, "
              "(SELECT group_concat(source_id, ';' ORDER BY position) FROM claim_source AS s "
              "WHERE s.claim_id = c.claim_id), note "
              "FROM claim AS c JOIN control_claim AS k ON k.claim_id = c.claim_id "
              "WHERE batch_id <= ?1 ORDER BY c.claim_id"},
    TextTable{"events.csv",
              "event_id,starts_at,ends_at,date_precision,category,title,summary,place,place_id,lat,"
              "lon,geo_precision,actor_1,actor_2,killed_best,reported_on,source_ids,credibility",
              "SELECT key, valid_from, valid_to, precision, category, title, summary, place_text, "
              "place_id, lat, lon, geo_precision, actor_1, actor_2, killed, reported_on, "
              "(SELECT group_concat(source_id, ';' ORDER BY position) FROM claim_source AS s "
              "WHERE s.claim_id = c.claim_id), credibility "
              "FROM claim AS c JOIN event_claim AS k ON k.claim_id = c.claim_id "
              "JOIN event_text AS t ON t.claim_id = c.claim_id "
              "WHERE batch_id <= ?1 ORDER BY c.claim_id"},
    TextTable{"casualties.csv",
              "report_id,reported_on,period_from,period_to,basis,victim_group,measure,count_low,"
              "count_best,count_high,scope,place,claimant,source_id,credibility,note",
              "SELECT key, reported_on, valid_from, valid_to, basis, victim_group, measure, "
              "count_low, count_best, count_high, scope, place_text, claimant, "
              "(SELECT group_concat(source_id, ';' ORDER BY position) FROM claim_source AS s "
              "WHERE s.claim_id = c.claim_id), credibility, note "
              "FROM claim AS c JOIN casualty_claim AS k ON k.claim_id = c.claim_id "
              "WHERE batch_id <= ?1 ORDER BY c.claim_id"},
    TextTable{"route_status.csv",
              "route_id,from_place_id,to_place_id,valid_from,status,controller,source_ids,"
              "credibility,note",
              "SELECT route_id, from_place_id, to_place_id, valid_from, status, controller, "
              "(SELECT group_concat(source_id, ';' ORDER BY position) FROM claim_source AS s "
              "WHERE s.claim_id = c.claim_id), credibility, note "
              "FROM claim AS c JOIN route_status_claim AS k ON k.claim_id = c.claim_id "
              "WHERE batch_id <= ?1 ORDER BY c.claim_id"},
    TextTable{"statements.csv", "statement_id,speaker,role,said_on,gist,source_id",
              "SELECT key, speaker, role, valid_from, gist, "
              "(SELECT group_concat(source_id, ';' ORDER BY position) FROM claim_source AS s "
              "WHERE s.claim_id = c.claim_id) "
              "FROM claim AS c JOIN statement_claim AS k ON k.claim_id = c.claim_id "
              "WHERE batch_id <= ?1 ORDER BY c.claim_id"},
};

/// What is said once in the tables and may differ: which files the store was built of.
const QSet<QString> ownOfEachBuild{u"batch"_s, u"meta"_s, u"day"_s};

QString cell(const Statement &row, int column, const QString &name)
{
    if (row.isNull(column))
        return {};
    if (name == u"lat" || name == u"lon" || name == u"area_km2")
        return QString::number(row.real(column), 'g', QLocale::FloatingPointShortest);
    QString text = row.text(column);
    const bool isPlain = !text.contains(u',') && !text.contains(u'"') && !text.contains(u'\n')
                      && !text.contains(u'\r');
    return isPlain ? text : u'"' + text.replace(u"\""_s, u"\"\""_s) + u'"';
}

QByteArray jsonText(const QString &text)
{
    return QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact).sliced(1).chopped(1);
}

/// A list of texts, one a line, as deep as it stands.
QByteArray jsonList(const QString &list, const QByteArray &indent)
{
    QList<QByteArray> lines;
    for (const QJsonValue text : QJsonDocument::fromJson(list.toUtf8()).array())
        lines += indent + "    " + jsonText(text.toString());
    if (lines.isEmpty())
        lines += indent + "    \"-\""; // a data set has one at least
    return "[\n" + lines.join(",\n") + '\n' + indent + ']';
}

std::unexpected<Error> cannotBeTold(const QString &what)
{
    return std::unexpected(Error{
        .code = ErrorCode::Damaged,
        .what = ExportText::tr("the store's own data set cannot be written as text: %1").arg(what),
        .where = {},
        .hint = ExportText::tr("save a copy of the store instead")});
}

} // namespace

DatasetExport::DatasetExport(const Database &database, QString folder)
    : m_database(database)
    , m_folder(std::move(folder))
    , m_later(std::make_unique<TextPart>())
{
}

DatasetExport::~DatasetExport() = default;

Result<std::unique_ptr<DatasetExport>> DatasetExport::begin(const Database &database,
                                                            const QString &folder)
{
    std::unique_ptr<DatasetExport> made(new DatasetExport(database, folder));
    if (auto found = made->findBase(); !found)
        return std::unexpected(found.error());
    return made;
}

Result<void> DatasetExport::findBase()
{
    auto read = forEachRow(
        m_database,
        u"SELECT coalesce(max(batch_id), 0), coalesce((SELECT max(claim_id) FROM claim AS c "
        "JOIN batch AS b USING (batch_id) WHERE b.kind = 'dataset'), 0) FROM batch "
        "WHERE kind = 'dataset'"_s,
        [this](const Statement &row) {
            m_lastBatch = row.integer(0);
            m_lastClaim = row.integer(1);
        });
    if (!read)
        return read;
    return forEachRow(
        m_database,
        u"SELECT publisher, count(*) FROM claim JOIN batch_standing AS b "
        "USING (batch_id) JOIN source USING (source_id) WHERE b.kind = 'import' "
        "GROUP BY publisher ORDER BY publisher"_s,
        [this](const Statement &row) { m_rowsOf.emplace_back(row.text(0), row.integer(1)); });
}

Result<bool> DatasetExport::step()
{
    Result<void> done;
    const size_t step = m_step++;
    if (step == 0)
        done = writeManifest();
    else if (step == 1)
        done = writeCells();
    else if (step < 2 + tables.size())
        done = writeTable(step - 2);
    else if (step == 2 + tables.size())
        done = buildBase();
    else if (const size_t table = step - 3 - tables.size(); table < size_t(m_tables.size()))
        done = compare(m_tables[qsizetype(table)]);
    else if (m_laterRows > 0)
        done = m_later->close();
    if (!done)
        return std::unexpected(done.error());
    if (step < 3 + tables.size() + size_t(m_tables.size()) || step == 2 + tables.size())
        return false;
    if (m_laterRows > 0)
        m_rows.emplace_back(laterRowsFile, m_laterRows);
    return true;
}

double DatasetExport::progress() const
{
    constexpr size_t about = 30; // tables of a store
    return std::min(1.0, double(m_step) / double(3 + tables.size() + about));
}

Result<void> DatasetExport::writeManifest()
{
    QHash<QString, QString> meta;
    auto read = forEachRow(m_database, u"SELECT key, value FROM meta"_s,
                           [&meta](const Statement &row) { meta[row.text(0)] = row.text(1); });
    // A store that an import made says less than a data set must: what follows here is put right by
    // the rows that come later.
    QString from;
    QString to;
    if (read) {
        read = forEachRow(m_database, u"SELECT min(day), max(day) FROM day WHERE day < '9999'"_s,
                          [&](const Statement &row) {
                              from = row.text(0);
                              to = row.text(1);
                          });
    }
    if (!read)
        return read;
    const auto text = [&meta](const QString &key, const QString &otherwise) {
        return jsonText(meta.value(key).isEmpty() ? otherwise : meta.value(key));
    };
    const auto number = [&meta](const QString &key) {
        return meta.value(key).isEmpty() ? QByteArray("0") : meta.value(key).toUtf8();
    };
    const QString made = meta.value(u"compiled_at"_s).left(10);
    const QString first = from.isEmpty() ? made : from;
    const QString last = to.isEmpty() ? made : to;
    const QString name = meta.value(u"title_en"_s, u"-"_s);
    const QByteArray json = "{\n    \"id\": " + text(u"id"_s, u"store"_s)
                          + ",\n    \"title\": {\n        \"en\": " + text(u"title_en"_s, u"-"_s)
                          + ",\n        \"ar\": " + text(u"title_ar"_s, u"-"_s)
                          + "\n    },\n    \"period\": { \"from\": " + text(u"period_from"_s, first)
                          + ", \"to\": " + text(u"period_to"_s, last)
                          + " },\n    \"time_zone\": " + text(u"time_zone"_s, u"UTC"_s)
                          + ",\n    \"opening_date\": " + text(u"opening_date"_s, last)
                          + ",\n    \"telling_date\": " + text(u"telling_date"_s, last)
                          + ",\n    \"view\": { \"lat\": " + number(u"view_lat"_s) + ", \"lon\": "
                          + number(u"view_lon"_s) + ", \"zoom\": " + number(u"view_zoom"_s)
                          + " },\n    \"city\": { \"en\": " + text(u"city_en"_s, name)
                          + ", \"ar\": " + text(u"city_ar"_s, name) + " },\n    \"licence\": "
                          + text(u"licence"_s, u"LicenseRef-not-stated"_s)
                          + ",\n    \"compiled_at\": " + text(u"compiled_at"_s, {})
                          + ",\n    \"credits\": " + jsonList(meta.value(u"credits"_s), "    ")
                          + ",\n    \"caveats\": {\n        \"en\": "
                          + jsonList(meta.value(u"caveats_en"_s), "        ")
                          + ",\n        \"ar\": "
                          + jsonList(meta.value(u"caveats_ar"_s), "        ") + "\n    }\n}\n";
    TextPart file;
    return file.open(QDir(m_folder).filePath(u"manifest.json"_s))
        .and_then([&] { return file.put(json); })
        .and_then([&] { return file.close(); });
}

Result<void> DatasetExport::writeCells()
{
    TextPart file;
    auto done = file.open(QDir(m_folder).filePath(u"cells.geojson"_s)).and_then([&] {
        return file.put(R"({"type":"FeatureCollection","features":[)");
    });
    qint64 rows = 0;
    if (done) {
        done = forEachRow(
            m_database,
            u"SELECT p.place_id, name_en, name_ar, geometry FROM cell AS c "
            "JOIN place AS p ON p.place_id = c.place_id WHERE p.batch_id <= %1 ORDER BY position"_s
                .arg(m_lastBatch),
            [&](const Statement &row) {
                const QByteArray id = jsonText(row.text(0));
                return file.put((rows++ == 0 ? "\n" : ",\n")
                                + (R"({"type":"Feature","id":)" + id
                                   + R"(,"properties":{"place_id":)" + id + ",\"name_en\":"
                                   + jsonText(row.text(1)) + ",\"name_ar\":" + jsonText(row.text(2))
                                   + "},\"geometry\":" + row.text(3).toUtf8() + '}'));
            });
    }
    m_rows.emplace_back(u"cells.geojson"_s, rows);
    return done.and_then([&] { return file.put("\n]}\n"); }).and_then([&] { return file.close(); });
}

Result<void> DatasetExport::writeTable(size_t index)
{
    const TextTable &table = tables[index];
    const QString name = QString::fromLatin1(table.file);
    const QStringList columns = QString::fromLatin1(table.columns).split(u',');
    TextPart file;
    auto done = file.open(QDir(m_folder).filePath(name)).and_then([&] {
        return file.put(QByteArray(table.columns) + '\n');
    });
    if (!done)
        return done;
    auto statement = m_database.prepare(QString::fromLatin1(table.sql));
    if (!statement)
        return std::unexpected(statement.error());
    statement->bind(m_lastBatch);
    qint64 rows = 0;
    for (;;) {
        const auto more = statement->step();
        if (!more)
            return std::unexpected(more.error());
        if (!*more)
            break;
        QStringList cells;
        for (int column = 0; column < columns.size(); ++column)
            cells += cell(*statement, column, columns[column]);
        if (auto put = file.put(cells.join(u',').toUtf8() + '\n'); !put)
            return put;
        ++rows;
    }
    m_rows.emplace_back(name, rows);
    return file.close();
}

/// The store that the tables make: what it lacks comes later.
Result<void> DatasetExport::buildBase()
{
    const QString path = m_scratch.filePath(u"base.sitdesk"_s);
    const auto built = buildStore(m_folder, path,
                                  {.overwrite = false, .programVersion = {}, .progress = {}});
    if (!built)
        return cannotBeTold(built.error().front().toLine());
    auto base = Database::open(path, Database::Mode::Immutable);
    if (!base)
        return std::unexpected(base.error());
    m_base = std::move(*base);
    auto kept = keptTables(m_database);
    if (!kept)
        return std::unexpected(kept.error());
    m_tables = *kept;
    return {};
}

/// The rows that the base does not have come later; what it has and the store has not is a fault.
Result<void> DatasetExport::compare(const QString &table)
{
    QSet<QByteArray> based;
    const bool isOfBuild = ownOfEachBuild.contains(table);
    if (table != u"batch") {
        auto read = forEachLine(m_base, table, u"1"_s,
                                [&based](const QByteArray &line) -> Result<void> {
                                    based.insert(line);
                                    return {};
                                });
        if (!read)
            return read;
    }
    const QString condition = table == u"batch" ? u"batch_id > %1"_s.arg(m_lastBatch) : u"1"_s;
    qint64 found = 0;
    auto written = forEachLine(m_database, table, condition,
                               [&](const QByteArray &line) -> Result<void> {
                                   if (based.contains(line)) {
                                       ++found;
                                       return {};
                                   }
                                   return writeLater(line);
                               });
    if (!written)
        return written;
    if (!isOfBuild && found != based.size())
        return cannotBeTold(table);
    return {};
}

Result<void> DatasetExport::writeLater(const QByteArray &line)
{
    if (m_laterRows++ == 0) {
        if (auto opened = m_later->open(QDir(m_folder).filePath(laterRowsFile)); !opened)
            return opened;
    }
    return m_later->put(line + '\n');
}

} // namespace sd
