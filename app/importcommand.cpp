// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/importcommand.h"

#include "db/edit.h"
#include "db/import/build.h"
#include "db/import/import.h"
#include "db/searchindexer.h"
#include "db/store.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace sd {

namespace {

constexpr int mostListed = 10; // rejected rows and names

/// One live line on a terminal.
class ProgressLine {
public:
    ProgressLine(bool isShown, QTextStream &err)
        : m_isShown(isShown)
        , m_err(err)
    {
        m_time.start();
    }
    ~ProgressLine() { clear(); }

    void show(const QString &what, double part, qint64 rows)
    {
        if (!m_isShown || m_time.elapsed() - m_shownAt < 200)
            return;
        m_shownAt = m_time.elapsed();
        const double seconds = double(m_shownAt) / 1000;
        const double left = part > 0 ? seconds / part - seconds : 0;
        m_err << "\r\033[K" << what << ' ' << int(part * 100) << " %, " << rows << " rows, "
              << qint64(double(rows) / std::max(seconds, 0.001)) << " rows/s, "
              << qint64(std::ceil(left)) << " s left" << Qt::flush;
    }
    void clear()
    {
        if (m_isShown && m_shownAt > 0)
            m_err << "\r\033[K" << Qt::flush;
        m_shownAt = 0;
    }

private:
    const bool m_isShown;
    QTextStream &m_err;
    QElapsedTimer m_time;
    qint64 m_shownAt = 0;
};

Result<ImportOptions> optionsFor(const ImportCommand &command, const QString &file,
                                 const Caller &caller)
{
    Known known;
    if (command.format != u"auto") {
        const QString word = command.format == u"geojson" || command.format == u"kml"
                               ? u"geo"_s
                               : command.format;
        known.format = fromWord<ImportFormat>(word);
    }
    known.encoding = fromWord<Encoding>(command.encoding);
    known.dayOrder = fromWord<DayOrder>(command.dates);
    const auto detected = detect(file, known);
    if (!detected)
        return std::unexpected(detected.error());
    ImportOptions options{.detected = *detected,
                          .mapping = {},
                          .author = caller.author,
                          .programVersion = QCoreApplication::applicationVersion(),
                          .now = caller.now,
                          .dryRun = command.dryRun};
    if (command.mapping.isEmpty())
        return options;
    QFile mapping(command.mapping);
    if (!mapping.open(QIODevice::ReadOnly)) {
        return std::unexpected(Error{.code = ErrorCode::NotFound,
                                     .what = mapping.errorString(),
                                     .where = {.file = command.mapping}});
    }
    auto read = mappingFromJson(mapping.readAll());
    if (!read) {
        read.error().where.file = command.mapping;
        return std::unexpected(read.error());
    }
    options.mapping = *read;
    return options;
}

std::expected<ImportResult, Faults> importFile(Store &store, const QString &file,
                                               const ImportOptions &options, ProgressLine &line)
{
    auto job = ImportJob::begin(store, file, options);
    if (!job)
        return std::unexpected(Faults{job.error()});
    for (;;) {
        const auto progress = (*job)->step();
        if (!progress) {
            Faults faults = (*job)->faults();
            return std::unexpected(faults.empty() ? Faults{progress.error()} : faults);
        }
        if (progress->isFinished)
            return (*job)->result();
        line.show(u"importing"_s,
                  double(progress->bytesRead) / double(std::max<qint64>(progress->bytesTotal, 1)),
                  progress->counts.read);
    }
}

Result<void> indexAll(Store &store, ProgressLine &line)
{
    auto indexer = SearchIndexer::begin(store);
    if (!indexer)
        return std::unexpected(indexer.error());
    for (;;) {
        const auto progress = (*indexer)->step();
        if (!progress)
            return std::unexpected(progress.error());
        if (progress->isFinished)
            return (*indexer)->pause();
        line.show(u"indexing"_s, double(progress->done) / double(progress->total), progress->done);
    }
}

/// What stands in the way of an import, each with its place.
QJsonObject jsonOf(const QString &file, const Faults &faults)
{
    QJsonArray list;
    for (const Error &fault : faults) {
        list += QJsonObject{
            {u"file"_s, fault.where.file}, {u"line"_s, fault.where.row}, {u"reason"_s, fault.what}};
    }
    return {{u"file"_s, QFileInfo(file).fileName()}, {u"faults"_s, list}};
}

QJsonObject jsonOf(const ImportResult &result, const ImportOptions &options,
                   const std::vector<NameUse> &names)
{
    QJsonArray rejected;
    for (const RejectedRow &row : result.rejected.first()) {
        rejected += QJsonObject{
            {u"line"_s, row.line}, {u"column"_s, row.column}, {u"reason"_s, row.reason}};
    }
    QJsonArray unknown;
    for (const NameUse &name : names) {
        unknown += QJsonObject{{u"kind"_s, name.kind == NameKind::Actor ? u"actor"_s : u"place"_s},
                               {u"name"_s, name.text},
                               {u"events"_s, name.events}};
    }
    const ImportCounts &counts = result.counts;
    return {{u"file"_s, result.fileName},
            {u"format"_s, toWord(options.detected.format)},
            {u"encoding"_s, toWord(options.detected.encoding)},
            {u"separator"_s, QString(QLatin1Char(options.detected.separator))},
            {u"decimal_comma"_s, options.detected.decimalComma},
            {u"dates"_s, toWord(options.detected.dayOrder)},
            {u"notes"_s, QJsonArray::fromStringList(options.detected.notes)},
            {u"dry_run"_s, options.dryRun},
            {u"batch"_s, result.batch},
            {u"read"_s, counts.read},
            {u"added"_s, counts.added},
            {u"changed"_s, counts.changed},
            {u"same"_s, counts.same},
            {u"rejected"_s, counts.rejected},
            {u"not_in_this_file"_s, counts.missing},
            {u"repaired"_s, result.repaired},
            {u"first_rejected"_s, rejected},
            {u"names_without_meaning"_s, unknown}};
}

void print(const ImportResult &result, const ImportOptions &options,
           const std::vector<NameUse> &names, QTextStream &out)
{
    const ImportCounts &counts = result.counts;
    const Detected &detected = options.detected;
    out << result.fileName << ": " << toWord(detected.format);
    if (detected.format != ImportFormat::Geo && detected.format != ImportFormat::Dataset) {
        out << ", " << toWord(detected.encoding) << ", separated by "
            << (detected.separator == '\t' ? u"tabs"_s
                                           : u'"' + QChar::fromLatin1(detected.separator) + u'"');
    }
    for (const QString &note : detected.notes)
        out << "; " << note;
    out << '\n';
    const auto line = [&out](const char *what, qint64 count) {
        out << qSetFieldWidth(20) << Qt::left << what << qSetFieldWidth(0) << count << '\n';
    };
    line("read", counts.read);
    line("added", counts.added);
    line("changed", counts.changed);
    line("already there", counts.same);
    line("rejected", counts.rejected);
    if (result.repaired > 0)
        line("text mended", result.repaired);
    if (counts.missing > 0)
        out << counts.missing << " events of earlier imports are not in this file; they stand\n";
    for (qsizetype i = 0; i < std::min<qsizetype>(mostListed, result.rejected.count()); ++i) {
        const RejectedRow &row = result.rejected.first()[size_t(i)];
        const QString reason = row.column.isEmpty() ? row.reason
                                                    : row.column + u": "_s + row.reason;
        out << Error{.what = reason, .where = {.file = result.fileName, .row = int(row.line)}}
                   .toLine()
            << '\n';
    }
    if (result.rejected.count() > mostListed)
        out << "... and " << result.rejected.count() - mostListed << " more\n";
    if (!names.empty())
        out << "names that stand for no faction or place yet:\n";
    for (const NameUse &name : names)
        out << "  " << name.events << "  " << name.text << '\n';
    if (options.dryRun)
        out << "nothing was kept: this was a trial\n";
    else if (result.batch > 0)
        out << "batch " << result.batch << '\n';
}

/// A data set that makes a new store keeps its history and gives the same bytes each time.
int buildFrom(const ImportCommand &command, QTextStream &out, QTextStream &err)
{
    const auto built = buildStore(command.files.front(), command.store,
                                  {.overwrite = false,
                                   .programVersion = QCoreApplication::applicationVersion(),
                                   .progress = {}});
    if (built) {
        out << command.store << '\n';
        return Done;
    }
    for (const Error &fault : built.error())
        err << fault.toLine() << '\n';
    return Refused;
}

/// Imports into the store; what was imported before a file fails stays.
int importAll(Store &store, const ImportCommand &command, const Caller &caller, QTextStream &out,
              QTextStream &err)
{
    QJsonArray report;
    bool isSearchBehind = false;
    for (const QString &file : command.files) {
        const auto options = optionsFor(command, file, caller);
        if (!options)
            return refuse(err, options.error());
        ProgressLine line(caller.showsProgress, err);
        const auto result = importFile(store, file, *options, line);
        line.clear();
        if (!result) {
            for (const Error &fault : result.error())
                err << fault.toLine() << '\n';
            if (command.json) {
                report += jsonOf(file, result.error());
                out << QJsonDocument(report).toJson();
            }
            return Refused;
        }
        isSearchBehind = isSearchBehind || result->batch > 0;
        if (!command.rejected.isEmpty()) {
            if (auto written = result->rejected.writeCsv(command.rejected, result->fileName);
                !written) {
                return refuse(err, written.error());
            }
        }
        std::vector<NameUse> names;
        if (result->batch > 0) {
            if (auto used = namesInUse(store, result->batch, true, mostListed))
                names = *used;
        }
        if (command.json)
            report += jsonOf(*result, *options, names);
        else
            print(*result, *options, names, out);
    }
    if (isSearchBehind) {
        ProgressLine line(caller.showsProgress, err);
        if (auto indexed = indexAll(store, line); !indexed)
            return refuse(err, indexed.error());
    }
    if (command.json)
        out << QJsonDocument(report).toJson();
    return Done;
}

} // namespace

