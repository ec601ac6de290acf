// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/import/archive.h"

#include "db/import/importtext.h"

#include <QDir>
#include <QFile>
#include <QUrl>
#include <QXmlStreamReader>
#include <QtEndian>

#include <algorithm>
#include <array>
#include <vector>

#include <zlib.h>

using namespace Qt::StringLiterals;

namespace sd {

namespace {

constexpr int mostEntries = 1000;
constexpr qint64 largestContent = 512LL << 20; // of all that is unpacked
constexpr qint64 mostRatio = 200; // text packs to a twentieth, rarely to less than a hundredth
constexpr qint64 freeOfRatio = 1 << 20;
constexpr size_t mostLinked = 100; // files that a KML of an archive leads to

struct ArchiveEntry {
    QString path;      // as the archive has it; a key, never a place to write to
    QString name;      // without folders, small letters, only characters that are harmless
    qint64 header = 0; // where its local header begins
    qint64 packed = 0;
    int method = 0;
};

quint32 number(const QByteArray &bytes, qsizetype at, int size)
{
    return size == 2 ? qFromLittleEndian<quint16>(bytes.constData() + at)
                     : qFromLittleEndian<quint32>(bytes.constData() + at);
}

/// The folders of a name are left out; what is no plain letter or digit becomes an underscore.
QString harmless(const QByteArray &name)
{
    QString result;
    for (const char c : name.sliced(name.lastIndexOf('/') + 1).toLower()) {
        const bool isPlain = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-'
                          || c == '.';
        result += QLatin1Char(isPlain ? c : '_');
    }
    return result.startsWith(u'.') ? u'_' + result : result;
}

/// What the directory of the archive lists.
Result<std::vector<ArchiveEntry>> entriesOf(QFile &file)
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
    std::vector<ArchiveEntry> found;
    qsizetype at = 0;
    for (quint32 i = 0; i < entries; ++i) {
        if (directory.size() - at < 46 || !directory.sliced(at).startsWith("PK\x01\x02"))
            return damaged();
        const qsizetype nameSize = number(directory, at + 28, 2);
        if (directory.size() - at - 46 < nameSize)
            return damaged();
        const QByteArray name = directory.sliced(at + 46, nameSize);
        found.push_back({.path = QDir::cleanPath(QString::fromUtf8(name)),
                         .name = harmless(name),
                         .header = number(directory, at + 42, 4),
                         .packed = number(directory, at + 20, 4),
                         .method = int(number(directory, at + 10, 2))});
        at += 46 + nameSize + number(directory, at + 30, 2) + number(directory, at + 32, 2);
    }
    return found;
}

/// The entries worth unpacking; in the second place what to open afterwards, empty for the folder.
std::pair<std::vector<ArchiveEntry>, QString> chosen(const std::vector<ArchiveEntry> &entries)
{
    const auto first = [&](QLatin1StringView end) {
        return std::ranges::find_if(
            entries, [end](const ArchiveEntry &entry) { return entry.name.endsWith(end); });
    };
    auto found = std::ranges::find(entries, u"doc.kml"_s, &ArchiveEntry::name);
    if (found == entries.end())
        found = first(".kml"_L1);
    if (found == entries.end() && first(".shp"_L1) != entries.end()) {
        std::vector<ArchiveEntry> parts;
        for (const ArchiveEntry &entry : entries) {
            const QString suffix = entry.name.sliced(entry.name.lastIndexOf(u'.') + 1);
            const bool isThere = std::ranges::contains(parts, entry.name, &ArchiveEntry::name);
            if (!isThere
                && QStringList{u"shp"_s, u"shx"_s, u"dbf"_s, u"prj"_s, u"cpg"_s}.contains(suffix))
                parts.push_back(entry);
        }
        return {parts, {}};
    }
    for (const QLatin1StringView end : {".gpkg"_L1, ".geojson"_L1, ".json"_L1}) {
        if (found == entries.end())
            found = first(end);
    }
    if (found == entries.end())
        return {};
    return {{*found}, found->name};
}

/// total counts what all entries have come to.
Result<void> inflateInto(QFile &file, const ArchiveEntry &entry, QIODevice &to, qint64 &total)
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
    qint64 own = 0;
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
            own += piece.size();
            const bool isTooTight = own > freeOfRatio
                                 && own > mostRatio * (entry.packed - left + 1);
            if (total > largestContent || isTooTight) {
                return std::unexpected(refused(
                    path, ImportText::tr("what is in the archive is larger than is allowed")));
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

/// Where the network links of a KML lead to inside its archive. Those to elsewhere are left out,
/// and so is what follows the first fault of the file: its reader will say what is wrong with it.
QStringList linksIn(const QString &kml, const QString &folder)
{
    QFile file(kml);
    QStringList links;
    if (!file.open(QIODevice::ReadOnly))
        return links;
    QXmlStreamReader xml(&file);
    int inLink = 0;
    while (!xml.atEnd() && links.size() < qsizetype(mostLinked)) {
        xml.readNext();
        if (xml.name() == u"NetworkLink")
            inLink += int(xml.isStartElement()) - int(xml.isEndElement());
        if (inLink == 0 || !xml.isStartElement() || xml.name() != u"href")
            continue;
        const QString href = xml.readElementText(QXmlStreamReader::SkipChildElements).trimmed();
        const QUrl url(href);
        if (!url.isRelative() || url.hasQuery() || !url.host().isEmpty() || href.startsWith(u'/'))
            continue;
        links += QDir::cleanPath(folder + u'/' + url.path(QUrl::FullyDecoded));
    }
    return links;
}

/// Takes files of an archive into a folder of ours.
class Unpacker {
public:
    explicit Unpacker(QFile &file)
        : m_file(file)
    {
    }

    Result<void> unpack(const ArchiveEntry &entry, const QString &to)
    {
        QFile target(to);
        if (!target.open(QIODevice::WriteOnly)) {
            return std::unexpected(refused(
                m_file.fileName(), ImportText::tr("the temporary folder cannot be written")));
        }
        if (auto done = inflateInto(m_file, entry, target, m_total); !done)
            return done;
        if (!target.flush()) {
            return std::unexpected(
                refused(m_file.fileName(), ImportText::tr("the temporary folder is full")));
        }
        return {};
    }

    /// A KML, and every KML of the same archive that it leads to. What to open: the one file, or
    /// the folder where others were found.
    Result<QString> unpackLinked(const ArchiveEntry &first,
                                 const std::vector<ArchiveEntry> &entries, const QDir &folder)
    {
        std::vector<const ArchiveEntry *> files{&first};
        for (size_t next = 0; next < files.size(); ++next) {
            const ArchiveEntry &entry = *files[next];
            const QString number = next == 0 ? QString() : QString::number(next) + u'-';
            const QString to = folder.filePath(number + entry.name);
            if (auto done = unpack(entry, to); !done)
                return std::unexpected(done.error());
            const qsizetype slash = entry.path.lastIndexOf(u'/');
            const QString place = slash < 0 ? u"."_s : entry.path.left(slash);
            for (const QString &link : linksIn(to, place)) {
                const auto found = std::ranges::find(entries, link, &ArchiveEntry::path);
                if (found != entries.end() && found->name.endsWith(".kml"_L1)
                    && files.size() < mostLinked && !std::ranges::contains(files, &*found)) {
                    files.push_back(&*found);
                }
            }
        }
        QString start = folder.filePath(first.name);
        if (files.size() == 1)
            return start;
        // Nothing but links, it would be a layer without anything in it.
        if (QFile kml(start); kml.open(QIODevice::ReadOnly) && !hasPlacemark(kml))
            kml.remove();
        return folder.path();
    }

private:
    static bool hasPlacemark(QFile &kml)
    {
        QXmlStreamReader xml(&kml);
        while (!xml.atEnd()) {
            if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == u"Placemark")
                return true;
        }
        return false;
    }

    QFile &m_file;
    qint64 m_total = 0; // of all that was unpacked
};

} // namespace

