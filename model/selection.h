// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The one selected thing, shown by every panel.
#pragma once

#include <QObject>
#include <QString>

namespace sd {

class Selection : public QObject {
    Q_OBJECT
    Q_PROPERTY(Kind kind READ kind NOTIFY changed)
    /// Place, faction: its id. Event, statement: its key. Route: "route/from/to". Toll: its claim
    /// key. Day: ISO date.
    Q_PROPERTY(QString id READ id NOTIFY changed)

public:
    enum class Kind { None, Place, Faction, Event, Statement, Day, Route, Toll };
    Q_ENUM(Kind)

    using QObject::QObject;

    Kind kind() const { return m_kind; }
    QString id() const { return m_id; }
    Q_INVOKABLE void select(sd::Selection::Kind kind, const QString &id);
    Q_INVOKABLE void clear();
    Q_INVOKABLE bool is(sd::Selection::Kind kind, const QString &id) const;

signals:
    void changed();

private:
    Kind m_kind = Kind::None;
    QString m_id;
};

} // namespace sd
