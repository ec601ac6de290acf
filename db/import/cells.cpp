// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/import/cells.h"

#include "db/geometry.h"

#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sd {

namespace {

constexpr qint64 largestFile = 256LL << 20;
constexpr size_t mostPoints = 100'000; // in one ring
// Boundaries drawn by hand overlap by slivers; more than this share of the smaller cell is a
// mistake.
constexpr double mostSharedPart = 0.02;

/// The line on which each member of the top-level array "features" begins.
std::vector<int> featureLines(const QByteArray &text)
{
    std::vector<int> lines;
    QByteArrayView key;
    bool inFeatures = false;
    int depth = 0;
    int line = 1;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (c == '\n') {
            ++line;
        } else if (c == '"') {
            const qsizetype start = ++i;
            while (i < text.size() && text[i] != '"')
                i += text[i] == '\\' ? 2 : 1;
            if (depth == 1)
                key = QByteArrayView(text).sliced(start, std::min(i, text.size()) - start);
        } else if (c == '{' || c == '[') {
            if (depth == 1)
                inFeatures = c == '[' && key == "features";
            else if (depth == 2 && inFeatures && c == '{')
                lines.push_back(line);
            ++depth;
        } else if (c == '}' || c == ']') {
            --depth;
        }
    }
    return lines;
}

class CellReader {
public:
    CellReader(const QString &path, Faults &faults)
        : m_path(path)
        , m_file(QFileInfo(path).fileName())
        , m_faults(faults)
    {
    }

    std::optional<std::vector<Cell>> read()
    {
        QFile file(m_path);
        if (!file.open(QIODevice::ReadOnly)) {
            fault(0, u"the file cannot be read: %1"_s.arg(file.errorString()));
            return {};
        }
        const QByteArray text = file.read(largestFile + 1);
        if (text.size() > largestFile) {
            fault(0, u"the file is larger than %1 bytes"_s.arg(largestFile));
            return {};
        }
        QJsonParseError error;
        const QJsonDocument document = QJsonDocument::fromJson(text, &error);
        if (error.error != QJsonParseError::NoError) {
            const auto line = text.first(std::clamp(error.offset, 0, int(text.size()))).count('\n')
                            + 1;
            fault(int(line), u"the file is not valid JSON: %1"_s.arg(error.errorString()));
            return {};
        }
        const QJsonObject root = document.object();
        const QJsonValue features = root[u"features"_s];
        if (root[u"type"_s] != u"FeatureCollection"_s || !features.isArray()) {
            fault(1, u"the file holds no GeoJSON FeatureCollection"_s);
            return {};
        }
        readFeatures(features.toArray(), featureLines(text));
        findOverlaps();
        return std::move(m_cells);
    }

private:
    void readFeatures(const QJsonArray &features, const std::vector<int> &lines)
    {
        QHash<QString, int> firstLine;
        for (qsizetype i = 0; i < features.size(); ++i) {
            const int line = size_t(i) < lines.size() ? lines[size_t(i)] : 0;
            const QJsonObject feature = features[i].toObject();
            const QString id = feature[u"properties"_s].toObject()[u"place_id"_s].toString();
            if (id.isEmpty()) {
                fault(line, u"the feature has no properties.place_id"_s);
                continue;
            }
            if (firstLine.contains(id)) {
                fault(line,
                      u"%1 already has a cell on line %2"_s.arg(quoted(id)).arg(firstLine[id]));
                continue;
            }
            firstLine.insert(id, line);
            auto polygons = fromGeoJson(feature[u"geometry"_s].toObject());
            if (!polygons)
                fault(line, u"%1: the geometry is no Polygon or MultiPolygon"_s.arg(quoted(id)));
            else if (!isSound(*polygons, id, line))
                polygons->clear();
            m_cells.push_back({.place = {id},
                               .line = line,
                               .polygons = std::move(polygons).value_or(std::vector<Polygon>())});
        }
    }

    bool isSound(std::vector<Polygon> &polygons, const QString &id, int line)
    {
        for (Polygon &polygon : polygons) {
            for (const Ring &ring : polygon.rings) {
                const QString why = ring.size() > mostPoints
                                      ? u"the ring has more than %1 points"_s.arg(mostPoints)
                                      : ringFault(ring);
                if (!why.isEmpty()) {
                    fault(line, u"%1: %2"_s.arg(quoted(id), why));
                    return false;
                }
            }
            windAsRfc7946(polygon);
        }
        return true;
    }

    void findOverlaps()
    {
        for (size_t i = 0; i < m_cells.size(); ++i) {
            for (size_t j = i + 1; j < m_cells.size(); ++j) {
                const double shared = overlapKm2(m_cells[i].polygons, m_cells[j].polygons);
                if (shared <= 0)
                    continue;
                const double smaller = std::min(areaKm2(m_cells[i].polygons),
                                                areaKm2(m_cells[j].polygons));
                if (shared > mostSharedPart * smaller) {
                    fault(m_cells[j].line,
                          u"%1 covers %2 km2 of %3 (line %4)"_s.arg(quoted(m_cells[j].place.value))
                              .arg(shared, 0, 'f', 3)
                              .arg(quoted(m_cells[i].place.value))
                              .arg(m_cells[i].line));
                }
            }
        }
    }

    void fault(int line, const QString &what)
    {
        m_faults.push_back(
            {.code = ErrorCode::BadInput, .what = what, .where = {.file = m_file, .row = line}});
    }

    QString m_path;
    QString m_file;
    Faults &m_faults;
    std::vector<Cell> m_cells;
};

} // namespace

std::optional<std::vector<Cell>> readCells(const QString &path, Faults &faults)
{
    return CellReader(path, faults).read();
}

} // namespace sd
