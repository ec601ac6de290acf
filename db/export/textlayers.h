// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What formats share that write text: a file that says why it cannot be written.
#pragma once

#include "db/error.h"

#include <QFile>

namespace sd {

class TextPart {
public:
    Result<void> open(const QString &path);
    Result<void> put(const QByteArray &bytes);
    /// To the disk; what did not fit is an error here at the latest.
    Result<void> close();
    QIODevice *device() { return &m_file; }
    Error fault() const; // of the last operation that failed

private:
    QFile m_file;
};

} // namespace sd
