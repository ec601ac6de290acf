// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/export/exporttext.h"
#include "db/export/layerfile.h"
#include "db/export/qgisstyle.h"
#include "db/export/textlayers.h"
#include "db/import/geodata.h"

#include <QFileInfo>

#include <array>

#include <cpl_error.h>

using namespace Qt::StringLiterals;

namespace sd {

namespace {

constexpr int rowsOfTransaction = 20'000;
constexpr auto geometryColumn = "geom";

using Geometry = GeoGeometry;

struct DestroyReference {
    void operator()(OGRSpatialReferenceH reference) const { OSRRelease(reference); }
};
using Reference = std::unique_ptr<std::remove_pointer_t<OGRSpatialReferenceH>, DestroyReference>;

/// Longitude first.
Reference wgs84()
{
    Reference reference(OSRNewSpatialReference(nullptr));
    OSRSetWellKnownGeogCS(reference.get(), "WGS84");
    OSRSetAxisMappingStrategy(reference.get(), OAMS_TRADITIONAL_GIS_ORDER);
    return reference;
}

OGRwkbGeometryType typeOf(LayerShape shape)
{
    switch (shape) {
    case LayerShape::Point:
        return wkbPoint;
    case LayerShape::Line:
        return wkbLineString;
    case LayerShape::Area:
        return wkbMultiPolygon;
    case LayerShape::None:
        break;
    }
    return wkbNone;
}

OGRFieldType typeOf(ColumnType type)
{
    switch (type) {
    case ColumnType::Whole:
        return OFTInteger64;
    case ColumnType::Real:
        return OFTReal;
    case ColumnType::Date:
        return OFTDate;
    case ColumnType::Start:
    case ColumnType::End:
        return OFTDateTime;
    case ColumnType::Text:
        break;
    }
    return OFTString;
}

Geometry geometryOf(const LayerGeometry &geometry)
{
    if (const auto *point = std::get_if<GeoPoint>(&geometry)) {
        Geometry made(OGR_G_CreateGeometry(wkbPoint));
        OGR_G_SetPoint_2D(made.get(), 0, point->lon, point->lat);
        return made;
    }
    if (const auto *line = std::get_if<std::vector<GeoPoint>>(&geometry)) {
        Geometry made(OGR_G_CreateGeometry(wkbLineString));
        for (const GeoPoint &point : *line)
            OGR_G_AddPoint_2D(made.get(), point.lon, point.lat);
        return made;
    }
    const auto *area = std::get_if<std::vector<Polygon>>(&geometry);
    if (!area)
        return nullptr;
    Geometry made(OGR_G_CreateGeometry(wkbMultiPolygon));
    for (const Polygon &polygon : *area) {
        OGRGeometryH part = OGR_G_CreateGeometry(wkbPolygon);
        for (const Ring &ring : polygon.rings) {
            OGRGeometryH line = OGR_G_CreateGeometry(wkbLinearRing);
            for (const GeoPoint &point : ring)
                OGR_G_AddPoint_2D(line, point.lon, point.lat);
            OGR_G_AddGeometryDirectly(part, line);
        }
        OGR_G_AddGeometryDirectly(made.get(), part);
    }
    return made;
}

/// One GeoPackage with a table a layer, WGS84, styles for QGIS in it and beside it. Times are local
/// to the data set: QGIS shows them as they stand there.
class GeoPackageLayers final : public LayerFile {
public:
    GeoPackageLayers(const ExportTarget &target, LayerFileInfo info)
        : m_target(target)
        , m_info(std::move(info))
        , m_wgs84(wgs84())
    {
    }
    ~GeoPackageLayers() override
    {
        if (m_dataset)
            GDALClose(m_dataset);
    }
    GeoPackageLayers(const GeoPackageLayers &) = delete;
    GeoPackageLayers &operator=(const GeoPackageLayers &) = delete;

    bool takes(const ExportLayer &) const override { return true; }

