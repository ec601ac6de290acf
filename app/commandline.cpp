// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QRegularExpression>

namespace sd {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("CommandLine", text);
}

Answer wrong(const QString &what)
{
    return {tr("situation-desk: %1\nTry 'situation-desk --help'.\n").arg(what), WrongUsage};
}

const QCommandLineOption dateOption(
    {"date", "d"}, "The day to show (YYYY-MM-DD, its end), or a minute of it (YYYY-MM-DDTHH:MM).",
    "date");
const QCommandLineOption knownOption(
    "as-known-on", "Use only what had been reported by that day (YYYY-MM-DD, or now).", "date",
    "now");

QStringList papers()
{
    return {"a4", "a3", "letter", "16:9"};
}

/// A parser for one subcommand; its words are checked by finish().
class Words {
public:
    explicit Words(const QString &description)
    {
        m_parser.setApplicationDescription(description);
        m_parser.addHelpOption();
        m_parser.addVersionOption();
    }
    QCommandLineParser &parser() { return m_parser; }

    /// The answer to give instead of carrying on, if any.
    std::optional<Answer> finish(const QStringList &arguments, qsizetype least, qsizetype most)
    {
        if (!m_parser.parse(arguments))
            return wrong(m_parser.errorText());
        if (m_parser.isSet("help"))
            return Answer{m_parser.helpText(), Done};
        if (m_parser.isSet("version"))
            return Answer{
                QStringLiteral("situation-desk %1\n").arg(QCoreApplication::applicationVersion()),
                Done};
        const qsizetype given = m_parser.positionalArguments().size();
        if (given < least)
            return wrong(tr("an argument is missing"));
        if (given > most)
            return wrong(tr("too many arguments: %1").arg(m_parser.positionalArguments().at(most)));
        return std::nullopt;
    }

private:
    QCommandLineParser m_parser;
};

std::expected<When, Answer> readWhen(const QCommandLineParser &parser,
                                     const QCommandLineOption &date = dateOption,
                                     const QCommandLineOption &knownOn = knownOption)
{
    When when;
    if (parser.isSet(date)) {
        const auto stamp = parseStamp(parser.value(date));
        if (!stamp)
            return std::unexpected(wrong(tr("not a date: %1").arg(parser.value(date))));
        when.at = positionOf(*stamp);
    }
    const QString known = parser.value(knownOn);
    if (known != QLatin1StringView("now")) {
        const auto stamp = parseStamp(known);
        if (!stamp || stamp->hasTime)
            return std::unexpected(wrong(tr("not a day: %1").arg(known)));
        when.knownOn = stamp->from.day();
    }
    return when;
}

Command parseBuild(const QStringList &arguments)
{
    Words words(tr("Compiles a data-set folder into a store. A faulty data set is refused whole, "
                   "each fault named."));
    const QCommandLineOption output({"o", "output"}, tr("The store to write."), "store");
    const QCommandLineOption force("force", tr("Replace the store where it exists."));
    words.parser().addOptions({output, force});
    words.parser().addPositionalArgument("build", tr("Compile a data set."), "build");
    words.parser().addPositionalArgument("dataset", tr("Folder with a manifest.json."),
                                         "DATASET_DIR");
    if (auto answer = words.finish(arguments, 2, 2))
        return *answer;
    if (!words.parser().isSet(output))
        return wrong(tr("build needs -o STORE"));
    return BuildCommand{words.parser().positionalArguments().at(1), words.parser().value(output),
                        words.parser().isSet(force)};
}

Command parseCheck(const QStringList &arguments)
{
    Words words(tr("Checks a store as a file from a stranger and says what is in it."));
    words.parser().addPositionalArgument("check", tr("Check a store."), "check");
    words.parser().addPositionalArgument("store", tr("The store."), "STORE");
    if (auto answer = words.finish(arguments, 2, 2))
        return *answer;
    return CheckCommand{words.parser().positionalArguments().at(1)};
}

