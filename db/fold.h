// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The one folding of text for search, used for what is indexed and for what is asked.
#pragma once

#include <QString>

#include <string>
#include <string_view>

namespace sd {

/// Compatibility forms joined, Arabic vowel marks and tatweel dropped, forms of alef, yeh, kaf and
/// teh marbuta and all digits made one, Latin letters lower-cased and without diacritics,
/// apostrophes dropped.
QString fold(const QString &text);

/// What goes into the index: the folded text, and again the Arabic words that carry the article,
/// without it.
QString foldForIndex(const QString &text);
/// The same in UTF-8, appended; quick for text in plain ASCII.
void appendFoldedForIndex(std::string &to, std::string_view utf8);

} // namespace sd
