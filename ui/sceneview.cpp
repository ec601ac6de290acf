// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sceneview.h"

#include "model/desk.h"
#include "ui/preferences.h"

#include <QJsonArray>
#include <QMetaEnum>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace sd {

namespace {

/// A choice of the map's layers as a scene keeps it, and the words it may have.
struct WordLayer {
    QLatin1StringView key;
    QLatin1StringView words; // with blanks between them
    QString (Preferences::*get)() const;
    void (Preferences::*set)(const QString &);
};
constexpr std::array wordLayers{
    WordLayer{"palette"_L1, "safe conventional"_L1, &Preferences::palette,
              &Preferences::setPalette},
    WordLayer{"colour_by"_L1, "coalition faction bloc"_L1, &Preferences::colourBy,
              &Preferences::setColourBy},
    WordLayer{"graticule"_L1, "auto on off"_L1, &Preferences::graticule,
              &Preferences::setGraticule},
    WordLayer{"event_style"_L1, "heat dots"_L1, &Preferences::eventStyle,
              &Preferences::setEventStyle},
    WordLayer{"event_colour"_L1, "one category bloc"_L1, &Preferences::eventColour,
              &Preferences::setEventColour},
    WordLayer{"event_span"_L1, "day week month window all"_L1, &Preferences::eventSpan,
              &Preferences::setEventSpan},
};

struct ShownLayer {
    QLatin1StringView key;
    bool (Preferences::*get)() const;
    void (Preferences::*set)(const bool &);
};
constexpr std::array shownLayers{
    ShownLayer{"labels"_L1, &Preferences::showLabels, &Preferences::setShowLabels},
    ShownLayer{"events"_L1, &Preferences::showEvents, &Preferences::setShowEvents},
    ShownLayer{"routes"_L1, &Preferences::showRoutes, &Preferences::setShowRoutes},
    ShownLayer{"front"_L1, &Preferences::showFront, &Preferences::setShowFront},
};

QJsonObject layersOf(const Preferences &preferences)
{
    QJsonObject layers;
    for (const WordLayer &layer : wordLayers)
        layers.insert(layer.key, (preferences.*layer.get)());
    for (const ShownLayer &layer : shownLayers)
        layers.insert(layer.key, (preferences.*layer.get)());
    return layers;
}

void showLayers(const QJsonObject &layers, Preferences &preferences)
{
    for (const WordLayer &layer : wordLayers) {
        const QString given = layers[layer.key].toString();
        if (QString(layer.words).split(u' ').contains(given))
            (preferences.*layer.set)(given);
    }
    for (const ShownLayer &layer : shownLayers) {
        if (layers[layer.key].isBool())
            (preferences.*layer.set)(layers[layer.key].toBool());
    }
}

QJsonObject filterOf(const Filter &filter)
{
    QJsonObject object{
        {u"text"_s, filter.text()},
        {u"hidden_categories"_s, QJsonArray::fromStringList(filter.hiddenCategories())},
        {u"faction"_s, filter.faction()},
        {u"place"_s, filter.place()},
        {u"worst_grade"_s, filter.worstGrade()},
        {u"unjudged"_s, filter.unjudged()},
        {u"claimant"_s, filter.claimant()},
        {u"count"_s, filter.count()},
        {u"measure"_s, filter.measure()},
        {u"victim_group"_s, filter.victimGroup()}};
    if (filter.window()) {
        object.insert(u"window_from"_s, filter.windowFrom().toString(Qt::ISODate));
        object.insert(u"window_to"_s, filter.windowTo().toString(Qt::ISODate));
    }
    if (const auto box = filter.extent()) {
        object.insert(u"south"_s, box->south);
        object.insert(u"west"_s, box->west);
        object.insert(u"north"_s, box->north);
        object.insert(u"east"_s, box->east);
    }
    return object;
}

bool isOnEarth(const GeoBox &box)
{
    return box.south >= -90 && box.south < box.north && box.north <= 90 && box.west >= -180
        && box.west < box.east && box.east <= 180;
}

void showFilter(const QJsonObject &given, const Situation &situation, Filter &filter)
{
    filter.reset();
    filter.setText(given["text"_L1].toString());
    const QJsonArray hidden = given["hidden_categories"_L1].toArray();
    for (const QJsonValue category : hidden) {
        if (fromWord<Category>(category.toString()))
            filter.setCategoryShown(category.toString(), false);
    }
    const QString faction = given["faction"_L1].toString();
    if (situation.factionRow({faction}) >= 0 || fromWord<Bloc>(faction))
        filter.setFaction(faction);
    const QString place = given["place"_L1].toString();
    if (situation.placeRow({place}) >= 0)
        filter.setPlace(place);
    const QDate from = QDate::fromString(given["window_from"_L1].toString(), Qt::ISODate);
    const QDate to = QDate::fromString(given["window_to"_L1].toString(), Qt::ISODate);
    if (from.isValid() && to.isValid())
        filter.setWindow(from, to);
    const GeoBox box{given["south"_L1].toDouble(), given["west"_L1].toDouble(),
                     given["north"_L1].toDouble(), given["east"_L1].toDouble()};
    if (given.contains("south"_L1) && isOnEarth(box))
        filter.setExtent(box.south, box.west, box.north, box.east);
    filter.widen();
    if (const int grade = given["worst_grade"_L1].toInt(); grade >= 1 && grade <= 5)
        filter.setWorstGrade(grade);
    if (given["unjudged"_L1].isBool())
        filter.setUnjudged(given["unjudged"_L1].toBool());
    filter.setClaimant(given["claimant"_L1].toString());
    const QString count = given["count"_L1].toString();
    const auto &counts = situation.tolls().counts();
    if (std::ranges::contains(counts, count, &Count::key) || situation.reporterNamed(count) >= 0)
        filter.setCount(count);
    if (const QString measure = given["measure"_L1].toString(); fromWord<Measure>(measure))
        filter.setMeasure(measure);
    if (const QString group = given["victim_group"_L1].toString(); fromWord<VictimGroup>(group))
        filter.setVictimGroup(group);
}

/// Whether the store has what a scene selected.
bool isThere(const Situation &situation, Selection::Kind kind, const QString &id)
{
    switch (kind) {
    case Selection::Kind::Place:
        return situation.placeRow({id}) >= 0;
    case Selection::Kind::Faction:
        return situation.factionRow({id}) >= 0;
    case Selection::Kind::Event:
        return situation.eventRow(id) >= 0;
    case Selection::Kind::Route:
        return situation.segmentRow(id) >= 0;
    case Selection::Kind::Day:
        return QDate::fromString(id, Qt::ISODate).isValid();
    case Selection::Kind::Statement:
    case Selection::Kind::Toll:
    case Selection::Kind::None:
        break;
    }
    return false;
}

} // namespace

