// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// How QGIS draws a layer of an export: parties in their colours, and the time that each row lasts.
#pragma once

#include "db/export/layerfile.h"

namespace sd {

/// A style in QGIS's own format (.qml, from version 3.22 on); empty for a layer that has no shape.
QByteArray qgisStyle(const ExportLayer &layer, const LayerFileInfo &info);

} // namespace sd
