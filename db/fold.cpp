// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/fold.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace sd {

namespace {

constexpr bool isDroppedMark(char16_t c)
{
    return (c >= 0x0300 && c <= 0x036F) // combining diacritics of Latin, Greek, Cyrillic
        || (c >= 0x064B && c <= 0x065F) // Arabic vowel marks, hamza and madda above and below
        || c == 0x0670                  // superscript alef
        || c == 0x0640                  // tatweel
        || (c >= 0x06D6 && c <= 0x06ED) // Quranic marks
        || (c >= 0x200B && c <= 0x200F) // zero-width space and joiners, direction marks
        || c == u'\'' || c == u'`' || c == 0x2018 || c == 0x2019 // apostrophes, and the signs
        || c == 0x02BC || c == 0x02BE || c == 0x02BF;            // for hamza and ayn
}

/// Letters that no decomposition leads to their plain form.
constexpr char16_t plainForm(char16_t c)
{
    switch (c) {
    case 0x0671: // alef wasla
        return 0x0627;
    case 0x0649: // alef maksura
    case 0x06CC: // Farsi yeh
        return 0x064A;
    case 0x06A9: // keheh
        return 0x0643;
    case 0x0629: // teh marbuta
        return 0x0647;
    case 0x0131: // dotless i
        return u'i';
    case 0x0142:
        return u'l';
    case 0x00F8:
        return u'o';
    case 0x0111:
        return u'd';
    default:
        break;
    }
    if (c >= 0x0660 && c <= 0x0669)
        return char16_t(u'0' + (c - 0x0660));
    if (c >= 0x06F0 && c <= 0x06F9)
        return char16_t(u'0' + (c - 0x06F0));
    return c;
}

} // namespace

QString fold(const QString &text)
{
    // Decomposing first takes the hamza off alef, waw and yeh, and the accent off a letter.
    const QString parts = text.normalized(QString::NormalizationForm_KD).toCaseFolded();
    QString folded;
    folded.reserve(parts.size());
    for (const QChar part : parts) {
        if (!isDroppedMark(part.unicode()))
            folded += QChar(plainForm(part.unicode()));
    }
    return folded.normalized(QString::NormalizationForm_C);
}

void appendFoldedForIndex(std::string &to, std::string_view utf8)
{
    const size_t before = to.size();
    to.resize(before + utf8.size());
    char *at = to.data() + before;
    for (const char c : utf8) {
        if (static_cast<unsigned char>(c) >= 0x80) {
            const auto folded = foldForIndex(QString::fromUtf8(utf8)).toUtf8();
            to.resize(before);
            to.append(folded.constData(), size_t(folded.size()));
            return;
        }
        *at = c >= 'A' && c <= 'Z' ? char(c - 'A' + 'a') : c;
        at += c != '\'' && c != '`'; // what isDroppedMark() drops
    }
    to.resize(size_t(at - to.data()));
}

QString foldForIndex(const QString &text)
{
    const QString folded = fold(text);
    const QString article = u"\u0627\u0644"_s;
    QString bare;
    for (const QString &word : folded.split(u' ', Qt::SkipEmptyParts)) {
        if (word.size() >= article.size() + 2 && word.startsWith(article))
            bare += u' ' + word.sliced(article.size());
    }
    return folded + bare;
}

} // namespace sd
