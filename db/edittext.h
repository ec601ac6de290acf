// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Translation context of what the user may read of an edit.
#pragma once

#include <QCoreApplication>

namespace sd {

class EditText {
    Q_DECLARE_TR_FUNCTIONS(EditText)
};

} // namespace sd
