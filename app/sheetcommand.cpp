// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sheetcommand.h"

#include "app/printedstore.h"
#include "ui/fonts.h"
#include "ui/sheet/report.h"
#include "ui/sheet/sheetwriter.h"

#include <QTextStream>

namespace sd {

namespace {

Result<PrintedStore> open(const QString &store, const QString &bundledStore)
{
    useOwnFonts();
    return PrintedStore::open(store.isEmpty() ? bundledStore : store);
}

SheetView viewOf(const PrintedStore &store, const When &when)
{
    SheetView view;
    view.situation = store.shared();
    view.asOf = {.at = when.at.value_or(view.situation->info().tellingMoment),
                 .knownOn = when.knownOn};
    return view;
}

bool goOn(double)
{
    return true;
}

} // namespace

int runSheet(const RenderCommand &command, const QString &bundledStore, QTextStream &err)
{
    auto store = open(command.store, bundledStore);
    if (!store)
        return refuse(err, store.error());
    SheetRequest request{.view = viewOf(*store, command.when),
                         .subject = sheetSubject(command.sheet).value_or(SheetSubject::Desk),
                         .title = command.title,
                         .dark = command.theme == QLatin1StringView("dark"),
                         .language = command.language,
                         .page = command.paper.isEmpty()
                                   ? QSizeF(command.size) * (96 / command.dpi)
                                   : paperSize(command.paper, !command.portrait)};
    if (const auto written = writeSheet(request, command.output, command.dpi, goOn); !written)
        return refuse(err, written.error());
    return Done;
}

int runReport(const ReportCommand &command, const QString &bundledStore, QTextStream &err)
{
    auto store = open(command.store, bundledStore);
    if (!store)
        return refuse(err, store.error());
    ReportRequest request{.view = viewOf(*store, command.when),
                          .since = command.since,
                          .title = command.title,
                          .language = command.language,
                          .dark = command.theme == QLatin1StringView("dark"),
                          .page = paperSize(command.paper, false),
                          .words = {}};
    const Situation &situation = *request.view.situation;
    const Day since = request.since.value_or(situation.info().periodFrom);
    if (since > request.view.asOf.at.day()) {
        return refuse(err, {.code = ErrorCode::BadInput,
                            .what = QStringLiteral("%1 is after the day of the report")
                                        .arg(toText(Moment::endOf(since))),
                            .where = {},
                            .hint = QStringLiteral("Give an earlier day as --since.")});
    }
    if (situation.eventTexts().empty()) {
        for (const int row : mainEvents(situation, request.view.asOf, since))
            request.words.insert(row, store->words(size_t(row)));
        if (store->error())
            return refuse(err, *store->error());
    }
    if (const auto pages = writeReport(request, command.output, goOn); !pages)
        return refuse(err, pages.error());
    return Done;
}

} // namespace sd
