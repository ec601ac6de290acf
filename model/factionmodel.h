// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The factions as a tree laid flat: blocs, coalitions under them, members under those; opened and
// closed by the user.
#pragma once

#include "model/situation.h"

#include <QAbstractListModel>

#include <array>

namespace sd {

class Clock;
class Filter;
class ShownEvents;

class FactionModel : public QAbstractListModel {
    Q_OBJECT
    /// False: cells of the city's districts only; true: every cell of the map.
    Q_PROPERTY(bool wholeMap READ wholeMap WRITE setWholeMap NOTIFY scopeChanged)
    Q_PROPERTY(int totalPlaces READ totalPlaces NOTIFY scopeChanged) // in the chosen scope
    Q_PROPERTY(double totalAreaKm2 READ totalAreaKm2 NOTIFY scopeChanged)

public:
    enum Role {
        SubjectRole = Qt::UserRole + 1, // QString subject: faction id, or the word of a bloc
        IsBlocRole,                     // bool isBloc
        NameEnRole,                     // QString nameEn; of a bloc its word
        NameArRole,                     // QString nameAr; of a bloc its word
        ShortNameRole,                  // QString shortName
        DepthRole,                      // int depth: 0 bloc, 1 coalition, 2.. members
        HasMembersRole,                 // bool hasMembers
        OpenRole,                       // bool open
        BackersEnRole,                  // QStringList backersEn: names
        BackersArRole,                  // QStringList backersAr: names
        AlsoPartOfRole,                 // QStringList alsoPartOf: further parents, by name (en)
        NoteRole,                       // QString note
        SourceNamesRole,                // QStringList sourceNames
        // these change with a tick; members included, each place counted once
        PlacesRole,          // int places under its name: held, contested or unclear
        ContestedRole,       // int contested: of those, the contested ones
        AreaRole,            // double areaKm2
        ShareRole,           // double share 0..1 of the scope's area
        DayChangeRole,       // int dayChange: places against the end of the day before
        StartChangeRole,     // int startChange: places against the first day of the period
        DayAreaChangeRole,   // double dayAreaChange in km2
        StartAreaChangeRole, // double startAreaChange in km2
        KilledRole,          // int killed: fighters of this bloc by the chosen count, or -1
        KilledByRole,        // QString killedBy: "claimant, date"
        // these change with the filter and its window
        EventsRole,        // int events that name it, as known on the clock's day
        IncidentsDeadRole, // int incidentsDead: dead in those, as one reporter gives them; or -1
    };

    FactionModel(Clock &clock, Filter &filter, ShownEvents &shown, QObject *parent = nullptr);

    void setSituation(SituationPtr situation);
    bool wholeMap() const { return m_wholeMap; }
    void setWholeMap(bool whole);
    int totalPlaces() const;
    double totalAreaKm2() const;
    Q_INVOKABLE void setOpen(int row, bool open);
    Q_INVOKABLE int rowOf(const QString &subject) const; // -1 where it is folded away
    Q_INVOKABLE QVariantMap get(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

signals:
    void scopeChanged();

private:
    /// The whole tree in the order it is shown in when everything is open.
    struct Node {
        Bloc bloc = Bloc::Other;
        int faction = -1; // row in factions(); -1 for a bloc
        int parent = -1;  // row in m_nodes
        int depth = 0;
        bool hasMembers = false;
        bool open = false;
    };
    struct Holding {
        int places = 0;
        int contested = 0;
        double area = 0;
    };
    struct Figures {
        Holding now;
        Holding dayBefore;
        Holding start;
        int killedClaim = -1; // row in casualties()
        int events = 0;
        int incidentsDead = -1;
    };
    void buildTree();
    void addFaction(int faction, int parent);
    void buildScope();
    void findSeries();
    bool isShown(int node) const;
    void addUp(const AsOf &asOf, Holding Figures::*holding);
    void refresh();
    void countEvents();
    void tellChanges();
    void tick();
    static QVariant blocData(Bloc bloc, int role);
    QVariant factionData(const Faction &faction, int role) const;
    static quint32 rolesThatDiffer(const Figures &a, const Figures &b);

    Clock &m_clock;
    Filter &m_filter;
    ShownEvents &m_shownEvents;
    SituationPtr m_situation;
    bool m_wholeMap = false;
    std::vector<Node> m_nodes;
    std::vector<Figures> m_figures;          // by node
    std::vector<Figures> m_before;           // of the last tick, kept to spare allocations
    std::vector<int> m_shown;                // rows in m_nodes
    std::vector<std::vector<int>> m_nodesOf; // the nodes a faction's ground counts for, by faction
    std::vector<int> m_scope;                // places that count
    double m_scopeArea = 0;
    std::array<int, 2> m_killedSeries{-1, -1}; // of government, of opposition
};

} // namespace sd
