// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// An export of a store, in steps with progress: tables in one of four formats, or the data set as
// the text it was built from. Nothing stands at its path before it is whole.
#pragma once

#include "db/export/exportscope.h"
#include "db/export/layerfile.h"
#include "db/export/layers.h"

namespace sd {

class DatasetExport;
class Store;

enum class ExportFormat : quint8 { Csv, GeoJson, Kml, GeoPackage, Dataset };

/// "csv", "geojson", "kml", "gpkg" or "dataset".
std::optional<ExportFormat> exportFormat(QStringView word);
QStringList exportFormatWords();

struct DataExportRequest {
    QString path = {};
    ExportFormat format = ExportFormat::Csv;
    ExportScope scope = {};               // a data set is always whole
    QHash<QString, QString> colours = {}; // "#rrggbb" by faction id
};

struct DataExportResult {
    struct Table {
        QString name = {};
        qint64 rows = 0;
    };
    std::vector<Table> tables;
    /// Publishers whose rows were imported and are in the files, with how many: they may have terms
    /// against passing them on.
    std::vector<Table> rowsOf;
};

/// Whether a file of that name holds one table, as opposed to a folder with a file a table.
bool isSingleTable(ExportFormat format, const QString &path);

class DataExport {
public:
    /// The connection must stay open until the end. Store is asked what a text finds.
    static Result<std::unique_ptr<DataExport>> begin(const Store &store, DataExportRequest request);
    ~DataExport();

    /// Writes for some 20 ms; true once all is written and in place.
    Result<bool> step();
    double progress() const; // 0 to 1
    const DataExportResult &result() const { return m_result; }
    const QString &path() const { return m_request.path; }

private:
    explicit DataExport(DataExportRequest request);
    Result<void> start(const Store &store);
    Result<void> makeFile(bool isFolder);
    Result<void> advance();
    Result<void> writeRows();
    Result<void> openLayer();
    Result<void> finish();
    Result<LayerFileInfo> info() const;

    DataExportRequest m_request;
    DataExportResult m_result;
    Database m_database; // its own: a long export sees one state of the store
    std::optional<ExportTarget> m_target;
    std::unique_ptr<LayerSource> m_source;
    std::unique_ptr<LayerFile> m_file;
    std::unique_ptr<DatasetExport> m_dataset;
    QStringList m_layers;
    qsizetype m_layer = 0;
    std::optional<LayerReader> m_reader;
    qint64 m_read = 0;
    bool m_isFinished = false;
};

} // namespace sd
