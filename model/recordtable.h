// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The records of one kind as a grid that is typed and pasted into: what was changed stays apart
// from what the store says until it is kept, as one edit.
#pragma once

#include "model/eventtexts.h"
#include "model/record.h"

#include <QAbstractTableModel>

#include <map>

namespace sd {

class ShownEvents;

class RecordTable : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Role {
        TextRole = Qt::UserRole + 1, // QString cell: as it is typed; ids stand as ids
        NameRole,    // QString name: English name of what an id stands for, else empty
        NameArRole,  // QString nameAr
        ChangedRole, // bool changed
        FaultRole,   // QString fault, empty where none
        FieldRole,   // QString field, its name
    };

    /// What all changed rows are to say instead of their own; empty fields are left alone.
    struct ForAll {
        QString sources; // ids, separated by ";"
        QString credibility;
    };

    /// What an edit was made of, to find the cell of a fault again.
    struct Built {
        Edit edit;
        std::vector<int> rows = {}; // by index in the list of the kind
    };

    explicit RecordTable(QObject *parent = nullptr);

    /// Shows the records of a kind as the store has them; what was changed is forgotten. Events are
    /// those in shown that start in its window, in the order of time.
    void show(SituationPtr situation, RecordKind kind, const ShownEvents *shown,
              const EventTexts *texts);
    RecordKind kind() const { return m_kind; }

    /// Only rows in which some cell has all of these words, in any spelling; changed rows stay.
    /// Events are searched on the desk: here a search leaves them alone.
    void find(const QString &words);
    /// By the text of a column; events stay in the order of time. Equal rows keep their order.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

    int changedRows() const;
    void clearChanges();
    /// Cells as lines with tabs between them; both corners are inside.
    QString copy(int top, int left, int bottom, int right) const;
    /// Puts such lines in from a cell on; one cell fills the block from it to (bottom, right). What
    /// goes beyond the last row or column is left out. How many cells were set. Names stand for
    /// their ids where only one thing has them.
    int paste(int top, int left, int bottom, int right, const QString &text);
    /// The first row of the block in all its rows.
    int fillDown(int top, int left, int bottom, int right);

    /// The edit that the changes make; nothing where a cell cannot be read: those are marked.
    std::optional<Built> build(const ForAll &all, const QString &note);
    void markFault(const Built &built, const std::optional<EditFault> &fault);
    /// Row and column of the first cell with a fault, (-1, -1) where there is none.
    std::pair<int, int> firstFault() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

signals:
    void changesChanged();

private:
    using Cell = std::pair<qint32, int>; // item, column

    std::optional<Record> recordAt(qint32 item) const;
    QString storedText(qint32 item, int column) const;
    QString textAt(qint32 item, int column) const;
    QString idFor(const RecordField &field, const QString &typed) const;
    bool put(int row, int column, const QString &text);
    std::pair<QString, QString> namesFor(const RecordField &field, const QString &text) const;
    void textsArrived(const std::vector<qint32> &events);
    void arrange();

    SituationPtr m_situation;
    RecordKind m_kind = RecordKind::Control;
    const EventTexts *m_texts = nullptr;
    std::vector<qint32> m_all;  // rows of the situation's list
    std::vector<qint32> m_rows; // of m_all, those shown
    std::map<Cell, QString> m_changed;
    std::map<Cell, QString> m_faults;
    QString m_words; // folded
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    mutable qint32 m_lastItem = -1; // the record read last: a row is read cell by cell
    mutable std::optional<Record> m_lastRecord;
};

} // namespace sd
