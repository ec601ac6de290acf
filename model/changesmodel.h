// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What differs between the desk's picture and the one it is compared with, a thing a row: the
// earlier picture first, whichever of the two it is.
#pragma once

#include "model/changes.h"
#include "model/selection.h"

#include <QAbstractListModel>
#include <QTimer>

namespace sd {

class Comparison;
class EventTexts;

class ChangesModel : public QAbstractListModel {
    Q_OBJECT
    Q_PROPERTY(int count READ rowCount NOTIFY countChanged)
    /// It is worked out only while somebody looks.
    Q_PROPERTY(bool active READ isActive WRITE setActive NOTIFY activeChanged)
    /// Whether the desk's picture is the later one.
    Q_PROPERTY(bool deskIsLater READ deskIsLater NOTIFY countChanged)
    Q_PROPERTY(int events READ events NOTIFY countChanged) // all, where more are than have rows

public:
    enum Role {
        SectionRole = Qt::UserRole + 1, // QString section: ground, place, route, toll, event
        NameEnRole,                     // QString nameEn: faction, place, route, claimant, title
        NameArRole,                     // QString nameAr
        DetailEnRole, // QString detailEn: stretch of a route, scope of a toll, place of an event
        DetailArRole, // QString detailAr
        BeforeRole,   // QString before: faction id, word of a route's state, figure, places
        BeforeStatusRole, // QString beforeStatus: word of a control's status; a toll's group
        AfterRole,        // QString after
        AfterStatusRole,  // QString afterStatus; a toll's measure
        AreaBeforeRole,   // double areaBefore, km2, of ground
        AreaAfterRole,    // double areaAfter
        GainedRole,       // int gained: places, of ground
        LostRole,         // int lost
        SinceRole,        // QString since: ISO, of the later claim where there is one
        CredibilityRole,  // int credibility 1..6 of that claim, 0 where there is none
        PublishersRole,   // QStringList publishers of that claim
        SubjectKindRole,  // int subjectKind: Selection::Kind
        SubjectIdRole,    // QString subjectId, to select it
    };

    ChangesModel(Comparison &comparison, EventTexts &texts, QObject *parent = nullptr);

    void setSituation(SituationPtr situation);
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    Q_INVOKABLE QVariantMap get(int row) const;

    bool isActive() const { return m_isActive; }
    void setActive(bool active);
    bool deskIsLater() const { return m_deskIsLater; }
    int events() const { return int(m_changes.events.size()); }

signals:
    void countChanged();
    void activeChanged();

private:
    void ask();
    void rebuild();
    QVariant groundData(const GroundChange &change, int role) const;
    QVariant placeData(const PlaceChange &change, int role) const;
    QVariant routeData(const RouteChange &change, int role) const;
    QVariant tollData(const TollChange &change, int role) const;
    QVariant eventData(size_t event, int role) const;
    QVariant claimData(const Claim *claim, int role) const;

    Comparison &m_comparison;
    EventTexts &m_texts;
    SituationPtr m_situation;
    Changes m_changes;
    QTimer m_later; // many ticks, one table
    bool m_isActive = false;
    bool m_deskIsLater = true;
};

} // namespace sd
