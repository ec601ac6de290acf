// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/export/exporttext.h"
#include "db/export/layerfile.h"
#include "db/export/textlayers.h"

#include <QSet>
#include <QTimeZone>
#include <QXmlStreamWriter>

using namespace Qt::StringLiterals;

namespace sd {

namespace {

/// "#rrggbb" as KML writes it: alpha, blue, green, red.
QString kmlColour(const QString &colour, const QString &alpha)
{
    return colour.size() == 7
             ? alpha + colour.sliced(5, 2) + colour.sliced(3, 2) + colour.sliced(1, 2)
             : alpha + u"9c938a"_s;
}

/// Characters that XML 1.0 cannot hold, however they are written.
QString xmlText(QString text)
{
    text.removeIf([](QChar c) {
        const char16_t u = c.unicode();
        return (u < 0x20 && u != u'\t' && u != u'\n' && u != u'\r') || u == 0xFFFE || u == 0xFFFF;
    });
    return text;
}

QString htmlLine(const QString &name, const QString &value)
{
    QString shown = name;
    shown.replace(u'_', u' ');
    return u"<b>"_s + shown + u":</b> "_s + value.toHtmlEscaped() + u"<br/>\n"_s;
}

/// OGC KML 2.2: a folder a layer, a placemark a row, with the time it lasts, so that a slider plays
/// it. Tables that have no place on the map are left out.
class KmlLayers final : public LayerFile {
public:
    KmlLayers(const ExportTarget &target, LayerFileInfo info)
        : m_target(target)
        , m_info(std::move(info))
        , m_zone(m_info.timeZone.toLatin1())
    {
        if (!m_zone.isValid())
            m_zone = QTimeZone::utc();
        for (const LayerFileInfo::Party &party : m_info.parties)
            m_styled.insert(party.id);
        m_styled += QSet<QString>(m_info.categories.begin(), m_info.categories.end());
    }

    bool takes(const ExportLayer &layer) const override { return layer.shape != LayerShape::None; }

    Result<void> begin(const ExportLayer &layer) override
    {
        if (!m_isOpen) {
            if (auto opened = m_file.open(m_target.mainPart()); !opened)
                return opened;
            m_isOpen = true;
            writeHead();
        }
        m_layer = layer;
        m_start = layer.column(u"start");
        m_end = layer.column(u"end");
        m_controller = layer.column(u"controller_id");
        m_status = layer.column(u"status");
        m_category = layer.column(u"category");
        m_name = -1;
        for (const auto name : {u"title", u"place", u"route", u"name_en"}) {
            if (m_name < 0)
                m_name = layer.column(name);
        }
        m_xml.writeStartElement(u"Folder"_s);
        m_xml.writeTextElement(u"name"_s, title(layer.name));
        // The full lines under the dated ones, and places by the hundred, start switched off.
        if (layer.name == u"places" || layer.name == u"routes")
            m_xml.writeTextElement(u"visibility"_s, u"0"_s);
        return checked();
    }

    Result<void> add(const ExportRow &row) override
    {
        m_xml.writeStartElement(u"Placemark"_s);
        m_xml.writeTextElement(u"name"_s, xmlText(m_name < 0 ? QString() : row.cells[m_name]));
        if (m_layer.name == u"places" || m_layer.name == u"routes")
            m_xml.writeTextElement(u"visibility"_s, u"0"_s);
        QString description;
        for (qsizetype i = 0; i < row.cells.size(); ++i) {
            const QString &name = m_layer.columns[size_t(i)].name;
            if (!row.cells[i].isEmpty() && i != m_name && name != u"uid" && name != u"version")
                description += htmlLine(name, row.cells[i]);
        }
        m_xml.writeTextElement(u"description"_s, xmlText(description));
        writeTime(row);
        if (const QString style = styleOf(row); !style.isEmpty())
            m_xml.writeTextElement(u"styleUrl"_s, u'#' + style);
        m_xml.writeStartElement(u"ExtendedData"_s);
        for (qsizetype i = 0; i < row.cells.size(); ++i) {
            if (row.cells[i].isEmpty())
                continue;
            m_xml.writeStartElement(u"Data"_s);
            m_xml.writeAttribute(u"name"_s, m_layer.columns[size_t(i)].name);
            m_xml.writeTextElement(u"value"_s, xmlText(row.cells[i]));
            m_xml.writeEndElement();
        }
        m_xml.writeEndElement();
        writeGeometry(row.geometry);
        m_xml.writeEndElement();
        return checked();
    }