Command parseShow(const QStringList &arguments)
{
    Words words(tr("Prints the picture at a date: control, factions, tolls, routes, events."));
    const QCommandLineOption json("json", tr("As JSON."));
    words.parser().addOptions({dateOption, knownOption, json});
    words.parser().addPositionalArgument("show", tr("Print the picture."), "show");
    words.parser().addPositionalArgument(
        "store", tr("The store; the bundled one where it is left out."), "[STORE]");
    if (auto answer = words.finish(arguments, 1, 2))
        return *answer;
    const auto when = readWhen(words.parser());
    if (!when)
        return when.error();
    return ShowCommand{words.parser().positionalArguments().value(1), *when,
                       words.parser().isSet(json)};
}

Command parseDiff(const QStringList &arguments)
{
    Words words(tr("Prints what changed from one day to another: who lost and gained which places, "
                   "routes, each claimant's toll, events. Or, for one day, what was learned of it "
                   "between two days of reporting."));
    const QCommandLineOption from("from", tr("The day before (YYYY-MM-DD)."), "date");
    const QCommandLineOption to("to", tr("The day after (YYYY-MM-DD)."), "date");
    const QCommandLineOption knownFrom("known-from", tr("With --date: as known on that day."),
                                       "date");
    const QCommandLineOption knownTo(
        "known-to", tr("With --date: against what was known on that day."), "date", "now");
    const QCommandLineOption claimant("claimant", tr("Only what this publisher says."),
                                      "publisher");
    const QCommandLineOption json("json", tr("As JSON."));
    words.parser().addOptions(
        {from, to, dateOption, knownFrom, knownTo, knownOption, claimant, json});
    words.parser().addPositionalArgument("diff", tr("Print what changed."), "diff");
    words.parser().addPositionalArgument(
        "store", tr("The store; the bundled one where it is left out."), "[STORE]");
    if (auto answer = words.finish(arguments, 1, 2))
        return *answer;
    const QCommandLineParser &parser = words.parser();
    const bool isOfDays = parser.isSet(from) && parser.isSet(to) && !parser.isSet(dateOption)
                       && !parser.isSet(knownFrom) && !parser.isSet(knownTo);
    const bool isOfReports = parser.isSet(dateOption) && parser.isSet(knownFrom)
                          && !parser.isSet(from) && !parser.isSet(to) && !parser.isSet(knownOption);
    if (!isOfDays && !isOfReports)
        return wrong(tr("diff needs --from and --to, or --date and --known-from"));
    DiffCommand command{.store = parser.positionalArguments().value(1),
                        .before = {},
                        .after = {},
                        .claimant = parser.value(claimant),
                        .json = parser.isSet(json)};
    for (const auto &[when, date, known] :
         {std::tuple(&command.before, isOfDays ? from : dateOption,
                     isOfDays ? knownOption : knownFrom),
          std::tuple(&command.after, isOfDays ? to : dateOption,
                     isOfDays ? knownOption : knownTo)}) {
        const auto read = readWhen(parser, date, known);
        if (!read)
            return read.error();
        *when = *read;
    }
    if (command.before.at > command.after.at || command.before.knownOn > command.after.knownOn)
        return wrong(tr("the first day comes after the second"));
    return command;
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
            return std::unexpected(wrong(tr("not a day: %1").arg(parser.value(*option))));
        *day = stamp->from.day();
    }
    const int pictures = parser.isSet(compareDateOption) + parser.isSet(compareKnownOption)
                       + parser.isSet(compareClaimantOption);
    if (pictures > 1)
        return std::unexpected(
            wrong(tr("only one of --compare-date, --compare-known and --compare-claimant")));
    if (parser.isSet(compareOption) && pictures == 0)
        return std::unexpected(wrong(tr("--compare needs a picture to compare with")));
    if (!QStringList{"swipe", "side", "marks"}.contains(compared.mode))
        return std::unexpected(
            wrong(tr("not swipe, side or marks: %1").arg(parser.value(compareOption))));
    return compared;
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
        return wrong(tr("not a paper: %1").arg(parser.value(paper)));
    if (parser.isSet(paper) && !parser.isSet(dpi))
        command.dpi = 150;
    if (!parser.isSet(dpi))
        return std::nullopt;
    bool isNumber = false;
    command.dpi = parser.value(dpi).toDouble(&isNumber);
    if (!isNumber || !(command.dpi >= 36 && command.dpi <= 1200))
        return wrong(tr("not a resolution between 36 and 1200: %1").arg(parser.value(dpi)));
    return std::nullopt;
}

