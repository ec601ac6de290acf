// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/boundaries/areamatch.h"

#include "db/boundaries/areatext.h"
#include "db/boundaries/boxindex.h"
#include "db/fold.h"
#include "db/geometry.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <cmath>
#include <numbers>
#include <tuple>

using namespace Qt::StringLiterals;

namespace sd {

namespace {

// A name counts where the place lies within this of the area, or within twice the area's own reach.
constexpr double reachKm = 15;
// A place with a cell is not the area of its name where one is more than so many times the other: a
// town is no governorate.
constexpr double mostTimesLarger = 25;
// Nor is a place without a cell where the area is larger than a city, or holds more other places.
constexpr double largestCityKm2 = 1000;
constexpr int mostOthersHeld = 3;
// An area takes a place by location alone where each covers at least this part of the other.
constexpr double leastShared = 1.0 / 3;
// A dated area is the same place as one of another date where their outlines are nearly the same.
constexpr double sameOutline = 0.97;
constexpr size_t mostCandidates = 8;

/// A name as it is compared: folded, without articles, spaces and signs.
QString nameKey(const QString &name)
{
    static const QSet<QString> articles{u"al"_s, u"el"_s, u"ad"_s, u"ar"_s,  u"as"_s,
                                        u"at"_s, u"az"_s, u"an"_s, u"ash"_s, u"the"_s};
    static const QRegularExpression signs(u"[^\\p{L}\\p{N}]+"_s);
    QStringList words = fold(name).split(signs, Qt::SkipEmptyParts);
    if (words.size() > 1)
        words.removeIf([](const QString &word) { return articles.contains(word); });
    for (QString &word : words) {
        if (word.size() > 4 && word.startsWith(u"ال"_s))
            word.remove(0, 2);
    }
    return words.join(QString());
}

/// The parts of "Abraj / al-Dudu" and "Citadel (old town)" are names too.
QStringList partsOf(const QString &name)
{
    static const QRegularExpression between(u"\\s*[/(),;]\\s*"_s);
    return name.split(between, Qt::SkipEmptyParts);
}

/// Several places by one key.
using PlacesByKey = QHash<QString, std::vector<int>>;

void addKey(PlacesByKey &keys, const QString &key, int place)
{
    if (key.isEmpty())
        return;
    auto &list = keys[key];
    if (list.empty() || list.back() != place)
        list.push_back(place);
}

class Matcher {
public:
    Matcher(const AreaLayer &layer, const AreaRoles &roles, AreaUse use,
            const std::vector<Place> &places)
        : m_layer(layer)
        , m_roles(roles)
        , m_use(use)
        , m_places(places)
        , m_index(boxesOf(places))
        , m_decisions(layer.areas.size())
        , m_isDoubtful(layer.areas.size())
        , m_takenBy(places.size(), -1)
    {
        for (size_t i = 0; i < places.size(); ++i)
            addNames(places[i], int(i));
    }

    std::vector<AreaDecision> match(const AreaChoices &choices)
    {
        applyChoices(choices);
        matchBy(AreaMatch::PCode);
        matchBy(AreaMatch::Name);
        matchBy(AreaMatch::Alias);
        if (m_use == AreaUse::Boundaries)
            matchByLocation();
        for (size_t i = 0; i < m_decisions.size(); ++i)
            conclude(int(i));
        return std::move(m_decisions);
    }

private:
    static std::vector<Box> boxesOf(const std::vector<Place> &places)
    {
        std::vector<Box> boxes;
        boxes.reserve(places.size());
        for (const Place &place : places)
            boxes.push_back(boxOf(place.cell, place.centre));
        return boxes;
    }

    void addNames(const Place &place, int row)
    {
        for (const QString &alias : place.aliases) {
            addKey(m_codes, alias.toUpper(), row);
            addKey(m_aliases, nameKey(alias), row);
        }
        addKey(m_codes, place.id.value.toUpper(), row);
        for (const QString &name : {place.nameEn, place.nameAr}) {
            addKey(m_names, nameKey(name), row);
            for (const QString &part : partsOf(name))
                addKey(m_aliases, nameKey(part), row);
        }
    }

    const Area &area(int row) const { return m_layer.areas[size_t(row)]; }
    const Place &place(int row) const { return m_places[size_t(row)]; }

