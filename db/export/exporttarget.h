// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Where an export goes: it is written into a folder beside its target and put in place whole, or
// not at all.
#pragma once

#include "db/error.h"

#include <QStringList>
#include <QTemporaryDir>

#include <memory>

namespace sd {

class ExportTarget {
public:
    enum class Kind {
        File,   // one file; one of that name is replaced
        Folder, // a folder of files; a name that is taken is refused, unless by an empty folder
    };

    static Result<ExportTarget> begin(const QString &path, Kind kind);

    /// The path to write a file of that name to meanwhile. In Kind::File all files are put beside
    /// each other, the one named as the target last.
    QString part(const QString &name) const { return m_parts->filePath(name); }
    QString mainPart() const;
    const QString &path() const { return m_path; }
    /// An error of a file among the parts, told of the file that it would have become.
    Error named(Error error) const;

    /// Puts everything in place. What is not committed leaves nothing.
    Result<void> commit();

private:
    QString m_path;
    Kind m_kind = Kind::File;
    std::unique_ptr<QTemporaryDir> m_parts;
};

} // namespace sd