Command parseRender(const QStringList &arguments)
{
    Words words(tr("Renders the desk, or one panel, to a PNG; or sets a map or a chart on a sheet, "
                   "as PNG, SVG or PDF. Needs no display."));
    const QStringList sheets{"map",      "cumulative", "daily", "claimants",
                             "timeline", "factions",   "desk"};
    const QCommandLineOption output(
        {"o", "output"}, tr("The file to write: .png; of a sheet also .svg or .pdf."), "file");
    const QCommandLineOption size("size",
                                  tr("Pixels, 320x240 to 7680x4320; of a sheet up to 16000x16000."),
                                  "WxH", "1280x800");
    const QCommandLineOption theme("theme", tr("light or dark."), "theme", "dark");
    const QCommandLineOption language("language", tr("en or ar."), "language", "en");
    const QCommandLineOption only("only", tr("map, timeline, factions or casualties."), "panel");
    const QCommandLineOption sheet(
        "sheet",
        tr("Set on a sheet with title, legend, sources and caveats: %1.").arg(sheets.join(", ")),
        "what");
    const QCommandLineOption title("title", tr("Title of the sheet; that of the data set."),
                                   "text");
    const QCommandLineOption paper(
        "paper",
        tr("Paper of the sheet instead of a size: %1; with -portrait upright.")
            .arg(papers().join(", ")),
        "paper");
    const QCommandLineOption dpi("dpi", tr("Dots per inch of a sheet; 96 by size, 150 on paper."),
                                 "number");
    const QCommandLineOption scene("scene", tr("A scene of the store, by its name."), "name");
    words.parser().addOptions({dateOption, knownOption, compareDateOption, compareKnownOption,
                               compareClaimantOption, compareOption, output, size, theme, language,
                               only, sheet, title, paper, dpi, scene});
    words.parser().addPositionalArgument("render", tr("Render to a picture."), "render");
    words.parser().addPositionalArgument(
        "store", tr("The store; the bundled one where it is left out."), "[STORE]");
    if (auto answer = words.finish(arguments, 1, 2))
        return *answer;
    const QCommandLineParser &parser = words.parser();
    if (!parser.isSet(output))
        return wrong(tr("render needs -o FILE"));
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
    if (!QStringList{"light", "dark"}.contains(command.theme))
        return wrong(tr("not a theme: %1").arg(command.theme));
    if (!QStringList{"en", "ar"}.contains(command.language))
        return wrong(tr("not a language: %1").arg(command.language));
    if (parser.isSet(only)
        && !QStringList{"map", "timeline", "factions", "casualties"}.contains(command.only))
        return wrong(tr("not a panel: %1").arg(command.only));
    if (parser.isSet(sheet) && !sheets.contains(command.sheet))
        return wrong(tr("not a thing to set on a sheet: %1").arg(command.sheet));
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
        return wrong(tr("--dpi is for sheets"));
    static const QRegularExpression sizeForm(QStringLiteral("^([0-9]{3,5})x([0-9]{3,5})$"));
    const auto match = sizeForm.match(parser.value(size));
    command.size = {match.captured(1).toInt(), match.captured(2).toInt()};
    const QSize most = onSheet ? QSize(16000, 16000) : QSize(7680, 4320);
    if (!match.hasMatch() || command.size.width() < 320 || command.size.height() < 240
        || command.size.width() > most.width() || command.size.height() > most.height()) {
        return wrong(tr("not a size between 320x240 and %1x%2: %3")
                         .arg(most.width())
                         .arg(most.height())
                         .arg(parser.value(size)));
    }
    return command;
}

