// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/import/rowmaker.h"

#include "db/import/importtext.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstring>
#include <utility>

using namespace Qt::StringLiterals;

namespace sd {

namespace {

constexpr size_t mostNames = 200'000; // kept at a time, so that memory stays bounded
constexpr size_t longestName = 1000;
constexpr Day earliest = -25567; // 1900-01-01

QString shown(std::string_view value)
{
    constexpr size_t most = 60;
    QString text = QString::fromUtf8(value.substr(0, most * 2)).left(qsizetype(most));
    if (value.size() > size_t(text.toUtf8().size()))
        text += u'…';
    return u'"' + text + u'"';
}

void appendJson(std::string &to, std::string_view text)
{
    constexpr std::string_view hex = "0123456789abcdef";
    size_t from = 0;
    for (size_t i = 0; i < text.size(); ++i) {
        const auto c = static_cast<unsigned char>(text[i]);
        if (c != '"' && c != '\\' && c >= 0x20)
            continue;
        to.append(text, from, i - from);
        from = i + 1;
        if (c == '\n') {
            to += "\\n";
        } else if (c == '"' || c == '\\') {
            to += '\\';
            to += char(c);
        } else {
            to += "\\u00";
            to += hex[size_t(c) >> 4];
            to += hex[size_t(c) & 15];
        }
    }
    to.append(text, from);
}

/// Whole numbers stay numbers; a code such as 007 stays text.
bool isPlainInteger(std::string_view text)
{
    return !text.empty() && text.size() <= 15 && (text.size() == 1 || text.front() != '0')
        && std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
}

/// A mix of eight bytes at a time: fast, and the same on every machine.
class Fingerprint {
public:
    void add(std::string_view text)
    {
        while (text.size() >= 8) {
            add(word(text.substr(0, 8)));
            text.remove_prefix(8);
        }
        add(word(text) ^ quint64(text.size()) << 56);
    }
    void add(quint64 value)
    {
        m_state = std::rotl(m_state ^ value * 0x9E3779B97F4A7C15, 29) * 0xBF58476D1CE4E5B9;
    }
    void add(double value) { add(std::bit_cast<quint64>(value)); }
    void add(int value) { add(quint64(quint32(value))); }
    qint64 value() const
    {
        quint64 mixed = m_state ^ m_state >> 31;
        mixed *= 0x94D049BB133111EB;
        mixed ^= mixed >> 29;
        return mixed == 0 ? 1 : std::bit_cast<qint64>(mixed);
    }

private:
    static quint64 word(std::string_view bytes)
    {
        quint64 value = 0;
        std::memcpy(&value, bytes.data(), bytes.size());
        if constexpr (std::endian::native == std::endian::big)
            value = std::byteswap(value);
        return value;
    }

