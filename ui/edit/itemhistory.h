// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The history of one claim or thing as a panel shows it: the newest version first, ids as names.
#pragma once

#include "model/desk.h"
#include "ui/editor.h"

namespace sd {

class ItemHistory : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(sd::Desk *desk READ desk WRITE setDesk NOTIFY wired REQUIRED)
    Q_PROPERTY(sd::Editor *editor READ editor WRITE setEditor NOTIFY wired REQUIRED)
    Q_PROPERTY(bool arabic MEMBER m_arabic NOTIFY changed) // the language of names
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(bool loading READ isLoading NOTIFY changed)
    /// The newest first: {version, author, recordedAt (UTC, ISO), batchKind, batchName,
    /// isWithdrawn, stands, counts, credibility, sources (publishers), changes (see shownChanges)}.
    Q_PROPERTY(QVariantList entries READ entries NOTIFY changed)

public:
    using QObject::QObject;

    Desk *desk() const { return m_desk; }
    void setDesk(Desk *desk);
    Editor *editor() const { return m_editor; }
    void setEditor(Editor *editor);

    /// kind is that of a record; id as recordOf() takes it, of an event its selection id.
    Q_INVOKABLE void read(const QString &kind, const QString &id);

    QString title() const { return m_title; }
    bool isLoading() const { return m_isLoading; }
    QVariantList entries() const;

signals:
    void wired();
    void changed();

private:
    void ask();
    QString nameOf(const QString &field, const QString &value) const;

    Desk *m_desk = nullptr;
    Editor *m_editor = nullptr;
    bool m_arabic = false;
    ItemRef m_item;
    int m_event = -1; // row in events() whose uid is waited for
    QString m_title;
    bool m_isLoading = false;
    std::vector<HistoryEntry> m_entries;
};

} // namespace sd
