// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/export/qgisstyle.h"

#include <QXmlStreamWriter>

using namespace Qt::StringLiterals;

namespace sd {

namespace {

/// "#rrggbb" as QGIS writes it: red, green, blue, alpha as numbers.
QString qgisColour(const QString &colour)
{
    constexpr int hexadecimal = 16;
    bool isColour = false;
    const uint rgb = colour.sliced(colour.startsWith(u'#') ? 1 : 0).toUInt(&isColour, hexadecimal);
    const uint shown = isColour ? rgb : 0x8a939c;
    return u"%1,%2,%3,255"_s.arg(shown >> 16 & 0xFF).arg(shown >> 8 & 0xFF).arg(shown & 0xFF);
}

class StyleWriter {
public:
    StyleWriter(const ExportLayer &layer, const LayerFileInfo &info)
        : m_layer(layer)
        , m_info(info)
        , m_xml(&m_bytes)
    {
    }

    QByteArray write()
    {
        m_xml.setAutoFormatting(true);
        m_xml.writeDTD(u"<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>"_s);
        m_xml.writeStartElement(u"qgis"_s);
        m_xml.writeAttribute(u"version"_s, u"3.22.0"_s);
        m_xml.writeAttribute(u"styleCategories"_s, u"Symbology|Temporal"_s);
        if (m_layer.column(u"start") >= 0)
            writeTemporal();
        if (m_layer.column(u"controller_id") >= 0)
            writeParties();
        else
            writeSingle();
        m_xml.writeEndElement();
        return m_bytes;
    }

private:
    using Attributes = std::initializer_list<std::pair<QString, QString>>;

    void start(const QString &element, Attributes attributes)
    {
        m_xml.writeStartElement(element);
        for (const auto &[name, value] : attributes)
            m_xml.writeAttribute(name, value);
    }

    /// Mode 2 takes start and end from two fields; limit mode 1 says that the end is included.
    void writeTemporal()
    {
        start(u"temporal"_s, {{u"enabled"_s, u"1"_s},
                              {u"mode"_s, u"2"_s},
                              {u"limitMode"_s, u"1"_s},
                              {u"startField"_s, u"start"_s},
                              {u"endField"_s, u"end"_s},
                              {u"startExpression"_s, u""_s},
                              {u"endExpression"_s, u""_s},
                              {u"durationField"_s, u""_s},
                              {u"durationUnit"_s, u"min"_s},
                              {u"fixedDuration"_s, u"0"_s},
                              {u"accumulate"_s, u"0"_s}});
        m_xml.writeStartElement(u"fixedRange"_s);
        m_xml.writeEmptyElement(u"start"_s);
        m_xml.writeEmptyElement(u"end"_s);
        m_xml.writeEndElement();
        m_xml.writeEndElement();
    }

    void startRenderer(const QString &type, const QString &attribute)
    {
        start(u"renderer-v2"_s, {{u"type"_s, type},
                                 {u"attr"_s, attribute},
                                 {u"symbollevels"_s, u"0"_s},
                                 {u"enableorderby"_s, u"0"_s},
                                 {u"forceraster"_s, u"0"_s},
                                 {u"referencescale"_s, u"-1"_s}});
    }

    void writeParties()
    {
        // What is contested, cut or unclear is drawn apart from what is held or open.
        startRenderer(
            u"categorizedSymbol"_s,
            u"if(\"status\" IN ('held', 'open'), '', 'contested ') || \"controller_id\""_s);
        m_xml.writeStartElement(u"categories"_s);
        int symbol = 0;
        for (const LayerFileInfo::Party &party : m_info.parties) {
            for (const QString &state : {QString(), u"contested "_s}) {
                start(u"category"_s,
                      {{u"value"_s, state + party.id},
                       {u"label"_s, state.isEmpty() ? party.name : party.name + u" (contested)"_s},
                       {u"symbol"_s, QString::number(symbol++)},
                       {u"type"_s, u"string"_s},
                       {u"render"_s, u"true"_s}});
                m_xml.writeEndElement();
            }
        }
        m_xml.writeEndElement();
        m_xml.writeStartElement(u"symbols"_s);
        symbol = 0;
        for (const LayerFileInfo::Party &party : m_info.parties) {
            writeSymbol(symbol++, party.colour, false);
            writeSymbol(symbol++, party.colour, true);
        }
        m_xml.writeEndElement();
        m_xml.writeEndElement();
    }

    void writeSingle()
    {
        startRenderer(u"singleSymbol"_s, {});
        m_xml.writeStartElement(u"symbols"_s);
        writeSymbol(0, m_layer.name == u"events" ? u"#c2410c"_s : u"#5b6673"_s, false);
        m_xml.writeEndElement();
        m_xml.writeEndElement();
    }

    void writeSymbol(int number, const QString &colour, bool isContested)
    {
        const QString ink = qgisColour(colour);
        QString type = u"fill"_s;
        QString layer = u"SimpleFill"_s;
        std::vector<std::pair<QString, QString>> options{
            {u"color"_s, ink},
            {u"style"_s, isContested ? u"b_diagonal"_s : u"solid"_s},
            {u"outline_color"_s, ink},
            {u"outline_width"_s, isContested ? u"0.6"_s : u"0.26"_s},
            {u"outline_width_unit"_s, u"MM"_s}};
        if (m_layer.shape == LayerShape::Line) {
            type = u"line"_s;
            layer = u"SimpleLine"_s;
            options = {{u"line_color"_s, ink},
                       {u"line_style"_s, isContested ? u"dash"_s : u"solid"_s},
                       {u"line_width"_s, u"0.9"_s},
                       {u"line_width_unit"_s, u"MM"_s}};
        } else if (m_layer.shape == LayerShape::Point) {
            type = u"marker"_s;
            layer = u"SimpleMarker"_s;
            options = {{u"name"_s, isContested ? u"diamond"_s : u"circle"_s},
                       {u"color"_s, ink},
                       {u"outline_color"_s, u"255,255,255,255"_s},
                       {u"size"_s, u"2"_s},
                       {u"size_unit"_s, u"MM"_s}};
        }
        start(u"symbol"_s, {{u"type"_s, type},
                            {u"name"_s, QString::number(number)},
                            {u"alpha"_s, m_layer.shape == LayerShape::Area ? u"0.65"_s : u"1"_s},
                            {u"clip_to_extent"_s, u"1"_s},
                            {u"force_rhr"_s, u"0"_s}});
        start(u"layer"_s, {{u"class"_s, layer},
                           {u"enabled"_s, u"1"_s},
                           {u"locked"_s, u"0"_s},
                           {u"pass"_s, u"0"_s}});
        start(u"Option"_s, {{u"type"_s, u"Map"_s}});
        for (const auto &[name, value] : options) {
            start(u"Option"_s, {{u"type"_s, u"QString"_s}, {u"name"_s, name}, {u"value"_s, value}});
            m_xml.writeEndElement();
        }
        m_xml.writeEndElement();
        m_xml.writeEndElement();
        m_xml.writeEndElement();
    }

    const ExportLayer &m_layer;
    const LayerFileInfo &m_info;
    QByteArray m_bytes;
    QXmlStreamWriter m_xml;
};

} // namespace

QByteArray qgisStyle(const ExportLayer &layer, const LayerFileInfo &info)
{
    return layer.shape == LayerShape::None ? QByteArray() : StyleWriter(layer, info).write();
}

} // namespace sd
