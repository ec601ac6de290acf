// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The records of a store as plain values. Enum values match the words used in data-set files and in
// the store.
#pragma once

#include "db/ids.h"
#include "db/moment.h"

#include <QByteArray>
#include <QStringList>

#include <optional>
#include <vector>

namespace sd {

enum class ClaimKind : quint8 { Event, Control, Casualty, RouteStatus, Statement, Pin };
enum class ControlStatus : quint8 { Held, Contested, Withdrawn, Unclear };
enum class RouteState : quint8 { Open, Cut, Contested };
enum class Basis : quint8 { Cumulative, Daily, Incident };
enum class Measure : quint8 { Killed, Injured, Displaced };
enum class VictimGroup : quint8 {
    Total,
    Civilians,
    OppositionFighters,
    GovernmentAndAllied,
    Children,
    Women,
    Other,
};
enum class Bloc : quint8 { Government, Opposition, KurdishLed, ForeignState, Other };
enum class FactionKind : quint8 { Coalition, ArmedGroup, State, Militia, Monitor, Other };
enum class DatePrecision : quint8 { Hour, WholeDay, Range };
enum class GeoPrecision : quint8 { Exact, Place, Area, Region };
enum class Category : quint8 {
    GroundAdvance,
    TerritoryCaptured,
    Withdrawal,
    Clash,
    AirStrike,
    Shelling,
    DroneStrike,
    Explosion, // mines, bombs left behind or worn, grenades
    ViolenceAgainstCivilians,
    Protest, // demonstrations and riots
    Diplomatic,
    Statement,
    Humanitarian,
    Displacement,
    Infrastructure,
    Context,
};

/// The word used in files and in the store, e.g. "ground_advance".
template <typename Enum>
QString toWord(Enum value);
/// The value of a word; nothing for an unknown word.
template <typename Enum>
std::optional<Enum> fromWord(QStringView word);
/// All words of an enum in the order of its values, for error messages and checks.
template <typename Enum>
QStringList wordsOf();

/// NATO Admiralty grade of the information, 1 (confirmed) to 5 (improbable), 6 cannot be judged.
using Credibility = quint8;

/// WGS84 degrees.
struct GeoPoint {
    double lat = 0;
    double lon = 0;

    bool operator==(const GeoPoint &) const = default;
};

using Ring = std::vector<GeoPoint>; // closed: the last point equals the first

/// Outer ring counter-clockwise first, then holes clockwise (RFC 7946).
struct Polygon {
    std::vector<Ring> rings;

    bool operator==(const Polygon &) const = default;
};

struct Source {
    SourceId id;
    QString publisher;
    QString title;
    QString url;              // empty, or http(s)
    QDate publishedOn;        // invalid where unknown
    QString language;         // ISO 639 code
    QString kind;             // news_agency, newspaper, broadcaster, ngo_monitor, un_agency, ...
    QChar reliability = u'F'; // Admiralty A..F
    QString note;
};

struct Faction {
    FactionId id;
    QString nameEn;
    QString nameAr;
    QString shortName;
    QStringList aliases; // as exports write it
    Bloc bloc = Bloc::Other;
    FactionKind kind = FactionKind::Other;
    std::vector<FactionId> ledBy;
    std::vector<FactionId> partOf; // the first is the one it is shown under
    std::vector<FactionId> backers;
    QString activeFrom; // year, month or day
    QString note;
    std::vector<SourceId> sources;
};

/// A colour that a data set gives a faction or a bloc in a named palette; text to everything below
/// ui/.
struct Style {
    QString subject; // faction id, or the word of a bloc
    QString palette; // "safe" or "conventional"
    QString colour;  // "#rrggbb"
};

struct Place {
    PlaceId id;
    QString nameEn;
    QString nameAr;
    QStringList aliases;
    QString kind;   // city, town, village, neighbourhood, landmark, junction, ...
    QString parent; // administrative parent, as the data set names it
    GeoPoint centre;
    bool inCity = false; // counts among the districts of the data set's city
    QString locationSource;
    int precisionM = 0;                  // metres, how far the centre may be off
    std::vector<Polygon> cell;           // empty where the place is a point only
    double cellAreaKm2 = 0;              // geodesic area of the cell, WGS84
    SourceId cellSource;                 // whose boundary the cell is; empty where it is schematic
    std::optional<double> statedAreaKm2; // what the data set says the place covers
};

/// A polyline with a kind: motorway, road, railway or river.
struct Route {
    RouteId id;
    QString nameEn;
    QString nameAr;
    QString kind;
    std::vector<GeoPoint> line;
};

/// What every claim has in common. Text dates are in the data set's local time.
struct Claim {
    qint64 row = 0; // claim_id in this store; not stable across stores
    QByteArray uid; // 16 bytes, time-ordered UUID
    int version = 1;
    QString key; // the name its data set or export gave it, e.g. an event id
    Stamp validFrom;
    std::optional<Stamp> validTo; // inclusive
    Day reportedOn = unknownDay;
    Credibility credibility = 6;
    std::vector<SourceId> sources;
    QString note;
};

struct ControlClaim : Claim {
    PlaceId place;
    FactionId controller;
    ControlStatus status = ControlStatus::Held;
    bool pinned = false; // an analyst preferred it, see db/README.md
};

struct RouteClaim : Claim {
    RouteId route;
    PlaceId from;
    PlaceId to;
    RouteState status = RouteState::Open;
    FactionId controller;
    bool pinned = false;
};

struct EventClaim : Claim {
    DatePrecision precision = DatePrecision::WholeDay;
    Category category = Category::Context;
    QString title;
    QString summary;
    QString placeText;
    PlaceId place; // may be empty
    GeoPoint position;
    GeoPrecision geoPrecision = GeoPrecision::Place;
    FactionId actor1;          // may be empty
    FactionId actor2;          // may be empty
    std::optional<int> killed; // in this one incident, never a toll
};

struct CasualtyClaim : Claim { // validFrom..validTo is the period counted
    Basis basis = Basis::Cumulative;
    VictimGroup group = VictimGroup::Total;
    Measure measure = Measure::Killed;
    std::optional<int> low;
    std::optional<int> best;
    std::optional<int> high;
    QString scope;
    QString placeText;
    QString claimant;
};

struct StatementClaim : Claim { // validFrom is the day it was said
    QString speaker;
    QString role;
    QString gist;
};

/// An analyst prefers a claim; validFrom is the day he said so.
struct PinClaim : Claim {
    QByteArray target; // uid of the claim
    QString reason;
    QString author = {}; // who pinned it: of its batch; nothing to write
};

/// The part of the data set's manifest that the program shows or needs.
struct DatasetInfo {
    QString id;
    QString titleEn;
    QString titleAr;
    Day periodFrom = 0;   // first day of the slider
    Day periodTo = 0;     // last day of the slider, inclusive
    Moment openingMoment; // where the window starts, key opening_date
    Moment tellingMoment; // what a rendering shows when nobody asked for a date, key telling_date
    QString timeZone;     // IANA name
    GeoPoint viewCentre;
    double viewZoom = 11; // web-mercator zoom, 256-pixel tiles
    QString cityNameEn;   // what "the city" is called in the figures of districts
    QString cityNameAr;
    QString licence; // SPDX id
    QStringList credits;
    QStringList caveatsEn;
    QStringList caveatsAr;
};

} // namespace sd
