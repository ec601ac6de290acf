// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Translation context of what the user may read of a boundary file.
#pragma once

#include <QCoreApplication>

namespace sd {

class AreaText {
    Q_DECLARE_TR_FUNCTIONS(AreaText)
};

} // namespace sd
