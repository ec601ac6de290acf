// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Speed of bringing many events in, beside what sqlite3's own .import does with the same file in
// the same run; then of the index behind it, and of the size of what was made.
// Arguments: a number of events, and where the store is left for other measurements.
#include "db/import/import.h"
#include "db/searchindexer.h"
#include "db/store.h"
#include "tests/bench/figures.h"
#include "tests/bench/generate.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>

using namespace sd;
using namespace sdbench;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostInAFile = 10'000'000; // of 6.5 GB: more come as several files, one at a time

/// Of files that take minutes one is enough.
int roundsOf(qint64 rows)
{
    return rows < 5'000'000 ? 3 : 1;
}

void mustSucceed(const auto &result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().toLine()));
}

/// Seconds that .import takes to fill one bare table with the file.
double importBare(const QString &csv, const QString &database)
{
    return timed([&] {
               QProcess::execute(u"sqlite3"_s,
                                 {database, u".mode csv"_s, u".import '%1' events"_s.arg(csv)});
           })
         / 1000;
}

/// Seconds until the events stand in a new store, without the index behind them.
double importOurs(const QString &csv, const QString &path)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    return timed([&] {
               const auto detected = detect(csv);
               mustSucceed(detected);
               auto store = openOrCreate(path, now);
               mustSucceed(store);
               auto job = ImportJob::begin(*store, csv,
                                           {.detected = *detected,
                                            .mapping = {},
                                            .author = u"bench"_s,
                                            .programVersion = {},
                                            .now = now});
               mustSucceed(job);
               for (;;) {
                   const auto progress = (*job)->step();
                   mustSucceed(progress);
                   if (progress->isFinished)
                       break;
               }
           })
         / 1000;
}

/// Seconds until text can be searched, and until positions are in the R*Tree as well.
std::pair<double, double> index(Store &store)
{
    QElapsedTimer timer;
    timer.start();
    double searchable = 0;
    auto indexer = SearchIndexer::begin(store);
    mustSucceed(indexer);
    for (;;) {
        const auto progress = (*indexer)->step();
        mustSucceed(progress);
        if (progress->isSearchable && searchable == 0)
            searchable = milliseconds(timer) / 1000;
        if (progress->isFinished)
            break;
    }
    mustSucceed((*indexer)->pause());
    return {searchable, milliseconds(timer) / 1000};
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const qint64 rows = application.arguments().value(1, u"100000"_s).toLongLong();
    const QString path = application.arguments().value(2);
    const QTemporaryDir folder;
    const QString csv = folder.filePath(u"events.csv"_s);
    const qint64 inAFile = std::min(rows, mostInAFile);
    if (rows <= 0 || rows % inAFile != 0 || path.isEmpty() || QFileInfo::exists(path)
        || !generateAcled(csv, inAFile))
        qFatal("usage: sd_bench_import ROWS NEW_STORE; above 10 million a multiple of that");

    QTextStream(stdout) << "\n"
                        << rows << " events, " << QFileInfo(csv).size() / inAFile
                        << " bytes a row\n";
    printHead();
    const int rounds = roundsOf(rows);
    std::vector<double> bare;
    std::vector<double> ours;
    for (int round = 0; round < rounds; ++round) {
        const QString bareStore = folder.filePath(u"bare"_s);
        bare.push_back(double(inAFile) / importBare(csv, bareStore) / 1000);
        QFile::remove(bareStore);
        const QString target = round + 1 == rounds ? path : folder.filePath(u"ours%1"_s.arg(round));
        ours.push_back(double(inAFile) / importOurs(csv, target) / 1000);
    }
    for (qint64 before = inAFile; before < rows; before += inAFile) {
        if (!generateAcled(csv, inAFile, before))
            qFatal("cannot write %s", qPrintable(csv));
        ours.push_back(double(inAFile) / importOurs(csv, path) / 1000);
    }
    QFile::remove(csv);
    print(u"sqlite3 .import into a bare table"_s, bare, u"k rows/s"_s, 0);
    print(u"import into a store"_s, ours, u"k rows/s"_s, 0);
    print(u"  against .import"_s, {medianOf(ours) / medianOf(bare)}, u"times"_s, 1.2);

    auto store = Store::open(path, Store::Access::ReadWrite);
    mustSucceed(store);
    const double eventBytes = double(QFileInfo(path).size()) / double(rows);
    const auto [searchable, whole] = index(*store);
    const double importSeconds = double(rows) / medianOf(ours) / 1000;
    print(u"text index, against the import's time"_s, {searchable / importSeconds}, u"times"_s, 2);
    print(u"text index and R*Tree"_s, {whole / importSeconds}, u"times"_s, 0);
    print(u"store, without the index"_s, {eventBytes}, u"bytes"_s, 0);
    mustSucceed(store->database().runScript("PRAGMA wal_checkpoint(TRUNCATE)"));
    print(u"store, with the index"_s, {double(QFileInfo(path).size()) / double(rows)}, u"bytes"_s,
          0);
    return 0;
}
