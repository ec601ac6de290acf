// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A situation report of a few pages: who holds what, the map, what changed, tolls by claimant, main
// events, what is uncertain, and the numbered sources of it all.
#pragma once

#include "ui/sheet/pageflow.h"
#include "ui/sheet/pngwriter.h"
#include "ui/sheet/sheetscene.h"
#include "ui/sheet/sheetwords.h"

#include <memory>

namespace sd {

struct ReportRequest {
    SheetView view;
    std::optional<Day> since; // what changed after this day; the first day of the period if empty
    QString title;            // empty: that of the data set
    QString language = QStringLiteral("en");
    bool dark = false;
    QSizeF page; // units of 1/96 inch, upright
    /// Words of mainEvents() where the situation has none of its own.
    QHash<int, EventText> words;
};

/// Rows in events() from the day after since to the moment looked at: the best sourced, none graded
/// doubtful or improbable, by time. Those that cannot be judged are not thought worse than others.
std::vector<int> mainEvents(const Situation &situation, const AsOf &asOf, Day since);

class ReportSections;

/// The pages of a report, laid out once.
class Report {
public:
    explicit Report(const ReportRequest &request);
    ~Report();
    Q_DISABLE_COPY_MOVE(Report)

    QString title() const { return m_title; }
    int pages() const { return m_pages; }
    /// Draws a page, from 0, in units from (0, 0).
    void paint(QPainter &painter, int page) const;

private:
    ReportRequest m_request;
    SheetWords m_words;
    SheetLook m_look;
    SheetScene m_scene;
    PageFlow m_flow;
    std::unique_ptr<ReportSections> m_sections; // painters of the blocks in m_flow
    QString m_title;
    int m_pages = 0;
};

/// Writes a PDF whole or not at all; gives the number of its pages.
Result<int> writeReport(const ReportRequest &request, const QString &path, const Advance &advance);

} // namespace sd
