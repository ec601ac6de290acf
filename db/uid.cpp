// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/uid.h"

#include <QCryptographicHash>
#include <QRandomGenerator>

#include <algorithm>

namespace sd {

namespace {

/// RFC 9562: 48 bits of milliseconds since 1970, version 7 in byte 6, variant 10 in byte 8.
QByteArray asVersion7(QByteArray uid, quint64 milliseconds)
{
    for (int i = 0; i < 6; ++i)
        uid[i] = char(milliseconds >> (8 * (5 - i)) & 0xFF);
    uid[6] = char((uid[6] & 0x0F) | 0x70);
    uid[8] = char((uid[8] & 0x3F) | 0x80);
    return uid;
}

} // namespace

QByteArray importedUid(const QString &datasetId, const QString &kind, const QString &key,
                       Day reportedOn)
{
    const QString name = datasetId + u'\n' + kind + u'\n' + key;
    return asVersion7(QCryptographicHash::hash(name.toUtf8(), QCryptographicHash::Sha256).first(16),
                      quint64(std::max<Day>(reportedOn, 0)) * 86'400'000);
}

QByteArray newUid(const QDateTime &now, QRandomGenerator &random)
{
    QByteArray uid(16, Qt::Uninitialized);
    std::ranges::generate(uid, [&random] { return char(random.bounded(256)); });
    return asVersion7(std::move(uid), quint64(std::max<qint64>(now.toMSecsSinceEpoch(), 0)));
}

RawUid exportUid(Sha256 &hash, std::string_view name)
{
    hash.add(name);
    const Sha256::Digest digest = hash.finish();
    RawUid uid{};
    std::ranges::copy(digest.begin(), digest.begin() + qptrdiff(uid.size()), uid.begin());

    quint64 number = 0;
    quint64 unit = 1;
    for (size_t at = name.size(); at > 0 && unit < 100'000'000'000'000; --at) {
        const char c = name[at - 1];
        if (c < '0' || c > '9')
            break;
        number += quint64(c - '0') * unit;
        unit *= 10;
    }
    for (size_t i = 0; i < 6; ++i)
        uid[i] = static_cast<unsigned char>(number >> (8 * (5 - i)) & 0xFF);
    uid[6] = static_cast<unsigned char>((uid[6] & 0x0F) | 0x80);
    uid[8] = static_cast<unsigned char>((uid[8] & 0x3F) | 0x80);
    return uid;
}

} // namespace sd