Command parseReport(const QStringList &arguments)
{
    Words words(tr("Writes a situation report of a few pages as PDF: who holds what, the map, what "
                   "changed, tolls by claimant, main events, sources. Needs no display."));
    const QCommandLineOption output({"o", "output"}, tr("The PDF to write."), "file");
    const QCommandLineOption since(
        "since", tr("What changed after this day (YYYY-MM-DD); the first day of the period."),
        "date");
    const QCommandLineOption theme("theme", tr("light or dark."), "theme", "light");
    const QCommandLineOption language("language", tr("en or ar."), "language", "en");
    const QCommandLineOption paper("paper", papers().join(QStringLiteral(", ")) + u'.', "paper",
                                   "a4");
    const QCommandLineOption title("title", tr("Title; that of the data set."), "text");
    words.parser().addOptions(
        {dateOption, knownOption, output, since, theme, language, paper, title});
    words.parser().addPositionalArgument("report", tr("Write a situation report."), "report");
    words.parser().addPositionalArgument(
        "store", tr("The store; the bundled one where it is left out."), "[STORE]");
    if (auto answer = words.finish(arguments, 1, 2))
        return *answer;
    const QCommandLineParser &parser = words.parser();
    if (!parser.isSet(output))
        return wrong(tr("report needs -o FILE"));
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
        return wrong(tr("a report is a .pdf: %1").arg(command.output));
    if (parser.isSet(since)) {
        const auto stamp = parseStamp(parser.value(since));
        if (!stamp || stamp->hasTime)
            return wrong(tr("not a day: %1").arg(parser.value(since)));
        command.since = stamp->from.day();
    }
    if (!QStringList{"light", "dark"}.contains(command.theme))
        return wrong(tr("not a theme: %1").arg(command.theme));
    if (!QStringList{"en", "ar"}.contains(command.language))
        return wrong(tr("not a language: %1").arg(command.language));
    if (!papers().contains(command.paper))
        return wrong(tr("not a paper: %1").arg(command.paper));
    return command;
}

Command parseImport(const QStringList &arguments)
{
    Words words(tr("Imports files of events into a store, which is made where none stands. What is "
                   "in a file already changes nothing; a newer export adds versions. Each file is "
                   "one batch, whole or not at all, and can be undone."));
    const QStringList formats{"auto", "acled", "ucdp-ged", "csv", "geojson", "kml", "dataset"};
    const QStringList encodings{"utf-8", "utf-16le", "utf-16be", "windows-1256"};
    const QCommandLineOption format("format", formats.join(QStringLiteral(", ")) + u'.', "format",
                                    "auto");
    const QCommandLineOption mapping("mapping", tr("JSON file that says which column means what."),
                                     "file");
    const QCommandLineOption encoding(
        "encoding", tr("Instead of what is detected: %1.").arg(encodings.join(", ")), "encoding");
    const QCommandLineOption dates("dates",
                                   tr("Where the file does not tell: day-first or "
                                      "month-first."),
                                   "order");
    const QCommandLineOption rejected("rejected", tr("CSV file to write the rejected rows to."),
                                      "file");
    const QCommandLineOption dryRun("dry-run", tr("Try everything, keep nothing."));
    const QCommandLineOption json("json", tr("Report as JSON."));
    words.parser().addOptions({format, mapping, encoding, dates, rejected, dryRun, json});
    words.parser().addPositionalArgument("import", tr("Import files."), "import");
    words.parser().addPositionalArgument("store", tr("The store."), "STORE");
    words.parser().addPositionalArgument("files", tr("The files."), "FILE...");
    constexpr qsizetype mostFiles = 1000;
    if (auto answer = words.finish(arguments, 3, mostFiles))
        return *answer;
    const QCommandLineParser &parser = words.parser();
    if (!formats.contains(parser.value(format)))
        return wrong(tr("not a format: %1").arg(parser.value(format)));
    if (parser.isSet(encoding) && !encodings.contains(parser.value(encoding)))
        return wrong(tr("not an encoding: %1").arg(parser.value(encoding)));
    if (parser.isSet(dates)
        && !QStringList{"day-first", "month-first"}.contains(parser.value(dates)))
        return wrong(tr("not an order of dates: %1").arg(parser.value(dates)));
    return ImportCommand{.store = parser.positionalArguments().at(1),
                         .files = parser.positionalArguments().mid(2),
                         .format = parser.value(format),
                         .mapping = parser.value(mapping),
                         .encoding = parser.value(encoding),
                         .dates = parser.value(dates),
                         .rejected = parser.value(rejected),
                         .dryRun = parser.isSet(dryRun),
                         .json = parser.isSet(json)};
}

