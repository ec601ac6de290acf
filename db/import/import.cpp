// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/import/import.h"

#include "db/import/datasetimport.h"
#include "db/import/importtext.h"
#include "db/import/rowimport.h"
#include "db/store.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sd {

Result<std::unique_ptr<ImportJob>> ImportJob::begin(Store &store, const QString &path,
                                                    const ImportOptions &options)
{
    if (store.access() != Store::Access::ReadWrite) {
        return std::unexpected(Error{.code = ErrorCode::NoPermission,
                                     .what = ImportText::tr("the store may not be written"),
                                     .where = {.file = store.path()},
                                     .hint = ImportText::tr("copy it into a folder that you can "
                                                            "write to and open it there")});
    }
    if (options.detected.format == ImportFormat::Dataset)
        return DatasetImport::begin(store, path, options);
    return RowImport::begin(store, path, options);
}

Error placed(Error error, const QString &imported, const Store &store)
{
    if (error.where.file.isEmpty())
        error.where.file = error.code == ErrorCode::Database ? store.path() : imported;
    return error;
}

Result<std::vector<BatchInfo>> batchesOf(const Store &store)
{
    std::vector<BatchInfo> batches;
    auto read = forEachRow(
        store.database(),
        u"SELECT batch_id, kind, format, file_name, recorded_at, author, source_id, period_from, "
        "period_to, note, batch_id IN (SELECT batch_id FROM batch_undo) FROM batch "
        "ORDER BY batch_id"_s,
        [&batches](const Statement &row) {
            const QJsonObject note = QJsonDocument::fromJson(row.text(9).toUtf8()).object();
            batches.push_back({.id = row.integer(0),
                               .kind = row.text(1),
                               .format = row.text(2),
                               .fileName = row.text(3),
                               .recordedAt = row.text(4),
                               .author = row.text(5),
                               .sourceId = row.text(6),
                               .periodFrom = row.text(7),
                               .periodTo = row.text(8),
                               .added = note.value(u"added"_s).toInteger(),
                               .changed = note.value(u"changed"_s).toInteger(),
                               .rejected = note.value(u"rejected"_s).toInteger(),
                               .isUndone = row.integer(10) != 0});
        });
    if (!read)
        return std::unexpected(read.error());
    return batches;
}

Result<void> undoBatch(const Store &store, qint64 batch, const QString &author,
                       const QDateTime &now)
{
    const auto batches = batchesOf(store);
    if (!batches)
        return std::unexpected(batches.error());
    const auto found = std::ranges::find(*batches, batch, &BatchInfo::id);
    if (found == batches->end() || found->kind != u"import") {
        return std::unexpected(
            refused(store.path(), ImportText::tr("the store has no import %1").arg(batch)));
    }
    if (found->isUndone) {
        return std::unexpected(
            refused(store.path(), ImportText::tr("import %1 was undone before").arg(batch)));
    }
    return store.database().run(u"INSERT INTO batch_turn VALUES (NULL, ?1, 0, ?2, ?3)"_s, batch,
                                now.toUTC().toString(u"yyyy-MM-ddTHH:mm:ssZ"_s), author);
}

Result<Store> openOrCreate(const QString &path, const QDateTime &now)
{
    if (QFileInfo::exists(path))
        return Store::open(path, Store::Access::ReadWrite);
    auto store = Store::create(path);
    if (!store)
        return store;
    const QString title = QFileInfo(path).completeBaseName();
    // Empty values are made good by the first import, or by what all imports together span.
    const std::vector<std::pair<QString, QString>> values{
        {u"id"_s, idFrom(title)},
        {u"title_en"_s, title},
        {u"title_ar"_s, title},
        {u"period_from"_s, {}},
        {u"period_to"_s, {}},
        {u"opening_date"_s, {}},
        {u"telling_date"_s, {}},
        {u"time_zone"_s, u"UTC"_s},
        {u"view_lat"_s, {}},
        {u"view_lon"_s, {}},
        {u"view_zoom"_s, {}},
        {u"city_en"_s, {}},
        {u"city_ar"_s, {}},
        {u"licence"_s, {}},
        {u"compiled_at"_s, now.toUTC().toString(u"yyyy-MM-ddTHH:mm:ssZ"_s)},
        {u"credits"_s, u"[]"_s},
        {u"caveats_en"_s, u"[]"_s},
        {u"caveats_ar"_s, u"[]"_s},
    };
    for (const auto &[key, value] : values) {
        if (auto set = store->database().run(u"INSERT INTO meta VALUES (?1, ?2)"_s, key, value);
            !set) {
            return std::unexpected(set.error());
        }
    }
    if (auto set = store->database().run(u"INSERT INTO day VALUES ('9999-12-31')"_s); !set)
        return std::unexpected(set.error());
    return store;
}

} // namespace sd
