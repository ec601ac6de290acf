// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/import/build.h"

#include "db/schema.h"
#include "db/storecheck.h"
#include "db/storerows.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryFile>

#include <filesystem>

using namespace Qt::StringLiterals;

namespace sd {

namespace {

std::unexpected<Faults> refused(Error error, const QString &path)
{
    error.where.file = path;
    return std::unexpected(Faults{std::move(error)});
}

/// Puts the database at path in one step: another file is written beside it and renamed.
Result<void> moveInto(const Database &database, const QString &path)
{
    QTemporaryFile part(path + u".XXXXXX.part"_s);
    if (!part.open()) {
        return std::unexpected(
            Error{.code = ErrorCode::NoPermission,
                  .what = u"no file can be written there: %1"_s.arg(part.errorString()),
                  .hint = u"choose another folder"_s});
    }
    part.close();
    if (auto copied = database.copyTo(part.fileName()); !copied)
        return copied;
    part.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther);
    std::error_code failure;
    std::filesystem::rename(part.fileName().toStdU16String(), path.toStdU16String(), failure);
    if (failure) {
        return std::unexpected(Error{.code = ErrorCode::NoPermission,
                                     .what = QString::fromStdString(failure.message())});
    }
    part.setAutoRemove(false);
    return {};
}

/// What came after the data set, checked as a file from a stranger is.
Result<void> replay(const Database &database, const QString &folder, const QString &later)
{
    const QString inside = QFileInfo(folder).canonicalFilePath() + u'/';
    if (!QFileInfo(later).canonicalFilePath().startsWith(inside)) {
        return std::unexpected(Error{.code = ErrorCode::BadInput,
                                     .what = u"the file is a link that leads out of the data set"_s,
                                     .where = {.file = laterRowsFile}});
    }
    auto done = readLaterRows(database, later);
    if (!done)
        return done;
    done = checkWholly(database);
    if (!done)
        done.error().where = {.file = laterRowsFile};
    return done;
}

} // namespace

std::expected<void, Faults> buildStore(const QString &folder, const QString &storePath,
                                       const BuildOptions &options)
{
    const QFileInfo target(storePath);
    if (target.isDir()) {
        return refused(
            {.code = ErrorCode::BadInput, .what = u"this is a folder, not the name of a store"_s},
            storePath);
    }
    if (target.exists() && !options.overwrite) {
        return refused({.code = ErrorCode::BadInput,
                        .what = u"a file of that name already exists"_s,
                        .hint = u"choose another name, or --force to replace it"_s},
                       storePath);
    }
    // Reading and writing take about as long.
    const auto half = [&options](double first) -> Progress {
        if (!options.progress)
            return {};
        return [&options, first](double done) { return options.progress(first + done / 2); };
    };
    const auto dataset = readDataset(folder, half(0));
    if (!dataset)
        return std::unexpected(dataset.error());
    if (options.lines)
        *options.lines = dataset->lines;
    const auto database = Database::inMemory();
    if (!database)
        return refused(database.error(), storePath);
    auto done = migrate(*database, migrations(), 0, migrations().back().version);
    if (done)
        done = writeDataset(*database, *dataset, options.programVersion, half(0.5));
    if (const QString later = QDir(folder).filePath(laterRowsFile);
        done && QFileInfo::exists(later)) {
        if (auto read = replay(*database, folder, later); !read)
            return std::unexpected(Faults{read.error()});
    }
    if (done)
        done = moveInto(*database, storePath);
    if (!done)
        return refused(done.error(), storePath);
    return {};
}

} // namespace sd