/// "YYYY-MM-DD" of an option; nothing where it was not given.
std::expected<std::optional<Day>, Answer> dayOption(const QCommandLineParser &parser,
                                                    const QString &option)
{
    const QString text = parser.value(option);
    if (text.isEmpty())
        return std::nullopt;
    const auto stamp = parseStamp(text);
    if (!stamp || stamp->hasTime)
        return std::unexpected(wrong(tr("not a day (YYYY-MM-DD): %1").arg(text)));
    return stamp->from.day();
}

Command parseExport(const QStringList &arguments)
{
    Words words(
        tr("Writes what a store holds for other programs: tables as CSV or GeoJSON, a KML "
           "that Google Earth plays, a GeoPackage that QGIS plays, or the whole data set as "
           "the folder of text that 'build' takes."));
    const QCommandLineOption output({"o", "output"}, tr("The file or folder to write."), "path");
    const QCommandLineOption format("format", exportFormatWords().join(QStringLiteral(", ")) + u'.',
                                    "format");
    const QCommandLineOption from("from", tr("Only what holds or happened on this day or later."),
                                  "day");
    const QCommandLineOption to("to", tr("Only what holds or happened on this day or before."),
                                "day");
    const QCommandLineOption filter(
        "filter",
        tr("word=value, with commas between: category, faction, place, text, grade (this or "
           "better)."),
        "filter");
    const QCommandLineOption tables(
        "tables",
        tr("With commas between: %1; all where it is left out.").arg(exportLayerNames().join(", ")),
        "tables");
    words.parser().addOptions({output, format, from, to, filter, tables, knownOption});
    words.parser().addPositionalArgument("export", tr("Export a store."), "export");
    words.parser().addPositionalArgument("store", tr("The store."), "STORE");
    if (auto answer = words.finish(arguments, 2, 2))
        return *answer;
    const QCommandLineParser &parser = words.parser();
    const auto wanted = exportFormat(parser.value(format));
    if (!wanted)
        return wrong(parser.isSet(format) ? tr("not a format: %1").arg(parser.value(format))
                                          : tr("export needs --format"));
    if (!parser.isSet(output))
        return wrong(tr("export needs -o PATH"));
    const auto when = readWhen(parser);
    if (!when)
        return when.error();
    const auto first = dayOption(parser, QStringLiteral("from"));
    const auto last = dayOption(parser, QStringLiteral("to"));
    if (!first || !last)
        return first ? last.error() : first.error();
    if (*first && *last && **last < **first)
        return wrong(tr("--from is after --to"));
    const auto parts = parseFilter(parser.value(filter));
    if (!parts)
        return wrong(parts.error().toLine());
    ExportScope scope{.from = *first,
                      .to = *last,
                      .knownOn = when->knownOn,
                      .filter = *parts,
                      .layers = parser.value(tables).split(u',', Qt::SkipEmptyParts)};
    for (const QString &table : scope.layers) {
        if (!exportLayerNames().contains(table))
            return wrong(tr("not a table: %1").arg(table));
    }
    const bool isNarrowed = *first || *last || parser.isSet(filter) || parser.isSet(tables)
                         || scope.knownOn != knownNow;
    if (*wanted == ExportFormat::Dataset && isNarrowed)
        return wrong(tr("a data set is exported whole"));
    return ExportCommand{.store = parser.positionalArguments().at(1),
                         .output = parser.value(output),
                         .format = *wanted,
                         .scope = scope};
}

