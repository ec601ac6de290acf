// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The theme's colours and measures as the painters of the map need them.
#pragma once

#include <QColor>
#include <QObject>
#include <QtQmlIntegration>

namespace sd {

struct MapInk {
    Q_GADGET
    QML_VALUE_TYPE(mapInk)
    QML_STRUCTURED_VALUE
    Q_PROPERTY(QColor land MEMBER land FINAL)
    Q_PROPERTY(QColor paper MEMBER paper FINAL)
    Q_PROPERTY(QColor line MEMBER line FINAL)
    Q_PROPERTY(QColor text MEMBER text FINAL)
    Q_PROPERTY(QColor dim MEMBER dim FINAL)
    Q_PROPERTY(QColor water MEMBER water FINAL)
    Q_PROPERTY(QColor road MEMBER road FINAL)
    Q_PROPERTY(QColor accent MEMBER accent FINAL)
    Q_PROPERTY(QColor warning MEMBER warning FINAL)
    Q_PROPERTY(QString family MEMBER family FINAL)
    Q_PROPERTY(double scale MEMBER scale FINAL)

public:
    QColor land = Qt::white;  // where no cell is
    QColor paper = Qt::white; // ground of markers
    QColor line = Qt::gray;   // borders of blank cells
    QColor text = Qt::black;
    QColor dim = Qt::darkGray; // quiet labels
    QColor water = Qt::blue;
    QColor road = Qt::gray;
    QColor accent = Qt::blue;
    QColor warning = Qt::red;
    QString family;
    double scale = 1; // 1 at a desk; larger for a room

    bool operator==(const MapInk &) const = default;
};

/// share of top laid over ground.
inline QColor mixed(const QColor &ground, const QColor &top, double share)
{
    const auto channel = [share](int a, int b) { return qRound(a + (b - a) * share); };
    return {channel(ground.red(), top.red()), channel(ground.green(), top.green()),
            channel(ground.blue(), top.blue())};
}

} // namespace sd
