// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/scene.h"

#include "db/store.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace sd {

namespace {

struct SceneText {
    Q_DECLARE_TR_FUNCTIONS(SceneText)
};

// What a stranger's file may ask of us.
constexpr qsizetype largestBody = 1 << 20;
constexpr qsizetype mostMarks = 1000;
constexpr qsizetype mostMarkPoints = 2000; // of one mark
constexpr qsizetype longestWords = 500;
constexpr qsizetype mostRadii = 20;
constexpr int mostScenes = 500;
constexpr double farthestM = 1'000'000;

constexpr std::array kindWords{"text"_L1, "arrow"_L1, "line"_L1, "area"_L1};
constexpr std::array knownWords{"now"_L1, "that_day"_L1, "fixed_day"_L1};

QJsonArray toJson(GeoPoint point)
{
    return {point.lon, point.lat}; // the order of RFC 7946
}

/// Reads a body value by value; the first fault stays.
class SceneReader {
public:
    const QString &fault() const { return m_fault; }

    void expect(bool holds, const QString &what)
    {
        if (!holds && m_fault.isEmpty())
            m_fault = what;
    }

    QString text(const QJsonValue &value)
    {
        const QString text = value.toString();
        expect(text.size() <= longestWords, SceneText::tr("a text is too long"));
        expect(std::ranges::none_of(text,
                                    [](QChar c) { return c.category() == QChar::Other_Control; }),
               SceneText::tr("a text has control characters"));
        return m_fault.isEmpty() ? text : QString();
    }

    double number(const QJsonValue &value, double least, double most)
    {
        const double number = value.toDouble(std::nan(""));
        expect(number >= least && number <= most, SceneText::tr("a number is out of its bounds"));
        return m_fault.isEmpty() ? number : least;
    }

    GeoPoint point(const QJsonValue &value)
    {
        const QJsonArray pair = value.toArray();
        expect(pair.size() == 2, SceneText::tr("a position is not a pair of numbers"));
        const double lon = number(pair.at(0), -180, 180);
        return {number(pair.at(1), -90, 90), lon};
    }

    template <size_t count>
    size_t word(const QJsonValue &value, const std::array<QLatin1StringView, count> &words)
    {
        const auto found = std::ranges::find(words, value.toString());
        expect(found != words.end(), SceneText::tr("a word is unknown"));
        return found == words.end() ? 0 : size_t(found - words.begin());
    }

    Day day(const QJsonValue &value)
    {
        const auto stamp = parseStamp(value.toString());
        expect(stamp && !stamp->hasTime, SceneText::tr("a day is no day"));
        return stamp ? stamp->from.day() : knownNow;
    }

    /// An object of simple values; who applies it knows its keys.
    QJsonObject plain(const QJsonValue &value)
    {
        QJsonObject given = value.toObject();
        expect(given.size() <= 40, SceneText::tr("there are too many settings"));
        for (const QJsonValue item : std::as_const(given)) {
            if (item.isString())
                text(item);
            const QJsonArray list = item.toArray();
            expect(list.size() <= 100 && !item.isObject(),
                   SceneText::tr("a setting is no simple value"));
            for (const QJsonValue entry : list)
                text(entry);
        }
        return given;
    }

    QJsonArray list(const QJsonValue &value, qsizetype most)
    {
        QJsonArray list = value.toArray();
        expect(list.size() <= most, SceneText::tr("a list is too long"));
        return m_fault.isEmpty() ? list : QJsonArray();
    }

    Annotation annotation(const QJsonObject &given)
    {
        Annotation mark;
        mark.kind = Annotation::Kind(word(given["kind"_L1], kindWords));
        mark.colour = int(number(given["colour"_L1], 0, annotationColours - 1));
        mark.text = text(given["text"_L1]);
        for (const QJsonValue value : list(given["points"_L1], mostMarkPoints))
            mark.points.push_back(point(value));
        expect(mark.points.size() >= fewestPoints(mark.kind),
               SceneText::tr("a mark has too few points"));
        return mark;
    }

