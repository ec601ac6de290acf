// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Room for columns that are being made: in memory, and where they are large in files without a
// name, which the kernel writes out and drops from memory when that is short.
#pragma once

#include "db/column.h"

#include <QString>

namespace sd {

class Spill {
public:
    Spill() = default; // everything in memory
    /// Columns of more than so many bytes lie in files of this folder, where it has room for them.
    explicit Spill(QString folder, size_t mostInMemory = size_t(24) << 20)
        : m_folder(std::move(folder))
        , m_mostInMemory(mostInMemory)
    {
    }

    /// Empty, with room for so many rows; none may be added beyond them.
    template <typename T>
    Column<T> column(size_t rows) const
    {
        if (auto room = roomFor(rows * sizeof(T)))
            return Column<T>(static_cast<T *>(room.get()), room);
        Column<T> inMemory;
        inMemory.reserve(rows);
        return inMemory;
    }

private:
    std::shared_ptr<void> roomFor(size_t bytes) const;

    QString m_folder;
    size_t m_mostInMemory = 0;
};

} // namespace sd
