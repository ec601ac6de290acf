// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sheet/report.h"

#include "ui/sheet/reportsections.h"
#include "ui/sheet/sheetwriter.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace sd {

namespace {

constexpr size_t mostEvents = 14;
constexpr Credibility doubtfulGrade = 4;
constexpr Credibility improbableGrade = 5;

} // namespace

std::vector<int> mainEvents(const Situation &situation, const AsOf &asOf, Day since)
{
    const EventTable &events = situation.events();
    std::vector<int> rows;
    const auto [first, last] = events.startingOn(since + 1, asOf.at.day());
    for (size_t row = first; row < last; ++row) {
        const Credibility grade = events.credibility[row];
        if (situation.has(row, asOf) && grade != doubtfulGrade && grade != improbableGrade
            && !isLong(events, row) && events.category[row] != Category::Context)
            rows.push_back(int(row));
    }
    const size_t kept = std::min(rows.size(), mostEvents);
    std::ranges::partial_sort(rows, rows.begin() + ptrdiff_t(kept), {}, [&events](int row) {
        const auto event = size_t(row);
        return std::tuple(-int(events.sourceCount[event]), -events.killed[event], row);
    });
    rows.resize(kept);
    std::ranges::sort(rows); // rows stand by time
    return rows;
}

Report::Report(const ReportRequest &request)
    : m_request(request)
    , m_words(request.language)
    , m_look(sheetLook(request.dark, m_words.arabic()))
    , m_scene(request.view)
    , m_flow(request.page, m_look)
    , m_sections(std::make_unique<ReportSections>(m_request, m_scene, m_words, m_flow))
{
    const DatasetInfo &info = m_scene.situation().info();
    m_title = request.title.isEmpty() ? m_words.name(info.titleEn, info.titleAr)
                                      : SheetWords::clean(request.title);
    m_sections->title(m_title);
    m_sections->summary();
    m_sections->map();
    m_sections->changes();
    m_sections->tolls();
    m_sections->events();
    m_sections->uncertain();
    m_sections->sources();
    m_pages = m_flow.paginate();
}

Report::~Report() = default;

void Report::paint(QPainter &painter, int page) const
{
    const AsOf &asOf = m_scene.asOf();
    m_flow.paintPage(
        painter, page, m_title, m_words.list({m_words.moment(asOf.at), m_words.known(asOf)}),
        m_words.of(QT_TRANSLATE_NOOP("Sheet", "Made with Situation Desk")),
        m_words.of(QT_TRANSLATE_NOOP("Sheet", "Page %1 of %2")).arg(page + 1).arg(m_pages));
}

Result<int> writeReport(const ReportRequest &request, const QString &path, const Advance &advance)
{
    const auto failed = [&path](const QSaveFile &file) {
        return std::unexpected(Error{
            .code = ErrorCode::NoPermission, .what = file.errorString(), .where = {.file = path}});
    };
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return failed(file);
    const Report report(request);
    QPdfWriter writer(&file);
    preparePdf(writer, request.page, report.title());
    QPainter painter(&writer);
    for (int page = 0; page < report.pages(); ++page) {
        if (!advance(double(page) / report.pages())) {
            return std::unexpected(Error{
                .code = ErrorCode::Cancelled,
                .what = QCoreApplication::translate("SheetWriter", "The report was cancelled")});
        }
        if (page > 0)
            writer.newPage();
        painter.save();
        painter.scale(pdfScale, pdfScale);
        report.paint(painter, page);
        painter.restore();
    }
    painter.end();
    if (!file.commit())
        return failed(file);
    return report.pages();
}

} // namespace sd
