// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Names of imported rows that stand for nothing yet, and which faction or place the user says each
// of them is.
#pragma once

#include "db/names.h"
#include "model/situation.h"

#include <QAbstractListModel>
#include <QMap>
#include <QVariantList>
#include <QtQmlIntegration>

namespace sd {

class ImportNames : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(int count READ rowCount NOTIFY countChanged)
    Q_PROPERTY(int chosenCount READ chosenCount NOTIFY chosenChanged)
    /// {key, en, ar} by English name: what a name can stand for.
    Q_PROPERTY(QVariantList factions READ factions NOTIFY situationChanged)
    Q_PROPERTY(QVariantList places READ places NOTIFY situationChanged)

public:
    enum Role {
        IsActorRole = Qt::UserRole + 1, // bool isActor; else it is a place
        NameRole,                       // QString name
        EventsRole,                     // qint64 events that bear it
        TargetRole, // QString target: faction or place id, "-" nothing on purpose, empty not said
    };

    using QAbstractListModel::QAbstractListModel;

    void setSituation(const sd::SituationPtr &situation);
    void setUses(const std::vector<sd::NameUse> &uses);
    void clear() { setUses({}); }
    /// What was chosen stands now: its rows go.
    void settle();
    std::vector<NameMeaning> chosen() const;
    int chosenCount() const { return int(m_targets.size()); }
    QVariantList factions() const;
    QVariantList places() const;
    Q_INVOKABLE void choose(int row, const QString &target);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

signals:
    void countChanged();
    void chosenChanged();
    void situationChanged();

private:
    SituationPtr m_situation;
    std::vector<NameUse> m_uses;
    QMap<qint64, QString> m_targets; // by name id
};

} // namespace sd
