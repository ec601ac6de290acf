// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/items/picturepreview.h"

#include <QPainter>

namespace sd {

PicturePreview::PicturePreview(QQuickItem *parent)
    : QQuickPaintedItem(parent)
{
    connect(this, &PicturePreview::imageChanged, this, [this] { update(); });
}

void PicturePreview::setImage(const QImage &image)
{
    m_image = image;
    emit imageChanged();
}

void PicturePreview::paint(QPainter *painter)
{
    if (m_image.isNull())
        return;
    const QSizeF fitting = QSizeF(m_image.size())
                               .scaled(QSizeF(width() - 2, height() - 2), Qt::KeepAspectRatio);
    const QRectF frame(QPointF((width() - fitting.width()) / 2, (height() - fitting.height()) / 2),
                       fitting);
    painter->setRenderHint(QPainter::SmoothPixmapTransform);
    painter->drawImage(frame, m_image);
    painter->setPen(m_edge);
    painter->drawRect(frame);
}

} // namespace sd
