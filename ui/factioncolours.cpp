// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/factioncolours.h"

#include <QSet>

#include <array>

namespace sd {

namespace {

constexpr QRgb unknownColour = 0xff8a939c;

/// For factions without a colour of their own: hues that stay apart for colour-blind eyes,
/// lightness in wide steps.
constexpr std::array<QRgb, 8> spareColours = {0xff7b5ea7, 0xfff0a35e, 0xff2a6f97, 0xffd9a5c9,
                                              0xff6b4f2a, 0xff8fd0d6, 0xff9e2a5b, 0xffb7b13c};

} // namespace

void FactionColours::setSituation(SituationPtr situation)
{
    m_situation = std::move(situation);
    rebuild();
}

void FactionColours::setPalette(const QString &name)
{
    if (m_palette == name)
        return;
    m_palette = name;
    rebuild();
}

void FactionColours::setLevel(Level level)
{
    if (m_level == level)
        return;
    m_level = level;
    rebuild();
}

QColor FactionColours::colour(const QString &subject) const
{
    if (!m_situation || subject.isEmpty())
        return {unknownColour};
    const auto styled = [&](const QString &name) {
        for (const Style &style : m_situation->styles()) {
            if (style.subject == name && style.palette == m_palette)
                return QColor::fromString(style.colour);
        }
        return QColor();
    };
    // Up the first parents: a data set is foreign text, so a circle in it must not hang the walk.
    QString name = subject;
    QSet<QString> seen;
    int row = -1;
    while (!seen.contains(name)) {
        if (const QColor own = styled(name); own.isValid())
            return own;
        seen.insert(name);
        row = m_situation->factionRow({name});
        if (row < 0 || m_situation->factions()[size_t(row)].partOf.empty())
            break;
        name = m_situation->factions()[size_t(row)].partOf.front().value;
    }
    if (row >= 0)
        return {spareColours[size_t(row) % spareColours.size()]};
    if (const std::optional<Bloc> bloc = fromWord<Bloc>(subject))
        return {spareColours[size_t(*bloc) % spareColours.size()]};
    return {unknownColour};
}

QHash<QString, QString> FactionColours::all() const
{
    QHash<QString, QString> colours;
    if (m_situation) {
        for (const Faction &faction : m_situation->factions())
            colours.insert(faction.id.value, colour(faction.id.value).name());
    }
    return colours;
}

QString FactionColours::drawnAs(const QString &factionId) const
{
    const int row = m_situation ? m_situation->factionRow({factionId}) : -1;
    if (row < 0)
        return factionId;
    switch (m_level) {
    case Level::Faction:
        return factionId;
    case Level::Bloc:
        return toWord(m_situation->factions()[size_t(row)].bloc);
    case Level::Coalition:
        break;
    }
    return m_situation->factions()[size_t(m_situation->coalitionOf(row))].id.value;
}

QColor FactionColours::drawnColour(int factionRow) const
{
    return factionRow >= 0 ? m_colours[size_t(factionRow)] : QColor(unknownColour);
}

int FactionColours::drawnGroup(int factionRow) const
{
    return factionRow >= 0 ? m_groups[size_t(factionRow)] : -1;
}

void FactionColours::rebuild()
{
    m_colours.clear();
    m_groups.clear();
    if (m_situation) {
        QHash<QString, int> groups;
        for (const Faction &faction : m_situation->factions()) {
            const QString subject = drawnAs(faction.id.value);
            m_colours.push_back(colour(subject));
            if (!groups.contains(subject))
                groups.insert(subject, int(groups.size()));
            m_groups.push_back(groups.value(subject));
        }
    }
    emit changed();
}

} // namespace sd