Command parseBoundaries(const QStringList &arguments)
{
    Words words(tr("Takes the areas of a GIS file (GeoJSON, GeoPackage, shapefile or a ZIP of it, "
                   "KML, KMZ; any coordinate system) into a store: as boundaries in place of the "
                   "cells of its places, as new places, or as dated areas of control. What cannot "
                   "be matched is listed and left out until a mapping settles it. One batch, which "
                   "'undo' takes back whole."));
    const QStringList uses{"boundaries", "places", "control"};
    const QCommandLineOption use("as", tr("Instead of what is detected: %1.").arg(uses.join(", ")),
                                 "use");
    const QCommandLineOption layer("layer", tr("The layer; the first where it is left out."),
                                   "name");
    const QCommandLineOption mapping(
        "mapping", tr("JSON file that says what columns mean and settles areas."), "file");
    const QCommandLineOption save("save-mapping", tr("JSON file to write what was used to."),
                                  "file");
    const QCommandLineOption publisher("publisher", tr("Whose areas these are."), "name");
    const QCommandLineOption title("title", tr("Title of the publication."), "text");
    const QCommandLineOption url("url", tr("Where it was published."), "address");
    const QCommandLineOption published("published", tr("When it was published, YYYY-MM-DD."),
                                       "date");
    const QCommandLineOption licence("licence", tr("Its licence."), "text");
    const QCommandLineOption reliability("reliability", tr("Of the publisher, A to F."), "letter");
    const QCommandLineOption credibility("credibility", tr("Of what the file says, 1 to 6."),
                                         "digit");
    const QCommandLineOption from(
        "from", tr("First day of areas of control that name none, YYYY-MM-DD."), "date");
    const QCommandLineOption to("to", tr("Their last day, YYYY-MM-DD."), "date");
    const QCommandLineOption dryRun("dry-run", tr("Try everything, keep nothing."));
    const QCommandLineOption json("json", tr("Report as JSON."));
    words.parser().addOptions({use, layer, mapping, save, publisher, title, url, published, licence,
                               reliability, credibility, from, to, dryRun, json});
    words.parser().addPositionalArgument("boundaries", tr("Take areas in."), "boundaries");
    words.parser().addPositionalArgument("store", tr("The store."), "STORE");
    words.parser().addPositionalArgument("file", tr("The file."), "FILE");
    if (auto answer = words.finish(arguments, 3, 3))
        return *answer;
    const QCommandLineParser &parser = words.parser();
    BoundariesCommand command{.store = parser.positionalArguments().at(1),
                              .file = parser.positionalArguments().at(2),
                              .use = parser.value(use),
                              .layer = parser.value(layer),
                              .mapping = parser.value(mapping),
                              .saveMapping = parser.value(save),
                              .publisher = parser.value(publisher),
                              .title = parser.value(title),
                              .url = parser.value(url),
                              .published = QDate::fromString(parser.value(published), Qt::ISODate),
                              .licence = parser.value(licence),
                              .reliability = parser.value(reliability),
                              .credibility = parser.value(credibility).toInt(),
                              .from = QDate::fromString(parser.value(from), Qt::ISODate),
                              .to = QDate::fromString(parser.value(to), Qt::ISODate),
                              .dryRun = parser.isSet(dryRun),
                              .json = parser.isSet(json)};
    if (parser.isSet(use) && !uses.contains(command.use))
        return wrong(tr("not a use: %1").arg(command.use));
    for (const QCommandLineOption &day : {published, from, to}) {
        const QString text = parser.value(day);
        if (parser.isSet(day) && !QDate::fromString(text, Qt::ISODate).isValid())
            return wrong(tr("not a date: %1").arg(text));
    }
    if (parser.isSet(reliability)
        && (command.reliability.size() != 1 || command.reliability < u"A"
            || command.reliability > u"F"))
        return wrong(tr("not a reliability: %1").arg(command.reliability));
    if (parser.isSet(credibility) && (command.credibility < 1 || command.credibility > 6))
        return wrong(tr("not a credibility: %1").arg(parser.value(credibility)));
    return command;
}

