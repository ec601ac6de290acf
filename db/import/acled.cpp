// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// ACLED exports: columns by name, so that every layout since 2017 is read.
#include "db/import/importtext.h"
#include "db/import/rowmaker.h"

#include <algorithm>
#include <array>

namespace sd {

namespace {

using namespace std::string_view_literals;

struct Meaning {
    std::string_view word;
    Category category;
};

/// Sub-events first: they say more.
constexpr std::array meanings{
    Meaning{"Armed clash", Category::Clash},
    Meaning{"Shelling/artillery/missile attack", Category::Shelling},
    Meaning{"Air/drone strike", Category::AirStrike},
    Meaning{"Remote explosive/landmine/IED", Category::Explosion},
    Meaning{"Attack", Category::ViolenceAgainstCivilians},
    Meaning{"Suicide bomb", Category::Explosion},
    Meaning{"Grenade", Category::Explosion},
    Meaning{"Chemical weapon", Category::Explosion},
    Meaning{"Government regains territory", Category::TerritoryCaptured},
    Meaning{"Non-state actor overtakes territory", Category::TerritoryCaptured},
    Meaning{"Non-violent transfer of territory", Category::TerritoryCaptured},
    Meaning{"Abduction/forced disappearance", Category::ViolenceAgainstCivilians},
    Meaning{"Sexual violence", Category::ViolenceAgainstCivilians},
    Meaning{"Peaceful protest", Category::Protest},
    Meaning{"Protest with intervention", Category::Protest},
    Meaning{"Excessive force against protesters", Category::Protest},
    Meaning{"Violent demonstration", Category::Protest},
    Meaning{"Mob violence", Category::Protest},
    Meaning{"Agreement", Category::Diplomatic},
    Meaning{"Battles", Category::Clash},
    Meaning{"Explosions/Remote violence", Category::Explosion},
    Meaning{"Remote violence", Category::Explosion},
    Meaning{"Violence against civilians", Category::ViolenceAgainstCivilians},
    Meaning{"Protests", Category::Protest},
    Meaning{"Riots", Category::Protest},
    Meaning{"Riots/Protests", Category::Protest},
    Meaning{"Battle-No change of territory", Category::Clash},
    Meaning{"Battle-Government regains territory", Category::TerritoryCaptured},
    Meaning{"Battle-Non-state actor overtakes territory", Category::TerritoryCaptured},
};

/// Context for strategic developments and for words of later editions.
Category categoryOf(std::string_view subType, std::string_view type)
{
    for (const std::string_view word : {subType, type}) {
        const auto found = std::ranges::find(meanings, word, &Meaning::word);
        if (found != meanings.end())
            return found->category;
    }
    return Category::Context;
}

class AcledRows final : public RowMaker {
public:
    AcledRows(const Detected &detected, Day today)
        : RowMaker(detected, "acled", today)
        , m_kept(keptColumns(detected.columns,
                             {"event_id_cnty", "data_id",   "event_id_no_cnty", "event_date",
                              "year",          "actor1",    "actor2",           "interaction",
                              "admin1",        "admin2",    "admin3",           "location",
                              "latitude",      "longitude", "source",           "notes",
                              "fatalities",    "timestamp", "country",          "region",
                              "iso",           "iso3"}))
    {
    }

private:
    bool fill() override
    {
        std::string_view key = field(m_key);
        if (key.empty())
            key = field(m_oldKey);
        if (key.empty())
            return reject(m_key, ImportText::tr("the id of the event is missing"));
        Stamp date;
        if (!readDate(m_date, date) || !readPosition(m_lat, m_lon)
            || !readCount(m_fatalities, m_row.killed)) {
            return false;
        }
        setKey(key);
        setDates(date, date);
        m_row.category = categoryOf(field(m_subType), field(m_type));
        const std::string_view precision = field(m_geoPrecision);
        m_row.geoPrecision = precision == "3" ? GeoPrecision::Region
                           : precision == "2" ? GeoPrecision::Area
                                              : GeoPrecision::Place;
        compose();
        addPath();
        beginDetail();
        for (const KeptColumn &kept : m_kept)
            addDetail(kept.quotedName, field(kept.column));
        sign(m_path);
        // Not signed: it moves whenever the event is only looked at again.
        addDetail("\"timestamp\":", field(m_timestamp));
        endDetail();
        m_row.actor1 = actor(field(m_actor1));
        m_row.actor2 = actor(field(m_actor2));
        m_row.location = location(m_path, field(m_location));
        return true;
    }

    void compose()
    {
        std::string &text = m_batch->text;
        size_t begin = text.size();
        text += field(field(m_subType).empty() ? m_type : m_subType);
        const std::string_view first = field(m_actor1);
        const std::string_view second = field(m_actor2);
        if (!first.empty())
            text.append(": ").append(first);
        if (!second.empty())
            text.append(" – ").append(second);
        if (!field(m_location).empty())
            text.append(", ").append(field(m_location));
        m_row.title = from(begin);
        m_row.summary = append(field(m_notes));
        begin = text.size();
        text += field(m_location);
        if (!field(m_admin1).empty() && field(m_admin1) != field(m_location))
            text.append(text.size() > begin ? ", " : "").append(field(m_admin1));
        m_row.placeText = from(begin);
        m_row.cited = append(field(m_source));
    }

    void addPath()
    {
        m_path.clear();
        std::string_view last;
        for (const int column : {m_location, m_admin3, m_admin2, m_admin1, m_country}) {
            const std::string_view part = field(column);
            if (part.empty() || part == last)
                continue;
            if (!m_path.empty())
                m_path += " / ";
            m_path += part;
            last = part;
        }
    }

    const int m_key = columnOf("event_id_cnty");
    const int m_oldKey = columnOf("data_id");
    const int m_date = columnOf("event_date");
    const int m_type = columnOf("event_type");
    const int m_subType = columnOf("sub_event_type");
    const int m_actor1 = columnOf("actor1");
    const int m_actor2 = columnOf("actor2");
    const int m_country = columnOf("country");
    const int m_admin1 = columnOf("admin1");
    const int m_admin2 = columnOf("admin2");
    const int m_admin3 = columnOf("admin3");
    const int m_location = columnOf("location");
    const int m_lat = columnOf("latitude");
    const int m_lon = columnOf("longitude");
    const int m_geoPrecision = columnOf("geo_precision");
    const int m_source = columnOf("source");
    const int m_notes = columnOf("notes");
    const int m_fatalities = columnOf("fatalities");
    const int m_timestamp = columnOf("timestamp");
    const std::vector<KeptColumn> m_kept;
    std::string m_path; // "location / admin3 / admin2 / admin1 / country"
};

} // namespace

std::unique_ptr<RowMaker> makeAcledRows(const Detected &detected, Day today)
{
    return std::make_unique<AcledRows>(detected, today);
}

} // namespace sd
