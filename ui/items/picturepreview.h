// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Shows an image whole, as large as fits, with the edge of its paper.
#pragma once

#include <QColor>
#include <QImage>
#include <QQuickPaintedItem>

namespace sd {

class PicturePreview : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QImage image READ image WRITE setImage NOTIFY imageChanged)
    Q_PROPERTY(QColor edge MEMBER m_edge NOTIFY imageChanged)

public:
    explicit PicturePreview(QQuickItem *parent = nullptr);

    const QImage &image() const { return m_image; }
    void setImage(const QImage &image);
    void paint(QPainter *painter) override;

signals:
    void imageChanged();

private:
    QImage m_image;
    QColor m_edge = Qt::gray;
};

} // namespace sd
