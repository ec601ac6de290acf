// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "generate.h"

#include <QDate>
#include <QFile>

#include <array>
#include <cmath>
#include <random>
#include <string>

namespace sdbench {

namespace {

struct Town {
    const char *admin1;
    const char *admin2;
    const char *name;
    double lat;
    double lon;
    int weight;
};

constexpr std::array towns{
    Town{"Aleppo", "Jebel Saman", "Aleppo", 36.20, 37.16, 18},
    Town{"Aleppo", "Al Bab", "Al-Bab", 36.37, 37.52, 6},
    Town{"Aleppo", "Azaz", "Azaz", 36.59, 37.05, 5},
    Town{"Idleb", "Idleb", "Idlib", 35.93, 36.63, 12},
    Town{"Idleb", "Al Mara", "Maarrat al-Numan", 35.64, 36.67, 9},
    Town{"Hama", "Hama", "Hama", 35.13, 36.76, 7},
    Town{"Homs", "Homs", "Homs", 34.73, 36.71, 8},
    Town{"Homs", "Tadmor", "Palmyra", 34.56, 38.27, 3},
    Town{"Damascus", "Damascus", "Damascus", 33.51, 36.29, 9},
    Town{"Rural Damascus", "Duma", "Douma", 33.57, 36.40, 10},
    Town{"Dar'a", "Dar'a", "Daraa", 32.62, 36.10, 8},
    Town{"Deir ez Zor", "Deir ez Zor", "Deir ez Zor", 35.34, 40.14, 8},
    Town{"Ar Raqqa", "Ar Raqqa", "Raqqa", 35.95, 39.01, 5},
    Town{"Al Hasakeh", "Al Hasakeh", "Al-Hasakah", 36.50, 40.75, 5},
    Town{"Lattakia", "Lattakia", "Lattakia", 35.52, 35.79, 3},
    Town{"As Sweida", "As Sweida", "As-Suwayda", 32.71, 36.57, 2},
};

struct Kind {
    const char *disorder;
    const char *type;
    const char *subType;
    int weight;
};

constexpr std::array kinds{
    Kind{"Political violence", "Explosions/Remote violence", "Shelling/artillery/missile attack",
         30},
    Kind{"Political violence", "Explosions/Remote violence", "Air/drone strike", 18},
    Kind{"Political violence", "Explosions/Remote violence", "Remote explosive/landmine/IED", 8},
    Kind{"Political violence", "Battles", "Armed clash", 22},
    Kind{"Political violence", "Battles", "Government regains territory", 2},
    Kind{"Political violence", "Violence against civilians", "Attack", 9},
    Kind{"Demonstrations", "Protests", "Peaceful protest", 6},
    Kind{"Strategic developments", "Strategic developments", "Change to group/activity", 5},
};

struct Actor {
    const char *name;
    const char *inter;
    int weight;
};

constexpr std::array actors{
    Actor{"Military Forces of Syria (2000-2024)", "State forces", 40},
    Actor{"Opposition Rebels (Syria)", "Rebel group", 14},
    Actor{"HTS: Hayat Tahrir al Sham", "Rebel group", 10},
    Actor{"SNA: Syrian National Army", "Rebel group", 7},
    Actor{"QSD: Syrian Democratic Forces", "Political militia", 10},
    Actor{"Islamic State (Syria)", "Rebel group", 8},
    Actor{"Military Forces of Russia (2000-)", "External/Other forces", 6},
    Actor{"Unidentified Armed Group (Syria)", "Political militia", 5},
};

constexpr std::array words{
    "forces",   "shelled",   "the",     "village",    "with",    "artillery", "rounds",
    "near",     "positions", "of",      "reported",   "clashes", "between",   "fighters",
    "and",      "army",      "east",    "road",       "killed",  "wounded",   "civilians",
    "no",       "further",   "details", "outskirts",  "were",    "in",        "a",
    "several",  "after",     "during",  "checkpoint", "groups",  "target",    "airport",
    "district", "homes",     "damage",  "morning",    "evening"};

/// An index into items, as likely as its weight.
template <typename Items>
size_t pick(const Items &items, std::mt19937 &random)
{
    unsigned total = 0;
    for (const auto &item : items)
        total += unsigned(item.weight);
    int left = int(random() % total);
    size_t index = 0;
    while ((left -= items[index].weight) >= 0)
        ++index;
    return index;
}

class Generator {
public:
    explicit Generator(quint32 seed)
        : m_random(seed)
    {
    }

