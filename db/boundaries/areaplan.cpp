// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/boundaries/areaplan.h"

#include "db/boundaries/areatext.h"
#include "db/boundaries/boxindex.h"
#include "db/fold.h"
#include "db/geometry.h"
#include "db/plaintext.h"

#include <QHash>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sd {

namespace {

// Neighbours drawn by different hands overlap by slivers; more than this part of the smaller cell
// is told.
constexpr double toldSharedPart = 0.02;
constexpr size_t mostToldOverlaps = 50;

/// Text of the file on one line, without characters that are refused in a store.
QString plainText(QString text)
{
    text.removeIf([](QChar c) { return isHidden(c); });
    return text.simplified();
}

class Planner {
public:
    Planner(const AreaLayer &layer, const std::vector<AreaDecision> &decisions,
            const AreaMapping &mapping, const AreaRoles &roles, AreaUse use, const AreaWorld &world)
        : m_layer(layer)
        , m_decisions(decisions)
        , m_mapping(mapping)
        , m_roles(roles)
        , m_use(use)
        , m_world(world)
    {
    }

    Result<AreaEdit> plan(const QString &fileName)
    {
        if (m_mapping.source.publisher.trimmed().isEmpty())
            return badInput(AreaText::tr("whose areas these are is not said"),
                            AreaText::tr("name the publisher"));
        takeSource(fileName);
        if (m_use == AreaUse::Control)
            takeHolders();
        for (const Place &place : m_world.places)
            m_names.insert(fold(place.nameEn));
        for (size_t i = 0; i < m_layer.areas.size(); ++i) {
            if (auto done = take(m_layer.areas[i], m_decisions[i]); !done)
                return std::unexpected(done.error());
        }
        endSpells();
        m_result.edit.note = noteFor(fileName);
        findOverlaps();
        return std::move(m_result);
    }

private:
    Said said() const
    {
        return {.source = m_source, .credibility = m_mapping.source.credibility, .remark = {}};
    }

    /// A source that the store has with the same publisher, title and day is that source.
    void takeSource(const QString &fileName)
    {
        AreaSource given = m_mapping.source;
        given.publisher = plainText(given.publisher);
        given.title = plainText(given.title.isEmpty() ? fileName : given.title);
        for (const Source &source : m_world.sources) {
            if (source.publisher == given.publisher && source.title == given.title
                && source.publishedOn == given.publishedOn) {
                m_source = source.id;
                return;
            }
        }
        m_source = {newId(given.publisher)};
        m_result.edit.sources.push_back(
            {.id = m_source,
             .publisher = given.publisher,
             .title = given.title,
             .url = given.url.trimmed(),
             .publishedOn = given.publishedOn,
             .language = {},
             .kind = u"dataset"_s,
             .reliability = given.reliability,
             .note = given.licence.isEmpty()
                       ? QString()
                       : AreaText::tr("Licence: %1").arg(plainText(given.licence))});
    }

    void takeHolders()
    {
        for (const AreaHolder &holder :
             holdersOf(m_layer, m_roles, m_world.factions, m_mapping.holders)) {
            if (holder.fate == AreaFate::LeftOut)
                continue;
            m_holders.insert(holder.name, holder.faction);
            if (holder.fate != AreaFate::New || plainText(holder.name).isEmpty())
                continue;
            const FactionId id{newId(holder.name)};
            m_holders.insert(holder.name, id);
            Faction faction;
            faction.id = id;
            faction.nameEn = plainText(holder.name);
            faction.shortName = faction.nameEn;
            faction.sources = {m_source};
            m_result.edit.factions.push_back(
                {.faction = std::move(faction), .colours = {}, .said = said()});
        }
    }

    Result<void> take(const Area &area, const AreaDecision &decision)
    {
        PlaceId id;
        switch (decision.fate) {
        case AreaFate::Open:
            ++m_result.open;
            return {};
        case AreaFate::LeftOut:
            ++m_result.leftOut;
            return {};
        case AreaFate::Known:
            id = takeKnown(area, m_world.places[size_t(decision.place)]);
            break;
        case AreaFate::New:
            id = takeNew(area);
            break;
        }
        return m_use == AreaUse::Control ? takeControl(area, id) : Result<void>();
    }

    QString value(const Area &area, const QString &column) const
    {
        return plainText(valueOf(m_layer, area.values, column));
    }

    /// Codes and names of the file by which the place is found from now on.
    QStringList namesFrom(const Area &area, const Place &place) const
    {
        QSet<QString> known{fold(place.nameEn), fold(place.nameAr)};
        for (const QString &alias : place.aliases)
            known.insert(fold(alias));
        QStringList columns{m_roles.pCode, m_roles.name, m_roles.nameArabic};
        columns += m_roles.aliases;
        QStringList names;
        for (const QString &column : std::as_const(columns)) {
            const QString name = value(area, column);
            if (name.isEmpty() || known.contains(fold(name)))
                continue;
            known.insert(fold(name));
            names += name;
        }
        return names;
    }

