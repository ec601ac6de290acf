// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The selected thing whole: every claim about it side by side, with sources and grades.
#pragma once

#include "model/inspectorsubject.h"

#include <QAbstractListModel>

namespace sd {

class Clock;
class EventTexts;
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
        // control, event, toll, rival, route, statement or faction
        SectionRole = Qt::UserRole + 1, // QString section
        HeadlineRole, // QString headline: controller id, status word, title, gist, figure
        // A name where there is one: controller (with its place under a day or faction), faction,
        // claimant; else the headline.
        HeadlineEnRole, // QString headlineEn
        HeadlineArRole, // QString headlineAr
        // Word of status, category or basis; of a faction led_by, part_of, member or backer.
        StatusRole,      // QString status, may be empty
        FigureRole,      // QString figure, see figureText(); empty where none
        WhenRole,        // QString when: ISO date or date with time the claim holds from
        UntilRole,       // QString until: ISO, may be empty
        ReportedOnRole,  // QDate reportedOn
        ClaimantRole,    // QString claimant or speaker, may be empty
        CredibilityRole, // int credibility 1..6, 0 where not graded
        NoteRole,        // QString note
        SourcesRole,     // QVariantList sources, see sourcesOf()
        SubjectKindRole, // int subjectKind: Selection::Kind of what this row is about
        SubjectIdRole,   // QString subjectId, to select it
        ClaimRole,       // QString claim: hex digits of its uid; of an event its subjectId
        PinRole,         // QVariantMap pin, see pinOn(); empty where there is none
        // these change with a tick
        InForceRole, // bool inForce: this claim is the picture now
        KnownRole,   // bool known: reported by the known-on day and valid by the date
    };

    InspectorModel(Clock &clock, Filter &filter, Selection &selection, EventTexts &texts,
                   QObject *parent = nullptr);

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
    void rebuild();
    void textsArrived(const std::vector<qint32> &events);
    void tick();

    Clock &m_clock;
    Filter &m_filter;
    Selection &m_selection;
    EventTexts &m_texts;
    SituationPtr m_situation;
    InspectorSubject m_subject;
    QVariantList m_facts;                 // of the subject, and what a faction holds at the date
    std::vector<InspectorState> m_states; // by row
    AsOf m_asOf;                          // what the rows say now
};

} // namespace sd