Command parseUndo(const QStringList &arguments)
{
    Words words(
        tr("Undoes an import or an edit: from then on nothing of it stands. The numbers are those "
           "that 'batches' lists."));
    words.parser().addPositionalArgument("undo", tr("Undo an import or an edit."), "undo");
    words.parser().addPositionalArgument("store", tr("The store."), "STORE");
    words.parser().addPositionalArgument("batch", tr("The number of the import."), "BATCH");
    if (auto answer = words.finish(arguments, 3, 3))
        return *answer;
    const QString number = words.parser().positionalArguments().at(2);
    bool isNumber = false;
    const qint64 batch = number.toLongLong(&isNumber);
    if (!isNumber || batch < 1)
        return wrong(tr("not the number of an import: %1").arg(number));
    return UndoCommand{words.parser().positionalArguments().at(1), batch};
}

Command parseBatches(const QStringList &arguments)
{
    Words words(tr("Lists what was brought into a store, and when."));
    words.parser().addPositionalArgument("batches", tr("List the batches."), "batches");
    words.parser().addPositionalArgument("store", tr("The store."), "STORE");
    if (auto answer = words.finish(arguments, 2, 2))
        return *answer;
    return BatchesCommand{words.parser().positionalArguments().at(1)};
}

Command parseWindow(const QStringList &arguments)
{
    Words words(tr("Shows who held what on which day, and who says so.\n\n"
                   "Commands (each takes --help):\n"
                   "  build DATASET_DIR -o STORE   compile a data set into a store\n"
                   "  check STORE                  check a store\n"
                   "  show [STORE] --date D        print the picture at a date\n"
                   "  diff [STORE] --from D --to D print what changed between two dates\n"
                   "  render [STORE] -o out.png    render the desk, a map or a chart\n"
                   "  report [STORE] -o out.pdf    write a situation report\n"
                   "  import STORE FILE...         bring events of others into a store\n"
                   "  export STORE --format F -o PATH   write tables, a map or the data set\n"
                   "  boundaries STORE FILE        take in boundaries, places, areas of control\n"
                   "  batches STORE                list what was brought into a store\n"
                   "  undo STORE BATCH             undo an import or an edit\n\n"
                   "Exit codes: 0 done, 1 refused input, 2 wrong usage."));
    const QCommandLineOption selfTest("self-test",
                                      tr("Load the whole window in both languages, then quit."));
    const QCommandLineOption firstFrame(
        "first-frame",
        tr("Print the memory in use once the first complete frame is shown, then quit."));
    words.parser().addOptions({selfTest, firstFrame});
    words.parser().addPositionalArgument(
        "store", tr("The store to open; the bundled one where it is left out."), "[STORE]");
    if (auto answer = words.finish(arguments, 0, 1))
        return *answer;
    return WindowCommand{words.parser().positionalArguments().value(0),
                         words.parser().isSet(selfTest), words.parser().isSet(firstFrame)};
}

} // namespace

Command parseCommandLine(const QStringList &arguments)
{
    const QString first = arguments.value(1);
    if (first == QLatin1StringView("build"))
        return parseBuild(arguments);
    if (first == QLatin1StringView("check"))
        return parseCheck(arguments);
    if (first == QLatin1StringView("show"))
        return parseShow(arguments);
    if (first == QLatin1StringView("diff"))
        return parseDiff(arguments);
    if (first == QLatin1StringView("render"))
        return parseRender(arguments);
    if (first == QLatin1StringView("report"))
        return parseReport(arguments);
    if (first == QLatin1StringView("import"))
        return parseImport(arguments);
    if (first == QLatin1StringView("export"))
        return parseExport(arguments);
    if (first == QLatin1StringView("boundaries"))
        return parseBoundaries(arguments);
    if (first == QLatin1StringView("undo"))
        return parseUndo(arguments);
    if (first == QLatin1StringView("batches"))
        return parseBatches(arguments);
    return parseWindow(arguments);
}

} // namespace sd
