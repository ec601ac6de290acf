// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/items/graticule.h"

#include <QFontMetricsF>
#include <QPainter>

#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace sd {

namespace {

constexpr double leastMesh = 110; // pixels
constexpr double cornerRoom = 64; // pixels that the map's own tools take at an edge
constexpr int degree = 3600;      // seconds
constexpr std::array steps{1,   2,   5,    10,   15,   30,       60,        120,      300,
                           600, 900, 1800, 3600, 7200, 5 * 3600, 10 * 3600, 30 * 3600};

int roundedUp(double value, int step)
{
    return int(std::ceil(value / step)) * step;
}

} // namespace

int graticuleStep(const MapCamera &camera)
{
    const double pixelsPerSecond = camera.worldPixels() / (360.0 * degree);
    for (const int step : steps) {
        if (step * pixelsPerSecond >= leastMesh)
            return step;
    }
    return steps.back();
}

QString graticuleLabel(int seconds, int step, bool isLatitude)
{
    const int size = std::abs(seconds);
    QString text = u"%1°"_s.arg(size / degree);
    if (step % degree != 0)
        text += u"%1′"_s.arg(size / 60 % 60, 2, 10, QLatin1Char('0'));
    if (step % 60 != 0)
        text += u"%1″"_s.arg(size % 60, 2, 10, QLatin1Char('0'));
    if (seconds != 0)
        text += isLatitude ? (seconds > 0 ? u'N' : u'S') : (seconds > 0 ? u'E' : u'W');
    return text;
}

void paintGraticule(QPainter &painter, const MapCamera &camera, const MapInk &ink)
{
    const int step = graticuleStep(camera);
    const QRectF seen = camera.visible();
    const GeoPoint northWest = fromMercator(seen.topLeft());
    const GeoPoint southEast = fromMercator(seen.bottomRight());

    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    QFont font(ink.family);
    font.setPixelSize(std::max(8, qRound(11 * ink.scale)));
    painter.setFont(font);
    const QFontMetricsF metrics(font);
    QColor line = ink.dim;
    line.setAlphaF(0.4F);
    QColor paper = ink.land;
    paper.setAlphaF(0.75F);

    const auto label = [&](const QRectF &ground, const QString &text) {
        painter.fillRect(ground, paper);
        painter.setPen(ink.dim);
        painter.drawText(ground, Qt::AlignCenter, text);
    };
    const double height = metrics.height() + 2;
    const double room = cornerRoom * ink.scale;
    for (int lon = roundedUp(northWest.lon * degree, step); lon <= southEast.lon * degree;
         lon += step) {
        const double x = std::round(camera.toPixel(toMercator({0, double(lon) / degree})).x());
        painter.setPen(line);
        painter.drawLine(QPointF(x, 0), QPointF(x, camera.size.height()));
        const QString text = graticuleLabel(lon, step, false);
        const double width = metrics.horizontalAdvance(text) + 8;
        if (x > room && x < camera.size.width() - room)
            label({x - width / 2, 4, width, height}, text);
    }
    for (int lat = roundedUp(southEast.lat * degree, step); lat <= northWest.lat * degree;
         lat += step) {
        const double y = std::round(camera.toPixel(toMercator({double(lat) / degree, 0})).y());
        painter.setPen(line);
        painter.drawLine(QPointF(0, y), QPointF(camera.size.width(), y));
        const QString text = graticuleLabel(lat, step, true);
        const double width = metrics.horizontalAdvance(text) + 8;
        if (y > room && y < camera.size.height() - room)
            label({camera.size.width() - width - 4, y - height / 2, width, height}, text);
    }
    painter.restore();
}

} // namespace sd
