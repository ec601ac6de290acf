// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What printed pictures and changes share: names, who says so, and tables of text.
#pragma once

#include "model/situation.h"

#include <QJsonArray>

namespace sd {

QJsonValue figureJson(const std::optional<int> &value); // null where there is none
QJsonArray idsJson(const std::vector<SourceId> &sources);
/// To a whole part of 1 / steps.
double rounded(double value, double steps);
QString dayText(Day day);
QString knownText(const AsOf &asOf); // "now" or a day
QString factionName(const Situation &situation, const FactionId &id);
QString placeName(const Situation &situation, const PlaceId &id);
/// "credibility 2: Publisher, Publisher"
QString whoSays(const Situation &situation, const Claim &claim);

/// Columns of text under a heading, each as wide as its widest cell.
class TextTable {
public:
    explicit TextTable(QString heading)
        : m_heading(std::move(heading))
    {
    }

    void add(const QStringList &cells) { m_rows.append(cells); }
    QString text() const;

private:
    QString m_heading;
    QList<QStringList> m_rows;
};

} // namespace sd
