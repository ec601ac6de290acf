// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Puts a sheet into a file (PNG, SVG or PDF by its name) or into an image. May run on any thread.
#pragma once

#include "ui/sheet/pngwriter.h"
#include "ui/sheet/sheet.h"

#include <QImage>

class QPdfWriter;
class QSaveFile;

namespace sd {

inline constexpr int mostSheetPixels = 16'000; // a side

/// Writes the file whole or not at all. dotsPerInch counts for PNG only: shapes have none. Refuses
/// other names, and pictures of more than mostSheetPixels a side.
Result<void> writeSheet(const SheetRequest &request, const QString &path, double dotsPerInch,
                        const Advance &advance);

/// The sheet at that many pixels for each unit.
QImage sheetImage(const SheetRequest &request, double pixelsPerUnit);

/// A PDF of pages of that size in units; units are drawn with the painter scaled by pdfScale.
void preparePdf(QPdfWriter &writer, QSizeF page, const QString &title);
inline constexpr int pdfResolution = 1200; // dots per inch: steps finer than any printer's
inline constexpr double pdfScale = pdfResolution / 96.0;

} // namespace sd
