// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/checkedfiles.h"

#include "db/sha256.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace sd {

namespace {

/// What changes when anything in the file does; empty where changes still lie in a -wal beside it.
QByteArray stateOf(const QString &path)
{
    QFile file(path);
    if (QFileInfo(path + u"-wal"_s).size() > 0 || !file.open(QIODevice::ReadOnly))
        return {};
    const QFileInfo info(path);
    const QByteArray header = file.read(100); // holds SQLite's change counter
    const auto time = [&info](QFile::FileTime which) {
        return QByteArray::number(info.fileTime(which).toMSecsSinceEpoch());
    };
    return QByteArray::number(info.size()) + ' ' + time(QFile::FileModificationTime) + ' '
         + time(QFile::FileMetadataChangeTime) + ' ' + header.toHex() + '\n';
}

} // namespace

CheckedFiles::CheckedFiles(QString folder)
    : m_folder(std::move(folder))
{
}

bool CheckedFiles::knows(const QString &path) const
{
    QFile mark(markOf(path));
    const QByteArray state = stateOf(path);
    return !state.isEmpty() && mark.open(QIODevice::ReadOnly) && mark.readAll() == state;
}

void CheckedFiles::remember(const QString &path) const
{
    const QByteArray state = stateOf(path);
    if (state.isEmpty() || !QDir().mkpath(m_folder))
        return;
    QSaveFile mark(markOf(path));
    if (mark.open(QIODevice::WriteOnly) && mark.write(state) == state.size())
        mark.commit();
}

void CheckedFiles::forget(const QString &path) const
{
    QFile::remove(markOf(path));
    QFile::remove(columnsOf(path));
}

QString CheckedFiles::markOf(const QString &path) const
{
    Sha256 hash;
    hash.add(QFileInfo(path).canonicalFilePath().toStdString());
    return m_folder + u'/' + QString::fromLatin1(toHex(hash.finish()));
}

} // namespace sd
