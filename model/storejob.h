// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What happens on the store's thread. Long work is done in steps, each asked for by the one before,
// so that searches and pages are answered between them.
#pragma once

#include "db/boundaries/areaplan.h"
#include "db/export/exportjob.h"
#include "db/names.h"
#include "db/scene.h"
#include "db/searchindexer.h"
#include "db/store.h"
#include "model/editrequest.h"
#include "model/eventexport.h"
#include "model/importrequest.h"

#include <QMutex>
#include <QObject>

#include <atomic>

namespace sd {

class StoreJob : public QObject {
    Q_OBJECT

public:
    explicit StoreJob(std::shared_ptr<const CheckedFiles> checked);
    ~StoreJob() override;

    /// number: of wantLoad().
    void load(const QString &path, int number);
    /// From any thread: the number of the next load.
    int wantLoad() { return ++m_lastLoad; }
    /// From any thread: breaks off those that were wanted so far.
    void cancelLoad() { m_cancelledLoad = int(m_lastLoad); }
    /// From any thread: the text to search for next; true where it must be asked for with search().
    bool want(const QString &text);
    void search();
    void readTexts(const SituationPtr &situation, const std::vector<qint32> &rows);

    void beginImport(const ImportRequest &request);
    void cancelImport();
    void undoImport(qint64 batch, const QString &author, const QDateTime &now);
    void readBatches();
    void readNames(qint64 batch);
    void addMeanings(const std::vector<NameMeaning> &meanings, const QString &author,
                     const QDateTime &now);

    void applyEdit(const Edit &edit, const Editing &editing);
    void turnEdit(qint64 batch, bool stands, const Editing &editing);
    void checkEdit(int question, const Edit &edit);
    void readEdits();
    void readAreaChoices();
    void keepAreaChoices(const AreaChoices &choices);
    void readHistory(const ItemRef &item);
    void readEditItems(qint64 batch);
    void saveCopy(const QString &path);

    void readScenes();
    void keepScene(const Scene &scene, int position);
    void removeScene(qint64 id);
    void orderScenes(const std::vector<qint64> &ids);

    void beginExport(const ExportRequest &request);
    void cancelExport();
    void beginDataExport(const DataExportRequest &request);
    void cancelDataExport();

signals:
    void loaded(const sd::SituationPtr &situation, const QString &path, bool readOnly);
    void failed(const sd::Error &error);
    void checking(double done);
    void loadCancelled();
    void found(const QString &text, const std::vector<qint64> &claimRows);
    void texts(const sd::SituationPtr &situation, const std::vector<qint32> &rows,
               const std::vector<sd::EventText> &texts);
    void importing(const sd::ImportProgress &progress);
    void imported(const sd::ImportResult &result);
    void importFailed(const sd::Error &error, const std::vector<sd::Error> &faults);
    void importCancelled();
    void undone(qint64 batch);
    void batches(const std::vector<sd::BatchInfo> &batches);
    void names(const std::vector<sd::NameUse> &names);
    void meaningsAdded();
    void edited(qint64 batch, const QString &note);
    void turned(qint64 batch, bool stands);
    void editRefused(const sd::Error &error);
    void editChecked(int question, const std::optional<sd::EditFault> &fault);
    void edits(const std::vector<sd::EditInfo> &edits);
    void areaChoices(const sd::AreaChoices &choices);
    void history(const sd::ItemRef &item, const std::vector<sd::HistoryEntry> &entries);
    void editItems(qint64 batch, const sd::EditedItems &items);
    void copied(const QString &path);
    void scenes(const sd::Scenes &scenes, qint64 kept);
    void scenesRefused(const sd::Error &error);
    void refused(const sd::Error &error);
    void indexing(qint64 done, qint64 total);
    void exporting(qint64 done, qint64 total);
    void exported(const QString &path, qint64 rows);
    void dataExporting(double share);
    void dataExported(const QString &path, const sd::DataExportResult &result);
    void dataExportFailed(const sd::Error &error);

private:
    void findAll(const QString &text);
    bool isWanted(int load) const { return load > m_cancelledLoad; }
    Result<void> reload();
    void keepColumns();
    template <typename Change>
    bool change(Change change);
    template <typename Change>
    void changeScenes(Change change);
    Result<void> openTarget(const ImportRequest &request);
    void dropTarget();
    void finishImport();
    void startIndexing();
    Result<void> pauseIndexing();
    void ask();
    void step();
    void stepImport();
    void stepExport();
    void stepIndexing();
    void stepDataExport();

    std::shared_ptr<const CheckedFiles> m_checked;
    std::optional<Store> m_store;
    SituationPtr m_situation;      // what was read of it last
    bool m_areColumnsKept = false; // the file beside it is that of m_situation
    std::optional<Store> m_target; // a store that an import makes
    std::unique_ptr<ImportJob> m_import;
    std::unique_ptr<EventExport> m_export;
    QString m_exportPath;
    std::unique_ptr<DataExport> m_dataExport;
    std::unique_ptr<SearchIndexer> m_indexer;
    bool m_isAsked = false; // a step is queued
    std::atomic<int> m_lastLoad = 0;
    std::atomic<int> m_cancelledLoad = 0;
    QMutex m_mutex;
    QString m_wanted;         // guarded by the mutex
    bool m_isWaiting = false; // guarded by the mutex: a search is queued that will take m_wanted
};

} // namespace sd
