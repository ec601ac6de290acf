// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Pins a claim that an analyst prefers, with his reason, and takes a pin back. A pin is a claim of
// its own: it is kept, undone and redone as every edit is.
#pragma once

#include <QObject>
#include <QPointer>
#include <QtQmlIntegration>

namespace sd {

class Editor;

class Pinner : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(sd::Editor *editor READ editor WRITE setEditor NOTIFY editorChanged)

public:
    using QObject::QObject;

    Editor *editor() const { return m_editor; }
    void setEditor(Editor *editor);

    /// uid: of the claim, as hex; what: what it says, for the history. Ends as Editor::submit does.
    Q_INVOKABLE void pin(const QString &uid, const QString &what, const QString &reason);
    /// pin: uid of the pin, as hex.
    Q_INVOKABLE void takeBack(const QString &pin, const QString &uid, const QString &what,
                              const QString &reason);

signals:
    void editorChanged();

private:
    QPointer<Editor> m_editor;
};

} // namespace sd
