// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/picturemaker.h"

#include "ui/preferences.h"
#include "ui/sheet/sheetwriter.h"

#include <QClipboard>
#include <QFileInfo>
#include <QGuiApplication>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sd {

namespace {

constexpr double previewPixels = 1400; // of the longer side

QRectF mercatorOf(const QRectF &degrees)
{
    if (degrees.isEmpty())
        return {};
    const QPointF northWest = toMercator({degrees.bottom(), degrees.left()});
    const QPointF southEast = toMercator({degrees.top(), degrees.right()});
    return {northWest, southEast};
}

} // namespace

PictureMaker::PictureMaker(Desk &desk, const FactionColours &colours,
                           const Preferences &preferences, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_colours(colours)
    , m_preferences(preferences)
{
    m_pool.setMaxThreadCount(1);
}

PictureMaker::~PictureMaker()
{
    cancel();
    m_pool.waitForDone();
}

SheetRequest PictureMaker::requestOf(const PictureChoice &choice) const
{
    const Filter &filter = *m_desk.filter();
    SheetRequest request;
    request.view = {.situation = m_desk.situation(),
                    .asOf = filter.applyTo(m_desk.clock()->asOf()),
                    .palette = m_colours.palette(),
                    .level = m_colours.level(),
                    .count = filter.count(),
                    .measure = filter.measure(),
                    .group = filter.victimGroup(),
                    .wholeMap = m_desk.factions()->wholeMap(),
                    .ground = mercatorOf(choice.ground),
                    .labels = m_preferences.showLabels(),
                    .events = m_preferences.showEvents(),
                    .routes = m_preferences.showRoutes(),
                    .front = m_preferences.showFront(),
                    .filter = filter.events(),
                    .density = {.style = m_preferences.eventStyle(),
                                .colourBy = m_preferences.eventColour(),
                                .span = m_preferences.eventSpan()},
                    .drawing = choice.drawings ? m_desk.board()->drawing() : Drawing()};
    request.subject = sheetSubject(choice.what).value_or(SheetSubject::Map);
    request.title = choice.title;
    request.dark = choice.theme == u"dark";
    request.language = choice.language;
    request.page = choice.paper.isEmpty()
                     ? QSizeF(choice.width, choice.height) * (96.0 / std::max(1, choice.dpi))
                     : paperSize(choice.paper, !choice.portrait);
    return request;
}

ReportRequest PictureMaker::reportOf(const PictureChoice &choice) const
{
    const SheetRequest sheet = requestOf(choice);
    ReportRequest report{.view = sheet.view,
                         .since = {},
                         .title = sheet.title,
                         .language = sheet.language,
                         .dark = sheet.dark,
                         .page = paperSize(choice.paper.isEmpty() ? u"a4"_s : choice.paper, false),
                         .words = {}};
    // a report tells of everything that happened, day by day
    report.view.filter = {};
    report.view.density = {};
    if (choice.since.isValid())
        report.since = std::min(dayOf(choice.since), sheet.view.asOf.at.day());
    return report;
}

void PictureMaker::withWords(const ReportRequest &report,
                             const std::function<void(ReportRequest)> &act)
{
    ReportRequest complete = report;
    const Situation &situation = *report.view.situation;
    bool isComplete = true;
    if (situation.eventTexts().empty()) {
        const Day since = report.since.value_or(situation.info().periodFrom);
        for (const int row : mainEvents(situation, report.view.asOf, since)) {
            if (const EventText *text = m_desk.texts()->at(size_t(row)))
                complete.words.insert(row, *text);
            else
                isComplete = false;
        }
    }
    if (isComplete) {
        act(std::move(complete));
        return;
    }
    connect(
        m_desk.texts(), &EventTexts::arrived, this,
        [this, report, act] {
            if (report.view.situation == m_desk.situation())
                withWords(report, act);
            else
                setBusy(false);
        },
        Qt::SingleShotConnection);
}

void PictureMaker::run(const Work &work, const std::function<void(const QImage &)> &done)
{
    m_stop = std::make_shared<std::atomic<bool>>(false);
    m_pool.start([this, work, done, stop = m_stop] {
        const Result<QImage> result = work([this, stop](double share) {
            QMetaObject::invokeMethod(this, [this, share] { setProgress(share); });
            return !*stop;
        });
        QMetaObject::invokeMethod(this, [this, result, done, stop] {
            setBusy(false);
            if (result)
                done(*result);
            else if (result.error().code != ErrorCode::Cancelled)
                emit failed(result.error().what, result.error().hint);
            if (m_wish)
                paintPreview(*std::exchange(m_wish, std::nullopt));
        });
    });
}

void PictureMaker::look(const PictureChoice &choice)
{
    if (!m_desk.isReady())
        return;
    m_wish = choice;
    if (!m_looking && !m_busy)
        paintPreview(*std::exchange(m_wish, std::nullopt));
}

void PictureMaker::paintPreview(const PictureChoice &choice)
{
    m_looking = true;
    const auto show = [this](const QImage &image, int pages) {
        m_looking = false;
        m_preview = image;
        m_pages = pages;
        emit previewChanged();
        if (m_wish && !m_busy)
            paintPreview(*std::exchange(m_wish, std::nullopt));
    };
    const auto scaleOf = [](QSizeF page) {
        return previewPixels / std::max(page.width(), page.height());
    };
    if (choice.what != u"report") {
        m_pool.start([this, request = requestOf(choice), scaleOf, show] {
            const QImage image = sheetImage(request, scaleOf(request.page));
            QMetaObject::invokeMethod(this, [image, show] { show(image, 1); });
        });
        return;
    }
    withWords(reportOf(choice), [this, scaleOf, show](const ReportRequest &request) {
        m_pool.start([this, request, scaleOf, show] {
            const Report report(request);
            const double scale = scaleOf(request.page);
            QImage image((request.page * scale).toSize(), QImage::Format_RGB32);
            QPainter painter(&image);
            painter.scale(scale, scale);
            report.paint(painter, 0);
            painter.end();
            QMetaObject::invokeMethod(
                this, [image, show, pages = report.pages()] { show(image, pages); });
        });
    });
}

void PictureMaker::save(const PictureChoice &choice, const QUrl &file)
{
    if (m_busy || !m_desk.isReady())
        return;
    if (!file.isLocalFile()) {
        emit failed(tr("Pictures are saved on this computer only"),
                    tr("Choose a folder of this computer."));
        return;
    }
    setProgress(0);
    setBusy(true);
    write(choice, file.toLocalFile());
}

void PictureMaker::write(const PictureChoice &choice, const QString &path)
{
    const auto done = [this, path](const QImage &) { emit saved(QFileInfo(path).fileName()); };
    if (choice.what == u"report") {
        withWords(reportOf(choice), [this, path, done](const ReportRequest &request) {
            run(
                [request, path](const Advance &advance) -> Result<QImage> {
                    return writeReport(request, path, advance).transform([](int) {
                        return QImage();
                    });
                },
                done);
        });
        return;
    }
    run(
        [request = requestOf(choice), path,
         dpi = double(choice.dpi)](const Advance &advance) -> Result<QImage> {
            return writeSheet(request, path, dpi, advance).transform([] { return QImage(); });
        },
        done);
}

void PictureMaker::copy(const PictureChoice &choice)
{
    if (m_busy || !m_desk.isReady())
        return;
    setProgress(0);
    setBusy(true);
    run([request = requestOf(choice), dpi = double(choice.dpi)](
            const Advance &) -> Result<QImage> { return sheetImage(request, dpi / 96); },
        [this](const QImage &image) {
            QGuiApplication::clipboard()->setImage(image);
            emit copied();
        });
}

void PictureMaker::cancel()
{
    if (m_stop)
        *m_stop = true;
}

void PictureMaker::setBusy(bool busy)
{
    if (std::exchange(m_busy, busy) != busy)
        emit busyChanged();
}

void PictureMaker::setProgress(double share)
{
    m_progress = share;
    emit progressChanged();
}

} // namespace sd
