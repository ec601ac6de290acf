// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// "render": the window's own QML, drawn with no display into a PNG.
#pragma once

#include "app/commandline.h"

class QTextStream;

namespace sd {

/// Needs a QApplication on the offscreen platform. Writes the file whole or not at all.
int runRender(const RenderCommand &command, const QString &bundledStore, QTextStream &err);

} // namespace sd
