// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/changes.h"
#include "ui/sheet/reportsections.h"

using namespace Qt::StringLiterals;

namespace sd {

void ReportSections::changes()
{
    const Changes changes = changesBetween(m_situation, before(), m_asOf);
    m_flow.heading(
        m_words.of(QT_TRANSLATE_NOOP("Sheet", "What changed since %1")).arg(m_words.day(m_since)));
    if (changes.places.empty() && changes.routes.empty()) {
        m_flow.paragraph(
            m_words.of(QT_TRANSLATE_NOOP("Sheet", "No place and no road changed hands or state.")));
        return;
    }
    const auto stateOf = [this](int claim) {
        if (claim < 0)
            return m_words.of(QT_TRANSLATE_NOOP("Sheet", "nothing reported"));
        const ControlClaim &control = m_situation.control()[size_t(claim)];
        const QString who = factionName(m_situation.controllerOf(claim));
        return control.status == ControlStatus::Held
                 ? who
                 : u"%1 (%2)"_s.arg(who, m_words.status(control.status));
    };
    // the same step of many places is told once
    struct Step {
        QString from, to;
        std::vector<int> places;
        std::vector<SourceId> sources;
    };
    std::vector<Step> steps;
    for (const PlaceChange &change : changes.places) {
        const QString from = stateOf(change.before);
        const QString to = stateOf(change.after);
        auto same = std::ranges::find_if(
            steps, [&](const Step &other) { return other.from == from && other.to == to; });
        if (same == steps.end())
            same = steps.insert(steps.end(), {from, to, {}, {}});
        same->places.push_back(change.place);
        if (change.after < 0)
            continue;
        for (const SourceId &id : m_situation.control()[size_t(change.after)].sources) {
            if (!std::ranges::contains(same->sources, id))
                same->sources.push_back(id);
        }
    }
    const QString step = m_words.of(QT_TRANSLATE_NOOP("Sheet", "%1, now %2"));
    for (const Step &told : steps) {
        m_flow.paragraph(step.arg(told.from, told.to) + u" (%1) "_s.arg(told.places.size())
                             + m_notes.marks(told.sources),
                         {.size = 12, .bold = true}, 9, true);
        m_flow.paragraph(names(told.places), {.size = 11}, 1);
    }
    if (changes.routes.empty())
        return;
    m_flow.paragraph(m_words.of(QT_TRANSLATE_NOOP("Sheet", "Roads")), {.size = 12, .bold = true},
                     10, true);
    const auto routeState = [this](int claim) {
        return claim < 0 ? m_words.of(QT_TRANSLATE_NOOP("Sheet", "nothing reported"))
                         : m_words.routeState(m_situation.routeStatus()[size_t(claim)].status);
    };
    for (const RouteChange &change : changes.routes) {
        const Segment &segment = m_situation.segments()[size_t(change.segment)];
        const Route &route = m_situation.routes()[size_t(segment.route)];
        m_flow.item(
            u"•"_s, 16,
            u"%1, %2 – %3: %4 "_s.arg(m_words.name(route.nameEn, route.nameAr),
                                      placeName(segment.from), placeName(segment.to),
                                      step.arg(routeState(change.before), routeState(change.after)))
                + (change.after < 0
                       ? QString()
                       : m_notes.marks(m_situation.routeStatus()[size_t(change.after)].sources)),
            {.size = 11}, 2);
    }
}

} // namespace sd
