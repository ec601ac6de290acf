// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sheet/sheetlook.h"

namespace sd {

QColor SheetLook::group(VictimGroup group) const
{
    switch (group) {
    case VictimGroup::Civilians:
        return {dark ? 0xB794F6U : 0x6B3FC4U};
    case VictimGroup::OppositionFighters:
        return {dark ? 0x3DBB8DU : 0x1B7A59U};
    case VictimGroup::GovernmentAndAllied:
        return {dark ? 0xE07A63U : 0xB0412AU};
    case VictimGroup::Children:
        return {dark ? 0xF2C85BU : 0x8A6100U};
    case VictimGroup::Women:
        return {dark ? 0x6FB7E9U : 0x22648FU};
    case VictimGroup::Other:
        return dim;
    case VictimGroup::Total:
        break;
    }
    return text;
}

SheetLook sheetLook(bool dark, bool arabic)
{
    SheetLook look{.dark = dark,
                   .arabic = arabic,
                   .page = QColor(dark ? 0x0E1318U : 0xFFFFFFU),
                   .panel = QColor(dark ? 0x151C23U : 0xF5F7F9U),
                   .line = QColor(dark ? 0x2F3B47U : 0xCFD6DDU),
                   .text = QColor(dark ? 0xE8EDF2U : 0x15202BU),
                   .dim = QColor(dark ? 0x93A1AFU : 0x52616FU),
                   .accent = QColor(dark ? 0x4FA3FFU : 0x1668C7U),
                   .warning = QColor(dark ? 0xFFB454U : 0xB35C00U),
                   .ink = {}};
    look.ink.land = QColor(dark ? 0x10171DU : 0xF3F1ECU);
    look.ink.paper = QColor(dark ? 0x151C23U : 0xFFFFFFU);
    look.ink.line = QColor(dark ? 0x27323DU : 0xD9DFE5U);
    look.ink.text = look.text;
    look.ink.dim = look.dim;
    look.ink.water = QColor(dark ? 0x35679BU : 0x7FA9D6U);
    look.ink.road = QColor(dark ? 0x5A6774U : 0xA9B2BBU);
    look.ink.accent = look.accent;
    look.ink.warning = look.warning;
    look.ink.family = QStringLiteral("Noto Sans");
    return look;
}

QFont sheetFont(int size, bool bold)
{
    QFont font;
    font.setFamilies({QStringLiteral("Noto Sans"), QStringLiteral("Noto Sans Arabic")});
    font.setPixelSize(size);
    font.setBold(bold);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

} // namespace sd
