// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the user chose and what is remembered between runs.
#pragma once

#include <QObject>
#include <QSettings>
#include <QtQmlIntegration>

#include <memory>

namespace sd {

class Preferences : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(QString theme READ theme WRITE setTheme NOTIFY themeChanged) // system, light, dark
    Q_PROPERTY(
        QString language READ language WRITE setLanguage NOTIFY languageChanged) // system, en, ar
    /// The language really spoken: "system" resolved to en or ar.
    Q_PROPERTY(QString spoken READ spoken NOTIFY languageChanged)
    Q_PROPERTY(
        QString palette READ palette WRITE setPalette NOTIFY paletteChanged) // safe, conventional
    Q_PROPERTY(QString colourBy READ colourBy WRITE setColourBy NOTIFY
                   colourByChanged) // coalition, faction, bloc
    Q_PROPERTY(
        bool hintDismissed READ hintDismissed WRITE setHintDismissed NOTIFY hintDismissedChanged)
    /// What the analyst calls himself in what he enters; empty for the name of the account.
    Q_PROPERTY(QString analyst READ analyst WRITE setAnalyst NOTIFY analystChanged)
    /// The name that goes into the store.
    Q_PROPERTY(QString author READ author NOTIFY analystChanged)
    // map layers
    Q_PROPERTY(bool showLabels READ showLabels WRITE setShowLabels NOTIFY layersChanged)
    Q_PROPERTY(bool showEvents READ showEvents WRITE setShowEvents NOTIFY layersChanged)
    Q_PROPERTY(bool showRoutes READ showRoutes WRITE setShowRoutes NOTIFY layersChanged)
    Q_PROPERTY(bool showFront READ showFront WRITE setShowFront NOTIFY layersChanged)
    Q_PROPERTY(QString compareMode READ compareMode WRITE setCompareMode NOTIFY
                   layersChanged) // swipe, side, marks
    Q_PROPERTY(QString graticule READ graticule WRITE setGraticule NOTIFY
                   layersChanged) // auto: on empty ground; on, off
    // the event list
    Q_PROPERTY(
        bool eventLines READ eventLines WRITE setEventLines NOTIFY listChanged) // a line a row
    Q_PROPERTY(QStringList eventColumns READ eventColumns WRITE setEventColumns NOTIFY listChanged)
    Q_PROPERTY(
        QString eventStyle READ eventStyle WRITE setEventStyle NOTIFY layersChanged) // heat, dots
    Q_PROPERTY(QString eventColour READ eventColour WRITE setEventColour NOTIFY
                   layersChanged) // one, category, bloc
    Q_PROPERTY(QString eventSpan READ eventSpan WRITE setEventSpan NOTIFY
                   layersChanged) // day, week, month, window, all
    // layout, in logical pixels; 0 until the user moved it
    Q_PROPERTY(double sideWidth READ sideWidth WRITE setSideWidth NOTIFY layoutChanged)
    Q_PROPERTY(
        double timelineHeight READ timelineHeight WRITE setTimelineHeight NOTIFY layoutChanged)
    Q_PROPERTY(double factionHeight READ factionHeight WRITE setFactionHeight NOTIFY layoutChanged)
    Q_PROPERTY(
        double casualtyHeight READ casualtyHeight WRITE setCasualtyHeight NOTIFY layoutChanged)
    Q_PROPERTY(QRect window READ window WRITE setWindow NOTIFY layoutChanged)
    Q_PROPERTY(bool maximized READ maximized WRITE setMaximized NOTIFY layoutChanged)

public:
    /// Reads and writes settings; with none (rendering, tests) nothing is remembered.
    explicit Preferences(std::unique_ptr<QSettings> settings, QObject *parent = nullptr);
    ~Preferences() override;

#define SD_PREFERENCE(type, name, setter)                                                          \
    type name() const { return m_##name; }                                                         \
    void setter(const type &value);

    SD_PREFERENCE(QString, theme, setTheme)
    SD_PREFERENCE(QString, language, setLanguage)
    SD_PREFERENCE(QString, palette, setPalette)
    SD_PREFERENCE(QString, colourBy, setColourBy)
    SD_PREFERENCE(bool, hintDismissed, setHintDismissed)
    SD_PREFERENCE(QString, analyst, setAnalyst)
    SD_PREFERENCE(bool, showLabels, setShowLabels)
    SD_PREFERENCE(bool, showEvents, setShowEvents)
    SD_PREFERENCE(bool, showRoutes, setShowRoutes)
    SD_PREFERENCE(bool, showFront, setShowFront)
    SD_PREFERENCE(QString, compareMode, setCompareMode)
    SD_PREFERENCE(QString, graticule, setGraticule)
    SD_PREFERENCE(bool, eventLines, setEventLines)
    SD_PREFERENCE(QStringList, eventColumns, setEventColumns)
    SD_PREFERENCE(QString, eventStyle, setEventStyle)
    SD_PREFERENCE(QString, eventColour, setEventColour)
    SD_PREFERENCE(QString, eventSpan, setEventSpan)
    SD_PREFERENCE(double, sideWidth, setSideWidth)
    SD_PREFERENCE(double, timelineHeight, setTimelineHeight)
    SD_PREFERENCE(double, factionHeight, setFactionHeight)
    SD_PREFERENCE(double, casualtyHeight, setCasualtyHeight)
    SD_PREFERENCE(QRect, window, setWindow)
    SD_PREFERENCE(bool, maximized, setMaximized)
#undef SD_PREFERENCE

    QString spoken() const;
    QString author() const;

signals:
    void themeChanged();
    void languageChanged();
    void paletteChanged();
    void colourByChanged();
    void hintDismissedChanged();
    void analystChanged();
    void layersChanged();
    void listChanged();
    void layoutChanged();

private:
    std::unique_ptr<QSettings> m_settings;
    QString m_theme, m_language, m_palette, m_colourBy, m_analyst;
    bool m_hintDismissed = false;
    bool m_showLabels = true, m_showEvents = true, m_showRoutes = true, m_showFront = true;
    QString m_compareMode;
    QString m_graticule;
    bool m_eventLines = false;
    QStringList m_eventColumns;
    QString m_eventStyle, m_eventColour, m_eventSpan;
    double m_sideWidth = 0, m_timelineHeight = 0, m_factionHeight = 0, m_casualtyHeight = 0;
    QRect m_window;
    bool m_maximized = false;
};

} // namespace sd