    Result<void> begin(const ExportLayer &layer) override
    {
        if (auto opened = open(); !opened)
            return opened;
        m_layer = layer;
        if (auto made = makeTable(layer.name, typeOf(layer.shape),
                                  ExportText::tr("Times are local to %1").arg(m_info.timeZone));
            !made) {
            return made;
        }
        for (const ExportColumn &column : layer.columns) {
            if (auto added = addField(column.name, typeOf(column.type)); !added)
                return added;
        }
        const QByteArray style = qgisStyle(layer, m_info);
        if (!style.isEmpty())
            m_styles.emplace_back(layer.name, style);
        return startTransaction();
    }

    Result<void> add(const ExportRow &row) override
    {
        const GeoFeature feature(OGR_F_Create(OGR_L_GetLayerDefn(m_table)));
        for (qsizetype i = 0; i < row.cells.size(); ++i) {
            if (!row.cells[i].isEmpty())
                setField(feature.get(), int(i), m_layer.columns[size_t(i)].type, row.cells[i]);
        }
        if (Geometry geometry = geometryOf(row.geometry))
            OGR_F_SetGeometryDirectly(feature.get(), geometry.release());
        if (OGR_L_CreateFeature(m_table, feature.get()) != OGRERR_NONE)
            return fault();
        if (++m_rows % rowsOfTransaction != 0)
            return {};
        if (auto done = commit(); !done)
            return done;
        return startTransaction();
    }

    Result<void> end() override { return commit(); }

    Result<void> finish() override
    {
        auto done = open().and_then([this] { return writeStyles(); });
        if (!done)
            return done;
        CPLErrorReset();
        const CPLErr closed = GDALClose(std::exchange(m_dataset, nullptr));
        if (closed != CE_None)
            return fault();
        return writeStyleFiles();
    }

private:
    Result<void> open()
    {
        if (m_dataset)
            return {};
        prepareGdal();
        CPLErrorReset();
        const QByteArray path = QFile::encodeName(m_target.mainPart());
        m_dataset = GDALCreate(GDALGetDriverByName("GPKG"), path.constData(), 0, 0, 0, GDT_Unknown,
                               nullptr);
        return m_dataset ? Result<void>() : fault();
    }

    Result<void> makeTable(const QString &name, OGRwkbGeometryType type, const QString &about)
    {
        const QByteArray title = "IDENTIFIER=" + (m_info.title + u": "_s + name).toUtf8();
        const QByteArray description = "DESCRIPTION=" + about.toUtf8();
        const QByteArray column = QByteArray("GEOMETRY_NAME=") + geometryColumn;
        std::array<const char *, 4> options{title.constData(), description.constData(),
                                            column.constData(), nullptr};
        m_table = GDALDatasetCreateLayer(m_dataset, name.toUtf8().constData(),
                                         type == wkbNone ? nullptr : m_wgs84.get(), type,
                                         const_cast<char **>(options.data()));
        return m_table ? Result<void>() : fault();
    }

    Result<void> addField(const QString &name, OGRFieldType type)
    {
        OGRFieldDefnH field = OGR_Fld_Create(name.toUtf8().constData(), type);
        const OGRErr added = OGR_L_CreateField(m_table, field, 0);
        OGR_Fld_Destroy(field);
        return added == OGRERR_NONE ? Result<void>() : fault();
    }

    /// A day begins at 00:00:00 and ends at 23:59:59; a minute with its last second.
    static void setField(OGRFeatureH feature, int field, ColumnType type, const QString &cell)
    {
        constexpr int asItStands = 100; // GDAL's sign for UTC: the only zone that a GeoPackage has
        if (type == ColumnType::Text) {
            OGR_F_SetFieldString(feature, field, cell.toUtf8().constData());
        } else if (type == ColumnType::Whole) {
            OGR_F_SetFieldInteger64(feature, field, cell.toLongLong());
        } else if (type == ColumnType::Real) {
            OGR_F_SetFieldDouble(feature, field, cell.toDouble());
        } else if (const auto stamp = parseStamp(cell)) {
            const QDate date = dateOf(stamp->from.day());
            int minute = stamp->from.minuteOfDay();
            const bool isEnd = type == ColumnType::End;
            if (isEnd && !stamp->hasTime)
                minute = 24 * 60 - 1;
            const bool isDay = type == ColumnType::Date;
            OGR_F_SetFieldDateTimeEx(feature, field, date.year(), date.month(), date.day(),
                                     isDay ? 0 : minute / 60, isDay ? 0 : minute % 60,
                                     isEnd ? 59.0F : 0.0F, isDay ? 0 : asItStands);
        }
    }