    void addRow(std::string &out, qint64 number, QDate date)
    {
        const Town &town = towns[pick(towns, m_random)];
        const Kind &kind = kinds[pick(kinds, m_random)];
        const Actor &first = actors[pick(actors, m_random)];
        const Actor &second = actors[pick(actors, m_random)];
        const auto village = unsigned(m_random() % 40);
        const std::string day = date.toString(Qt::ISODate).toStdString();
        out += "SYR" + std::to_string(number) + ',' + day + ',' + day.substr(0, 4) + ",1,\"";
        out += std::string(kind.disorder) + "\",\"" + kind.type + "\",\"" + kind.subType + "\",\"";
        out += std::string(first.name) + "\",\"\",\"" + first.inter + "\",\"" + second.name
             + "\",\"\",\"" + second.inter + "\",\"" + first.inter + '-' + second.inter
             + "\",\"\",";
        out += "760,\"Middle East\",\"Syria\",\"" + std::string(town.admin1) + "\",\"" + town.admin2
             + "\",\"" + town.admin2 + "\",\"" + town.name;
        if (village > 0)
            out += " - " + std::to_string(village);
        out += "\"," + degrees(town.lat) + ',' + degrees(town.lon) + ',' + char('1' + village % 3)
             + ",\"SOHR; Syria News\",\"Other-National\",\"";
        addNotes(out, day);
        const auto dice = unsigned(m_random() % 100);
        out += "\"," + std::to_string(dice < 70 ? 0 : dice - 69) + ",\"\",1730000000\n";
    }

private:
    std::string degrees(double centre)
    {
        // The sum of three is dense in the middle, as events are around a town.
        double offset = 0;
        for (int i = 0; i < 3; ++i)
            offset += double(m_random() % 10'000) / 10'000 - 0.5;
        const std::string text = std::to_string(centre + offset * 0.3);
        return text.substr(0, text.find('.') + 5);
    }

    void addNotes(std::string &out, const std::string &day)
    {
        out += "On " + day + ',';
        const size_t end = out.size() + 170 + m_random() % 160;
        while (out.size() < end) {
            out += ' ';
            out += words[m_random() % words.size()];
        }
        if (m_random() % 50 == 0)
            out += ", \"\"as a source said\"\"\nand another";
        out += '.';
    }

    std::mt19937 m_random;
};

} // namespace

bool generateAcled(const QString &path, qint64 rows, qint64 before)
{
    constexpr qint64 days = 5000;
    constexpr size_t block = 1 << 20;
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    std::string out = "event_id_cnty,event_date,year,time_precision,disorder_type,event_type,"
                      "sub_event_type,actor1,assoc_actor_1,inter1,actor2,assoc_actor_2,inter2,"
                      "interaction,civilian_targeting,iso,region,country,admin1,admin2,admin3,"
                      "location,latitude,longitude,geo_precision,source,source_scale,notes,"
                      "fatalities,tags,timestamp\n";
    const QDate newest(2024, 11, 29);
    Generator generator(quint32(1 + before));
    for (qint64 row = 0; row < rows; ++row) {
        generator.addRow(out, before + rows - row, newest.addDays(-(row * days / rows)));
        if (out.size() > block) {
            if (file.write(out.data(), qint64(out.size())) != qint64(out.size()))
                return false;
            out.clear();
        }
    }
    return file.write(out.data(), qint64(out.size())) == qint64(out.size()) && file.flush();
}

} // namespace sdbench
