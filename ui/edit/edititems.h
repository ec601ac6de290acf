// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What one edit of the list did, as a panel shows it: a thing or claim each, with what changed.
#pragma once

#include "model/desk.h"
#include "ui/editor.h"

namespace sd {

class EditItems : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(sd::Desk *desk READ desk WRITE setDesk NOTIFY wired REQUIRED)
    Q_PROPERTY(sd::Editor *editor READ editor WRITE setEditor NOTIFY wired REQUIRED)
    Q_PROPERTY(bool arabic MEMBER m_arabic NOTIFY changed)            // the language of names
    Q_PROPERTY(qint64 batch READ batch WRITE setBatch NOTIFY changed) // 0 for none
    Q_PROPERTY(bool loading MEMBER m_isLoading NOTIFY changed)        // the answer is on its way
    /// {kind (of record, or pin), id (of record), title, isNew, isWithdrawn, changes (see
    /// shownChanges)}.
    Q_PROPERTY(QVariantList items READ items NOTIFY changed)
    Q_PROPERTY(int more READ more NOTIFY changed) // how many items are not listed

public:
    using QObject::QObject;

    Desk *desk() const { return m_desk; }
    void setDesk(Desk *desk);
    Editor *editor() const { return m_editor; }
    void setEditor(Editor *editor);
    qint64 batch() const { return m_batch; }
    void setBatch(qint64 batch);
    QVariantList items() const;
    int more() const { return m_items.count - int(m_items.items.size()); }

signals:
    void wired();
    void changed();

private:
    QString titleOf(const EditedItem &item) const;

    Desk *m_desk = nullptr;
    Editor *m_editor = nullptr;
    bool m_arabic = false;
    qint64 m_batch = 0;
    bool m_isLoading = false;
    EditedItems m_items;
};

} // namespace sd
