// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The words of an event, read by page: a million of them do not belong in memory.
#pragma once

#include "db/error.h"
#include "db/records.h"

#include <span>

namespace sd {

class Store;

struct EventText {
    QString key; // the name its data set or export gave it
    QByteArray uid;
    int version = 1;
    QString title;
    QString summary;
    QString placeText;
    QString cited;  // publishers that an export names
    QString detail; // fields of the export as they are, a JSON object; may be empty
    QString note;
    QString actor1; // as the source wrote them
    QString actor2;
    QString location;
    std::vector<SourceId> sources; // its own, else that of its batch
};

/// The texts of claim rows, in the order asked for; an empty one where the store has no such event.
Result<std::vector<EventText>> readEventTexts(const Store &store,
                                              std::span<const qint32> claimRows);

} // namespace sd
