// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/uid.h"

#include <QCryptographicHash>

#include <algorithm>

namespace sd {

QByteArray importedUid(const QString &datasetId, const QString &kind, const QString &key,
                       Day reportedOn)
{
    const QString name = datasetId + u'\n' + kind + u'\n' + key;
    QByteArray uid = QCryptographicHash::hash(name.toUtf8(), QCryptographicHash::Sha256).first(16);

    // RFC 9562: 48 bits of milliseconds since 1970, version 7 in byte 6, variant 10 in byte 8.
    const quint64 milliseconds = quint64(std::max<Day>(reportedOn, 0)) * 86'400'000;
    for (int i = 0; i < 6; ++i)
        uid[i] = char(milliseconds >> (8 * (5 - i)) & 0xFF);
    uid[6] = char((uid[6] & 0x0F) | 0x70);
    uid[8] = char((uid[8] & 0x3F) | 0x80);
    return uid;
}

} // namespace sd
