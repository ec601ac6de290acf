// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What was settled for a boundary file, as JSON: in a file of the user's, and in the store.
#include "db/boundaries/areaplan.h"
#include "db/boundaries/areatext.h"
#include "db/store.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace sd {

namespace {

constexpr qsizetype mostChoices = 200'000;
const QString rememberedKey = u"area_choices"_s; // in the table meta

struct TextRole {
    QLatin1StringView key;
    QString AreaRoles::*column;
};
constexpr std::array<TextRole, 8> textRoles{{
    {"p_code"_L1, &AreaRoles::pCode},
    {"name"_L1, &AreaRoles::name},
    {"name_arabic"_L1, &AreaRoles::nameArabic},
    {"parent"_L1, &AreaRoles::parent},
    {"from"_L1, &AreaRoles::from},
    {"to"_L1, &AreaRoles::to},
    {"controller"_L1, &AreaRoles::controller},
    {"status"_L1, &AreaRoles::status},
}};

QString wordOf(AreaUse use)
{
    static const std::array words{u"boundaries"_s, u"places"_s, u"control"_s};
    return words[size_t(use)];
}

/// "=id" is a place or faction of the store.
QString wordOf(AreaFate fate, const QString &id)
{
    return fate == AreaFate::Known ? u'=' + id : fate == AreaFate::New ? u"new"_s : u"leave out"_s;
}

std::optional<std::pair<AreaFate, QString>> fateIn(const QString &word)
{
    if (word == u"new")
        return std::pair(AreaFate::New, QString());
    if (word == u"leave out")
        return std::pair(AreaFate::LeftOut, QString());
    if (word.size() > 1 && word.startsWith(u'='))
        return std::pair(AreaFate::Known, word.sliced(1));
    return {};
}

QJsonObject jsonOf(const AreaChoices &choices)
{
    QJsonObject object;
    for (const auto &[key, choice] : choices)
        object.insert(key, wordOf(choice.fate, choice.place.value));
    return object;
}

Error wrong(const QString &what)
{
    return {.code = ErrorCode::BadInput, .what = what};
}

/// Reads the object of a mapping; the first fault counts.
class MappingReader {
public:
    explicit MappingReader(QJsonObject root)
        : m_root(std::move(root))
    {
    }

    Result<AreaMapping> read()
    {
        AreaMapping mapping;
        for (auto at = m_root.begin(); at != m_root.end(); ++at) {
            static const QStringList known{u"use"_s,  u"layer"_s, u"columns"_s, u"source"_s,
                                           u"from"_s, u"to"_s,    u"areas"_s,   u"holders"_s};
            if (!known.contains(at.key()))
                fault(AreaText::tr("\"%1\" is not known in a mapping of areas").arg(at.key()));
        }
        mapping.layer = m_root[u"layer"_s].toString();
        readUse(mapping);
        readColumns(mapping);
        readSource(mapping);
        mapping.from = day(u"from"_s, false);
        mapping.to = day(u"to"_s, true);
        readChoices(u"areas"_s, [&mapping](const QString &key, AreaFate fate, const QString &id) {
            mapping.choices.insert_or_assign(key, AreaChoice{fate, {id}});
        });
        readChoices(u"holders"_s, [&mapping](const QString &key, AreaFate fate, const QString &id) {
            mapping.holders.insert_or_assign(key, HolderChoice{fate, {id}});
        });
        if (m_error)
            return std::unexpected(*m_error);
        return mapping;
    }

    template <typename Take>
    void readChoices(const QString &member, Take take)
    {
        const QJsonObject object = m_root[member].toObject();
        if (object.size() > mostChoices) {
            fault(AreaText::tr("it settles more than %1 areas").arg(mostChoices));
            return;
        }
        for (auto at = object.begin(); at != object.end(); ++at) {
            const auto fate = fateIn(at.value().toString());
            if (fate)
                take(at.key(), fate->first, fate->second);
            else
                fault(AreaText::tr(R"("%1" is neither "new", "leave out" nor "=" and an id)")
                          .arg(at.key()));
        }
    }

private:
    void fault(const QString &what)
    {
        if (!m_error)
            m_error = wrong(what);
    }

    void readUse(AreaMapping &mapping)
    {
        const QString word = m_root[u"use"_s].toString();
        for (const AreaUse use : {AreaUse::Boundaries, AreaUse::Places, AreaUse::Control}) {
            if (word == wordOf(use))
                mapping.use = use;
        }
        if (!mapping.use && m_root.contains(u"use"_s))
            fault(AreaText::tr("the use is boundaries, places or control"));
    }

    void readColumns(AreaMapping &mapping)
    {
        if (!m_root.contains(u"columns"_s))
            return;
        const QJsonObject columns = m_root[u"columns"_s].toObject();
        AreaRoles roles;
        for (const TextRole &role : textRoles)
            roles.*role.column = columns[role.key].toString();
        for (const QJsonValue alias : columns["aliases"_L1].toArray())
            roles.aliases += alias.toString();
        mapping.roles = roles;
    }

