// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Shuts the QML engine off from the network and from files that are not the program's own.
#pragma once

class QQmlEngine;

namespace sd {

/// Every request of the engine's items fails, and only qrc: addresses resolve. Call before loading
/// any QML.
void denyNetwork(QQmlEngine &engine);

} // namespace sd
