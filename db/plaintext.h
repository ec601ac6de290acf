// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Which characters text from outside may not have.
#pragma once

#include <QString>

namespace sd {

/// Characters that nobody types and that can make a line read as something else.
inline bool isHidden(QChar c)
{
    const char16_t u = c.unicode();
    return (c.category() == QChar::Other_Control && u != u'\n' && u != u'\r')
        || (u >= 0x202A && u <= 0x202E) || (u >= 0x2066 && u <= 0x2069) || u == 0xFEFF;
}

} // namespace sd
