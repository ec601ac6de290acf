// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/import/kmz.h"

#include "db/import/importtext.h"

#include <QDir>
#include <QtEndian>

#include <array>

#include <zlib.h>

using namespace Qt::StringLiterals;

namespace sd {

namespace {

constexpr int mostEntries = 1000;
constexpr qint64 largestKml = 512LL << 20;
constexpr qint64 mostRatio = 200; // text packs to a twentieth, rarely to less than a hundredth
constexpr qint64 freeOfRatio = 1 << 20;

struct Entry {
    qint64 header = 0; // where its local header begins
    qint64 packed = 0;
    int method = 0;
};

Error refused(const QString &path, const QString &what)
{
    return {.code = ErrorCode::BadInput, .what = what, .where = {.file = path}};
}

quint32 number(const QByteArray &bytes, qsizetype at, int size)
{
    return size == 2 ? qFromLittleEndian<quint16>(bytes.constData() + at)
                     : qFromLittleEndian<quint32>(bytes.constData() + at);
}

/// The first KML of the directory, doc.kml before others.
Result<Entry> findKml(QFile &file)
{
    const QString path = file.fileName();
    const auto damaged = [&path] {
        return std::unexpected(refused(path, ImportText::tr("the archive is damaged")));
    };
    constexpr qint64 longestEnd = 22 + 65535;
    file.seek(std::max<qint64>(0, file.size() - longestEnd));
    const QByteArray tail = file.read(longestEnd);
    const qsizetype end = tail.lastIndexOf("PK\x05\x06");
    if (end < 0 || tail.size() - end < 22)
        return damaged();
    const quint32 entries = number(tail, end + 10, 2);
    const quint32 size = number(tail, end + 12, 4);
    if (entries > mostEntries || size > mostEntries * 1024) {
        return std::unexpected(
            refused(path, ImportText::tr("the archive has more than %1 entries").arg(mostEntries)));
    }
    if (!file.seek(number(tail, end + 16, 4)))
        return damaged();
    const QByteArray directory = file.read(size);
    std::optional<Entry> found;
    qsizetype at = 0;
    for (quint32 i = 0; i < entries; ++i) {
        if (directory.size() - at < 46 || !directory.sliced(at).startsWith("PK\x01\x02"))
            return damaged();
        const qsizetype nameSize = number(directory, at + 28, 2);
        if (directory.size() - at - 46 < nameSize)
            return damaged();
        const QByteArray name = directory.sliced(at + 46, nameSize).toLower();
        const Entry entry{.header = number(directory, at + 42, 4),
                          .packed = number(directory, at + 20, 4),
                          .method = int(number(directory, at + 10, 2))};
        if (name.endsWith(".kml") && (!found || name == "doc.kml"))
            found = entry;
        at += 46 + nameSize + number(directory, at + 30, 2) + number(directory, at + 32, 2);
    }
    if (!found)
        return std::unexpected(refused(path, ImportText::tr("the archive holds no KML")));
    return *found;
}

Result<void> inflateInto(QFile &file, const Entry &entry, QIODevice &to)
{
    const QString path = file.fileName();
    const auto damaged = [&path] {
        return std::unexpected(refused(path, ImportText::tr("the archive is damaged")));
    };
    file.seek(entry.header);
    const QByteArray header = file.read(30);
    if (header.size() < 30 || !header.startsWith("PK\x03\x04")
        || !file.seek(entry.header + 30 + number(header, 26, 2) + number(header, 28, 2))) {
        return damaged();
    }
    if (entry.method != 0 && entry.method != 8) {
        return std::unexpected(
            refused(path, ImportText::tr("the archive is packed in a way that is not known")));
    }
    z_stream stream{};
    if (inflateInit2(&stream, -MAX_WBITS) != Z_OK)
        return damaged();
    const auto closing = qScopeGuard([&stream] { inflateEnd(&stream); });
    std::array<char, 64 << 10> out{};
    qint64 left = entry.packed;
    qint64 total = 0;
    bool isAtEnd = false;
    while (!isAtEnd && left > 0) {
        QByteArray block = file.read(std::min<qint64>(left, 64 << 10));
        if (block.isEmpty())
            return damaged();
        left -= block.size();
        stream.next_in = reinterpret_cast<Bytef *>(block.data());
        stream.avail_in = uInt(block.size());
        do {
            QByteArrayView piece = block;
            if (entry.method == 8) {
                stream.next_out = reinterpret_cast<Bytef *>(out.data());
                stream.avail_out = uInt(out.size());
                const int result = inflate(&stream, Z_NO_FLUSH);
                if (result != Z_OK && result != Z_STREAM_END && result != Z_BUF_ERROR)
                    return damaged();
                isAtEnd = result == Z_STREAM_END;
                piece = QByteArrayView(out.data(), qsizetype(out.size() - stream.avail_out));
            } else {
                stream.avail_in = 0;
            }
            total += piece.size();
            const bool isTooTight = total > freeOfRatio
                                 && total > mostRatio * (entry.packed - left + 1);
            if (total > largestKml || isTooTight) {
                return std::unexpected(refused(
                    path, ImportText::tr("the KML in the archive is larger than is allowed")));
            }
            if (to.write(piece.data(), piece.size()) != piece.size()) {
                return std::unexpected(
                    refused(path, ImportText::tr("the temporary folder is full")));
            }
        } while (!isAtEnd && (stream.avail_in > 0 || (entry.method == 8 && stream.avail_out == 0)));
    }
    if (entry.method == 8 && !isAtEnd)
        return damaged();
    return {};
}

} // namespace

Result<std::unique_ptr<QTemporaryFile>> unpackKmz(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return std::unexpected(Error{
            .code = ErrorCode::NoPermission, .what = file.errorString(), .where = {.file = path}});
    }
    const auto entry = findKml(file);
    if (!entry)
        return std::unexpected(entry.error());
    auto kml = std::make_unique<QTemporaryFile>(QDir::tempPath() + u"/XXXXXX.kml"_s);
    if (!kml->open()) {
        return std::unexpected(
            refused(path, ImportText::tr("the temporary folder cannot be written")));
    }
    if (auto done = inflateInto(file, *entry, *kml); !done)
        return std::unexpected(done.error());
    if (!kml->flush())
        return std::unexpected(refused(path, ImportText::tr("the temporary folder is full")));
    return kml;
}

} // namespace sd
