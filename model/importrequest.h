// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is asked of the store's thread: an import, as a plain value.
#pragma once

#include "db/import/import.h"

namespace sd {

struct ImportRequest {
    /// The open store, a store made for it, or a copy of the open one; the last two take the place
    /// of the open store once the import is done, and are gone where it is not.
    enum class Target { Open, New, Copy };

    QString file;
    ImportOptions options;
    Target target = Target::Open;
    QString targetPath; // of the store to be made
};

} // namespace sd