    Result<void> startTransaction()
    {
        return GDALDatasetStartTransaction(m_dataset, FALSE) == OGRERR_NONE ? Result<void>()
                                                                            : fault();
    }

    Result<void> commit()
    {
        return GDALDatasetCommitTransaction(m_dataset) == OGRERR_NONE ? Result<void>() : fault();
    }

    /// The table in which QGIS keeps the styles of a GeoPackage.
    Result<void> writeStyles()
    {
        auto done = makeTable(u"layer_styles"_s, wkbNone, {});
        for (const auto &name :
             {u"f_table_catalog"_s, u"f_table_schema"_s, u"f_table_name"_s, u"f_geometry_column"_s,
              u"styleName"_s, u"styleQML"_s, u"styleSLD"_s}) {
            done = done.and_then([&] { return addField(name, OFTString); });
        }
        done = done.and_then([this] { return addField(u"useAsDefault"_s, OFTInteger); });
        for (const auto &name : {u"description"_s, u"owner"_s, u"ui"_s})
            done = done.and_then([&] { return addField(name, OFTString); });
        done = done.and_then([this] { return addField(u"update_time"_s, OFTDateTime); });
        for (const auto &[layer, style] : m_styles) {
            if (!done)
                return done;
            const GeoFeature feature(OGR_F_Create(OGR_L_GetLayerDefn(m_table)));
            const auto set = [&feature](const char *field, const QByteArray &value) {
                OGR_F_SetFieldString(feature.get(), OGR_F_GetFieldIndex(feature.get(), field),
                                     value.constData());
            };
            for (const char *empty :
                 {"f_table_catalog", "f_table_schema", "styleSLD", "owner", "ui"})
                set(empty, "");
            set("f_table_name", layer.toUtf8());
            set("f_geometry_column", geometryColumn);
            set("styleName", layer.toUtf8());
            set("styleQML", style);
            set("description", m_info.title.toUtf8());
            OGR_F_SetFieldInteger(feature.get(), OGR_F_GetFieldIndex(feature.get(), "useAsDefault"),
                                  1);
            if (OGR_L_CreateFeature(m_table, feature.get()) != OGRERR_NONE)
                return fault();
        }
        return done;
    }

    /// "NAME.control.qml" beside "NAME.gpkg", for those who load a layer elsewhere.
    Result<void> writeStyleFiles()
    {
        const QString base = QFileInfo(m_target.path()).completeBaseName();
        for (const auto &[layer, style] : m_styles) {
            TextPart file;
            auto done = file.open(m_target.part(base + u'.' + layer + u".qml"_s))
                            .and_then([&] { return file.put(style); })
                            .and_then([&] { return file.close(); });
            if (!done)
                return done;
        }
        return {};
    }

    Result<void> fault() const
    {
        return std::unexpected(
            cannotWrite(m_target.path(), QString::fromUtf8(CPLGetLastErrorMsg()).simplified()));
    }

    const ExportTarget &m_target;
    const LayerFileInfo m_info;
    const Reference m_wgs84;
    GDALDatasetH m_dataset = nullptr;
    OGRLayerH m_table = nullptr;
    ExportLayer m_layer;
    qint64 m_rows = 0;
    std::vector<std::pair<QString, QByteArray>> m_styles;
};

} // namespace

std::unique_ptr<LayerFile> geoPackageLayers(const ExportTarget &target, LayerFileInfo info)
{
    return std::make_unique<GeoPackageLayers>(target, std::move(info));
}

} // namespace sd
