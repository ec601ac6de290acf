// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Views kept for a briefing, with what was drawn on the map for them: rows of the table scene,
// whose body is the JSON that db/README.md describes.
#pragma once

#include "db/error.h"
#include "db/records.h"

#include <QJsonObject>

#include <vector>

namespace sd {

class Store;

struct Annotation {
    enum class Kind : quint8 { Text, Arrow, Line, Area };

    Kind kind = Kind::Text;
    int colour = 0; // of a palette of annotationColours
    QString text;   // one line; may be empty but for Kind::Text
    /// Text: where it stands. Arrow, line: two or more. Area: three or more, not closed.
    std::vector<GeoPoint> points;

    bool operator==(const Annotation &) const = default;
};
inline constexpr int annotationColours = 6;
/// The fewest points that a kind needs.
size_t fewestPoints(Annotation::Kind kind);

struct RangeRings {
    GeoPoint centre;
    QString label;
    std::vector<double> radii; // metres, rising

    bool operator==(const RangeRings &) const = default;
};
/// Radii in the order in which they are drawn; what is no radius (0 to 1000 km) is left out.
std::vector<double> tidyRadii(std::vector<double> metres);

/// What is drawn over the map.
struct Drawing {
    std::vector<Annotation> annotations; // the last one on top
    std::vector<RangeRings> rings;

    bool isEmpty() const { return annotations.empty() && rings.empty(); }
    bool operator==(const Drawing &) const = default;
};

struct Scene {
    enum class Known : quint8 { Now, ThatDay, FixedDay };

    qint64 id = 0; // scene_id; 0 until it is kept
    QString name;
    Moment at;
    Known known = Known::Now;
    Day knownOn = knownNow; // for FixedDay
    GeoPoint centre;
    double zoom = 11;      // web-mercator zoom, 256-pixel tiles
    QJsonObject layers;    // what the window calls its layers; texts, numbers and truth values
    QJsonObject filter;    // likewise; lists of texts as well
    QString selectionKind; // likewise; empty: nothing is selected
    QString selectionId;
    Drawing drawing;

    bool operator==(const Scene &) const = default;
};

QByteArray toJson(const Scene &scene);
/// The scene of a body that anybody may have written: id and name are the caller's.
Result<Scene> sceneFromJson(const QByteArray &body);

struct Scenes {
    std::vector<Scene> scenes; // in the order of the briefing
    /// Names of those that cannot be read, and why. They stay in the store as they are.
    std::vector<std::pair<QString, QString>> unreadable = {};
};
Result<Scenes> readScenes(const Store &store);
/// Adds a scene, at that place in the order (counting from 0; -1: at the end), or with its id puts
/// it in place of the one that the store has. Gives its id. A scene that was removed comes back
/// under its id.
Result<qint64> keepScene(const Store &store, const Scene &scene, int position = -1);
Result<void> removeScene(const Store &store, qint64 id);
/// Those that are not named come after the others.
Result<void> orderScenes(const Store &store, const std::vector<qint64> &wanted);

} // namespace sd
