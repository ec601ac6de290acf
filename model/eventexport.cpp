// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/eventexport.h"

#include "db/store.h"

#include <QSet>

namespace sd {

namespace {

constexpr size_t page = 500;

/// Whose rows they are, and what the data set asks to be said.
QStringList creditsOf(const ExportRequest &request)
{
    const Situation &situation = *request.situation;
    QStringList credits;
    QSet<int> batches;
    for (const qint32 row : request.rows) {
        if (row >= 0)
            batches.insert(situation.events().batch[size_t(row)]);
    }
    for (const int batch : batches) {
        const int source = batch < 0 ? -1 : situation.batches()[size_t(batch)].source;
        if (source >= 0)
            credits.append(situation.sources()[size_t(source)].publisher);
    }
    credits.sort();
    credits.removeDuplicates();
    return credits + situation.info().credits;
}

} // namespace

EventExport::EventExport(ExportRequest request, std::unique_ptr<EventFile> file)
    : m_request(std::move(request))
    , m_file(std::move(file))
{
}

Result<std::unique_ptr<EventExport>> EventExport::begin(ExportRequest request)
{
    auto file = EventFile::begin(request.path, request.format, creditsOf(request));
    if (!file)
        return std::unexpected(file.error());
    return std::unique_ptr<EventExport>(new EventExport(std::move(request), std::move(*file)));
}

Result<bool> EventExport::step(const Store &store)
{
    const auto rows = std::span(m_request.rows).subspan(m_done, std::min(page, total() - m_done));
    std::vector<qint32> claims;
    for (const qint32 row : rows) {
        if (row >= 0)
            claims.push_back(m_request.situation->events().claimRow[size_t(row)]);
    }
    const auto texts = readEventTexts(store, claims);
    if (!texts)
        return std::unexpected(texts.error());
    size_t text = 0;
    for (const qint32 row : rows) {
        const ExportedEvent event = row >= 0 ? eventAt(size_t(row), (*texts)[text++])
                                             : statementAt(size_t(-1 - row));
        if (auto added = m_file->add(event); !added)
            return std::unexpected(added.error());
    }
    m_done += rows.size();
    if (m_done < total())
        return false;
    if (auto finished = m_file->finish(); !finished)
        return std::unexpected(finished.error());
    return true;
}

ExportedEvent EventExport::eventAt(size_t row, const EventText &text) const
{
    const Situation &situation = *m_request.situation;
    const EventTable &events = situation.events();
    const auto actor = [&situation](int faction, const QString &asWritten) {
        return faction < 0 ? asWritten : situation.factions()[size_t(faction)].nameEn;
    };
    const int batch = events.batch[row];
    const int source = batch < 0 ? -1 : situation.batches()[size_t(batch)].source;
    return {.key = text.key,
            .from = events.start(row),
            .to = events.end(row),
            .reportedOn = events.reportedOn[row],
            .category = events.category[row],
            .title = text.title,
            .summary = text.summary,
            .place = text.placeText.isEmpty() ? text.location : text.placeText,
            .position = events.position(row),
            .geoPrecision = events.geoPrecision(row),
            .actor1 = actor(events.actor1[row], text.actor1),
            .actor2 = actor(events.actor2[row], text.actor2),
            .killed = events.killed[row],
            .killedLow = events.killedLow[row],
            .killedHigh = events.killedHigh[row],
            .credibility = events.credibility[row],
            .sources = situation.publishers(text.sources),
            .cited = text.cited,
            .rowsOf = source < 0 ? situation.info().titleEn
                                 : situation.sources()[size_t(source)].publisher};
}

ExportedEvent EventExport::statementAt(size_t row) const
{
    const Situation &situation = *m_request.situation;
    const StatementClaim &statement = situation.statements()[row];
    return {.key = statement.key,
            .from = statement.validFrom,
            .to = {},
            .reportedOn = statement.reportedOn,
            .category = Category::Statement,
            .title = statement.gist,
            .summary = statement.role,
            .place = {},
            .position = {},
            .actor1 = statement.speaker,
            .actor2 = {},
            .credibility = statement.credibility,
            .sources = situation.publishers(statement.sources),
            .cited = {},
            .rowsOf = situation.info().titleEn};
}

} // namespace sd
