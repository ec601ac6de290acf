// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The open store as the window sees it: opening, refusal, search; the work is done by the store's
// own thread.
#pragma once

#include "db/error.h"

#include <QObject>
#include <QUrl>
#include <QtQmlIntegration>

namespace sd {

class Desk;
class FactionColours;
class StoreWorker;

class Session : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(
        QString fileName READ fileName NOTIFY changed)      // of the open store, without its folder
    Q_PROPERTY(QString opening READ opening NOTIFY changed) // what is being opened; empty else
    Q_PROPERTY(bool readOnly READ isReadOnly NOTIFY changed)
    Q_PROPERTY(bool bundled READ isBundled NOTIFY changed) // what came with the program
    Q_PROPERTY(QString error READ error NOTIFY
                   changed) // why the last store was refused; empty when it was not
    Q_PROPERTY(QString hint READ hint NOTIFY changed)
    /// How much of a store that was never opened here is read through, 0 to 1; 0 while none is.
    Q_PROPERTY(double checking READ checking NOTIFY checkingChanged)
    Q_PROPERTY(double saving READ saving NOTIFY savingChanged) // of a list, 0 to 1; 1 while none is

public:
    Session(Desk &desk, FactionColours &colours, StoreWorker &worker, QString bundledStore,
            QObject *parent = nullptr);

    void openPath(const QString &path);
    Q_INVOKABLE void open(const QUrl &url); // a local file; anything else is refused
    Q_INVOKABLE void openBundled();
    /// What is open stays; where nothing is, the bundled data opens.
    Q_INVOKABLE void cancelOpening();
    Q_INVOKABLE void dismissError();
    /// Whether a file is for open(), and not one to be imported.
    Q_INVOKABLE bool isStore(const QUrl &url) const;

    /// Writes the filtered events in the list's order: as GeoJSON where the name ends so, else as
    /// CSV. Ends with saved, or with the worker's refused.
    Q_INVOKABLE void saveList(const QUrl &file);
    Q_INVOKABLE void cancelSaving();

    QString fileName() const;
    QString baseName() const;
    QString opening() const;
    bool isOpen() const { return !m_path.isEmpty(); }
    bool isBundled() const;
    bool isReadOnly() const { return m_readOnly; }
    double checking() const { return m_checking; }
    double saving() const { return m_saving; }
    QString error() const { return m_error; }
    QString hint() const { return m_hint; }

signals:
    void changed();
    void loaded();
    void refused();
    void checkingChanged();
    void savingChanged();
    void saved(const QString &fileName, int rows);

private:
    void fail(const Error &error);
    void setChecking(double share);
    void setSaving(double share);

    Desk &m_desk;
    FactionColours &m_colours;
    StoreWorker &m_worker;
    QString m_bundledStore;
    QString m_path;
    QString m_opening;
    QString m_error;
    QString m_hint;
    bool m_readOnly = false;
    double m_checking = 0;
    double m_saving = 1;
};

} // namespace sd
