// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Translation context of what the user may read about an import.
#pragma once

#include <QCoreApplication>

namespace sd {

class ImportText {
    Q_DECLARE_TR_FUNCTIONS(ImportText)
};

} // namespace sd
