// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Dates, numbers and positions: whatever is read must be a real date, a finite number.
#include "db/import/fields.h"

#include <cmath>
#include <cstdlib>

using namespace sd;

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    const std::string_view text(reinterpret_cast<const char *>(data), size);
    for (const DayOrder order : {DayOrder::DayFirst, DayOrder::MonthFirst}) {
        if (const auto stamp = toStamp(text, order)) {
            std::string written;
            appendStamp(written, *stamp);
            if (parseStamp(QString::fromStdString(written)) != *stamp)
                std::abort();
        }
    }
    for (const bool comma : {false, true}) {
        const auto number = toNumber(text, comma);
        const auto degrees = toDegrees(text, comma);
        if ((number && !std::isfinite(*number)) || (degrees && !std::isfinite(*degrees)))
            std::abort();
    }
    const auto point = toPoint(text);
    if (point && !(std::isfinite(point->lat) && std::isfinite(point->lon)))
        std::abort();
    static_cast<void>(orderIn(text));
    return 0;
}
