// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/claimtext.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace sd {

QJsonValue figureJson(const std::optional<int> &value)
{
    return value ? QJsonValue(*value) : QJsonValue(QJsonValue::Null);
}

QJsonArray idsJson(const std::vector<SourceId> &sources)
{
    QJsonArray ids;
    for (const SourceId &id : sources)
        ids.append(id.value);
    return ids;
}

double rounded(double value, double steps)
{
    return std::round(value * steps) / steps;
}

QString dayText(Day day)
{
    return toText(Moment::endOf(day));
}

QString knownText(const AsOf &asOf)
{
    return asOf.knownOn == knownNow ? u"now"_s : dayText(asOf.knownOn);
}

QString factionName(const Situation &situation, const FactionId &id)
{
    const int row = situation.factionRow(id);
    return row < 0 ? id.value : situation.factions()[size_t(row)].nameEn;
}

QString placeName(const Situation &situation, const PlaceId &id)
{
    const int row = situation.placeRow(id);
    return row < 0 ? id.value : situation.places()[size_t(row)].nameEn;
}

QString whoSays(const Situation &situation, const Claim &claim)
{
    return u"credibility %1: "_s.arg(claim.credibility)
         + situation.publishers(claim.sources).join(u", "_s);
}

QString TextTable::text() const
{
    QList<qsizetype> widths;
    for (const QStringList &row : m_rows) {
        widths.resize(std::max(widths.size(), row.size()));
        for (qsizetype i = 0; i < row.size(); ++i)
            widths[i] = std::max(widths[i], row[i].size());
    }
    QString text = u'\n' + m_heading + u'\n';
    for (const QStringList &row : m_rows) {
        QString line = u" "_s;
        for (qsizetype i = 0; i < row.size(); ++i)
            line += u' ' + (i + 1 < row.size() ? row[i].leftJustified(widths[i]) + u' ' : row[i]);
        text += line + u'\n';
    }
    if (m_rows.isEmpty())
        text += u"  none\n"_s;
    return text;
}

} // namespace sd
