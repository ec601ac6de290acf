// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The program's own fonts, so that text looks alike on every machine and Arabic is never missing.
#pragma once

namespace sd {

/// Registers the embedded Noto fonts and makes them the application's font.
void useOwnFonts();

} // namespace sd
