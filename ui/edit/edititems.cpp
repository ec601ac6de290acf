// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/edit/edititems.h"

#include "ui/edit/shownchanges.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sd {

namespace {

QString valueOf(const HistoryEntry &entry, const QString &field)
{
    const auto found = std::ranges::find(entry.fields, field, &HistoryField::name);
    return found == entry.fields.end() ? QString() : found->value;
}

} // namespace

void EditItems::setDesk(Desk *desk)
{
    m_desk = desk;
    connect(desk, &Desk::situationChanged, this, &EditItems::changed); // names may be others
    emit wired();
}

void EditItems::setEditor(Editor *editor)
{
    m_editor = editor;
    connect(editor, &Editor::items, this, [this](qint64 batch, const EditedItems &items) {
        if (batch != m_batch)
            return;
        m_isLoading = false;
        m_items = items;
        emit changed();
    });
    emit wired();
}

void EditItems::setBatch(qint64 batch)
{
    if (batch == m_batch)
        return;
    m_batch = batch;
    m_items = {};
    m_isLoading = batch > 0;
    emit changed();
    if (m_isLoading)
        m_editor->readItems(batch);
}

/// What the item is about: its name, or that of the place, road or person it speaks of.
QString EditItems::titleOf(const EditedItem &item) const
{
    const Situation &situation = *m_desk->situation();
    if (!item.id.isEmpty()) {
        const QString field = item.kind == u"faction"_s ? u"controller"_s : item.kind;
        const QString name = namesIn(situation, field, item.id, m_arabic);
        return name.isEmpty() ? item.id : name;
    }
    if (item.kind == u"pin"_s) {
        const QByteArray target = QByteArray::fromHex(valueOf(item.after, u"target"_s).toLatin1());
        const auto claim = std::ranges::find(situation.control(), target,
                                             [](const ControlClaim &own) { return own.uid; });
        return claim == situation.control().end()
                 ? QString()
                 : namesIn(situation, u"place"_s, claim->place.value, m_arabic);
    }
    for (const QString &field : {u"title"_s, u"place"_s, u"claimant"_s, u"speaker"_s, u"from"_s}) {
        const QString value = valueOf(item.after, field);
        const QString name = namesIn(situation, field, value, m_arabic);
        if (!value.isEmpty())
            return name.isEmpty() ? value : name;
    }
    return {};
}

QVariantList EditItems::items() const
{
    QVariantList list;
    if (!m_desk || !m_desk->situation())
        return list;
    for (const EditedItem &item : m_items.items) {
        list.append(QVariantMap{
            {u"kind"_s, item.kind == u"route_status"_s ? u"route"_s : item.kind},
            {u"title"_s, titleOf(item)},
            {u"isNew"_s, !item.before},
            {u"isWithdrawn"_s, item.after.isWithdrawn},
            {u"changes"_s, shownChanges(*m_desk->situation(), item.before, item.after, m_arabic)}});
    }
    return list;
}

} // namespace sd