    void readSource(AreaMapping &mapping)
    {
        const QJsonObject source = m_root[u"source"_s].toObject();
        AreaSource &to = mapping.source;
        to.publisher = source[u"publisher"_s].toString();
        to.title = source[u"title"_s].toString();
        to.url = source[u"url"_s].toString();
        to.licence = source[u"licence"_s].toString();
        const QString published = source[u"published_on"_s].toString();
        to.publishedOn = QDate::fromString(published, Qt::ISODate);
        if (!published.isEmpty() && !to.publishedOn.isValid())
            fault(AreaText::tr("\"%1\" is no date").arg(published));
        const QString reliability = source[u"reliability"_s].toString(u"F"_s);
        if (reliability.size() == 1 && reliability >= u"A" && reliability <= u"F")
            to.reliability = reliability.front();
        else
            fault(AreaText::tr("a reliability is A to F"));
        const int credibility = source[u"credibility"_s].toInt(6);
        if (credibility >= 1 && credibility <= 6)
            to.credibility = Credibility(credibility);
        else
            fault(AreaText::tr("a credibility is 1 to 6"));
    }

    std::optional<Day> day(const QString &member, bool isEnd)
    {
        const QString text = m_root[member].toString();
        const auto day = dayIn(text, isEnd);
        if (!text.isEmpty() && !day)
            fault(AreaText::tr("\"%1\" is no date").arg(text));
        return day;
    }

    const QJsonObject m_root;
    std::optional<Error> m_error;
};

} // namespace

QByteArray toJson(const AreaMapping &mapping)
{
    QJsonObject root;
    if (mapping.use)
        root.insert(u"use"_s, wordOf(*mapping.use));
    if (!mapping.layer.isEmpty())
        root.insert(u"layer"_s, mapping.layer);
    if (mapping.roles) {
        QJsonObject columns;
        for (const TextRole &role : textRoles) {
            if (const QString &column = (*mapping.roles).*role.column; !column.isEmpty())
                columns.insert(role.key, column);
        }
        if (!mapping.roles->aliases.isEmpty())
            columns.insert("aliases"_L1, QJsonArray::fromStringList(mapping.roles->aliases));
        root.insert(u"columns"_s, columns);
    }
    const AreaSource &source = mapping.source;
    root.insert(u"source"_s,
                QJsonObject{{u"publisher"_s, source.publisher},
                            {u"title"_s, source.title},
                            {u"url"_s, source.url},
                            {u"published_on"_s, source.publishedOn.toString(Qt::ISODate)},
                            {u"licence"_s, source.licence},
                            {u"reliability"_s, QString(source.reliability)},
                            {u"credibility"_s, int(source.credibility)}});
    if (mapping.from)
        root.insert(u"from"_s, dateOf(*mapping.from).toString(Qt::ISODate));
    if (mapping.to)
        root.insert(u"to"_s, dateOf(*mapping.to).toString(Qt::ISODate));
    root.insert(u"areas"_s, jsonOf(mapping.choices));
    QJsonObject holders;
    for (const auto &[name, choice] : mapping.holders)
        holders.insert(name, wordOf(choice.fate, choice.faction.value));
    if (!holders.isEmpty())
        root.insert(u"holders"_s, holders);
    return QJsonDocument(root).toJson();
}

Result<AreaMapping> areaMappingFromJson(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError || !document.isObject())
        return std::unexpected(wrong(AreaText::tr("the mapping is no JSON object")));
    return MappingReader(document.object()).read();
}

Result<AreaChoices> rememberedChoices(const Store &store)
{
    AreaChoices choices;
    auto read = forEachRow(
        store.database(), u"SELECT value FROM meta WHERE key = 'area_choices'"_s,
        [&choices](const Statement &row) {
            MappingReader reader(
                {{u"areas"_s, QJsonDocument::fromJson(row.text(0).toUtf8()).object()}});
            reader.readChoices(u"areas"_s,
                               [&](const QString &key, AreaFate fate, const QString &id) {
                                   choices.insert_or_assign(key, AreaChoice{fate, {id}});
                               });
        });
    if (!read)
        return std::unexpected(read.error());
    return choices;
}

Result<void> rememberChoices(const Store &store, const AreaChoices &choices)
{
    if (choices.empty())
        return {};
    auto all = rememberedChoices(store);
    if (!all)
        return std::unexpected(all.error());
    for (const auto &[key, choice] : choices)
        all->insert_or_assign(key, choice);
    return store.database().run(
        u"INSERT INTO meta VALUES (?1, ?2) ON CONFLICT (key) DO UPDATE SET value = ?2"_s,
        rememberedKey,
        QString::fromUtf8(QJsonDocument(jsonOf(*all)).toJson(QJsonDocument::Compact)));
}

} // namespace sd
