// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/items/densitychoice.h"

#include "ui/factioncolours.h"

namespace sd {

namespace {

bool isDark(const MapInk &ink)
{
    return ink.land.lightnessF() < 0.5F;
}

/// From few to many: away from the lightness of the ground, over every faction's colour.
std::vector<QColor> rampOn(bool dark)
{
    if (dark)
        return {QColor(98, 48, 168, 0),    QColor(136, 64, 190, 92),  QColor(196, 66, 158, 150),
                QColor(238, 100, 98, 190), QColor(250, 164, 74, 214), QColor(252, 218, 120, 232),
                QColor(255, 252, 214, 244)};
    return {QColor(240, 140, 110, 0),  QColor(228, 100, 88, 100), QColor(206, 60, 98, 152),
            QColor(164, 34, 116, 188), QColor(110, 20, 122, 212), QColor(62, 10, 100, 230),
            QColor(22, 2, 48, 242)};
}

/// Ground, air and fire, humanitarian, political: told apart by lightness too.
std::vector<QColor> laneColours(bool dark)
{
    if (dark)
        return {QColor(255, 176, 32), QColor(240, 82, 156), QColor(96, 200, 255),
                QColor(198, 180, 255)};
    return {QColor(176, 98, 0), QColor(190, 12, 98), QColor(0, 104, 168), QColor(92, 60, 176)};
}

} // namespace

double cellSide(const DensityChoice &choice)
{
    return choice.dots() ? 6 : 4;
}

EventDensity::Channels channelsOf(const DensityChoice &choice)
{
    return choice.colourBy == u"category" ? EventDensity::Channels::Lane
         : choice.colourBy == u"bloc"     ? EventDensity::Channels::Bloc
                                          : EventDensity::Channels::One;
}

QStringList groupWords(const DensityChoice &choice, const QStringList &lanes)
{
    return choice.colourBy == u"category" ? lanes : wordsOf<Bloc>() + QStringList{QString()};
}

DensityLook lookOf(const DensityChoice &choice, int cell, const MapInk &ink,
                   const FactionColours *colours)
{
    const bool dark = isDark(ink);
    DensityLook look{
        .dots = choice.dots(), .cell = cell, .ramp = rampOn(dark), .groups = {}, .ring = ink.land};
    if (choice.colourBy == u"category") {
        look.groups = laneColours(dark);
    } else if (choice.colourBy == u"bloc" && colours) {
        for (const QString &bloc : wordsOf<Bloc>())
            look.groups.push_back(colours->colour(bloc));
        look.groups.push_back(ink.dim); // nobody known
    }
    return look;
}

DayRange daysOf(const DensityChoice &choice, Day day, const ShownEvents &shown, bool isBrushed)
{
    const DayRange window = shown.window();
    if (choice.span == u"window" && isBrushed)
        return window;
    const Day first = choice.span == u"day"   ? day
                    : choice.span == u"week"  ? day - 6
                    : choice.span == u"month" ? day - 29
                                              : window.first;
    return DayRange{first, day}.cutTo(window);
}

} // namespace sd
