// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/words.h"

using namespace Qt::StringLiterals;

namespace sd {

namespace {

Command parseBuild(const QStringList &arguments)
{
    Words words(u"Compiles a data-set folder into a store. A faulty data set is refused whole, "
                "each fault named."_s);
    const QCommandLineOption output({"o", "output"}, u"The store to write."_s, "store");
    const QCommandLineOption force("force", u"Replace the store where it exists."_s);
    words.parser().addOptions({output, force});
    words.parser().addPositionalArgument("build", u"Compile a data set."_s, "build");
    words.parser().addPositionalArgument("dataset", u"Folder with a manifest.json."_s,
                                         "DATASET_DIR");
    if (auto answer = words.finish(arguments, 2, 2))
        return *answer;
    if (!words.parser().isSet(output))
        return wrong(u"build needs -o STORE"_s);
    return BuildCommand{words.parser().positionalArguments().at(1), words.parser().value(output),
                        words.parser().isSet(force)};
}

Command parseCheck(const QStringList &arguments)
{
    Words words(u"Checks a store as a file from a stranger and says what is in it."_s);
    words.parser().addPositionalArgument("check", u"Check a store."_s, "check");
    words.parser().addPositionalArgument("store", u"The store."_s, "STORE");
    if (auto answer = words.finish(arguments, 2, 2))
        return *answer;
    return CheckCommand{words.parser().positionalArguments().at(1)};
}

Command parseShow(const QStringList &arguments)
{
    Words words(u"Prints the picture at a date: control, factions, tolls, routes, events."_s);
    const QCommandLineOption json("json", u"As JSON."_s);
    words.parser().addOptions({dateOption, knownOption, json});
    words.parser().addPositionalArgument("show", u"Print the picture."_s, "show");
    words.parser().addPositionalArgument(
        "store", u"The store; the bundled one where it is left out."_s, "[STORE]");
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
    Words words(u"Prints what changed from one day to another: who lost and gained which places, "
                "routes, each claimant's toll, events. Or, for one day, what was learned of it "
                "between two days of reporting."_s);
    const QCommandLineOption from("from", u"The day before (YYYY-MM-DD)."_s, "date");
    const QCommandLineOption to("to", u"The day after (YYYY-MM-DD)."_s, "date");
    const QCommandLineOption knownFrom("known-from", u"With --date: as known on that day."_s,
                                       "date");
    const QCommandLineOption knownTo(
        "known-to", u"With --date: against what was known on that day."_s, "date", "now");
    const QCommandLineOption claimant("claimant", u"Only what this publisher says."_s, "publisher");
    const QCommandLineOption json("json", u"As JSON."_s);
    words.parser().addOptions(
        {from, to, dateOption, knownFrom, knownTo, knownOption, claimant, json});
    words.parser().addPositionalArgument("diff", u"Print what changed."_s, "diff");
    words.parser().addPositionalArgument(
        "store", u"The store; the bundled one where it is left out."_s, "[STORE]");
    if (auto answer = words.finish(arguments, 1, 2))
        return *answer;
    const QCommandLineParser &parser = words.parser();
    const bool isOfDays = parser.isSet(from) && parser.isSet(to) && !parser.isSet(dateOption)
                       && !parser.isSet(knownFrom) && !parser.isSet(knownTo);
    const bool isOfReports = parser.isSet(dateOption) && parser.isSet(knownFrom)
                          && !parser.isSet(from) && !parser.isSet(to) && !parser.isSet(knownOption);
    if (!isOfDays && !isOfReports)
        return wrong(u"diff needs --from and --to, or --date and --known-from"_s);
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
        return wrong(u"the first day comes after the second"_s);
    return command;
}

Command parseUndo(const QStringList &arguments)
{
    Words words(
        u"Undoes an import or an edit: from then on nothing of it stands. The numbers are those "
        "that 'batches' lists."_s);
    words.parser().addPositionalArgument("undo", u"Undo an import or an edit."_s, "undo");
    words.parser().addPositionalArgument("store", u"The store."_s, "STORE");
    words.parser().addPositionalArgument("batch", u"The number of the import."_s, "BATCH");
    if (auto answer = words.finish(arguments, 3, 3))
        return *answer;
    const QString number = words.parser().positionalArguments().at(2);
    bool isNumber = false;
    const qint64 batch = number.toLongLong(&isNumber);
    if (!isNumber || batch < 1)
        return wrong(u"not the number of an import: %1"_s.arg(number));
    return UndoCommand{words.parser().positionalArguments().at(1), batch};
}

Command parseBatches(const QStringList &arguments)
{
    Words words(u"Lists what was brought into a store, and when."_s);
    words.parser().addPositionalArgument("batches", u"List the batches."_s, "batches");
    words.parser().addPositionalArgument("store", u"The store."_s, "STORE");
    if (auto answer = words.finish(arguments, 2, 2))
        return *answer;
    return BatchesCommand{words.parser().positionalArguments().at(1)};
}

Command parseWindow(const QStringList &arguments)
{
    Words words(u"Shows who held what on which day, and who says so.\n\n"
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
                "Exit codes: 0 done, 1 refused input, 2 wrong usage."_s);
    const QCommandLineOption selfTest("self-test",
                                      u"Load the whole window in both languages, then quit."_s);
    const QCommandLineOption firstFrame(
        "first-frame",
        u"Print the memory in use once the first complete frame is shown, then quit."_s);
    words.parser().addOptions({selfTest, firstFrame});
    words.parser().addPositionalArgument(
        "store", u"The store to open; the bundled one where it is left out."_s, "[STORE]");
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

int refuse(QTextStream &err, const Error &error)
{
    err << error.toLine() << '\n';
    return Refused;
}

} // namespace sd
