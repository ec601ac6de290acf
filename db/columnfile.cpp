// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/columnfile.h"

#include "db/sha256.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

#include <array>
#include <cstring>

namespace sd {

namespace {

// The file: a header, an entry for each column, a hash of both, and the values of each column on a
// boundary of 64 bytes.
constexpr std::array<char, 8> magic{'S', 'D', 'K', 'C', 'O', 'L', 'S', '2'};
constexpr quint32 byteOrder = 0x01020304;
constexpr size_t boundary = 64;
constexpr size_t mostColumns = 256;

struct Header {
    std::array<char, 8> magic{};
    quint32 byteOrder = 0;
    quint32 columns = 0;
    quint64 size = 0;          // of the file
    Sha256::Digest identity{}; // a hash of it
};
static_assert(sizeof(Header) == 56);

struct Entry {
    quint64 offset = 0;
    quint64 rows = 0;
    quint64 width = 0;
};

std::string_view bytesOf(const auto &value)
{
    return {reinterpret_cast<const char *>(&value), sizeof(value)};
}

Sha256::Digest digestOf(std::string_view bytes)
{
    Sha256 hash;
    hash.add(bytes);
    return hash.finish();
}

quint64 aligned(quint64 offset)
{
    return (offset + boundary - 1) / boundary * boundary;
}

quint64 headSize(size_t columns)
{
    return sizeof(Header) + columns * sizeof(Entry) + sizeof(Sha256::Digest);
}

void removeOldest(const QString &path, int most)
{
    const QFileInfo info(path);
    const auto files = info.dir().entryInfoList({QStringLiteral("*.") + info.suffix()}, QDir::Files,
                                                QDir::Time);
    for (const QFileInfo &old : files.mid(most))
        QFile::remove(old.filePath());
}

} // namespace

std::shared_ptr<const ColumnFile> ColumnFile::open(const QString &path, const QByteArray &identity)
{
    std::shared_ptr<ColumnFile> file(new ColumnFile(path));
    if (!file->m_file.open(QIODevice::ReadOnly))
        return {};
    if (!file->map(identity)) {
        QFile::remove(path);
        return {};
    }
    return file;
}

bool ColumnFile::map(const QByteArray &identity)
{
    const auto size = quint64(m_file.size());
    Header header;
    if (size < headSize(0))
        return false;
    const uchar *bytes = m_file.map(0, qint64(size));
    if (!bytes)
        return false;
    std::memcpy(&header, bytes, sizeof(header));
    if (header.magic != magic || header.byteOrder != byteOrder || header.columns > mostColumns
        || header.size != size || size < headSize(header.columns)
        || header.identity != digestOf({identity.data(), size_t(identity.size())})) {
        return false;
    }
    const size_t hashed = headSize(header.columns) - sizeof(Sha256::Digest);
    Sha256::Digest digest;
    std::memcpy(digest.data(), bytes + hashed, digest.size());
    if (digest != digestOf({reinterpret_cast<const char *>(bytes), hashed}))
        return false;
    for (size_t n = 0; n < header.columns; ++n) {
        Entry entry;
        std::memcpy(&entry, bytes + sizeof(Header) + n * sizeof(Entry), sizeof(entry));
        if (entry.offset % boundary != 0 || entry.offset > size || entry.width == 0
            || entry.width > boundary || entry.rows > (size - entry.offset) / entry.width) {
            return false;
        }
        m_parts.push_back({bytes + entry.offset, size_t(entry.rows), size_t(entry.width)});
    }
    return true;
}

bool ColumnFile::write(const QString &path, const QByteArray &identity,
                       const std::vector<Part> &parts, int most)
{
    std::vector<Entry> entries;
    quint64 end = headSize(parts.size());
    for (const Part &part : parts) {
        entries.push_back({.offset = aligned(end), .rows = part.rows, .width = part.width});
        end = entries.back().offset + part.rows * part.width;
    }
    const Header header{.magic = magic,
                        .byteOrder = byteOrder,
                        .columns = quint32(parts.size()),
                        .size = end,
                        .identity = digestOf({identity.data(), size_t(identity.size())})};
    std::string head(bytesOf(header));
    for (const Entry &entry : entries)
        head += bytesOf(entry);
    head += bytesOf(digestOf(head));

    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    bool isWritten = file.write(head.data(), qint64(head.size())) == qint64(head.size());
    for (size_t n = 0; n < parts.size() && isWritten; ++n) {
        const auto bytes = qint64(parts[n].rows) * qint64(parts[n].width);
        const QByteArray gap(qsizetype(entries[n].offset) - file.pos(), '\0');
        isWritten = file.write(gap) == gap.size()
                 && file.write(static_cast<const char *>(parts[n].values), bytes) == bytes;
    }
    if (!isWritten || !file.commit())
        return false;
    removeOldest(path, most);
    return true;
}

} // namespace sd
