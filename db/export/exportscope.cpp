// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/export/exportscope.h"

#include "db/export/exporttext.h"

using namespace Qt::StringLiterals;

namespace sd {

namespace {

/// The parts between single commas; two stand for one.
QStringList filterParts(const QString &text)
{
    QStringList parts{QString()};
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] != u',') {
            parts.back() += text[i];
        } else if (i + 1 < text.size() && text[i + 1] == u',') {
            parts.back() += u',';
            ++i;
        } else {
            parts += QString();
        }
    }
    return parts;
}

} // namespace

Result<ExportFilter> parseFilter(const QString &text)
{
    ExportFilter filter;
    if (text.trimmed().isEmpty())
        return filter;
    for (const QString &part : filterParts(text)) {
        const qsizetype sign = part.indexOf(u'=');
        const QString word = part.left(std::max<qsizetype>(sign, 0)).trimmed();
        const QString value = part.mid(sign + 1).trimmed();
        if (sign < 1 || value.isEmpty()) {
            return badInput(ExportText::tr("the filter has a part without a value: %1").arg(part),
                            ExportText::tr("write word=value, with a comma between two"));
        }
        if (word == u"category") {
            const auto category = fromWord<Category>(value);
            if (!category) {
                return badInput(ExportText::tr("not a category: %1").arg(value),
                                wordsOf<Category>().join(u", "_s));
            }
            filter.categories.push_back(*category);
        } else if (word == u"faction") {
            filter.factions += value;
        } else if (word == u"place") {
            filter.places += value;
        } else if (word == u"claimant" && filter.claimant.isEmpty()) {
            filter.claimant = value;
        } else if (word == u"claimant") {
            return badInput(
                ExportText::tr("the filter has two claimants"),
                ExportText::tr("the figures of two are never put together: export twice"));
        } else if (word == u"text" && filter.text.isEmpty()) {
            filter.text = value;
        } else if (word == u"grade") {
            bool isNumber = false;
            const int grade = value.toInt(&isNumber);
            if (!isNumber || grade < 1 || grade > 6) {
                return badInput(ExportText::tr("not a grade: %1").arg(value),
                                ExportText::tr("1 is confirmed, 5 improbable, 6 keeps all"));
            }
            filter.grade = Credibility(grade);
        } else if (word == u"text") {
            return badInput(ExportText::tr("the filter has two texts"),
                            ExportText::tr("write a comma inside a text twice"));
        } else {
            return badInput(ExportText::tr("the filter has an unknown word: %1").arg(word),
                            u"category, faction, place, text, grade, claimant"_s);
        }
    }
    return filter;
}

QStringList exportLayerNames()
{
    return {u"events"_s,     u"control"_s,  u"control_points"_s, u"route_states"_s,
            u"routes"_s,     u"places"_s,   u"control_claims"_s, u"casualties"_s,
            u"statements"_s, u"factions"_s, u"sources"_s};
}

} // namespace sd
