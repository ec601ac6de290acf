// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// CSV and TSV of any layout and encoding, from bytes to claims.
#include "db/import/import.h"
#include "db/store.h"
#include "input.h"

#include <QTimeZone>

using namespace sd;

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    static const QTemporaryDir folder;
    static const QDateTime now(QDate(2024, 12, 20), QTime(12, 0), QTimeZone::UTC);
    static Result<Store> store = openOrCreate(folder.filePath(QStringLiteral("x.sitdesk")), now);
    const QString path = sdfuzz::written(folder, QStringLiteral("x.csv"), data, size);
    auto detected = detect(path);
    if (!store || !detected || detected->format == ImportFormat::Geo)
        return 0;
    detected->encodingIsOpen = false;
    detected->dayOrderIsOpen = false;
    // A trial: the next input finds the same store.
    const ImportOptions options{.detected = *detected,
                                .mapping = {},
                                .author = {},
                                .programVersion = {},
                                .now = now,
                                .dryRun = true};
    auto job = ImportJob::begin(*store, path, options);
    while (job) {
        const auto progress = (*job)->step();
        if (!progress || progress->isFinished)
            break;
    }
    return 0;
}
