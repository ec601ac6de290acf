// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Reads the tables of an export from a store, row by row, so that a million events need no memory.
#pragma once

#include "db/export/exportlayer.h"
#include "db/export/exportscope.h"
#include "db/snapshot.h"
#include "db/sqlite.h"

#include <QHash>
#include <QSet>

#include <memory>

namespace sd {

/// What all tables of one export share. Lives as long as the readers made of it.
class LayerSource {
public:
    /// Refuses a filter that names what the store does not have. colours: "#rrggbb" by faction id.
    /// matches: the claims that the filter's text finds, in ascending order.
    static Result<std::unique_ptr<LayerSource>> open(const Database &database, ExportScope scope,
                                                     QHash<QString, QString> colours,
                                                     std::vector<qint64> matches);

    Result<LayerReader> layer(const QString &name);

    const Snapshot &things() const { return m_things; } // no claims among them
    const ExportScope &scope() const { return m_scope; }
    QString colourOf(const QString &faction) const { return m_colours.value(faction); }

    /// Rows of each publisher whose rows are imported ones, in what was read so far.
    const QHash<QString, qint64> &rowsOf() const { return m_rowsOf; }

private:
    struct BatchOrigin {
        QString publisher; // whose rows an import brought; empty for a data set and for edits
        QString sourceId;
    };

    LayerSource(const Database &database, ExportScope scope)
        : m_database(database)
        , m_scope(std::move(scope))
    {
    }
    Result<void> prepare();
    Result<void> expandFilter();
    Result<void> expandClaimant();
    Result<void> expandFactions();

    Result<LayerReader> events();
    Result<LayerReader> control(bool withCell);
    Result<LayerReader> routeStates();
    Result<LayerReader> controlClaims();
    Result<LayerReader> casualties();
    Result<LayerReader> statements();
    LayerReader routes() const;
    LayerReader places();
    LayerReader factions();
    LayerReader sources() const;

    Result<void> readEvent(const Statement &event, ExportRow &row);
    Result<void> addEnd(const Statement &claim, ExportRow &row);
    Result<std::vector<qint64>> claimsOf(const QString &table);
    /// A layer of the claims of a table, each read by a statement that is given its claim_id.
    Result<LayerReader> claimLayer(
        ExportLayer layer, const QString &table, const QString &columns,
        std::function<Result<void>(const Statement &, ExportRow &)> read);
    Result<QStringList> sourceIds(qint64 claim, qint64 batch);
    QString publishers(const QStringList &sources) const;
    QString meant(const Statement &row, int id, int name) const;
    QString actorName(const Statement &row, int id, int name) const;
    bool isWantedFaction(const QString &id) const;
    bool isWantedPlace(const QString &id) const;
    bool isMatch(qint64 claim) const;
    bool overlaps(const QString &start, const QString &end) const;
    QString originOf(qint64 batch);

    const Database &m_database;
    const ExportScope m_scope;
    Snapshot m_things;
    QHash<QString, QString> m_colours;
    std::vector<qint64> m_matches;
    QHash<QString, const Place *> m_places;
    QHash<QString, const Faction *> m_factions;
    QHash<QString, const Route *> m_routes;
    QHash<QString, QString> m_publishers;
    QHash<qint64, BatchOrigin> m_batches;
    QHash<qint64, QString> m_nameTexts;
    QHash<qint64, QString> m_nameMeanings;
    QSet<QString> m_wantedFactions; // all where none is asked for
    QSet<QString> m_wantedPlaces;
    QString m_toldBy = QStringLiteral(
        ""); // JSON list of the claimant's sources; empty where none is asked for
    std::optional<Statement> m_claimSources;
    std::optional<Statement> m_killed;
    QHash<QString, qint64> m_rowsOf;
};

} // namespace sd
