// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/export/eventfile.h"
#include "db/import/rejectedrows.h"

using namespace Qt::StringLiterals;

namespace sd {

namespace {

QString numberOr(int value)
{
    return value < 0 ? QString() : QString::number(value);
}

/// RFC 4180 for spreadsheets: text that would be taken for a formula begins with an apostrophe;
/// numbers, negative ones too, are left alone.
class CsvFile final : public EventFile {
public:
    explicit CsvFile(const QString &path)
        : EventFile(path)
    {
    }

protected:
    QByteArray head() const override
    {
        // A byte order mark, or spreadsheets take Arabic for something else.
        return "\xEF\xBB\xBF"
               "id,date,end_date,reported_on,category,title,summary,place,latitude,longitude,"
               "geo_precision,actor_1,actor_2,killed,killed_low,killed_high,credibility,sources,"
               "cited,rows_of\r\n";
    }
    QByteArray rowOf(const ExportedEvent &event) const override
    {
        const auto degrees = [&event](double GeoPoint::*part) {
            return event.position ? QString::number((*event.position).*part, 'f', 6) : QString();
        };
        const QStringList cells{
            csvCell(event.key),
            toText(event.from),
            event.to ? toText(*event.to) : QString(),
            event.reportedOn == unknownDay ? QString()
                                           : dateOf(event.reportedOn).toString(Qt::ISODate),
            toWord(event.category),
            csvCell(event.title),
            csvCell(event.summary),
            csvCell(event.place),
            degrees(&GeoPoint::lat),
            degrees(&GeoPoint::lon),
            event.position ? toWord(event.geoPrecision) : QString(),
            csvCell(event.actor1),
            csvCell(event.actor2),
            numberOr(event.killed),
            numberOr(event.killedLow),
            numberOr(event.killedHigh),
            QString::number(event.credibility),
            csvCell(event.sources.join(u"; "_s)),
            csvCell(event.cited),
            csvCell(event.rowsOf),
        };
        return cells.join(u',').toUtf8();
    }
    QByteArray between() const override { return "\r\n"; }
    QByteArray foot() const override { return "\r\n"; }
};

} // namespace

std::unique_ptr<EventFile> csvFile(const QString &path)
{
    return std::make_unique<CsvFile>(path);
}

} // namespace sd
