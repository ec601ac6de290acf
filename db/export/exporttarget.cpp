// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/export/exporttarget.h"

#include "db/export/exporttext.h"

#include <QDir>
#include <QFileInfo>

#include <filesystem>

using namespace Qt::StringLiterals;

namespace sd {

namespace {

Result<void> rename(const QString &from, const QString &to)
{
    std::error_code failure;
    std::filesystem::rename(from.toStdU16String(), to.toStdU16String(), failure);
    if (failure)
        return std::unexpected(cannotWrite(to, QString::fromStdString(failure.message())));
    return {};
}

} // namespace

Result<ExportTarget> ExportTarget::begin(const QString &path, Kind kind)
{
    const QFileInfo info(path);
    if (kind == Kind::File && info.isDir()) {
        return std::unexpected(
            Error{.code = ErrorCode::BadInput,
                  .what = ExportText::tr("this is a folder, and a file is to be written"),
                  .where = {.file = path}});
    }
    if (kind == Kind::Folder && info.exists() && !(info.isDir() && QDir(path).isEmpty())) {
        return std::unexpected(
            Error{.code = ErrorCode::BadInput,
                  .what = ExportText::tr("something of that name is there already"),
                  .where = {.file = path},
                  .hint = ExportText::tr("name a new or an empty folder")});
    }
    ExportTarget target;
    target.m_path = QDir::cleanPath(info.absoluteFilePath());
    target.m_kind = kind;
    target.m_parts = std::make_unique<QTemporaryDir>(target.m_path + u".XXXXXX.part"_s);
    if (!target.m_parts->isValid())
        return std::unexpected(cannotWrite(path, target.m_parts->errorString()));
    return target;
}

QString ExportTarget::mainPart() const
{
    return part(QFileInfo(m_path).fileName());
}

Error ExportTarget::named(Error error) const
{
    const QString parts = m_parts->path();
    if (error.where.file.startsWith(parts + u'/')) {
        const QString folder = m_kind == Kind::Folder ? m_path : QFileInfo(m_path).absolutePath();
        error.where.file.replace(0, parts.size(), folder);
    }
    return error;
}

Result<void> ExportTarget::commit()
{
    if (m_kind == Kind::Folder) {
        QFile::setPermissions(m_parts->path(), QFile::ReadOwner | QFile::WriteOwner
                                                   | QFile::ExeOwner | QFile::ReadGroup
                                                   | QFile::ExeGroup | QFile::ReadOther
                                                   | QFile::ExeOther);
        auto moved = rename(m_parts->path(), m_path);
        m_parts->setAutoRemove(!moved);
        return moved;
    }
    const QString folder = QFileInfo(m_path).absolutePath();
    QStringList names = QDir(m_parts->path()).entryList(QDir::Files);
    names.removeOne(QFileInfo(m_path).fileName());
    names += QFileInfo(m_path).fileName();
    for (const QString &name : std::as_const(names)) {
        if (auto moved = rename(part(name), folder + u'/' + name); !moved)
            return moved;
    }
    return {};
}

} // namespace sd
