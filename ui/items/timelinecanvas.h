// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The still part of the timeline: bars, lanes, labels. Painted when content, size or look change,
// never for a tick.
#pragma once

#include "model/timelinemodel.h"
#include "ui/items/timelinelayout.h"

#include <QColor>
#include <QFont>
#include <QQuickPaintedItem>

namespace sd {

class TimelineCanvas : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(sd::TimelineModel *model READ model WRITE setModel NOTIFY modelChanged REQUIRED)
    // look
    Q_PROPERTY(QString language MEMBER m_language NOTIFY lookChanged)
    Q_PROPERTY(QString family MEMBER m_family NOTIFY lookChanged)
    Q_PROPERTY(int textSize MEMBER m_textSize NOTIFY lookChanged) // pixels
    Q_PROPERTY(QStringList laneNames MEMBER m_laneNames NOTIFY lookChanged)
    Q_PROPERTY(QString bandName MEMBER m_bandName NOTIFY lookChanged)
    Q_PROPERTY(QColor textColour MEMBER m_text NOTIFY lookChanged)
    Q_PROPERTY(QColor dimColour MEMBER m_dim NOTIFY lookChanged)
    Q_PROPERTY(QColor faintColour MEMBER m_faint NOTIFY lookChanged)
    Q_PROPERTY(QColor lineColour MEMBER m_line NOTIFY lookChanged)
    Q_PROPERTY(QColor bandColour MEMBER m_band NOTIFY lookChanged)
    Q_PROPERTY(QColor changeColour MEMBER m_change NOTIFY lookChanged)
    // layout, in pixels of the item; what moves over the canvas reads these
    Q_PROPERTY(double axisLeft READ axisLeft NOTIFY laidOut)
    Q_PROPERTY(double axisRight READ axisRight NOTIFY laidOut)
    Q_PROPERTY(double bandLeft READ bandLeft NOTIFY laidOut)
    Q_PROPERTY(double bandRight READ bandRight NOTIFY laidOut)
    Q_PROPERTY(double dayWidth READ dayWidth NOTIFY laidOut)
    Q_PROPERTY(double railY READ railY NOTIFY laidOut) // middle of the slider's rail
    Q_PROPERTY(double labelsTop READ labelsTop NOTIFY laidOut)
    Q_PROPERTY(double labelsHeight READ labelsHeight NOTIFY laidOut)
    Q_PROPERTY(
        QString bin READ bin NOTIFY laidOut) // a bar stands for a "day", "week", "month" or "year"
    /// The part of the period in view, in days since 1970, the end not included; both 0: all of it.
    Q_PROPERTY(double viewFrom MEMBER m_viewFrom NOTIFY lookChanged)
    Q_PROPERTY(double viewTo MEMBER m_viewTo NOTIFY lookChanged)
    /// The same as it is drawn, and the whole period.
    Q_PROPERTY(double begin READ begin NOTIFY laidOut)
    Q_PROPERTY(double end READ end NOTIFY laidOut)
    Q_PROPERTY(double periodBegin READ periodBegin NOTIFY laidOut)
    Q_PROPERTY(double periodEnd READ periodEnd NOTIFY laidOut)
    Q_PROPERTY(int layouts READ layouts NOTIFY
                   laidOut) // how often; items keep their numbers until the next
    Q_PROPERTY(int paintCount READ paintCount NOTIFY painted)

public:
    explicit TimelineCanvas(QQuickItem *parent = nullptr);

    TimelineModel *model() const { return m_model; }
    void setModel(TimelineModel *model);
    double axisLeft() const { return m_scale.left; }
    double axisRight() const { return m_scale.right; }
    double bandLeft() const { return m_scale.bandLeft; }
    double bandRight() const { return m_scale.bandRight; }
    double dayWidth() const
    {
        return m_model && m_scale.right > m_scale.left ? m_scale.dayWidth() : 0;
    }
    double railY() const { return m_labelsTop - m_railHeight / 2; }
    double labelsTop() const { return m_labelsTop; }
    double labelsHeight() const { return m_labelsHeight; }
    QString bin() const;
    double begin() const { return m_scale.begin(); }
    double end() const { return m_scale.end(); }
    double periodBegin() const { return m_scale.first; }
    double periodEnd() const { return m_scale.last + 1; }
    int layouts() const { return m_layouts; }
    int paintCount() const { return m_paintCount; }

    Q_INVOKABLE double xOf(qint64 minutes) const;
    /// The day under the pixel, one of the period.
    Q_INVOKABLE QDate dateAt(double x) const { return dateOf(m_scale.dayAt(x)); }
    Q_INVOKABLE static QDate dateOfDay(double day) { return dateOf(Day(day)); }
    Q_INVOKABLE static double dayOfDate(QDate date) { return date.isValid() ? dayOf(date) : 0; }
    /// 23:59 of the day under the pixel, in minutes since 1970.
    Q_INVOKABLE qint64 endOfDayAt(double x) const;
    /// The mark or title under a point, -1 where there is none.
    Q_INVOKABLE int itemAt(double x, double y) const;
    /// {key, title, category, from (QDate), to (QDate), time ("HH:MM" or empty), sources (int),
    /// credibility (int), minutes (where the clock goes)}
    Q_INVOKABLE QVariantMap item(int index) const;
    Q_INVOKABLE int indexOf(const QString &eventKey) const; // -1 where it is not shown
    Q_INVOKABLE QRectF markRect(int index) const;
    Q_INVOKABLE QRectF titleRect(int index) const;
    Q_INVOKABLE int itemCount() const { return int(m_marks.size() + m_background.size()); }

    void paint(QPainter *painter) override;

signals:
    void modelChanged();
    void lookChanged();
    void laidOut();
    void painted();

protected:
    void updatePolish() override;
    void geometryChange(const QRectF &now, const QRectF &before) override;

private:
    void layOut();
    void collect();
    void nameBest();
    const LaneMark &mark(int index) const;
    QFont font(double factor) const;
    void paintGrid(QPainter &painter) const;
    void paintBars(QPainter &painter) const;
    void paintLanes(QPainter &painter) const;
    void paintBand(QPainter &painter) const;
    void paintLabels(QPainter &painter) const;

    TimelineModel *m_model = nullptr;
    QString m_language = QStringLiteral("en");
    QString m_family;
    int m_textSize = 11;
    QStringList m_laneNames;
    QString m_bandName;
    QColor m_text, m_dim, m_faint, m_line, m_band, m_change;

    double m_viewFrom = 0;
    double m_viewTo = 0;
    TimelineScale m_scale;
    std::vector<TimeLabel> m_labels;
    std::vector<TimeLabel> m_years;
    std::vector<LaneMark> m_marks; // as the lane items of the model in view
    std::vector<LaneMark> m_background;
    std::vector<int> m_events; // row in events() of each mark, the background's after the lanes'
    Bin m_bin = Bin::Day;
    LaneSpace m_lanes;
    double m_barsTop = 0;
    double m_barsHeight = 0;
    double m_railHeight = 0;
    double m_labelsTop = 0;
    double m_labelsHeight = 0;
    int m_layouts = 0;
    int m_paintCount = 0;
};

} // namespace sd
