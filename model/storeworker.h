// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The one thread that owns a store: loads it, searches it and reads texts, and hands back values.
#pragma once

#include "db/error.h"
#include "model/situation.h"

#include <QObject>
#include <QThread>

namespace sd {

class StoreWorker : public QObject {
    Q_OBJECT

public:
    explicit StoreWorker(QObject *parent = nullptr);
    ~StoreWorker() override; // waits for the job under way

    /// Opens path on the worker's thread; answers with loaded or failed.
    void load(const QString &path);
    /// Searches the loaded store; a newer request overtakes older ones. Answers with found: where
    /// much is found, first with the latest rows and then with all.
    void search(const QString &text);
    /// Reads the texts of rows in Situation::events(). Answers with texts.
    void readTexts(const sd::SituationPtr &situation, const std::vector<qint32> &rows);

signals:
    void loaded(sd::SituationPtr situation, bool readOnly);
    void failed(sd::Error error);
    void found(const QString &text, const std::vector<qint64> &claimRows);
    void texts(const sd::SituationPtr &situation, const std::vector<qint32> &rows,
               const std::vector<sd::EventText> &texts);

private:
    class Job;
    void findAll(const QString &text);
    void fail(const Error &error);

    QThread m_thread;
    Job *m_job;
};

} // namespace sd