int runImport(const ImportCommand &command, const Caller &caller, QTextStream &out,
              QTextStream &err)
{
    const bool isNew = !QFileInfo::exists(command.store);
    if (isNew && command.format == u"dataset" && command.files.size() == 1 && !command.dryRun
        && !command.json) {
        return buildFrom(command, out, err);
    }
    // A trial on a store that is not there leaves none behind.
    const QTemporaryDir trial;
    const QString path = isNew && command.dryRun ? trial.filePath(u"trial.sitdesk"_s)
                                                 : command.store;
    int code = Refused;
    {
        auto store = openOrCreate(path, caller.now);
        if (!store)
            return refuse(err, store.error());
        code = importAll(*store, command, caller, out, err);
        const auto batches = batchesOf(*store);
        if (!isNew || (batches && !batches->empty()))
            return code;
    }
    QFile::remove(path); // it was made for an import that brought nothing
    return code;
}

namespace {

/// import, edit or dataset; empty where the store has no such batch.
Result<QString> kindOf(const Store &store, qint64 batch)
{
    const auto batches = batchesOf(store);
    if (!batches)
        return std::unexpected(batches.error());
    const auto found = std::ranges::find(*batches, batch, &BatchInfo::id);
    return found == batches->end() ? QString() : found->kind;
}

} // namespace

