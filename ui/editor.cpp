// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor.h"

#include "model/storeworker.h"
#include "ui/session.h"

#include <QFileInfo>
#include <QScopedValueRollback>
#include <QUndoCommand>

#include <algorithm>

namespace sd {

/// An edit that the store has: undoing and redoing it are turns of its batch.
class TurnCommand : public QUndoCommand {
public:
    TurnCommand(Editor &editor, qint64 batch, const QString &note)
        : QUndoCommand(note)
        , m_editor(editor)
        , m_batch(batch)
    {
    }

    void undo() override { m_editor.turn(m_batch, false); }
    void redo() override
    {
        if (std::exchange(m_isNew, false))
            return; // it was kept before it came here
        m_editor.turn(m_batch, true);
    }

private:
    Editor &m_editor;
    const qint64 m_batch;
    bool m_isNew = true;
};

Editor::Editor(StoreWorker &worker, Session &session, Recorder recorder, QObject *parent)
    : QObject(parent)
    , m_worker(worker)
    , m_session(session)
    , m_recorder(std::move(recorder))
{
    connect(&m_stack, &QUndoStack::indexChanged, this, &Editor::changed);
    connect(&m_session, &Session::changed, this, &Editor::changed);
    connect(&m_worker, &StoreWorker::loaded, this,
            [this](const SituationPtr &, const QString &path) {
                if (std::exchange(m_path, path) == path)
                    return;
                m_stack.clear();
                m_edits.clear();
                m_worker.readEdits();
            });
    connect(&m_worker, &StoreWorker::edits, this, &Editor::rebuild);
    connect(&m_worker, &StoreWorker::edited, this, [this](qint64 batch, const QString &note) {
        m_stack.push(new TurnCommand(*this, batch, note));
        settle();
        emit kept(batch, note);
    });
    connect(&m_worker, &StoreWorker::turned, this, [this](qint64, bool) { settle(); });
    connect(&m_worker, &StoreWorker::editRefused, this, [this](const Error &error) {
        settle(); // reads the edits again: the stack may have gone ahead of the store
        emit refused(error.what, error.hint);
    });
    connect(&m_worker, &StoreWorker::editChecked, this, &Editor::checked);
    connect(&m_worker, &StoreWorker::history, this, &Editor::history);
    connect(&m_worker, &StoreWorker::editItems, this, &Editor::items);
    connect(&m_worker, &StoreWorker::refused, this, [this](const Error &error) {
        if (!std::exchange(m_copyPath, QString()).isEmpty())
            emit copyFailed(error.what, error.hint);
    });
    connect(&m_worker, &StoreWorker::copied, this, [this](const QString &path) {
        if (path == std::exchange(m_copyPath, QString()))
            m_session.openPath(path);
    });
}

void Editor::submit(const Edit &edit)
{
    ++m_pending;
    emit changed();
    m_worker.applyEdit(edit, editing());
}

int Editor::check(const Edit &edit)
{
    m_worker.checkEdit(++m_question, edit);
    return m_question;
}

void Editor::readHistory(const ItemRef &item)
{
    m_worker.readHistory(item);
}

void Editor::readItems(qint64 batch)
{
    m_worker.readEditItems(batch);
}

QDate Editor::today() const
{
    return m_recorder.now().date();
}

void Editor::undo()
{
    if (!canUndo())
        return;
    const QString note = m_stack.undoText();
    m_stack.undo();
    emit undone(note);
}

void Editor::redo()
{
    if (!canRedo())
        return;
    const QString note = m_stack.redoText();
    m_stack.redo();
    emit redone(note);
}

void Editor::goTo(qint64 batch)
{
    const auto found = std::ranges::find(m_edits, batch, &EditInfo::batch);
    if (found == m_edits.end() || m_pending > 0 || !isEditable())
        return;
    m_stack.setIndex(int(found - m_edits.begin()) + 1);
}

QVariantList Editor::edits() const
{
    QVariantList list;
    for (const EditInfo &edit : m_edits) {
        list.append(QVariantMap{{QStringLiteral("batch"), edit.batch},
                                {QStringLiteral("note"), edit.note},
                                {QStringLiteral("author"), edit.author},
                                {QStringLiteral("recordedAt"), edit.recordedAt},
                                {QStringLiteral("stands"), edit.stands}});
    }
    return list;
}

void Editor::saveCopy(const QUrl &file)
{
    m_copyPath = file.toLocalFile();
    if (!m_copyPath.isEmpty())
        m_worker.saveCopy(m_copyPath);
}

QString Editor::whyNot() const
{
    if (m_path.isEmpty())
        return tr("No store is open.");
    if (m_session.isBundled())
        return tr(
            "The data that came with the program are not edited in place: save a copy first.");
    if (m_session.isReadOnly())
        return QFileInfo(m_path).isWritable()
                 ? tr("The folder of this store may not be written, so it is open for reading "
                      "only: save a copy elsewhere, which you can edit.")
                 : tr("The file of this store may not be written, so it is open for reading only: "
                      "save a copy, which you can edit.");
    return {};
}

void Editor::turn(qint64 batch, bool stands)
{
    if (m_isRebuilding)
        return;
    ++m_pending;
    emit changed();
    m_worker.turnEdit(batch, stands, editing());
}

/// The stack as the store has it.
void Editor::rebuild(const std::vector<EditInfo> &edits)
{
    if (m_pending > 0)
        return; // the answer to what is on its way reads them again
    const QScopedValueRollback rebuilding(m_isRebuilding, true);
    m_edits = edits;
    m_stack.clear();
    for (const EditInfo &edit : edits)
        m_stack.push(new TurnCommand(*this, edit.batch, edit.note));
    m_stack.setIndex(int(std::ranges::count(edits, true, &EditInfo::stands)));
    emit changed();
}

void Editor::settle()
{
    if (--m_pending == 0)
        m_worker.readEdits();
    emit changed();
}

Editing Editor::editing() const
{
    return {.author = m_recorder.author(),
            .programVersion = m_recorder.programVersion,
            .now = m_recorder.now()};
}

} // namespace sd