    quint64 m_state = 0x2545F4914F6CDD1D;
};

} // namespace

RowMaker::RowMaker(Detected detected, std::string space, Day today)
    : m_detected(std::move(detected))
    , m_space(std::move(space))
    , m_latest(today + 366)
{
}

void RowMaker::begin(RowBatch &batch)
{
    if (m_names.size() < mostNames)
        return;
    m_names.clear();
    batch.forgetsNames = true;
}

void RowMaker::make(const Record &record, RowBatch &batch)
{
    m_record = &record;
    m_batch = &batch;
    ++batch.records;
    if (!record.fault.isEmpty()) {
        reject(none, record.fault);
        return;
    }
    if (record.fields.size() != size_t(m_detected.columns.size())) {
        reject(none, ImportText::tr("the row has %1 fields, the header %2")
                         .arg(record.fields.size())
                         .arg(m_detected.columns.size()));
        return;
    }
    const size_t textFrom = batch.text.size();
    m_row = ImportRow{};
    m_row.line = record.line;
    if (!fill()) {
        batch.text.resize(textFrom);
        return;
    }
    batch.rows.push_back(m_row);
}

int RowMaker::columnOf(std::string_view name) const
{
    for (qsizetype i = 0; i < m_detected.columns.size(); ++i) {
        if (equalsIgnoringCase(trimmed(m_detected.columns[i].toStdString()), name))
            return int(i);
    }
    return none;
}

std::string_view RowMaker::field(int column) const
{
    return column < 0 ? std::string_view() : trimmed(m_record->fields[size_t(column)]);
}

bool RowMaker::reject(int column, const QString &reason)
{
    m_batch->rejected.push_back({.line = m_record->line,
                                 .column = column < 0 ? QString() : m_detected.columns[column],
                                 .reason = reason});
    return false;
}

bool RowMaker::readDate(int column, Stamp &stamp)
{
    const std::string_view text = field(column);
    const auto read = toStamp(text, m_detected.dayOrder);
    if (!read)
        return reject(column, ImportText::tr("%1 is not a date").arg(shown(text)));
    stamp = *read;
    const Day day = stamp.from.day();
    if (day < earliest || day > m_latest)
        return reject(column, ImportText::tr("%1 cannot be the date of an event").arg(shown(text)));
    return true;
}

bool RowMaker::readPosition(int latColumn, int lonColumn)
{
    const auto lat = toDegrees(field(latColumn), m_detected.decimalComma);
    if (!lat || !(std::abs(*lat) <= 90)) {
        return reject(latColumn,
                      ImportText::tr("%1 is not a latitude").arg(shown(field(latColumn))));
    }
    const auto lon = toDegrees(field(lonColumn), m_detected.decimalComma);
    if (!lon || !(std::abs(*lon) <= 180)) {
        return reject(lonColumn,
                      ImportText::tr("%1 is not a longitude").arg(shown(field(lonColumn))));
    }
    m_row.lat = *lat;
    m_row.lon = *lon;
    return true;
}

bool RowMaker::checkPosition(GeoPoint point, int column)
{
    if (!(std::abs(point.lat) <= 90) || !(std::abs(point.lon) <= 180))
        return reject(column, ImportText::tr("%1 is not on Earth").arg(shown(field(column))));
    m_row.lat = point.lat;
    m_row.lon = point.lon;
    return true;
}

bool RowMaker::readCount(int column, int &count)
{
    const std::string_view text = field(column);
    if (text.empty())
        return true;
    const auto value = toCount(text);
    if (!value)
        return reject(column, ImportText::tr("%1 is not a whole number").arg(shown(text)));
    count = *value;
    return true;
}

void RowMaker::setKey(std::string_view key)
{
    m_row.key = append(key);
    m_row.uid = uid(key, {});
    if (m_row.hasSpan) {
        m_row.totalUid = uid(key, "total");
        m_row.civiliansUid = uid(key, "civilians");
    }
}

RawUid RowMaker::uid(std::string_view key, std::string_view part)
{
    m_scratch = m_space;
    if (!part.empty())
        m_scratch.append(1, '\n').append(part);
    m_scratch.append(1, '\n').append(key);
    return exportUid(m_hash, m_scratch);
}

void RowMaker::setDates(Stamp from, Stamp to)
{
    m_row.firstDay = from.from.day();
    m_row.lastDay = std::max(m_row.firstDay, to.from.day());
    const bool isRange = m_row.lastDay > m_row.firstDay;
    m_row.precision = isRange      ? DatePrecision::Range
                    : from.hasTime ? DatePrecision::Hour
                                   : DatePrecision::WholeDay;
    std::string &text = m_batch->text;
    size_t begin = text.size();
    appendStamp(text, from);
    m_row.validFrom = this->from(begin);
    m_row.reportedOn = {.at = quint32(begin), .size = 10};
    if (isRange) {
        begin = text.size();
        appendStamp(text, to);
        m_row.validTo = this->from(begin);
        m_row.reportedOn = {.at = quint32(begin), .size = 10};
    }
}

Slice RowMaker::append(std::string_view text)
{
    const size_t begin = m_batch->text.size();
    m_batch->text += text;
    return from(begin);
}

Slice RowMaker::from(size_t begin) const
{
    return {.at = quint32(begin), .size = quint32(m_batch->text.size() - begin)};
}

int RowMaker::actor(std::string_view text)
{
    return name(true, text, text);
}

int RowMaker::location(std::string_view path, std::string_view bare)
{
    return name(false, path, bare);
}

int RowMaker::name(bool isActor, std::string_view text, std::string_view bare)
{
    if (text.empty())
        return -1;
    text = text.substr(0, longestName);
    m_scratch.assign(1, isActor ? 'a' : 'l').append(text);
    if (const auto known = m_names.find(std::string_view(m_scratch)); known != m_names.end())
        return known->second;
    const int number = int(m_names.size());
    m_names.emplace(m_scratch, number);
    m_batch->names.push_back({.isActor = isActor,
                              .text = std::string(text),
                              .bare = std::string(bare.substr(0, longestName)),
                              .position = {.lat = m_row.lat, .lon = m_row.lon}});
    return number;
}

void RowMaker::beginDetail()
{
    m_detailFrom = m_batch->text.size();
    m_batch->text += '{';
}

void RowMaker::addDetail(const std::string &quotedName, std::string_view value)
{
    if (value.empty())
        return;
    std::string &text = m_batch->text;
    if (text.size() > m_detailFrom + 1)
        text += ',';
    text += quotedName;
    if (isPlainInteger(value)) {
        text += value;
        return;
    }
    text += '"';
    appendJson(text, value);
    text += '"';
}

void RowMaker::endDetail()
{
    std::string &text = m_batch->text;
    if (text.size() == m_detailFrom + 1)
        text.pop_back();
    else
        text += '}';
    m_row.detail = from(m_detailFrom);
}

void RowMaker::sign(std::string_view ownPart)
{
    m_row.detail = from(m_detailFrom);
    Fingerprint print;
    const auto add = [&](Slice slice) { print.add(m_batch->view(slice)); };
    for (const Slice slice : {m_row.validFrom, m_row.validTo, m_row.title, m_row.summary,
                              m_row.placeText, m_row.cited, m_row.detail, m_row.placeId}) {
        add(slice);
    }
    print.add(ownPart);
    print.add(m_row.lat);
    print.add(m_row.lon);
    for (const int number :
         {m_row.killed, m_row.low, m_row.high, m_row.civilians, int(m_row.category),
          int(m_row.precision), int(m_row.geoPrecision), int(m_row.credibility)}) {
        print.add(number);
    }
    m_row.fingerprint = print.value();
}

std::vector<KeptColumn> keptColumns(const QStringList &columns,
                                    const std::vector<std::string_view> &used)
{
    std::vector<KeptColumn> kept;
    for (qsizetype i = 0; i < columns.size(); ++i) {
        const std::string name(trimmed(columns[i].toStdString()));
        const bool isUsed = std::ranges::any_of(
            used, [&name](std::string_view one) { return equalsIgnoringCase(name, one); });
        if (isUsed || name.empty())
            continue;
        std::string quoted(1, '"');
        appendJson(quoted, name);
        kept.push_back({.column = int(i), .quotedName = quoted + "\":"});
    }
    return kept;
}

} // namespace sd
