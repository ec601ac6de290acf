// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/items/symbolprovider.h"

#include <QDir>
#include <QPainter>
#include <QPixmapCache>
#include <QSet>
#include <QSvgRenderer>

namespace sd {

namespace {

/// Names come from the program's own resources, so that no text of a data set ever becomes a path.
const QSet<QString> &symbolNames()
{
    static const QSet<QString> names = [] {
        QSet<QString> found;
        for (const QString &file :
             QDir(QStringLiteral(":/icons")).entryList({QStringLiteral("*.svg")}))
            found.insert(file.chopped(4));
        return found;
    }();
    return names;
}

} // namespace

QPixmap symbolPixmap(const QString &name, const QColor &colour, int size, double ratio)
{
    if (size <= 0 || !symbolNames().contains(name))
        return {};
    const int pixels = qMin(qRound(size * ratio), 1024);
    const QString key = QStringLiteral("symbol/%1/%2/%3").arg(name).arg(colour.rgba()).arg(pixels);
    QPixmap pixmap;
    if (!QPixmapCache::find(key, &pixmap)) {
        QImage image(pixels, pixels, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        QSvgRenderer renderer(QStringLiteral(":/icons/%1.svg").arg(name));
        QPainter painter(&image);
        renderer.render(&painter);
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        painter.fillRect(image.rect(), colour);
        painter.end();
        pixmap = QPixmap::fromImage(std::move(image));
        QPixmapCache::insert(key, pixmap);
    }
    pixmap.setDevicePixelRatio(ratio);
    return pixmap;
}

SymbolProvider::SymbolProvider()
    : QQuickImageProvider(QQuickImageProvider::Pixmap)
{
}

QPixmap SymbolProvider::requestPixmap(const QString &id, QSize *size, const QSize &requestedSize)
{
    const qsizetype slash = id.lastIndexOf(u'/');
    const QColor colour = QColor::fromString(u'#' + id.sliced(slash + 1));
    const int side = requestedSize.width() > 0 ? requestedSize.width() : 24;
    QPixmap pixmap = symbolPixmap(id.first(qMax<qsizetype>(slash, 0)), colour, side);
    if (size)
        *size = pixmap.size();
    return pixmap;
}

} // namespace sd
