// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// "render" onto a sheet and "report": pictures with title, legend, sources and caveats, drawn with
// no window.
#pragma once

#include "app/commandline.h"

class QTextStream;

namespace sd {

/// Need a QGuiApplication on the offscreen platform. Write the file whole or not at all.
int runSheet(const RenderCommand &command, const QString &bundledStore, QTextStream &err);
int runReport(const ReportCommand &command, const QString &bundledStore, QTextStream &err);

} // namespace sd
