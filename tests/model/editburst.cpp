// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// "editburst STORE CLAIMS" edits a store without end through the program's own worker, so many
// claims at a time, and says on standard output which edits are kept: what tst_editkill ends in the
// middle.
#include "model/situation.h"
#include "model/storeworker.h"

#include <QCoreApplication>

#include <cstdio>
#include <ranges>

using namespace Qt::StringLiterals;
using namespace sd;

namespace {

/// Many claims at once with a source of their own, so that an edit is many rows of several tables.
Edit editNumber(int number, size_t claims, const Situation &situation)
{
    const SourceId source{u"burst-%1-%2"_s.arg(QCoreApplication::applicationPid()).arg(number)};
    Edit edit{.note = u"edit %1"_s.arg(number)};
    edit.sources.emplace_back();
    edit.sources.back().id = source;
    edit.sources.back().publisher = u"Burst"_s;
    for (const Place &place : situation.places() | std::views::take(claims)) {
        ControlClaim claim;
        claim.place = place.id;
        claim.controller = situation.factions()[size_t(number) % situation.factions().size()].id;
        claim.validFrom = *parseStamp(u"2024-12-01");
        claim.reportedOn = claim.validFrom.from.day();
        claim.credibility = 3;
        claim.sources = {source};
        edit.claims.push_back({claim});
    }
    return edit;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    if (argc != 3)
        return 2;
    const size_t claims = QByteArray(argv[2]).toULongLong();
    StoreWorker worker;
    SituationPtr situation;
    int number = 0;
    const auto submit = [&] {
        worker.applyEdit(editNumber(++number, claims, *situation),
                         {.author = u"burst"_s,
                          .programVersion = u"test"_s,
                          .now = QDateTime::currentDateTimeUtc()});
    };
    QObject::connect(&worker, &StoreWorker::loaded, &app, [&](const SituationPtr &loaded) {
        const bool isFirst = !situation;
        situation = loaded;
        if (!isFirst)
            return;
        std::puts("ready");
        std::fflush(stdout);
        submit();
        submit(); // one is always waiting
    });
    QObject::connect(&worker, &StoreWorker::edited, &app, [&](qint64 batch, const QString &) {
        std::printf("kept %lld\n", static_cast<long long>(batch));
        std::fflush(stdout);
        if (number % 3 == 0)
            worker.turnEdit(batch, false,
                            {.author = u"burst"_s,
                             .programVersion = u"test"_s,
                             .now = QDateTime::currentDateTimeUtc()});
        submit();
    });
    QObject::connect(&worker, &StoreWorker::turned, &app, [&](qint64 batch, bool) {
        std::printf("undone %lld\n", static_cast<long long>(batch));
        std::fflush(stdout);
    });
    const auto fail = [](const Error &error) {
        std::fprintf(stderr, "%s\n", qPrintable(error.toLine()));
        QCoreApplication::exit(1);
    };
    QObject::connect(&worker, &StoreWorker::failed, &app, fail);
    QObject::connect(&worker, &StoreWorker::editRefused, &app, fail);
    worker.load(QString::fromLocal8Bit(argv[1]));
    return QCoreApplication::exec();
}
