// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Columns in a file of the user's cache, mapped into memory when they are wanted again: what was
// once worked out from a store is not read row by row each time it is opened.
#pragma once

#include "db/column.h"

#include <QByteArray>
#include <QFile>

#include <optional>

namespace sd {

/// Written whole or not at all, and thrown away when anything about it is not as it should be: it
/// can always be made again. Its header, the table of its columns and its length are checked with a
/// hash; whoever uses the columns checks the values. Numbers stand as this machine holds them, and
/// a file from another kind of machine is refused.
class ColumnFile : public std::enable_shared_from_this<ColumnFile> {
public:
    struct Part {
        const void *values = nullptr;
        size_t rows = 0;
        size_t width = 0; // bytes of a value
    };
    template <typename T>
    static Part part(const Column<T> &column)
    {
        return {column.data(), column.size(), sizeof(T)};
    }

    /// Null where there is none that was written for this identity.
    static std::shared_ptr<const ColumnFile> open(const QString &path, const QByteArray &identity);
    /// False where it could not be written; nothing stands there then. Of the files in the folder
    /// that end as this one does, the oldest are removed above `most`.
    static bool write(const QString &path, const QByteArray &identity,
                      const std::vector<Part> &parts, int most = 8);

    size_t columns() const { return m_parts.size(); }
    /// The n-th that was written; nothing where its values are of another width.
    template <typename T>
    std::optional<Column<T>> column(size_t n) const
    {
        if (n >= m_parts.size() || m_parts[n].width != sizeof(T))
            return {};
        return Column<T>(std::span(static_cast<const T *>(m_parts[n].values), m_parts[n].rows),
                         shared_from_this());
    }

private:
    explicit ColumnFile(const QString &path)
        : m_file(path)
    {
    }
    bool map(const QByteArray &identity);

    QFile m_file;
    std::vector<Part> m_parts;
};

} // namespace sd