    PlaceId takeKnown(const Area &area, const Place &known)
    {
        const bool isReplaced = !area.cell.empty()
                             && (m_use == AreaUse::Boundaries
                                 || (m_use == AreaUse::Places && known.cell.empty()));
        ++(isReplaced ? m_result.replaced : m_result.kept);
        Place place = known;
        const QStringList names = namesFrom(area, place);
        place.aliases += names;
        if (isReplaced) {
            place.cell = area.cell;
            place.cellAreaKm2 = area.areaKm2;
            place.cellSource = m_source;
            if (!contains(area.cell, place.centre)) {
                place.centre = area.centre;
                place.locationSource = plainText(m_mapping.source.publisher);
                place.precisionM = 0;
            }
        }
        if (m_use != AreaUse::Control && (isReplaced || !names.isEmpty()))
            add(std::move(place));
        return known.id;
    }

    PlaceId takeNew(const Area &area)
    {
        ++m_result.added;
        const QString title = plainText(titleOf(m_layer, m_roles, area));
        Place place;
        place.id = {newId(title)};
        place.nameEn = nameFor(area, title);
        place.nameAr = value(area, m_roles.nameArabic);
        if (place.nameAr == title)
            place.nameAr.clear(); // the only name there is
        place.kind = area.cell.empty() ? u"locality"_s : u"area"_s;
        place.parent = value(area, m_roles.parent);
        place.centre = area.centre;
        place.locationSource = plainText(m_mapping.source.publisher);
        place.cell = area.cell;
        place.cellAreaKm2 = area.areaKm2;
        if (!area.cell.empty())
            place.cellSource = m_source;
        place.aliases = namesFrom(area, place);
        const PlaceId id = place.id;
        add(std::move(place));
        return id;
    }

    /// Areas of another date with the name of a place that is there are told apart by their year.
    QString nameFor(const Area &area, const QString &title)
    {
        const bool isKnown = m_use == AreaUse::Control && m_names.contains(fold(title));
        const auto from = isKnown ? firstDay(area) : std::nullopt;
        return from ? u"%1 (%2)"_s.arg(title).arg(dateOf(*from).year()) : title;
    }

    void add(Place place)
    {
        m_result.edit.places.push_back(
            {.place = std::move(place), .isRemoved = false, .said = said()});
    }

    std::optional<Day> firstDay(const Area &area) const
    {
        const auto own = dayIn(valueOf(m_layer, area.values, m_roles.from), false);
        return own ? own : m_mapping.from;
    }

    std::optional<Day> lastDay(const Area &area) const
    {
        const auto own = dayIn(valueOf(m_layer, area.values, m_roles.to), true);
        return own ? own : m_mapping.to;
    }

    Result<void> takeControl(const Area &area, const PlaceId &place)
    {
        const QString holder = valueOf(m_layer, area.values, m_roles.controller);
        const auto faction = m_holders.constFind(holder);
        if (holder.isEmpty() || faction == m_holders.cend()) {
            ++m_result.withoutHolder;
            return {};
        }
        const auto from = firstDay(area);
        if (!from) {
            return std::unexpected(
                Error{.code = ErrorCode::BadInput,
                      .what = AreaText::tr("feature %1 does not say from when it was held")
                                  .arg(area.number),
                      .where = {},
                      .hint = AreaText::tr("give the first day for the whole file")});
        }
        const auto to = lastDay(area);
        const QString word = valueOf(m_layer, area.values, m_roles.status).toLower();
        const auto status = fromWord<ControlStatus>(word);
        ControlClaim claim = claimOn(place, *faction, *from);
        claim.status = word.isEmpty() ? ControlStatus::Held
                                      : status.value_or(ControlStatus::Unclear);
        if (!word.isEmpty() && !status)
            claim.note = AreaText::tr("Status as the file writes it: %1").arg(plainText(word));
        if (to && *to >= *from)
            claim.validTo = Stamp{Moment::startOf(*to), false};
        m_spells[place.value].push_back(claim);
        m_result.edit.claims.push_back({.claim = std::move(claim), .isWithdrawn = false});
        return {};
    }

    ControlClaim claimOn(const PlaceId &place, const FactionId &faction, Day from) const
    {
        ControlClaim claim;
        claim.place = place;
        claim.controller = faction;
        claim.validFrom = {Moment::startOf(from), false};
        const QDate published = m_mapping.source.publishedOn;
        claim.reportedOn = published.isValid() ? dayOf(published) : from;
        claim.credibility = m_mapping.source.credibility;
        claim.sources = {m_source};
        return claim;
    }

    /// A state lasts until the next one is claimed. Where a file ends one and says nothing of the
    /// time after, who holds the place is unclear from the next day.
    void endSpells()
    {
        for (const auto &[place, claims] : m_spells) {
            for (const ControlClaim &claim : claims) {
                if (!claim.validTo)
                    continue;
                const Day next = claim.validTo->from.day() + 1;
                const bool goesOn = std::ranges::any_of(claims, [&](const ControlClaim &other) {
                    return other.validFrom.from.day() > claim.validFrom.from.day()
                        && other.validFrom.from.day() <= next;
                });
                if (goesOn)
                    continue;
                ControlClaim end = claimOn({place}, claim.controller, next);
                end.status = ControlStatus::Unclear;
                end.note = AreaText::tr("The file names no holder after the day before.");
                m_result.edit.claims.push_back({.claim = std::move(end), .isWithdrawn = false});
            }
        }
    }

