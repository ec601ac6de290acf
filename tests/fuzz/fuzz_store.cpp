// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A store with bytes changed: refused, or read without harm. The input is a list of changes, each
// of three bytes that say where, one that says how many, and those bytes.
#include "db/import/build.h"
#include "db/snapshot.h"
#include "db/store.h"
#include "input.h"
#include "tests/db/smalldataset.h"

#include <cstdlib>
#include <cstring>

using namespace sd;

namespace {

QByteArray wholeStore(const QTemporaryDir &folder)
{
    const QString path = folder.filePath(QStringLiteral("whole.sitdesk"));
    const QTemporaryDir dataset;
    sdtest::writeFiles(dataset.path(), sdtest::smallDataset());
    QFile file(path);
    if (!buildStore(dataset.path(), path, {}) || !file.open(QIODevice::ReadOnly))
        std::abort();
    return file.readAll();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    static const QTemporaryDir folder;
    static const QByteArray whole = wholeStore(folder);
    QByteArray bytes = whole;
    for (size_t at = 0; at + 4 <= size;) {
        const size_t where = (size_t(data[at]) << 16 | size_t(data[at + 1]) << 8 | data[at + 2])
                           % size_t(bytes.size());
        size_t count = std::min<size_t>(data[at + 3], size - at - 4);
        count = std::min(count, size_t(bytes.size()) - where);
        std::memcpy(bytes.data() + where, data + at + 4, count);
        at += 4 + std::max<size_t>(count, 1);
    }
    const QString path = sdfuzz::written(folder, QStringLiteral("x.sitdesk"),
                                         reinterpret_cast<const unsigned char *>(bytes.constData()),
                                         size_t(bytes.size()));
    if (const auto store = Store::open(path, Store::Access::ReadOnly))
        static_cast<void>(loadSnapshot(*store));
    return 0;
}
