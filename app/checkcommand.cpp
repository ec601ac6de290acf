// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/checkcommand.h"

#include "app/commandline.h"
#include "db/snapshot.h"
#include "db/store.h"

namespace sd {

int runCheck(const QString &storePath, QTextStream &out, QTextStream &err)
{
    const auto store = Store::open(storePath, Store::Access::ReadOnly);
    if (!store)
        return refuse(err, store.error());
    if (const auto checked = checkFully(*store); !checked)
        return refuse(err, checked.error());
    const auto snapshot = loadSnapshot(*store);
    if (!snapshot)
        return refuse(err, snapshot.error());
    out << storePath << ": sound, " << snapshot->info.id << '\n';
    const auto line = [&out](const char *what, size_t count) {
        out << qSetFieldWidth(20) << Qt::left << what << qSetFieldWidth(0) << count << '\n';
    };
    line("sources", snapshot->sources.size());
    line("factions", snapshot->factions.size());
    line("places", snapshot->places.size());
    line("routes", snapshot->routes.size());
    line("control claims", snapshot->control.size());
    line("event claims", snapshot->events.size());
    line("casualty claims", snapshot->casualties.size());
    line("route claims", snapshot->routeStatus.size());
    line("statement claims", snapshot->statements.size());
    return 0;
}

} // namespace sd