Result<Unpacked> unpackArchive(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return std::unexpected(Error{
            .code = ErrorCode::NoPermission, .what = file.errorString(), .where = {.file = path}});
    }
    const auto entries = entriesOf(file);
    if (!entries)
        return std::unexpected(entries.error());
    const auto [wanted, toOpen] = chosen(*entries);
    if (wanted.empty()) {
        return std::unexpected(refused(
            path, ImportText::tr("the archive holds no KML, shapefile, GeoPackage or GeoJSON")));
    }
    Unpacked unpacked{.folder = std::make_unique<QTemporaryDir>(), .path = {}};
    if (!unpacked.folder->isValid()) {
        return std::unexpected(
            refused(path, ImportText::tr("the temporary folder cannot be written")));
    }
    const QDir folder(unpacked.folder->path());
    Unpacker unpacker(file);
    if (toOpen.endsWith(".kml"_L1)) {
        const auto first = std::ranges::find(*entries, wanted.front().path, &ArchiveEntry::path);
        auto kml = unpacker.unpackLinked(*first, *entries, folder);
        if (!kml)
            return std::unexpected(kml.error());
        unpacked.path = *kml;
        return unpacked;
    }
    for (const ArchiveEntry &entry : wanted) {
        if (auto done = unpacker.unpack(entry, folder.filePath(entry.name)); !done)
            return std::unexpected(done.error());
    }
    unpacked.path = toOpen.isEmpty() ? folder.path() : folder.filePath(toOpen);
    return unpacked;
}

} // namespace sd
