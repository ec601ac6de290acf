// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Editing as the window sees it: edits go to the store one after the other, each kept before the
// next, and are undone and redone in order, those of earlier days too.
#pragma once

#include "model/editrequest.h"
#include "ui/recorder.h"

#include <QObject>
#include <QUndoStack>
#include <QtQmlIntegration>

namespace sd {

class Session;
class StoreWorker;

class Editor : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    /// Whether the open store can be edited; the data that came with the program are copied first.
    Q_PROPERTY(bool editable READ isEditable NOTIFY changed)
    Q_PROPERTY(QString whyNot READ whyNot NOTIFY changed) // empty where it can be
    Q_PROPERTY(bool busy READ isBusy NOTIFY changed)      // something is on its way to the store
    Q_PROPERTY(bool canUndo READ canUndo NOTIFY changed)
    Q_PROPERTY(bool canRedo READ canRedo NOTIFY changed)
    Q_PROPERTY(QString undoText READ undoText NOTIFY changed) // what would be undone
    Q_PROPERTY(QString redoText READ redoText NOTIFY changed)
    /// All edits in order: {batch, note, author, recordedAt (UTC, ISO), stands}.
    Q_PROPERTY(QVariantList edits READ edits NOTIFY changed)

public:
    Editor(StoreWorker &worker, Session &session, Recorder recorder, QObject *parent = nullptr);

    /// Sends an edit to the store. Ends with kept, or with refused and nothing changed.
    void submit(const Edit &edit);
    /// Asks what is wrong with an edit, without keeping it. Answered by checked with the number
    /// that this returns.
    int check(const Edit &edit);
    void readHistory(const ItemRef &item); // answered by history
    void readItems(qint64 batch);          // answered by items
    QDate today() const;                   // UTC, of what is entered now
    Q_INVOKABLE void undo();
    Q_INVOKABLE void redo();
    /// Undoes or redoes one after the other until the edit of that batch is the last that stands.
    Q_INVOKABLE void goTo(qint64 batch);
    /// A copy of the open store under a new name, opened in its place.
    Q_INVOKABLE void saveCopy(const QUrl &file);

    bool isEditable() const { return whyNot().isEmpty(); }
    QString whyNot() const;
    bool isBusy() const { return m_pending > 0; }
    bool canUndo() const { return isEditable() && m_stack.canUndo(); }
    bool canRedo() const { return isEditable() && m_stack.canRedo(); }
    QString undoText() const { return m_stack.undoText(); }
    QString redoText() const { return m_stack.redoText(); }
    QVariantList edits() const;

signals:
    void changed();
    void kept(qint64 batch, const QString &note);
    void undone(const QString &note);
    void redone(const QString &note);
    void refused(const QString &what, const QString &hint);
    void checked(int question, const std::optional<sd::EditFault> &fault);
    void history(const sd::ItemRef &item, const std::vector<sd::HistoryEntry> &entries);
    void items(qint64 batch, const sd::EditedItems &items);
    void copyFailed(const QString &what, const QString &hint);

private:
    friend class TurnCommand;

    void turn(qint64 batch, bool stands);
    void rebuild(const std::vector<EditInfo> &edits);
    void settle();
    Editing editing() const;

    StoreWorker &m_worker;
    Session &m_session;
    const Recorder m_recorder;
    QUndoStack m_stack;
    QString m_path; // of the store that the stack is about
    QString m_copyPath;
    std::vector<EditInfo> m_edits;
    int m_question = 0;
    int m_pending = 0;
    bool m_isRebuilding = false;
};

} // namespace sd
