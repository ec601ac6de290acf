// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fonts.h"

#include <QFont>
#include <QFontDatabase>
#include <QGuiApplication>

namespace sd {

void useOwnFonts()
{
    for (const char *file :
         {"NotoSans-Regular", "NotoSans-Bold", "NotoSansArabic-Regular", "NotoSansArabic-Bold"})
        QFontDatabase::addApplicationFont(
            QStringLiteral(":/fonts/%1.ttf").arg(QLatin1StringView(file)));
    QFont font;
    font.setFamilies({QStringLiteral("Noto Sans"), QStringLiteral("Noto Sans Arabic")});
    font.setPixelSize(13);
    QFont::insertSubstitution(QStringLiteral("Noto Sans"), QStringLiteral("Noto Sans Arabic"));
    QGuiApplication::setFont(font);
}

} // namespace sd
