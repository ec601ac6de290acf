// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Who enters what is imported and edited, with which program, and when.
#pragma once

#include <QDateTime>
#include <QString>

#include <functional>

namespace sd {

struct Recorder {
    std::function<QString()> author;
    QString programVersion;
    std::function<QDateTime()> now;
};

} // namespace sd
