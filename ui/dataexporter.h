// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Taking data elsewhere, as the window sees it: what, of which days, in which format, and how far
// it is.
#pragma once

#include "db/export/exportjob.h"

#include <QObject>
#include <QUrl>
#include <QtQmlIntegration>

namespace sd {

class Desk;
class FactionColours;
class StoreWorker;

class DataExporter : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(Stage stage READ stage NOTIFY changed)
    Q_PROPERTY(double share READ share NOTIFY progressed) // 0 to 1
    Q_PROPERTY(QString path READ path NOTIFY changed)     // of what is or was written
    Q_PROPERTY(QString error READ error NOTIFY changed)
    Q_PROPERTY(QString hint READ hint NOTIFY changed)
    /// {name, rows}: the tables written; and the publishers whose imported rows are among them
    Q_PROPERTY(QVariantList tables READ tables NOTIFY changed)
    Q_PROPERTY(QVariantList rowsOf READ rowsOf NOTIFY changed)
    Q_PROPERTY(QStringList tableNames READ tableNames CONSTANT)

public:
    enum class Stage { Choosing, Running, Done, Failed };
    Q_ENUM(Stage)

    DataExporter(StoreWorker &worker, Desk &desk, FactionColours &colours,
                 QObject *parent = nullptr);

    /// format: a word of the command line; tables: none for all; days: both invalid for all.
    /// filtered: only what the desk's filter lets through. What is known is as on the desk.
    Q_INVOKABLE void start(const QUrl &file, const QString &format, const QStringList &tables,
                           QDate from, QDate to, bool filtered);
    Q_INVOKABLE void cancel();
    Q_INVOKABLE void reset(); // back to the choices
    /// A name for what is written, without a folder.
    Q_INVOKABLE QString suggestedName(const QString &format, bool oneTable) const;

    Stage stage() const { return m_stage; }
    double share() const { return m_share; }
    QString path() const { return m_path; }
    QString error() const { return m_error; }
    QString hint() const { return m_hint; }
    QVariantList tables() const;
    QVariantList rowsOf() const;
    static QStringList tableNames() { return exportLayerNames(); }

signals:
    void changed();
    void progressed();

private:
    ExportFilter deskFilter() const;
    void enter(Stage stage);

    StoreWorker &m_worker;
    Desk &m_desk;
    FactionColours &m_colours;
    Stage m_stage = Stage::Choosing;
    double m_share = 0;
    QString m_path;
    QString m_error;
    QString m_hint;
    DataExportResult m_result;
};

} // namespace sd