    QString value(int row, const QString &column) const
    {
        return valueOf(m_layer, area(row).values, column);
    }

    bool isDecided(int row) const { return m_decisions[size_t(row)].fate != AreaFate::Open; }

    void take(int row, int place, AreaMatch by)
    {
        AreaDecision &decision = m_decisions[size_t(row)];
        decision.fate = AreaFate::Known;
        decision.by = by;
        decision.place = place;
        m_takenBy[size_t(place)] = row;
    }

    void applyChoices(const AreaChoices &choices)
    {
        if (choices.empty())
            return;
        QHash<QString, int> byId;
        for (size_t i = 0; i < m_places.size(); ++i)
            byId.insert(m_places[i].id.value, int(i));
        const QStringList keys = keysOf(m_layer, m_roles);
        for (qsizetype i = 0; i < keys.size(); ++i) {
            const auto chosen = choices.find(keys[i]);
            if (chosen == choices.end())
                continue;
            AreaDecision &decision = m_decisions[size_t(i)];
            if (chosen->second.fate != AreaFate::Known) {
                decision.fate = chosen->second.fate;
                decision.by = AreaMatch::Choice;
                continue;
            }
            const int row = byId.value(chosen->second.place.value, -1);
            if (row >= 0 && m_takenBy[size_t(row)] < 0)
                take(int(i), row, AreaMatch::Choice);
        }
    }

    bool isNear(const Area &area, const Place &place) const
    {
        const double radius = std::sqrt(area.areaKm2 / std::numbers::pi);
        return contains(area.cell, place.centre)
            || distanceKm(area.centre, place.centre) <= std::max(reachKm, 2 * radius);
    }

    /// Whether an area has about the size of a place of the same name.
    bool isLikeInSize(int row, int place) const
    {
        const double own = area(row).areaKm2;
        const double other = this->place(place).cellAreaKm2;
        if (own <= 0)
            return true;
        if (other > 0)
            return own <= mostTimesLarger * other && other <= mostTimesLarger * own;
        if (own > largestCityKm2)
            return false;
        int held = 0;
        for (const int at : m_index.meeting(boxOf(area(row).cell, area(row).centre)))
            held += at != place && contains(area(row).cell, this->place(at).centre);
        return held <= mostOthersHeld;
    }

    /// Places that an area may be by one of its words; those taken by an earlier step too.
    std::vector<int> found(int row, AreaMatch by, bool ofAnySize = false) const
    {
        std::vector<int> rows;
        const auto add = [&](const PlacesByKey &keys, const QString &key) {
            for (const int place : keys.value(key)) {
                if (!std::ranges::contains(rows, place)
                    && (by == AreaMatch::PCode
                        || (isNear(area(row), this->place(place))
                            && (ofAnySize || isLikeInSize(row, place))))
                    && (m_use != AreaUse::Control || isSameOutline(row, place)))
                    rows.push_back(place);
            }
        };
        if (by == AreaMatch::PCode) {
            add(m_codes, value(row, m_roles.pCode).toUpper());
            return rows;
        }
        const QStringList names{value(row, m_roles.name), value(row, m_roles.nameArabic)};
        for (const QString &name : names) {
            add(by == AreaMatch::Name ? m_names : m_aliases, nameKey(name));
            if (by == AreaMatch::Alias) {
                for (const QString &part : partsOf(name)) {
                    add(m_names, nameKey(part));
                    add(m_aliases, nameKey(part));
                }
            }
        }
        if (by == AreaMatch::Alias) {
            for (const QString &column : m_roles.aliases) {
                add(m_names, nameKey(value(row, column)));
                add(m_aliases, nameKey(value(row, column)));
            }
        }
        return rows;
    }

    double sharedKm2(int row, int place) const
    {
        return area(row).cell.empty() || this->place(place).cell.empty()
                 ? 0
                 : overlapKm2(area(row).cell, this->place(place).cell);
    }

    bool isSameOutline(int row, int place) const
    {
        const double larger = std::max(area(row).areaKm2, this->place(place).cellAreaKm2);
        return sharedKm2(row, place) >= sameOutline * larger;
    }

    /// Of several places with the name of an area the one it holds, where it holds one only.
    int onlyHeld(int row, const std::vector<int> &places) const
    {
        if (places.size() == 1)
            return places.front();
        int held = -1;
        for (const int place : places) {
            if (!contains(area(row).cell, this->place(place).centre))
                continue;
            if (held >= 0)
                return -1;
            held = place;
        }
        return held;
    }