    QString noteFor(const QString &fileName) const
    {
        const QString name = plainText(fileName);
        switch (m_use) {
        case AreaUse::Boundaries:
            return AreaText::tr("Boundaries of %n places from %1", nullptr, m_result.replaced)
                .arg(name);
        case AreaUse::Places:
            return AreaText::tr("%n new places from %1", nullptr, m_result.added).arg(name);
        case AreaUse::Control:
            break;
        }
        return AreaText::tr("%n claims of control from %1", nullptr,
                            int(m_result.edit.claims.size()))
            .arg(name);
    }

    /// New cells against each other and against those that stay.
    void findOverlaps()
    {
        if (m_use == AreaUse::Control)
            return; // of different days
        std::vector<const Place *> cells;
        QSet<QString> changed;
        for (const PlaceEdit &edit : m_result.edit.places) {
            changed.insert(edit.place.id.value);
            if (!edit.place.cell.empty())
                cells.push_back(&edit.place);
        }
        const size_t own = cells.size();
        for (const Place &place : m_world.places) {
            if (!place.cell.empty() && !changed.contains(place.id.value))
                cells.push_back(&place);
        }
        std::vector<Box> boxes;
        boxes.reserve(cells.size());
        for (const Place *place : cells)
            boxes.push_back(boxOf(place->cell, place->centre));
        const BoxIndex index(boxes);
        for (size_t i = 0; i < own; ++i) {
            for (const int other : index.meeting(index.box(int(i)))) {
                if (size_t(other) <= i)
                    continue;
                const Place &a = *cells[i];
                const Place &b = *cells[size_t(other)];
                const double km2 = overlapKm2(a.cell, b.cell);
                if (km2 <= toldSharedPart * std::min(a.cellAreaKm2, b.cellAreaKm2))
                    continue;
                ++m_result.overlapCount;
                m_result.overlaps.push_back({a.nameEn, b.nameEn, km2});
            }
        }
        std::ranges::stable_sort(m_result.overlaps, std::greater(), &AreaOverlap::km2);
        if (m_result.overlaps.size() > mostToldOverlaps)
            m_result.overlaps.resize(mostToldOverlaps);
    }

    const AreaLayer &m_layer;
    const std::vector<AreaDecision> &m_decisions;
    const AreaMapping &m_mapping;
    const AreaRoles &m_roles;
    const AreaUse m_use;
    const AreaWorld &m_world;
    SourceId m_source;
    QHash<QString, FactionId> m_holders;                   // by name in the file
    QSet<QString> m_names;                                 // of places that are there, folded
    std::map<QString, std::vector<ControlClaim>> m_spells; // by place
    AreaEdit m_result;
};

} // namespace

std::vector<AreaHolder> holdersOf(const AreaLayer &layer, const AreaRoles &roles,
                                  const std::vector<Faction> &factions,
                                  const HolderChoices &choices)
{
    QHash<QString, QSet<QString>> known; // ids by folded name
    for (const Faction &faction : factions) {
        const QStringList names = QStringList{faction.id.value, faction.nameEn, faction.nameAr,
                                              faction.shortName}
                                + faction.aliases;
        for (const QString &name : names) {
            if (!name.isEmpty())
                known[fold(name)].insert(faction.id.value);
        }
    }
    std::vector<AreaHolder> holders;
    QHash<QString, size_t> at;
    for (const Area &area : layer.areas) {
        const QString name = valueOf(layer, area.values, roles.controller);
        if (name.isEmpty())
            continue;
        if (!at.contains(name)) {
            at.insert(name, holders.size());
            holders.push_back({.name = name});
        }
        ++holders[at.value(name)].areas;
    }
    for (AreaHolder &holder : holders) {
        const QSet<QString> ids = known.value(fold(holder.name));
        if (ids.size() == 1) {
            holder.fate = AreaFate::Known;
            holder.faction = {*ids.cbegin()};
        }
        const auto chosen = choices.find(holder.name);
        const bool stands = chosen != choices.end()
                         && (chosen->second.fate != AreaFate::Known
                             || std::ranges::contains(factions, chosen->second.faction,
                                                      &Faction::id));
        if (stands) {
            holder.fate = chosen->second.fate;
            holder.faction = chosen->second.faction;
            holder.isChosen = true;
        }
    }
    std::ranges::stable_sort(holders, std::greater(), &AreaHolder::areas);
    return holders;
}

Result<AreaEdit> makeEdit(const AreaLayer &layer, const std::vector<AreaDecision> &decisions,
                          const AreaMapping &mapping, const AreaRoles &roles, AreaUse use,
                          const AreaWorld &world, const QString &fileName)
{
    return Planner(layer, decisions, mapping, roles, use, world).plan(fileName);
}

} // namespace sd