Scene sceneOf(Desk &desk, const Preferences &preferences)
{
    const Clock &clock = *desk.clock();
    Scene scene;
    scene.at = clock.position();
    switch (clock.knownMode()) {
    case Clock::KnownMode::Now:
        break;
    case Clock::KnownMode::ThatDay:
        scene.known = Scene::Known::ThatDay;
        break;
    case Clock::KnownMode::FixedDay:
        scene.known = Scene::Known::FixedDay;
        scene.knownOn = dayOf(clock.knownOn());
        break;
    }
    scene.centre = desk.board()->centre();
    scene.zoom = std::clamp(desk.board()->zoom(), 0.0, 24.0);
    scene.layers = layersOf(preferences);
    scene.filter = filterOf(*desk.filter());
    if (desk.selection()->kind() != Selection::Kind::None) {
        scene.selectionKind = QString::fromLatin1(
            QMetaEnum::fromType<Selection::Kind>().valueToKey(int(desk.selection()->kind())));
        scene.selectionId = desk.selection()->id();
    }
    scene.drawing = desk.board()->drawing();
    return scene;
}

void show(const Scene &scene, Desk &desk, Preferences &preferences)
{
    if (!desk.situation())
        return;
    desk.clock()->setPlaying(false);
    switch (scene.known) {
    case Scene::Known::Now:
        desk.clock()->knowNow();
        break;
    case Scene::Known::ThatDay:
        desk.clock()->knowThatDay();
        break;
    case Scene::Known::FixedDay:
        desk.clock()->knowOn(dateOf(scene.knownOn));
        break;
    }
    desk.clock()->setPosition(scene.at);
    showLayers(scene.layers, preferences);
    showFilter(scene.filter, *desk.situation(), *desk.filter());
    bool isKnown = false;
    const int kind = QMetaEnum::fromType<Selection::Kind>().keyToValue(
        scene.selectionKind.toLatin1().constData(), &isKnown);
    if (isKnown && isThere(*desk.situation(), Selection::Kind(kind), scene.selectionId))
        desk.selection()->select(Selection::Kind(kind), scene.selectionId);
    else
        desk.selection()->clear();
    desk.board()->setDrawing(scene.drawing);
    desk.board()->lookAt(scene.centre, scene.zoom); // last: a selection moves the map too
}

} // namespace sd
