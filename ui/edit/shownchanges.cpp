// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/edit/shownchanges.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sd {

QString namesIn(const Situation &situation, const QString &field, const QString &value, bool arabic)
{
    const auto name = [arabic](const auto &thing) {
        return arabic && !thing.nameAr.isEmpty() ? thing.nameAr : thing.nameEn;
    };
    static const QStringList ofPlaces{u"place"_s, u"from"_s, u"to"_s, u"parent"_s};
    static const QStringList ofFactions{u"controller"_s, u"actor1"_s, u"actor2"_s,
                                        u"partOf"_s,     u"ledBy"_s,  u"backers"_s};
    static const QStringList ofSources{u"sources"_s, u"source"_s, u"cellSource"_s};
    QStringList names;
    for (const QString &part : value.split(u';')) {
        const QString id = part.trimmed();
        const int place = ofPlaces.contains(field) ? situation.placeRow({id}) : -1;
        const int faction = ofFactions.contains(field) ? situation.factionRow({id}) : -1;
        const int source = ofSources.contains(field) ? situation.sourceRow({id}) : -1;
        if (place >= 0)
            names += name(situation.places()[size_t(place)]);
        else if (faction >= 0)
            names += name(situation.factions()[size_t(faction)]);
        else if (source >= 0)
            names += situation.sources()[size_t(source)].publisher;
        else if (field == u"route"_s) {
            const auto route = std::ranges::find(situation.routes(), RouteId{id}, &Route::id);
            if (route != situation.routes().end())
                names += name(*route);
        }
    }
    return names.join(u", "_s);
}

QVariantList shownChanges(const Situation &situation, const std::optional<HistoryEntry> &before,
                          const HistoryEntry &after, bool arabic)
{
    QVariantList list;
    HistoryEntry nothing = after;
    for (HistoryField &field : nothing.fields)
        field.value.clear();
    for (const HistoryChange &change : changesBetween(before.value_or(nothing), after)) {
        // The version itself says that it is withdrawn; what is pinned is named above its pin.
        if (change.field == u"withdrawn"_s || change.field == u"target"_s)
            continue;
        list.append(
            QVariantMap{{u"field"_s, change.field},
                        {u"before"_s, change.before},
                        {u"after"_s, change.after},
                        {u"beforeName"_s, namesIn(situation, change.field, change.before, arabic)},
                        {u"afterName"_s, namesIn(situation, change.field, change.after, arabic)},
                        {u"isFirst"_s, !before}});
    }
    return list;
}

} // namespace sd
