// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of a user's own table, by his mapping.
#include "db/import/importtext.h"
#include "db/import/rowmaker.h"
#include "db/names.h"

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace sd {

namespace {

std::vector<std::string_view> viewsOf(const std::vector<std::string> &texts)
{
    return {texts.begin(), texts.end()};
}

class MappedRows final : public RowMaker {
public:
    MappedRows(const Detected &detected, const Mapping &mapping, const QString &space, Day today,
               std::shared_ptr<const Gazetteer> gazetteer)
        : RowMaker(detected, space.toStdString(), today)
        , m_mapping(mapping)
        , m_gazetteer(std::move(gazetteer))
    {
        std::vector<std::string> used;
        for (const auto &[field, name] : mapping.columns.asKeyValueRange()) {
            m_columns[field] = columnOf(name.toStdString());
            used.push_back(name.toStdString());
        }
        // The text of the category is kept beside what it was taken for.
        std::erase(used, mapping.columns.value(EventField::Category).toStdString());
        m_kept = keptColumns(detected.columns, viewsOf(used));
        for (const auto &[value, category] : mapping.categories.asKeyValueRange())
            m_categories.emplace(value.toStdString(), category);
        for (const QString &word : wordsOf<Category>())
            m_categories.emplace(word.toStdString(), *fromWord<Category>(word));
    }

private:
    bool fill() override
    {
        Stamp start;
        if (!readDate(columnOf(EventField::Date), start) || !readTime(start))
            return false;
        Stamp end = start;
        if (!text(EventField::EndDate).empty()) {
            if (!readDate(columnOf(EventField::EndDate), end))
                return false;
            if (end.from.day() < start.from.day())
                return reject(columnOf(EventField::EndDate),
                              ImportText::tr("the event ends before it starts"));
        }
        if (!readWhere() || !readKilled() || !readCredibility())
            return false;
        const bool ownsKey = m_mapping.columns.contains(EventField::Key);
        if (ownsKey && text(EventField::Key).empty()) {
            return reject(columnOf(EventField::Key),
                          ImportText::tr("the id of the event is missing"));
        }
        setDates(start, end);
        readCategory();
        compose();
        m_row.summary = append(text(EventField::Summary));
        m_row.placeText = append(text(EventField::Place));
        m_row.cited = append(text(EventField::Source));
        beginDetail();
        for (const KeptColumn &kept : m_kept)
            addDetail(kept.quotedName, field(kept.column));
        endDetail();
        m_names.assign(text(EventField::Actor1)).append(1, '\n').append(text(EventField::Actor2));
        sign(m_names);
        m_row.ownsKey = ownsKey;
        if (ownsKey)
            setKey(text(EventField::Key));
        else
            setKey(
                QByteArray::number(quint64(m_row.fingerprint), 16).prepend("row ").toStdString());
        m_row.actor1 = actor(text(EventField::Actor1));
        m_row.actor2 = actor(text(EventField::Actor2));
        m_row.location = location(text(EventField::Place), text(EventField::Place));
        return true;
    }

    int columnOf(EventField field) const
    {
        const auto found = m_columns.find(field);
        return found == m_columns.end() ? none : found->second;
    }
    using RowMaker::columnOf;

    std::string_view text(EventField name) const { return field(columnOf(name)); }

    bool readTime(Stamp &start)
    {
        const std::string_view time = text(EventField::Time);
        if (time.empty())
            return true;
        // Read as the time of some day, so that there is one reader of times.
        const auto read = toStamp("2000-01-01 " + std::string(time), DayOrder::DayFirst);
        if (!read) {
            return reject(columnOf(EventField::Time),
                          ImportText::tr("%1 is not a time of day")
                              .arg(QString::fromUtf8(time.substr(0, 60))));
        }
        start.from = {Moment::startOf(start.from.day()).minutes + read->from.minuteOfDay()};
        start.hasTime = true;
        return true;
    }

    bool readWhere()
    {
        const bool hasDegrees = !text(EventField::Latitude).empty()
                             || !text(EventField::Longitude).empty();
        if (hasDegrees) {
            m_row.geoPrecision = GeoPrecision::Exact;
            return readPosition(columnOf(EventField::Latitude), columnOf(EventField::Longitude));
        }
        if (const std::string_view wkt = text(EventField::Position); !wkt.empty()) {
            const int column = columnOf(EventField::Position);
            const auto point = toPoint(wkt);
            if (!point)
                return reject(column, ImportText::tr("this is not a point"));
            m_row.geoPrecision = GeoPrecision::Exact;
            return checkPosition(*point, column);
        }
        const std::string_view name = text(EventField::Place);
        const int column = columnOf(EventField::Place);
        if (name.empty())
            return reject(column, ImportText::tr("the row says no position and no place"));
        const QString place = QString::fromUtf8(name);
        const auto &places = m_gazetteer->places(place);
        if (places.empty()) {
            return reject(column, ImportText::tr("the store knows no place \"%1\", and the row "
                                                 "says no position")
                                      .arg(place.left(60)));
        }
        if (places.size() > 1) {
            return reject(column, ImportText::tr("the store knows several places \"%1\", and the "
                                                 "row says no position")
                                      .arg(place.left(60)));
        }
        m_row.lat = places.front().position.lat;
        m_row.lon = places.front().position.lon;
        return true;
    }

    bool readKilled()
    {
        if (!readCount(columnOf(EventField::Killed), m_row.killed)
            || !readCount(columnOf(EventField::KilledLow), m_row.low)
            || !readCount(columnOf(EventField::KilledHigh), m_row.high)) {
            return false;
        }
        m_row.hasSpan = m_row.low >= 0 || m_row.high >= 0;
        int least = 0;
        for (const int count : {m_row.low, m_row.killed, m_row.high}) {
            if (count >= 0 && count < least) {
                return reject(columnOf(EventField::KilledHigh),
                              ImportText::tr("low, best and high are not in order"));
            }
            least = std::max(least, count);
        }
        return true;
    }

    bool readCredibility()
    {
        int credibility = 6;
        if (!readCount(columnOf(EventField::Credibility), credibility))
            return false;
        if (credibility < 1 || credibility > 6) {
            return reject(columnOf(EventField::Credibility),
                          ImportText::tr("a credibility is a number from 1 to 6"));
        }
        m_row.credibility = Credibility(credibility);
        return true;
    }

    void readCategory()
    {
        const auto found = m_categories.find(text(EventField::Category));
        m_row.category = found == m_categories.end() ? m_mapping.otherCategory : found->second;
    }

    /// The title of the row, or one made of its facts.
    void compose()
    {
        std::string &to = m_batch->text;
        const size_t begin = to.size();
        to += text(EventField::Title);
        if (to.size() == begin) {
            to += text(EventField::Category);
            for (const EventField part :
                 {EventField::Actor1, EventField::Actor2, EventField::Place}) {
                if (!text(part).empty())
                    to.append(to.size() > begin ? ", " : "").append(text(part));
            }
        }
        if (to.size() == begin)
            to += toWord(m_row.category).toStdString();
        m_row.title = from(begin);
    }

    const Mapping m_mapping;
    const std::shared_ptr<const Gazetteer> m_gazetteer;
    std::map<EventField, int> m_columns;
    std::map<std::string, Category, std::less<>> m_categories;
    std::vector<KeptColumn> m_kept;
    std::string m_names;
};

} // namespace

std::unique_ptr<RowMaker> makeMappedRows(const Detected &detected, const Mapping &mapping,
                                         const QString &space, Day today,
                                         std::shared_ptr<const Gazetteer> gazetteer)
{
    return std::make_unique<MappedRows>(detected, mapping, space, today, std::move(gazetteer));
}

} // namespace sd
