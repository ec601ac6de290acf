// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screenreader.h"

#include <utility>

namespace sd {

ScreenReader::ScreenReader(QObject *parent)
    : QObject(parent)
{
    QAccessible::installActivationObserver(this);
}

ScreenReader::~ScreenReader()
{
    QAccessible::removeActivationObserver(this);
}

void ScreenReader::accessibilityActiveChanged(bool active)
{
    if (std::exchange(m_isListening, active) != active)
        emit listeningChanged();
}

} // namespace sd
