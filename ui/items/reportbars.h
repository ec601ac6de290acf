// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// How much was reported on each day, as bars under a slider: strong as far as the picture uses it,
// faint after that.
#pragma once

#include "model/reportdays.h"
#include "model/timelinemodel.h"

#include <QColor>
#include <QQuickPaintedItem>

namespace sd {

class ReportBars : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(sd::TimelineModel *model READ model WRITE setModel NOTIFY modelChanged REQUIRED)
    // in days since 1970; to is not included
    Q_PROPERTY(double from MEMBER m_from NOTIFY lookChanged)
    Q_PROPERTY(double to MEMBER m_to NOTIFY lookChanged)
    Q_PROPERTY(int until MEMBER m_until NOTIFY lookChanged) // the last day that is drawn strong
    Q_PROPERTY(QColor strong MEMBER m_strong NOTIFY lookChanged)
    Q_PROPERTY(QColor faint MEMBER m_faint NOTIFY lookChanged)

public:
    explicit ReportBars(QQuickItem *parent = nullptr);

    TimelineModel *model() const { return m_model; }
    void setModel(TimelineModel *model);
    /// What was reported on a day: {all, events, control, tolls, statements}.
    Q_INVOKABLE QVariantMap reportedOn(int day) const;
    void paint(QPainter *painter) override;

signals:
    void modelChanged();
    void lookChanged();

private:
    void count();

    TimelineModel *m_model = nullptr;
    std::vector<ReportDay> m_days;
    double m_from = 0, m_to = 1;
    int m_until = 0;
    QColor m_strong, m_faint;
};

} // namespace sd
