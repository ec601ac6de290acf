// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the commands of the command line share: one parser a command, and how days are read.
#pragma once

#include "app/commandline.h"

#include <QCommandLineParser>

#include <expected>

namespace sd {

/// For a call that is not in order.
Answer wrong(const QString &what);

extern const QCommandLineOption dateOption;
extern const QCommandLineOption knownOption;

/// A parser for one subcommand; its words are checked by finish().
class Words {
public:
    explicit Words(const QString &description);
    QCommandLineParser &parser() { return m_parser; }

    /// The answer to give instead of carrying on, if any.
    std::optional<Answer> finish(const QStringList &arguments, qsizetype least, qsizetype most);

private:
    QCommandLineParser m_parser;
};

std::expected<When, Answer> readWhen(const QCommandLineParser &parser,
                                     const QCommandLineOption &date = dateOption,
                                     const QCommandLineOption &knownOn = knownOption);

std::expected<Day, Answer> readKnown(const QCommandLineParser &parser,
                                     const QCommandLineOption &knownOn = knownOption);

/// "YYYY-MM-DD" of an option; nothing where it was not given.
std::expected<std::optional<Day>, Answer> dayOption(const QCommandLineParser &parser,
                                                    const QString &option);

// In picturewords.cpp and datawords.cpp.
Command parseRender(const QStringList &arguments);
Command parseReport(const QStringList &arguments);
Command parseImport(const QStringList &arguments);
Command parseExport(const QStringList &arguments);
Command parseBoundaries(const QStringList &arguments);

} // namespace sd
