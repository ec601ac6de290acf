// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The scenes of the open store as the window sees them: views are kept, opened, ordered and stepped
// through; what is drawn while a scene is open goes into it by itself.
#pragma once

#include "db/scene.h"

#include <QAbstractListModel>
#include <QTimer>
#include <QtQmlIntegration>

namespace sd {

class Desk;
class Editor;
class Preferences;
class StoreWorker;

class SceneList : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(int count READ count NOTIFY countChanged)
    Q_PROPERTY(int current READ current NOTIFY currentChanged) // row of the open scene, or -1
    Q_PROPERTY(QString currentName READ currentName NOTIFY currentChanged)
    /// Why no scene can be kept; empty where it can.
    Q_PROPERTY(QString whyNot READ whyNot NOTIFY whyNotChanged)
    /// Scenes of the store that this program cannot read, each with the reason.
    Q_PROPERTY(QStringList unreadable READ unreadable NOTIFY countChanged)
    /// Name of the scene that was removed last and can be brought back; empty without one.
    Q_PROPERTY(QString removed READ removed NOTIFY removedChanged)

public:
    enum Role {
        NameRole = Qt::UserRole + 1, // QString name
        DateRole,                    // QString date: ISO date, or with its time
        KnownRole,                   // QString known: now, that_day, or an ISO date
        MarksRole,                   // int marks: annotations and rings
    };

    SceneList(Desk &desk, Preferences &preferences, Editor &editor, StoreWorker &worker,
              QObject *parent = nullptr);

    int count() const { return int(m_scenes.size()); }
    int current() const;
    QString currentName() const;
    QString whyNot() const;
    QStringList unreadable() const { return m_unreadable; }
    QString removed() const { return m_removed ? m_removed->name : QString(); }

    /// Keeps what is on the screen as a scene at the end.
    Q_INVOKABLE void keep(const QString &name);
    /// What is on the screen takes the place of what a scene shows.
    Q_INVOKABLE void renew(int row);
    Q_INVOKABLE void rename(int row, const QString &name);
    Q_INVOKABLE void move(int from, int to);
    Q_INVOKABLE void remove(int row);
    Q_INVOKABLE void bringBack();
    Q_INVOKABLE void open(int row);
    /// The row of a scene of that name, -1 without one.
    Q_INVOKABLE int rowNamed(const QString &name) const;
    // The first and the last scene have none before and after them.
    Q_INVOKABLE void next();
    Q_INVOKABLE void previous();

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

signals:
    void countChanged();
    void currentChanged();
    void whyNotChanged();
    void removedChanged();
    void read(); // the store's scenes are here
    void opened(int row, const QString &name);
    void refused(const QString &what, const QString &hint);

private:
    void take(const Scenes &scenes, qint64 kept);
    Scene onScreen() const;
    void keepDrawing();
    void setCurrent(qint64 id);

    Desk &m_desk;
    Preferences &m_preferences;
    Editor &m_editor;
    StoreWorker &m_worker;
    std::vector<Scene> m_scenes;
    QStringList m_unreadable;
    QString m_path; // of the store they are of
    qint64 m_current = 0;
    bool m_isKeepingNew = false; // the next one kept is the one on the screen
    std::optional<Scene> m_removed;
    int m_removedFrom = -1;
    QTimer m_drawn; // gathers the steps of a drag
};

} // namespace sd