    Result<void> end() override
    {
        m_xml.writeEndElement();
        return checked();
    }

    Result<void> finish() override
    {
        if (!m_isOpen) {
            if (auto opened = m_file.open(m_target.mainPart()); !opened)
                return opened;
            writeHead();
        }
        m_xml.writeEndDocument();
        if (auto written = checked(); !written)
            return written;
        return m_file.close();
    }

private:
    Result<void> checked() const
    {
        if (m_xml.hasError())
            return std::unexpected(m_file.fault());
        return {};
    }

    static QString title(const QString &layer)
    {
        if (layer == u"events")
            return ExportText::tr("Events");
        if (layer == u"control")
            return ExportText::tr("Who held each district");
        if (layer == u"control_points")
            return ExportText::tr("Who held each place");
        if (layer == u"route_states")
            return ExportText::tr("Roads, open and cut");
        if (layer == u"routes")
            return ExportText::tr("Routes");
        return ExportText::tr("Places");
    }

    void writeHead()
    {
        m_xml.setDevice(m_file.device());
        m_xml.writeStartDocument();
        m_xml.writeStartElement(u"kml"_s);
        m_xml.writeDefaultNamespace(u"http://www.opengis.net/kml/2.2"_s);
        m_xml.writeStartElement(u"Document"_s);
        m_xml.writeTextElement(u"name"_s, xmlText(m_info.title));
        m_xml.writeTextElement(u"open"_s, u"1"_s);
        QString about;
        for (const QString &credit : m_info.credits)
            about += credit.toHtmlEscaped() + u"<br/>\n"_s;
        m_xml.writeTextElement(u"description"_s, xmlText(about));
        for (const LayerFileInfo::Party &party : m_info.parties) {
            for (const QString &state : {u"held"_s, u"contested"_s})
                writePartyStyle(party, state == u"contested");
        }
        for (const QString &category : m_info.categories) {
            m_xml.writeStartElement(u"Style"_s);
            m_xml.writeAttribute(u"id"_s, u"event-"_s + category);
            m_xml.writeStartElement(u"IconStyle"_s);
            m_xml.writeTextElement(u"scale"_s, u"0.7"_s);
            m_xml.writeEndElement();
            m_xml.writeStartElement(u"LabelStyle"_s);
            m_xml.writeTextElement(u"scale"_s, u"0"_s);
            m_xml.writeEndElement();
            m_xml.writeEndElement();
        }
    }

    /// What is contested is drawn paler and with a thicker edge.
    void writePartyStyle(const LayerFileInfo::Party &party, bool isContested)
    {
        m_xml.writeStartElement(u"Style"_s);
        m_xml.writeAttribute(u"id"_s, styleId(party.id, isContested));
        m_xml.writeStartElement(u"IconStyle"_s);
        m_xml.writeTextElement(u"color"_s, kmlColour(party.colour, u"ff"_s));
        m_xml.writeTextElement(u"scale"_s, u"0.8"_s);
        m_xml.writeEndElement();
        m_xml.writeStartElement(u"LineStyle"_s);
        m_xml.writeTextElement(u"color"_s, kmlColour(party.colour, u"ff"_s));
        m_xml.writeTextElement(u"width"_s, isContested ? u"4"_s : u"2"_s);
        m_xml.writeEndElement();
        m_xml.writeStartElement(u"PolyStyle"_s);
        m_xml.writeTextElement(u"color"_s,
                               kmlColour(party.colour, isContested ? u"40"_s : u"99"_s));
        m_xml.writeEndElement();
        m_xml.writeEndElement();
    }

    static QString styleId(const QString &party, bool isContested)
    {
        return (isContested ? u"contested-"_s : u"held-"_s) + party;
    }

