// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sheet/pngwriter.h"

#include <QCoreApplication>
#include <QIODevice>
#include <QtEndian>

#include <algorithm>
#include <cmath>

#include <zlib.h>

namespace sd {

namespace {

constexpr qint64 bandBytes = 24'000'000; // of a band, four bytes a pixel

void appendNumber(QByteArray &bytes, quint32 number)
{
    const quint32 ordered = qToBigEndian(number);
    bytes.append(reinterpret_cast<const char *>(&ordered), sizeof ordered);
}

bool writeChunk(QIODevice &device, const char *kind, const QByteArray &data)
{
    QByteArray chunk;
    appendNumber(chunk, quint32(data.size()));
    chunk += kind;
    chunk += data;
    const QByteArrayView summed = QByteArrayView(chunk).sliced(4);
    const uLong sum = crc32(0, reinterpret_cast<const Bytef *>(summed.data()), uInt(summed.size()));
    appendNumber(chunk, quint32(sum));
    return device.write(chunk) == chunk.size();
}

/// A deflate stream whose output leaves as IDAT chunks.
class Squeezer {
public:
    explicit Squeezer(QIODevice &device)
        : m_device(device)
        , m_out(1 << 18, Qt::Uninitialized)
    {
        m_good = deflateInit(&m_stream, 6) == Z_OK;
    }
    ~Squeezer() { deflateEnd(&m_stream); }
    Q_DISABLE_COPY_MOVE(Squeezer)

    bool add(QByteArray &bytes, bool last)
    {
        m_stream.next_in = reinterpret_cast<Bytef *>(bytes.data());
        m_stream.avail_in = uInt(bytes.size());
        bool more = m_good;
        while (more) {
            m_stream.next_out = reinterpret_cast<Bytef *>(m_out.data());
            m_stream.avail_out = uInt(m_out.size());
            const int state = deflate(&m_stream, last ? Z_FINISH : Z_NO_FLUSH);
            m_good = state != Z_STREAM_ERROR;
            const qsizetype made = m_out.size() - qsizetype(m_stream.avail_out);
            if (made > 0)
                m_good &= writeChunk(m_device, "IDAT", m_out.first(made));
            more = m_good && m_stream.avail_out == 0;
        }
        return m_good;
    }

private:
    QIODevice &m_device;
    QByteArray m_out;
    z_stream m_stream{};
    bool m_good = false;
};

} // namespace

Result<void> writePng(QIODevice &device, QSize size, double dotsPerInch, const PaintBand &paint,
                      const Advance &advance)
{
    const auto failed = [&device] {
        return std::unexpected(
            Error{.code = ErrorCode::NoPermission, .what = device.errorString()});
    };
    QByteArray head;
    appendNumber(head, quint32(size.width()));
    appendNumber(head, quint32(size.height()));
    head.append("\x08\x02\x00\x00\x00", 5); // 8 bits, RGB, deflate, filters by row, not interlaced
    const auto dotsPerMetre = quint32(std::lround(dotsPerInch / 0.0254));
    QByteArray resolution;
    appendNumber(resolution, dotsPerMetre);
    appendNumber(resolution, dotsPerMetre);
    resolution.append('\x01'); // per metre
    if (device.write("\x89PNG\r\n\x1a\n", 8) != 8 || !writeChunk(device, "IHDR", head)
        || !writeChunk(device, "pHYs", resolution))
        return failed();

    const int bandRows = int(
        std::clamp<qint64>(bandBytes / (4 * qint64(size.width())), 1, size.height()));
    const qsizetype rowBytes = 3 * qsizetype(size.width());
    QByteArray before(rowBytes, '\0');
    Squeezer squeezer(device);
    for (int top = 0; top < size.height(); top += bandRows) {
        if (!advance(double(top) / size.height()))
            return std::unexpected(Error{
                .code = ErrorCode::Cancelled,
                .what = QCoreApplication::translate("SheetWriter", "The picture was cancelled")});
        QImage band(size.width(), std::min(bandRows, size.height() - top), QImage::Format_RGB32);
        if (band.isNull())
            return std::unexpected(Error{
                .code = ErrorCode::BadInput,
                .what = QCoreApplication::translate("SheetWriter", "There is not enough memory")});
        paint(band, top);
        QByteArray rows((rowBytes + 1) * band.height(), Qt::Uninitialized);
        char *out = rows.data();
        for (int y = 0; y < band.height(); ++y) {
            const auto *pixels = reinterpret_cast<const QRgb *>(band.constScanLine(y));
            char *above = before.data();
            *out++ = '\x02'; // each byte as what it differs from the one above it
            for (int x = 0; x < size.width(); ++x) {
                for (const int value : {qRed(pixels[x]), qGreen(pixels[x]), qBlue(pixels[x])}) {
                    *out++ = char(value - *above);
                    *above++ = char(value);
                }
            }
        }
        if (!squeezer.add(rows, top + band.height() == size.height()))
            return failed();
    }
    if (!writeChunk(device, "IEND", {}))
        return failed();
    return {};
}

} // namespace sd
