// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exportcommand.h"

#include "db/export/exportjob.h"
#include "db/store.h"
#include "ui/factioncolours.h"

#include <cmath>
#include <csignal>

using namespace Qt::StringLiterals;

namespace sd {

namespace {

volatile std::sig_atomic_t isStopped = 0;

/// While it lives, a wish to stop ends the export and not the program, so that nothing is left
/// lying.
class StopWatch {
public:
    StopWatch()
    {
        isStopped = 0;
        for (const int signal : {SIGINT, SIGTERM, SIGHUP})
            std::signal(signal, [](int) { isStopped = 1; });
    }
    ~StopWatch()
    {
        for (const int signal : {SIGINT, SIGTERM, SIGHUP})
            std::signal(signal, SIG_DFL);
    }
    StopWatch(const StopWatch &) = delete;
    StopWatch &operator=(const StopWatch &) = delete;
};

void report(const DataExport &job, QTextStream &out, QTextStream &err)
{
    out << job.path() << '\n';
    for (const auto &[name, rows] : job.result().tables)
        out << "  " << name << ": " << rows << '\n';
    for (const auto &[publisher, rows] : job.result().rowsOf) {
        err << "warning: " << rows << " rows are of " << publisher
            << ": see whether its terms let you pass them on\n";
    }
}

} // namespace

int runExport(const ExportCommand &command, bool showsProgress, QTextStream &out, QTextStream &err)
{
    auto store = Store::open(command.store, Store::Access::ReadOnly);
    if (!store)
        return refuse(err, store.error());
    auto things = loadThings(store->database());
    if (!things)
        return refuse(err, things.error());
    FactionColours colours;
    colours.setLevel(FactionColours::Level::Faction);
    colours.setSituation(Situation::build(std::move(*things)));
    const StopWatch watch; // outlives the job, whose end may write what it still holds
    auto job = DataExport::begin(*store, {.path = command.output,
                                          .format = command.format,
                                          .scope = command.scope,
                                          .colours = colours.all()});
    if (!job)
        return refuse(err, job.error());
    for (;;) {
        if (isStopped) {
            return refuse(err, {.code = ErrorCode::Cancelled,
                                .what = u"the export was cancelled"_s,
                                .where = {.file = command.output}});
        }
        const auto done = (*job)->step();
        if (showsProgress)
            err << "\r\033[K";
        if (!done)
            return refuse(err, done.error());
        if (*done)
            break;
        if (showsProgress)
            err << std::lround((*job)->progress() * 100) << " %" << Qt::flush;
    }
    report(**job, out, err);
    return Done;
}

} // namespace sd
