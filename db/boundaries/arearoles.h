// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the columns of a boundary file mean: guessed from their names and content, shown, corrected.
#pragma once

#include "db/boundaries/areas.h"

namespace sd {

/// Names of columns; empty where the file has no such column.
struct AreaRoles {
    QString pCode;
    QString name; // in Latin letters, or in the only script there is
    QString nameArabic;
    QStringList aliases;
    QString parent; // name of what the area is a part of
    QString from;   // first day of a control area
    QString to;     // last day, included
    QString controller;
    QString status; // held, contested, withdrawn, unclear

    bool operator==(const AreaRoles &) const = default;
};

/// Column names as OCHA's common datasets have them, old (ADM4_PCODE, ADM4_EN, ADM4_AR) and new
/// (adm4_pcode, adm4_name, adm4_name1), and as other makers like them. Of several that would do,
/// the one that tells the areas apart best.
AreaRoles guessRoles(const AreaLayer &layer);

/// The value that an area has in a column; empty where the column is.
QString valueOf(const AreaLayer &layer, const QStringList &values, const QString &column);

/// What an area is called: its name, else its Arabic name, else its P-code, else its number.
QString titleOf(const AreaLayer &layer, const AreaRoles &roles, const Area &area);

/// A name of each area that is its own and the same in the next edition of the file: its P-code,
/// its name, or where these are missing or not its own, with its number. In the order of the areas.
QStringList keysOf(const AreaLayer &layer, const AreaRoles &roles);

/// "2024-11-30", "2024/11/30", with a time or without, or a year: its first day, or its last where
/// isEnd; nothing where it is no date.
std::optional<Day> dayIn(const QString &text, bool isEnd);

} // namespace sd