int runUndo(const UndoCommand &command, const Caller &caller, QTextStream &out, QTextStream &err)
{
    const auto store = Store::open(command.store, Store::Access::ReadWrite);
    if (!store)
        return refuse(err, store.error());
    if (store->access() != Store::Access::ReadWrite) {
        return refuse(err, {.code = ErrorCode::NoPermission,
                            .what = store->readOnlyReason(),
                            .where = {.file = command.store}});
    }
    const auto kind = kindOf(*store, command.batch);
    if (!kind)
        return refuse(err, kind.error());
    const bool isEdit = *kind == u"edit";
    auto undone = isEdit ? turnEdit(*store, command.batch, false,
                                    {.author = caller.author,
                                     .programVersion = QCoreApplication::applicationVersion(),
                                     .now = caller.now})
                         : undoBatch(*store, command.batch, caller.author, caller.now);
    if (!undone)
        return refuse(err, undone.error());
    out << (isEdit ? "edit " : "import ") << command.batch << " is undone\n";
    return Done;
}

int runBatches(const BatchesCommand &command, QTextStream &out, QTextStream &err)
{
    const auto store = Store::open(command.store, Store::Access::ReadOnly);
    if (!store)
        return refuse(err, store.error());
    const auto batches = batchesOf(*store);
    if (!batches)
        return refuse(err, batches.error());
    const auto edits = editsOf(*store);
    if (!edits)
        return refuse(err, edits.error());
    for (const BatchInfo &batch : *batches) {
        const auto edit = std::ranges::find(*edits, batch.id, &EditInfo::batch);
        out << batch.id << '\t' << batch.kind << '\t' << batch.recordedAt << '\t'
            << (edit == edits->end() ? batch.fileName : edit->note);
        if (batch.kind == u"edit" && batch.isUndone)
            out << "\tundone";
        if (batch.kind == u"import") {
            out << '\t' << batch.added << " added, " << batch.changed << " changed, "
                << batch.rejected << " rejected" << (batch.isUndone ? ", undone" : "");
        }
        out << '\n';
    }
    return Done;
}

} // namespace sd
