// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The sections of a situation report, each put onto the pages in its turn.
#pragma once

#include "model/holdings.h"
#include "ui/sheet/pageflow.h"
#include "ui/sheet/report.h"
#include "ui/sheet/sheetsources.h"

namespace sd {

class ReportSections {
public:
    ReportSections(const ReportRequest &request, SheetScene &scene, const SheetWords &words,
                   PageFlow &flow);

    void title(const QString &title);
    void summary();
    void map();
    void changes();
    void tolls();
    void events();
    void uncertain();
    void sources();

private:
    QString factionName(int faction) const;
    QString placeName(int place) const;
    QString placeName(const PlaceId &id) const;
    QString names(const std::vector<int> &places) const;
    AsOf before() const;

    const ReportRequest &m_request;
    SheetScene &m_scene;
    const Situation &m_situation;
    const SheetWords &m_words;
    PageFlow &m_flow;
    AsOf m_asOf;
    Day m_since = 0;
    Holdings m_now, m_then;
    SourceNotes m_notes;
};

} // namespace sd
