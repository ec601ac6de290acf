// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/boundaries/areas.h"
#include "db/boundaries/areatext.h"
#include "db/geometry.h"
#include "db/import/geodata.h"

#include <QFileInfo>

#include <algorithm>
#include <cmath>
#include <utility>

#include <cpl_error.h>

using namespace Qt::StringLiterals;

namespace sd {

namespace {

constexpr qsizetype longestValue = 500; // of a value; names are shorter

double rounded(double degrees)
{
    constexpr double steps = 1e7;
    return std::round(degrees * steps) / steps;
}

bool isOnEarth(const GeoPoint &point)
{
    // Written so that a NaN fails as well.
    return std::abs(point.lat) <= 90 && std::abs(point.lon) <= 180;
}

/// The points of a ring, closed, none twice in a row.
Ring ringOf(OGRGeometryH line, QStringList &mended)
{
    const int count = OGR_G_GetPointCount(line);
    Ring ring;
    ring.reserve(size_t(count) + 1);
    for (int i = 0; i < count; ++i) {
        const GeoPoint point{.lat = rounded(OGR_G_GetY(line, i)),
                             .lon = rounded(OGR_G_GetX(line, i))};
        if (ring.empty() || ring.back() != point)
            ring.push_back(point);
    }
    if (ring.size() > 1 && ring.front() != ring.back()) {
        ring.push_back(ring.front());
        mended += AreaText::tr("a ring was not closed");
    }
    return ring;
}

void takePolygon(OGRGeometryH geometry, std::vector<Polygon> &cell, QStringList &mended)
{
    Polygon polygon;
    for (int i = 0; i < OGR_G_GetGeometryCount(geometry); ++i) {
        Ring ring = ringOf(OGR_G_GetGeometryRef(geometry, i), mended);
        constexpr size_t fewest = 4; // a triangle, closed
        if (ring.size() >= fewest) {
            polygon.rings.push_back(std::move(ring));
            continue;
        }
        mended += AreaText::tr("a ring had fewer than three points");
        if (i == 0)
            return; // the holes go with their outline
    }
    if (!polygon.rings.empty())
        cell.push_back(std::move(polygon));
}

/// All polygons in a geometry, however deep they lie.
void takePolygons(OGRGeometryH geometry, std::vector<Polygon> &cell, QStringList &mended,
                  int depth = 0)
{
    constexpr int deepest = 10;
    const auto type = wkbFlatten(OGR_G_GetGeometryType(geometry));
    if (type == wkbPolygon) {
        takePolygon(geometry, cell, mended);
    } else if ((type == wkbMultiPolygon || type == wkbGeometryCollection) && depth < deepest) {
        for (int i = 0; i < OGR_G_GetGeometryCount(geometry); ++i)
            takePolygons(OGR_G_GetGeometryRef(geometry, i), cell, mended, depth + 1);
    }
}

GeoGeometry geometryOf(const std::vector<Polygon> &cell)
{
    GeoGeometry whole(OGR_G_CreateGeometry(wkbMultiPolygon));
    for (const Polygon &polygon : cell) {
        OGRGeometryH part = OGR_G_CreateGeometry(wkbPolygon);
        for (const Ring &ring : polygon.rings) {
            OGRGeometryH line = OGR_G_CreateGeometry(wkbLinearRing);
            OGR_G_SetPointCount(line, int(ring.size()));
            for (size_t i = 0; i < ring.size(); ++i)
                OGR_G_SetPoint_2D(line, int(i), ring[i].lon, ring[i].lat);
            OGR_G_AddGeometryDirectly(part, line);
        }
        OGR_G_AddGeometryDirectly(whole.get(), part);
    }
    return whole;
}

QString ringFaultOf(const std::vector<Polygon> &cell)
{
    for (const Polygon &polygon : cell) {
        for (const Ring &ring : polygon.rings) {
            if (const QString fault = ringFault(ring); !fault.isEmpty())
                return fault;
        }
    }
    return {};
}

/// A point of the area that stands for it: its middle, or where that lies outside, one inside.
GeoPoint centreOf(OGRGeometryH geometry, const std::vector<Polygon> &cell)
{
    const GeoGeometry middle(OGR_G_CreateGeometry(wkbPoint));
    if (OGR_G_Centroid(geometry, middle.get()) == OGRERR_NONE) {
        const GeoPoint point{.lat = OGR_G_GetY(middle.get(), 0),
                             .lon = OGR_G_GetX(middle.get(), 0)};
        if (isOnEarth(point) && contains(cell, point))
            return point;
    }
    const GeoGeometry inside(OGR_G_PointOnSurface(geometry));
    return inside ? GeoPoint{.lat = OGR_G_GetY(inside.get(), 0), .lon = OGR_G_GetX(inside.get(), 0)}
                  : cell.front().rings.front().front();
}

class AreaReader {
public:
    AreaReader(QString path, const AreaProgress &progress)
        : m_path(std::move(path))
        , m_progress(progress)
    {
    }

