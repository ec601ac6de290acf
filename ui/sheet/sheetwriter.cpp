// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sheet/sheetwriter.h"

#include <QCoreApplication>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QSvgGenerator>

#include <cmath>

using namespace Qt::StringLiterals;

namespace sd {

namespace {

Result<void> writePngSheet(Sheet &sheet, QSaveFile &file, double dotsPerInch,
                           const Advance &advance)
{
    const double perUnit = dotsPerInch / 96;
    const QSize pixels(int(std::lround(sheet.size().width() * perUnit)),
                       int(std::lround(sheet.size().height() * perUnit)));
    if (pixels.width() < 1 || pixels.height() < 1 || pixels.width() > mostSheetPixels
        || pixels.height() > mostSheetPixels) {
        return std::unexpected(
            Error{.code = ErrorCode::BadInput,
                  .what = QCoreApplication::translate("SheetWriter",
                                                      "A picture of %1 by %2 pixels is too large")
                              .arg(pixels.width())
                              .arg(pixels.height()),
                  .hint = QCoreApplication::translate(
                              "SheetWriter",
                              "Up to %1 pixels a side are written; choose fewer dots per inch.")
                              .arg(mostSheetPixels)});
    }
    return writePng(
        file, pixels, dotsPerInch,
        [&](QImage &band, int top) {
            QPainter painter(&band);
            painter.setClipRect(band.rect());
            painter.translate(0, -top);
            painter.scale(perUnit, perUnit);
            sheet.paint(painter);
        },
        advance);
}

} // namespace

void preparePdf(QPdfWriter &writer, QSizeF page, const QString &title)
{
    writer.setResolution(pdfResolution);
    writer.setPageSize(QPageSize(page * (72.0 / 96), QPageSize::Point, {}, QPageSize::ExactMatch));
    writer.setPageMargins({});
    writer.setTitle(title);
    writer.setCreator(u"Situation Desk"_s);
}

Result<void> writeSheet(const SheetRequest &request, const QString &path, double dotsPerInch,
                        const Advance &advance)
{
    const QString suffix = path.section(u'.', -1).toLower();
    if (suffix != u"png" && suffix != u"svg" && suffix != u"pdf") {
        return std::unexpected(Error{
            .code = ErrorCode::BadInput,
            .what = QCoreApplication::translate("SheetWriter", "No kind of picture is named %1")
                        .arg(path),
            .hint = QCoreApplication::translate("SheetWriter",
                                                "Names end in .png, .svg or .pdf.")});
    }
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly)) {
        return std::unexpected(Error{
            .code = ErrorCode::NoPermission, .what = file.errorString(), .where = {.file = path}});
    }
    Sheet sheet(request);
    if (suffix == u"png") {
        auto written = writePngSheet(sheet, file, dotsPerInch, advance);
        if (!written) {
            written.error().where.file = path;
            return written;
        }
    } else if (suffix == u"svg") {
        QSvgGenerator generator;
        generator.setOutputDevice(&file);
        generator.setResolution(96);
        generator.setSize(sheet.size().toSize());
        generator.setViewBox(QRectF(QPointF(0, 0), sheet.size()));
        generator.setTitle(sheet.title());
        QPainter painter(&generator);
        sheet.paint(painter);
    } else {
        QPdfWriter writer(&file);
        preparePdf(writer, sheet.size(), sheet.title());
        QPainter painter(&writer);
        painter.scale(pdfScale, pdfScale);
        sheet.paint(painter);
    }
    if (!advance(1)) {
        return std::unexpected(
            Error{.code = ErrorCode::Cancelled,
                  .what = QCoreApplication::translate("SheetWriter", "The picture was cancelled")});
    }
    if (!file.commit()) {
        return std::unexpected(Error{
            .code = ErrorCode::NoPermission, .what = file.errorString(), .where = {.file = path}});
    }
    return {};
}

QImage sheetImage(const SheetRequest &request, double pixelsPerUnit)
{
    Sheet sheet(request);
    QImage image((sheet.size() * pixelsPerUnit).toSize().expandedTo({1, 1}), QImage::Format_RGB32);
    QPainter painter(&image);
    painter.scale(pixelsPerUnit, pixelsPerUnit);
    sheet.paint(painter);
    return image;
}

} // namespace sd
