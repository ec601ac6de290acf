// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// One-colour symbols from resources/icons, tinted and cached: for QML as
// image://symbol/NAME/RRGGBB, and for painters.
#pragma once

#include <QColor>
#include <QPixmap>
#include <QQuickImageProvider>

namespace sd {

/// The symbol in a square of that many logical pixels; a null pixmap for a name that is not among
/// the built-in symbols.
QPixmap symbolPixmap(const QString &name, const QColor &colour, int size, double ratio = 1);

class SymbolProvider : public QQuickImageProvider {
public:
    SymbolProvider();

    /// id is NAME/RRGGBB or NAME/AARRGGBB, as Icon.qml writes it.
    QPixmap requestPixmap(const QString &id, QSize *size, const QSize &requestedSize) override;
};

} // namespace sd
