// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/export/layerfile.h"
#include "db/export/textlayers.h"
#include "db/import/rejectedrows.h"

using namespace Qt::StringLiterals;

namespace sd {

namespace {

/// RFC 4180 for spreadsheets: a byte order mark, and text that would be taken for a formula begins
/// with an apostrophe.
class CsvLayers final : public LayerFile {
public:
    CsvLayers(const ExportTarget &target, bool isFolder)
        : m_target(target)
        , m_isFolder(isFolder)
    {
    }

    bool takes(const ExportLayer &) const override { return true; }

    Result<void> begin(const ExportLayer &layer) override
    {
        m_layer = layer;
        const QString path = m_isFolder ? m_target.part(layer.name + u".csv"_s)
                                        : m_target.mainPart();
        if (auto opened = m_file.open(path); !opened)
            return opened;
        QStringList names;
        for (const ExportColumn &column : layer.columns)
            names += column.name;
        if (layer.shape == LayerShape::Point)
            names << u"latitude"_s << u"longitude"_s;
        return m_file.put("\xEF\xBB\xBF" + names.join(u',').toUtf8() + "\r\n");
    }

    Result<void> add(const ExportRow &row) override
    {
        QStringList cells;
        for (qsizetype i = 0; i < row.cells.size(); ++i) {
            const bool isText = m_layer.columns[size_t(i)].type == ColumnType::Text;
            cells += isText ? csvCell(row.cells[i]) : row.cells[i];
        }
        if (const auto *point = std::get_if<GeoPoint>(&row.geometry)) {
            cells << QString::number(point->lat, 'f', 6) << QString::number(point->lon, 'f', 6);
        }
        return m_file.put(cells.join(u',').toUtf8() + "\r\n");
    }

    Result<void> end() override { return m_file.close(); }
    Result<void> finish() override { return {}; }

private:
    const ExportTarget &m_target;
    const bool m_isFolder;
    ExportLayer m_layer;
    TextPart m_file;
};

} // namespace

std::unique_ptr<LayerFile> csvLayers(const ExportTarget &target, bool isFolder)
{
    return std::make_unique<CsvLayers>(target, isFolder);
}

} // namespace sd
