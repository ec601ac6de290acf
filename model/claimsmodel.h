// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the selected place, road, event, day or toll is said to be, a column a claimant: what each
// said in the order of time, what he changed, and which claim is the picture now, by which step of
// THE RULE. Figures of different claimants stand beside each other and are never added.
#pragma once

#include "model/inspectorrow.h"
#include "model/verdict.h"

#include <QAbstractListModel>
#include <QVariantList>

#include <span>

namespace sd {

class Clock;
class EventTexts;
class Filter;
class Selection;

class ClaimsModel : public QAbstractListModel {
    Q_OBJECT
    /// Only while somebody looks are there rows.
    Q_PROPERTY(bool active READ isActive WRITE setActive NOTIFY activeChanged)
    /// Columns from first to last: {name (publisher or claimant, empty where none is named), scope,
    /// from (QDate from which a running count counts), claims (int)}.
    Q_PROPERTY(QVariantList columns READ columns NOTIFY columnsChanged)
    /// The first row that is the picture now, -1 where none is.
    Q_PROPERTY(int standing READ standing NOTIFY standingChanged)

public:
    enum Role {
        // a row for each claim in each column, columns one after the other
        ColumnRole = Qt::UserRole + 1, // int column
        SectionRole,                   // QString section, as of InspectorModel
        HeadlineRole,    // QString headline: controller id, status word, title, figure
        HeadlineEnRole,  // QString headlineEn
        HeadlineArRole,  // QString headlineAr
        StatusRole,      // QString status, may be empty
        LowRole,         // int low, -1 where the claim gives none
        BestRole,        // int best, -1
        HighRole,        // int high, -1
        CountedRole,     // QStringList counted: words of measure and victim group; empty for others
        WhenRole,        // QString when: ISO, from when the claim holds or counts
        UntilRole,       // QString until: ISO, may be empty
        ReportedOnRole,  // QDate reportedOn
        CredibilityRole, // int credibility 1..6
        NoteRole,        // QString note
        SourcesRole,     // QVariantList sources, see sourcesOf(); of a publisher's column his own
        AlsoRole,        // QStringList also: other publishers of the same claim
        VersionRole,     // int version: over 1 where the claim was edited
        FirstRole,       // bool first: the claimant said nothing about this before
        ChangedRole,     // QVariantList changed: {what (controller, status, figure, grade), before,
                         // beforeAr, after, afterAr} against what he said before
        OwnRole,         // bool own: it is what was selected
        UidRole,         // QString uid, as hex
        DecidesRole,     // bool decides: a pin can decide which claim of this kind stands
        TiedRole, // bool tied: another claim holds from the same moment, reported the same day
        PinRole,  // QVariantMap pin, see pinOn(); empty where there is none
        SubjectKindRole, // int subjectKind: Selection::Kind of what the claim is about
        SubjectIdRole,   // QString subjectId
        // these change with a tick
        StandsRole, // bool stands: it is the picture now, or the latest figure of its count
        CountsRole, // bool counts: valid, reported and of a grade asked for
        StepRole,   // QString step, see toWord(RuleStep)
    };

    ClaimsModel(Clock &clock, Filter &filter, Selection &selection, EventTexts &texts,
                QObject *parent = nullptr);

    void setSituation(SituationPtr situation);
    bool isActive() const { return m_active; }
    void setActive(bool active);
    QVariantList columns() const;
    int standing() const;
    Q_INVOKABLE QVariantMap get(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

signals:
    void activeChanged();
    void columnsChanged();
    void standingChanged();

private:
    struct Column {
        QString key = {};
        QString name = {};
        QString scope = {};
        QDate from = {};
        int claims = 0;
        bool hasOwn = false;
    };
    /// What claims can be compared on: a place, a segment of a road, a series of tolls.
    struct Question {
        InspectorRow::Section section;
        int subject = -1;

        auto operator<=>(const Question &) const = default;
    };
    struct Row {
        InspectorRow claim;
        int column = -1;
        int before = -1;   // row of what the claimant said before of the same
        int question = -1; // of m_questions; -1 where it can be compared with no other claim
        int position = -1; // among all claims of the question
        Verdict verdict = {};
    };

    std::vector<InspectorRow> collect() const;
    std::vector<InspectorRow> ofToll(int row) const;
    std::vector<InspectorRow> ofDay(Day day) const;
    std::vector<Column> columnsOf(const InspectorRow &claim) const;
    bool isOwn(const InspectorRow &claim) const;
    bool isTied(const Row &row) const;
    Question questionOf(const InspectorRow &claim) const;
    /// All claims on it, from the one that loses against all others to the one that wins.
    std::span<const int> claimsOn(const Question &question) const;
    std::vector<Verdict> verdictsOn(const Question &question, const AsOf &asOf) const;
    QVariantList ownSources(const Row &row, const Claim &claim) const;
    QVariantList changedIn(const Row &row) const;
    QVariant figure(const InspectorRow &claim, std::optional<int> CasualtyClaim::*bound) const;
    void ask();
    void judge();
    void rebuild();
    void tick();

    Clock &m_clock;
    Filter &m_filter;
    Selection &m_selection;
    EventTexts &m_texts;
    SituationPtr m_situation;
    bool m_active = false;
    std::vector<Column> m_columns;
    std::vector<Row> m_rows;
    std::vector<Question> m_questions; // of the rows, each once
};

} // namespace sd
