// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/import/textfile.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace sd {

namespace {

constexpr qint64 blockSize = 1 << 20;

/// The upper half of Windows-1256.
constexpr std::array<char16_t, 128> windows1256{
    0x20AC, 0x067E, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0679, 0x2039,
    0x0152, 0x0686, 0x0698, 0x0688, 0x06AF, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
    0x06A9, 0x2122, 0x0691, 0x203A, 0x0153, 0x200C, 0x200D, 0x06BA, 0x00A0, 0x060C, 0x00A2, 0x00A3,
    0x00A4, 0x00A5, 0x00A6, 0x00A7, 0x00A8, 0x00A9, 0x06BE, 0x00AB, 0x00AC, 0x00AD, 0x00AE, 0x00AF,
    0x00B0, 0x00B1, 0x00B2, 0x00B3, 0x00B4, 0x00B5, 0x00B6, 0x00B7, 0x00B8, 0x00B9, 0x061B, 0x00BB,
    0x00BC, 0x00BD, 0x00BE, 0x061F, 0x06C1, 0x0621, 0x0622, 0x0623, 0x0624, 0x0625, 0x0626, 0x0627,
    0x0628, 0x0629, 0x062A, 0x062B, 0x062C, 0x062D, 0x062E, 0x062F, 0x0630, 0x0631, 0x0632, 0x0633,
    0x0634, 0x0635, 0x0636, 0x00D7, 0x0637, 0x0638, 0x0639, 0x063A, 0x0640, 0x0641, 0x0642, 0x0643,
    0x00E0, 0x0644, 0x00E2, 0x0645, 0x0646, 0x0647, 0x0648, 0x00E7, 0x00E8, 0x00E9, 0x00EA, 0x00EB,
    0x0649, 0x064A, 0x00EE, 0x00EF, 0x064B, 0x064C, 0x064D, 0x064E, 0x00F4, 0x064F, 0x0650, 0x00F7,
    0x0651, 0x00F9, 0x0652, 0x00FB, 0x00FC, 0x200E, 0x200F, 0x06D2};

Error unreadable(const QFile &file)
{
    return {.code = file.exists() ? ErrorCode::NoPermission : ErrorCode::NotFound,
            .what = u"the file cannot be read: %1"_s.arg(file.errorString()),
            .where = {.file = file.fileName()},
            .hint = {}};
}

bool isArabicLetter(char16_t c)
{
    return c >= 0x0620 && c <= 0x06D5;
}

/// The samples without a character that the end of a sample cut in two.
QByteArrayView whole(QByteArrayView utf8)
{
    for (int back = 1; back <= 3 && back <= utf8.size(); ++back) {
        const auto byte = quint8(utf8[utf8.size() - back]);
        if (byte >= 0xC0)
            return utf8.chopped(back);
        if (byte < 0x80)
            break;
    }
    return utf8;
}

/// Text of 16-bit units in Latin letters has a zero in every second byte.
std::optional<Encoding> utf16WithoutMark(QByteArrayView bytes)
{
    std::array<qsizetype, 2> zeros{};
    for (qsizetype i = 0; i < bytes.size(); ++i)
        zeros[size_t(i % 2)] += bytes[i] == 0;
    if (zeros[1] > bytes.size() / 4 && zeros[0] < bytes.size() / 64)
        return Encoding::Utf16Le;
    if (zeros[0] > bytes.size() / 4 && zeros[1] < bytes.size() / 64)
        return Encoding::Utf16Be;
    return {};
}

} // namespace

TextFile::TextFile(std::unique_ptr<QFile> file, Encoding encoding)
    : m_file(std::move(file))
    , m_encoding(encoding)
    , m_decoder(encoding == Encoding::Utf16Be ? QStringConverter::Utf16BE
                                              : QStringConverter::Utf16LE,
                QStringConverter::Flag::Default)
    , m_block(size_t(blockSize), '\0')
{
}

Result<TextFile> TextFile::open(const QString &path, Encoding encoding)
{
    auto file = std::make_unique<QFile>(path);
    if (!file->open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return std::unexpected(unreadable(*file));
    return TextFile(std::move(file), encoding);
}

Result<bool> TextFile::read(std::string &to)
{
    const bool isFirst = m_bytesRead == 0;
    m_block.resize(size_t(blockSize));
    const qint64 got = m_file->read(m_block.data(), blockSize);
    if (got < 0)
        return std::unexpected(unreadable(*m_file));
    if (got == 0)
        return false;
    m_block.resize(size_t(got));
    m_bytesRead += got;
    m_hash.add(m_block);
    const size_t before = to.size();
    if (m_encoding == Encoding::Utf8)
        to += m_block;
    else
        appendDecoded(to);
    if (isFirst && std::string_view(to).substr(before).starts_with("\xEF\xBB\xBF"))
        to.erase(before, 3);
    return true;
}

void TextFile::appendDecoded(std::string &to)
{
    QString text;
    if (m_encoding == Encoding::Windows1256) {
        text.reserve(qsizetype(m_block.size()));
        for (const char byte : m_block) {
            const auto value = quint8(byte);
            text += value < 0x80 ? QChar(value) : QChar(windows1256[value - 0x80]);
        }
    } else {
        text = m_decoder(m_block);
    }
    const QByteArray utf8 = text.toUtf8();
    to.append(utf8.constData(), size_t(utf8.size()));
}

Result<std::optional<Encoding>> detectEncoding(const QString &path)
{
    constexpr qint64 sampleSize = 64 << 10;
    constexpr int samples = 24;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::unexpected(unreadable(file));
    const QByteArray head = file.read(sampleSize);
    if (head.startsWith("\xEF\xBB\xBF"))
        return Encoding::Utf8;
    if (head.startsWith("\xFF\xFE"))
        return Encoding::Utf16Le;
    if (head.startsWith("\xFE\xFF"))
        return Encoding::Utf16Be;
    if (const auto wide = utf16WithoutMark(head))
        return wide;

    bool isUtf8 = true;
    qsizetype foreign = 0;
    qsizetype arabic = 0;
    for (int i = 0; i < samples; ++i) {
        QByteArray sample = head;
        if (i > 0) {
            if (file.size() <= sampleSize)
                break;
            file.seek((file.size() - sampleSize) / (samples - 1) * i);
            sample = file.read(sampleSize);
            // What continues a character from before the sample.
            qsizetype begin = 0;
            while (begin < 3 && begin < sample.size() && (quint8(sample[begin]) & 0xC0) == 0x80)
                ++begin;
            if (QByteArrayView(sample).sliced(begin).isValidUtf8()
                || whole(QByteArrayView(sample).sliced(begin)).isValidUtf8()) {
                sample.remove(0, begin);
            }
        }
        isUtf8 = isUtf8 && whole(sample).isValidUtf8();
        for (const char byte : std::as_const(sample)) {
            if (const auto value = quint8(byte); value >= 0x80) {
                ++foreign;
                arabic += isArabicLetter(windows1256[value - 0x80]);
            }
        }
    }
    if (isUtf8)
        return Encoding::Utf8;
    constexpr double mostlyArabic = 0.8;
    if (double(arabic) > mostlyArabic * double(foreign))
        return Encoding::Windows1256;
    return std::optional<Encoding>();
}

} // namespace sd
