// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/export/eventfile.h"

#include "db/export/exporttext.h"

#include <utility>

namespace sd {

EventFile::EventFile(const QString &path)
    : m_file(path)
{
}

Result<std::unique_ptr<EventFile>> EventFile::begin(const QString &path, Format format,
                                                    const QStringList &credits)
{
    std::unique_ptr<EventFile> file = format == Format::Csv ? csvFile(path)
                                                            : geoJsonFile(path, credits);
    if (!file->m_file.open(QIODevice::WriteOnly))
        return std::unexpected(cannotWrite(file->m_file));
    if (auto put = file->put(file->head()); !put)
        return std::unexpected(put.error());
    return file;
}

Result<void> EventFile::add(const ExportedEvent &event)
{
    QByteArray row = rowOf(event);
    if (!std::exchange(m_isFirst, false))
        row.prepend(between());
    return put(row);
}

Result<void> EventFile::finish()
{
    if (auto done = put(foot()); !done)
        return done;
    if (m_file.commit())
        return {};
    return std::unexpected(cannotWrite(m_file));
}

Result<void> EventFile::put(const QByteArray &bytes)
{
    if (m_file.write(bytes) == bytes.size())
        return {};
    return std::unexpected(cannotWrite(m_file));
}

} // namespace sd
