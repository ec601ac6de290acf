// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A file of events for others: each row says who publishes it, because some may not be passed on.
#pragma once

#include "db/error.h"
#include "db/records.h"

#include <QSaveFile>

#include <memory>

namespace sd {

/// An event or a statement as it is handed out; names in English.
struct ExportedEvent {
    QString key;
    Stamp from;
    std::optional<Stamp> to;
    Day reportedOn = unknownDay;
    Category category = Category::Context;
    QString title;
    QString summary;
    QString place;
    std::optional<GeoPoint> position;
    GeoPrecision geoPrecision = GeoPrecision::Place;
    QString actor1;
    QString actor2;
    int killed = -1; // -1 where none is given
    int killedLow = -1;
    int killedHigh = -1;
    Credibility credibility = 6;
    QStringList sources; // publishers
    QString cited;       // publishers that an export names
    QString rowsOf;      // whose row it is
};

class EventFile {
public:
    enum class Format { Csv, GeoJson };

    /// What stands at path stays until finish().
    static Result<std::unique_ptr<EventFile>> begin(const QString &path, Format format,
                                                    const QStringList &credits);
    virtual ~EventFile() = default;

    Result<void> add(const ExportedEvent &event);
    Result<void> finish();

protected:
    explicit EventFile(const QString &path);

    virtual QByteArray head() const = 0;
    virtual QByteArray rowOf(const ExportedEvent &event) const = 0;
    virtual QByteArray between() const = 0;
    virtual QByteArray foot() const = 0;

private:
    Result<void> put(const QByteArray &bytes);

    QSaveFile m_file;
    bool m_isFirst = true;
};

std::unique_ptr<EventFile> csvFile(const QString &path);
std::unique_ptr<EventFile> geoJsonFile(const QString &path, const QStringList &credits);

} // namespace sd
