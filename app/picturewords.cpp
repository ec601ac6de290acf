// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Words of the commands that draw: render and report.
#include "app/words.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace sd {

namespace {

QStringList papers()
{
    return {"a4", "a3", "letter", "16:9"};
}

const QCommandLineOption compareDateOption("compare-date",
                                           "Compare with the picture of another day (YYYY-MM-DD).",
                                           "date");
const QCommandLineOption compareKnownOption(
    "compare-known", "Compare with what had been reported by a day (YYYY-MM-DD).", "date");
const QCommandLineOption compareClaimantOption("compare-claimant",
                                               "Compare with what one publisher says.",
                                               "publisher");
const QCommandLineOption compareOption("compare", "How both are shown: swipe, side or marks.",
                                       "how", "swipe");

std::expected<Compared, Answer> readCompared(const QCommandLineParser &parser)
{
    Compared compared{.date = {},
                      .knownOn = {},
                      .claimant = parser.value(compareClaimantOption),
                      .mode = parser.value(compareOption)};
    for (const auto &[option, day] : {std::pair(&compareDateOption, &compared.date),
                                      std::pair(&compareKnownOption, &compared.knownOn)}) {
        if (!parser.isSet(*option))
            continue;
        const auto stamp = parseStamp(parser.value(*option));
        if (!stamp || stamp->hasTime)
            return std::unexpected(wrong(u"not a day: %1"_s.arg(parser.value(*option))));
        *day = stamp->from.day();
    }
    const int pictures = parser.isSet(compareDateOption) + parser.isSet(compareKnownOption)
                       + parser.isSet(compareClaimantOption);
    if (pictures > 1)
        return std::unexpected(
            wrong(u"only one of --compare-date, --compare-known and --compare-claimant"_s));
    if (parser.isSet(compareOption) && pictures == 0)
        return std::unexpected(wrong(u"--compare needs a picture to compare with"_s));
    if (!QStringList{"swipe", "side", "marks"}.contains(compared.mode))
        return std::unexpected(
            wrong(u"not swipe, side or marks: %1"_s.arg(parser.value(compareOption))));
    return compared;
}

std::optional<Answer> checkLook(const QString &theme, const QString &language)
{
    if (!QStringList{"light", "dark"}.contains(theme))
        return wrong(u"not a theme: %1"_s.arg(theme));
    if (!QStringList{"en", "ar"}.contains(language))
        return wrong(u"not a language: %1"_s.arg(language));
    return std::nullopt;
}

/// What the options of a sheet say; nothing where they are in order.
std::optional<Answer> readSheet(const QCommandLineParser &parser, const QCommandLineOption &paper,
                                const QCommandLineOption &dpi, RenderCommand &command)
{
    QString word = parser.value(paper).toLower();
    command.portrait = word.endsWith(QLatin1StringView("-portrait"));
    if (command.portrait)
        word.chop(9);
    command.paper = word;
    if (parser.isSet(paper) && !papers().contains(word))
        return wrong(u"not a paper: %1"_s.arg(parser.value(paper)));
    if (parser.isSet(paper) && !parser.isSet(dpi))
        command.dpi = 150;
    if (!parser.isSet(dpi))
        return std::nullopt;
    bool isNumber = false;
    command.dpi = parser.value(dpi).toDouble(&isNumber);
    const bool isInRange = isNumber && command.dpi >= 36 && command.dpi <= 1200;
    if (!isInRange)
        return wrong(u"not a resolution between 36 and 1200: %1"_s.arg(parser.value(dpi)));
    return std::nullopt;
}

} // namespace

