// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/error.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace sd {

namespace {

// File names and quoted cells come from strangers: a message must stay on its line and must not
// steer the terminal.
QString onOneLine(QString text)
{
    for (QChar &c : text) {
        const bool control = c.category() == QChar::Other_Control
                          || c.category() == QChar::Separator_Line
                          || c.category() == QChar::Separator_Paragraph;
        const bool bidi = (c.unicode() >= 0x202A && c.unicode() <= 0x202E)
                       || (c.unicode() >= 0x2066 && c.unicode() <= 0x2069);
        if (control || bidi)
            c = QChar::ReplacementCharacter;
    }
    return text;
}

} // namespace

QString Error::toLine() const
{
    QString line;
    if (!where.file.isEmpty())
        line += where.file + u':';
    if (where.row > 0)
        line += QString::number(where.row) + u':';
    if (where.row > 0 && where.column > 0)
        line += QString::number(where.column) + u':';
    if (!line.isEmpty())
        line += u' ';
    line += what;
    if (!hint.isEmpty())
        line += u" ("_s + hint + u')';
    return onOneLine(line);
}

Error refused(const QString &path, const QString &what, const QString &hint)
{
    return {.code = ErrorCode::BadInput, .what = what, .where = {.file = path}, .hint = hint};
}

std::unexpected<Error> badInput(const QString &what, const QString &hint)
{
    return std::unexpected(refused({}, what, hint));
}

} // namespace sd
