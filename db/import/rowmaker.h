// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Makes store rows of the records of one layout. What all layouts share is here: text, names, ids,
// limits of what can be true.
#pragma once

#include "db/error.h"
#include "db/import/detected.h"
#include "db/import/mapping.h"
#include "db/import/recordreader.h"
#include "db/import/rowbatch.h"
#include "db/sha256.h"

#include <memory>
#include <unordered_map>

namespace sd {

class Gazetteer;

class RowMaker {
public:
    virtual ~RowMaker() = default;

    /// Before the first record of a batch.
    void begin(RowBatch &batch);
    /// Adds the record to the batch, as a row or as a rejected one.
    void make(const Record &record, RowBatch &batch);

protected:
    /// space: what the keys belong to, so that two files with keys 1, 2, 3 are told apart.
    RowMaker(Detected detected, std::string space, Day today);

    /// Fills m_row from the fields; on a fault it calls reject() and returns false.
    virtual bool fill() = 0;

    static constexpr int none = -1;
    int columnOf(std::string_view name) const; // none where there is no such column

    /// The field, trimmed; empty where there is no such column.
    std::string_view field(int column) const;
    bool reject(int column, const QString &reason);

    // Each is rejected with its column where the field cannot be used.
    bool readDate(int column, Stamp &stamp);
    bool readPosition(int latColumn, int lonColumn);
    bool checkPosition(GeoPoint point, int column);
    bool readCount(int column, int &count); // an empty field leaves the count as it is

    /// Sets key, and the ids that follow from it.
    void setKey(std::string_view key);
    void setDates(Stamp from, Stamp to);

    Slice append(std::string_view text);
    /// Appends piece by piece: begin, add to m_batch->text, end.
    Slice from(size_t begin) const;
    int actor(std::string_view text);
    int location(std::string_view path, std::string_view bare);

    /// Fields that the layout does not use as such but keeps, as a JSON object.
    void beginDetail();
    void addDetail(const std::string &quotedName, std::string_view value);
    void endDetail();

    /// Sets the fingerprint; ownPart is what the row says in names, which are not in m_row. Of the
    /// detail it takes what there is so far.
    void sign(std::string_view ownPart);

    ImportRow m_row;
    RowBatch *m_batch = nullptr;
    const Record *m_record = nullptr;
    const Detected m_detected;

private:
    struct Hash : std::hash<std::string_view> {
        using is_transparent = void;
    };

    int name(bool isActor, std::string_view text, std::string_view bare);
    RawUid uid(std::string_view key, std::string_view part);

    std::string m_space;
    Day m_latest; // a day after this one is a mistake
    Sha256 m_hash;
    std::string m_scratch;
    std::unordered_map<std::string, int, Hash, std::equal_to<>> m_names; // 'a' or 'l', then text
    size_t m_detailFrom = 0;
};

/// A column that the layout does not use as such but keeps.
struct KeptColumn {
    int column = 0;
    std::string quotedName; // as a JSON key with its colon
};

/// All columns but the named ones, in their order.
std::vector<KeptColumn> keptColumns(const QStringList &columns,
                                    const std::vector<std::string_view> &used);

std::unique_ptr<RowMaker> makeAcledRows(const Detected &detected, Day today);
std::unique_ptr<RowMaker> makeUcdpRows(const Detected &detected, Day today);
/// space: what tells this file's own keys from those of another.
std::unique_ptr<RowMaker> makeMappedRows(const Detected &detected, const Mapping &mapping,
                                         const QString &space, Day today,
                                         std::shared_ptr<const Gazetteer> gazetteer);

} // namespace sd
