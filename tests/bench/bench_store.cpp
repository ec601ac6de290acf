// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Speed of opening a store of many events, given as the argument, and of searching it.
#include "db/search.h"
#include "db/snapshot.h"
#include "db/store.h"
#include "tests/bench/figures.h"

#include <QCoreApplication>

using namespace sd;
using namespace sdbench;
using namespace Qt::StringLiterals;

namespace {

void mustSucceed(const auto &result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().toLine()));
}

void searches(const Store &store)
{
    constexpr int firstPage = 200;
    for (const char *query :
         {"checkpoint", "shell", "s", "vil roa", "Aleppo", "\"armed clash\"", "zzzz"}) {
        std::vector<double> times;
        for (int i = 0; i < 20; ++i) {
            times.push_back(timed(
                [&] { mustSucceed(searchText(store, QString::fromLatin1(query), firstPage)); }));
        }
        print(u"search, first page: %1"_s.arg(QLatin1StringView(query)), times, u"ms"_s, 20);
    }
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QString path = application.arguments().value(1);
    printHead();
    std::optional<Result<Store>> store;
    print(u"first opening: content checked"_s,
          {timed([&] {
               store = Store::open(path, Store::Access::ReadOnly);
               mustSucceed(*store);
           })
           / 1000},
          u"s"_s, 0);
    print(u"reading all columns"_s, {timed([&] { mustSucceed(loadSnapshot(**store)); }) / 1000},
          u"s"_s, 0);
    searches(**store);
    return 0;
}
