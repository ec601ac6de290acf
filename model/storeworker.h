// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The one thread that owns a store: loads it, searches it, reads texts, imports into it, and hands
// back values.
#pragma once

#include "db/boundaries/areaplan.h"
#include "db/checkedfiles.h"
#include "db/export/exportjob.h"
#include "db/names.h"
#include "db/scene.h"
#include "model/editrequest.h"
#include "model/eventexport.h"
#include "model/importrequest.h"

#include <QObject>
#include <QThread>

namespace sd {

class StoreJob;

class StoreWorker : public QObject {
    Q_OBJECT

public:
    /// checked: stores it knows are not read through before they are opened.
    explicit StoreWorker(std::shared_ptr<const CheckedFiles> checked = {},
                         QObject *parent = nullptr);
    ~StoreWorker() override; // waits for the step under way; an import is broken off

    /// Opens path on the worker's thread; answers with loaded or failed. An import under way is
    /// cancelled; the store before stays where the new one is refused. A store that must be read
    /// through first answers with checking, again and again.
    void load(const QString &path);
    void cancelLoad(); // answers with loadCancelled where it was not too late
    /// Searches the loaded store; a newer request overtakes older ones. Answers with found: where
    /// much is found, first with the latest rows and then with all.
    void search(const QString &text);
    /// Reads the texts of rows in Situation::events(). Answers with texts.
    void readTexts(const sd::SituationPtr &situation, const std::vector<qint32> &rows);

    /// Answers with importing, again and again, and in the end with loaded and imported, with
    /// importFailed or with importCancelled.
    void beginImport(const ImportRequest &request);
    void cancelImport();
    /// Answers with loaded and undone, or with refused; and with batches.
    void undoImport(qint64 batch, const QString &author, const QDateTime &now);
    void readBatches(); // answers with batches
    /// The names that stand for nothing yet; of one batch, or with 0 of all. Answers with names.
    void readNames(qint64 batch);
    /// Answers with loaded and meaningsAdded, or with refused.
    void addMeanings(const std::vector<NameMeaning> &meanings, const QString &author,
                     const QDateTime &now);

    /// Keeps an edit. Answers with loaded and edited, or with editRefused.
    void applyEdit(const Edit &edit, const Editing &editing);
    /// Takes an edit back or restores it. Answers with loaded and turned, or with editRefused.
    void turnEdit(qint64 batch, bool stands, const Editing &editing);
    /// What is wrong with an edit, without keeping it. Answers with editChecked.
    void checkEdit(int question, const Edit &edit);
    void readEdits();       // answers with edits
    void readAreaChoices(); // answers with areaChoices
    /// Remembers in the store what was settled of areas. Answers with areaChoices, or with refused.
    void keepAreaChoices(const AreaChoices &choices);
    void readHistory(const ItemRef &item); // answers with history
    void readEditItems(qint64 batch);      // answers with editItems, 40 of them at most
    /// One clean file of the open store, where none stands. Answers with copied or refused.
    void saveCopy(const QString &path);

    // Each answers with scenes, those that write with scenesRefused where they cannot.
    void readScenes();
    void keepScene(const Scene &scene, int position = -1); // see db/scene.h
    void removeScene(qint64 id);
    void orderScenes(const std::vector<qint64> &ids);

    /// Answers with exporting, and in the end with exported or with refused.
    void beginExport(const ExportRequest &request);
    void cancelExport();
    /// Answers with dataExporting, and in the end with dataExported or dataExportFailed.
    void beginDataExport(const DataExportRequest &request);
    void cancelDataExport();

signals:
    void loaded(const sd::SituationPtr &situation, const QString &path, bool readOnly);
    void failed(const sd::Error &error);
    void checking(double done); // 0 to 1
    void loadCancelled();
    void found(const QString &text, const std::vector<qint64> &claimRows);
    void texts(const sd::SituationPtr &situation, const std::vector<qint32> &rows,
               const std::vector<sd::EventText> &texts);
    void importing(const sd::ImportProgress &progress);
    void imported(const sd::ImportResult &result);
    /// faults: what is wrong one by one, where it is more than the error says
    void importFailed(const sd::Error &error, const std::vector<sd::Error> &faults);
    void importCancelled();
    void undone(qint64 batch);
    void batches(const std::vector<sd::BatchInfo> &batches);
    void names(const std::vector<sd::NameUse> &names);
    void meaningsAdded();
    void edited(qint64 batch, const QString &note);
    void turned(qint64 batch, bool stands);
    void editRefused(const sd::Error &error); // the store stays as it was
    void editChecked(int question, const std::optional<sd::EditFault> &fault);
    void edits(const std::vector<sd::EditInfo> &edits);
    void areaChoices(const sd::AreaChoices &choices);
    void history(const sd::ItemRef &item, const std::vector<sd::HistoryEntry> &entries);
    void editItems(qint64 batch, const sd::EditedItems &items);
    void copied(const QString &path);
    void scenes(const sd::Scenes &scenes, qint64 kept); // kept: id of the one just kept, or 0
    void scenesRefused(const sd::Error &error);
    void refused(const sd::Error &error); // what was asked of the open store, which stays as it was
    /// Claims that became searchable behind an import; the last time they are all.
    void indexing(qint64 done, qint64 total);
    void exporting(qint64 done, qint64 total);
    void exported(const QString &path, qint64 rows);
    void dataExporting(double share);
    void dataExported(const QString &path, const sd::DataExportResult &result);
    void dataExportFailed(const sd::Error &error);

private:
    QThread m_thread;
    StoreJob *m_job;
};

} // namespace sd
