// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A mapping file: what is accepted must survive being written and read again.
#include "db/import/mapping.h"

#include <cstdlib>

using namespace sd;

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    const auto mapping = mappingFromJson(bytes);
    if (mapping && mappingFromJson(toJson(*mapping)) != *mapping)
        std::abort();
    return 0;
}