    Result<AreaLayer> read(const QString &layerName)
    {
        if (QFileInfo(m_path).size() > largestAreaFile)
            return std::unexpected(refused(m_path, AreaText::tr("the file is larger than 1 GiB")));
        if (!goOn(0))
            return stopped();
        const auto opened = openGeoData(m_path);
        if (!opened)
            return std::unexpected(opened.error());
        GDALDatasetH dataset = opened->dataset.get();
        const bool isOnly = GDALDatasetGetLayerCount(dataset) == 1;
        const bool isNamedForFile = layerName == QFileInfo(m_path).completeBaseName();
        OGRLayerH layer = layerNamed(dataset, isOnly && isNamedForFile ? QString() : layerName);
        if (!layer) {
            return std::unexpected(
                refused(m_path, layerName.isEmpty()
                                    ? AreaText::tr("there is nothing in the file")
                                    : AreaText::tr("the file has no layer \"%1\"").arg(layerName)));
        }
        auto way = wayToWgs84(layer, m_path);
        if (!way)
            return std::unexpected(way.error());
        m_way = std::move(*way);
        describe(dataset, layer);
        if (auto done = readFeatures(layer); !done)
            return std::unexpected(done.error());
        if (m_read == 0)
            return std::unexpected(refused(m_path, AreaText::tr("there is nothing in the file")));
        return std::move(m_layer);
    }

private:
    bool goOn(double part) const { return !m_progress || m_progress(part); }

    std::unexpected<Error> stopped() const
    {
        return std::unexpected(Error{.code = ErrorCode::Cancelled,
                                     .what = AreaText::tr("reading was stopped"),
                                     .where = {.file = m_path}});
    }

    void describe(GDALDatasetH dataset, OGRLayerH layer)
    {
        const auto nameOf = [this, dataset](OGRLayerH one) {
            // An only layer may be named for a temporary file.
            return GDALDatasetGetLayerCount(dataset) > 1 ? QString::fromUtf8(OGR_L_GetName(one))
                                                         : QFileInfo(m_path).completeBaseName();
        };
        m_layer.layer = nameOf(layer);
        for (int i = 0; i < GDALDatasetGetLayerCount(dataset); ++i)
            m_layer.layers += nameOf(GDALDatasetGetLayer(dataset, i));
        OGRFeatureDefnH definition = OGR_L_GetLayerDefn(layer);
        for (int i = 0; i < OGR_FD_GetFieldCount(definition); ++i) {
            m_layer.columns += QString::fromUtf8(
                OGR_Fld_GetNameRef(OGR_FD_GetFieldDefn(definition, i)));
        }
        if (OGRSpatialReferenceH system = OGR_L_GetSpatialRef(layer))
            m_layer.coordinateSystem = QString::fromUtf8(OSRGetName(system));
    }

    Result<void> readFeatures(OGRLayerH layer)
    {
        const double total = double(std::max<qint64>(OGR_L_GetFeatureCount(layer, 1), 1));
        OGR_L_ResetReading(layer);
        for (;;) {
            CPLErrorReset();
            const GeoFeature feature(OGR_L_GetNextFeature(layer));
            if (!feature) {
                if (CPLGetLastErrorType() < CE_Failure)
                    return {};
                return std::unexpected(refused(
                    m_path, AreaText::tr("the file is damaged after %1 features").arg(m_read)));
            }
            ++m_read;
            if (m_read > mostAreas) {
                return std::unexpected(refused(
                    m_path, AreaText::tr("the file has more than %1 features").arg(mostAreas)));
            }
            take(feature.get());
            if (m_points > mostAreaPoints) {
                return std::unexpected(refused(
                    m_path,
                    AreaText::tr("the outlines have more than %1 points").arg(mostAreaPoints)));
            }
            if (!goOn(double(m_read) / total))
                return stopped();
        }
    }

