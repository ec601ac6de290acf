// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Which stores this user's program has checked or written itself, and that nobody touched since:
// their content need not be read through again each time they are opened.
#pragma once

#include <QString>

namespace sd {

class CheckedFiles {
public:
    /// folder: in the user's cache; made when something is remembered.
    explicit CheckedFiles(QString folder);

    bool knows(const QString &path) const;
    /// Does nothing where it cannot be written: then the file is checked again next time.
    void remember(const QString &path) const;
    /// Where what was worked out from a store is kept (columnfile.h); only for as long as it is
    /// known.
    QString columnsOf(const QString &path) const
    {
        return markOf(path) + QStringLiteral(".columns");
    }
    void forget(const QString &path) const;

private:
    QString markOf(const QString &path) const;

    QString m_folder;
};

} // namespace sd
