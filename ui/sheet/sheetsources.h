// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Who is behind what a sheet shows: publishers with their days, credits, licence, and whose files
// were imported.
#pragma once

#include "ui/sheet/sheet.h"

namespace sd {

/// Numbered publishers of the claims shown, those behind most of them first, with the days on which
/// they published.
QStringList sourcesOf(SheetScene &scene, const SheetWords &words, SheetSubject subject);

/// The data set's licence and credits, and a notice for each export of others whose rows are in it.
QString creditsText(const SheetScene &scene, const SheetWords &words);

/// Sources by number, in the order in which they are first named.
class SourceNotes {
public:
    explicit SourceNotes(const Situation &situation)
        : m_situation(situation)
    {
    }
    /// "[1, 4]" for these sources; empty for none.
    QString marks(const std::vector<SourceId> &sources);
    const std::vector<int> &rows() const { return m_rows; } // in sources(), by number

private:
    const Situation &m_situation;
    std::vector<int> m_rows;
};

} // namespace sd