    void matchBy(AreaMatch by)
    {
        QHash<int, std::vector<int>> wanted; // areas by the place they would take
        std::vector<int> order;
        for (size_t i = 0; i < m_decisions.size(); ++i) {
            const int row = int(i);
            if (isDecided(row) || m_isDoubtful[i])
                continue;
            std::vector<int> rows = found(row, by);
            const int other = rows.empty() ? -1 : m_takenBy[size_t(rows.front())];
            std::erase_if(rows, [this](int place) { return m_takenBy[size_t(place)] >= 0; });
            const int best = rows.empty() ? -1 : onlyHeld(row, rows);
            if (best >= 0) {
                if (!wanted.contains(best))
                    order.push_back(best);
                wanted[best].push_back(row);
            } else if (!rows.empty()) {
                m_isDoubtful[i] = true; // no later step knows better
                say(row,
                    AreaText::tr("%n places have this name or code", nullptr, int(rows.size())));
            } else if (other >= 0) {
                say(row, alreadyWith(other));
            }
        }
        for (const int place : order) {
            const int winner = nearest(wanted[place], place);
            take(winner, place, by);
            for (const int row : std::as_const(wanted[place])) {
                if (row != winner)
                    say(row, alreadyWith(winner));
            }
        }
    }

    QString alreadyWith(int other) const
    {
        return AreaText::tr("its place goes with feature %1 already").arg(area(other).number);
    }

    void say(int row, const QString &why)
    {
        QString &own = m_decisions[size_t(row)].why;
        if (own.isEmpty())
            own = why;
    }

    /// Of several areas the one that holds the place, shares most with its cell, or lies nearest.
    int nearest(const std::vector<int> &rows, int place) const
    {
        if (rows.size() == 1)
            return rows.front();
        return *std::ranges::min_element(rows, {}, [&](int row) {
            return std::tuple(!contains(area(row).cell, this->place(place).centre),
                              -sharedKm2(row, place),
                              distanceKm(area(row).centre, this->place(place).centre));
        });
    }

    void matchByLocation()
    {
        struct Pair {
            int row;
            int place;
            double km2;
        };
        std::vector<Pair> pairs;
        for (size_t i = 0; i < m_decisions.size(); ++i) {
            const int row = int(i);
            if (isDecided(row) || m_isDoubtful[i] || area(row).cell.empty())
                continue;
            for (const int at : m_index.meeting(boxOf(area(row).cell, area(row).centre))) {
                if (m_takenBy[size_t(at)] >= 0 || !contains(area(row).cell, place(at).centre))
                    continue;
                const double km2 = sharedKm2(row, at);
                if (km2 >= leastShared * std::max(area(row).areaKm2, place(at).cellAreaKm2))
                    pairs.push_back({row, at, km2});
            }
        }
        // The pair that shares most goes first, so that each takes the best of what is left.
        std::ranges::stable_sort(pairs, std::greater(), &Pair::km2);
        for (const Pair &pair : pairs) {
            if (!isDecided(pair.row) && m_takenBy[size_t(pair.place)] < 0)
                take(pair.row, pair.place, AreaMatch::Location);
        }
    }

    /// What becomes of an area that nothing matched.
    void conclude(int row)
    {
        AreaDecision &decision = m_decisions[size_t(row)];
        if (decision.fate != AreaFate::Open) {
            decision.why.clear();
            return;
        }
        if (m_use == AreaUse::Boundaries || !decision.why.isEmpty()) {
            findCandidates(row);
            const bool isNew = m_use != AreaUse::Boundaries && isFreeToBeNew(row);
            if (!isNew) {
                if (decision.why.isEmpty())
                    decision.why = reasonOf(decision);
                return;
            }
        }
        decision.fate = AreaFate::New;
        decision.why.clear();
    }

    /// Another area of the file took the place: this one is another place of the same name. Where
    /// several places bear the name a person must say which it is.
    bool isFreeToBeNew(int row) const
    {
        return std::ranges::none_of(
            m_decisions[size_t(row)].candidates, [this, row](const AreaCandidate &candidate) {
                return candidate.isNamed && m_takenBy[size_t(candidate.place)] < 0
                    && isLikeInSize(row, candidate.place);
            });
    }

