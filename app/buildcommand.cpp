// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/buildcommand.h"

#include "db/import/build.h"

#include <QCoreApplication>

#include <ranges>

namespace sd {

int runBuild(const QString &datasetDir, const QString &storePath, bool force, QTextStream &out,
             QTextStream &err)
{
    constexpr qsizetype mostLines = 100;
    const auto built = buildStore(datasetDir, storePath,
                                  {.overwrite = force,
                                   .programVersion = QCoreApplication::applicationVersion(),
                                   .progress = {}});
    if (built) {
        out << storePath << '\n';
        return 0;
    }
    const Faults &faults = built.error();
    for (const Error &fault : faults | std::views::take(mostLines))
        err << fault.toLine() << '\n';
    if (qsizetype(faults.size()) > mostLines)
        err << "... and " << qsizetype(faults.size()) - mostLines << " more\n";
    return 1;
}

} // namespace sd
