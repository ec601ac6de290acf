// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Translation context of what the user may read about an export.
#pragma once

#include "db/error.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFileDevice>

namespace sd {

class ExportText {
    Q_DECLARE_TR_FUNCTIONS(ExportText)
};

/// "path: the file cannot be written: why".
inline Error cannotWrite(const QString &path, const QString &why)
{
    return {.code = ErrorCode::NoPermission,
            .what = ExportText::tr("the file cannot be written: %1").arg(why),
            .where = {.file = path},
            .hint = ExportText::tr("choose another folder, or see whether the disk is full")};
}

/// The same of a file that could not be opened, written or closed. Qt has no reason to give where a
/// write was cut short, as it is by a quota.
inline Error cannotWrite(const QFileDevice &file)
{
    const QString why = file.errorString();
    const bool isUnknown = why == QBuffer().errorString();
    return cannotWrite(file.fileName(),
                       isUnknown ? ExportText::tr("there is no room for all of it") : why);
}

} // namespace sd