    QString reasonOf(const AreaDecision &decision) const
    {
        if (std::ranges::any_of(decision.candidates, &AreaCandidate::isNamed))
            return AreaText::tr("the place of this name is much smaller or larger");
        const auto inside = std::ranges::count_if(
            decision.candidates, [](const AreaCandidate &one) { return one.shared > leastShared; });
        if (inside > 1)
            return AreaText::tr("it covers %n places and can replace the cell of one", nullptr,
                                int(inside));
        return decision.candidates.empty() ? AreaText::tr("no place of this name, and none here")
                                           : AreaText::tr("no place of this name; others lie here");
    }

    void findCandidates(int row)
    {
        std::vector<AreaCandidate> &list = m_decisions[size_t(row)].candidates;
        const auto add = [&](int at, bool isNamed) {
            if (std::ranges::contains(list, at, &AreaCandidate::place))
                return;
            const double km2 = sharedKm2(row, at);
            list.push_back(
                {.place = at,
                 .shared = area(row).areaKm2 > 0 ? std::min(1.0, km2 / area(row).areaKm2) : 0,
                 .km = distanceKm(area(row).centre, place(at).centre),
                 .isNamed = isNamed});
        };
        for (const AreaMatch by : {AreaMatch::PCode, AreaMatch::Name, AreaMatch::Alias}) {
            for (const int at : found(row, by, true))
                add(at, true);
        }
        for (const int at : m_index.meeting(boxOf(area(row).cell, area(row).centre))) {
            if (contains(area(row).cell, place(at).centre) || sharedKm2(row, at) > 0)
                add(at, false);
        }
        std::ranges::stable_sort(list, {}, [this](const AreaCandidate &one) {
            return std::tuple(m_takenBy[size_t(one.place)] >= 0, !one.isNamed, -one.shared, one.km);
        });
        if (list.size() > mostCandidates)
            list.resize(mostCandidates);
    }

    const AreaLayer &m_layer;
    const AreaRoles &m_roles;
    const AreaUse m_use;
    const std::vector<Place> &m_places;
    const BoxIndex m_index; // of places
    PlacesByKey m_codes;
    PlacesByKey m_names;
    PlacesByKey m_aliases;
    std::vector<AreaDecision> m_decisions;
    std::vector<bool> m_isDoubtful; // by area: several places would do
    std::vector<int> m_takenBy;     // by place, the area that goes with it, or -1
};

} // namespace

std::vector<AreaDecision> matchAreas(const AreaLayer &layer, const AreaRoles &roles, AreaUse use,
                                     const std::vector<Place> &places, const AreaChoices &choices)
{
    return Matcher(layer, roles, use, places).match(choices);
}

std::vector<int> placesLeft(const AreaLayer &layer, const std::vector<AreaDecision> &decisions,
                            const std::vector<Place> &places)
{
    Box reach;
    for (const Area &area : layer.areas) {
        const Box own = boxOf(area.cell, area.centre);
        reach.add({.lat = own.south, .lon = own.west});
        reach.add({.lat = own.north, .lon = own.east});
    }
    std::vector<bool> isTaken(places.size());
    for (const AreaDecision &decision : decisions) {
        if (decision.place >= 0)
            isTaken[size_t(decision.place)] = true;
    }
    std::vector<int> left;
    for (size_t i = 0; i < places.size(); ++i) {
        if (!isTaken[i] && !places[i].cell.empty() && reach.holds(places[i].centre))
            left.push_back(int(i));
    }
    return left;
}

AreaUse guessUse(const AreaLayer &layer, const AreaRoles &roles, const std::vector<Place> &places)
{
    if (!roles.controller.isEmpty())
        return AreaUse::Control;
    if (std::ranges::all_of(layer.areas, [](const Area &area) { return area.cell.empty(); }))
        return AreaUse::Places;
    // Where hardly an area is known there is nothing to replace.
    constexpr qsizetype fewest = 5; // one in
    const auto decisions = matchAreas(layer, roles, AreaUse::Boundaries, places, {});
    const auto known = std::ranges::count(decisions, AreaFate::Known, &AreaDecision::fate);
    return known * fewest >= qsizetype(layer.areas.size()) ? AreaUse::Boundaries : AreaUse::Places;
}

} // namespace sd
