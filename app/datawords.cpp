// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Words of the commands that take data in or give it out: import, export and boundaries.
#include "app/words.h"

using namespace Qt::StringLiterals;

namespace sd {

Command parseImport(const QStringList &arguments)
{
    Words words(u"Imports files of events into a store, which is made where none stands. What is "
                "in a file already changes nothing; a newer export adds versions. Each file is "
                "one batch, whole or not at all, and can be undone."_s);
    const QStringList formats{"auto", "acled", "ucdp-ged", "csv", "geojson", "kml", "dataset"};
    const QStringList encodings{"utf-8", "utf-16le", "utf-16be", "windows-1256"};
    const QCommandLineOption format("format", formats.join(QStringLiteral(", ")) + u'.', "format",
                                    "auto");
    const QCommandLineOption mapping("mapping", u"JSON file that says which column means what."_s,
                                     "file");
    const QCommandLineOption encoding(
        "encoding", u"Instead of what is detected: %1."_s.arg(encodings.join(", ")), "encoding");
    const QCommandLineOption dates("dates",
                                   u"Where the file does not tell: day-first or "
                                   "month-first."_s,
                                   "order");
    const QCommandLineOption rejected("rejected", u"CSV file to write the rejected rows to."_s,
                                      "file");
    const QCommandLineOption dryRun("dry-run", u"Try everything, keep nothing."_s);
    const QCommandLineOption json("json", u"Report as JSON."_s);
    words.parser().addOptions({format, mapping, encoding, dates, rejected, dryRun, json});
    words.parser().addPositionalArgument("import", u"Import files."_s, "import");
    words.parser().addPositionalArgument("store", u"The store."_s, "STORE");
    words.parser().addPositionalArgument("files", u"The files."_s, "FILE...");
    constexpr qsizetype mostFiles = 1000;
    if (auto answer = words.finish(arguments, 3, mostFiles))
        return *answer;
    const QCommandLineParser &parser = words.parser();
    if (!formats.contains(parser.value(format)))
        return wrong(u"not a format: %1"_s.arg(parser.value(format)));
    if (parser.isSet(encoding) && !encodings.contains(parser.value(encoding)))
        return wrong(u"not an encoding: %1"_s.arg(parser.value(encoding)));
    if (parser.isSet(dates)
        && !QStringList{"day-first", "month-first"}.contains(parser.value(dates)))
        return wrong(u"not an order of dates: %1"_s.arg(parser.value(dates)));
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

Command parseExport(const QStringList &arguments)
{
    Words words(u"Writes what a store holds for other programs: tables as CSV or GeoJSON, a KML "
                "that Google Earth plays, a GeoPackage that QGIS plays, or the whole data set as "
                "the folder of text that 'build' takes."_s);
    const QCommandLineOption output({"o", "output"}, u"The file or folder to write."_s, "path");
    const QCommandLineOption format("format", exportFormatWords().join(QStringLiteral(", ")) + u'.',
                                    "format");
    const QCommandLineOption from("from", u"Only what holds or happened on this day or later."_s,
                                  "day");
    const QCommandLineOption to("to", u"Only what holds or happened on this day or before."_s,
                                "day");
    const QCommandLineOption filter(
        "filter",
        u"word=value, with commas between: category, faction, place, text, grade (this or "
        "better)."_s,
        "filter");
    const QCommandLineOption tables(
        "tables",
        u"With commas between: %1; all where it is left out."_s.arg(exportLayerNames().join(", ")),
        "tables");
    words.parser().addOptions({output, format, from, to, filter, tables, knownOption});
    words.parser().addPositionalArgument("export", u"Export a store."_s, "export");
    words.parser().addPositionalArgument("store", u"The store."_s, "STORE");
    if (auto answer = words.finish(arguments, 2, 2))
        return *answer;
    const QCommandLineParser &parser = words.parser();
    const auto wanted = exportFormat(parser.value(format));
    if (!wanted)
        return wrong(parser.isSet(format) ? u"not a format: %1"_s.arg(parser.value(format))
                                          : u"export needs --format"_s);
    if (!parser.isSet(output))
        return wrong(u"export needs -o PATH"_s);
    const auto known = readKnown(parser);
    if (!known)
        return known.error();
    const auto first = dayOption(parser, QStringLiteral("from"));
    const auto last = dayOption(parser, QStringLiteral("to"));
    if (!first || !last)
        return first ? last.error() : first.error();
    if (*first && *last && **last < **first)
        return wrong(u"--from is after --to"_s);
    const auto parts = parseFilter(parser.value(filter));
    if (!parts)
        return wrong(parts.error().toLine());
    ExportScope scope{.from = *first,
                      .to = *last,
                      .knownOn = *known,
                      .filter = *parts,
                      .layers = parser.value(tables).split(u',', Qt::SkipEmptyParts)};
    for (const QString &table : scope.layers) {
        if (!exportLayerNames().contains(table))
            return wrong(u"not a table: %1"_s.arg(table));
    }
    const bool isNarrowed = *first || *last || parser.isSet(filter) || parser.isSet(tables)
                         || scope.knownOn != knownNow;
    if (*wanted == ExportFormat::Dataset && isNarrowed)
        return wrong(u"a data set is exported whole"_s);
    return ExportCommand{.store = parser.positionalArguments().at(1),
                         .output = parser.value(output),
                         .format = *wanted,
                         .scope = scope};
}

Command parseBoundaries(const QStringList &arguments)
{
    Words words(u"Takes the areas of a GIS file (GeoJSON, GeoPackage, shapefile or a ZIP of it, "
                "KML, KMZ; any coordinate system) into a store: as boundaries in place of the "
                "cells of its places, as new places, or as dated areas of control. What cannot "
                "be matched is listed and left out until a mapping settles it. One batch, which "
                "'undo' takes back whole."_s);
    const QStringList uses{"boundaries", "places", "control"};
    const QCommandLineOption use("as", u"Instead of what is detected: %1."_s.arg(uses.join(", ")),
                                 "use");
    const QCommandLineOption layer("layer", u"The layer; the first where it is left out."_s,
                                   "name");
    const QCommandLineOption mapping(
        "mapping", u"JSON file that says what columns mean and settles areas."_s, "file");
    const QCommandLineOption save("save-mapping", u"JSON file to write what was used to."_s,
                                  "file");
    const QCommandLineOption publisher("publisher", u"Whose areas these are."_s, "name");
    const QCommandLineOption title("title", u"Title of the publication."_s, "text");
    const QCommandLineOption url("url", u"Where it was published."_s, "address");
    const QCommandLineOption published("published", u"When it was published, YYYY-MM-DD."_s,
                                       "date");
    const QCommandLineOption licence("licence", u"Its licence."_s, "text");
    const QCommandLineOption reliability("reliability", u"Of the publisher, A to F."_s, "letter");
    const QCommandLineOption credibility("credibility", u"Of what the file says, 1 to 6."_s,
                                         "digit");
    const QCommandLineOption from(
        "from", u"First day of areas of control that name none, YYYY-MM-DD."_s, "date");
    const QCommandLineOption to("to", u"Their last day, YYYY-MM-DD."_s, "date");
    const QCommandLineOption dryRun("dry-run", u"Try everything, keep nothing."_s);
    const QCommandLineOption json("json", u"Report as JSON."_s);
    words.parser().addOptions({use, layer, mapping, save, publisher, title, url, published, licence,
                               reliability, credibility, from, to, dryRun, json});
    words.parser().addPositionalArgument("boundaries", u"Take areas in."_s, "boundaries");
    words.parser().addPositionalArgument("store", u"The store."_s, "STORE");
    words.parser().addPositionalArgument("file", u"The file."_s, "FILE");
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
        return wrong(u"not a use: %1"_s.arg(command.use));
    for (const QCommandLineOption &day : {published, from, to}) {
        const QString text = parser.value(day);
        if (parser.isSet(day) && !QDate::fromString(text, Qt::ISODate).isValid())
            return wrong(u"not a date: %1"_s.arg(text));
    }
    if (parser.isSet(reliability)
        && (command.reliability.size() != 1 || command.reliability < u"A"
            || command.reliability > u"F"))
        return wrong(u"not a reliability: %1"_s.arg(command.reliability));
    if (parser.isSet(credibility) && (command.credibility < 1 || command.credibility > 6))
        return wrong(u"not a credibility: %1"_s.arg(parser.value(credibility)));
    return command;
}

} // namespace sd