    RangeRings rings(const QJsonObject &given)
    {
        RangeRings rings{point(given["centre"_L1]), text(given["label"_L1]), {}};
        for (const QJsonValue value : list(given["radii_m"_L1], mostRadii))
            rings.radii.push_back(number(value, 1, farthestM));
        rings.radii = tidyRadii(rings.radii);
        return rings;
    }

private:
    QString m_fault;
};

Result<void> numberAnew(const Database &database, const std::vector<qint64> &ids)
{
    for (size_t i = 0; i < ids.size(); ++i) {
        if (auto done = database.run(u"UPDATE scene SET position = ?2 WHERE scene_id = ?1"_s,
                                     ids[i], qint64(i));
            !done)
            return done;
    }
    return {};
}

Result<std::vector<qint64>> idsOf(const Database &database)
{
    std::vector<qint64> ids;
    const auto read = forEachRow(database,
                                 u"SELECT scene_id FROM scene ORDER BY position, scene_id"_s,
                                 [&](const Statement &row) { ids.push_back(row.integer(0)); });
    if (!read)
        return std::unexpected(read.error());
    return ids;
}

/// Changes the table in one transaction.
template <typename Change>
Result<void> changed(const Store &store, Change change)
{
    if (store.access() == Store::Access::ReadOnly) {
        return std::unexpected(
            Error{.code = ErrorCode::NoPermission,
                  .what = SceneText::tr("this store is open for reading only"),
                  .where = {.file = store.path()},
                  .hint = SceneText::tr("save a copy of it; scenes can be kept there")});
    }
    auto transaction = Transaction::begin(store.database());
    if (!transaction)
        return std::unexpected(transaction.error());
    if (auto done = change(store.database()); !done)
        return done;
    return transaction->commit();
}

} // namespace

size_t fewestPoints(Annotation::Kind kind)
{
    switch (kind) {
    case Annotation::Kind::Text:
        return 1;
    case Annotation::Kind::Area:
        return 3;
    case Annotation::Kind::Arrow:
    case Annotation::Kind::Line:
        break;
    }
    return 2;
}

std::vector<double> tidyRadii(std::vector<double> metres)
{
    std::erase_if(metres, [](double radius) {
        return std::isnan(radius) || radius < 1 || radius > farthestM;
    });
    std::ranges::sort(metres);
    const auto twice = std::ranges::unique(metres);
    metres.erase(twice.begin(), twice.end());
    return metres;
}

QByteArray toJson(const Scene &scene)
{
    QJsonArray annotations;
    for (const Annotation &mark : scene.drawing.annotations) {
        QJsonArray points;
        for (const GeoPoint &point : mark.points)
            points.append(toJson(point));
        annotations.append(QJsonObject{{u"kind"_s, kindWords[size_t(mark.kind)]},
                                       {u"colour"_s, mark.colour},
                                       {u"text"_s, mark.text},
                                       {u"points"_s, points}});
    }
    QJsonArray rings;
    for (const RangeRings &each : scene.drawing.rings) {
        QJsonArray radii;
        for (const double radius : each.radii)
            radii.append(radius);
        rings.append(QJsonObject{
            {u"centre"_s, toJson(each.centre)}, {u"label"_s, each.label}, {u"radii_m"_s, radii}});
    }
    QJsonObject body{{u"format"_s, 1},
                     {u"at"_s, toText(scene.at)},
                     {u"known"_s, knownWords[size_t(scene.known)]},
                     {u"centre"_s, toJson(scene.centre)},
                     {u"zoom"_s, scene.zoom},
                     {u"layers"_s, scene.layers},
                     {u"filter"_s, scene.filter},
                     {u"annotations"_s, annotations},
                     {u"rings"_s, rings}};
    if (scene.known == Scene::Known::FixedDay)
        body.insert(u"known_on"_s, dateOf(scene.knownOn).toString(Qt::ISODate));
    if (!scene.selectionKind.isEmpty()) {
        body.insert(u"selection"_s,
                    QJsonObject{{u"kind"_s, scene.selectionKind}, {u"id"_s, scene.selectionId}});
    }
    return QJsonDocument(body).toJson(QJsonDocument::Compact);
}

