// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The words of events by row: all of them where the store is small, else those looked at lately,
// fetched by the store's thread.
#pragma once

#include "model/situation.h"

#include <QCache>
#include <QObject>
#include <QSet>

namespace sd {

class EventTexts : public QObject {
    Q_OBJECT

public:
    explicit EventTexts(QObject *parent = nullptr);

    void setSituation(SituationPtr situation);
    /// The text of a row in Situation::events(), valid until control returns to the event loop.
    /// Null while it is being fetched: arrived() names the row then.
    const EventText *at(size_t row) const;
    /// Asks for rows that will be wanted soon; those that are there already cost nothing.
    void fetch(std::span<const qint32> rows) const;
    /// The answer to wanted(); one of another situation is dropped.
    void receive(const sd::SituationPtr &situation, const std::vector<qint32> &rows,
                 const std::vector<sd::EventText> &texts);

signals:
    /// To the store's thread: these rows are on screen or near it.
    void wanted(const sd::SituationPtr &situation, const std::vector<qint32> &rows) const;
    void arrived(const std::vector<qint32> &rows); // ascending

private:
    void ask();

    static constexpr int kept = 4096;   // texts, a few megabytes
    static constexpr size_t page = 256; // texts asked for at once
    static constexpr size_t queued = 8 * page;

    SituationPtr m_situation;
    QCache<qint32, EventText> m_texts;
    mutable std::vector<qint32> m_queue; // the latest last
    mutable QSet<qint32> m_isQueued;     // what stands in it
    mutable bool m_isAsking = false;     // or about to
};

} // namespace sd
