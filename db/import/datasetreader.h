// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The inside of readDataset(): tables in, records out.
#pragma once

#include "db/import/dataset.h"
#include "db/import/rowreader.h"

namespace sd {

class DatasetReader {
public:
    DatasetReader(QString folder, const Progress &progress)
        : m_folder(std::move(folder))
        , m_progress(progress)
    {
    }

    std::expected<Dataset, Faults> read();

private:
    void openFiles();
    QByteArray hashOf(const QString &path);
    void readTables();
    /// Tells how much is done, 0 to 1; false once somebody wants no more.
    bool goOn(double done)
    {
        m_done = done;
        m_isBrokenOff = m_isBrokenOff || (m_progress && !m_progress(done));
        return !m_isBrokenOff;
    }

    // datasetthings.cpp: what claims refer to
    void readSources();
    void readFactions();
    void findFactionCycles();
    void readStyles();
    void readPlaces();
    void readPlaceCells();
    void readRoutes();

    // datasetclaims.cpp
    void readControl();
    void readEvents();
    void readCasualties();
    void readRouteStatus();
    void readStatements();
    Day earliestPublished(const std::vector<SourceId> &sources, Day otherwise) const;
    /// Sets key and uid; a key that was there before is a fault.
    void name(Claim &claim, ClaimKind kind, const QString &key, RowReader &row,
              const QString &column);

    QString pathOf(const QString &file) const;
    void fault(const QString &file, int line, const QString &what, const QString &hint = {});
    /// A fault where the id was there before; the line it was first on is kept.
    void registerId(QHash<QString, int> &lines, const QString &id, RowReader &row,
                    const QString &column);

    template <typename Read>
    void forEachRowOf(const QString &file, Read read)
    {
        const CsvTable &table = m_tables.at(file);
        for (size_t i = 0; i < table.rows.size(); ++i) {
            if (i % 1000 == 999 && !goOn(m_done))
                return;
            RowReader reader(table, table.rows[i], m_faults);
            read(reader);
        }
    }

    QString m_folder;
    const Progress &m_progress;
    double m_done = 0;
    bool m_isBrokenOff = false;
    Dataset m_dataset;
    Faults m_faults;
    std::map<QString, CsvTable> m_tables; // by file name
    QSet<QString> m_sources;
    QSet<QString> m_factions;
    QSet<QString> m_places;
    QSet<QString> m_routes;
    QHash<QString, Day> m_publishedOn; // of sources that have a date
    QHash<QString, int> m_factionLines;
    QHash<QString, int> m_placeLines;
    QSet<QString> m_placesWithCell;                        // as places.csv says
    std::map<ClaimKind, QHash<QString, int>> m_claimLines; // key -> line
};

} // namespace sd
