// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/edit/editgrid.h"

#include <QClipboard>
#include <QGuiApplication>

namespace sd {

void EditGrid::setDesk(Desk *desk)
{
    m_desk = desk;
    connect(&m_table, &RecordTable::changesChanged, this, &EditGrid::ask);
    emit wired();
}

void EditGrid::setEditor(Editor *editor)
{
    m_editor = editor;
    connect(m_editor, &Editor::checked, this, &EditGrid::answer);
    connect(m_editor, &Editor::kept, this, [this](qint64, const QString &note) {
        if (!m_isSaving || note != m_sent)
            return;
        m_isSaving = false;
        m_note.clear();
        show(kind());
        emit saved();
    });
    connect(m_editor, &Editor::refused, this, [this](const QString &what, const QString &hint) {
        if (!std::exchange(m_isSaving, false))
            return;
        m_trouble = hint.isEmpty() ? what : what + QStringLiteral(". ") + hint;
        emit changed();
    });
    emit wired();
}

void EditGrid::show(const QString &kind)
{
    const auto known = recordKind(kind);
    if (!known)
        return;
    m_trouble.clear();
    m_table.show(m_desk->situation(), *known, m_desk->shownEvents(), m_desk->texts());
    emit changed();
}

void EditGrid::find(const QString &words)
{
    m_table.find(words);
    emit changed();
}

void EditGrid::sortBy(int column, bool descending)
{
    m_table.sort(column, descending ? Qt::DescendingOrder : Qt::AscendingOrder);
}

void EditGrid::put(int row, int column, const QString &text)
{
    m_table.setData(m_table.index(row, column), text);
}

void EditGrid::copy(int top, int left, int bottom, int right) const
{
    QGuiApplication::clipboard()->setText(m_table.copy(top, left, bottom, right));
}

int EditGrid::paste(int top, int left, int bottom, int right)
{
    return m_table.paste(top, left, bottom, right, QGuiApplication::clipboard()->text());
}

int EditGrid::fillDown(int top, int left, int bottom, int right)
{
    return m_table.fillDown(top, left, bottom, right);
}

void EditGrid::drop()
{
    m_trouble.clear();
    m_table.clearChanges();
}

QStringList EditGrid::columns() const
{
    QStringList names;
    for (const RecordField &field : fieldsOf(m_table.kind()))
        names += field.name;
    return names;
}

QString EditGrid::note() const
{
    return m_note.trimmed().isEmpty() ? tr("Change rows of a table: %1").arg(changedRows())
                                      : m_note;
}

void EditGrid::setNote(const QString &note)
{
    m_note = note;
    emit changed();
}

std::optional<RecordTable::Built> EditGrid::built()
{
    return m_table.build({.sources = m_sources, .credibility = m_credibility}, note());
}

/// Cells that cannot be read are marked at once, the rest is put to the store.
void EditGrid::ask()
{
    m_trouble.clear();
    m_asked = changedRows() > 0 ? built() : std::nullopt;
    m_question = m_asked ? m_editor->check(m_asked->edit) : 0;
    emit changed();
}

void EditGrid::answer(int question, const std::optional<EditFault> &fault)
{
    if (question != m_question || !m_asked)
        return;
    m_table.markFault(*m_asked, fault);
    const bool isSaved = std::exchange(m_savesThen, false);
    if (isSaved && fault) {
        m_trouble = fault->what;
        point();
    } else if (isSaved) {
        m_isSaving = true;
        m_sent = m_asked->edit.note;
        m_editor->submit(m_asked->edit);
    }
    emit changed();
}

void EditGrid::save()
{
    if (m_isSaving || !m_editor->isEditable() || changedRows() == 0)
        return;
    m_savesThen = true;
    ask();
    if (!m_asked) {
        m_savesThen = false;
        m_trouble = tr("Some cells cannot be read: they are marked.");
        point();
        emit changed();
    }
}

void EditGrid::point()
{
    const auto [row, column] = m_table.firstFault();
    if (row >= 0)
        emit faultFound(row, column);
}

} // namespace sd
