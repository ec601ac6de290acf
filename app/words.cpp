// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace sd {

Answer wrong(const QString &what)
{
    return {u"situation-desk: %1\nTry 'situation-desk --help'.\n"_s.arg(what), WrongUsage};
}

const QCommandLineOption dateOption(
    {"date", "d"}, "The day to show (YYYY-MM-DD, its end), or a minute of it (YYYY-MM-DDTHH:MM).",
    "date");
const QCommandLineOption knownOption(
    "as-known-on", "Use only what had been reported by that day (YYYY-MM-DD, or now).", "date",
    "now");

Words::Words(const QString &description)
{
    m_parser.setApplicationDescription(description);
    m_parser.addHelpOption();
    m_parser.addVersionOption();
}

std::optional<Answer> Words::finish(const QStringList &arguments, qsizetype least, qsizetype most)
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
        return wrong(u"an argument is missing"_s);
    if (given > most)
        return wrong(u"too many arguments: %1"_s.arg(m_parser.positionalArguments().at(most)));
    return std::nullopt;
}

std::expected<When, Answer> readWhen(const QCommandLineParser &parser,
                                     const QCommandLineOption &date,
                                     const QCommandLineOption &knownOn)
{
    When when;
    if (parser.isSet(date)) {
        const auto stamp = parseStamp(parser.value(date));
        if (!stamp)
            return std::unexpected(wrong(u"not a date: %1"_s.arg(parser.value(date))));
        when.at = positionOf(*stamp);
    }
    const auto known = readKnown(parser, knownOn);
    if (!known)
        return std::unexpected(known.error());
    when.knownOn = *known;
    return when;
}

std::expected<Day, Answer> readKnown(const QCommandLineParser &parser,
                                     const QCommandLineOption &knownOn)
{
    const QString known = parser.value(knownOn);
    if (known == u"now")
        return knownNow;
    const auto stamp = parseStamp(known);
    if (!stamp || stamp->hasTime)
        return std::unexpected(wrong(u"not a day: %1"_s.arg(known)));
    return stamp->from.day();
}

std::expected<std::optional<Day>, Answer> dayOption(const QCommandLineParser &parser,
                                                    const QString &option)
{
    const QString text = parser.value(option);
    if (text.isEmpty())
        return std::nullopt;
    const auto stamp = parseStamp(text);
    if (!stamp || stamp->hasTime)
        return std::unexpected(wrong(u"not a day (YYYY-MM-DD): %1"_s.arg(text)));
    return stamp->from.day();
}

} // namespace sd