Result<Scene> sceneFromJson(const QByteArray &body)
{
    SceneReader reader;
    reader.expect(body.size() <= largestBody, SceneText::tr("it is too large"));
    const QJsonObject given = reader.fault().isEmpty() ? QJsonDocument::fromJson(body).object()
                                                       : QJsonObject();
    reader.expect(given["format"_L1].toInt() == 1,
                  SceneText::tr("it was written in a way that this program does not know"));
    Scene scene;
    const auto at = parseStamp(given["at"_L1].toString());
    reader.expect(at.has_value(), SceneText::tr("its date is no date"));
    if (at)
        scene.at = positionOf(*at);
    scene.known = Scene::Known(reader.word(given["known"_L1], knownWords));
    if (scene.known == Scene::Known::FixedDay)
        scene.knownOn = reader.day(given["known_on"_L1]);
    scene.centre = reader.point(given["centre"_L1]);
    scene.zoom = reader.number(given["zoom"_L1], 0, 24);
    scene.layers = reader.plain(given["layers"_L1]);
    scene.filter = reader.plain(given["filter"_L1]);
    const QJsonObject selection = given["selection"_L1].toObject();
    scene.selectionKind = reader.text(selection["kind"_L1]);
    scene.selectionId = reader.text(selection["id"_L1]);
    for (const QJsonValue value : reader.list(given["annotations"_L1], mostMarks))
        scene.drawing.annotations.push_back(reader.annotation(value.toObject()));
    for (const QJsonValue value : reader.list(given["rings"_L1], mostMarks))
        scene.drawing.rings.push_back(reader.rings(value.toObject()));
    if (!reader.fault().isEmpty()) {
        return std::unexpected(
            Error{.code = ErrorCode::BadInput, .what = reader.fault(), .where = {}});
    }
    return scene;
}

Result<Scenes> readScenes(const Store &store)
{
    Scenes all;
    const auto read = forEachRow(
        store.database(),
        u"SELECT scene_id, name, body FROM scene ORDER BY position, scene_id LIMIT %1"_s.arg(
            mostScenes),
        [&](const Statement &row) {
            SceneReader names;
            const QString name = names.text(row.text(1));
            auto scene = names.fault().isEmpty()
                           ? sceneFromJson(row.text(2).toUtf8())
                           : std::unexpected(
                                 Error{.code = ErrorCode::BadInput, .what = names.fault()});
            if (!scene) {
                all.unreadable.emplace_back(name, scene.error().what);
                return;
            }
            scene->id = row.integer(0);
            scene->name = name;
            all.scenes.push_back(std::move(*scene));
        });
    if (!read)
        return std::unexpected(read.error());
    return all;
}

Result<qint64> keepScene(const Store &store, const Scene &scene, int position)
{
    qint64 id = scene.id;
    const auto kept = changed(store, [&](const Database &database) -> Result<void> {
        auto ids = idsOf(database);
        if (!ids)
            return std::unexpected(ids.error());
        const QString body = QString::fromUtf8(toJson(scene));
        if (id != 0 && std::ranges::contains(*ids, id))
            return database.run(u"UPDATE scene SET name = ?2, body = ?3 WHERE scene_id = ?1"_s, id,
                                scene.name, body);
        if (ids->size() >= size_t(mostScenes)) {
            return std::unexpected(
                Error{.code = ErrorCode::BadInput,
                      .what = SceneText::tr("a store keeps at most %1 scenes").arg(mostScenes)});
        }
        const auto rowId = id == 0 ? std::optional<qint64>() : std::optional(id);
        if (auto done = database.run(u"INSERT INTO scene (scene_id, name, position, body) "
                                     "VALUES (?, ?, 0, ?)"_s,
                                     rowId, scene.name, body);
            !done)
            return done;
        id = database.lastInsertRow();
        const auto where = position < 0 || size_t(position) > ids->size() ? ids->end()
                                                                          : ids->begin() + position;
        ids->insert(where, id);
        return numberAnew(database, *ids);
    });
    if (!kept)
        return std::unexpected(kept.error());
    return id;
}

Result<void> removeScene(const Store &store, qint64 id)
{
    return changed(store, [&](const Database &database) {
        return database.run(u"DELETE FROM scene WHERE scene_id = ?"_s, id);
    });
}

Result<void> orderScenes(const Store &store, const std::vector<qint64> &wanted)
{
    return changed(store, [&](const Database &database) -> Result<void> {
        const auto present = idsOf(database);
        if (!present)
            return std::unexpected(present.error());
        std::vector<qint64> ids;
        for (const auto *list : {&wanted, &*present}) {
            for (const qint64 id : *list) {
                if (std::ranges::contains(*present, id) && !std::ranges::contains(ids, id))
                    ids.push_back(id);
            }
        }
        return numberAnew(database, ids);
    });
}

} // namespace sd
