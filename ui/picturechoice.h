// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is asked for when a picture or a report is made of the desk.
#pragma once

#include <QDate>
#include <QObject>
#include <QRectF>
#include <QtQmlIntegration>

namespace sd {

struct PictureChoice {
    Q_GADGET
    QML_VALUE_TYPE(pictureChoice)
    QML_STRUCTURED_VALUE
    Q_PROPERTY(QString what MEMBER what FINAL)
    Q_PROPERTY(QString paper MEMBER paper FINAL)
    Q_PROPERTY(bool portrait MEMBER portrait FINAL)
    Q_PROPERTY(int width MEMBER width FINAL)
    Q_PROPERTY(int height MEMBER height FINAL)
    Q_PROPERTY(int dpi MEMBER dpi FINAL)
    Q_PROPERTY(QString title MEMBER title FINAL)
    Q_PROPERTY(QString theme MEMBER theme FINAL)
    Q_PROPERTY(QString language MEMBER language FINAL)
    Q_PROPERTY(QDate since MEMBER since FINAL)
    Q_PROPERTY(QRectF ground MEMBER ground FINAL)
    Q_PROPERTY(bool drawings MEMBER drawings FINAL)

public:
    QString what = QStringLiteral("map"); // see sheetSubject(), or report
    QString paper = QStringLiteral("a4"); // see paperSize(); empty for width and height
    bool portrait = false;
    int width = 1920; // pixels
    int height = 1080;
    int dpi = 150;
    QString title;
    QString theme = QStringLiteral("light");
    QString language = QStringLiteral("en");
    QDate since;          // of a report: what changed after this day
    QRectF ground;        // degrees: x is west, y is south; null for the city
    bool drawings = true; // what is drawn over the map is on it

    bool operator==(const PictureChoice &) const = default;
};

} // namespace sd
