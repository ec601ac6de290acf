// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the event list can be narrowed to, with how many events and statements each choice has in
// the whole store.
#pragma once

#include "model/eventmodel.h"

#include <QPointer>
#include <QVariantList>
#include <QtQmlIntegration>

namespace sd {

class EventFacets : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(sd::EventModel *events READ events WRITE setEvents NOTIFY changed REQUIRED)
    /// {key, count} in the order of the category words.
    Q_PROPERTY(QVariantList categories READ categories NOTIFY changed)
    /// {key, en, ar, count}, most named first: factions that take part in events.
    Q_PROPERTY(QVariantList factions READ factions NOTIFY changed)
    /// {key, en, ar, count} by English name: places where events happened.
    Q_PROPERTY(QVariantList places READ places NOTIFY changed)

public:
    using QObject::QObject;

    EventModel *events() const { return m_events; }
    void setEvents(EventModel *events);
    const QVariantList &categories() const { return m_categories; }
    const QVariantList &factions() const { return m_factions; }
    const QVariantList &places() const { return m_places; }

signals:
    void changed();

private:
    void count();

    QPointer<EventModel> m_events;
    QVariantList m_categories;
    QVariantList m_factions;
    QVariantList m_places;
};

} // namespace sd
