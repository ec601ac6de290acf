// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The grid of records in the window: which kind it shows, what is changed in it, and keeping that
// as one edit.
#pragma once

#include "model/desk.h"
#include "model/recordtable.h"
#include "ui/editor.h"

namespace sd {

class EditGrid : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(sd::Desk *desk READ desk WRITE setDesk NOTIFY wired REQUIRED)
    Q_PROPERTY(sd::Editor *editor READ editor WRITE setEditor NOTIFY wired REQUIRED)
    Q_PROPERTY(QAbstractItemModel *model READ model CONSTANT)
    Q_PROPERTY(QString kind READ kind NOTIFY changed)
    Q_PROPERTY(QStringList columns READ columns NOTIFY changed) // names of fields
    Q_PROPERTY(int rows READ rows NOTIFY changed)
    Q_PROPERTY(int changedRows READ changedRows NOTIFY changed)
    /// Said of all changed rows; empty: each says its own.
    Q_PROPERTY(QString sources MEMBER m_sources NOTIFY changed)
    Q_PROPERTY(QString credibility MEMBER m_credibility NOTIFY changed)
    Q_PROPERTY(QString note READ note WRITE setNote NOTIFY changed)
    Q_PROPERTY(QString trouble READ trouble NOTIFY changed)
    Q_PROPERTY(bool saving READ isSaving NOTIFY changed)

public:
    using QObject::QObject;

    Desk *desk() const { return m_desk; }
    void setDesk(Desk *desk);
    Editor *editor() const { return m_editor; }
    void setEditor(Editor *editor);

    /// What was changed is forgotten: ask first.
    Q_INVOKABLE void show(const QString &kind);
    Q_INVOKABLE void find(const QString &words);
    Q_INVOKABLE void sortBy(int column, bool descending);
    Q_INVOKABLE void put(int row, int column, const QString &text);
    Q_INVOKABLE void copy(int top, int left, int bottom, int right) const; // to the clipboard
    Q_INVOKABLE int paste(int top, int left, int bottom, int right);
    Q_INVOKABLE int fillDown(int top, int left, int bottom, int right);
    Q_INVOKABLE void drop(); // takes all changes back
    /// Keeps the changes. Ends with saved, or with faultFound.
    Q_INVOKABLE void save();

    QAbstractItemModel *model() { return &m_table; }
    QString kind() const { return toWord(m_table.kind()); }
    QStringList columns() const;
    int rows() const { return m_table.rowCount(); }
    int changedRows() const { return m_table.changedRows(); }
    QString note() const;
    void setNote(const QString &note);
    QString trouble() const { return m_trouble; }
    bool isSaving() const { return m_isSaving; }

signals:
    void wired();
    void changed();
    void saved();
    void faultFound(int row, int column);

private:
    std::optional<RecordTable::Built> built();
    void ask();
    void answer(int question, const std::optional<EditFault> &fault);
    void point();

    Desk *m_desk = nullptr;
    Editor *m_editor = nullptr;
    RecordTable m_table;
    QString m_sources;
    QString m_credibility;
    QString m_note;
    QString m_trouble;
    std::optional<RecordTable::Built> m_asked;
    int m_question = 0;
    bool m_savesThen = false;
    bool m_isSaving = false;
    QString m_sent;
};

} // namespace sd
