// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A text file of any size, read in blocks as UTF-8 whatever its encoding, and hashed on the way.
#pragma once

#include "db/error.h"
#include "db/sha256.h"

#include <QFile>
#include <QStringDecoder>

#include <memory>
#include <optional>
#include <string>

namespace sd {

enum class Encoding : quint8 { Utf8, Utf16Le, Utf16Be, Windows1256 };

class TextFile {
public:
    /// A byte order mark at the beginning is taken off.
    static Result<TextFile> open(const QString &path, Encoding encoding);

    /// Appends the next block; false at the end of the file. UTF-8 is passed on as it is, valid or
    /// not.
    Result<bool> read(std::string &to);

    qint64 bytesRead() const { return m_bytesRead; }
    qint64 bytesTotal() const { return m_file->size(); }
    /// Of the file as it lies there; once, after the last block.
    QByteArray sha256() { return toHex(m_hash.finish()); }

private:
    TextFile(std::unique_ptr<QFile> file, Encoding encoding);
    void appendDecoded(std::string &to);

    std::unique_ptr<QFile> m_file;
    Encoding m_encoding;
    QStringDecoder m_decoder;
    Sha256 m_hash;
    std::string m_block;
    qint64 m_bytesRead = 0;
};

/// What the encoding of a file is, from its byte order mark or from samples all over it; nothing
/// where it cannot be told.
Result<std::optional<Encoding>> detectEncoding(const QString &path);

} // namespace sd
