// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A data set of which one file is the input: its first byte says which, counted from 'a' in the
// order of their names. What is accepted must make a store that opens.
#include "db/import/build.h"
#include "db/snapshot.h"
#include "db/store.h"
#include "input.h"
#include "tests/db/smalldataset.h"

#include <cstdlib>

using namespace sd;

namespace {

/// The file that the last run replaced is put back; all others lie there as they are.
void replaceFile(const QString &folder, const QString &name, const QByteArray &bytes)
{
    static QString last;
    static const sdtest::Files whole = [&folder] {
        sdtest::writeFiles(folder, sdtest::smallDataset());
        return sdtest::smallDataset();
    }();
    if (!last.isEmpty())
        sdtest::writeFiles(folder, {*whole.find(last)});
    last = name;
    sdtest::writeFiles(folder, {{name, bytes}});
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    static const QTemporaryDir folder;
    static const QTemporaryDir stores;
    static const QStringList names = [] {
        QStringList all;
        for (const auto &[name, bytes] : sdtest::smallDataset())
            all += name;
        return all;
    }();
    if (size == 0)
        return 0;
    const QString name = names[qsizetype(data[0] - 'a') % names.size() < 0
                                   ? 0
                                   : qsizetype(data[0] - 'a') % names.size()];
    replaceFile(folder.path(), name,
                QByteArray(reinterpret_cast<const char *>(data + 1), qsizetype(size - 1)));
    const QString path = stores.filePath(QStringLiteral("x.sitdesk"));
    if (!buildStore(folder.path(), path, {.overwrite = true, .programVersion = {}, .progress = {}}))
        return 0;
    const auto store = Store::open(path, Store::Access::ReadOnly);
    if (!store || !loadSnapshot(*store))
        std::abort();
    return 0;
}
