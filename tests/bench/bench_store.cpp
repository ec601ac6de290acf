// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Speed of opening a store of many events, given as the argument, and of searching it.
#include "db/search.h"
#include "db/snapshot.h"
#include "db/store.h"
#include "model/situation.h"
#include "tests/bench/figures.h"

#include <QCoreApplication>
#include <QTemporaryDir>

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

/// Seconds until everything stands in memory that the window shows.
double load(const Store &store, SituationPtr &situation)
{
    return timed([&] {
               auto snapshot = loadSnapshot(store);
               mustSucceed(snapshot);
               situation = Situation::build(std::move(*snapshot));
           })
         / 1000;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QString path = application.arguments().value(1);
    const QTemporaryDir folder;
    const auto checked = std::make_shared<const CheckedFiles>(folder.path());
    const auto open = [&] {
        auto store = Store::open(path, Store::Access::ReadOnly, migrations(), checked);
        mustSucceed(store);
        return std::move(*store);
    };
    printHead();
    std::optional<Store> store;
    SituationPtr situation;
    print(u"first opening: everything is checked"_s, {timed([&] { store.emplace(open()); }) / 1000},
          u"s"_s, 0);
    print(u"reading the events row by row"_s, {load(*store, situation)}, u"s"_s, 0);
    print(u"writing them as columns"_s,
          {timed([&] { situation->writeColumns(store->columnsPath()); }) / 1000}, u"s"_s, 0);
    std::vector<double> again;
    for (int round = 0; round < 5; ++round) {
        store.reset();
        situation.reset();
        again.push_back(timed([&] { store.emplace(open()); }) / 1000);
        again.back() += load(*store, situation);
    }
    print(u"opening again, columns mapped"_s, again, u"s"_s, 0);
    searches(*store);
    return 0;
}
