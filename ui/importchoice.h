// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a file to be imported looks like and what its columns mean: detected away from the UI's
// thread, corrected by the user.
#pragma once

#include "db/import/detected.h"
#include "db/import/mapping.h"

#include <QObject>
#include <QThreadPool>
#include <QVariantList>
#include <QtQmlIntegration>

namespace sd {

class ImportChoice : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(bool looking READ isLooking NOTIFY changed)
    Q_PROPERTY(
        QString format READ format WRITE setFormat NOTIFY changed) // acled, ucdp-ged, csv, geo
    Q_PROPERTY(bool knownLayout READ isKnownLayout NOTIFY changed) // its columns need no mapping
    Q_PROPERTY(QString ownFormat READ ownFormat NOTIFY changed)    // what was detected at first
    Q_PROPERTY(QString encoding READ encoding WRITE setEncoding NOTIFY changed) // empty while open
    Q_PROPERTY(QString separator READ separator WRITE setSeparator NOTIFY changed)
    Q_PROPERTY(bool decimalComma READ decimalComma WRITE setDecimalComma NOTIFY changed)
    /// day-first or month-first; empty while it is open.
    Q_PROPERTY(QString dayOrder READ dayOrder WRITE setDayOrder NOTIFY changed)
    Q_PROPERTY(bool hasHeader READ hasHeader WRITE setHasHeader NOTIFY changed)
    Q_PROPERTY(QString layer READ layer WRITE setLayer NOTIFY changed)
    Q_PROPERTY(QStringList layers READ layers NOTIFY changed)
    Q_PROPERTY(QStringList notes READ notes NOTIFY changed)
    Q_PROPERTY(QStringList columns READ columns NOTIFY changed)
    Q_PROPERTY(QVariantList preview READ preview NOTIFY changed) // of QStringList
    /// {key, column, example}; the column is empty where the field has none.
    Q_PROPERTY(QVariantList fields READ fields NOTIFY changed)
    /// {value, category, said}: what stands in the column of categories and what it means; said is
    /// false where it falls to otherCategory.
    Q_PROPERTY(QVariantList categories READ categories NOTIFY changed)
    Q_PROPERTY(QString otherCategory READ otherCategory WRITE setOtherCategory NOTIFY changed)
    Q_PROPERTY(QStringList categoryWords READ categoryWords CONSTANT)
    Q_PROPERTY(QString sourceName READ sourceName WRITE setSourceName NOTIFY changed)
    /// Why it cannot be imported yet, in one sentence; empty where it can.
    Q_PROPERTY(QString missing READ missing NOTIFY changed)

public:
    using QObject::QObject;
    ~ImportChoice() override; // waits for the look under way

    /// Forgets what was known of another file. Answers with looked or lookFailed.
    void look(const QString &path);
    const Detected &detected() const { return m_detected; }
    /// Nothing for a known layout.
    std::optional<Mapping> mapping() const;
    void setMapping(const Mapping &mapping);

    Q_INVOKABLE void setColumn(const QString &field, const QString &column);
    Q_INVOKABLE void setCategory(const QString &value, const QString &category);

    bool isLooking() const { return m_looks > 0; }
    QString format() const;
    void setFormat(const QString &format);
    QString ownFormat() const;
    bool isKnownLayout() const;
    QString encoding() const;
    void setEncoding(const QString &encoding);
    QString separator() const { return {QLatin1Char(m_detected.separator)}; }
    void setSeparator(const QString &separator);
    bool decimalComma() const { return m_detected.decimalComma; }
    void setDecimalComma(bool comma);
    QString dayOrder() const;
    void setDayOrder(const QString &order);
    bool hasHeader() const { return m_detected.hasHeader; }
    void setHasHeader(bool header);
    QString layer() const { return m_detected.layer; }
    void setLayer(const QString &layer);
    QStringList layers() const { return m_detected.layers; }
    QStringList notes() const { return m_detected.notes; }
    QStringList columns() const { return m_detected.columns; }
    QVariantList preview() const;
    QVariantList fields() const;
    QVariantList categories() const;
    QString otherCategory() const;
    void setOtherCategory(const QString &category);
    QStringList categoryWords() const;
    QString sourceName() const { return m_mapping.sourceName; }
    void setSourceName(const QString &name);
    QString missing() const;

signals:
    void changed();
    void looked();
    void lookFailed(const sd::Error &error);

private:
    struct Seen {
        Detected detected;
        QStringList values;
    };

    void lookAgain();
    void lookAtValues();
    void see(const Result<Seen> &seen);
    void applyHeader();
    void guessCategories();
    static Result<Seen> lookAt(const QString &path, const Known &known);
    static QStringList valuesOf(const QString &path, const Detected &detected,
                                const QString &column);

    QString m_path;
    Known m_known; // what the user said
    std::optional<bool> m_header;
    ImportFormat m_ownFormat = ImportFormat::Csv;
    Detected m_detected;
    Mapping m_mapping;
    bool m_isMapped = false; // by the user: what is seen again does not change it
    QStringList m_values;    // of the column of categories
    int m_looks = 0;
    int m_generation = 0; // answers to looks of an earlier one are dropped
    QThreadPool m_pool;
};

} // namespace sd