Command parseRender(const QStringList &arguments)
{
    Words words(u"Renders the desk, or one panel, to a PNG; or sets a map or a chart on a sheet, "
                "as PNG, SVG or PDF. Needs no display."_s);
    const QStringList sheets{"map",      "cumulative", "daily", "claimants",
                             "timeline", "factions",   "desk"};
    const QCommandLineOption output(
        {"o", "output"}, u"The file to write: .png; of a sheet also .svg or .pdf."_s, "file");
    const QCommandLineOption size("size",
                                  u"Pixels, 320x240 to 7680x4320; of a sheet up to 16000x16000."_s,
                                  "WxH", "1280x800");
    const QCommandLineOption theme("theme", u"light or dark."_s, "theme", "dark");
    const QCommandLineOption language("language", u"en or ar."_s, "language", "en");
    const QCommandLineOption only("only", u"map, timeline, factions or casualties."_s, "panel");
    const QCommandLineOption sheet(
        "sheet",
        u"Set on a sheet with title, legend, sources and caveats: %1."_s.arg(sheets.join(", ")),
        "what");
    const QCommandLineOption title("title", u"Title of the sheet; that of the data set."_s, "text");
    const QCommandLineOption paper(
        "paper",
        u"Paper of the sheet instead of a size: %1; with -portrait upright."_s.arg(
            papers().join(", ")),
        "paper");
    const QCommandLineOption dpi("dpi", u"Dots per inch of a sheet; 96 by size, 150 on paper."_s,
                                 "number");
    const QCommandLineOption scene("scene", u"A scene of the store, by its name."_s, "name");
    words.parser().addOptions({dateOption, knownOption, compareDateOption, compareKnownOption,
                               compareClaimantOption, compareOption, output, size, theme, language,
                               only, sheet, title, paper, dpi, scene});
    words.parser().addPositionalArgument("render", u"Render to a picture."_s, "render");
    words.parser().addPositionalArgument(
        "store", u"The store; the bundled one where it is left out."_s, "[STORE]");
    if (auto answer = words.finish(arguments, 1, 2))
        return *answer;
    const QCommandLineParser &parser = words.parser();
    if (!parser.isSet(output))
        return wrong(u"render needs -o FILE"_s);
    const auto when = readWhen(parser);
    if (!when)
        return when.error();

    const auto compared = readCompared(parser);
    if (!compared)
        return compared.error();

    RenderCommand command{.store = parser.positionalArguments().value(1),
                          .output = parser.value(output),
                          .when = *when,
                          .compared = *compared,
                          .theme = parser.value(theme),
                          .language = parser.value(language),
                          .only = parser.value(only),
                          .sheet = parser.value(sheet),
                          .title = parser.value(title),
                          .paper = {},
                          .scene = parser.value(scene)};
    if (auto answer = checkLook(command.theme, command.language))
        return *answer;
    if (parser.isSet(only)
        && !QStringList{"map", "timeline", "factions", "casualties"}.contains(command.only))
        return wrong(u"not a panel: %1"_s.arg(command.only));
    if (parser.isSet(sheet) && !sheets.contains(command.sheet))
        return wrong(u"not a thing to set on a sheet: %1"_s.arg(command.sheet));
    const bool shapes = command.output.endsWith(QLatin1StringView(".svg"), Qt::CaseInsensitive)
                     || command.output.endsWith(QLatin1StringView(".pdf"), Qt::CaseInsensitive);
    if (command.sheet.isEmpty() && (shapes || parser.isSet(paper) || parser.isSet(title))) {
        command.sheet = command.only.isEmpty() ? QStringLiteral("desk")
                      : command.only == QLatin1StringView("casualties")
                          ? QStringLiteral("cumulative")
                          : command.only;
    }
    const bool onSheet = !command.sheet.isEmpty();
    if (onSheet && !parser.isSet(theme))
        command.theme = QStringLiteral("light");
    if (auto answer = readSheet(parser, paper, dpi, command))
        return *answer;
    if (!onSheet && parser.isSet(dpi))
        return wrong(u"--dpi is for sheets"_s);
    static const QRegularExpression sizeForm(QStringLiteral("^([0-9]{3,5})x([0-9]{3,5})$"));
    const auto match = sizeForm.match(parser.value(size));
    command.size = {match.captured(1).toInt(), match.captured(2).toInt()};
    const QSize most = onSheet ? QSize(16000, 16000) : QSize(7680, 4320);
    if (!match.hasMatch() || command.size.width() < 320 || command.size.height() < 240
        || command.size.width() > most.width() || command.size.height() > most.height()) {
        return wrong(u"not a size between 320x240 and %1x%2: %3"_s.arg(most.width())
                         .arg(most.height())
                         .arg(parser.value(size)));
    }
    return command;
}

Command parseReport(const QStringList &arguments)
{
    Words words(u"Writes a situation report of a few pages as PDF: who holds what, the map, what "
                "changed, tolls by claimant, main events, sources. Needs no display."_s);
    const QCommandLineOption output({"o", "output"}, u"The PDF to write."_s, "file");
    const QCommandLineOption since(
        "since", u"What changed after this day (YYYY-MM-DD); the first day of the period."_s,
        "date");
    const QCommandLineOption theme("theme", u"light or dark."_s, "theme", "light");
    const QCommandLineOption language("language", u"en or ar."_s, "language", "en");
    const QCommandLineOption paper("paper", papers().join(QStringLiteral(", ")) + u'.', "paper",
                                   "a4");
    const QCommandLineOption title("title", u"Title; that of the data set."_s, "text");
    words.parser().addOptions(
        {dateOption, knownOption, output, since, theme, language, paper, title});
    words.parser().addPositionalArgument("report", u"Write a situation report."_s, "report");
    words.parser().addPositionalArgument(
        "store", u"The store; the bundled one where it is left out."_s, "[STORE]");
    if (auto answer = words.finish(arguments, 1, 2))
        return *answer;
    const QCommandLineParser &parser = words.parser();
    if (!parser.isSet(output))
        return wrong(u"report needs -o FILE"_s);
    const auto when = readWhen(parser);
    if (!when)
        return when.error();
    ReportCommand command{.store = parser.positionalArguments().value(1),
                          .output = parser.value(output),
                          .when = *when,
                          .since = {},
                          .theme = parser.value(theme),
                          .language = parser.value(language),
                          .paper = parser.value(paper).toLower(),
                          .title = parser.value(title)};
    if (!command.output.endsWith(QLatin1StringView(".pdf"), Qt::CaseInsensitive))
        return wrong(u"a report is a .pdf: %1"_s.arg(command.output));
    if (parser.isSet(since)) {
        const auto stamp = parseStamp(parser.value(since));
        if (!stamp || stamp->hasTime)
            return wrong(u"not a day: %1"_s.arg(parser.value(since)));
        command.since = stamp->from.day();
    }
    if (auto answer = checkLook(command.theme, command.language))
        return *answer;
    if (!papers().contains(command.paper))
        return wrong(u"not a paper: %1"_s.arg(command.paper));
    return command;
}

} // namespace sd
