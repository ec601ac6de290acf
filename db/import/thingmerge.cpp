// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/import/thingmerge.h"

#include "db/fold.h"
#include "db/geodesic.h"
#include "db/import/importtext.h"

#include <QSet>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace sd {

namespace {

/// Two places of one id are the same place up to here where they share a name, and where they do
/// not, up to the second.
constexpr double farAway = 100'000;     // metres
constexpr double farForOthers = 25'000; // metres

bool isSame(const Source &a, const Source &b)
{
    const auto all = [](const Source &s) {
        return std::tie(s.publisher, s.title, s.url, s.publishedOn, s.language, s.kind,
                        s.reliability, s.note);
    };
    return all(a) == all(b);
}

bool isSame(const Faction &a, const Faction &b)
{
    const auto all = [](const Faction &f) {
        return std::tie(f.nameEn, f.nameAr, f.shortName, f.aliases, f.bloc, f.kind, f.ledBy,
                        f.partOf, f.backers, f.activeFrom, f.note, f.sources);
    };
    return all(a) == all(b);
}

bool isSame(const Place &a, const Place &b)
{
    const auto all = [](const Place &p) {
        return std::tie(p.nameEn, p.nameAr, p.aliases, p.kind, p.parent, p.centre, p.inCity,
                        p.locationSource, p.precisionM, p.cell, p.cellSource, p.statedAreaKm2);
    };
    return all(a) == all(b);
}

bool isSame(const Route &a, const Route &b)
{
    return std::tie(a.nameEn, a.nameAr, a.kind, a.line)
        == std::tie(b.nameEn, b.nameAr, b.kind, b.line);
}

bool shareName(const QStringList &a, const QStringList &b)
{
    QSet<QString> names;
    for (const QString &name : a)
        names.insert(foldForIndex(name));
    names.remove({});
    return std::ranges::any_of(
        b, [&names](const QString &name) { return names.contains(foldForIndex(name)); });
}

/// Why two of one id cannot be the same thing; empty where they can.
QString differenceOf(const Source &mine, const Source &theirs)
{
    return mine.publisher == theirs.publisher || mine.title == theirs.title
                || (mine.url == theirs.url && !mine.url.isEmpty())
             ? QString()
             : ImportText::tr("the store has another source of this id: %1, \"%2\"")
                   .arg(mine.publisher, mine.title);
}

QString differenceOf(const Faction &mine, const Faction &theirs)
{
    const auto names = [](const Faction &f) {
        return QStringList{f.nameEn, f.nameAr, f.shortName} + f.aliases;
    };
    return shareName(names(mine), names(theirs))
             ? QString()
             : ImportText::tr("the store has another faction of this id: %1").arg(mine.nameEn);
}

QString differenceOf(const Place &mine, const Place &theirs)
{
    const auto names = [](const Place &p) { return QStringList{p.nameEn, p.nameAr} + p.aliases; };
    const double metres = legBetween(mine.centre, theirs.centre).metres;
    const double most = shareName(names(mine), names(theirs)) ? farAway : farForOthers;
    return metres <= most
             ? QString()
             : ImportText::tr("the store has another place of this id: %1, %2 km from here")
                   .arg(mine.nameEn)
                   .arg(qRound64(metres / 1000));
}

QString differenceOf(const Route &mine, const Route &theirs)
{
    return isSame(mine, theirs)
             ? QString()
             : ImportText::tr("the store has another route of this id: %1").arg(mine.nameEn);
}

template <typename Record>
QHash<QString, const Record *> byId(const std::vector<Record> &records)
{
    QHash<QString, const Record *> found;
    for (const Record &record : records)
        found.insert(record.id.value, &record);
    return found;
}

std::map<QString, QString> coloursOf(const Snapshot &things, const FactionId &faction)
{
    std::map<QString, QString> colours;
    for (const Style &style : things.styles) {
        if (style.subject == faction.value)
            colours.emplace(style.palette, style.colour);
    }
    return colours;
}

class Merge {
public:
    explicit Merge(const DatasetLines &lines)
        : m_lines(lines)
    {
    }

    /// Calls add(record) for what is new or differs; isAsBefore says what else counts as the same.
    template <typename Record, typename Same, typename Add>
    void compare(const char *file, const std::vector<Record> &standing,
                 const std::vector<Record> &ofDatasets, const std::vector<Record> &theirs,
                 Same isAsBefore, Add add)
    {
        const auto now = byId(standing);
        const auto before = byId(ofDatasets);
        for (const Record &record : theirs) {
            ++m_merge.counts.read;
            const Record *known = before.value(record.id.value);
            const Record *shown = now.value(record.id.value, known);
            if (!shown) {
                ++m_merge.counts.added;
                add(record);
                continue;
            }
            const QString difference = differenceOf(*shown, record);
            if (!difference.isEmpty()) {
                conflict(file, record.id.value, difference);
            } else if (isAsBefore(*shown, record) || (known && isAsBefore(*known, record))) {
                ++m_merge.counts.same;
            } else {
                ++m_merge.counts.changed;
                add(record);
            }
        }
    }

    ThingMerge &merge() { return m_merge; }

private:
    void conflict(const char *file, const QString &id, const QString &what)
    {
        const QString name = QString::fromLatin1(file);
        const auto lines = m_lines.find(name);
        const int line = lines == m_lines.end() ? 0 : lines->second.value(id);
        ++m_merge.counts.rejected;
        m_merge.conflicts.push_back({.code = ErrorCode::BadInput,
                                     .what = u"%1: %2"_s.arg(id, what),
                                     .where = {.file = name, .row = line}});
    }

    const DatasetLines &m_lines;
    ThingMerge m_merge;
};

} // namespace

ThingMerge mergeThings(const Snapshot &standing, const Snapshot &ofDatasets, const Snapshot &theirs,
                       const DatasetLines &lines)
{
    Merge merge(lines);
    Edit &edit = merge.merge().edit;
    const auto same = [](const auto &a, const auto &b) { return isSame(a, b); };
    merge.compare("sources.csv", standing.sources, ofDatasets.sources, theirs.sources, same,
                  [&](const Source &source) { edit.sources.push_back(source); });
    merge.compare(
        "factions.csv", standing.factions, ofDatasets.factions, theirs.factions,
        [&](const Faction &mine, const Faction &other) {
            const auto colours = coloursOf(theirs, other.id);
            return isSame(mine, other)
                && (coloursOf(standing, mine.id) == colours
                    || coloursOf(ofDatasets, mine.id) == colours);
        },
        [&](const Faction &faction) {
            edit.factions.push_back({.faction = faction, .colours = coloursOf(theirs, faction.id)});
        });
    merge.compare("places.csv", standing.places, ofDatasets.places, theirs.places, same,
                  [&](const Place &place) { edit.places.push_back({.place = place}); });
    merge.compare("routes.csv", standing.routes, ofDatasets.routes, theirs.routes, same,
                  [&](const Route &route) { merge.merge().routes.push_back(route); });
    return std::move(merge.merge());
}

} // namespace sd
