// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/items/maplegend.h"

#include "model/situation.h"
#include "ui/factioncolours.h"
#include "ui/items/mappicture.h"

#include <QLineF>

#include <algorithm>

namespace sd {

namespace {

/// Whether a line passes through the viewport, not only its bounds.
bool crosses(const MapLine &line, const QRectF &view)
{
    if (!line.bounds.intersects(view))
        return false;
    const std::array<QLineF, 2> diagonals{QLineF(view.topLeft(), view.bottomRight()),
                                          QLineF(view.bottomLeft(), view.topRight())};
    for (qsizetype i = 0; i < line.points.size(); ++i) {
        if (view.contains(line.points[i]))
            return true;
        if (i == 0)
            continue;
        // A piece with both ends outside that enters the rectangle cuts one of its diagonals.
        const QLineF piece(line.points[i - 1], line.points[i]);
        if (std::ranges::any_of(diagonals, [&](const QLineF &diagonal) {
                return piece.intersects(diagonal) == QLineF::BoundedIntersection;
            }))
            return true;
    }
    return false;
}

} // namespace

std::vector<Holding> holdingsOf(const MapPicture &picture, const FactionColours &colours,
                                const MapCamera *camera)
{
    std::vector<Holding> holdings;
    const QRectF view = camera ? camera->visible() : QRectF();
    const auto &cells = picture.geometry().cells();
    QHash<int, QString> subjects; // by faction row: many cells share few factions
    for (size_t row = 0; row < cells.size(); ++row) {
        const CellLook &look = picture.cells()[row];
        if (look.faction < 0 || (camera && !cells[row].bounds.intersects(view)))
            continue;
        QString &subject = subjects[look.faction];
        if (subject.isEmpty())
            subject = colours.drawnAs(
                picture.situation()->factions()[size_t(look.faction)].id.value);
        auto found = std::ranges::find(holdings, subject, &Holding::subject);
        if (found == holdings.end())
            found = holdings.insert(holdings.end(), Holding{subject, 0, 0});
        ++found->cells;
        found->contested += look.pattern == CellPattern::Contested;
    }
    std::ranges::stable_sort(holdings, std::greater(), &Holding::cells);
    return holdings;
}

MapContent contentOf(const MapPicture &picture, const FactionColours &colours,
                     const MapCamera &camera)
{
    MapContent content;
    content.holdings = holdingsOf(picture, colours, &camera);
    const QRectF view = camera.visible();
    const MapGeometry &geometry = picture.geometry();
    bool contested = false;
    bool pale = false;
    bool unclear = false;
    bool withdrawn = false;
    bool blank = false;
    for (size_t row = 0; row < geometry.cells().size(); ++row) {
        if (!geometry.cells()[row].bounds.intersects(view))
            continue;
        const CellLook &look = picture.cells()[row];
        contested |= look.pattern == CellPattern::Contested;
        unclear |= look.pattern == CellPattern::Unclear;
        withdrawn |= look.pattern == CellPattern::Withdrawn;
        pale |= look.faction >= 0 && look.pattern == CellPattern::None && !look.sure;
        blank |= look.faction < 0;
    }
    const auto add = [](QStringList &kinds, bool shown, const char *kind) {
        if (shown)
            kinds.append(QString::fromLatin1(kind));
    };
    add(content.cellKinds, pale, "pale");
    add(content.cellKinds, contested, "contested");
    add(content.cellKinds, unclear, "unclear");
    add(content.cellKinds, withdrawn, "withdrawn");
    add(content.cellKinds, blank, "blank");
    for (const std::vector<int> &chain : picture.front()) {
        content.front |= std::ranges::any_of(
            chain, [&](int vertex) { return view.contains(geometry.vertices()[size_t(vertex)]); });
    }
    bool open = false;
    bool cut = false;
    bool disputed = false;
    for (const MapLine &segment : geometry.segments()) {
        const LineLook look = picture.segments()[size_t(segment.segment)];
        if (look == LineLook::Unknown || !crosses(segment, view))
            continue;
        open |= look == LineLook::Open;
        cut |= look == LineLook::Cut;
        disputed |= look == LineLook::Contested;
    }
    add(content.lineKinds, open, "open");
    add(content.lineKinds, disputed, "disputed");
    add(content.lineKinds, cut, "cut");
    for (const char *kind : {"railway", "river"}) {
        const bool shown = std::ranges::any_of(geometry.routes(), [&](const MapLine &line) {
            return picture.situation()->routes()[size_t(line.route)].kind == QLatin1StringView(kind)
                && crosses(line, view);
        });
        add(content.lineKinds, shown, kind);
    }
    return content;
}

} // namespace sd
