// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// UCDP Georeferenced Event Dataset: columns by name, so that versions 20.1 to 25.1 are read.
#include "db/import/importtext.h"
#include "db/import/rowmaker.h"

namespace sd {

namespace {

class UcdpRows final : public RowMaker {
public:
    UcdpRows(const Detected &detected, Day today)
        : RowMaker(detected, "ucdp-ged", today)
        , m_kept(keptColumns(detected.columns, {"id",
                                                "year",
                                                "side_a",
                                                "side_b",
                                                "source_office",
                                                "source_headline",
                                                "where_coordinates",
                                                "where_description",
                                                "adm_1",
                                                "adm_2",
                                                "latitude",
                                                "longitude",
                                                "geom_wkt",
                                                "country",
                                                "region",
                                                "date_start",
                                                "date_end",
                                                "low",
                                                "best",
                                                "high"}))
    {
    }

private:
    bool fill() override
    {
        if (field(m_key).empty())
            return reject(m_key, ImportText::tr("the id of the event is missing"));
        Stamp start;
        Stamp end;
        if (!readDate(m_start, start) || !readDate(m_end, end))
            return false;
        if (end.from.day() < start.from.day())
            return reject(m_end, ImportText::tr("the event ends before it starts"));
        if (!readPosition(m_lat, m_lon) || !readCount(m_best, m_row.killed)
            || !readCount(m_low, m_row.low) || !readCount(m_high, m_row.high)
            || !readCount(m_civilianDeaths, m_row.civilians)) {
            return false;
        }
        m_row.hasSpan = m_row.killed >= 0 && m_row.low >= 0 && m_row.high >= 0;
        // Some rows have a best estimate outside their own span: then the bound that contradicts it
        // is only kept as it was written.
        const bool isLowWrong = m_row.hasSpan && m_row.low > m_row.killed;
        const bool isHighWrong = m_row.hasSpan && m_row.high < m_row.killed;
        if (isLowWrong)
            m_row.low = -1;
        if (isHighWrong)
            m_row.high = -1;
        setKey(field(m_key));
        // A time of day in this export only ever says that a database wrote it.
        setDates(wholeDay(start), wholeDay(end));
        const std::string_view type = field(m_type);
        m_row.category = type == "3" ? Category::ViolenceAgainstCivilians : Category::Clash;
        const std::string_view where = field(m_whereAccuracy);
        m_row.geoPrecision = where == "1" || where.empty()                ? GeoPrecision::Place
                           : where == "2" || where == "3" || where == "5" ? GeoPrecision::Area
                                                                          : GeoPrecision::Region;
        compose(type);
        addPath();
        beginDetail();
        for (const KeptColumn &kept : m_kept)
            addDetail(kept.quotedName, field(kept.column));
        if (isLowWrong)
            addDetail("\"low\":", field(m_low));
        if (isHighWrong)
            addDetail("\"high\":", field(m_high));
        endDetail();
        sign(m_path);
        m_row.actor1 = actor(field(m_sideA));
        m_row.actor2 = actor(field(m_sideB));
        m_row.location = location(m_path, withoutKind(field(m_where)));
        return true;
    }

    static Stamp wholeDay(Stamp stamp)
    {
        return {.from = Moment::startOf(stamp.from.day()), .hasTime = false};
    }

    /// "Tanab village" is known as Tanab to all others.
    static std::string_view withoutKind(std::string_view where)
    {
        for (const std::string_view kind : {" village", " town", " city"}) {
            if (where.size() > kind.size() && where.ends_with(kind))
                return where.substr(0, where.size() - kind.size());
        }
        return where;
    }

    void compose(std::string_view type)
    {
        std::string &text = m_batch->text;
        size_t begin = text.size();
        text += type == "1" ? "State-based violence: "
              : type == "2" ? "Non-state violence: "
              : type == "3" ? "One-sided violence: "
                            : "";
        text += field(m_sideA);
        if (!field(m_sideB).empty())
            text.append(" – ").append(field(m_sideB));
        if (!field(m_where).empty())
            text.append(", ").append(field(m_where));
        m_row.title = from(begin);
        begin = text.size();
        text += field(m_headline);
        if (!field(m_whereDescription).empty())
            text.append(text.size() > begin ? ". " : "").append(field(m_whereDescription));
        m_row.summary = from(begin);
        begin = text.size();
        text += field(m_where);
        if (!field(m_adm1).empty() && field(m_adm1) != field(m_where))
            text.append(text.size() > begin ? ", " : "").append(field(m_adm1));
        m_row.placeText = from(begin);
        m_row.cited = append(field(m_office));
    }

    void addPath()
    {
        m_path.clear();
        std::string_view last;
        for (const int column : {m_where, m_adm2, m_adm1, m_country}) {
            const std::string_view part = field(column);
            if (part.empty() || part == last)
                continue;
            if (!m_path.empty())
                m_path += " / ";
            m_path += part;
            last = part;
        }
    }

    const int m_key = columnOf("id");
    const int m_type = columnOf("type_of_violence");
    const int m_sideA = columnOf("side_a");
    const int m_sideB = columnOf("side_b");
    const int m_office = columnOf("source_office");
    const int m_headline = columnOf("source_headline");
    const int m_whereAccuracy = columnOf("where_prec");
    const int m_where = columnOf("where_coordinates");
    const int m_whereDescription = columnOf("where_description");
    const int m_adm1 = columnOf("adm_1");
    const int m_adm2 = columnOf("adm_2");
    const int m_country = columnOf("country");
    const int m_lat = columnOf("latitude");
    const int m_lon = columnOf("longitude");
    const int m_start = columnOf("date_start");
    const int m_end = columnOf("date_end");
    const int m_low = columnOf("low");
    const int m_best = columnOf("best");
    const int m_high = columnOf("high");
    const int m_civilianDeaths = columnOf("deaths_civilians");
    const std::vector<KeptColumn> m_kept;
    std::string m_path; // "where / adm_2 / adm_1 / country"
};

} // namespace

std::unique_ptr<RowMaker> makeUcdpRows(const Detected &detected, Day today)
{
    return std::make_unique<UcdpRows>(detected, today);
}

} // namespace sd
