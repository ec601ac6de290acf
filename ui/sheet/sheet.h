// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// One page with a map, a chart or the whole desk on it, and everything that must go with it: title,
// dates, legend, scale, sources, caveats, credits and licence.
#pragma once

#include "ui/sheet/sheetlook.h"
#include "ui/sheet/sheetscene.h"
#include "ui/sheet/sheetwords.h"

#include <optional>

class QPainter;

namespace sd {

enum class SheetSubject : quint8 { Map, Cumulative, Daily, Claimants, Timeline, Factions, Desk };

/// map, cumulative, daily, claimants, timeline, factions or desk.
std::optional<SheetSubject> sheetSubject(const QString &word);

/// Of a4, a3, letter, 16:9 in units of 1/96 inch; empty for any other word.
QSizeF paperSize(const QString &word, bool landscape);

struct SheetRequest {
    SheetView view;
    SheetSubject subject = SheetSubject::Map;
    QString title; // empty: that of the data set
    bool dark = false;
    QString language = QStringLiteral("en");
    QSizeF page; // units of 1/96 inch
};

class Sheet {
public:
    explicit Sheet(const SheetRequest &request);

    QSizeF size() const { return m_request.page; }
    QString title() const;
    /// Draws the page in units from (0, 0). What the painter's clip leaves out costs little.
    void paint(QPainter &painter);

private:
    double headHeight() const;
    double footHeight() const;
    /// As many of the sources as fit into the room, and how many more there are.
    QString sourcesWithin(double width, double height) const;
    void paintHead(QPainter &painter) const;
    void paintFoot(QPainter &painter) const;
    void paintMap(QPainter &painter, const QRectF &body);
    void paintDesk(QPainter &painter, const QRectF &body);
    QString when() const;

    SheetRequest m_request;
    SheetLook m_look;
    SheetWords m_words;
    SheetScene m_scene;
    double m_scale = 1; // large pages and small pictures carry the same layout, larger or smaller
    QSizeF m_page;      // units of the layout
    QStringList m_sources;
    QString m_caveats, m_credits;
};

} // namespace sd