    void take(OGRFeatureH feature)
    {
        Area area{.number = m_read};
        bool isMended = false;
        for (qsizetype i = 0; i < m_layer.columns.size(); ++i) {
            const QString text = QString::fromStdString(fieldText(feature, int(i), isMended));
            area.values += text.trimmed().left(longestValue);
        }
        m_layer.mendedTexts += isMended;
        const QString why = takeGeometry(OGR_F_GetGeometryRef(feature), area);
        if (why.isEmpty())
            m_layer.areas.push_back(std::move(area));
        else
            m_layer.refused.push_back({m_read, std::move(area.values), why});
    }

    /// Why the geometry cannot be used; empty where it can.
    QString takeGeometry(OGRGeometryH geometry, Area &area)
    {
        if (!geometry || OGR_G_IsEmpty(geometry))
            return AreaText::tr("it has no geometry");
        GeoGeometry straight;
        if (OGR_G_HasCurveGeometry(geometry, 1)) {
            straight.reset(OGR_G_GetLinearGeometry(geometry, 0, nullptr));
            geometry = straight.get();
        }
        if (m_way && OGR_G_Transform(geometry, m_way.get()) != OGRERR_NONE)
            return AreaText::tr("its position cannot be brought to WGS84");
        auto type = wkbFlatten(OGR_G_GetGeometryType(geometry));
        if (type == wkbMultiPoint && OGR_G_GetGeometryCount(geometry) == 1) {
            geometry = OGR_G_GetGeometryRef(geometry, 0);
            type = wkbPoint;
        }
        if (type == wkbPoint) {
            area.centre = {.lat = rounded(OGR_G_GetY(geometry, 0)),
                           .lon = rounded(OGR_G_GetX(geometry, 0))};
            return isOnEarth(area.centre) ? QString() : offEarth(area.centre);
        }
        QStringList mended;
        takePolygons(geometry, area.cell, mended);
        if (area.cell.empty()) {
            return mended.isEmpty() ? AreaText::tr("it is neither an area nor a point")
                                    : AreaText::tr("its outline encloses nothing");
        }
        return check(area, mended);
    }

    QString offEarth(const GeoPoint &point) const
    {
        const QString where = AreaText::tr("it has a position that is not on Earth (%1, %2)")
                                  .arg(point.lat)
                                  .arg(point.lon);
        return m_layer.coordinateSystem.isEmpty()
                 ? AreaText::tr("%1; the file does not name its coordinate system (a shapefile's "
                                "is in its .prj)")
                       .arg(where)
                 : where;
    }

    QString check(Area &area, QStringList &mended)
    {
        for (const Polygon &polygon : area.cell) {
            for (const Ring &ring : polygon.rings) {
                m_points += qint64(ring.size());
                const auto off = std::ranges::find_if_not(ring, &isOnEarth);
                if (off != ring.end())
                    return offEarth(*off);
            }
        }
        GeoGeometry geometry = geometryOf(area.cell);
        CPLErrorReset();
        QString fault;
        if (!OGR_G_IsValid(geometry.get())) {
            fault = QString::fromUtf8(CPLGetLastErrorMsg()).trimmed();
            if (fault.isEmpty())
                fault = AreaText::tr("its outline crosses itself");
        } else {
            fault = ringFaultOf(area.cell);
        }
        if (!fault.isEmpty()) {
            geometry = GeoGeometry(OGR_G_MakeValid(geometry.get()));
            area.cell.clear();
            QStringList lost; // slivers that vanish by rounding
            if (geometry)
                takePolygons(geometry.get(), area.cell, lost);
            if (area.cell.empty())
                return AreaText::tr("its outline encloses nothing (%1)").arg(fault);
            geometry = geometryOf(area.cell);
            if (!OGR_G_IsValid(geometry.get()) || !ringFaultOf(area.cell).isEmpty())
                return AreaText::tr("its outline cannot be mended: %1").arg(fault);
            mended += fault;
        }
        std::ranges::for_each(area.cell, &windAsRfc7946);
        area.areaKm2 = areaKm2(area.cell);
        if (!(area.areaKm2 > 0))
            return AreaText::tr("its outline encloses nothing");
        area.centre = centreOf(geometry.get(), area.cell);
        mended.removeDuplicates();
        area.repaired = mended.join(u"; "_s);
        return {};
    }

    const QString m_path;
    const AreaProgress &m_progress;
    GeoTransformation m_way;
    AreaLayer m_layer;
    int m_read = 0;
    qint64 m_points = 0;
};

} // namespace

Result<AreaLayer> readAreas(const QString &path, const QString &layer, const AreaProgress &progress)
{
    return AreaReader(path, progress).read(layer);
}

} // namespace sd
