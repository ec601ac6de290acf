// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Bringing files in, as the window sees it: one file after the other is looked at, its meaning
// chosen, imported with progress, and its result shown; and what was brought in before.
#pragma once

#include "model/storeworker.h"
#include "ui/importchoice.h"
#include "ui/importnames.h"
#include "ui/recorder.h"

#include <QElapsedTimer>
#include <QUrl>

namespace sd {

class Session;

class Importer : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(Stage stage READ stage NOTIFY changed)
    Q_PROPERTY(QString fileName READ fileName NOTIFY changed) // without its folder
    Q_PROPERTY(int waiting READ waiting NOTIFY changed)       // files after this one
    Q_PROPERTY(QString error READ error NOTIFY changed)
    Q_PROPERTY(QString hint READ hint NOTIFY changed)
    /// {place, reason}, what is wrong one by one
    Q_PROPERTY(QVariantList faults READ faults NOTIFY changed)
    Q_PROPERTY(sd::ImportChoice *choice READ choice CONSTANT)
    Q_PROPERTY(sd::ImportNames *names READ names CONSTANT)
    // where to
    Q_PROPERTY(Target target READ target WRITE setTarget NOTIFY changed)
    Q_PROPERTY(bool canUseOpen READ canUseOpen NOTIFY changed)
    Q_PROPERTY(QString targetPath READ targetPath NOTIFY changed) // of a store to be made
    Q_PROPERTY(QString targetProblem READ targetProblem NOTIFY changed)
    Q_PROPERTY(bool canStart READ canStart NOTIFY changed)
    // while it runs
    Q_PROPERTY(qint64 rows READ rows NOTIFY progressed)
    Q_PROPERTY(double share READ share NOTIFY progressed)          // of the file, 0 to 1
    Q_PROPERTY(int rate READ rate NOTIFY progressed)               // rows a second
    Q_PROPERTY(int secondsLeft READ secondsLeft NOTIFY progressed) // -1 while it cannot be told
    Q_PROPERTY(bool finishing READ isFinishing NOTIFY progressed) // all is read; the desk is loaded
    Q_PROPERTY(double indexed READ indexed NOTIFY indexedChanged) // 0 to 1: what search finds of it
    // afterwards
    /// read, added, same, changed, rejected, repaired, missing, batch, isUndone
    Q_PROPERTY(QVariantMap result READ result NOTIFY changed)
    /// {line, column, reason}, the first ones
    Q_PROPERTY(QVariantList rejected READ rejected NOTIFY changed)
    /// {id, fileName, format, recordedAt, author, from, to, added, changed, rejected, isUndone},
    /// the latest first
    Q_PROPERTY(QVariantList batches READ batches NOTIFY batchesChanged)
    Q_PROPERTY(bool undoing READ isUndoing NOTIFY batchesChanged)

public:
    enum class Stage { Idle, Looking, Choosing, Running, Done, Failed };
    Q_ENUM(Stage)
    enum class Target { Open, New, Copy };
    Q_ENUM(Target)

    Importer(StoreWorker &worker, Session &session, Recorder recorder, QObject *parent = nullptr);

    /// Local files, one after the other; what is no local file is refused.
    Q_INVOKABLE void add(const QList<QUrl> &files);
    Q_INVOKABLE void start();
    Q_INVOKABLE void cancel(); // what is being imported; the store stays as it was
    Q_INVOKABLE void backToChoices();
    Q_INVOKABLE void next();  // of the files that wait
    Q_INVOKABLE void leave(); // forgets the file looked at and those that wait; not while it runs
    Q_INVOKABLE QUrl fileUrl() const { return QUrl::fromLocalFile(m_file); }
    Q_INVOKABLE void setTargetFile(const QUrl &file);
    Q_INVOKABLE void loadMapping(const QUrl &file);
    Q_INVOKABLE void saveMapping(const QUrl &file);
    Q_INVOKABLE void saveRejected(const QUrl &file);
    Q_INVOKABLE void readBatches();
    Q_INVOKABLE void undo(qint64 batch);
    Q_INVOKABLE void readNames(qint64 batch); // of all imports with 0
    Q_INVOKABLE void applyNames();

    Stage stage() const { return m_stage; }
    QString fileName() const;
    int waiting() const { return int(m_files.size()); }
    QString error() const { return m_error; }
    QString hint() const { return m_hint; }
    const QVariantList &faults() const { return m_faults; }
    Q_INVOKABLE QString faultLines() const; // all of them as text, one a line
    ImportChoice *choice() { return &m_choice; }
    ImportNames *names() { return &m_names; }
    Target target() const { return m_target; }
    void setTarget(Target target);
    bool canUseOpen() const;
    QString targetPath() const;
    QString targetProblem() const;
    bool canStart() const;
    qint64 rows() const { return m_progress.counts.read; }
    double share() const;
    int rate() const;
    int secondsLeft() const;
    bool isFinishing() const { return m_progress.isFinished; }
    double indexed() const { return m_indexed; }
    QVariantMap result() const;
    QVariantList rejected() const;
    const QVariantList &batches() const { return m_batches; }
    bool isUndoing() const { return m_undoing != 0; }

signals:
    void changed();
    void progressed();
    void indexedChanged();
    void batchesChanged();
    void undone();
    void notice(const QString &text, bool isTrouble); // one sentence for the user

private:
    void enter(Stage stage);
    void fail(const Error &error, const std::vector<Error> &faults = {});
    void takeNext();
    void suggestTarget();
    void takeBatches(const std::vector<BatchInfo> &batches);
    void tell(const Error &error);

    StoreWorker &m_worker;
    Session &m_session;
    const Recorder m_recorder;
    ImportChoice m_choice;
    ImportNames m_names;
    Stage m_stage = Stage::Idle;
    QString m_file;
    QStringList m_files; // that wait
    QString m_error;
    QString m_hint;
    QVariantList m_faults;
    Target m_target = Target::Open;
    QString m_newPath;
    QString m_copyPath;
    ImportProgress m_progress;
    QElapsedTimer m_elapsed;
    double m_indexed = 1;
    ImportResult m_result;
    bool m_isUndone = false;
    qint64 m_undoing = 0;
    QVariantList m_batches;
};

} // namespace sd
