// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The places chosen together on the map, for an edit of many at once; beside the one selected
// thing.
#pragma once

#include "model/situation.h"

#include <QObject>
#include <QStringList>

namespace sd {

class PlaceSet : public QObject {
    Q_OBJECT
    Q_PROPERTY(int count READ count NOTIFY changed)
    Q_PROPERTY(QStringList ids READ ids NOTIFY changed) // in the order of Situation::places()
    /// Of the cells of the chosen places, in square kilometres; points have none.
    Q_PROPERTY(double areaKm2 READ areaKm2 NOTIFY changed)

public:
    using QObject::QObject;

    /// Keeps the places that are there still.
    void setSituation(SituationPtr situation);

    int count() const { return int(m_rows.size()); }
    QStringList ids() const;
    double areaKm2() const;
    /// Rows of Situation::places(), rising.
    const std::vector<int> &rows() const { return m_rows; }

    Q_INVOKABLE bool contains(const QString &id) const;
    Q_INVOKABLE void toggle(const QString &id);
    Q_INVOKABLE void clear();
    /// Ids that stand for no place are passed over.
    Q_INVOKABLE void set(const QStringList &ids);
    Q_INVOKABLE void add(const QStringList &ids);
    Q_INVOKABLE void remove(const QStringList &ids);

    void setRows(std::vector<int> rows);
    void addRows(const std::vector<int> &rows);
    void removeRows(const std::vector<int> &rows);

signals:
    void changed();

private:
    std::vector<int> rowsOf(const QStringList &ids) const;

    SituationPtr m_situation;
    std::vector<int> m_rows; // sorted, each once
};

} // namespace sd
