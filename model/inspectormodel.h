// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The selected thing whole: every claim about it side by side, with sources and grades.
#pragma once

#include "model/inspectorsubject.h"

#include <QAbstractListModel>

namespace sd {

class Clock;
class Filter;
class Selection;

class InspectorModel : public QAbstractListModel {
    Q_OBJECT
    Q_PROPERTY(QString titleEn READ titleEn NOTIFY subjectChanged)
    Q_PROPERTY(QString titleAr READ titleAr NOTIFY subjectChanged)
    /// Facts of the thing itself: list of {label (a key the panel translates), value, valueAr}.
    Q_PROPERTY(QVariantList facts READ facts NOTIFY factsChanged)
    Q_PROPERTY(QString summary READ summary NOTIFY subjectChanged)

public:
    enum Role {
        SectionRole = Qt::UserRole + 1, // QString section key: control, event, toll, rival, route, statement, faction
        HeadlineRole,    // QString headline key or text: controller id, status word, title, gist, figure, faction id
        HeadlineEnRole, HeadlineArRole, // QString ready to show: names of controller (with its place under a day or
                         // faction), faction, claimant; else the headline
        StatusRole,      // QString status word, may be empty; of a faction: led_by, part_of, member, backer
        FigureRole,      // QString figure "low–best–high" as plain digits, equal ones once, "800+" for "at least"; empty where none
        WhenRole,        // QString when: ISO date or date with time the claim holds from
        UntilRole,       // QString until: ISO, empty
        ReportedOnRole,  // QDate reportedOn
        ClaimantRole,    // QString claimant or speaker, may be empty
        CredibilityRole, // int 1..6, 0 where not graded
        NoteRole,        // QString note
        SourcesRole,     // QVariantList of {id, publisher, title, url, publishedOn (QDate), language, kind, reliability ("B"), note}
        SubjectKindRole, // int Selection::Kind of what this row is about, to select it
        SubjectIdRole,   // QString
        InForceRole,     // bool inForce: this claim is the picture now. Changes with a tick.
        KnownRole,       // bool known: reported by the known-on day and valid by the date. Changes with a tick.
    };

    InspectorModel(Clock &clock, Filter &filter, Selection &selection, QObject *parent = nullptr);

    void setSituation(SituationPtr situation);
    QString titleEn() const { return m_subject.titleEn; }
    QString titleAr() const { return m_subject.titleAr; }
    QString summary() const { return m_subject.summary; }
    QVariantList facts() const { return m_facts; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

signals:
    void subjectChanged();
    void factsChanged();

private:
    QVariantList factsNow(const AsOf &asOf) const;
    QVariant factionData(const Faction &faction, int role) const;
    QVariantList sourcesOf(const std::vector<SourceId> &ids) const;
    void rebuild();
    void tick();

    Clock &m_clock;
    Filter &m_filter;
    Selection &m_selection;
    SituationPtr m_situation;
    InspectorSubject m_subject;
    QVariantList m_facts;        // of the subject, and what a faction holds at the date
    std::vector<InspectorState> m_states; // by row
    AsOf m_asOf;                 // what the rows say now
};

} // namespace sd
