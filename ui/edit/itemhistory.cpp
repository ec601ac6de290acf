// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/edit/itemhistory.h"

#include "model/record.h"
#include "ui/edit/shownchanges.h"

using namespace Qt::StringLiterals;

namespace sd {

void ItemHistory::setDesk(Desk *desk)
{
    m_desk = desk;
    connect(m_desk->texts(), &EventTexts::arrived, this, [this] {
        if (m_event >= 0)
            ask();
    });
    // an edit made meanwhile is a version more
    connect(m_desk, &Desk::situationChanged, this, [this] {
        m_event = -1;
        if (m_item != ItemRef{})
            m_editor->readHistory(m_item);
    });
    emit wired();
}

void ItemHistory::setEditor(Editor *editor)
{
    m_editor = editor;
    connect(m_editor, &Editor::history, this,
            [this](const ItemRef &item, const std::vector<HistoryEntry> &entries) {
                if (item != m_item)
                    return;
                m_isLoading = false;
                m_entries = entries;
                emit changed();
            });
    emit wired();
}

void ItemHistory::read(const QString &kind, const QString &id)
{
    const auto known = recordKind(kind);
    const SituationPtr situation = m_desk->situation();
    if (!known || !situation)
        return;
    m_entries.clear();
    m_isLoading = true;
    m_item = {};
    m_event = -1;
    m_title.clear();
    switch (*known) {
    case RecordKind::Event:
        m_event = situation->eventRow(id);
        break;
    case RecordKind::Source:
        m_item = {.kind = ItemRef::Kind::Source, .uid = {}, .id = id};
        m_title = nameOf(u"source"_s, id);
        break;
    case RecordKind::Faction:
        m_item = {.kind = ItemRef::Kind::Faction, .uid = {}, .id = id};
        m_title = nameOf(u"controller"_s, id);
        break;
    case RecordKind::Place:
        m_item = {.kind = ItemRef::Kind::Place, .uid = {}, .id = id};
        m_title = nameOf(u"place"_s, id);
        break;
    default:
        m_item = {
            .kind = ItemRef::Kind::Claim, .uid = QByteArray::fromHex(id.toLatin1()), .id = {}};
        if (const auto record = recordOf(*situation, *known, id)) {
            for (const QString &field : {u"place"_s, u"claimant"_s, u"speaker"_s, u"from"_s}) {
                const QString text = textOf(*record, field);
                const QString name = nameOf(field, text);
                m_title = name.isEmpty() ? text : name;
                if (!m_title.isEmpty())
                    break;
            }
        }
        break;
    }
    emit changed();
    ask();
}

/// The uid of an event comes with its words.
void ItemHistory::ask()
{
    if (m_event >= 0) {
        const EventText *text = m_desk->texts()->at(size_t(m_event));
        if (!text)
            return;
        m_event = -1;
        m_item = {.kind = ItemRef::Kind::Claim, .uid = text->uid, .id = {}};
        m_title = text->title;
    }
    m_editor->readHistory(m_item);
}

QString ItemHistory::nameOf(const QString &field, const QString &value) const
{
    return namesIn(*m_desk->situation(), field, value, m_arabic);
}

QVariantList ItemHistory::entries() const
{
    QVariantList list;
    for (size_t i = m_entries.size(); i-- > 0;) {
        const HistoryEntry &entry = m_entries[i];
        const auto before = i > 0 ? std::optional(m_entries[i - 1]) : std::nullopt;
        QStringList sources;
        for (const SourceId &source : entry.sources) {
            const QString name = nameOf(u"source"_s, source.value);
            sources += name.isEmpty() ? source.value : name;
        }
        list.append(QVariantMap{
            {u"version"_s, entry.version},
            {u"author"_s, entry.author},
            {u"recordedAt"_s, entry.recordedAt},
            {u"batchKind"_s, entry.batchKind},
            {u"batchName"_s, entry.batchName},
            {u"isWithdrawn"_s, entry.isWithdrawn},
            {u"stands"_s, entry.stands},
            {u"counts"_s, entry.counts},
            {u"credibility"_s, int(entry.credibility)},
            {u"sources"_s, sources},
            {u"changes"_s, shownChanges(*m_desk->situation(), before, entry, m_arabic)}});
    }
    return list;
}

} // namespace sd
