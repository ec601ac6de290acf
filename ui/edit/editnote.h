// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What an edit is called until its author names it.
#pragma once

#include "ui/edit/editform.h"

#include <functional>

namespace sd {

/// values: text by field name. nameOf takes a kind of thing and an id and gives its name.
QString suggestedNote(EditForm::Purpose purpose, RecordKind kind, const QVariantMap &values,
                      const std::function<QString(const QString &, const QString &)> &nameOf);

} // namespace sd