    QString styleOf(const ExportRow &row) const
    {
        if (m_category >= 0 && m_styled.contains(row.cells[m_category]))
            return u"event-"_s + row.cells[m_category];
        if (m_controller < 0 || !m_styled.contains(row.cells[m_controller]))
            return {};
        const bool isClear = m_status < 0 || row.cells[m_status] == u"held"
                          || row.cells[m_status] == u"open";
        return styleId(row.cells[m_controller], !isClear);
    }

    /// A day stays a day; a minute gets the zone it is local to.
    QString when(const QString &text) const
    {
        const auto stamp = parseStamp(text);
        if (!stamp || !stamp->hasTime)
            return text;
        const QDateTime local(dateOf(stamp->from.day()),
                              QTime(stamp->from.minuteOfDay() / 60, stamp->from.minuteOfDay() % 60),
                              m_zone);
        return local.toOffsetFromUtc(local.offsetFromUtc()).toString(Qt::ISODate);
    }

    void writeTime(const ExportRow &row)
    {
        if (m_start < 0)
            return;
        const QString begin = row.cells[m_start];
        const QString end = m_end < 0 ? QString() : row.cells[m_end];
        if (begin == end) {
            m_xml.writeStartElement(u"TimeStamp"_s);
            m_xml.writeTextElement(u"when"_s, when(begin));
        } else {
            m_xml.writeStartElement(u"TimeSpan"_s);
            m_xml.writeTextElement(u"begin"_s, when(begin));
            if (!end.isEmpty())
                m_xml.writeTextElement(u"end"_s, when(end));
        }
        m_xml.writeEndElement();
    }

    static QString coordinates(const std::vector<GeoPoint> &points)
    {
        QStringList texts;
        for (const GeoPoint &point : points) {
            texts += QString::number(point.lon, 'f', 7) + u',' + QString::number(point.lat, 'f', 7);
        }
        return texts.join(u' ');
    }

    void writeGeometry(const LayerGeometry &geometry)
    {
        if (const auto *point = std::get_if<GeoPoint>(&geometry)) {
            m_xml.writeStartElement(u"Point"_s);
            m_xml.writeTextElement(u"coordinates"_s, coordinates({*point}));
            m_xml.writeEndElement();
        } else if (const auto *line = std::get_if<std::vector<GeoPoint>>(&geometry)) {
            m_xml.writeStartElement(u"LineString"_s);
            m_xml.writeTextElement(u"tessellate"_s, u"1"_s);
            m_xml.writeTextElement(u"coordinates"_s, coordinates(*line));
            m_xml.writeEndElement();
        } else if (const auto *area = std::get_if<std::vector<Polygon>>(&geometry)) {
            m_xml.writeStartElement(u"MultiGeometry"_s);
            for (const Polygon &polygon : *area)
                writePolygon(polygon);
            m_xml.writeEndElement();
        }
    }

    void writePolygon(const Polygon &polygon)
    {
        m_xml.writeStartElement(u"Polygon"_s);
        m_xml.writeTextElement(u"tessellate"_s, u"1"_s);
        for (size_t ring = 0; ring < polygon.rings.size(); ++ring) {
            m_xml.writeStartElement(ring == 0 ? u"outerBoundaryIs"_s : u"innerBoundaryIs"_s);
            m_xml.writeStartElement(u"LinearRing"_s);
            m_xml.writeTextElement(u"coordinates"_s, coordinates(polygon.rings[ring]));
            m_xml.writeEndElement();
            m_xml.writeEndElement();
        }
        m_xml.writeEndElement();
    }

    const ExportTarget &m_target;
    const LayerFileInfo m_info;
    QTimeZone m_zone;
    QSet<QString> m_styled;
    TextPart m_file;
    QXmlStreamWriter m_xml;
    bool m_isOpen = false;
    ExportLayer m_layer;
    int m_name = -1; // columns of the layer
    int m_start = -1;
    int m_end = -1;
    int m_controller = -1;
    int m_status = -1;
    int m_category = -1;
};

} // namespace

std::unique_ptr<LayerFile> kmlLayers(const ExportTarget &target, LayerFileInfo info)
{
    return std::make_unique<KmlLayers>(target, std::move(info));
}

} // namespace sd
