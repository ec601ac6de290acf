// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/spill.h"

#include <QTemporaryFile>

#include <fcntl.h>

namespace sd {

/// Null where memory is to be used. The whole length is allotted on the disk first, because a disk
/// that is full later would end the program.
std::shared_ptr<void> Spill::roomFor(size_t bytes) const
{
    if (m_folder.isEmpty() || bytes <= m_mostInMemory)
        return {};
    auto file = std::make_shared<QTemporaryFile>(m_folder + QStringLiteral("/XXXXXX.spill"));
    if (!file->open() || posix_fallocate(file->handle(), 0, off_t(bytes)) != 0)
        return {};
    uchar *room = file->map(0, qint64(bytes));
    if (!room)
        return {};
    return {std::move(file), room};
}

} // namespace sd
