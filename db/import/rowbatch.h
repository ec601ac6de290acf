// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of an export as the store takes them, on their way from the thread that reads to the one
// that writes: plain values over one block of text.
#pragma once

#include "db/records.h"
#include "db/uid.h"

#include <string>
#include <string_view>
#include <vector>

namespace sd {

struct Slice {
    quint32 at = 0;
    quint32 size = 0;
};

struct ImportRow {
    qint64 line = 0;
    RawUid uid{};
    qint64 fingerprint = 0; // of all that follows, never 0
    Slice key;
    Slice validFrom;
    Slice validTo; // empty where it is the same day
    Slice reportedOn;
    Slice title;
    Slice summary;
    Slice placeText;
    Slice cited;
    Slice detail;
    Slice placeId; // a place that the file itself names by its id
    Day firstDay = 0;
    Day lastDay = 0;
    double lat = 0;
    double lon = 0;
    int actor1 = -1; // names, counted within the reader's generation; -1 none
    int actor2 = -1;
    int location = -1;
    int killed = -1; // -1 unknown, for the counts below too
    int low = -1;
    int high = -1;
    int civilians = -1;
    RawUid totalUid{}; // of the claims that carry low to high, and the civilians
    RawUid civiliansUid{};
    bool hasSpan = false; // low, killed and high become a claim
    bool ownsKey = true;  // false: the key was made of the content
    Category category = Category::Context;
    DatePrecision precision = DatePrecision::WholeDay;
    GeoPrecision geoPrecision = GeoPrecision::Place;
    Credibility credibility = 6;
};

struct RejectedRow {
    qint64 line = 0;
    QString column; // empty where it is the row as a whole
    QString reason;
};

/// A name that was not seen before.
struct NewName {
    bool isActor = false;
    std::string text;
    std::string bare;  // a location without its district and country
    GeoPoint position; // of the first event there; actors have none
};

struct RowBatch {
    std::string text; // UTF-8, what all slices point into
    std::vector<ImportRow> rows;
    std::vector<RejectedRow> rejected;
    std::vector<NewName> names; // numbered on from those of the batches before
    bool forgetsNames = false;  // numbers of names begin at 0 again
    qint64 records = 0;
    qint64 bytesRead = 0; // of the file, so far

    std::string_view view(Slice slice) const
    {
        return std::string_view(text).substr(slice.at, slice.size);
    }
};

} // namespace sd
