// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The bytes of one run as the file that the importers want.
#pragma once

#include <QFile>
#include <QTemporaryDir>

namespace sdfuzz {

inline QString written(const QTemporaryDir &folder, const QString &name, const unsigned char *data,
                       size_t size)
{
    const QString path = folder.filePath(name);
    QFile file(path);
    if (file.open(QIODevice::WriteOnly))
        file.write(reinterpret_cast<const char *>(data), qint64(size));
    return path;
}

} // namespace sdfuzz
