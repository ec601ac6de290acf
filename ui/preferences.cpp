// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferences.h"

#include <QLocale>

namespace sd {

namespace {

template <typename T>
void read(const QSettings &settings, const char *key, T &value)
{
    const QVariant stored = settings.value(QLatin1StringView(key));
    if (stored.isValid() && stored.canConvert<T>())
        value = stored.value<T>();
}

void readWord(const QSettings &settings, const char *key, QString &value, const QStringList &words)
{
    const QString stored = settings.value(QLatin1StringView(key)).toString();
    if (words.contains(stored))
        value = stored;
}

} // namespace

Preferences::Preferences(std::unique_ptr<QSettings> settings, QObject *parent)
    : QObject(parent)
    , m_settings(std::move(settings))
    , m_theme(QStringLiteral("system"))
    , m_language(QStringLiteral("system"))
    , m_palette(QStringLiteral("safe"))
    , m_colourBy(QStringLiteral("coalition"))
    , m_compareMode(QStringLiteral("swipe"))
    , m_graticule(QStringLiteral("auto"))
    , m_eventColumns{QStringLiteral("place"), QStringLiteral("actors"), QStringLiteral("killed")}
    , m_eventStyle(QStringLiteral("heat"))
    , m_eventColour(QStringLiteral("one"))
    , m_eventSpan(QStringLiteral("day"))
{
    if (!m_settings)
        return;
    readWord(*m_settings, "theme", m_theme, {"system", "light", "dark"});
    readWord(*m_settings, "language", m_language, {"system", "en", "ar"});
    readWord(*m_settings, "palette", m_palette, {"safe", "conventional"});
    readWord(*m_settings, "colourBy", m_colourBy, {"coalition", "faction", "bloc"});
    read(*m_settings, "hintDismissed", m_hintDismissed);
    read(*m_settings, "analyst", m_analyst);
    read(*m_settings, "showLabels", m_showLabels);
    read(*m_settings, "showEvents", m_showEvents);
    read(*m_settings, "showRoutes", m_showRoutes);
    read(*m_settings, "showFront", m_showFront);
    readWord(*m_settings, "compareMode", m_compareMode, {"swipe", "side", "marks"});
    readWord(*m_settings, "graticule", m_graticule, {"auto", "on", "off"});
    read(*m_settings, "eventLines", m_eventLines);
    read(*m_settings, "eventColumns", m_eventColumns);
    readWord(*m_settings, "eventStyle", m_eventStyle, {"heat", "dots"});
    readWord(*m_settings, "eventColour", m_eventColour, {"one", "category", "bloc"});
    readWord(*m_settings, "eventSpan", m_eventSpan, {"day", "week", "month", "window", "all"});
    read(*m_settings, "sideWidth", m_sideWidth);
    read(*m_settings, "timelineHeight", m_timelineHeight);
    read(*m_settings, "factionHeight", m_factionHeight);
    read(*m_settings, "casualtyHeight", m_casualtyHeight);
    read(*m_settings, "window", m_window);
    read(*m_settings, "maximized", m_maximized);
}

Preferences::~Preferences() = default;

QString Preferences::spoken() const
{
    if (m_language != QLatin1StringView("system"))
        return m_language;
    return QLocale::system().language() == QLocale::Arabic ? QStringLiteral("ar")
                                                           : QStringLiteral("en");
}

QString Preferences::author() const
{
    return m_analyst.trimmed().isEmpty()
             ? qEnvironmentVariable("USER", qEnvironmentVariable("USERNAME"))
             : m_analyst.trimmed();
}

#define SD_PREFERENCE(type, name, setter, signal)                                                  \
    void Preferences::setter(const type &value)                                                    \
    {                                                                                              \
        if (m_##name == value)                                                                     \
            return;                                                                                \
        m_##name = value;                                                                          \
        if (m_settings)                                                                            \
            m_settings->setValue(QLatin1StringView(#name), QVariant::fromValue(value));            \
        emit signal();                                                                             \
    }

SD_PREFERENCE(QString, theme, setTheme, themeChanged)
SD_PREFERENCE(QString, language, setLanguage, languageChanged)
SD_PREFERENCE(QString, palette, setPalette, paletteChanged)
SD_PREFERENCE(QString, colourBy, setColourBy, colourByChanged)
SD_PREFERENCE(bool, hintDismissed, setHintDismissed, hintDismissedChanged)
SD_PREFERENCE(QString, analyst, setAnalyst, analystChanged)
SD_PREFERENCE(bool, showLabels, setShowLabels, layersChanged)
SD_PREFERENCE(bool, showEvents, setShowEvents, layersChanged)
SD_PREFERENCE(bool, showRoutes, setShowRoutes, layersChanged)
SD_PREFERENCE(bool, showFront, setShowFront, layersChanged)
SD_PREFERENCE(QString, compareMode, setCompareMode, layersChanged)
SD_PREFERENCE(QString, graticule, setGraticule, layersChanged)
SD_PREFERENCE(bool, eventLines, setEventLines, listChanged)
SD_PREFERENCE(QStringList, eventColumns, setEventColumns, listChanged)
SD_PREFERENCE(QString, eventStyle, setEventStyle, layersChanged)
SD_PREFERENCE(QString, eventColour, setEventColour, layersChanged)
SD_PREFERENCE(QString, eventSpan, setEventSpan, layersChanged)
SD_PREFERENCE(double, sideWidth, setSideWidth, layoutChanged)
SD_PREFERENCE(double, timelineHeight, setTimelineHeight, layoutChanged)
SD_PREFERENCE(double, factionHeight, setFactionHeight, layoutChanged)
SD_PREFERENCE(double, casualtyHeight, setCasualtyHeight, layoutChanged)
SD_PREFERENCE(QRect, window, setWindow, layoutChanged)
SD_PREFERENCE(bool, maximized, setMaximized, layoutChanged)
#undef SD_PREFERENCE

} // namespace sd
