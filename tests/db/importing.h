// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Small files to import, and the few lines that every import test needs.
#pragma once

#include "db/import/import.h"
#include "db/store.h"

#include <QDir>
#include <QFile>
#include <QTest>

namespace sdtest {

inline const QDateTime now(QDate(2024, 12, 20), QTime(12, 0), QTimeZone::UTC);

inline QString writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
    return path;
}

inline sd::Store newStore(const QString &path)
{
    auto store = sd::openOrCreate(path, now);
    if (!store)
        qFatal("%s", qPrintable(store.error().toLine()));
    return std::move(*store);
}

inline sd::ImportOptions optionsFor(const QString &path, const sd::Known &known = {})
{
    const auto detected = sd::detect(path, known);
    if (!detected)
        qFatal("%s", qPrintable(detected.error().toLine()));
    return {.detected = *detected,
            .mapping = {},
            .author = QStringLiteral("tester"),
            .programVersion = QStringLiteral("test"),
            .now = now};
}

inline sd::Result<sd::ImportResult> importWith(sd::Store &store, const QString &path,
                                               const sd::ImportOptions &options)
{
    auto job = sd::ImportJob::begin(store, path, options);
    if (!job)
        return std::unexpected(job.error());
    for (;;) {
        const auto progress = (*job)->step();
        if (!progress)
            return std::unexpected(progress.error());
        if (progress->isFinished)
            return (*job)->result();
    }
}

inline sd::ImportResult import(sd::Store &store, const QString &path)
{
    auto result = importWith(store, path, optionsFor(path));
    if (!result)
        qFatal("%s", qPrintable(result.error().toLine()));
    return std::move(*result);
}

inline QString value(const sd::Store &store, const QString &sql)
{
    const auto result = store.database().value(sql);
    return result ? *result : result.error().toLine();
}

/// All rows of all tables but those of the search index, which follow behind.
inline QString contentOf(const sd::Store &store)
{
    QString text;
    QStringList tables;
    const auto listed = sd::forEachRow(
        store.database(),
        QStringLiteral("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE "
                       "'search_text%' AND name NOT LIKE 'event_position%' ORDER BY name"),
        [&tables](const sd::Statement &row) { tables += row.text(0); });
    if (!listed)
        qFatal("%s", qPrintable(listed.error().toLine()));
    for (const QString &table : std::as_const(tables)) {
        QStringList columns;
        static_cast<void>(sd::forEachRow(
            store.database(),
            QStringLiteral("SELECT 'quote(' || name || ')' FROM pragma_table_info('%1')")
                .arg(table),
            [&columns](const sd::Statement &row) { columns += row.text(0); }));
        static_cast<void>(
            sd::forEachRow(store.database(),
                           QStringLiteral("SELECT %1 FROM %2 ORDER BY 1")
                               .arg(columns.join(QStringLiteral(" || ',' || ")), table),
                           [&text](const sd::Statement &row) { text += row.text(0) + u'\n'; }));
    }
    return text;
}

/// What stands, as any client sees it.
inline QString standingOf(const sd::Store &store)
{
    QString text;
    static_cast<void>(sd::forEachRow(
        store.database(),
        QStringLiteral("SELECT hex(uid), version, key, valid_from, title, killed FROM "
                       "claim_standing JOIN event_claim USING (claim_id) JOIN event_text USING "
                       "(claim_id) ORDER BY 1, 2"),
        [&text](const sd::Statement &row) {
            for (int i = 0; i < 6; ++i)
                text += row.text(i) + u'|';
            text += u'\n';
        }));
    return text;
}

inline const QByteArray acledHeader =
    "event_id_cnty,event_date,year,time_precision,disorder_type,event_type,sub_event_type,actor1,"
    "assoc_actor_1,inter1,actor2,assoc_actor_2,inter2,interaction,civilian_targeting,iso,region,"
    "country,admin1,admin2,admin3,location,latitude,longitude,geo_precision,source,source_scale,"
    "notes,fatalities,tags,timestamp\n";

/// A row of the layout since 2023.
inline QByteArray acledRow(
    const QByteArray &id, const QByteArray &date = "2024-11-30", const QByteArray &lat = "36.2",
    const QByteArray &lon = "37.16", const QByteArray &fatalities = "3",
    const QByteArray &notes = "Shells fell, \"\"heavily\"\",\non two streets.")
{
    return id + ',' + date
         + ",2024,1,Political violence,Explosions/Remote violence,"
           "Shelling/artillery/missile attack,Military Forces of Syria (2000-2024),,State forces,"
           "Civilians (Syria),,Civilians,State forces-Civilians,Civilian targeting,760,Middle East,"
           "Syria,Aleppo,Jebel Saman,Jebel Saman,Aleppo,"
         + lat + ',' + lon
         + ",2,SOHR; Enab Baladi,"
           "National,\""
         + notes + "\"," + fatalities + ",crowd size=no report,1730000000\n";
}

} // namespace sdtest
