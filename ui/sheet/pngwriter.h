// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Writes a PNG in bands of rows, so that a picture of any size costs the memory of one band.
#pragma once

#include "db/error.h"

#include <QImage>

#include <functional>

class QIODevice;

namespace sd {

/// Draws a band: an image of the full width whose first row is row top of the picture.
using PaintBand = std::function<void(QImage &band, int top)>;
/// Told the share done, 0 to 1; false stops.
using Advance = std::function<bool(double)>;

/// 8-bit RGB, as RFC 2083 lays it down, with its resolution. Sides up to 16000 pixels. Ends with
/// Cancelled where advance said so.
Result<void> writePng(QIODevice &device, QSize size, double dotsPerInch, const PaintBand &paint,
                      const Advance &advance);

} // namespace sd
