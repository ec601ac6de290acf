// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The areas of a boundary file as rows: what each goes with and by what, or why it waits.
#pragma once

#include "db/boundaries/areaplan.h"

#include <QAbstractListModel>
#include <QtQmlIntegration>

#include <memory>

namespace sd {

class AreaTable : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    /// all, open, known, new, out, refused, repaired
    Q_PROPERTY(QString show READ shown WRITE setShown NOTIFY changed)
    Q_PROPERTY(int count READ count NOTIFY changed)

public:
    enum Role {
        AreaRole = Qt::UserRole + 1, // int area: its row in the layer, -1 for a refused one
        NumberRole,                  // int number of the feature, from 1
        TitleRole,                   // QString title
        CodeRole,                    // QString code: P-code, may be empty
        FateRole,                    // QString fate: open, known, new, out, refused
        ByRole,                      // QString by: choice, code, name, alias, location; empty
        PlaceEnRole,                 // QString placeEn, of a known one
        PlaceArRole,                 // QString placeAr
        WhyRole,                     // QString why it is open, refused, or what was mended
        AreaKm2Role,                 // double areaKm2, 0 for a point
        ChosenRole,                  // QString chosen: "=id", "new", "leave out", empty: by itself
    };

    /// What is shown; all live as long as the table does or until the next call.
    struct Content {
        std::shared_ptr<const AreaLayer> layer;
        std::shared_ptr<const AreaWorld> world;
        AreaRoles roles;
        std::vector<AreaDecision> decisions;
        QStringList keys;
    };

    using QAbstractListModel::QAbstractListModel;

    /// A reset where it is another file or layer, else dataChanged.
    void setContent(Content content);
    const Content &content() const { return m_content; }
    QString shown() const { return m_shown; }
    void setShown(const QString &what);
    int count() const { return int(m_rows.size()); }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

signals:
    void changed();

private:
    std::vector<int> rowsShown() const;
    QVariant refusedData(const RefusedArea &area, int role) const;

    Content m_content;
    QString m_shown = QStringLiteral("all");
    std::vector<int> m_rows; // areas; below -1 the refused ones: -2 is the first
};

} // namespace sd
