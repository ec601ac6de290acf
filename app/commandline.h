// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The command line as values: what was asked, or why it is wrong usage.
#pragma once

#include "db/export/exportjob.h"
#include "model/asof.h"

#include <QDate>
#include <QSize>
#include <QString>
#include <QStringList>
#include <QTextStream>

#include <expected>
#include <optional>
#include <variant>

namespace sd {

enum ExitCode { Done = 0, Refused = 1, WrongUsage = 2 };

/// Says on err why a command did not do what it was asked; gives its exit code.
int refuse(QTextStream &err, const Error &error);

/// The window. An empty store means the bundled one.
struct WindowCommand {
    QString store;
    bool selfTest = false;
    bool firstFrame = false; // print how long it took to the first complete frame, then quit
};

struct BuildCommand {
    QString datasetDir;
    QString store;
    bool force = false;
};

struct CheckCommand {
    QString store;
};

/// What part of time is asked for; nothing for the data set's telling date.
struct When {
    std::optional<Moment> at;
    Day knownOn = knownNow;
};

struct ShowCommand {
    QString store;
    When when;
    bool json = false;
};

/// What differs between two pictures; both have a moment.
struct DiffCommand {
    QString store;
    When before;
    When after;
    QString claimant; // empty for all
    bool json = false;
};

/// The other picture of a comparison, and how the map shows both; at most one of the first three.
struct Compared {
    std::optional<Day> date;
    std::optional<Day> knownOn;
    QString claimant;
    QString mode = QStringLiteral("swipe"); // swipe, side or marks
};

struct RenderCommand {
    QString store;
    QString output;
    When when;
    Compared compared = {};
    QSize size{1280, 800};
    QString theme = QStringLiteral("dark");
    QString language = QStringLiteral("en");
    QString only;  // map, timeline, factions, casualties; empty for the whole desk
    QString sheet; // what is set on a sheet, see sheetSubject(); empty for the window's own look
    QString title; // of the sheet
    QString paper; // see paperSize(); empty for size, which then counts dots of dpi
    bool portrait = false;
    double dpi = 96;
    QString scene = {}; // name of a scene of the store; empty for none
};

struct ReportCommand {
    QString store;
    QString output;
    When when;
    std::optional<Day> since;
    QString theme = QStringLiteral("light");
    QString language = QStringLiteral("en");
    QString paper = QStringLiteral("a4");
    QString title;
};

struct ImportCommand {
    QString store; // made where none stands there
    QStringList files;
    QString format = QStringLiteral("auto");
    QString mapping;  // a JSON file, empty to guess
    QString encoding; // empty to detect
    QString dates;    // day-first or month-first, empty to detect
    QString rejected; // a CSV file for the rejected rows
    bool dryRun = false;
    bool json = false;
};

struct ExportCommand {
    QString store;
    QString output;
    ExportFormat format = ExportFormat::Csv;
    ExportScope scope;
};

/// Areas of a file as boundaries, places or dated areas of control. Empty options are taken from
/// the mapping or detected.
struct BoundariesCommand {
    QString store; // made where none stands there
    QString file;
    QString use; // boundaries, places or control
    QString layer;
    QString mapping;     // a JSON file
    QString saveMapping; // what is used is written there
    QString publisher;
    QString title;
    QString url;
    QDate published;
    QString licence;
    QString reliability; // A to F
    int credibility = 0; // 1 to 6
    QDate from;          // of areas of control without a day of their own
    QDate to;            // included
    bool dryRun = false;
    bool json = false;
};

struct UndoCommand {
    QString store;
    qint64 batch = 0;
};

struct BatchesCommand {
    QString store;
};

/// Text to print and the code to leave with: help, version, or what is wrong with the words given.
struct Answer {
    QString text;
    ExitCode code = Done;
};

using Command = std::variant<WindowCommand, BuildCommand, CheckCommand, ShowCommand, DiffCommand,
                             RenderCommand, ReportCommand, ImportCommand, BoundariesCommand,
                             ExportCommand, UndoCommand, BatchesCommand, Answer>;

/// Reads the arguments (the program's own name first).
Command parseCommandLine(const QStringList &arguments);

} // namespace sd
