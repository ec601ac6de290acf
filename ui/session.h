// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The open store as the window sees it: opening, refusal, search; the work is done by the store's
// own thread.
#pragma once

#include "model/storeworker.h"

#include <QObject>
#include <QUrl>
#include <QtQmlIntegration>

namespace sd {

class Desk;
class FactionColours;

class Session : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(QString fileName READ fileName NOTIFY changed) // without its folder
    Q_PROPERTY(bool readOnly READ isReadOnly NOTIFY changed)
    Q_PROPERTY(QString error READ error NOTIFY
                   changed) // why the last store was refused; empty when it was not
    Q_PROPERTY(QString hint READ hint NOTIFY changed)

public:
    Session(Desk &desk, FactionColours &colours, QString bundledStore, QObject *parent = nullptr);

    void openPath(const QString &path);
    Q_INVOKABLE void open(const QUrl &url); // a local file; anything else is refused
    Q_INVOKABLE void openBundled();
    Q_INVOKABLE void dismissError();

    QString fileName() const;
    bool isReadOnly() const { return m_readOnly; }
    QString error() const { return m_error; }
    QString hint() const { return m_hint; }

signals:
    void changed();
    void loaded();
    void refused();

private:
    void fail(const Error &error);

    Desk &m_desk;
    FactionColours &m_colours;
    QString m_bundledStore;
    QString m_path;
    QString m_error;
    QString m_hint;
    bool m_readOnly = false;
    StoreWorker m_worker;
};

} // namespace sd
