// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The whole period as a thin skyline of its events, for the strip over a timeline that shows a
// part.
#pragma once

#include "model/timelinemodel.h"

#include <QColor>
#include <QQuickPaintedItem>

namespace sd {

class TimelineOverview : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(sd::TimelineModel *model READ model WRITE setModel NOTIFY modelChanged REQUIRED)
    Q_PROPERTY(QColor colour MEMBER m_colour NOTIFY lookChanged)

public:
    explicit TimelineOverview(QQuickItem *parent = nullptr);

    TimelineModel *model() const { return m_model; }
    void setModel(TimelineModel *model);
    void paint(QPainter *painter) override;

signals:
    void modelChanged();
    void lookChanged();

private:
    TimelineModel *m_model = nullptr;
    QColor m_colour;
};

} // namespace sd
