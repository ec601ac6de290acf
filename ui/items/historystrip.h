// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Who held one place over the period, as a strip from left to right, drawn by the map's own painter
// so that colours and patterns mean the same. Painted when the history, size or look change, never
// for a tick.
#pragma once

#include "ui/items/mapink.h"

#include <QPointer>
#include <QQuickPaintedItem>

namespace sd {

class FactionColours;
class HistoryModel;

class HistoryStrip : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(sd::HistoryModel *histories READ histories WRITE setHistories NOTIFY historiesChanged
                   REQUIRED)
    Q_PROPERTY(
        sd::FactionColours *colours READ colours WRITE setColours NOTIFY coloursChanged REQUIRED)
    Q_PROPERTY(QString place READ place WRITE setPlace NOTIFY placeChanged REQUIRED)
    Q_PROPERTY(sd::MapInk ink READ ink WRITE setInk NOTIFY inkChanged)
    Q_PROPERTY(int paintCount READ paintCount NOTIFY painted)

public:
    explicit HistoryStrip(QQuickItem *parent = nullptr);

    HistoryModel *histories() const { return m_histories; }
    void setHistories(HistoryModel *histories);
    FactionColours *colours() const { return m_colours; }
    void setColours(FactionColours *colours);
    QString place() const { return m_place; }
    void setPlace(const QString &id);
    MapInk ink() const { return m_ink; }
    void setInk(const MapInk &ink);
    int paintCount() const { return m_paintCount; }

    /// The minute under a pixel, one of the period.
    Q_INVOKABLE qint64 minutesAt(double x) const;
    /// The pixel of a minute of the period.
    Q_INVOKABLE double xOf(qint64 minutes) const;

    void paint(QPainter *painter) override;

signals:
    void historiesChanged();
    void coloursChanged();
    void placeChanged();
    void inkChanged();
    void painted();

private:
    void revise(int first, int last, const QList<int> &roles);

    QPointer<HistoryModel> m_histories;
    QPointer<FactionColours> m_colours;
    QString m_place;
    MapInk m_ink;
    int m_paintCount = 0;
};

} // namespace sd
