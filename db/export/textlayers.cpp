// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/export/textlayers.h"

#include "db/export/exporttext.h"

namespace sd {

Result<void> TextPart::open(const QString &path)
{
    m_file.setFileName(path);
    if (m_file.open(QIODevice::WriteOnly | QIODevice::Truncate))
        return {};
    return std::unexpected(fault());
}

Result<void> TextPart::put(const QByteArray &bytes)
{
    if (m_file.write(bytes) == bytes.size())
        return {};
    return std::unexpected(fault());
}

Result<void> TextPart::close()
{
    const bool isWritten = m_file.flush() && m_file.error() == QFileDevice::NoError;
    const Error why = fault();
    m_file.close();
    if (isWritten)
        return {};
    return std::unexpected(why);
}

Error TextPart::fault() const
{
    return cannotWrite(m_file);
}

} // namespace sd
